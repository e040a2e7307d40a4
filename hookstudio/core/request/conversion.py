"""Between a body of pairs and a raw one: the same JSON for every user, or a refusal that says why.

A text pair becomes a string whose outputs carry `json_escape`, and such a string a text pair. A
value that prints by other means than outputs is captured first. A bare Liquid value may be any
JSON, so it gets the type JSON unless its default and its texts all are numbers, true or false.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from hookstudio.core.project.webhook import JsonBody, Pair, PairType, RawBody
from hookstudio.core.request.json_body import encode_key
from hookstudio.core.request.json_pieces import Member, ShapeError, read_members
from hookstudio.core.request.json_syntax import is_number
from hookstudio.core.request.quoting import quoted
from hookstudio.core.request.secret_uses import secret_uses
from hookstudio.core.request.segments import (
    Segment,
    SegmentKind,
    UnclosedError,
    is_whole,
    split,
)
from hookstudio.core.wording import tr

# Tags that print nothing of their own, so that the text between them can be escaped as it stands.
_SILENT_TAGS = frozenset(
    {"if", "elsif", "else", "endif", "unless", "endunless", "case", "when", "endcase"}
    | {"for", "endfor", "break", "continue", "assign", "abort_message", "message_extras", "#"}
    | {"catalog_items", "catalog_selection_items"}
)
_COUNTING_TAGS = frozenset({"cycle", "increment", "decrement"})
_ESCAPE_FILTER = " | json_escape"
_TRAILING_ESCAPE = re.compile(r"\s*\|\s*json_escape\s*$")
_ANY_ESCAPE = re.compile(r"\bjson_escape\b")
_CAPTURED = re.compile(
    r"\{% capture (value_\d+) %\}(.*)\{% endcapture %\}\"\{\{ \1 \| json_escape \}\}\"", re.DOTALL
)
_DEFAULT = re.compile(r"\|\s*default:\s*([^\s|]+)\s*$")
_ASSIGNED = re.compile(r"\s*(\w+)")
_BLANK = " \t\r\n\v\f"


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a body cannot be turned into the other kind; the message is fit to show."""

    message: str


class _RefusedError(Exception):
    """Carries a refusal's message out of the depth."""


def to_raw(body: JsonBody) -> RawBody | Refusal:
    """The raw JSON body that renders to the same JSON as the pairs."""
    try:
        members = [
            f"  {_raw_key(pair, row)}: {_raw_value(pair, row)}"
            for row, pair in enumerate(body.pairs, 1)
        ]
        text = "{\n" + ",\n".join(members) + "\n}" if members else "{}"
        _check_shape(text, body)
        _check_variables(body)
    except UnclosedError as error:
        return Refusal(
            tr("The Liquid of the rows does not fit into one text: {reason}.", reason=error)
        )
    except (ShapeError, _RefusedError) as error:
        return Refusal(str(error))
    return RawBody(text)


def to_pairs(body: RawBody) -> JsonBody | Refusal:
    """The pairs that render to the same JSON as a raw body."""
    try:
        members = read_members(body.text)
        pairs = tuple(_pair(member) for member in members)
    except UnclosedError as error:
        return Refusal(tr("The Liquid of the body is not whole: {reason}.", reason=error))
    except (ShapeError, _RefusedError) as error:
        return Refusal(str(error))
    return JsonBody(pairs)


def _check_shape(text: str, body: JsonBody) -> None:
    """A value that does not close what it opens would take the next rows in."""
    keys = [member.key for member in read_members(text)]
    if keys != [pair.key for pair in body.pairs]:
        raise _RefusedError(tr("A JSON value does not close what it opens."))


def _check_variables(body: JsonBody) -> None:
    """In one text, variables and counters of a row would be seen by the rows below it."""
    set_in: dict[str, int] = {}
    counting = 0
    for row, pair in enumerate(body.pairs, 1):
        if pair.type is PairType.NULL:
            continue
        tags = [part for part in split(pair.value) if part.kind is SegmentKind.TAG]
        own = {name for tag in tags if (name := _variable_of(pair.value, tag))}
        for name in set_in.keys() - own:
            if _mentions(pair.value, name):
                raise _RefusedError(
                    tr(
                        "Row {row} uses the variable {name}, which row {earlier} sets; in one "
                        "text it would have that value here too.",
                        row=row,
                        name=name,
                        earlier=set_in[name],
                    )
                )
        set_in.update(dict.fromkeys(own, row))
        counting += any(tag.name in _COUNTING_TAGS for tag in tags)
    if counting > 1:
        raise _RefusedError(tr("Counters and cycles of several rows would be one in a raw body."))


def _variable_of(value: str, tag: Segment) -> str | None:
    """The name that an assign or capture tag sets."""
    if tag.name not in ("assign", "capture"):
        return None
    name = _ASSIGNED.match(_inner(value, tag))
    return name.group(1) if name else None


def _mentions(value: str, name: str) -> bool:
    word = re.compile(rf"(?<![\w.$]){re.escape(name)}\b")
    return any(
        word.search(value, segment.start, segment.end)
        for segment in split(value)
        if segment.kind in (SegmentKind.OUTPUT, SegmentKind.TAG)
    )


def _raw_key(pair: Pair, row: int) -> str:
    if "{{" in pair.key or "{%" in pair.key:
        raise _RefusedError(
            tr(
                "The key {key} of row {row} would be read as Liquid in a raw body.",
                key=quoted(pair.key),
                row=row,
            )
        )
    return encode_key(pair.key)


