"""What one rendering returns; light, so that the studio can import it at once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hookstudio.core.findings import Finding, Span


@dataclass(frozen=True, slots=True)
class Aborted:
    """The template aborted; `abort_type` as in spec/braze.md §1.6, `liquid_abort_message` first."""

    reason: str
    abort_type: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class ConnectedContentCall:
    """A request that a `connected_content` tag asks for; nothing was contacted.

    `credential` is the name of the stored credential it would use, and `credential_kind` the
    option that names it. `attempts` is how often Braze would ask with `:retry`, `recorded` whether
    the project holds an answer. Of that answer, `recording` is the name, `simulated` how it was
    given where that is not as recorded; `received` is false for one that came too late or is too
    large.
    """

    url: str
    method: str
    headers: Mapping[str, str]
    body: str
    span: Span | None = None
    credential: str = ""
    attempts: int = 1
    recorded: bool = True
    credential_kind: str = ""
    recording: str = ""
    status: int = 0
    simulated: str = ""
    received: bool = True


@dataclass(frozen=True, slots=True)
class TracePiece:
    """Where `[start, end)` of the rendered text came from. Pieces tile the text in order.

    `kind` is `text`, `output`, `connected_content`, `content_block`, `secret`, or the tag's name;
    `environment` for a value of the chosen environment, which no data has a part in.
    `span` counts in the template (`source`: empty for the template itself, else the content
    block's name). `attributes` are the paths that were read, in the author's terms
    (`${first_name}`, `custom_attribute.${zip code}`); `missing` those that held nothing;
    `default_used` whether a `default` filter supplied the value.
    """

    start: int
    end: int
    kind: str
    span: Span
    source: str = ""
    attributes: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    default_used: bool = False

    @property
    def empty(self) -> bool:
        """Whether this piece printed nothing."""
        return self.start == self.end


@dataclass(frozen=True, slots=True)
class Rendering:
    """The result of one rendering; always returned, never raised.

    A template that does not parse has an empty text and an error finding with the rule
    `template_parse_error`. `read` and `missing` list attribute paths in the author's terms.
    `text` may hold secret placeholders (`hookstudio.core.liquid.placeholders`).
    """

    text: str
    aborted: Aborted | None = None
    findings: tuple[Finding, ...] = ()
    extras: Mapping[str, str] = field(default_factory=dict)
    calls: tuple[ConnectedContentCall, ...] = ()
    trace: tuple[TracePiece, ...] = ()
    read: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
