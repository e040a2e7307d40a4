"""OutlineRow: what the outline of a webhook or a content block lists, and where each leads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from hookstudio.core.liquid.outline import OutlineEntry, outline
from hookstudio.core.project.webhook import RawBody, Webhook
from hookstudio.core.wording import tr
from hookstudio.gui.composer import edits
from hookstudio.gui.session import Place

MOST_ROWS = 1_000


@dataclass(frozen=True, slots=True)
class OutlineRow:
    """One tag: `where` is the line, or the field where that has but one."""

    title: str
    where: str
    depth: int
    place: Place


def webhook_rows(webhook: Webhook, language: str | None) -> list[OutlineRow]:
    """The tags of the texts that one variant uses, in the order of the composer."""
    rows: list[OutlineRow] = []
    for field, name, text in _fields(webhook, language):
        rows += text_rows(text, webhook.slug, field, name)
        if len(rows) >= MOST_ROWS:
            break
    return rows[:MOST_ROWS]


def text_rows(text: str, webhook: str = "", field: str = "", name: str = "") -> list[OutlineRow]:
    """The tags of one text; `name` is what its field is called, empty for lines alone."""
    one_line = "\n" not in text and "\r" not in text
    return [
        OutlineRow(
            _title(entry),
            name if name and one_line else _where(name, entry.line),
            entry.depth,
            Place(webhook, field, entry.start, entry.end),
        )
        for entry in outline(text)[:MOST_ROWS]
    ]


def _title(entry: OutlineEntry) -> str:
    if entry.kind == "content_block":
        return tr("Content block {name}", name=entry.title)
    return entry.title


def _where(name: str, line: int) -> str:
    if name:
        return tr("{field}, line {line}", field=name, line=line)
    return tr("line {line}", line=line)


def _fields(webhook: Webhook, language: str | None) -> Iterator[tuple[str, str, str]]:
    """Path, name and text of each template."""
    own_url = language is None or edits.inherits_url(webhook, language)
    yield (
        "url" if own_url else f"languages.{language}.url",
        tr("URL"),
        edits.url_of(webhook, language),
    )
    for number, header in enumerate(webhook.headers):
        if header.enabled:
            yield f"headers[{number}].value", header.name or tr("Header"), header.value
    inherits = language is None or edits.inherits_body(webhook, language)
    prefix = "" if inherits else f"languages.{language}."
    body = edits.body_of(webhook, language)
    if isinstance(body, RawBody):
        yield f"{prefix}body", "", body.text
        return
    for number, pair in enumerate(body.pairs):
        yield (
            f"{prefix}body.pairs[{number}].value",
            pair.key or tr("Row {row}", row=number + 1),
            pair.value,
        )
