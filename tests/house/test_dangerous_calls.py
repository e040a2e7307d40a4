"""What turns data into code, markup, a program or a trusted connection stands in named places only.

Each ban is found in the syntax tree, so neither a comment nor a text sets it off. Where one is
needed, its file is named here with the reason, and nowhere else.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted([*(ROOT / "hookstudio").rglob("*.py"), *(ROOT / "packaging").rglob("*.py")])


@dataclass(frozen=True)
class Ban:
    """`finds` looks at one node; `allowed` are files, or folders, with the reason for each."""

    finds: Callable[[ast.AST], bool]
    bad: str
    allowed: Mapping[str, str] = field(default_factory=dict)


def _name(node: ast.AST) -> str:
    """The last part of a name: `setHtml` of `self._view.setHtml`."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""


def _dotted(node: ast.AST) -> str:
    if isinstance(node, ast.Attribute):
        return f"{_dotted(node.value)}.{node.attr}"
    return node.id if isinstance(node, ast.Name) else ""


def named(*names: str) -> Callable[[ast.AST], bool]:
    """The name anywhere: called, handed on, or inherited from."""
    return lambda node: _name(node) in names


def called(*names: str) -> Callable[[ast.AST], bool]:
    """A call of that name, alone or with its module."""
    return lambda node: isinstance(node, ast.Call) and _dotted(node.func) in names


def imported(*modules: str) -> Callable[[ast.AST], bool]:
    """An import of the module or of what lies in it."""

    def finds(node: ast.AST) -> bool:
        found = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
        if isinstance(node, ast.ImportFrom) and node.module:
            found = [node.module, *(f"{node.module}.{alias.name}" for alias in node.names)]
        return any(name == one or name.startswith(f"{one}.") for name in found for one in modules)

    return finds


def given(option: str, value: object) -> Callable[[ast.AST], bool]:
    """A call with that constant for an option."""

    def finds(node: ast.AST) -> bool:
        return isinstance(node, ast.keyword) and node.arg == option and _is(node.value, value)

    return finds


def assigned(attribute: str, value: object) -> Callable[[ast.AST], bool]:
    """A constant, or something of that name, that is put into an attribute."""

    def finds(node: ast.AST) -> bool:
        targets = node.targets if isinstance(node, ast.Assign) else []
        is_it = isinstance(node, ast.Assign) and (
            _is(node.value, value) or _name(node.value) == value
        )
        return is_it and any(_name(target) == attribute for target in targets)

    return finds


def _is(node: ast.AST, value: object) -> bool:
    return isinstance(node, ast.Constant) and (type(node.value), node.value) == (type(value), value)


_TLS = {"hookstudio/core/delivery/certificates.py": "for loopback alone, which it makes sure of"}
_OWN_SVG = {
    "hookstudio/gui/first_picture.py": "draws our own picture",
    "hookstudio/gui/theme/icons.py": "draws our own icons",
    "packaging": "draws our own icon, and says what is shipped",
}
_HELP = {"hookstudio/gui/help/topic_view.py": "the help alone: our own files, loading nothing"}
_WORKER = {"hookstudio/core/request/worker_wire.py": "what our own two processes say to each other"}
_COMPILER = {
    "hookstudio/core/liquid/compiler.py": "runs what the compiler made, in the render child"
}

