"""MissedButton: how many branches no sample user reaches, and the way to each of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from hookstudio.core.checks.coverage import Branch
from hookstudio.core.marks import visible
from hookstudio.core.wording import tr
from hookstudio.gui.matrix.coverage_controller import ShownCoverage
from hookstudio.gui.preview.quantities import count_text
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import set_tool_tip, tool_tip_markup

_LISTED = 40
_LONGEST = 60


class MissedButton(QToolButton):
    """Hidden while nothing is known."""

    chosen = Signal(object)  # Branch

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._menu = QMenu(self)
        self._menu.setToolTipsVisible(True)
        self.setObjectName("missedButton")
        self.setAutoRaise(True)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setMenu(self._menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)

    def show_coverage(self, coverage: ShownCoverage | None) -> None:
        """Count, and list what is missed."""
        self._menu.clear()
        self.setVisible(coverage is not None)
        if coverage is None:
            return
        missed = coverage.missed
        if not coverage.branches:
            text = tr("No branches")
        elif not missed:
            text = tr(
                "All {branches} reached",
                branches=count_text(coverage.branches, "branch", "branches"),
            )
        else:
            branches = count_text(coverage.branches, "branch", "branches")
            text = tr("{count:,} of {branches} not reached", count=len(missed), branches=branches)
        self.setText(text)
        self.setEnabled(bool(missed))
        self.setIcon(
            self._theme.icon("warning", "warning") if missed else self._theme.icon("check")
        )
        users = count_text(coverage.users, tr("sample user"), tr("sample users"))
        set_tool_tip(self, tr("Seen with {users} in every language.", users=users))
        for branch in missed[:_LISTED]:
            self._add(branch)
        if len(missed) > _LISTED:
            more = self._menu.addAction(tr("and {value} more", value=len(missed) - _LISTED))
            more.setEnabled(False)

    def _add(self, branch: Branch) -> None:
        where = branch.field or branch.file
        tag = branch.tag if len(branch.tag) <= _LONGEST else f"{branch.tag[:_LONGEST]}…"
        way = "past " if branch.skips else ""
        text = tr(
            "{way}{tag}  ·  {where}, line {line}",
            way=way,
            tag=tag,
            where=where,
            line=branch.head.line,
        )
        # A menu takes & for the mark of a key.
        action = self._menu.addAction(visible(text).replace("&", "&&"))
        # Its own tip would be its text, which Qt takes for markup where that looks so.
        action.setToolTip(tool_tip_markup(text))
        action.triggered.connect(lambda: self.chosen.emit(branch))
