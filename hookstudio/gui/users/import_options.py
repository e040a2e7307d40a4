"""ImportOptions: what is masked on the way in, and what becomes of users who are there already."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QHBoxLayout, QWidget

from hookstudio.core.imports.masking import USUAL_KINDS, Kind
from hookstudio.core.imports.merging import Clash
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip

_KINDS = (
    (
        Kind.EMAIL,
        translatable("E-mail addresses"),
        translatable(
            "An address becomes one at example.com; the same value always gets the same pseudonym."
        ),
    ),
    (
        Kind.PHONE,
        translatable("Phone numbers"),
        translatable(
            "A number keeps its form and begins with 999; "
            "the same value always gets the same pseudonym."
        ),
    ),
    (
        Kind.NAME,
        translatable("Names"),
        translatable(
            "A name becomes another one in the same script; "
            "the same value always gets the same pseudonym."
        ),
    ),
    (
        Kind.ID,
        translatable("Ids"),
        translatable(
            "External ids, device ids and advertising ids; "
            "the same value always gets the same pseudonym."
        ),
    ),
)
_CLASHES = (
    (Clash.SKIP, translatable("Skip them")),
    (Clash.REPLACE, translatable("Replace their data")),
    (Clash.KEEP_BOTH, translatable("Keep both")),
)


class ImportOptions(QWidget):
    """Check boxes and one choice."""

    kinds_changed = Signal()
    clash_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = {kind: QCheckBox(translated(text)) for kind, text, _ in _KINDS}
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
            box.setAccessibleName(tr("Mask: {kind}", kind=translated(text)))
            set_tool_tip(box, translated(tip))
            masks.addWidget(box)
        masks.addStretch(1)
        for clash, text in _CLASHES:
            self._clash.addItem(translated(text), clash.value)
        self._clash.setAccessibleName(tr("Users who are in the project already"))
        clashes = QHBoxLayout()
        clashes.addWidget(self._clash)
        clashes.addStretch(1)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.addWidget(plain_label(tr("Mask")), 0, 0)
        grid.addLayout(masks, 0, 1)
        grid.addWidget(plain_label(tr("Who is there already")), 1, 0)
        grid.addLayout(clashes, 1, 1)
        grid.setColumnStretch(1, 1)
