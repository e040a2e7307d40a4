from hookstudio.gui.preview.text_history import TextHistory


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


def typed(history: TextHistory, clock: Clock, *texts: str, pause_s: float) -> None:
    for text in texts:
        clock.now += pause_s
        history.add(text)


def test_quick_edits_are_one_step_and_slow_ones_are_not() -> None:
    clock = Clock()
    history = TextHistory(clock)
    history.start("")
    typed(history, clock, "a", "ab", "abc", pause_s=0.1)
    typed(history, clock, "abc d", pause_s=5)
    assert history.undo() == "abc"
    assert history.undo() == ""
    assert history.undo() is None
    assert history.redo() == "abc"
    assert history.redo() == "abc d"
    assert history.redo() is None


def test_an_edit_after_an_undo_forgets_what_was_undone() -> None:
    clock = Clock()
    history = TextHistory(clock)
    history.start("")
    typed(history, clock, "a", "b", pause_s=5)
    history.undo()
    typed(history, clock, "c", pause_s=0.1)
    assert history.redo() is None
    assert history.undo() == "a"


def test_starting_again_forgets_everything() -> None:
    history = TextHistory(Clock())
    history.start("a")
    history.add("b")
    history.start("c")
    assert history.undo() is None
