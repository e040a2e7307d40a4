from datetime import timedelta

from PySide6.QtCore import Qt

from hookstudio.gui.sending import attempt_model
from hookstudio.gui.sending.attempt_model import ATTEMPT_ROLE, AttemptModel, Column
from tests.gui.sending.attempts import STARTED, attempt

A = attempt(200, id="a", webhook="lob-postcard")
B = attempt(503, id="b", user="grace")


def made(*attempts: object) -> AttemptModel:
    model = AttemptModel(lambda: STARTED + timedelta(minutes=2))
    model.set_attempts(attempts)  # type: ignore[arg-type]
    return model


def row(model: AttemptModel, number: int) -> list[str]:
    return [str(model.index(number, column).data()).replace("\u00a0", " ") for column in Column]


def test_a_row_says_what_happened() -> None:
    assert row(made(A), 0) == [
        "● Received",
        "200",
        "lob-postcard",
        "ada",
        "",
        "2 min ago",
        "143 ms",
        "[TEST SEND] The server answered 200 OK.",
    ]


def test_new_attempts_come_in_at_the_top() -> None:
    model = made(A)
    model.add(B)
    assert model.index(0, 0).data(ATTEMPT_ROLE) is B
    assert model.attempt(1) is A
    assert model.total == 2


def test_an_attempt_that_is_told_twice_is_listed_once() -> None:
    model = made(A)
    model.add(B)
    model.add(B)
    assert model.total == model.rowCount() == 2


def test_the_oldest_goes_when_there_are_too_many(monkeypatch: object) -> None:
    model = made(*[A] * attempt_model.KEPT)
    model.add(B)
    assert model.rowCount() == model.total == attempt_model.KEPT
    assert model.attempt(0) is B


def test_the_filter_looks_into_every_column() -> None:
    model = made(A, B)
    for query, found in (("LOB", [A]), ("grace", [B]), ("503", [B]), ("test send", [A, B])):
        model.set_query(query)
        assert [model.attempt(i) for i in range(model.rowCount())] == found
    model.set_query("nothing of the kind")
    assert (model.rowCount(), model.total) == (0, 2)


def test_an_attempt_that_the_filter_hides_is_kept() -> None:
    model = made()
    model.set_query("grace")
    model.add(A)
    assert model.rowCount() == 0
    model.set_query("")
    assert model.attempt(0) is A


def test_the_full_time_and_text_are_tool_tips_without_markup() -> None:
    model = made(attempt(404, message="<b>not</b> here"))
    tip = model.index(0, Column.TIME).data(Qt.ItemDataRole.ToolTipRole)
    assert ":00:00" in tip
    assert "<b>" not in model.index(0, Column.MESSAGE).data(Qt.ItemDataRole.ToolTipRole)


def test_relative_times_are_asked_for_again(qtbot: object) -> None:
    model = made(A)
    with qtbot.waitSignal(model.dataChanged):  # type: ignore[attr-defined]
        model.tick()
