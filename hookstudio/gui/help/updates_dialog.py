"""UpdatesDialog: which version this is, and whether there is a newer one, once that is asked."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio import __version__
from hookstudio.core.daemon import call_in_thread
from hookstudio.core.settings import NetworkSettings
from hookstudio.core.wording import tr
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.announce import announce
from hookstudio.gui.widgets.copy_button import CopyButton
from hookstudio.gui.widgets.labels import plain_label
from hookstudio.gui.widgets.plain_view import PlainView

if TYPE_CHECKING:
    import asyncio

    from hookstudio.core.updates import Checked


class UpdatesDialog(QDialog):
    """Opening it asks nobody: only *Check now* does, and it says where. `feed` is for tests."""

    def __init__(
        self,
        theme: Theme,
        tasks: Tasks,
        network: Callable[[], NetworkSettings],
        *,
        feed: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("updatesDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Check for updates"))
        self._theme, self._tasks, self._network = theme, tasks, network
        self._feed = feed or ""
        self._said = plain_label("")
        self._page = QLineEdit()
        self._copy = CopyButton(tr("Copy the address"), self._page.text, theme)
        self._notes = PlainView(theme, name=tr("What is new"))
        self._check = QPushButton(tr("Check now"))
        self._running: asyncio.Task[None] | None = None
        self._build()
        if feed is None:
            self._running = tasks.spawn(self._look_up(), "where updates are")
        else:
            self._show_place()

    def done(self, result: int) -> None:
        if self._running is not None:
            self._running.cancel()
        super().done(result)

    def _build(self) -> None:
        self._said.setWordWrap(True)
        self._page.setReadOnly(True)
        self._page.setAccessibleName(tr("Address of the newer version"))
        self._page.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        address = QHBoxLayout()
        address.setSpacing(8)
        address.addWidget(self._page, 1)
        address.addWidget(self._copy)
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        self._check.setDefault(True)
        self._check.clicked.connect(self._ask)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(close)
        row.addWidget(self._check)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        title = tr("Hook Studio {version}", version=__version__)
        layout.addWidget(plain_label(title, role="title"))
        layout.addWidget(self._said)
        layout.addLayout(address)
        layout.addWidget(self._notes, 1)
        layout.addStretch()
        layout.addLayout(row)
        for part in (self._page, self._copy, self._notes, self._check):
            part.setVisible(False)
        self.resize(self._theme.px(520), self._theme.px(170))

    async def _look_up(self) -> None:
        from hookstudio.core.updates import feed_url  # start-up time

        self._feed = await call_in_thread(feed_url, name="where updates are")
        self._show_place()

    def _show_place(self) -> None:
        """Say whom *Check now* would ask; without a place, how to update."""
        self._check.setVisible(bool(self._feed))
        if self._feed:
            self._say(
                tr(
                    "“Check now” asks {address} once which version is the newest. Nothing about "
                    "you, this computer or your projects is sent.",
                    address=self._feed,
                )
            )
            self._check.setFocus()
        else:
            self._say(
                tr(
                    "This build names no place where newer versions are published, so there is "
                    "nothing to ask. Update it the way it was installed: with your system's "
                    "package manager, with “pipx upgrade hookstudio” or “uv tool upgrade "
                    "hookstudio”, or with a newer package from whoever gave you this one."
                )
            )

    def _ask(self) -> None:
        self._check.setEnabled(False)
        self._say(tr("Asking {address}…", address=self._feed))
        self._running = self._tasks.spawn(self._ask_once(), "check for updates")

    async def _ask_once(self) -> None:
        from hookstudio.core.updates import newest  # start-up time

        self._show_answer(await newest(self._feed, settings=self._network()))

    def _show_answer(self, checked: Checked) -> None:
        from hookstudio.core.updates import is_newer  # start-up time

        release = checked.release
        newer = release is not None and is_newer(release.version, __version__)
        self._check.setEnabled(True)
        self._check.setText(tr("Check again"))
        self._page.setVisible(newer)
        self._copy.setVisible(newer)
        self._notes.setVisible(newer and bool(release and release.notes))
        if release is None:
            self._say(
                tr("Whether there is a newer version is not known. {why}", why=checked.message)
            )
        elif not newer:
            self._say(tr("This is the newest version."))
        else:
            self._page.setText(release.page)
            self._page.setCursorPosition(0)
            self._notes.set_content(release.notes)
            self._say(tr("Version {version} is out. Read about it here:", version=release.version))
            self.resize(self.width(), max(self.height(), self._theme.px(320)))

    def _say(self, text: str) -> None:
        self._said.setText(text)
        announce(self._said, text)
