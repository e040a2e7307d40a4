"""Small webhooks and users for the tests of this folder."""

from __future__ import annotations

from hookstudio.core.findings import Finding
from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Body, Header, JsonBody, Pair, PairType, RawBody, Webhook
from hookstudio.core.request.rendered import RenderedRequest

JSON_TYPE = Header("Content-Type", "application/json")


def user(language: str = "", **custom: Json) -> SampleUser:
    """Ada, whose custom attributes are the keyword arguments."""
    attributes = {"first_name": "Ada", "user_id": "u-1", "language": language}
    sections = {"attributes": attributes, "custom_attributes": custom}
    return SampleUser("ada", "Ada", sections)


def webhook(
    body: Body | str = "",
    url: str = "https://example.com/h",
    *headers: Header,
    method: str = "POST",
) -> Webhook:
    """One webhook; a body that is a text is a raw one."""
    return Webhook(
        "order", "Order", method, url, headers, RawBody(body) if isinstance(body, str) else body
    )


def pairs(*rows: tuple[str, str] | tuple[str, str, PairType]) -> JsonBody:
    return JsonBody(tuple(Pair(*row) for row in rows))


def rules(request: RenderedRequest) -> list[str]:
    return [finding.rule for finding in request.findings]


def found(request: RenderedRequest, rule: str) -> Finding:
    """The one finding of that rule."""
    matching = [finding for finding in request.findings if finding.rule == rule]
    assert len(matching) == 1, rules(request)
    return matching[0]


def written(source: str, finding: Finding) -> str:
    """What a finding points to in the template."""
    assert finding.span is not None
    return source[finding.span.start : finding.span.end]


def printed(text: str, finding: Finding) -> str:
    """What a finding points to in the rendered text."""
    assert finding.output_span is not None
    return text[finding.output_span.start : finding.output_span.end]
