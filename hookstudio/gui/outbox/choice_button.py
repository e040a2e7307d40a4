"""ChoiceButton: one field of a filter as a button that says what is chosen, with a menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from hookstudio.core.wording import number, tr
from hookstudio.gui.widgets.labels import set_tool_tip

MOST = 200
"""Entries of a menu; beyond, the search finds the rest."""

_SHOWN = 18  # characters of what is chosen


class ChoiceMenu(QMenu):
    """Entries of which one is chosen, or several; the first entry lets everything through.

    `load` is called before the menu opens, to bring the entries up to date.
    """

    chosen = Signal()

    def __init__(
        self,
        title: str,
        every: str,
        *,
        several: bool = False,
        load: Callable[[], object] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._every = every
        self._several = several
        self._options: list[tuple[str, str]] = []
        self._taken: list[str] = []
        self.setAccessibleName(title)
        self.aboutToShow.connect(load)

    def set_options(self, options: Sequence[tuple[str, str]]) -> None:
        """Offer these, as pairs of a key and a label; what is chosen stays.

        What follows a tab in a label stands on the right of the menu only.
        """
        known = {key for key, _ in options}
        lost = [(key, key) for key in self._taken if key not in known]
        if [*options, *lost] != self._options or self.isEmpty():
            self._options = [*options, *lost][:MOST]
            self._fill()

    def taken(self) -> tuple[str, ...]:
        """The keys of what is chosen; empty lets everything through."""
        return tuple(self._taken)

    def take(self, keys: Sequence[str]) -> None:
        """Choose these, without a signal."""
        self._taken = list(keys)
        self.set_options([option for option in self._options if option[0]])
        self._fill()

    def label(self) -> str:
        """What is chosen, in words."""
        names = {key: label.partition("\t")[0] for key, label in self._options}
        first = names.get(self._taken[0], self._taken[0]) if self._taken else self._every
        more = f" +{number(len(self._taken) - 1)}" if len(self._taken) > 1 else ""
        return f"{first}{more}"

    def said(self) -> str:
        """What is chosen in which field."""
        return tr("{field}: {choice}", field=self.title(), choice=self.label())

    def _fill(self) -> None:
        self.clear()
        group = QActionGroup(self)
        group.setExclusive(not self._several)
        for key, label in [("", self._every), *self._options]:
            # A single & would underline the next letter.
            action = self.addAction(label.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key in self._taken if key else not self._taken)
            group.addAction(action)
            action.triggered.connect(lambda _=False, key=key: self._on_taken(key))
            if not key:
                self.addSeparator()

    def _on_taken(self, key: str) -> None:
        if not key:
            self._taken = []
        elif not self._several:
            self._taken = [key]
        elif key in self._taken:
            self._taken.remove(key)
        else:
            self._taken.append(key)
        self._fill()
        self.chosen.emit()


class ChoiceButton(QToolButton):
    """Opens a menu and says what is chosen in it."""

    def __init__(self, menu: ChoiceMenu) -> None:
        super().__init__()
        self._menu = menu
        self.setObjectName("choiceButton")
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu.chosen.connect(self.show_choice)
        self.show_choice()

    def show_choice(self) -> None:
        """Say again what is chosen."""
        title, whole = self._menu.title(), self._menu.label()
        short = whole if len(whole) <= _SHOWN else f"{whole[: _SHOWN - 1]}…"
        chosen = bool(self._menu.taken())
        self.setText((short if chosen else title).replace("&", "&&"))
        said = self._menu.said()
        self.setAccessibleName(said)
        set_tool_tip(self, said)
        if self.property("chosen") != chosen:
            self.setProperty("chosen", chosen)
            self.style().unpolish(self)
            self.style().polish(self)
