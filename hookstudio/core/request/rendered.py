"""RenderedRequest: the exact request one sample user would cause, secrets still by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid.result import Aborted, ConnectedContentCall, TracePiece


@dataclass(frozen=True, slots=True)
class RenderedText:
    """One rendered field, with the trace that says where each piece came from.

    `field` is as in `Finding.field`. The trace tiles `text`; where rendering was followed by
    encoding (a JSON pair) the trace is of the encoded text.
    """

    field: str
    text: str
    trace: tuple[TracePiece, ...] = ()


@dataclass(frozen=True, slots=True)
class RenderedHeader:
    """One header as it would be sent; `inferred` when the author did not write it."""

    name: str
    value: RenderedText
    inferred: bool = False


@dataclass(frozen=True, slots=True)
class BodyPiece:
    """Which part of a JSON body one pair's value made: `[start, end)` of the body's text."""

    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class RenderedRequest:
    """What would be sent, and everything there is to say about it.

    `body.text` encoded as UTF-8 is what goes on the wire once the placeholders are filled in;
    `body_pieces` say which pair made which part of a JSON body (empty for a raw body).
    `language` is the variant that was used, None for the default. `loopback` marks a URL that
    is allowed for testing and not by Braze. `is_json` says whether the body is meant to be JSON,
    `json_valid` whether it then parses (None when not meant to be). `environment` is the
    slug of the one that was chosen, empty for none. `listed` is what a preview shows instead of
    `findings`, with those of the rules; None where no rules ran. `explanations` say by rule what
    it is about.
    """

    webhook: str
    user: str
    language: str | None
    method: str
    url: RenderedText
    headers: tuple[RenderedHeader, ...]
    body: RenderedText
    findings: tuple[Finding, ...] = ()
    aborted: Aborted | None = None
    loopback: bool = False
    is_json: bool = False
    json_valid: bool | None = None
    secrets: tuple[str, ...] = ()
    extras: Mapping[str, str] = field(default_factory=dict)
    calls: tuple[ConnectedContentCall, ...] = ()
    policy: str = "braze"
    body_pieces: tuple[BodyPiece, ...] = ()
    environment: str = ""
    listed: tuple[Finding, ...] | None = None
    explanations: Mapping[str, str] = field(default_factory=dict)
    computed_host: bool = False
    """Liquid has a part in the URL's host, so no secret is sent there."""

    @property
    def shown_findings(self) -> tuple[Finding, ...]:
        """What is listed and underlined; `findings` alone decide what may be sent."""
        return self.findings if self.listed is None else self.listed

    @property
    def body_bytes(self) -> bytes:
        """The body in UTF-8, placeholders unresolved; a lone surrogate becomes `?`."""
        return self.body.text.encode("utf-8", "replace")

    @property
    def known_body_bytes(self) -> int:
        """The bytes of the body without its secrets, whose length only the sender knows."""
        return len(placeholders.removed(self.body.text).encode("utf-8", "replace"))

    @property
    def body_secrets(self) -> tuple[str, ...]:
        """The names of the secrets that the body holds."""
        return placeholders.names(self.body.text)

    @property
    def errors(self) -> tuple[Finding, ...]:
        """The findings that refuse a send."""
        return tuple(f for f in self.findings if f.severity is Severity.ERROR)

    @property
    def sendable(self) -> bool:
        """Whether a send may start: not aborted, and no finding of severity error."""
        return self.aborted is None and not self.errors
