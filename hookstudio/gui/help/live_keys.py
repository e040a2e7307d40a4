"""What the help says of the window, as it is now: keys, and the words on its buttons.

`[[send]]` is the key of an action, `[[key:Ctrl+Space]]` a key that cannot be changed, and
`[[shortcuts_table]]` all that can. `[[text:Save as user]]` is a text of the
window, in its language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from hookstudio.core.wording import tr, translated
from hookstudio.gui.actions import MENUS, SPECS, ActionSpec
from hookstudio.gui.shortcuts.keys import Keys, native

PLACE = re.compile(r"\[\[([^\[\]]+)\]\]")
_FIXED, _TEXT = "key:", "text:"
TABLE = "shortcuts_table"
"""The name that stands for the table of all keys."""

_SPECS = {spec.id: spec for spec in SPECS}


def with_keys(source: str, keys: Mapping[str, Keys]) -> str:
    """Markdown with the keys of the actions it names; where one has none, the action's words."""
    return PLACE.sub(lambda match: _shown(match[1], keys), source)


def _shown(name: str, keys: Mapping[str, Keys]) -> str:
    if name == TABLE:
        return "\n".join(_table(keys))
    if name.startswith(_FIXED):
        return f"**{_plain(native(name.removeprefix(_FIXED)))}**"
    if name.startswith(_TEXT):
        return f"*{_label(name.removeprefix(_TEXT))}*"
    held = keys.get(name, ())
    return f"**{_plain(native(held[0]))}**" if held else f"*{_label(_SPECS[name].text)}*"


def _table(keys: Mapping[str, Keys]) -> Iterator[str]:
    yield f"| {_plain(tr('Action'))} | {_plain(tr('Shortcut'))} | {_plain(tr('Menu'))} |"
    yield "|---|---|---|"
    for title, entries in MENUS:
        menu = _plain(translated(title).replace("&", ""))
        for spec in entries:
            if isinstance(spec, ActionSpec) and keys.get(spec.id):
                shown = ", ".join(dict.fromkeys(map(native, keys[spec.id])))
                yield f"| {_label(spec.text)} | {_plain(shown)} | {menu} |"


def _label(source: str) -> str:
    """A text of the window without what menus need beside it."""
    return _plain(translated(source).replace("&", "").rstrip("…"))


def _plain(text: str) -> str:
    """Markdown that shows the text literally."""
    return re.sub(r"([^\w\s])", r"\\\1", text)
