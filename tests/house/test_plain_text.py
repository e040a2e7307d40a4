"""What comes from files, templates and servers is never shown as rich text (spec/safety.md §0)."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BANNED = {
    r"\bsetHtml\(": "rich text may hold what a server sent",
    r"\binsertHtml\(": "rich text may hold what a server sent",
    r"\bappendHtml\(": "rich text may hold what a server sent",
    r"\bsetMarkdown\(": "rich text may hold what a server sent",
    r"\bQTextBrowser\b": "it follows links and loads pictures",
    r"\bQTextEdit\(|\(QTextEdit\b": "it takes rich text; QPlainTextEdit does not",
    r"\bRichText\b": "rich text may hold what a server sent",
    r"\bAutoText\b": "it guesses, and takes markup for rich text",
    r"\bQSettings\b": "settings are files of our own, see core/settings.py",
}
# It shows the help, which is ours alone: nothing of a project or a server gets there.
_HELP = ROOT / "hookstudio/gui/help/topic_view.py"
_GUI_FILES = sorted((ROOT / "hookstudio/gui").rglob("*.py"))
_MESSAGE_BOX = re.compile(r"\bQMessageBox\b")


def _hits(pattern: str) -> list[str]:
    return [
        f"{file.relative_to(ROOT)}:{number}"
        for file in _GUI_FILES
        if file != _HELP
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if re.search(pattern, line.partition("#")[0])
    ]


@pytest.mark.parametrize("pattern", BANNED)
def test_no_widget_takes_rich_text(pattern: str) -> None:
    assert not _hits(pattern), BANNED[pattern]


def test_looks_live_in_the_style_sheets() -> None:
    """Only the theme may set a style sheet, for the whole application."""
    theme = "hookstudio/gui/theme/"
    assert not [hit for hit in _hits(r"\bsetStyleSheet\(") if not hit.startswith(theme)]


def test_every_message_box_shows_plain_text() -> None:
    loose = [
        str(file.relative_to(ROOT))
        for file in _GUI_FILES
        if _MESSAGE_BOX.search(text := file.read_text(encoding="utf-8"))
        and "setTextFormat(Qt.TextFormat.PlainText)" not in text
    ]
    assert not loose
