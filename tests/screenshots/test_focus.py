"""The focus is seen wherever it is: each control that takes it looks different then."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMargins, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from hookstudio.gui.widgets.toast import Toast
from tests.contrast_checks import contrast
from tests.layout_checks import controls, describe, visible_rect
from tests.running_studio import running_studio, until
from tests.screenshots.all_views import all_views
from tests.screenshots.demo_project import make_demo_project
from tests.screenshots.take import THEMES

# A caret has some 16 pixels, so that it alone is not enough; a thin line along a button has more.
_PIXELS = 30
_CONTRAST = 3.0  # WCAG 2.2, 1.4.11: what shows a state
# The lists of popups, which are steered from the field above them: the current row is what shows.
_STEERED = {"Found", "Found sample users", "Languages"}
_AROUND = QMargins(3, 3, 3, 3)


@pytest.mark.parametrize("theme", THEMES)
async def test_every_control_shows_that_it_has_the_focus(
    tmp_path: Path, qapp: QApplication, theme: str
) -> None:
    make_demo_project(tmp_path / "project")
    seen: set[str] = set()
    found: list[str] = []
    async with running_studio(
        tmp_path / "project", tmp_path / "home", theme=theme, size=(1280, 800)
    ) as studio:
        for view in all_views():
            async with view.show(studio) as shown:
                shown.activateWindow()  # the offscreen platform has no window manager for it
                await until(shown.isActiveWindow)
                if shown.findChildren(Toast):
                    await asyncio.sleep(0.3)  # what slides in has arrived
                for control in _taking_focus(shown, seen):
                    changed = _changed_pixels(control)
                    if changed < _PIXELS:
                        found.append(f"{view.name}: {describe(control)}: {changed} pixels")
    assert len(seen) > 100
    assert found == [], "\n".join(found)


def _taking_focus(window: QWidget, seen: set[str]) -> Iterator[QWidget]:
    """The controls that Tab reaches, each kind and name once."""
    for control in controls(window):
        name = f"{type(control).__name__} {control.objectName()} {control.accessibleName()}"
        takes = control.focusPolicy() & Qt.FocusPolicy.TabFocus
        if control.focusProxy() is not None or control.accessibleName() in _STEERED:
            continue
        if takes and control.isEnabled() and name not in seen:
            seen.add(name)
            yield control


def _changed_pixels(control: QWidget) -> int:
    """How many pixels stand out against what was there before the focus came."""
    window = control.window()
    place = visible_rect(control).marginsAdded(_AROUND) & window.rect()
    before = QApplication.focusWidget()
    window.setFocus(Qt.FocusReason.OtherFocusReason)
    if before is not None:
        before.clearFocus()
    without = _picture(window, place)
    control.setFocus(Qt.FocusReason.TabFocusReason)
    having = _picture(window, place)
    if before is not None:
        before.setFocus(Qt.FocusReason.OtherFocusReason)
    return sum(
        contrast(without.pixelColor(x, y), having.pixelColor(x, y)) >= _CONTRAST
        for y in range(without.height())
        for x in range(without.width())
        if without.pixel(x, y) != having.pixel(x, y)
    )


def _picture(window: QWidget, place: QRect) -> QImage:
    return window.grab(place).toImage().convertToFormat(QImage.Format.Format_RGB32)
