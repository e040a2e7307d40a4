"""MissedButton: how many branches no sample user reaches, and the way to each of them."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QToolButton

from hookstudio.core.checks.coverage import Branch
from hookstudio.core.marks import visible
from hookstudio.core.wording import tr, trn
from hookstudio.gui.matrix.coverage_controller import ShownCoverage
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
            text = trn(
                "All {n:,} branch reached", "All {n:,} branches reached", n=coverage.branches
            )
        else:
            text = trn(
                "{missed:,} of {n:,} branch not reached",
                "{missed:,} of {n:,} branches not reached",
                n=coverage.branches,
                missed=len(missed),
            )
        self.setText(text)
        self.setEnabled(bool(missed))
        self.setIcon(
            self._theme.icon("warning", "warning") if missed else self._theme.icon("check")
        )
        seen = trn(
            "Seen with {n:,} sample user in every language.",
            "Seen with {n:,} sample users in every language.",
            n=coverage.users,
        )
        set_tool_tip(self, seen)
        for branch in missed[:_LISTED]:
            self._add(branch)
        rest = len(missed) - _LISTED
        if rest > 0:
            more = self._menu.addAction(trn("and {n} more", "and {n} more", n=rest))
            more.setEnabled(False)

    def _add(self, branch: Branch) -> None:
        where = branch.field or branch.file
        tag = branch.tag if len(branch.tag) <= _LONGEST else f"{branch.tag[:_LONGEST]}…"
        line = branch.head.line
        text = tr("{tag}  ·  {where}, line {line}", tag=tag, where=where, line=line)
        if branch.skips:
            text = tr("past {tag}  ·  {where}, line {line}", tag=tag, where=where, line=line)
        # A menu takes & for the mark of a key.
        action = self._menu.addAction(visible(text).replace("&", "&&"))
        # Its own tip would be its text, which Qt takes for markup where that looks so.
        action.setToolTip(tool_tip_markup(text))
        action.triggered.connect(lambda: self.chosen.emit(branch))
