"""FieldPath: the name of one text of a webhook, as findings and places write it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from hookstudio.core.project.webhook import JsonBody, RawBody, Webhook
from hookstudio.gui.composer import edits

_PATH = re.compile(
    r"(?:languages\.(?P<language>[^.\[\]]+)\.)?"
    r"(?:(?P<rows>headers|body\.pairs)\[(?P<row>\d+)\](?:\.(?P<cell>\w+))?"
    r"|(?P<part>url|method|body|headers|delivery|name))"
    r"(?:\..*)?"
)


class Part(StrEnum):
    """What a field belongs to."""

    NAME = "name"
    METHOD = "method"
    URL = "url"
    BODY = "body"
    HEADERS = "headers"
    DELIVERY = "delivery"


@dataclass(frozen=True, slots=True)
class FieldPath:
    """One text: `body.pairs[0].value` in Default, `languages.fr.url` …

    `row` is None where the field is the whole part; `cell` is `key`, `name`, `value` or `type`.
    """

    part: Part
    language: str | None = None
    row: int | None = None
    cell: str = ""

    @classmethod
    def parse(cls, text: str) -> FieldPath | None:
        """The path that `Finding.field` names; None when it is no text of a webhook."""
        match = _PATH.fullmatch(text)
        if match is None:
            return None
        language, part, rows, row, cell = match.group("language", "part", "rows", "row", "cell")
        if part is not None:
            return cls(Part(part), language)
        part_of_rows = Part.HEADERS if rows == "headers" else Part.BODY
        return cls(part_of_rows, language, int(row), cell or "")

    def in_webhook(self, webhook: Webhook) -> FieldPath:
        """The path of the text that the variant really uses: the default's where it inherits."""
        inherited = {
            Part.URL: edits.inherits_url(webhook, self.language),
            Part.BODY: edits.inherits_body(webhook, self.language),
        }.get(self.part, True)
        return replace(self, language=None) if inherited else self


def first_difference(old: Webhook, new: Webhook) -> FieldPath | None:
    """The first text that differs, so that an undo can show what it changed."""
    if old.name != new.name:
        return FieldPath(Part.NAME)
    if old.method != new.method:
        return FieldPath(Part.METHOD)
    if old.headers != new.headers:
        return FieldPath(Part.HEADERS, row=_first_row(old.headers, new.headers))
    if old.delivery != new.delivery:
        return FieldPath(Part.DELIVERY)
    for language in (None, *(variant.language for variant in new.languages)):
        if language is not None and old.variant(language) is None:
            return FieldPath(Part.URL, language)
        if edits.url_of(old, language) != edits.url_of(new, language):
            return FieldPath(Part.URL, language)
        path = _body_difference(old, new, language)
        if path is not None:
            return path
    return None


def _body_difference(old: Webhook, new: Webhook, language: str | None) -> FieldPath | None:
    before, after = edits.body_of(old, language), edits.body_of(new, language)
    if before is after:
        return None
    if isinstance(before, RawBody) and isinstance(after, RawBody) and before.text is after.text:
        return None
    if before == after:
        return None
    row = None
    if isinstance(before, JsonBody) and isinstance(after, JsonBody):
        row = _first_row(before.pairs, after.pairs)
    return FieldPath(Part.BODY, language, row)


def _first_row(old: tuple[object, ...], new: tuple[object, ...]) -> int:
    for index, (before, after) in enumerate(zip(old, new, strict=False)):
        if before != after:
            return index
    return min(len(old), max(0, len(new) - 1))
