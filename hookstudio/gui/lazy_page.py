"""LazyPage: a page whose content is built when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar, cast

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

T = TypeVar("T", bound=QWidget)


class LazyPage(QWidget, Generic[T]):
    """Shows `meanwhile` until `allow` was called and the page is on the screen."""

    def __init__(self, build: Callable[[], T], meanwhile: QWidget) -> None:
        super().__init__()
        self._build = build
        self._allowed = False
        self._content: T | None = None
        self._stack = QStackedLayout(self)
        self._stack.addWidget(meanwhile)

    @property
    def built(self) -> T | None:
        """The content, if it was built."""
        return self._content

    def allow(self) -> None:
        """From now on the content is built when the page is shown, or at once if it is."""
        self._allowed = True
        if self.isVisible():
            self.content()

    def content(self) -> T:
        """The content, built now if it was not yet."""
        if self._content is None:
            self._content = self._build()
            self._stack.addWidget(cast(QWidget, self._content))
            self._stack.setCurrentWidget(cast(QWidget, self._content))
        return self._content

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._allowed:
            self.content()
