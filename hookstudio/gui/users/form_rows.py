"""The rows of the attribute form: each section, what stands in it, and what could. Qt-free."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from hookstudio.core.json_value import Json
from hookstudio.core.liquid.vocabulary import NAMESPACES
from hookstudio.core.project.sample_user import SECTIONS, SampleUser, UnfinishedValue
from hookstudio.core.wording import tr, translatable, translated, trn
from hookstudio.gui.users.user_paths import Path
from hookstudio.gui.users.value_kinds import (
    CONTAINERS,
    Kind,
    doubt,
    kind_of,
    parse,
    standard_kind,
    text_of,
)

TITLES: Final = {
    "attributes": translatable("Attributes"),
    "custom_attributes": translatable("Custom attributes"),
    "event_properties": translatable("Event properties"),
    "api_trigger_properties": translatable("API trigger properties"),
    "canvas_entry_properties": translatable("Canvas entry properties"),
    "context": translatable("Canvas context"),
    "campaign": translatable("Campaign"),
    "canvas": translatable("Canvas"),
    "card": translatable("Card"),
    "app": translatable("App"),
    "most_recently_used_device": translatable("Most recently used device"),
    "targeted_device": translatable("Targeted device"),
    "subscribed_state": translatable("Subscription states"),
}
STANDARD: Final[Mapping[str, Mapping[str, str]]] = {
    namespace.section: {attribute.name: attribute.help for attribute in namespace.attributes}
    for namespace in NAMESPACES
}
ALWAYS: Final = ("attributes", "custom_attributes", "event_properties", "subscribed_state")
_MOST_ROWS = 20_000
_MOST_SHOWN = 2_000


@dataclass(frozen=True, slots=True)
class FormRow:
    """One row. A section's path has one part; its `text` says how much is in it.

    `problem` is why what was typed is no such value, `doubt` what is odd about one that is.
    `folded` is None where there is nothing to fold.
    """

    path: Path
    title: str
    kind: Kind
    text: str
    depth: int = 0
    folded: bool | None = None
    problem: str = ""
    doubt: str = ""
    help: str = ""
    named: bool = False  # whether its name can be changed
    wanted: Kind | None = None  # what Braze has there
    changed: bool = False  # whether it differs from the file, beside the preview

    @property
    def is_section(self) -> bool:
        return len(self.path) == 1

    @property
    def is_set(self) -> bool:
        return self.kind is not Kind.MISSING


@dataclass(frozen=True, slots=True)
class Shown:
    """What of a user is on show. `toggled` are the paths that are folded or unfolded other than
    at first; `added` are sections that are shown although they are empty; `original` is compared
    with."""

    toggled: frozenset[Path] = frozenset()
    added: frozenset[str] = frozenset()
    missing: bool = True
    query: str = ""
    original: SampleUser | None = None
    typing: tuple[Path, str] | None = None  # the open editor: its text stays as it is typed
    order: tuple[Path, ...] = ()  # what was set when the user came up stands first


def form_rows(user: SampleUser, shown: Shown) -> tuple[FormRow, ...]:
    """The rows of a user, section by section."""
    rows: list[FormRow] = []
    for section in SECTIONS:
        if section in user.sections or section in ALWAYS or section in shown.added:
            rows += _section(user, section, shown)
            if len(rows) > _MOST_ROWS:
                break
    return tuple(rows[:_MOST_ROWS])


def order_of(user: SampleUser) -> tuple[Path, ...]:
    """What is set, in the order of the file."""
    return tuple((section, name) for section in SECTIONS for name in user.section(section))


def attribute_row(user: SampleUser, path: Path, original: SampleUser | None = None) -> FormRow:
    """The row of one attribute, set or not, outside of its section."""
    held = user.section(str(path[0]))
    row = _row(user, path, held.get(str(path[1])), None, missing=path[1] not in held)
    return _compared(row, original)


def value_rows(user: SampleUser, path: Path, shown: Shown, title: str) -> Iterator[FormRow]:
    """The row of an attribute outside of its section, and of what is unfolded inside of it."""
    held = user.section(str(path[0]))
    if path[1] in held:
        rows = list(_value_rows(user, path, held[str(path[1])], shown))
    else:
        rows = [_row(user, path, None, None, missing=True)]
    yield replace(_compared(rows[0], shown.original), title=title, named=False)
    yield from rows[1:]


def _section(user: SampleUser, section: str, shown: Shown) -> Iterator[FormRow]:
    held = user.section(section)
    path: Path = (section,)
    folded = path in shown.toggled
    query = shown.query.strip().casefold()
    rows: list[FormRow] = []
    # A row does not move while one types into it, so what is set now does not decide.
    first = (str(each[1]) for each in shown.order if each[0] == section)
    for name in dict.fromkeys((*first, *STANDARD.get(section, {}), *held)):
        if name not in held and name not in STANDARD.get(section, {}):
            continue
        if query and not _matches(shown, (section, name), held.get(name), query):
            continue
        if name in held:
            rows += _value_rows(user, (section, name), held[name], shown)
        elif shown.missing:
            rows.append(_row(user, (section, name), None, None, missing=True))
    if query and not rows:
        return
    count = trn("{n} set", "{n} set", n=len(held)) if held else tr("nothing set")
    yield FormRow(path, translated(TITLES[section]), Kind.OBJECT, count, folded=folded)
    if not folded:
        yield from (_compared(row, shown.original) for row in rows)


def _value_rows(user: SampleUser, path: Path, value: Json, shown: Shown) -> Iterator[FormRow]:
    """The row of a value, and of what is inside of it while it is unfolded."""
    holds = isinstance(value, Mapping | list) and bool(value)
    folded = (path not in shown.toggled) if holds else None
    yield _as_typed(_row(user, path, value, folded), value, shown)
    if holds and not folded:
        inner = value.items() if isinstance(value, Mapping) else enumerate(value)  # type: ignore[arg-type]  # a list
        for step, held in inner:
            yield from _value_rows(user, (*path, step), held, shown)


def _row(
    user: SampleUser, path: Path, value: Json, folded: bool | None, *, missing: bool = False
) -> FormRow:
    section, last = str(path[0]), path[-1]
    standard = STANDARD.get(section, {}) if len(path) == 2 else {}
    kind = Kind.MISSING if missing else kind_of(value)
    wanted = standard_kind(section, str(last)) if last in standard else None
    if wanted is Kind.DATE and isinstance(value, str):
        kind = Kind.DATE
    text, problem = "" if missing or value is None else text_of(value), ""
    unfinished = _unfinished(user, path)
    if unfinished is not None:
        kind, text = Kind(unfinished.kind), unfinished.text
        problem = _reason(unfinished)
    return FormRow(
        path,
        f"{last + 1}" if isinstance(last, int) else last,
        kind,
        text,
        len(path) - 1,
        folded,
        problem,
        doubt(section, str(last), value) if last in standard and not missing else "",
        translated(standard.get(str(last), "")),
        named=isinstance(last, str) and last not in standard,
        wanted=wanted,
    )


def _as_typed(row: FormRow, value: Json, shown: Shown) -> FormRow:
    """The row with the text of the open editor, where that spells the same value."""
    if shown.typing is None or shown.typing[0] != row.path or row.problem:
        return row
    text = shown.typing[1]
    try:
        same = json.dumps(parse(text, row.kind)) == json.dumps(value)
    except ValueError:
        same = False
    return replace(row, text=text) if same else row


def _compared(row: FormRow, original: SampleUser | None) -> FormRow:
    if original is None or len(row.path) != 2:
        return row
    before = attribute_row(original, row.path)
    changed = (before.kind, before.text) != (row.kind, row.text)
    return replace(row, changed=changed)


def _unfinished(user: SampleUser, path: Path) -> UnfinishedValue | None:
    values = user.draft.values if user.draft is not None else ()
    return next((each for each in values if each.path == path), None)


def _reason(unfinished: UnfinishedValue) -> str:
    try:
        parse(unfinished.text, Kind(unfinished.kind))
    except ValueError as error:
        return str(error)
    return ""


def _matches(shown: Shown, path: Path, value: Json, query: str) -> bool:
    if shown.typing is not None and shown.typing[0][:2] == path:
        return True
    title = TITLES[str(path[0])]
    words = (str(path[1]), title, translated(title), value if isinstance(value, str) else "")
    return any(query in word[:_MOST_SHOWN].casefold() for word in words)


def is_container(row: FormRow) -> bool:
    """Whether values can be added inside."""
    return row.is_section or row.kind in CONTAINERS
