"""However turns and edits fall, in the end each line has the colours of its text."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor import CodeEditor, highlighter

LINES = [
    '{"name": "{{ ${first_name} }}",',
    "{% comment %}",
    "{% endcomment %}",
    '"n": 12, {% if a %}"x"{% endif %}',
    "plain",
    "",
]
EDITS = st.one_of(
    st.tuples(st.just("set"), st.lists(st.sampled_from(LINES), max_size=12)),
    st.tuples(
        st.just("put"),
        st.tuples(
            st.integers(0, 12),
            st.integers(0, 12),
            st.lists(st.sampled_from(LINES), max_size=6),
        ),
    ),
    st.just(("turn", None)),
    st.just(("theme", None)),
)


def formats(editor: CodeEditor) -> list[list[tuple[int, int, str]]]:
    """The colours of every line."""
    found = []
    block = editor.document().begin()
    while block.isValid():
        ranges = block.layout().formats()
        found.append([(r.start, r.length, r.format.foreground().color().name()) for r in ranges])
        block = block.next()
    return found


def make(theme: Theme) -> CodeEditor:
    editor = CodeEditor(theme, name="Body")
    QApplication.processEvents()  # Qt colours for the first time in a turn of its own
    return editor


def finish(editor: CodeEditor) -> None:
    for _ in range(2_000):
        if editor._highlighter.is_done():
            return
        QApplication.processEvents()
    raise AssertionError("the colours never end")


def do(editor: CodeEditor, edit: tuple[str, object]) -> None:
    kind, what = edit
    if kind == "set":
        editor.set_text("\n".join(what))  # type: ignore[call-overload]
    elif kind == "put":
        first, count, lines = what  # type: ignore[misc]
        old = editor.text().split("\n")
        editor.apply_text("\n".join([*old[:first], *lines, *old[first + count :]]))
    elif kind == "turn":
        editor._highlighter._go_on()
    else:
        editor._highlighter._on_theme_changed()


@pytest.mark.parametrize("turn_s", [0.0, -1.0])
@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=st.lists(EDITS, min_size=1, max_size=7))
def test_no_line_stays_plain_where_no_turn_has_any_time(
    theme: Theme, turn_s: float, edits: list[tuple[str, object]]
) -> None:
    """Time is over before the first line of every turn, as on a machine that is busy."""
    saved, highlighter.TURN_S = highlighter.TURN_S, turn_s
    try:
        editor = make(theme)
        for edit in edits:
            do(editor, edit)
        finish(editor)
    finally:
        highlighter.TURN_S = saved
    fresh = make(theme)
    fresh.set_text(editor.text())
    finish(fresh)
    assert formats(editor) == formats(fresh)
    editor.deleteLater()
    fresh.deleteLater()


def test_a_text_that_takes_the_place_of_another_is_coloured(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first line was coloured before and keeps its state: nothing must follow from that."""
    editor = make(theme)
    editor.set_text("\n".join(['{"old": 1}'] * 40))
    finish(editor)
    monkeypatch.setattr(highlighter, "TURN_S", -1.0)
    editor.set_text("\n".join(['{"new": 1}'] * 60))
    finish(editor)
    assert all(formats(editor))
    editor.deleteLater()
