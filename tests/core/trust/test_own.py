from __future__ import annotations

from pathlib import Path

from hookstudio.core.project.folder import Project
from hookstudio.core.trust.demands import demands_of
from hookstudio.core.trust.own import create_own, own_sample
from hookstudio.core.trust.store import TrustState, TrustStore, trust_file


def state_of(project: Project) -> TrustState:
    return TrustStore().state(project.root, demands_of(project))


def test_what_is_made_here_is_trusted(tmp_path: Path) -> None:
    assert state_of(create_own(tmp_path / "new", "New")) is TrustState.TRUSTED
    assert state_of(own_sample(tmp_path / "sample")) is TrustState.TRUSTED


def test_a_sample_that_was_there_is_not_trusted_anew(tmp_path: Path) -> None:
    own_sample(tmp_path / "sample")
    TrustStore().forget(tmp_path / "sample")
    assert state_of(own_sample(tmp_path / "sample")) is TrustState.NEW


def test_a_project_is_made_even_where_trust_cannot_be_kept(tmp_path: Path) -> None:
    trust_file().mkdir()
    assert create_own(tmp_path / "new", "New").name == "New"
