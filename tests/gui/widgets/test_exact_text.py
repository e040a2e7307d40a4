"""The exact text and a real document stay in step through whatever a user or a program does."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextDocumentLayout

from hookstudio.gui.widgets.exact_text import ExactText, common_ends, common_prefix
from hookstudio.gui.widgets.text_map import SOFT_LIMIT, ModelEdit

PIECES = [
    "a",
    "bc",
    "\r\n",
    "\r",
    "\n",
    "\u00a0",
    "\u2028",
    "\x85",
    "\x00",
    "\t",
    "😀",
    "日本",
    "\u202e",
]
texts = st.lists(st.sampled_from([*PIECES, "x" * (SOFT_LIMIT + 5)]), max_size=10).map("".join)
typed_texts = st.lists(
    st.sampled_from(["a", "\n", "\u00a0", "😀", "\u2028", "日"]), max_size=3
).map("".join)


class Typist:
    """Edits a document as a text widget does, and keeps what the exact text must be."""

    def __init__(self, text: str) -> None:
        self.document = QTextDocument()
        self.document.setDocumentLayout(QPlainTextDocumentLayout(self.document))
        self.exact = ExactText(self.document)
        self.exact.set_text(text)
        self.edits: list[ModelEdit] = []
        self.exact.edited.connect(self.edits.append)

    def cursor(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def shown(self) -> str:
        length = self.document.characterCount() - 1
        return self.cursor(0, length).selectedText().replace("\u2029", "\n")


def positions(display: str) -> list[int]:
    """Where a caret can stand: never inside a surrogate pair."""
    places, at = [0], 0
    for char in display:
        at += 2 if char > "\uffff" else 1
        places.append(at)
    return places


@given(texts, st.data())
def test_edits_of_the_document_are_spliced_where_they_are(
    qapp: QApplication, text: str, data: st.DataObject
) -> None:
    typist = Typist(text)
    for _ in range(4):
        before = typist.exact.text
        places = positions(typist.shown())
        first = data.draw(st.integers(0, len(places) - 1))
        last = data.draw(st.integers(first, min(first + 4, len(places) - 1)))
        typed = data.draw(typed_texts)
        cursor = typist.cursor(places[first], places[last])
        typist.edits.clear()
        cursor.insertText(typed) if typed else cursor.removeSelectedText()
        after = typist.exact.text
        assert typist.shown() == typist.exact.map.display()
        for edit in typist.edits:
            assert after == before[: edit.start] + edit.inserted + before[edit.end :]
            before = after
        assert len(typist.edits) <= 1


@given(texts, texts)
def test_a_program_turns_one_text_into_another(qapp: QApplication, old: str, new: str) -> None:
    typist = Typist(old)
    position = typist.exact.apply(new)
    assert typist.exact.text == new
    assert typist.shown() == typist.exact.map.display()
    assert (position is None) == (old == new)
    assert typist.edits == []


@given(texts, st.data())
def test_a_replaced_range_is_exact(qapp: QApplication, text: str, data: st.DataObject) -> None:
    typist = Typist(text)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    typist.exact.replace(start, end, "new\r\n", by_user=True)
    assert typist.exact.text == text[:start] + "new\r\n" + text[end:]
    assert typist.shown() == typist.exact.map.display()
    assert typist.edits == [ModelEdit(start, end, "new\r\n")]


@given(st.text("ab😀", max_size=30), st.text("ab😀", max_size=30))
def test_common_ends_are_the_longest_that_do_not_overlap(a: str, b: str) -> None:
    start, tail = common_ends(a, b)
    assert a[:start] == b[:start]
    assert start == common_prefix(a, b)
    assert start == min(len(a), len(b)) or a[start] != b[start]
    assert not tail or a[-tail:] == b[-tail:]
    assert start + tail <= min(len(a), len(b))
