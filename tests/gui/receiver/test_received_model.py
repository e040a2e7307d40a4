from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt

from hookstudio.core.receiver.received import ReceivedRequest
from hookstudio.gui.receiver import received_model
from hookstudio.gui.receiver.received_model import Column, ReceivedModel, answer_text, printable

NOW = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)
ONE = ReceivedRequest(
    1, NOW - timedelta(seconds=40), "POST", "/a?b=\x1b", (), b"12345", "127.0.0.1:9", 503, "503*2"
)


def made(*oldest_first: ReceivedRequest) -> ReceivedModel:
    model = ReceivedModel(lambda: NOW)
    model.set_requests(oldest_first)
    return model


def test_a_row_says_what_arrived_and_what_was_answered() -> None:
    model = made(ONE)
    row = [str(model.index(0, column).data()).replace("\u00a0", " ") for column in Column]
    assert row == ["1", "POST", "/a?b=⟨ESC⟩", "503", "5 B", "40 s ago"]


def test_the_newest_is_on_top() -> None:
    model = made(ONE, replace(ONE, number=2))
    model.add(replace(ONE, number=3))
    assert [model.received(row).number for row in range(3)] == [3, 2, 1]  # type: ignore[union-attr]


def test_only_so_many_are_kept() -> None:
    model = made(*[ONE] * (received_model.KEPT + 5))
    model.add(replace(ONE, number=7))
    assert model.rowCount() == received_model.KEPT
    assert model.received(0).number == 7  # type: ignore[union-attr]
    assert model.received(received_model.KEPT) is None


def test_an_answer_that_is_none_is_named() -> None:
    assert answer_text(replace(ONE, status=None, step="hang:delay=2")) == "hang"
    assert answer_text(replace(ONE, status=None, step="reset*3")) == "reset"
    assert answer_text(replace(ONE, status=None, step="")) == "no answer"


def test_control_characters_are_marked() -> None:
    assert printable("a\x00\nb") == "a⟨NUL⟩⟨LF⟩b"


def test_tool_tips_say_more_without_markup() -> None:
    model = made(replace(ONE, problem="<b>bad</b>", target="/<i>"))
    tips = [model.index(0, c).data(Qt.ItemDataRole.ToolTipRole) for c in Column]
    assert "11:59:20" in tips[Column.TIME]
    assert "&lt;b&gt;bad" in tips[Column.ANSWER]
    assert "<i>" not in tips[Column.TARGET]


def test_text_of_the_wire_is_read_as_utf_8_where_it_is_that() -> None:
    assert printable("Zoë ショップ".encode().decode("latin-1")) == "Zoë ショップ"
    assert printable("caf\xe9 \x1b") == r"caf\xe9 ⟨ESC⟩"
    assert printable("a\u202eb".encode().decode("latin-1")) == "a⟨U+202E⟩b"
