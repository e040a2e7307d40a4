"""UserPicker: whom the preview is for, and the ways to somebody else."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.wording import tr
from hookstudio.gui.preview.people import any_other, caption, custom_copy, found, neighbour
from hookstudio.gui.preview.picker_button import PickerButton
from hookstudio.gui.session import Session
from hookstudio.gui.shortcuts.shown_keys import set_key_tip
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import set_tool_tip

if TYPE_CHECKING:
    from hookstudio.gui.preview.user_popup import UserPopup


class UserPicker(QWidget):
    """A button with the user's name that opens the search, then previous, next and edit."""

    def __init__(
        self,
        session: Session,
        theme: Theme,
        chance: random.Random | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        # Which user comes up needs no unpredictable source.
        self._chance = chance or random.Random()  # noqa: S311
        self._name = PickerButton(theme, "user")
        self._previous = _icon_button(theme, tr("Previous sample user"), "previous_user")
        self._next = _icon_button(theme, tr("Next sample user"), "next_user")
        self._edit = _icon_button(theme, tr("Try other attributes for this user"))
        self._popup: UserPopup | None = None
        self._full_name = ""
        self._build_layout()
        self._connect_signals()
        self._show_icons()
        self.show_user()

    def show_user(self, *_changed: object) -> None:
        """Show who is selected now."""
        user, custom = self._session.user, self._session.user_override is not None
        if user is None:
            self._full_name = tr("No user")
            tip = tr("This project has no sample users; click to make up a custom one.")
        else:
            self._full_name = tr("{name} (custom)", name=user.title) if custom else user.title
            tip = f"{self._full_name} · {caption(user)}"
        set_tool_tip(self._name, tip)
        self._name.setAccessibleName(tr("Sample user: {name}", name=self._full_name))
        several = len(self._session.workspace.users) > 1
        self._previous.setEnabled(several)
        self._next.setEnabled(several)
        self._edit.setChecked(custom)
        self._name.show_text(self._full_name)

    def open_search(self) -> None:
        """Open the popup that finds a user."""
        if self._popup is None:
            self._popup = self._make_popup()
        users = self._session.workspace.users
        self._popup.show_for(self._name, users, self._session.selection.user)

    def step(self, steps: int) -> None:
        """Go to the user that many places further in the list, round the end."""
        users = found(self._session.workspace.users, "")
        self._take(neighbour(users, self._session.selection.user, steps))

    def take_random(self) -> None:
        users = list(self._session.workspace.users.values())
        self._take(any_other(users, self._session.selection.user, self._chance))

    def toggle_custom(self) -> None:
        """Start to edit a copy of the user beside the files, or go back to the file."""
        custom = self._session.user_override is not None
        copy = None if custom else custom_copy(self._session.user)
        self._session.set_user_override(copy)
        self.show_user()

    def _take(self, user: SampleUser | None) -> None:
        if user is not None:
            self._session.select(user=user.slug)

    def _build_layout(self) -> None:
        self._edit.setCheckable(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._name, 1)
        for button in (self._previous, self._next, self._edit):
            layout.addWidget(button)

    def _connect_signals(self) -> None:
        self._name.clicked.connect(self.open_search)
        self._previous.clicked.connect(lambda: self.step(-1))
        self._next.clicked.connect(lambda: self.step(1))
        self._edit.clicked.connect(self.toggle_custom)
        self._session.changed.connect(self.show_user)
        self._session.selection_changed.connect(self.show_user)
        self._session.user_override_changed.connect(self.show_user)
        self._theme.changed.connect(self._show_icons)

    def _make_popup(self) -> UserPopup:
        from hookstudio.gui.preview.user_popup import UserPopup  # start-up time

        popup = UserPopup(self._theme, self)
        popup.user_chosen.connect(lambda slug: self._session.select(user=slug))
        popup.random_requested.connect(self.take_random)
        popup.custom_requested.connect(self._start_custom)
        return popup

    def _start_custom(self) -> None:
        if self._session.user_override is None:
            self.toggle_custom()

    def _show_icons(self) -> None:
        self._previous.setIcon(self._theme.icon("chevron_left"))
        self._next.setIcon(self._theme.icon("chevron_right"))
        self._edit.setIcon(self._theme.icon("edit"))


def _icon_button(theme: Theme, name: str, action: str = "") -> QToolButton:
    button = QToolButton()
    button.setAutoRaise(True)
    button.setIconSize(QSize(theme.px(16), theme.px(16)))
    button.setFixedSize(theme.px(30), theme.px(30))
    button.setAccessibleName(name)
    if action:
        set_key_tip(button, name, action)
    else:
        set_tool_tip(button, name)
    return button
