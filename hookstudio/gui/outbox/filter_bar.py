"""FilterBar: search, state, webhook, host and project; narrow, all but the search in one menu."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from hookstudio.core.delivery.delivery import Filter
from hookstudio.core.delivery.state import State
from hookstudio.core.wording import listed, number, tr, translated
from hookstudio.gui.outbox.choice_button import ChoiceButton, ChoiceMenu
from hookstudio.gui.outbox.delivery_text import LOOKS
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import set_tool_tip
from hookstudio.gui.widgets.search_field import SearchField

_PAUSE_MS = 150  # a search is asked for when nothing was typed for so long
_ALL = "all"


class FilterBar(QWidget):
    """Tells when another filter is wanted; `names_wanted` before its menus are opened.

    `project` empty: there is only one, so it cannot be chosen.
    """

    changed = Signal()
    names_wanted = Signal()
    list_requested = Signal()  # Down in the search

    def __init__(self, theme: Theme, project: str) -> None:
        super().__init__()
        self._theme = theme
        self._project = project
        self._counts: Mapping[State, int] = {}
        self.search = SearchField(theme, tr("Search deliveries"), name=tr("Search deliveries"))
        self._state = ChoiceMenu(
            tr("State"), tr("Any state"), several=True, load=self._show_states, parent=self
        )
        self._webhook = ChoiceMenu(
            tr("Webhook"), tr("Any webhook"), load=self.names_wanted.emit, parent=self
        )
        self._host = ChoiceMenu(
            tr("Host"), tr("Any host"), load=self.names_wanted.emit, parent=self
        )
        self._where = ChoiceMenu(tr("Project"), tr("This project"), parent=self)
        self._where.set_options([(_ALL, tr("All projects"))])
        self._menus = [self._state, self._webhook, self._host, *([self._where] if project else [])]
        self._buttons = [ChoiceButton(menu) for menu in self._menus]
        self._all = QToolButton()
        self._all_menu = QMenu(self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.changed)
        self._show_states()
        self._build_layout()
        self._connect_signals()

    def filter(self) -> Filter:
        """What is chosen."""
        everywhere = _ALL in self._where.taken()
        return Filter(
            states=frozenset(State(key) for key in self._state.taken()),
            webhook=next(iter(self._webhook.taken()), ""),
            host=next(iter(self._host.taken()), ""),
            text=self.search.text().strip(),
            project="" if everywhere else self._project,
        )

    @property
    def narrowed(self) -> bool:
        """Whether anything but the project is chosen."""
        chosen = self.filter()
        return bool(chosen.states or chosen.webhook or chosen.host or chosen.text)

    @property
    def everywhere(self) -> bool:
        """Whether the deliveries of all projects are wanted."""
        return not self.filter().project

    def clear(self) -> None:
        """Let everything of the project through."""
        for menu in (self._state, self._webhook, self._host):
            menu.take(())
        self.search.clear()
        self._show_choices()
        self._pause.stop()
        self.changed.emit()

    @property
    def has_projects(self) -> bool:
        """Whether there is one project among others."""
        return bool(self._project)

    def show_everything(self) -> None:
        """Let everything of all projects through."""
        self._where.take((_ALL,) if self._project else ())
        self.clear()

    def set_names(self, webhooks: Sequence[str], hosts: Sequence[str]) -> None:
        """Offer these in the menus."""
        self._webhook.set_options([(name, name) for name in webhooks])
        self._host.set_options([(name, name) for name in hosts])

    def set_counts(self, counts: Mapping[State, int]) -> None:
        """How many deliveries are in each state, of all projects."""
        self._counts = counts

    def _show_states(self) -> None:
        self._state.set_options(
            [
                (str(state), f"{translated(look.word)}{_count(self._counts.get(state, 0))}")
                for state, look in LOOKS.items()
            ]
        )

    def _build_layout(self) -> None:
        self.search.setMinimumWidth(self._theme.px(150))
        self.search.setMaximumWidth(self._theme.px(300))
        self._all.setText(tr("Filter"))
        self._all.setObjectName("choiceButton")
        self._all.setMenu(self._all_menu)
        self._all.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        for menu in self._menus:
            self._all_menu.addMenu(menu)
        self._all_menu.addSeparator()
        self._all_menu.addAction(tr("Clear the filter"), self.clear)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.search, 100)
        for button in self._buttons:
            layout.addWidget(button)
        layout.addWidget(self._all)
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._show_choices()

    def _connect_signals(self) -> None:
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self.search.list_requested.connect(self.list_requested)
        self.search.taken.connect(self.list_requested)
        for menu in self._menus:
            menu.chosen.connect(self._on_chosen)

    def _on_chosen(self) -> None:
        self._show_choices()
        self.changed.emit()

    def _show_choices(self) -> None:
        for button in self._buttons:
            button.show_choice()
        chosen = [menu for menu in self._menus if menu.taken()]
        self._all.setText(tr("Filter {count:,}", count=len(chosen)) if chosen else tr("Filter"))
        choices = listed([menu.said() for menu in chosen])
        said = tr("Filter: {choices}", choices=choices) if chosen else tr("Filter: nothing chosen")
        self._all.setAccessibleName(said)
        set_tool_tip(self._all, said)
        self._fit()

    def _fit(self) -> None:
        """All buttons where there is room for them, else the one that holds them."""
        wide = sum(button.sizeHint().width() + 4 for button in self._buttons)
        roomy = self.width() >= wide + self._theme.px(150)
        for button in self._buttons:
            button.setVisible(roomy)
        self._all.setVisible(not roomy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return QSize(self._theme.px(150) + self._all.sizeHint().width() + 4, hint.height())

    def focus_search(self) -> None:
        """Type a search next."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()


def _count(deliveries: int) -> str:
    """Behind a tab a menu puts what it says on the right."""
    return f"\t{number(deliveries)}" if deliveries else ""
