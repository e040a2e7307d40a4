"""Copy for Braze: a webhook as Braze's composer takes it, and language blocks read back.

Braze has one URL and one body; variants are merged into the `{% if ${language} == … %}` that its
own Add languages makes (spec/braze.md §1.2), and pairs become a raw body that renders the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.webhook import METHODS, Body, Header, JsonBody, Webhook
from hookstudio.core.request.conversion import Refusal, to_raw
from hookstudio.core.request.filling import filled_in
from hookstudio.core.request.language_blocks import LanguageSplit, merge, split_languages
from hookstudio.core.request.quoting import quoted
from hookstudio.core.request.rules import BRAZE_PORTS, header_name_fault
from hookstudio.core.request.secret_uses import secret_uses
from hookstudio.core.request.segments import UnclosedError, check_blocks, split
from hookstudio.core.request.url import UrlFault, read_url
from hookstudio.core.wording import tr

_TAG = re.compile(r"[A-Za-z0-9_-]+")
_ISO_639_1 = re.compile(r"[a-z]{2}")
_FIRST_LIQUID = re.compile(r"\{\{|\{%")


@dataclass(frozen=True, slots=True)
class BrazeExport:
    """What goes into Braze's composer, and what Braze would not accept as it stands."""

    url: str
    body: str
    headers: tuple[tuple[str, str], ...]
    method: str
    findings: tuple[Finding, ...]


def to_braze(
    webhook: Webhook,
    environment: Environment | None = None,
    content_blocks: Mapping[str, str] | None = None,
) -> BrazeExport:
    """The webhook with its variants merged and the environment's values written in.

    An error finding says that a text is not complete. `content_blocks` are looked at for values
    that Braze will not have.
    """
    filled = filled_in(webhook, environment, content_blocks)
    export = _exported(filled.webhook)
    found = (_in_author_text(webhook, filled.webhook, finding) for finding in export.findings)
    return replace(export, findings=(*filled.findings, *found))


def _in_author_text(webhook: Webhook, filled: Webhook, finding: Finding) -> Finding:
    """The finding without a span where that counts in a text that the author has not written."""
    written = dict(_templates(webhook)).get(finding.field)
    same = written == dict(_templates(filled)).get(finding.field)
    return finding if same else replace(finding, span=None)


def _exported(webhook: Webhook) -> BrazeExport:
    found: list[Finding] = []
    bodies, problems = _raw_bodies(webhook)
    found += problems
    texts = _texts(webhook, bodies)
    found += _merge_problems(webhook, texts)
    found += _method_problems(webhook)
    found += _header_problems(webhook)
    found += _url_problems(webhook)
    found += _secret_problems(webhook)
    url = merge(webhook.url, [(v.language, v.url) for v in webhook.languages if v.url is not None])
    variants = [(v.language, bodies[v.language]) for v in webhook.languages if v.body is not None]
    body = merge(bodies[None], variants)
    if webhook.method == "GET":
        body = ""
    headers = tuple((h.name, h.value) for h in webhook.headers if h.enabled)
    return BrazeExport(url, body, headers, webhook.method, tuple(found))


def webhook_object(
    webhook: Webhook, environment: Environment | None = None
) -> dict[str, str | dict[str, str]]:
    """The webhook object of Braze's REST API (spec/braze.md §5), ready for `json.dumps`."""
    export = to_braze(webhook, environment)
    made: dict[str, str | dict[str, str]] = {
        "url": export.url,
        "request_method": export.method,
        "request_headers": dict(export.headers),
    }
    if export.body:
        made["body"] = export.body
    return made


def from_braze(text: str) -> LanguageSplit | None:
    """The language variants of a text copied from Braze; None when it has no language block."""
    return split_languages(text)


def _raw_bodies(webhook: Webhook) -> tuple[Mapping[str | None, str], list[Finding]]:
    """The raw text of every body by language (None: the default), and what could not be told."""
    bodies: dict[str | None, str] = {}
    found: list[Finding] = []
    for language, place, body in _bodies(webhook):
        raw = to_raw(body) if isinstance(body, JsonBody) else body
        if isinstance(raw, Refusal):
            message = tr(
                "The rows cannot be written as one text for Braze. {reason}", reason=raw.message
            )
            found.append(Finding("braze_body", Severity.ERROR, message, webhook.file, field=place))
        bodies[language] = "" if isinstance(raw, Refusal) else raw.text
    return bodies, found


def _bodies(webhook: Webhook) -> Iterator[tuple[str | None, str, Body]]:
    yield None, "body", webhook.body
    for variant in webhook.languages:
        if variant.body is not None:
            yield variant.language, f"languages.{variant.language}.body", variant.body


def _texts(webhook: Webhook, bodies: Mapping[str | None, str]) -> list[tuple[str, str]]:
    """Each text that is merged with others, with its field."""
    texts: list[tuple[str, str]] = []
    if any(variant.url is not None for variant in webhook.languages):
        texts += _urls(webhook)
    if len(bodies) > 1:
        places = {language: place for language, place, _ in _bodies(webhook)}
        texts += ((places[language], text) for language, text in bodies.items())
    return texts


