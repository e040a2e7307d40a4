"""What Windows shows of the programs: the version resource, and the icon from resources/app."""

from __future__ import annotations

import re
import struct
from pathlib import Path


def numbers(version: str) -> tuple[int, int, int, int]:
    """The four numbers that Windows compares: `1.2.3rc1` is 1.2.3.0."""
    found = [int(part) for part in re.findall(r"\d+", version)[:3]]
    first, second, third = (*found, 0, 0, 0)[:3]
    return first, second, third, 0


def version_text(version: str) -> str:
    """The version resource in the form that PyInstaller reads from a file."""
    texts = {
        "CompanyName": "Hook Studio",
        "FileDescription": "Hook Studio",
        "FileVersion": version,
        "InternalName": "hookstudio",
        "LegalCopyright": "Licensed under the Apache License 2.0",
        "OriginalFilename": "hookstudio.exe",
        "ProductName": "Hook Studio",
        "ProductVersion": version,
    }
    strings = ", ".join(f"StringStruct({name!r}, {text!r})" for name, text in texts.items())
    first = numbers(version)
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={first}, prodvers={first}), kids=["
        f"StringFileInfo([StringTable('040904B0', [{strings}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )


def write_icon(pictures: Path, target: Path) -> None:
    """One .ico of all `app-SIZE.png`; PNG inside an icon is understood since Windows Vista."""
    files = sorted(pictures.glob("app-*.png"), key=_size)
    images = [file.read_bytes() for file in files]
    directory = struct.pack("<HHH", 0, 1, len(files))
    offset = len(directory) + 16 * len(files)
    for file, image in zip(files, images, strict=True):
        side = _size(file) % 256  # 0 stands for 256
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(image), offset)
        offset += len(image)
    target.write_bytes(directory + b"".join(images))


def _size(file: Path) -> int:
    return int(file.stem.rpartition("-")[2])
