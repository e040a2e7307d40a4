"""TrustDialog: what a project would send where, and whether it is trusted with that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.guard.asking import answer_of
from hookstudio.gui.guard.guard_words import Part, demanded
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import show_as_code
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label

if TYPE_CHECKING:
    from hookstudio.core.trust.demands import Demands, DemandsChange

_NOTHING = translatable("It sends nothing by itself: no host, header or secret is written in it.")
_WARNING = translatable(
    "Trust it only if you know who wrote it, or have read it. You are asked again when it asks for "
    "more than this, and before the first send to each host."
)


class TrustDialog(QDialog):
    """`known` when the project was trusted before: then what is new is marked and stands first."""

    def __init__(
        self,
        name: str,
        folder: str,
        demands: Demands,
        change: DemandsChange,
        *,
        known: bool,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("trustDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Trust this project"))
        self._theme = theme
        title = (
            tr("Trust {name} with what is new?", name=name)
            if known
            else tr("Trust {name}?", name=name)
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        heading = plain_label(title, role="title")
        heading.setWordWrap(True)
        layout.addWidget(heading)
        path = ElidedLabel(folder, role="caption", mode=Qt.TextElideMode.ElideMiddle)
        show_as_code(path)
        layout.addWidget(path)
        layout.addWidget(self._list(demanded(demands, change, known=known)), 1)
        warning = plain_label(translated(_WARNING))
        warning.setWordWrap(True)
        layout.addWidget(warning)
        self._add_buttons(layout)
        self.resize(theme.px(520), theme.px(420))

    def _list(self, parts: Sequence[Part]) -> QScrollArea:
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(12, 8, 12, 8)
        rows.setSpacing(4)
        for part in parts:
            rows.addWidget(plain_label(part.title, role="caption"))
            for line in part.lines:
                rows.addLayout(_row(line.text, fresh=line.fresh))
            rows.addSpacing(8)
        if not parts:
            nothing = plain_label(translated(_NOTHING))
            nothing.setWordWrap(True)
            rows.addWidget(nothing)
        rows.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(tr("What the project asks for"))
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFrameShape(QFrame.Shape.StyledPanel)
        area.setWidget(inside)
        area.setMinimumHeight(self._theme.px(96))
        return area

    def _add_buttons(self, layout: QVBoxLayout) -> None:
        trust, later = QPushButton(tr("&Trust the project")), QPushButton(tr("&Not now"))
        trust.clicked.connect(self.accept)
        later.clicked.connect(self.reject)
        trust.setAutoDefault(False)
        later.setDefault(True)  # nothing is trusted by a slip of the hand
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(later)
        row.addWidget(trust)
        layout.addLayout(row)
        later.setFocus()


def _row(text: str, *, fresh: bool) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    if fresh:
        new = plain_label(tr("new"), role="caption")
        new.setProperty("tone", "warning")
        row.addWidget(new, 0, Qt.AlignmentFlag.AlignTop)
    label = plain_label(text)
    label.setWordWrap(True)
    row.addWidget(label, 1)
    return row


async def ask_for_trust(dialog: TrustDialog) -> bool:
    """Whether the project is trusted; False when the dialog was closed."""
    return await answer_of(dialog)
