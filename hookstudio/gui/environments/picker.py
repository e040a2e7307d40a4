"""EnvironmentPicker: which environment requests are rendered for, at the left of the top bar."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from hookstudio.core.marks import visible
from hookstudio.core.project.environment import Environment
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.project.kinds import NO_ENVIRONMENT
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip

PRODUCTION = translatable("Production")
_WIDEST = 180
_LONGEST = 60


class EnvironmentPicker(QWidget):
    """Lists what the project has; hidden where that is nothing."""

    edit_requested = Signal(str)  # slug
    new_requested = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._group: QActionGroup | None = None
        self.menu = QMenu(self)
        self.menu.aboutToShow.connect(self._fill)
        self.button = QToolButton()
        self.button.setObjectName("environmentButton")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        self.mark: QLabel = plain_label(translated(PRODUCTION))
        self.mark.setObjectName("productionMark")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.button)
        layout.addWidget(self.mark, 0, Qt.AlignmentFlag.AlignVCenter)
        session.environment_changed.connect(self._show)
        session.state_changed.connect(self._show)
        theme.changed.connect(self._show)
        self._show()

    @property
    def production(self) -> bool:
        """Whether the chosen one is marked as production."""
        chosen = self._session.chosen_environment
        return chosen is not None and chosen.production

    def open(self) -> None:
        """Open the list for the keyboard."""
        if not self.isHidden():
            self.button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.menu.popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def _show(self, *_changed: object) -> None:
        environments = self._session.workspace.environments
        chosen = self._session.chosen_environment
        title = _plain(chosen.title) if chosen is not None else translated(NO_ENVIRONMENT)
        metrics = QFontMetrics(self.button.font())
        shown = metrics.elidedText(
            title, Qt.TextElideMode.ElideRight, self._theme.px(_WIDEST)
        ).replace("&", "&&")
        if self.button.text() != shown:
            self.button.setText(shown)
        name = tr("Environment: {title}", title=title)
        if self.production:
            name = tr("Environment: {title}, production", title=title)
        self.button.setAccessibleName(name)
        self.button.setIcon(self._theme.icon("globe"))
        set_tool_tip(
            self.button, tr("{title}\nWhere requests go, and with which secrets", title=title)
        )
        self.mark.setVisible(self.production)
        self.setVisible(bool(environments))

    def _fill(self) -> None:
        """The list as it is now; built when it is looked at."""
        self.menu.clear()
        if self._group is not None:
            self._group.deleteLater()  # with the choices of the last time
        group = self._group = QActionGroup(self.menu)
        current = self._session.environment
        self._add_choice(group, "", translated(NO_ENVIRONMENT), current)
        for slug, environment in self._session.workspace.environments.items():
            self._add_choice(group, slug, _label(environment), current)
        self.menu.addSeparator()
        chosen = self._session.chosen_environment
        if chosen is not None:
            edit = QAction(tr("Edit {title}", title=_menu_text(chosen.title)), self.menu)
            edit.triggered.connect(lambda: self.edit_requested.emit(chosen.slug))
            self.menu.addAction(edit)
        new = QAction(tr("New environment"), self.menu)
        new.triggered.connect(self.new_requested)
        self.menu.addAction(new)

    def _add_choice(self, group: QActionGroup, slug: str, label: str, current: str) -> None:
        action = QAction(label, group)
        action.setCheckable(True)
        action.setChecked(slug == current)
        if slug and not self._session.can_choose(slug):
            action.setText(tr("{label}  ·  cannot be used", label=label))
            action.setEnabled(False)
        action.triggered.connect(lambda: self._session.choose_environment(slug))
        self.menu.addAction(action)
        if slug == current:
            self.menu.setActiveAction(action)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


def _label(environment: Environment) -> str:
    title = _menu_text(environment.title)
    return tr("{title}  ·  production", title=title) if environment.production else title


def _plain(title: str) -> str:
    """A name on one line, whatever a file holds as one."""
    return visible(" ".join(title.split()))


def _menu_text(title: str) -> str:
    """A name in a menu: short, and its ampersands no shortcuts."""
    name = _plain(title)
    return (name if len(name) <= _LONGEST else f"{name[:_LONGEST]}…").replace("&", "&&")
