"""LazyPage: a page whose content is built when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar, cast

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QWidget

T = TypeVar("T", bound=QWidget)


class LazyPage(QWidget, Generic[T]):
    """`build` makes the content, and loads its modules: at the start another page is in front.

    With `meanwhile`, that is shown until `allow` was called.
    """

    def __init__(
        self,
        build: Callable[[], T],
        meanwhile: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._build = build
        self._allowed = meanwhile is None
        self._panel: T | None = None
        self._stack = QStackedLayout(self)
        if meanwhile is not None:
            self._stack.addWidget(meanwhile)

    @property
    def panel(self) -> T | None:
        """The content, if it was built."""
        return self._panel

    @property
    def content(self) -> T:
        """The content, built now if it was not yet."""
        if self._panel is None:
            self._panel = self._build()
            self._stack.addWidget(cast(QWidget, self._panel))
            self._stack.setCurrentWidget(cast(QWidget, self._panel))
        return self._panel

    @property
    def allowed(self) -> bool:
        """Whether the content is built when somebody looks."""
        return self._allowed

    def allow(self) -> None:
        """From now on the content is built when the page is shown, or at once if it is."""
        self._allowed = True
        if self.isVisible():
            self._show_content()

    def forbid(self) -> None:
        """From now on nothing is built: the page is about to go."""
        self._allowed = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._allowed:
            self._show_content()

    def _show_content(self) -> None:
        self.content.show()
