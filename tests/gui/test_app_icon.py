"""The program's icon is there in every size, as the drawing has it, and the window wears it."""

from __future__ import annotations

import runpy
from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from hookstudio.core.paths import resources
from hookstudio.gui.app import app_icon
from hookstudio.gui.theme.theme import Theme

app_icons = runpy.run_path(str(Path(__file__).parents[2] / "packaging/app_icons.py"))


def test_the_pictures_are_those_of_the_drawing(qapp: QApplication) -> None:
    folder = resources() / "app"
    for size, image in app_icons["drawn"](folder / "app.svg"):
        assert QImage(str(folder / f"app-{size}.png")).convertToFormat(image.format()) == image


def test_the_window_icon_has_all_sizes(qapp: QApplication) -> None:
    sizes = {size.width() for size in app_icon().availableSizes()}
    assert sizes == set(app_icons["SIZES"])


def test_no_dialog_button_has_an_icon_of_another_family(theme: Theme) -> None:
    box = QDialogButtonBox(
        QDialogButtonBox.StandardButton.Save
        | QDialogButtonBox.StandardButton.Close
        | QDialogButtonBox.StandardButton.Cancel
    )
    box.ensurePolished()
    assert all(button.icon().isNull() for button in box.buttons())
