"""Where a build asks for a newer version is said when it is built, and nowhere else."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from hookstudio.core.updates import FEED_FILE, feed_url

ROOT = Path(__file__).parents[2]
FEED = "https://example.com/newest.json"


def written(folder: Path, address: str) -> int:
    done = subprocess.run(
        [sys.executable, "packaging/release_feed.py", folder, address],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    return done.returncode


def test_the_program_reads_what_the_build_wrote(tmp_path: Path) -> None:
    assert written(tmp_path, FEED) == 0
    assert feed_url(tmp_path) == FEED


@pytest.mark.parametrize(
    "address", ["http://example.com/", "example.com", "https://a:b@example.com/"]
)
def test_an_address_that_nobody_would_ask_stops_the_build(tmp_path: Path, address: str) -> None:
    assert written(tmp_path, address) == 1
    assert not (tmp_path / FEED_FILE).exists()


def test_the_build_writes_into_a_copy_of_the_sources(tmp_path: Path) -> None:
    """`wheel_and_sdist` with a stand-in for Python, which notes its arguments and fails."""
    noted = tmp_path / "noted"
    python = tmp_path / "env" / "python"
    python.parent.mkdir()
    python.write_text(f'#!/bin/sh\necho "$@" >>{noted}\nexit 1\n', encoding="utf-8")
    python.chmod(0o755)
    script = (
        "source packaging/shell.sh; source packaging/build_environment.sh\n"
        'source_copy() { echo /elsewhere; }\nwheel_and_sdist "$1"'
    )
    subprocess.run(
        ["bash", "-c", script, str(ROOT / "packaging/dist.sh"), str(python.parent)],
        cwd=ROOT,
        env={"PATH": "/usr/bin:/bin", "RELEASE_FEED": FEED},
        capture_output=True,
        check=False,
    )
    expected = f"packaging/release_feed.py /elsewhere/resources {FEED}"
    assert noted.read_text(encoding="utf-8").splitlines() == [expected]
