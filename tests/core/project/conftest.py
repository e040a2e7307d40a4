from __future__ import annotations

from pathlib import Path

import pytest

from tests.core.project.folders import write


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A project with nothing in it."""
    write(tmp_path, "hookstudio.yaml", "version: 1\nname: Shop\n")
    return tmp_path
