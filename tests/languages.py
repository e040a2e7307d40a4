"""Languages while a test builds a window."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hookstudio.core import wording
from hookstudio.gui.qt_translations import QtTranslations
from tests.pseudo_language import Pseudo


@contextmanager
def spoken(app: QApplication, name: str) -> Iterator[None]:
    """A language while a window is built: `pseudo`, `rtl` for pseudo from the right, or a tag."""
    before, direction = wording.in_use(), app.layoutDirection()
    right = name in ("rtl", "ar")
    app.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if right else Qt.LayoutDirection.LeftToRight
    )
    wording.use(
        Pseudo(longer=name == "pseudo") if name in ("pseudo", "rtl") else QtTranslations(name)
    )
    try:
        yield
    finally:
        wording.use(before)
        app.setLayoutDirection(direction)