def _raw_value(pair: Pair, row: int) -> str:
    if pair.type is PairType.NULL:
        return "null"
    if not is_whole(pair.value):
        raise _RefusedError(
            tr("The Liquid of row {row} is not whole, and would swallow what follows it.", row=row)
        )
    if pair.type is not PairType.TEXT:
        value = pair.value.strip(_BLANK)
        if not value:
            raise _RefusedError(tr("Row {row} has no value.", row=row))
        return value
    segments = split(pair.value)
    if _can_stand_in_a_string(pair.value, segments):
        return f'"{"".join(_escaped(pair.value, segment) for segment in segments)}"'
    if any(secret_uses(pair.value)):
        raise _RefusedError(
            tr(
                "Row {row} has a secret beside a tag that prints; a raw body cannot hold both.",
                row=row,
            )
        )
    name = f"value_{row}"
    capture = f"{{% capture {name} %}}{pair.value}{{% endcapture %}}"
    return f'{capture}"{{{{ {name}{_ESCAPE_FILTER} }}}}"'


def _can_stand_in_a_string(value: str, segments: tuple[Segment, ...]) -> bool:
    """Whether escaping the text and every output of the value escapes all that it prints."""
    return not any(
        segment.trims
        or (segment.kind is SegmentKind.TAG and segment.name not in _SILENT_TAGS)
        or (segment.kind is SegmentKind.VERBATIM and segment.name == "raw")
        or (segment.kind is SegmentKind.OUTPUT and "content_blocks" in _inner(value, segment))
        for segment in segments
    )


def _inner(value: str, segment: Segment) -> str:
    return value[slice(*segment.inner)]


def _escaped(value: str, segment: Segment) -> str:
    text = value[segment.start : segment.end]
    if segment.kind is SegmentKind.TEXT:
        return json.dumps(text, ensure_ascii=False)[1:-1]
    if segment.kind is not SegmentKind.OUTPUT or not _inner(value, segment).strip():
        return text
    inner = _inner(value, segment)
    kept = inner.rstrip()
    return f"{{{{{kept}{_ESCAPE_FILTER}{inner[len(kept) :]}}}}}"


def _pair(member: Member) -> Pair:
    value = member.value
    captured = _CAPTURED.fullmatch(value)
    if captured is not None and is_whole(captured.group(2)):
        return Pair(member.key, captured.group(2))
    if value == "null":
        return Pair(member.key, "", PairType.NULL)
    if member.is_string:
        return Pair(member.key, _text_of(value[1:-1], member))
    return Pair(member.key, value, _type_of(value))


def _type_of(value: str) -> PairType:
    """The type of a value that is not a string; with Liquid in it, as what it is sure to print.

    An output tells by its default only: `{{ x | default: 0 }}` is a number, `{{ x }}` may be all.
    """
    printed: list[str] = []
    for segment in split(value):
        if segment.kind is SegmentKind.TEXT:
            printed.append(value[segment.start : segment.end].strip(_BLANK))
        elif segment.kind is SegmentKind.OUTPUT:
            default = _DEFAULT.search(_inner(value, segment))
            if default is None:
                return PairType.JSON
            printed.append(default.group(1))
    printed = [text for text in printed if text]
    if printed and all(text in ("true", "false") for text in printed):
        return PairType.BOOLEAN
    return PairType.NUMBER if printed and all(map(is_number, printed)) else PairType.JSON


def _text_of(inside: str, member: Member) -> str:
    """The template of a text pair from the inside of a string."""
    segments = split(inside)
    if not _can_stand_in_a_string(inside, segments) and "\\" in inside:
        raise _RefusedError(
            tr(
                "The value of {key} has both escapes and Liquid that prints by other "
                "means than {{{{ }}}}; it cannot become a row.",
                key=quoted(member.key),
            )
        )
    parts = [_unescaped(inside, segment, member) for segment in segments]
    text = "".join(parts)
    if _marks(text) != sum(segment.kind is not SegmentKind.TEXT for segment in segments):
        raise _RefusedError(
            tr(
                "The value of {key} has escaped braces, which a row would read as Liquid.",
                key=quoted(member.key),
            )
        )
    return text


def _marks(text: str) -> int:
    """How many outputs, tags and regions a text has; -1 when it is not whole."""
    try:
        return sum(segment.kind is not SegmentKind.TEXT for segment in split(text))
    except UnclosedError:
        return -1


def _unescaped(inside: str, segment: Segment, member: Member) -> str:
    text = inside[segment.start : segment.end]
    if segment.kind is SegmentKind.TEXT:
        try:
            return str(json.loads(f'"{text}"'))
        except ValueError:
            raise _RefusedError(
                tr(
                    "The value of {key} is not valid JSON: {text}.",
                    key=quoted(member.key),
                    text=quoted(text),
                )
            ) from None
    if segment.kind is not SegmentKind.OUTPUT:
        return text
    inner = _inner(inside, segment)
    bare = _TRAILING_ESCAPE.sub("", inner)
    if _ANY_ESCAPE.search(bare) and bare == inner:
        raise _RefusedError(
            tr(
                "The value of {key} uses json_escape before another filter; a row "
                "would escape it twice.",
                key=quoted(member.key),
            )
        )
    space = inner[len(inner.rstrip()) :] if bare != inner else ""
    head, tail = text[: segment.inner[0] - segment.start], text[segment.inner[1] - segment.start :]
    return f"{head}{bare}{space}{tail}"
