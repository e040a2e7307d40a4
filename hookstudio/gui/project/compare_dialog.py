"""CompareDialog: two versions of a file side by side, and the choice between them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hookstudio.core.marks import visible
from hookstudio.core.project.workspace import Comparison
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label, set_tool_tip
from hookstudio.gui.widgets.plain_view import Mark, PlainView

_NOTHING = {
    "mine": translatable("You deleted this file."),
    "theirs": translatable("The file is not there any more, or cannot be read."),
}
# Comparing line by line takes quadratic time; a longer text is shown without marks.
_LONGEST = 3000


class CompareDialog(QDialog):
    """Does not block: it says what was chosen by a signal and closes itself."""

    reload_requested = Signal(str)  # file
    keep_requested = Signal(str)  # file

    def __init__(
        self, file: str, comparison: Comparison, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._file = file
        self._comparison = comparison
        self._mine = PlainView(theme, name=tr("Your version"))
        self._theirs = PlainView(theme, name=tr("The version on disk"))
        self._reload = QPushButton(tr("Reload"))
        self._keep = QPushButton(tr("Keep mine"))
        self._later = QPushButton(tr("Decide later"))
        self._next = QPushButton(tr("Next difference"))
        self._places: list[tuple[int, int]] = []
        self._place = -1
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Compare {file}", file=visible(file)))
        self.resize(theme.px(900), theme.px(560))
        self._build_layout()
        self._connect_signals()
        self._show_texts()

    def _build_layout(self) -> None:
        columns = QGridLayout()
        columns.setSpacing(8)
        for column, (title, view) in enumerate(
            ((tr("Yours, not saved"), self._mine), (tr("On disk"), self._theirs))
        ):
            columns.addWidget(plain_label(title, role="title"), 0, column)
            columns.addWidget(view, 1, column)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._later)
        buttons.addWidget(self._next)
        buttons.addStretch(1)
        buttons.addWidget(self._reload)
        buttons.addWidget(self._keep)
        hint = ElidedLabel(tr("Marked lines differ. A reload can be undone."), role="caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(columns, 1)
        layout.addWidget(hint)
        layout.addLayout(buttons)

    def _connect_signals(self) -> None:
        self._later.clicked.connect(self.reject)
        self._next.clicked.connect(self.show_next)
        self._next.setShortcut("F8")
        set_tool_tip(
            self._next, tr("Show the next lines that differ, from the last the first (F8)")
        )
        self._reload.clicked.connect(lambda: self._choose(self.reload_requested))
        self._keep.clicked.connect(lambda: self._choose(self.keep_requested))

    def _choose(self, signal: object) -> None:
        signal.emit(self._file)  # type: ignore[attr-defined]  # a bound signal has no public type
        self.accept()

    def _show_texts(self) -> None:
        mine, theirs = self._comparison.mine, self._comparison.theirs
        found = differences(mine or "", theirs or "")
        no_mine, no_theirs = translated(_NOTHING["mine"]), translated(_NOTHING["theirs"])
        self._mine.set_content(no_mine if mine is None else mine, found.mine)
        self._theirs.set_content(no_theirs if theirs is None else theirs, found.theirs)
        self._places = found.places if mine is not None and theirs is not None else []
        self._next.setEnabled(bool(self._places))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._place < 0:
            self.show_next()

    def show_next(self) -> None:
        """Bring the next difference into view on both sides."""
        if self._places:
            self._place = (self._place + 1) % len(self._places)
            for view, offset in zip(
                (self._mine, self._theirs), self._places[self._place], strict=True
            ):
                view.select_range(offset, offset)
                view.centerCursor()


class Differences(NamedTuple):
    """The lines that stand on one side only, as marks for each side, and the offset on both sides
    where each difference begins."""

    mine: list[Mark]
    theirs: list[Mark]
    places: list[tuple[int, int]]


def differences(mine: str, theirs: str) -> Differences:
    """Compare two texts line by line."""
    found = Differences([], [], [])
    left, right = mine.splitlines(keepends=True), theirs.splitlines(keepends=True)
    if max(len(left), len(right)) > _LONGEST:
        return found
    for kind, i1, i2, j1, j2 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if kind != "equal":
            starts = sum(map(len, left[:i1])), sum(map(len, right[:j1]))
            found.places.append(starts)
            found.mine.extend(_marks(left[i1:i2], starts[0]))
            found.theirs.extend(_marks(right[j1:j2], starts[1]))
    return found


def _marks(lines: Sequence[str], start: int) -> Iterator[Mark]:
    for line in lines:
        text = line.rstrip("\r\n")
        if text:
            yield Mark(start, start + len(text), "default", tr("Only on this side"))
        start += len(line)
