"""The dress: complete, switched live, following the system, cheap to put on."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from hookstudio.core import paths
from hookstudio.gui.theme.editor_scheme import EditorScheme
from hookstudio.gui.theme.fonts import CODE_LINE_HEIGHT
from hookstudio.gui.theme.icons import ICON_NAMES
from hookstudio.gui.theme.style_sheet import load_style_sheet
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.theme.tokens import DARK, LIGHT

STYLES = paths.resources() / "styles"
ROOT = Path(__file__).parents[3]


@pytest.fixture
def dressed(qapp: QApplication, theme: Theme) -> Iterator[Theme]:
    yield theme
    theme.apply(qapp, "light")
    theme.set_editor_scheme(EditorScheme.STUDIO)


def test_every_role_of_the_palette_is_ours(dressed: Theme, qapp: QApplication) -> None:
    dressed.apply(qapp, "dark")
    ours = {color.upper() for color in DARK.colors().values()}
    palette, groups = qapp.palette(), QPalette.ColorGroup
    mixed = QPalette.ColorRole.AlternateBase
    roles = [role for role in QPalette.ColorRole if "Role" not in role.name and role != mixed]
    assert len(roles) > 18
    for group in (groups.Active, groups.Inactive, groups.Disabled):
        for role in roles:
            assert palette.color(group, role).name().upper() in ours, (group, role)
    disabled = palette.color(groups.Disabled, QPalette.ColorRole.Text)
    assert disabled == QColor(DARK.disabled)


def test_a_switch_dresses_what_is_shown_at_once(
    dressed: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    button = QPushButton("Send test")
    button.setProperty("variant", "primary")
    qtbot.addWidget(button)
    button.resize(120, 32)
    button.show()
    colors = []
    for mode in ("light", "dark"):
        with qtbot.waitSignal(dressed.changed):
            dressed.apply(qapp, mode)  # type: ignore[arg-type]
        colors.append(button.grab().toImage().pixelColor(8, 16))
    assert colors == [QColor(LIGHT.accent), QColor(DARK.accent)]


def test_system_mode_follows_the_system_and_others_do_not(
    dressed: Theme, qapp: QApplication
) -> None:
    changed = qapp.styleHints().colorSchemeChanged
    dressed.apply(qapp, "system")
    changed.emit(Qt.ColorScheme.Dark)
    assert dressed.tokens is DARK
    changed.emit(Qt.ColorScheme.Light)
    assert dressed.tokens is LIGHT
    dressed.apply(qapp, "light")
    changed.emit(Qt.ColorScheme.Dark)
    assert dressed.tokens is LIGHT


def test_every_variable_of_the_style_sheets_is_known(dressed: Theme) -> None:
    sheet = load_style_sheet(STYLES, dressed._values())
    assert not re.findall(r"@\w+@", sheet)
    for name in re.findall(r'url\("([^"]+)"\)', sheet):
        assert (STYLES / name).is_file(), name


def test_a_variable_that_nobody_knows_is_our_mistake(dressed: Theme, tmp_path: object) -> None:
    from pathlib import Path

    folder = Path(str(tmp_path))
    (folder / "10_a.qss").write_text("QLabel { color: @colour@; }")
    with pytest.raises(KeyError):
        load_style_sheet(folder, {})


def test_from_the_right_the_sides_change_places_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "10_a.qss").write_text(
        "A { padding: 4px 7px; font-weight: 500; margin: 1px 2px 3px 4px; }\n"
        "B { padding: 1px 2px 3px; padding-right: 22px; border-left: 3px solid red; }\n"
    )
    assert load_style_sheet(tmp_path, {}, mirrored=True) == (
        "A { padding: 4px 7px; font-weight: 500; margin: 1px 4px 3px 2px; }\n"
        "B { padding: 1px 2px 3px; padding-left: 22px; border-right: 3px solid red; }\n"
    )


def test_lengths_grow_with_the_systems_text(
    dressed: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    button = QPushButton("Send")
    qtbot.addWidget(button)
    usual = button.sizeHint()
    dressed.apply(qapp, "light", 2.0)
    assert dressed.px(28) == 56
    assert button.sizeHint().height() > usual.height() * 1.6
    assert qapp.font().pixelSize() == 26


def test_a_control_is_thirty_pixels_high_and_the_send_button_thirty_two(
    dressed: Theme, qtbot: QtBot
) -> None:
    button, send = QPushButton("Copy"), QPushButton("Send test")
    send.setProperty("variant", "primary")
    for widget, height in ((button, 30), (send, 32)):
        qtbot.addWidget(widget)
        assert widget.sizeHint().height() == height


def test_the_bundled_fonts_are_used(dressed: Theme) -> None:
    assert QFontInfo(dressed.ui_font()).family() == "Inter"
    code = dressed.code_font()
    assert QFontInfo(code).family() == "JetBrains Mono"
    height = QFontMetricsF(code).lineSpacing()
    assert height == pytest.approx(13 * CODE_LINE_HEIGHT, abs=0.1)


def test_icons_take_the_colour_of_the_theme_when_they_are_painted(
    dressed: Theme, qapp: QApplication, qtbot: QtBot
) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    icon = dressed.icon("stop", "text")
    seen = []
    for mode in ("light", "dark"):
        dressed.apply(qapp, mode)  # type: ignore[arg-type]
        image = icon.pixmap(QSize(16, 16), 1.0).toImage()
        seen.append(
            {
                image.pixelColor(x, 8).name().upper()
                for x in range(16)
                if image.pixelColor(x, 8).alpha() == 255
            }
        )
    assert seen[0] == {LIGHT.text}
    assert seen[1] == {DARK.text}


def test_a_disabled_icon_is_disabled(dressed: Theme) -> None:
    image = dressed.icon("stop").pixmap(QSize(16, 16), 1.0, QIcon.Mode.Disabled).toImage()
    colors = {
        image.pixelColor(x, 8).name().upper()
        for x in range(16)
        if image.pixelColor(x, 8).alpha() == 255
    }
    assert colors == {LIGHT.disabled}


def test_an_icon_survives_being_copied_and_changed(dressed: Theme) -> None:
    copy = QIcon(dressed.icon("key"))
    copy.addPixmap(QPixmap(4, 4))
    assert not dressed.icon("key").pixmap(16, 16).isNull()


def test_every_icon_has_its_drawing_and_every_drawing_its_name(dressed: Theme) -> None:
    drawn = {path.stem for path in (paths.resources() / "icons").glob("*.svg")}
    assert drawn == ICON_NAMES
    with pytest.raises(KeyError):
        dressed.icon("unknown")


def test_icons_are_one_family(dressed: Theme) -> None:
    for path in (paths.resources() / "icons").glob("*.svg"):
        svg = path.read_text("utf-8")
        assert 'viewBox="0 0 16 16"' in svg, path.name
        assert 'stroke-width="1.5"' in svg, path.name
        assert set(re.findall(r'(?:stroke|fill)="([^"]+)"', svg)) <= {"currentColor", "none"}, (
            path.name
        )


def test_the_editor_scheme_is_switched_live(dressed: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dressed.changed):
        dressed.set_editor_scheme(EditorScheme.BRAZE)
    assert dressed.code_colors.tag == LIGHT.braze_tag
    with qtbot.assertNotEmitted(dressed.changed):
        dressed.set_editor_scheme(EditorScheme.BRAZE)


def test_a_pixmap_of_an_icon_is_sharp_on_a_dense_screen(dressed: Theme) -> None:
    pixmap = dressed.icon("key").pixmap(QSize(16, 16), 2.0)
    assert (pixmap.width(), pixmap.devicePixelRatio()) == (32, 2.0)


def test_the_theme_imports_nothing_heavy() -> None:
    code = (
        "import sys, hookstudio.gui.theme.theme, hookstudio.gui.widgets.code_editor.editor;"
        "heavy = ('PySide6.QtSvg', 'liquid', 'httpx', 'keyring', 'ruamel');"
        "print([name for name in heavy if name in sys.modules])"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == "[]"


def test_motion_takes_its_time_unless_the_system_asks_for_less(dressed: Theme) -> None:
    assert 120 <= dressed.motion_ms() <= 160
    assert Theme().motion_ms() == 0


# A crash is the point, so in a process of its own. A spin box asks for its style as it is made,
# long before it is polished.
UNDRESSED_AND_GONE = """
from PySide6.QtWidgets import QApplication, QSpinBox
from hookstudio.gui.theme.theme import Theme
app = QApplication([])
theme = Theme()
theme.apply(app, "light")
boxes = [QSpinBox() for _ in range(400)]
with theme.undressed():
    boxes += [QSpinBox() for _ in range(400)]
for box in boxes:
    box.ensurePolished()
del box
boxes.clear()
theme.apply(app, "dark")
"""


def test_a_widget_older_than_an_undressing_may_be_destroyed() -> None:
    done = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-c", UNDRESSED_AND_GONE],
        cwd=ROOT,
        env=os.environ | {"MALLOC_PERTURB_": "165"},  # what is freed is overwritten
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_only_the_theme_takes_the_style_sheet_off() -> None:
    empty = re.compile(r"""setStyleSheet\((""|''|None)?\)""")
    files = [*ROOT.joinpath("hookstudio").rglob("*.py"), *ROOT.joinpath("tests").rglob("*.py")]
    hits = {file.name for file in files if empty.search(file.read_text(encoding="utf-8"))}
    assert hits == {"theme.py"}
