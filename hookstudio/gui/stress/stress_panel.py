"""StressPanel: what breaks, with which value, and the buttons that run, show and keep it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.checks.stress.groups import Group
from hookstudio.core.checks.stress.stress import Stressed
from hookstudio.core.project.workspace import slug_of
from hookstudio.core.wording import listed, tr, trn
from hookstudio.gui.receiver.target_delegate import TargetDelegate
from hookstudio.gui.sending.panel_parts import low_empty_state, set_up_table
from hookstudio.gui.session import Place, Session
from hookstudio.gui.stress.stress_controller import StressController
from hookstudio.gui.stress.stress_model import EXAMPLE, StressModel
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import show_as_code
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip

_WIDTHS = {0: 110, 1: 140, 2: 230}
_MOST_NAME = 60
_ALSO = 4  # further values that are named


class StressPanel(QWidget):
    """Of the webhook that was selected when the run began."""

    count_changed = Signal(int)
    toast_requested = Signal(str, str, object)  # text, action, what the action does

    def __init__(self, session: Session, theme: Theme, controller: StressController) -> None:
        super().__init__()
        self.setObjectName("stressPanel")
        self._session = session
        self._controller = controller
        self._stressed: Stressed | None = None
        self._model = StressModel()
        self._code = TargetDelegate()
        self.table = QTableView()
        self._run = QPushButton(tr("Run"))
        self._cancel = QPushButton(tr("Cancel"))
        self._show = QPushButton(tr("Show"))
        self._keep = QPushButton(tr("Keep as sample user"))
        self._summary = plain_label("", role="caption")
        self._message = plain_label("")
        self._excerpt = plain_label("", role="caption")
        self._details = QWidget()
        self._nothing = low_empty_state()
        self._stack = QStackedWidget()
        self._results = QWidget()
        self._build_layout(theme)
        self._connect_signals()
        self._show_all()

    def focus_list(self) -> None:
        """Put the keyboard into the list, or on the button that fills it."""
        target = self.table if self._model.rows else self._run
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    # What is shown

    def show_stressed(self, stressed: Stressed) -> None:
        """List what a run found."""
        self._stressed = stressed
        webhook = self._session.workspace.webhooks.get(stressed.webhook)
        self._model.set_rows(stressed.groups, webhook)
        self.count_changed.emit(len(stressed.groups))
        if stressed.groups:
            # Qt's selectRow may find no column where the window reads from right to left.
            self.table.setCurrentIndex(self._model.index(0, 0))
        self._show_all()

    def _show_all(self) -> None:
        busy, rows = self._controller.busy, self._model.rows
        self._run.setVisible(not busy)
        self._run.setEnabled(self._session.webhook is not None)
        self._run.setText(tr("Run again") if self._stressed is not None else tr("Run"))
        self._cancel.setVisible(busy)
        self._stack.setCurrentWidget(self._results if rows else self._nothing)
        for button in (self._show, self._keep):
            button.setVisible(bool(rows))
        self._keep.setEnabled(not self._session.workspace.project.read_only)
        if not busy:
            self._summary.setText(self._summary_text())
        self._show_nothing()
        self._show_details()

    def _summary_text(self) -> str:
        found = self._stressed
        if found is None:
            return ""
        webhook = self._session.workspace.webhooks.get(found.webhook)
        name = (webhook.name if webhook is not None else "") or found.webhook
        parts = [name, trn("{n:,} rendering", "{n:,} renderings", n=found.renderings)]
        if found.groups:
            parts.insert(0, trn("{n:,} weakness", "{n:,} weaknesses", n=len(found.groups)))
        if self._controller.stale:
            parts.append(tr("edited since"))
        return " · ".join(parts)

    def _show_nothing(self) -> None:
        found = self._stressed
        if found is None:
            self._nothing.show_text(
                tr("Try hostile values"),
                tr(
                    "Quotes, nothing, line breaks, other types and more, in each attribute "
                    "that the webhook reads."
                ),
            )
        elif found.base is None:
            self._nothing.show_text(
                tr("There is nothing to start from"),
                tr("No sample user renders this webhook without a problem; mend that first."),
            )
        else:
            count = len(found.attributes)
            self._nothing.show_text(
                tr("No value of the catalogue breaks this webhook"),
                trn("Tried in {n:,} attribute.", "Tried in {n:,} attributes.", n=count),
            )

    def _show_details(self) -> None:
        group = self._chosen()
        self._details.setVisible(group is not None)
        if group is not None:
            message = tr("{message}. {advice}", message=group.message, advice=group.advice)
            self._message.setText(" ".join([message, *_also(group.others)]))
            self._excerpt.setText(group.excerpt)
            self._excerpt.setVisible(bool(group.excerpt))

    def _chosen(self) -> Group | None:
        row = self.table.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    # What is done

    def _on_show(self) -> None:
        """Jump to the expression, and preview with the value."""
        group, found = self._chosen(), self._stressed
        if group is None or found is None or found.webhook not in self._session.workspace.webhooks:
            return
        self._session.select(webhook=found.webhook)
        self._session.set_user_override(replace(group.user, name=_name_of(group)))
        self._session.force_language(group.language)
        if group.span is not None and group.field:
            place = Place(found.webhook, group.field, group.span.start, group.span.end)
            self._session.show_place(place)

    def _on_keep(self) -> None:
        group = self._chosen()
        if group is None:
            return
        name = _name_of(group)
        user = replace(group.user, slug=slug_of(name), name=name)
        stale = self._controller.stale
        self._session.perform(
            lambda workspace: workspace.add_user(user, tr("Add {name}", name=name))
        )
        self._controller.set_stale(stale)  # what was found holds with one more user
        self.toast_requested.emit(tr("Added {name}", name=name), "", None)

    def _on_progress(self, done: int, total: int) -> None:
        if self._controller.busy:
            self._summary.setText(
                trn(
                    "{done:,} of {n:,} rendering",
                    "{done:,} of {n:,} renderings",
                    n=total,
                    done=done,
                )
            )

    def _connect_signals(self) -> None:
        controller = self._controller
        controller.finished.connect(self.show_stressed)
        controller.failed.connect(lambda text: self.toast_requested.emit(text, "", None))
        controller.state_changed.connect(self._show_all)
        controller.progressed.connect(self._on_progress)
        self._session.selection_changed.connect(lambda *_: self._show_all())
        self._run.clicked.connect(controller.run)
        self._cancel.clicked.connect(controller.stop)
        self._show.clicked.connect(self._on_show)
        self._keep.clicked.connect(self._on_keep)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_details())
        self.table.activated.connect(lambda _index: self._on_show())

    def _build_layout(self, theme: Theme) -> None:
        set_up_table(self.table, self._model, theme, _WIDTHS)
        self.table.setObjectName("stressTable")
        self.table.setAccessibleName(tr("What hostile values break"))
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(EXAMPLE, QHeaderView.ResizeMode.Stretch)
        self.table.setItemDelegateForColumn(EXAMPLE, self._code)
        set_tool_tip(self._show, tr("Jump to the expression, and preview with this value"))
        set_tool_tip(self._keep, tr("Keep the smallest example as a sample user"))
        self._message.setWordWrap(True)
        self._excerpt.setWordWrap(True)
        show_as_code(self._excerpt)
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 12, 6)
        top.setSpacing(8)
        top.addWidget(self._summary)
        top.addStretch(1)
        for button in (self._show, self._keep, self._cancel, self._run):
            top.addWidget(button)
        details = QVBoxLayout(self._details)
        details.setContentsMargins(12, 6, 12, 8)
        details.setSpacing(4)
        details.addWidget(self._message)
        details.addWidget(self._excerpt)
        results = QVBoxLayout(self._results)
        results.setContentsMargins(0, 0, 0, 0)
        results.setSpacing(0)
        results.addWidget(self.table, 1)
        results.addWidget(self._details)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._results)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)


def _also(others: tuple[str, ...]) -> Iterator[str]:
    values, rest = listed(others[:_ALSO]), len(others) - _ALSO
    if rest > 0:
        yield trn(
            "Also: {values} and {n} more.", "Also: {values} and {n} more.", n=rest, values=values
        )
    elif others:
        yield tr("Also: {values}.", values=values)


def _name_of(group: Group) -> str:
    """English: it may be kept as the name of a sample user."""
    values = " and ".join(
        f"{name.removeprefix('${').removesuffix('}')} {what}"
        for (name, _), what in zip(group.values, group.names, strict=True)
    )
    return f"Stress: {values}".replace("${", "").replace("}", "")[:_MOST_NAME]
