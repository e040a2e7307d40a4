"""A project's files cannot say whom their users trust; those that try are told of."""

from __future__ import annotations

from pathlib import Path

import pytest

from hookstudio.core.findings import Severity
from hookstudio.core.project.folder import Project
from hookstudio.core.settings import Settings, TlsSettings

TRIES = (
    "tls: {verify: false}",
    "verify: false",
    "Verify-TLS: no",
    "insecure: true",
    "ca_file: /tmp/mine.pem",
    "client_certificate: ~/.ssh/id.pem",
    "proxy: http://mine.example:3128",
)


@pytest.mark.parametrize(
    "file", ["hookstudio.yaml", "webhooks/new-webhook.yaml", "environments/staging.yaml"]
)
@pytest.mark.parametrize("line", TRIES)
def test_a_file_that_tries_is_told_of_and_kept(tmp_path: Path, file: str, line: str) -> None:
    Project.create(tmp_path / "p", "Shop")
    written = tmp_path / "p" / file
    written.parent.mkdir(exist_ok=True)
    if not written.exists():
        written.write_text(f"version: 1\nname: Staging\n{line}\n")
    else:
        written.write_text(written.read_text() + f"{line}\n")
    project = Project.open(tmp_path / "p")
    [finding] = [each for each in project.findings if each.file == file]
    assert (finding.rule, finding.code) == ("project_user_setting", "PROJECT_USER_SETTING")
    assert finding.severity is Severity.WARNING
    assert "are settings of each user" in finding.message
    assert finding.span is not None
    assert finding.span.line == written.read_text().splitlines().index(line) + 1
    for environment in ("", "staging"):
        network = Settings().network_for(str(tmp_path / "p"), environment)
        assert (network.tls, network.proxy) == (TlsSettings(), "system")
