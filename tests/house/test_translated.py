"""Every text for people is looked up: no bare literal is handed to what shows it."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_SHOWN = frozenset(
    """
    setText setToolTip set_tool_tip setAccessibleName setAccessibleDescription setWindowTitle
    setPlaceholderText setTitle setTabText setTabToolTip setItemText setPrefix setSuffix
    setLabelText setInformativeText addAction addMenu addSection QLabel QPushButton QToolButton
    QCheckBox QRadioButton QGroupBox QAction QMenu addTab addItem plain_label show_toast
    show_text set_text set_hint ask ask_with_switch Choice announce setStatusTip setWhatsThis
    setHorizontalHeaderLabels
    """.split()  # noqa: SIM905 - a list of words is easier to read and to add to
)
_WORDS = re.compile(r"[A-Za-z]{3,}")
# Names that are the same in every language.
# "not a JSON value" is caught where the text is only laid out.
_SAME = frozenset({"not a JSON value", "Hook Studio", "JSON", "URL", "HTTP", "Liquid", "Braze"})
_CODE = re.compile(r"[A-Z0-9_]+")
# What only the command line reads, which is English.
_COMMAND_LINE = {"hookstudio/core/checks/revisions.py"}


def bare_texts(code: str) -> Iterator[tuple[int, str]]:
    """The lines and texts of literals that are shown, or told in an error, untranslated."""
    for call in ast.walk(ast.parse(code)):
        if isinstance(call, ast.Call) and _is_shown(call.func):
            for argument in [*call.args, *(keyword.value for keyword in call.keywords)]:
                yield from ((call.lineno, text) for text in _literals(argument) if _is_text(text))


def _is_text(literal: str) -> bool:
    if literal in _SAME or literal.islower() or _CODE.fullmatch(literal):
        return False
    return _WORDS.search(literal) is not None


def _is_shown(function: ast.expr) -> bool:
    name = function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")
    return name in _SHOWN or (name.endswith("Error") and not hasattr(builtins, name))


def _literals(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr(values=parts):
            yield "".join(part.value for part in parts if isinstance(part, ast.Constant))
        case ast.IfExp(body=body, orelse=other):
            yield from (*_literals(body), *_literals(other))


@pytest.mark.parametrize("folder", ["hookstudio/gui", "hookstudio/core"])
def test_no_text_is_shown_without_being_looked_up(folder: str) -> None:
    found = [
        f"{file.relative_to(ROOT)}:{line}: {text}"
        for file in sorted((ROOT / folder).rglob("*.py"))
        if file.relative_to(ROOT).as_posix() not in _COMMAND_LINE
        for line, text in bare_texts(file.read_text("utf-8"))
    ]
    assert found == [], "\n".join(found)


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ("label.setText('Saved the file')", ["Saved the file"]),
        ("label.setText(tr('Saved the file'))", []),
        ("QLabel(f'{n} files Saved', self)", [" files Saved"]),
        ("raise OutboxError('The outbox is Closed.')", ["The outbox is Closed."]),
        ("raise ValueError('a Mistake of ours')", []),
        ("label.setText('' if done else 'Under way')", ["Under way"]),
        ("label.setObjectName('Saved the file')", []),
    ],
)
def test_a_bare_text_is_found(code: str, texts: list[str]) -> None:
    assert [text for _, text in bare_texts(code)] == texts
