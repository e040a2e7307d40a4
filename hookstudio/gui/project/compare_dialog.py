"""CompareDialog: two versions of a file side by side, and the choice between them."""

from __future__ import annotations

from difflib import SequenceMatcher

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hookstudio.core.project.workspace import Comparison
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label
from hookstudio.gui.widgets.plain_view import Mark, PlainView

_NOTHING = {
    "mine": "You deleted this file.",
    "theirs": "The file is not there any more, or cannot be read.",
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
        self._mine = PlainView(theme, name="Your version")
        self._theirs = PlainView(theme, name="The version on disk")
        self._reload = QPushButton("Reload")
        self._keep = QPushButton("Keep mine")
        self._later = QPushButton("Decide later")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"Compare {file}")
        self.resize(theme.px(900), theme.px(560))
        self._build_layout()
        self._connect_signals()
        self._show_texts()

    def _build_layout(self) -> None:
        columns = QGridLayout()
        columns.setSpacing(8)
        for column, (title, view) in enumerate(
            (("Yours, not saved", self._mine), ("On disk", self._theirs))
        ):
            columns.addWidget(plain_label(title, role="title"), 0, column)
            columns.addWidget(view, 1, column)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._later)
        buttons.addStretch(1)
        buttons.addWidget(self._reload)
        buttons.addWidget(self._keep)
        hint = ElidedLabel("Marked lines differ. A reload can be undone.", role="caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(columns, 1)
        layout.addWidget(hint)
        layout.addLayout(buttons)

    def _connect_signals(self) -> None:
        self._later.clicked.connect(self.reject)
        self._reload.clicked.connect(lambda: self._choose(self.reload_requested))
        self._keep.clicked.connect(lambda: self._choose(self.keep_requested))

    def _choose(self, signal: object) -> None:
        signal.emit(self._file)  # type: ignore[attr-defined]  # a bound signal has no public type
        self.accept()

    def _show_texts(self) -> None:
        mine, theirs = self._comparison.mine, self._comparison.theirs
        marks = line_marks(mine or "", theirs or "")
        self._mine.set_content(_NOTHING["mine"] if mine is None else mine, marks[0])
        self._theirs.set_content(_NOTHING["theirs"] if theirs is None else theirs, marks[1])


def line_marks(mine: str, theirs: str) -> tuple[list[Mark], list[Mark]]:
    """The lines that stand on one side only, as marks for each side."""
    sides = mine.splitlines(keepends=True), theirs.splitlines(keepends=True)
    if max(len(side) for side in sides) > _LONGEST:
        return [], []
    matcher = SequenceMatcher(None, *sides, autojunk=False)
    found: tuple[list[Mark], list[Mark]] = ([], [])
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind == "equal":
            continue
        for side, lines, (first, last) in zip(found, sides, ((i1, i2), (j1, j2)), strict=True):
            start = sum(len(line) for line in lines[:first])
            for line in lines[first:last]:
                text = line.rstrip("\r\n")
                if text:
                    side.append(Mark(start, start + len(text), "default", "Only on this side"))
                start += len(line)
    return found
