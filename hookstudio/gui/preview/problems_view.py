"""ProblemsView: the problems of the previewed request; each one leads to its place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.wording import tr, trn
from hookstudio.gui.preview.problem_delegate import ProblemDelegate
from hookstudio.gui.preview.problem_list import ProblemList
from hookstudio.gui.preview.problem_model import SHOWN_LIMIT, ProblemModel, has_remedy
from hookstudio.gui.preview.summary import problems_title
from hookstudio.gui.shortcuts.shown_keys import keys_text, set_key_tip
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip

_LIST_SHARE = 0.35  # of the pane's height, at most
_LOW = 500  # a pane lower than this keeps its room for the body while there are only notes


class ProblemsView(QWidget):
    """A title with the counts, and under it the list, as high as it needs to be."""

    problem_chosen = Signal(object)  # Finding: show its place
    fix_requested = Signal(object)  # Finding with a fix, or one that a row of the calls is about

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problemsView")
        self._theme = theme
        self._model = ProblemModel()
        self._title = plain_label(tr("No problems"), role="caption")
        self._icon = QLabel()
        self._keys = plain_label(keys_text("next_problem"))
        self._list = ProblemList()
        self._delegate = ProblemDelegate(theme, self._list)
        self._fold = QToolButton()
        self._open: bool | None = None  # as the user has it; None: as there is need and room
        self._room, self._others = 400, 200
        self._findings: tuple[Finding, ...] = ()
        self._build_layout()
        self._list.viewport().installEventFilter(self)
        self._list.clicked.connect(self._choose)
        theme.changed.connect(self._restyle)
        self._show_title()

    def set_findings(
        self,
        findings: Sequence[Finding],
        webhook: Webhook | None,
        explanations: Mapping[str, str] | None = None,
    ) -> None:
        """Show these; `webhook` gives the places their names, `explanations` are by rule."""
        row = self._list.currentIndex().row()
        before = self._model.finding(row)
        self._findings = tuple(findings)
        self._model.set_explanations(explanations or {})
        if not self._model.set_findings(findings, webhook):
            return
        self._show_title()
        if before is not None:
            self._reselect(before, row)
        self._fit()

    def set_room(self, height: int, others: int) -> None:
        """Say how high the pane is, and what all others in it want; a share of it is the most."""
        self._room, self._others = height, others + self._title.sizeHint().height() + 16
        self._show_fold()
        self._fit()

    def step(self, steps: int) -> None:
        """Go to the next (1) or previous (-1) problem, round the end, and show its place."""
        count = self._model.rowCount()
        if not count:
            return
        self._set_open(True)
        row = self._list.currentIndex().row()
        row = (row + steps) % count if row >= 0 else (0 if steps > 0 else count - 1)
        self._list.setCurrentIndex(self._model.index(row))
        self._choose(self._list.currentIndex())

    @property
    def findings(self) -> tuple[Finding, ...]:
        """What is listed, and what is beyond the end of the list."""
        return self._findings

    def fix_current(self, at_caret: Finding | None = None) -> str:
        """Ask for the fix of the problem at the caret, of the selected one, or of the first.

        Returns why there is nothing to fix; empty when there was.
        """
        if at_caret is not None:
            self.fix_requested.emit(at_caret)
            return ""
        selected = self._model.finding(self._list.currentIndex().row())
        findings = [self._model.finding(row) for row in range(self._model.rowCount())]
        candidates = [selected] if selected is not None else findings
        finding = next((f for f in candidates if f is not None and has_remedy(f)), None)
        if finding is not None:
            self.fix_requested.emit(finding)
            return ""
        if not findings:
            return tr("There are no problems to fix.")
        if selected is not None or len(findings) == 1:
            return tr("This problem has no automatic fix.")
        return tr("These problems have no automatic fix.")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._list.doItemsLayout()
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent):
            index = self._fix_at(event.position().toPoint())
            over_fix = index.isValid()
            if event.type() == QEvent.Type.MouseMove:
                shape = (
                    Qt.CursorShape.PointingHandCursor if over_fix else Qt.CursorShape.ArrowCursor
                )
                self._list.viewport().setCursor(shape)
            if event.type() == QEvent.Type.MouseButtonRelease and over_fix:
                self.fix_requested.emit(self._model.finding(index.row()))
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self._list.currentIndex())
            return
        super().keyPressEvent(event)

    def _build_layout(self) -> None:
        self._keys.setObjectName("keyHint")
        set_key_tip(self._keys, tr("Go to the next problem"), "next_problem")
        self._fold.setAutoRaise(True)
        self._fold.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        self._fold.clicked.connect(lambda: self._set_open(not self._is_open()))
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        title = QHBoxLayout()
        title.setContentsMargins(margins(12, 2, 8, 2))
        title.setSpacing(8)
        title.addWidget(self._icon)
        title.addWidget(self._title, 1)
        title.addWidget(self._keys, 0, Qt.AlignmentFlag.AlignVCenter)
        title.addWidget(self._fold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(title)
        layout.addWidget(self._list)

    def _show_title(self) -> None:
        summary = problems_title(self._findings)
        text = summary.text
        if len(self._findings) > SHOWN_LIMIT:
            some = trn("the first {n} is listed", "the first {n} are listed", n=SHOWN_LIMIT)
            text = f"{text} · {some}"
        self._title.setText(text)
        icon = {"error": "error", "warning": "warning"}.get(summary.tone)
        if icon is None:
            icon = "info" if self._findings else "check_circle"
        color = (
            summary.tone if summary.tone != "muted" else ("info" if self._findings else "success")
        )
        self._icon.setPixmap(
            self._theme.icon(icon, color).pixmap(self._theme.px(16), self._theme.px(16))
        )
        self._keys.setVisible(bool(self._findings))
        self._show_fold()

    def _is_open(self) -> bool:
        if self._open is not None:
            return self._open
        serious = any(f.severity is not Severity.INFO for f in self._findings)
        return serious or self._room >= self._theme.px(_LOW)

    def _set_open(self, is_open: bool) -> None:
        self._open = is_open
        self._show_fold()
        self._fit()

    def _show_fold(self) -> None:
        is_open, any_there = self._is_open(), bool(self._findings)
        self._list.setVisible(is_open and any_there)
        self._fold.setVisible(any_there)
        self._fold.setIcon(self._theme.icon("chevron_down" if is_open else "chevron_up"))
        name = tr("Hide the problems") if is_open else tr("Show the problems")
        self._fold.setAccessibleName(name)
        set_tool_tip(self._fold, name)

    def _reselect(self, before: Finding, row: int) -> None:
        """Keep the selection on the same problem, or on the same row, while somebody types."""
        same = (r for r in range(self._model.rowCount()) if self._model.finding(r) == before)
        index = self._model.index(next(same, min(row, self._model.rowCount() - 1)))
        if index.isValid():
            self._list.setCurrentIndex(index)

    def _fit(self) -> None:
        self._list.fit(max(48, min(int(self._room * _LIST_SHARE), self._room - self._others)))

    def _choose(self, index: QModelIndex) -> None:
        finding = self._model.finding(index.row())
        if finding is not None:
            self.problem_chosen.emit(finding)

    def _fix_at(self, point: QPoint) -> QModelIndex:
        index = self._list.indexAt(point)
        rect = self._list.visualRect(index)
        if index.isValid() and self._delegate.fix_rect(rect, index).contains(point):
            return index
        return QModelIndex()

    def _restyle(self) -> None:
        self._show_title()
        self._list.doItemsLayout()
        self._fit()