def _urls(webhook: Webhook) -> Iterator[tuple[str, str]]:
    yield "url", webhook.url
    for variant in webhook.languages:
        if variant.url is not None:
            yield f"languages.{variant.language}.url", variant.url


def _merge_problems(webhook: Webhook, texts: list[tuple[str, str]]) -> Iterator[Finding]:
    for place, text in texts:
        try:
            check_blocks(split(text))
        except UnclosedError as error:
            message = tr("This text cannot stand in a language block: {reason}.", reason=error)
            span = Span.of(text, error.offset, error.offset + 2)
            yield Finding("braze_merge", Severity.ERROR, message, webhook.file, span, place)
            continue
        if text.endswith("{"):
            message = tr(
                "This text cannot stand in a language block: its last { would join what follows."
            )
            span = Span.of(text, len(text) - 1, len(text))
            yield Finding("braze_merge", Severity.ERROR, message, webhook.file, span, place)
    for variant in webhook.languages:
        place = f"languages.{variant.language}"
        if not _TAG.fullmatch(variant.language):
            message = tr("{language} is not a language tag.", language=quoted(variant.language))
            yield Finding("braze_language", Severity.ERROR, message, webhook.file, field=place)
        elif not _ISO_639_1.fullmatch(variant.language):
            message = tr(
                "Braze stores a language as two small letters, so nobody there gets the variant "
                "{language}; a region is in ${{most_recent_locale}}.",
                language=variant.language,
            )
            yield Finding("braze_language", Severity.WARNING, message, webhook.file, field=place)


def _method_problems(webhook: Webhook) -> Iterator[Finding]:
    if webhook.method not in METHODS:
        message = tr("{method} is not a method that Braze sends.", method=quoted(webhook.method))
        yield Finding("braze_method", Severity.ERROR, message, webhook.file, field="method")
    elif webhook.method == "GET" and _has_body(webhook):
        message = tr("The body is left out: a GET request has none.")
        yield Finding("body_not_sent", Severity.WARNING, message, webhook.file, field="body")


def _has_body(webhook: Webhook) -> bool:
    return any(
        bool(body.pairs) if isinstance(body, JsonBody) else bool(body.text.strip())
        for _, _, body in _bodies(webhook)
    )


def _header_problems(webhook: Webhook) -> Iterator[Finding]:
    seen: set[str] = set()
    for index, header in _enabled(webhook):
        fault = header_name_fault(header.name)
        message = fault.message if fault else ""
        if fault is None and header.name.lower() in seen:
            message = tr(
                "The header {name} stands twice; Braze keeps one of them.", name=header.name
            )
        if message:
            span = Span.of(header.name, 0, len(header.name))
            place = f"headers[{index}].name"
            yield Finding("braze_header", Severity.ERROR, message, webhook.file, span, place)
        seen.add(header.name.lower())


def _enabled(webhook: Webhook) -> Iterator[tuple[int, Header]]:
    return ((i, header) for i, header in enumerate(webhook.headers) if header.enabled)


def _url_problems(webhook: Webhook) -> Iterator[Finding]:
    """Only what stands before the first Liquid is known without a user."""
    for place, text in _urls(webhook):
        lead = len(text) - len(text.lstrip())
        liquid = _FIRST_LIQUID.search(text)
        known = text[lead : liquid.start() if liquid else len(text)].rstrip()
        url = read_url(known)
        if isinstance(url, UrlFault) or (liquid and url.path_start == len(known)):
            continue
        start, end = (offset + lead for offset in url.host_range)
        if url.host.loopback:
            message = tr(
                "Braze cannot reach this computer; put in the address of the real receiver."
            )
        elif url.host.private:
            message = tr("Braze cannot reach a private address.")
        elif url.effective_port not in BRAZE_PORTS:
            message = tr("Braze sends to ports 80 and 443 only, not to {port}.", port=url.port)
        else:
            continue
        span = Span.of(text, start, max(end, url.port_range[1] + lead))
        yield Finding("braze_url", Severity.ERROR, message, webhook.file, span, place)


def _secret_problems(webhook: Webhook) -> Iterator[Finding]:
    for place, text in _templates(webhook):
        for use in secret_uses(text):
            message = _secret_message(use.name)
            span = Span.of(text, use.start, use.end)
            yield Finding("braze_secret", Severity.ERROR, message, webhook.file, span, place)


def _secret_message(name: str) -> str:
    if not name:
        return tr("Braze knows no secrets by name: replace a secret by its value there.")
    secret = f"secret.{name}"
    return tr("Braze knows no secrets by name: replace {secret} by its value there.", secret=secret)


def _templates(webhook: Webhook) -> Iterator[tuple[str, str]]:
    yield from _urls(webhook)
    for index, header in _enabled(webhook):
        yield f"headers[{index}].value", header.value
    for _, place, body in _bodies(webhook):
        if isinstance(body, JsonBody):
            for index, pair in enumerate(body.pairs):
                yield f"{place}.pairs[{index}].value", pair.value
        else:
            yield place, body.text
