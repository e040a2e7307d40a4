"""ImportOptions: what is masked on the way in, and what becomes of users who are there already."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QWidget

from hookstudio.core.imports.masking import USUAL_KINDS, Kind
from hookstudio.core.imports.merging import Clash
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip

_KINDS = (
    (Kind.EMAIL, "E-mail addresses", "An address becomes one at example.com"),
    (Kind.PHONE, "Phone numbers", "A number keeps its form and begins with 999"),
    (Kind.NAME, "Names", "A name becomes another one in the same script"),
    (Kind.ID, "Ids", "External ids, device ids and advertising ids"),
)
_CLASHES = (
    (Clash.SKIP, "Skip them"),
    (Clash.REPLACE, "Replace their data"),
    (Clash.KEEP_BOTH, "Keep both"),
)


class ImportOptions(QWidget):
    """Check boxes and one choice."""

    kinds_changed = Signal()
    clash_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {kind: QCheckBox(text) for kind, text, _ in _KINDS}
        self._clash = QComboBox()
        self._build_layout()
        for box in self._boxes.values():
            box.toggled.connect(self.kinds_changed)
        self._clash.activated.connect(lambda _index: self.clash_changed.emit())

    @property
    def kinds(self) -> frozenset[Kind]:
        """What is masked."""
        return frozenset(kind for kind, box in self._boxes.items() if box.isChecked())

    @property
    def clash(self) -> Clash:
        """What becomes of users who are there already."""
        return Clash(self._clash.currentData())

    def _build_layout(self) -> None:
        masks = QHBoxLayout()
        masks.setSpacing(16)
        for kind, text, tip in _KINDS:
            box = self._boxes[kind]
            box.setChecked(kind in USUAL_KINDS)
            box.setAccessibleName(f"Mask: {text}")
            set_tool_tip(box, f"{tip}; the same value always gets the same pseudonym.")
            masks.addWidget(box)
        masks.addStretch(1)
        for clash, text in _CLASHES:
            self._clash.addItem(text, clash.value)
        self._clash.setAccessibleName("Users who are in the project already")
        clashes = QHBoxLayout()
        clashes.addWidget(self._clash)
        clashes.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(plain_label("Mask"), 0, 0)
        grid.addLayout(masks, 0, 1)
        grid.addWidget(plain_label("Who is there already"), 1, 0)
        grid.addLayout(clashes, 1, 1)
        grid.setColumnStretch(1, 1)
