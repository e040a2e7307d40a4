"""What of the installed packages goes into the frozen program; plain data and pure functions."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

Entry = tuple[str, str, str]
"""As PyInstaller lists a file: its place in the program, where it is from, its kind."""

# Imported by a name that no analysis sees.
HIDDEN = (
    "anyio._backends._asyncio",
    *("keyring.backends.SecretService", "keyring.backends.kwallet", "keyring.backends.libsecret"),
    *("keyring.backends.Windows", "keyring.backends.macOS"),
)
# Asked for by packages that go on without them.
EXCLUDED = (
    *("IPython", "click", "pygments", "rich", "trio", "curio", "uvloop", "socksio", "h2"),
    *("setuptools", "pip", "_distutils_hack", "pkg_resources", "pytest", "hypothesis"),
    *("curses", "doctest", "lib2to3", "pdb", "pydoc", "readline", "sqlite3", "test", "tkinter"),
    *("turtle", "unittest", "xmlrpc"),
    *(
        "PySide6.QtDBus",
        "PySide6.QtNetwork",
        "PySide6.QtOpenGL",
        "PySide6.QtQml",
        "PySide6.QtQuick",
    ),
)
# Libraries of a Linux system that not every desktop has. All others are left to the system, which
# mends them: those of its graphics and desktop have to be its own anyway.
CARRIED = (
    *("libbz2", "libcrypto", "libffi", "liblzma", "libssl", "libuuid"),
    *("libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util"),
    *("libxcb-util", "libxcb-xkb", "libxkbcommon", "libxkbcommon-x11"),
)
# Qt reads SVG only from our own resources, through QtSvg itself; no plug-in reads foreign images.
PLUGINS = frozenset(
    {
        *("platforms/qxcb", "platforms/qwayland", "platforms/qoffscreen"),
        *("platforms/qwindows", "platforms/qcocoa"),
        *("platformthemes/qgtk3", "platformthemes/qxdgdesktopportal"),
        *("platforminputcontexts/composeplatforminputcontextplugin",),
        *("platforminputcontexts/ibusplatforminputcontextplugin",),
        *("styles/qmodernwindowsstyle", "styles/qmacstyle"),
        *("wayland-decoration-client/adwaita", "wayland-decoration-client/bradient"),
        *("wayland-shell-integration/xdg-shell",),
    }
)
LANGUAGES = frozenset({"ar", "de", "en", "es", "fr", "he", "ja"})
# Text of Babel's own languages, which nothing here prints.
_BABEL = re.compile(r"babel/locale-data/(?!(root|en|en_US)\.dat$)")
_TRANSLATION = re.compile(r"PySide6/(?:Qt/)?translations/(?P<file>.*)$")
_PLUGIN = re.compile(r"PySide6/(?:Qt/)?plugins/(?P<folder>[\w-]+)/(?:lib)?(?P<name>[\w.-]+?)\.\w+$")
_QT_LIBRARY = re.compile(r"(?:^|/)(?:lib)?(?:Qt6|icu)\w+(?:\.so[.\d]*|\.dll|\.dylib)?$")


# What PyInstaller runs before the program. Each start, of the render process too, would import
# inspect, multiprocessing's spawn and Qt for them: 100 ms. PySide finds its plug-ins by itself, and
# nothing here looks for source files, lists modules, or lets multiprocessing start a process.
SLOW_HOOKS = frozenset(
    {
        *("pyi_rth_inspect", "pyi_rth_pkgutil", "pyi_rth_multiprocessing"),
        *("pyi_rth_cryptography_openssl", "pyi_rth_pyside6"),
    }
)


def without_slow_hooks(scripts: Iterable[Entry]) -> list[Entry]:
    """The scripts of the program without those that nothing needs."""
    return [entry for entry in scripts if entry[0] not in SLOW_HOOKS]


def is_data_of_use(name: str) -> bool:
    """Whether a data file is read by the program."""
    place = name.replace("\\", "/")
    if found := _TRANSLATION.search(place):
        part, _, language = PurePosixPath(found["file"]).stem.partition("_")
        return part == "qtbase" and language in LANGUAGES
    return not _BABEL.search(place)


def is_plugin_of_use(name: str) -> bool:
    """Whether a file is no plug-in of Qt, or one that a window needs."""
    found = _PLUGIN.search(name.replace("\\", "/"))
    return found is None or f"{found['folder']}/{found['name']}" in PLUGINS


def needed(binaries: Iterable[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The binaries without what is not used: plug-ins of Qt, and libraries for those only.

    `imports` tells the names of the libraries that a file is linked with.
    """
    kept = [entry for entry in binaries if is_plugin_of_use(entry[0]) and is_carried(entry)]
    libraries = {_base(entry[0]): entry for entry in kept if _is_library(entry)}
    reached: set[str] = set()
    todo = [entry for entry in kept if not _is_library(entry)]
    while todo:
        for name in map(_base, imports(todo.pop()[1])):
            if name in libraries and name not in reached:
                reached.add(name)
                todo.append(libraries[name])
    return [entry for entry in kept if not _is_library(entry) or _base(entry[0]) in reached]


def is_of_the_system(entry: Entry) -> bool:
    """Whether a library was found among those of the Linux system that freezes the program."""
    place, source, _ = entry
    return (
        source.startswith(("/lib", "/usr/lib"))
        and place.startswith("lib")
        and "/" not in place
        and not place.startswith("libpython")
    )


def is_carried(entry: Entry) -> bool:
    """Whether a file is none of the system's, or one that has to be carried along."""
    return not is_of_the_system(entry) or entry[0].partition(".so")[0] in CARRIED


def without_dead_links(entries: Iterable[Entry], present: Iterable[Entry]) -> list[Entry]:
    """The entries without symbolic links to what is not among those that are present."""
    names = {place for place, _, _ in present}
    return [
        (place, source, kind)
        for place, source, kind in entries
        if kind != "SYMLINK" or posixpath.normpath(posixpath.join(place, "..", source)) in names
    ]


def _is_library(entry: Entry) -> bool:
    """Whether something else has to ask for the file, for it to be of use."""
    return bool(_QT_LIBRARY.search(entry[0].replace("\\", "/"))) or is_of_the_system(entry)


def _base(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]
