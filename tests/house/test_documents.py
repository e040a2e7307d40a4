"""The documents name only what there is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hookstudio.cli.arguments import COMMANDS

ROOT = Path(__file__).parents[2]
DOCUMENTS = ("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md")


def _text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", DOCUMENTS)
def test_links_lead_somewhere(name: str) -> None:
    links = re.findall(r"\]\(([^)#]+)[^)]*\)", _text(name))
    local = [link for link in links if "://" not in link]
    assert [link for link in local if not (ROOT / link).exists()] == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_every_make_target_exists(name: str) -> None:
    targets = set(re.findall(r"^([a-z]+):", _text("Makefile"), re.MULTILINE))
    named = set(re.findall(r"(?:`|^|   )make ([a-z]+)\b", _text(name), re.MULTILINE))
    assert named - targets == set()


def test_every_command_is_documented() -> None:
    documented = re.findall(r"^hookstudio ([a-z]+) ", _text("README.md"), re.MULTILINE)
    assert documented == list(COMMANDS)


def test_the_map_names_what_there_is() -> None:
    tree = _text("CONTRIBUTING.md").partition("```\nhookstudio/")[2].partition("```")[0]
    names = re.findall(r"\b([a-z_]+(?:\.py|/))", tree)
    places = [ROOT / "hookstudio", ROOT / "hookstudio/core", ROOT / "hookstudio/gui", ROOT,
              ROOT / "tests", ROOT / "resources"]  # fmt: skip
    missing = [name for name in names if not any((place / name).exists() for place in places)]
    assert missing == []


def test_paths_in_backticks_exist() -> None:
    named = re.findall(
        r"`((?:tests|packaging|resources|gui|hookstudio)/[\w/.]+)`", _text("CONTRIBUTING.md")
    )
    missing = [
        path
        for path in named
        if not (ROOT / path).exists() and not (ROOT / "hookstudio" / path).exists()
    ]
    assert missing == []


@pytest.mark.parametrize("name", DOCUMENTS)
def test_documents_keep_their_voice_down(name: str) -> None:
    prose = re.sub(r"```.*?```|`[^`]*`|!\[", "", _text(name), flags=re.DOTALL)
    assert "!" not in prose
