"""Finds what looks like a secret in clear in a project file (spec/safety.md rows 15 and 16)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.project.webhook import Header, JsonBody, RawBody, Webhook

# Shapes that their issuers document; a prefix that is no accident, then enough characters.
_TOKENS = re.compile(
    r"(?<![A-Za-z0-9_])(?:"
    r"(?:sk|rk|pk)_(?:live|test)_[0-9A-Za-z]{16,}"  # Stripe
    r"|whsec_[0-9A-Za-z+/=]{24,}"
    r"|gh[pousr]_[0-9A-Za-z]{36,}|github_pat_[0-9A-Za-z_]{22,}"
    r"|glpat-[0-9A-Za-z_-]{20,}"
    r"|xox[abeoprs]-[0-9A-Za-z-]{10,}|xapp-[0-9A-Za-z-]{10,}"
    r"|AKIA[0-9A-Z]{16}|ASIA[0-9A-Z]{16}"
    r"|AIza[0-9A-Za-z_-]{35}|ya29\.[0-9A-Za-z_-]{20,}"
    r"|SG\.[0-9A-Za-z_-]{16,}\.[0-9A-Za-z_-]{16,}"
    r"|key-[0-9a-f]{32}|[0-9a-f]{32}-us[0-9]{1,2}"  # Mailgun, Mailchimp
    r"|(?:live|test)_(?:pub_)?[0-9a-f]{35}"  # Lob
    r"|sk-(?:proj-|ant-)?[0-9A-Za-z_-]{20,}"
    r"|shp(?:at|ca|pa|ss)_[0-9a-fA-F]{32}"
    r"|sq0(?:atp|csp)-[0-9A-Za-z_-]{22,}"
    r"|EAA[0-9A-Za-z]{40,}"  # Facebook
    r"|npm_[0-9A-Za-z]{36}|pypi-AgE[0-9A-Za-z_-]{50,}|dop_v1_[0-9a-f]{64}|hf_[0-9A-Za-z]{30,}"
    r"|eyJ[0-9A-Za-z_-]{10,}\.eyJ[0-9A-Za-z_-]{10,}\.[0-9A-Za-z_-]{10,}"
    r"|(?:SK|AC)[0-9a-f]{32}"  # Twilio
    r")"
    r"|-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----"
)
_SLACK_HOOK = re.compile(
    r"https://hooks\.slack\.com/services/T[0-9A-Z]+/B[0-9A-Z]+/[0-9A-Za-z]{20,}"
)
_URL_PASSWORD = re.compile(r"://[^/\s:@{}]+:([^/\s:@{}]{3,})@")
_SECRET_HEADER = re.compile(
    r"(?i)authorization|proxy-authorization|x-api-key|api-key|apikey|.*-(?:token|secret|api-key)"
)
_SCHEME = re.compile(r"(?i)(?:bearer|basic|token|apikey|key)\s+")
_VALUE = re.compile(r"[0-9A-Za-z+/=._~:-]{12,}")
_PLACEHOLDER = re.compile(r"(?i)your|example|placeholder|change.?me|xxxx|<|\{\{|todo")


def secret_findings(file: str, where: Webhook | Sequence[Header]) -> list[Finding]:
    """A warning for each text of a webhook, or of header rows, that holds a secret in clear."""
    texts = _webhook_texts(where) if isinstance(where, Webhook) else _header_texts(where)
    found = []
    for field, text, name in texts:
        span = _find(text, name)
        if span is not None:
            where_text = f"headers/{name}" if name else field
            message = (
                f"There is what looks like a secret in {where_text}. Move it to the keyring and "
                "write {{secret.name}} here?"
            )
            found.append(
                Finding(
                    "project_secret_in_file",
                    Severity.WARNING,
                    message,
                    file,
                    Span.of(text, *span),
                    field,
                    "PROJECT_SECRET_IN_FILE",
                )
            )
    return found


def _find(text: str, header: str) -> tuple[int, int] | None:
    for pattern in (_TOKENS, _SLACK_HOOK):
        found = pattern.search(text)
        if found is not None:
            return found.span()
    password = _URL_PASSWORD.search(text)
    if password is not None and not header:
        return password.span(1)
    if not header or not _SECRET_HEADER.fullmatch(header) or _PLACEHOLDER.search(text):
        return None
    scheme = _SCHEME.match(text)
    start = scheme.end() if scheme else 0
    value = _VALUE.fullmatch(text.rstrip(), start)
    return value.span() if value is not None and any(c.isdigit() for c in value.group()) else None


def _header_texts(headers: Sequence[Header]) -> Iterator[tuple[str, str, str]]:
    """Field, text, and the header's name."""
    for index, header in enumerate(headers):
        yield f"headers[{index}].value", header.value, header.name or "value"


def _webhook_texts(webhook: Webhook) -> Iterator[tuple[str, str, str]]:
    yield from _header_texts(webhook.headers)
    yield "url", webhook.url, ""
    yield from _body_texts("", webhook.body)
    for variant in webhook.languages:
        prefix = f"languages.{variant.language}."
        if variant.url is not None:
            yield f"{prefix}url", variant.url, ""
        if variant.body is not None:
            yield from _body_texts(prefix, variant.body)


def _body_texts(prefix: str, body: JsonBody | RawBody) -> Iterator[tuple[str, str, str]]:
    if isinstance(body, RawBody):
        yield f"{prefix}body", body.text, ""
    else:
        for index, pair in enumerate(body.pairs):
            yield f"{prefix}body.pairs[{index}].value", pair.value, ""