BANS: Mapping[str, Ban] = {
    "rich text": Ban(
        named("setHtml", "insertHtml", "appendHtml", "setMarkdown", "insertMarkdown"),
        "view.setHtml(answer)",
        _HELP,
    ),
    "a view that loads and follows": Ban(
        named("QTextBrowser"), "class View(QTextBrowser): pass", _HELP
    ),
    "a text format that is guessed": Ban(
        named("RichText", "AutoText", "MarkdownText"), "label.setTextFormat(Qt.TextFormat.AutoText)"
    ),
    "links in a label": Ban(
        named(
            "setOpenExternalLinks",
            "setOpenLinks",
            "LinksAccessibleByMouse",
            "TextBrowserInteraction",
        ),
        "label.setOpenExternalLinks(True)",
        _HELP,
    ),
    "opening an address": Ban(
        named("openUrl", "QDesktopServices", "startfile"), "QDesktopServices.openUrl(url)"
    ),
    "tool tips made of texts": Ban(
        named("setToolTipsVisible"),
        "menu.setToolTipsVisible(True)",
        {"hookstudio/gui/matrix/missed_button.py": "gives each action an escaped one"},
    ),
    "the browser": Ban(imported("webbrowser"), "import webbrowser"),
    "a browser of one's own": Ban(
        imported("PySide6.QtWebEngineWidgets", "PySide6.QtWebEngineCore", "PySide6.QtWebView"),
        "from PySide6.QtWebEngineWidgets import QWebEngineView",
    ),
    "SVG": Ban(
        imported("PySide6.QtSvg", "PySide6.QtSvgWidgets"),
        "from PySide6.QtSvg import QSvgRenderer",
        _OWN_SVG,
    ),
    "documents and programs in Qt": Ban(
        imported("PySide6.QtPdf", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtNetwork"),
        "from PySide6 import QtQml",
    ),
    "Qt's own stores": Ban(named("QSettings", "QDataStream"), "QSettings('a', 'b')"),
    "following redirects": Ban(given("follow_redirects", True), "Client(follow_redirects=True)"),
    "taking the environment's proxies": Ban(given("trust_env", True), "Client(trust_env=True)"),
    "TLS without a check": Ban(given("verify", False), "Client(verify=False)", _TLS),
    "a certificate that is not asked for": Ban(named("CERT_NONE"), "ssl.CERT_NONE", _TLS),
    "a certificate of anybody": Ban(
        assigned("check_hostname", False), "context.check_hostname = False", _TLS
    ),
    "another client": Ban(
        imported("urllib.request", "http.client", "requests", "aiohttp", "ftplib", "smtplib"),
        "from urllib.request import urlopen",
        {"hookstudio/core/delivery/proxies.py": "asks the system which proxy it has"},
    ),
    "opening by urllib": Ban(named("urlopen", "urlretrieve"), "urllib.request.urlopen(url)"),
    "YAML that makes objects": Ban(
        called("yaml.load", "yaml.load_all", "yaml.full_load", "yaml.unsafe_load"),
        "yaml.load(text)",
    ),
    "YAML of any type": Ban(given("typ", "unsafe"), "YAML(typ='unsafe')"),
    "pickles": Ban(
        imported("pickle", "marshal", "shelve", "dill", "jsonpickle"), "import pickle", _WORKER
    ),
    "XML": Ban(
        imported("xml", "lxml", "PySide6.QtXml"),
        "from xml.etree import ElementTree",
        {"hookstudio/core/checks/reports/junit.py": "escapes, and reads nothing"},
    ),
    "a shell": Ban(given("shell", True), "run(command, shell=True)"),
    "a shell by another name": Ban(
        called("os.system", "os.popen", "subprocess.getoutput", "subprocess.getstatusoutput"),
        "os.system(text)",
    ),
    "text as a program": Ban(called("eval", "exec"), "eval(text)", _COMPILER),
    "a file name that others may take": Ban(called("tempfile.mktemp"), "tempfile.mktemp()"),
}


def hits(ban: Ban, tree: ast.AST) -> Iterator[int]:
    """The lines of a tree where it is found."""
    for node in ast.walk(tree):
        if ban.finds(node):
            yield getattr(node, "lineno", 0)


@pytest.fixture(scope="module")
def trees() -> dict[str, ast.AST]:
    return {
        file.relative_to(ROOT).as_posix(): ast.parse(file.read_text(encoding="utf-8"))
        for file in FILES
    }


@pytest.mark.parametrize("name", BANS)
def test_it_stands_in_its_place_only(name: str, trees: dict[str, ast.AST]) -> None:
    ban = BANS[name]
    found = [
        f"{file}:{line}"
        for file, tree in trees.items()
        if not any(file == place or file.startswith(f"{place}/") for place in ban.allowed)
        for line in hits(ban, tree)
    ]
    assert found == []


@pytest.mark.parametrize("name", BANS)
def test_the_net_holds(name: str) -> None:
    assert list(hits(BANS[name], ast.parse(BANS[name].bad))) != []


@pytest.mark.parametrize("name", [name for name, ban in BANS.items() if ban.allowed])
def test_no_exception_is_left_over(name: str, trees: dict[str, ast.AST]) -> None:
    ban = BANS[name]
    places = [place for place in ban.allowed if place.startswith("hookstudio")]
    used = [place for place in places if place in trees and list(hits(ban, trees[place]))]
    assert used == places or name in ("TLS without a check",)
