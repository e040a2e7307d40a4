"""The files of the Linux packages: each fits the others and the program."""

from __future__ import annotations

import datetime
import re
import runpy
import shutil
import subprocess
import xml.etree.ElementTree as ElementTree
from configparser import RawConfigParser
from pathlib import Path

import pytest
from ruamel.yaml import YAML

from hookstudio import __version__
from hookstudio.cli.arguments import COMMANDS

ROOT = Path(__file__).parents[2]
LINUX = ROOT / "packaging/linux"
dependencies = runpy.run_path(str(LINUX / "dependencies.py"))
man_page = runpy.run_path(str(LINUX / "man_page.py"))
PAGE = man_page["page"](datetime.date(2026, 11, 24))


def _desktop_entry() -> dict[str, str]:
    parser = RawConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # keys keep their case
    parser.read(LINUX / "hookstudio.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def test_a_double_click_on_a_project_opens_it() -> None:
    entry = _desktop_entry()
    mime = ElementTree.parse(LINUX / "hookstudio-project.xml").getroot()[0]
    kind = mime.get("type")
    assert entry["MimeType"] == f"{kind};"
    assert entry["Exec"] == "hookstudio %f"
    (pattern,) = [child.get("pattern") for child in mime if child.tag.endswith("glob")]
    assert (ROOT / "resources/sample" / str(pattern)).is_file()


def test_the_window_belongs_to_its_menu_entry() -> None:
    source = (ROOT / "hookstudio/gui/app.py").read_text(encoding="utf-8")
    assert 'os.environ.get("FLATPAK_ID", "hookstudio")' in source
    assert _desktop_entry()["StartupWMClass"] == "hookstudio"


def test_the_metainfo_names_the_menu_entry_and_the_type() -> None:
    root = ElementTree.parse(LINUX / "metainfo.xml.in").getroot()
    assert root.findtext("launchable") == "hookstudio.desktop"
    assert f"{root.findtext('provides/mediatype')};" == _desktop_entry()["MimeType"]
    assert root.find("releases/release").attrib == {"version": "@VERSION@", "date": "@DATE@"}  # type: ignore[union-attr]


def test_what_nfpm_takes_from_the_tree_is_there() -> None:
    configuration = YAML(typ="safe").load(LINUX / "nfpm.yaml")
    sources = [entry["src"] for entry in configuration["contents"]]
    script = (LINUX / "build.sh").read_text(encoding="utf-8")
    for source in sources:
        if source.startswith("build/linux/"):
            assert source.removeprefix("build/linux/").rstrip("/") in script
        elif not source.startswith(("build/", "../")):
            assert (ROOT / source).is_file()


def test_one_version_in_one_place() -> None:
    places = [ROOT / "Makefile", ROOT / "pyproject.toml", *(ROOT / "packaging").rglob("*")]
    texts = {
        file: file.read_text(encoding="utf-8")
        for file in places
        if file.is_file()
        and file.suffix not in (".lock", ".pyc", ".txt")
        and file.name != "licences.py"  # names versions of other packages
    }
    version = re.compile(rf"\b{re.escape(__version__)}\b")
    assert [file for file, text in texts.items() if version.search(text)] == []


def test_libraries_that_are_missing_or_too_many_are_told() -> None:
    assert dependencies["differences"]("deb", ["a", "b"], ["b", "c"]) == [
        "deb: c is needed, and nfpm.yaml does not name it",
        "deb: a is named in nfpm.yaml, and nothing needs it",
    ]


@pytest.mark.skipif(shutil.which("objdump") is None, reason="needs objdump")
def test_the_libraries_of_a_program_are_read() -> None:
    program = Path(shutil.which("sh") or "").resolve()
    needed = dependencies["of_rpm"]([program])
    assert "libc.so.6()(64bit)" in needed
    assert any(name.startswith("libc.so.6(GLIBC_2.") for name in needed)


def test_the_manual_page_has_every_command_with_its_options() -> None:
    for name in COMMANDS:
        assert f".SS hookstudio {name}" in PAGE
    for option in ("user", "fail\\-on", "until\\-empty", "script", "older\\-than"):
        assert f"\n.B \\-\\-{option}" in PAGE


def test_the_manual_page_names_the_program_and_the_date() -> None:
    assert PAGE.startswith('.TH HOOKSTUDIO 1 "2026-11-24" "Hook Studio ')


def test_text_is_printed_literally() -> None:
    assert man_page["roff"](".x\n'y\na-b \\n") == "\\&.x\n\\&'y\na\\-b \\en"


@pytest.mark.skipif(shutil.which("mandoc") is None, reason="needs mandoc")
def test_mandoc_finds_nothing_wrong_with_the_manual_page(tmp_path: Path) -> None:
    (tmp_path / "page.1").write_text(PAGE, encoding="utf-8")
    subprocess.run(["mandoc", "-T", "lint", "-W", "warning", tmp_path / "page.1"], check=True)


@pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell")
def test_the_start_script_finds_the_program_from_anywhere(tmp_path: Path) -> None:
    folder = tmp_path / "an odd name"
    program = folder / "lib/hookstudio/hookstudio"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\necho "$@"\n')
    program.chmod(0o755)
    shutil.copy(LINUX / "start.sh", folder / "hookstudio")
    (tmp_path / "link").symlink_to(folder / "hookstudio")
    for start in (folder / "hookstudio", tmp_path / "link"):
        ran = subprocess.run(
            [start, "a", "b c"], cwd="/", capture_output=True, text=True, check=True
        )
        assert ran.stdout == "a b c\n"
