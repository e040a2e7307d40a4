"""What of the installed packages goes into the frozen program, and what is written for Windows."""

from __future__ import annotations

import ast
import importlib.util
import re
import runpy
import struct
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "packaging/pyinstaller"
parts = runpy.run_path(str(FOLDER / "parts.py"))
resource = runpy.run_path(str(FOLDER / "version_resource.py"))

_QT = "PySide6/Qt/lib"
_SITE = "/env/lib/python3.11/site-packages"


def _binary(place: str, source: str = "") -> tuple[str, str, str]:
    return place, source or f"{_SITE}/{place}", "BINARY"


LINKED = {
    f"{_SITE}/PySide6/QtCore.abi3.so": ["libQt6Core.so.6", "libglib-2.0.so.0"],
    f"{_SITE}/{_QT}/libQt6Core.so.6": ["libicuuc.so.73"],
    f"{_SITE}/PySide6/Qt/plugins/platforms/libqxcb.so": ["libQt6XcbQpa.so.6"],
    f"{_SITE}/{_QT}/libQt6XcbQpa.so.6": ["libxcb-cursor.so.0"],
    f"{_SITE}/PySide6/Qt/plugins/imageformats/libqpdf.so": ["libQt6Pdf.so.6"],
}


def test_only_libraries_that_something_asks_for_are_kept() -> None:
    cursor = "/lib/x86_64-linux-gnu/libxcb-cursor.so.0"
    binaries = [
        *(_binary("PySide6/QtCore.abi3.so"), _binary(f"{_QT}/libQt6Core.so.6")),
        *(_binary(f"{_QT}/libicuuc.so.73"), _binary(f"{_QT}/libQt6XcbQpa.so.6")),
        *(_binary(f"{_QT}/libQt6Pdf.so.6"), _binary("PySide6/Qt/plugins/platforms/libqxcb.so")),
        _binary("PySide6/Qt/plugins/imageformats/libqpdf.so"),
        _binary("libglib-2.0.so.0", "/lib/x86_64-linux-gnu/libglib-2.0.so.0"),
        _binary("libxcb-cursor.so.0", cursor),
        _binary("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0"),
    ]
    kept = parts["needed"](binaries, lambda path: LINKED.get(path, []))
    assert [place.rpartition("/")[2] for place, _, _ in kept] == [
        *("QtCore.abi3.so", "libQt6Core.so.6", "libicuuc.so.73", "libQt6XcbQpa.so.6"),
        *("libqxcb.so", "libxcb-cursor.so.0", "libpython3.11.so.1.0"),
    ]


@pytest.mark.parametrize(
    ("name", "used"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        (r"PySide6\plugins\platforms\qwindows.dll", True),
        ("PySide6/Qt/plugins/platforms/libqcocoa.dylib", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6/Qt/plugins/imageformats/libqsvg.so", False),
        ("PySide6/Qt/plugins/tls/libqopensslbackend.so", False),
        ("PySide6/QtCore.abi3.so", True),
    ],
)
def test_no_plugin_reads_foreign_images_or_speaks_to_the_network(name: str, used: bool) -> None:
    assert parts["is_plugin_of_use"](name) is used


@pytest.mark.parametrize(
    ("name", "used"),
    [
        ("PySide6/Qt/translations/qtbase_fr.qm", True),
        ("PySide6/translations/qtbase_ja.qm", True),
        ("PySide6/Qt/translations/qtbase_pl.qm", False),
        ("PySide6/Qt/translations/qtdeclarative_fr.qm", False),
        ("babel/locale-data/root.dat", True),
        ("babel/locale-data/fr.dat", False),
        ("babel/global.dat", True),
        ("hookstudio/resources/sample/hookstudio.yaml", True),
        ("pytz/zoneinfo/Europe/Paris", True),
    ],
)
def test_only_data_that_is_read_goes_along(name: str, used: bool) -> None:
    assert parts["is_data_of_use"](name) is used


def test_links_to_what_was_left_out_go_too() -> None:
    present = [_binary(f"{_QT}/libQt6Core.so.6")]
    alive = ("libQt6Core.so.6", f"{_QT}/libQt6Core.so.6", "SYMLINK")
    nested = ("PySide6/lib.so", "Qt/lib/libQt6Core.so.6", "SYMLINK")
    dead = ("libQt6Network.so.6", f"{_QT}/libQt6Network.so.6", "SYMLINK")
    assert parts["without_dead_links"]([alive, nested, dead], present) == [alive, nested]


def test_hidden_modules_exist() -> None:
    missing = [name for name in parts["HIDDEN"] if importlib.util.find_spec(name) is None]
    assert missing == []


def test_nothing_that_we_import_is_left_out_by_name() -> None:
    names = "|".join(map(re.escape, parts["EXCLUDED"]))
    imported = re.compile(rf"^ *(?:import|from) (?:{names})\b", re.MULTILINE)
    files = (ROOT / "hookstudio").rglob("*.py")
    assert [file for file in files if imported.search(file.read_text(encoding="utf-8"))] == []


def test_the_specification_is_sound_python() -> None:
    for file in (FOLDER / "hookstudio.spec", FOLDER / "entry.py"):
        assert ast.parse(file.read_text(encoding="utf-8")).body


@pytest.mark.parametrize(
    ("version", "numbers"),
    [
        ("1.2.3", (1, 2, 3, 0)),
        ("0.1.0", (0, 1, 0, 0)),
        ("2.0rc1", (2, 0, 1, 0)),
        ("7", (7, 0, 0, 0)),
    ],
)
def test_windows_compares_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert resource["numbers"](version) == numbers
    tree = ast.parse(resource["version_text"](version), mode="eval")
    assert isinstance(tree.body, ast.Call)


def test_the_icon_holds_every_picture(tmp_path: Path) -> None:
    pictures = sorted((ROOT / "resources/app").glob("app-*.png"))
    resource["write_icon"](ROOT / "resources/app", tmp_path / "icon.ico")
    data = (tmp_path / "icon.ico").read_bytes()
    reserved, kind, count = struct.unpack_from("<HHH", data)
    assert (reserved, kind, count) == (0, 1, len(pictures))
    found = set()
    for number in range(count):
        width, _, _, _, _, _, size, offset = struct.unpack_from("<BBBBHHII", data, 6 + 16 * number)
        assert data[offset : offset + 4] == b"\x89PNG"
        assert struct.unpack(">I", data[offset + 16 : offset + 20])[0] == (width or 256)
        found.add(data[offset : offset + size])
    assert found == {picture.read_bytes() for picture in pictures}
