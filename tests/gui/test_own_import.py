"""PySide no longer reads the source of each module that is imported."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROGRAM = """
import linecache
from hookstudio.gui.own_import import import_without_features
if {without}:
    import_without_features()
else:
    import PySide6.QtCore
import hookstudio.core.project.workspace, hookstudio.gui.theme.theme
print(sum(file.endswith("folder.py") for file in linecache.cache))
"""


@pytest.mark.parametrize(("without", "read"), [(True, "0"), (False, "1")])
def test_only_pysides_hook_reads_the_sources(without: bool, read: str) -> None:
    program = PROGRAM.format(without=without)
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    # When PySide stops reading them by itself, the hook may stay where it is.
    assert done.stdout.strip() == read
