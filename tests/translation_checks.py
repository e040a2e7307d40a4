"""Which texts of a window are not translated? To be asked of a window in the pseudo language.

    assert not untranslated(window, data_of([project], [module_of_the_test], [], texts))

A text is data where each of its words stands in the project's files, is a name of the field (a
term of HTTP, Liquid or Braze) or no word at all (a number, a path, a URL, a key).
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from http import HTTPStatus
from pathlib import Path

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from hookstudio.core.request.languages import LANGUAGES
from tests.layout_checks import controls, describe
from tests.pseudo_language import CLOSE, OPEN
from tests.visible_items import visible_items

_WORD = re.compile(r"[^\W\d_]{2,}")
_NO_WORDS = re.compile(
    r"""
    https?://\S+ | [\w.-]+@[\w.-]+       # URLs and addresses
    | (?:[\w.-]+)?(?:/[\w.{}$-]*)+       # paths
    | [\w-]*[._][\w.-]+                  # files, hosts, dotted and snake_case names
    | \{\{.*?\}\} | \{%.*?%\}            # Liquid
    | \b(?:Ctrl|Alt|Shift|Meta|F\d+|Esc|Return|Enter|Del|Space|Tab|Up|Down|Left|Right|Home|End|PgUp
      |PgDown|Backspace|Ins)\b(?:\+\S+)?     # keys
    | \([a-z]{2,3}\) | \b[\da-f]{16,}\b       # tags of languages, hashes
    | …\w+ | \w+…                           # what an ellipsis cut
    | \b[\d.,\u202f]+\s?(?:ms|s|min|h|B|KB|MB|GB|%|x)\b
    """,
    re.VERBOSE,
)
TERMS = frozenset(
    # Names that are the same in every language.
    """
    Hook Studio Braze Liquid JSON URL HTTP HTTPS TLS XML YAML CSV SQL API REST Webhooks GET POST PUT
    PATCH DELETE HEAD OPTIONS utf UTF Unicode Slack Lob Messenger Remerge Python Qt OpenSSL SQLite
    English Deutsch Français Español UTC GMT AM PM country gender OK delay hang reset retry after
    US EU AU Sender User Agent
    """.split()  # noqa: SIM905 - a list of words is easier to read and to add to
)


@dataclass(frozen=True, slots=True)
class Data:
    """What is no text of the program: single words, and whole phrases, longest first."""

    words: frozenset[str]
    phrases: tuple[str, ...]


def data_of(
    folders: Sequence[Path], tests: Sequence[Path], phrases: Iterable[str], texts: frozenset[str]
) -> Data:
    """The words of the projects in the folders, and the phrases that the tests make up.

    What is shown of HTTP, of dates, and of the languages' own names is data too. `texts` are those
    of the program: they are none, whoever names them.
    """
    words: set[str] = set()
    for folder in folders:
        for file in folder.rglob("*"):
            words.update(_WORD.findall(file.name))
            if file.suffix in (".yaml", ".json", ".liquid", ".csv", ".md", ".txt"):
                words.update(_WORD.findall(file.read_text("utf-8", "replace")))
    known = {*phrases, "Coordinated Universal Time", *(status.phrase for status in HTTPStatus)}
    known.update(QLocale().dayName(day) for day in range(1, 8))
    known.update(QLocale().monthName(month) for month in range(1, 13))
    for test in tests:
        known.update(_constants(test))
    known -= texts
    known.update(language.own_name for language in LANGUAGES)
    return Data(frozenset(words), tuple(sorted(known, key=len, reverse=True)))


def _constants(file: Path) -> Iterator[str]:
    """The lines of the strings of a module."""
    tree = ast.parse(file.read_text("utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from (part for part in re.split(r"[\n;]", node.value) if len(part) > 2)


def untranslated(window: QWidget, data: Data) -> list[str]:
    """A sentence for each text in which words are neither translated nor data."""
    found = []
    for widget in [window, *controls(window)]:
        for kind, text in _texts_of(widget):
            left = foreign_words(text, data)
            if left:
                found.append(f"{describe(widget)}: {kind} {text[:100]!r} has {', '.join(left)}")
    return list(dict.fromkeys(found))


def foreign_words(text: str, data: Data) -> list[str]:
    """The words outside of all marks that are no data."""
    bare = _unmarked(text)
    # Either may take a part of the other: a phrase of an address, an address out of a phrase.
    left = _WORD.findall(_NO_WORDS.sub(" ", _without(bare, data.phrases)))
    also = _WORD.findall(_without(_NO_WORDS.sub(" ", bare), data.phrases))
    known = data.words | TERMS
    return [word for word in left if word in also and word not in known]


def _without(text: str, phrases: Sequence[str]) -> str:
    for phrase in phrases:
        if phrase in text:
            text = re.sub(rf"(?<!\w){re.escape(phrase)}(?!\w)", " ", text)
    return text


def _unmarked(text: str) -> str:
    """What is outside of ⟦…⟧; a text that is cut off may lack its end."""
    depth, left = 0, []
    for sign in unescape(re.sub(r"<[^<>]{1,200}>", " ", text)):
        depth += sign == OPEN
        if depth == 0:
            left.append(sign)
        depth = max(0, depth - (sign == CLOSE))
        if sign == CLOSE and depth == 0:
            left.append(" ")
    return "".join(left)


def _texts_of(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "tool tip", widget.toolTip()
    yield "accessible name", widget.accessibleName()
    yield "accessible description", widget.accessibleDescription()
    if widget.isWindow():
        yield "window title", widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield "text", widget.text()
            if isinstance(widget, QAbstractButton):
                yield from _actions(widget.actions())
        case QLineEdit():
            yield "placeholder", widget.placeholderText()
        case QPlainTextEdit() | QTextBrowser():
            yield "placeholder", widget.placeholderText()
        case QComboBox():
            yield from (("item", widget.itemText(row)) for row in range(widget.count()))
        case QTabBar():
            yield from (("tab", widget.tabText(row)) for row in range(widget.count()))
        case QAbstractItemView():
            yield from _items(widget)
        case QGroupBox():
            yield "title", widget.title()
        case QMenu():
            yield from _actions(widget.actions())
    for menu in widget.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
        yield from _actions(menu.actions())


def _actions(actions: list[QAction]) -> Iterator[tuple[str, str]]:
    for action in actions:
        yield "action", action.text()
        yield "action's tool tip", action.toolTip()


def _items(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    roles = (
        Qt.ItemDataRole.DisplayRole,
        Qt.ItemDataRole.ToolTipRole,
        Qt.ItemDataRole.AccessibleTextRole,
    )
    for index in visible_items(view):
        for role in roles:
            text = index.data(role)
            if isinstance(text, str):
                yield role.name, text
    for header in view.findChildren(QHeaderView):
        model = header.model()
        if header.isVisible() and header.orientation() == Qt.Orientation.Horizontal and model:
            for section in range(header.count()):
                text = model.headerData(section, header.orientation())
                if isinstance(text, str):
                    yield "column", text
