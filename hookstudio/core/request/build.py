"""Webhook × sample user × language → RenderedRequest; secrets still by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.json_value import Json
from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid import render as render_liquid
from hookstudio.core.liquid.environment_values import ChosenEnvironment
from hookstudio.core.liquid.result import Aborted, ConnectedContentCall
from hookstudio.core.project.sample_user import SECTIONS, SampleUser
from hookstudio.core.project.webhook import METHODS, Body, JsonBody, LanguageVariant, Webhook
from hookstudio.core.request import content_type, headers, json_body
from hookstudio.core.request.languages import variant_for
from hookstudio.core.request.quoting import quoted
from hookstudio.core.request.raw_body import judge_raw_body
from hookstudio.core.request.rendered import (
    BodyPiece,
    RenderedHeader,
    RenderedRequest,
    RenderedText,
)
from hookstudio.core.request.rendered_field import RenderedField
from hookstudio.core.request.rules import MAX_BODY_BYTES
from hookstudio.core.request.url_field import finish_url
from hookstudio.core.wording import listed, tr


def build_request(
    webhook: Webhook,
    user: SampleUser,
    language: str | None = None,
    *,
    context: Mapping[str, Json] | None = None,
    now: datetime | None = None,
    receiver_port: int | None = None,
) -> RenderedRequest:
    """Render a webhook for a user, and say all there is to say about the result.

    `language` forces a variant (an empty text the default one); None follows the user's own.
    `context` holds the project's content blocks, catalogs, recorded answers and the chosen
    environment in the shape of spec/vectors.README.md. `now` is what templates take for the
    present, None the clock's. When `receiver_port` is given, a URL to the local receiver's usual
    port goes to that one.
    """
    wanted = user.language if language is None else language
    variant = webhook.variant(variant_for(webhook, wanted))
    builder = _Builder(webhook, user, variant, rendering_context(user, context, now))
    return builder.build(receiver_port)


render = build_request


def rendering_context(
    user: SampleUser, project: Mapping[str, Json] | None, now: datetime | None
) -> dict[str, Json]:
    """The context of a rendering; `canvas_entry_properties` is the old name of `context`."""
    context: dict[str, Json] = dict(project or {})
    context.update({name: user.section(name) for name in SECTIONS if user.section(name)})
    journey = {**user.section("canvas_entry_properties"), **user.section("context")}
    if journey:
        context["canvas_entry_properties"] = context["context"] = journey
    if now is not None or "now" not in context:
        moment = now or datetime.now(UTC)
        moment = moment.astimezone(UTC) if moment.tzinfo else moment
        context["now"] = moment.strftime("%Y-%m-%dT%H:%M:%SZ")
    return context


@dataclass(slots=True)
class _Body:
    """The body as it would be sent, and the Content-Type that it suggests."""

    text: RenderedText
    pieces: tuple[BodyPiece, ...] = ()
    is_json: bool = False
    json_valid: bool | None = None
    inferred: str | None = None
    findings: tuple[Finding, ...] = ()


@dataclass(slots=True)
class _Builder:
    """One building of one request; gathers findings and renderings on the way."""

    webhook: Webhook
    user: SampleUser
    variant: LanguageVariant | None
    context: Mapping[str, Json]
    findings: list[Finding] = field(default_factory=list)
    fields: list[RenderedField] = field(default_factory=list)

    def build(self, receiver_port: int | None) -> RenderedRequest:
        webhook = self.webhook
        chosen = ChosenEnvironment.of(self.context)
        self._check_signing(chosen)
        method = self._method()
        url_field = self._url_field()
        header_fields = self._header_fields()
        url = finish_url(url_field, receiver_port)
        rendered = [headers.finish_header(name, value) for name, value in header_fields]
        body = self._body(method, rendered)
        self._judge(url.findings, rendered, [value for _, value in header_fields], body)
        texts = (url.text.text, *(h.value.text for h in rendered), body.text.text)
        return RenderedRequest(
            webhook=webhook.slug,
            user=self.user.slug,
            language=self.variant.language if self.variant else None,
            method=method,
            url=url.text,
            headers=(*rendered, *self._added_headers(rendered, body)),
            body=body.text,
            findings=tuple(self.findings),
            aborted=self._aborted(),
            loopback=url.loopback,
            computed_host=url.computed_host,
            is_json=body.is_json,
            json_valid=body.json_valid,
            secrets=placeholders.names("\n".join(texts)),
            extras=self._extras(),
            calls=self._calls(),
            policy=webhook.delivery.policy,
            body_pieces=body.pieces,
            environment=chosen.slug,
        )

    def _render(self, name: str, source: str) -> RenderedField:
        rendering = render_liquid(
            source, self.context, file=self.webhook.file, keep_html_comments=True
        )
        rendered = RenderedField(self.webhook.file, name, source, rendering)
        self.fields.append(rendered)
        self.findings += rendered.findings
        return rendered

    def _check_signing(self, chosen: ChosenEnvironment) -> None:
        """A request that could not be signed as it should is not sent."""
        name = self.webhook.delivery.signing_secret
        if name and not chosen.secret_name(name):
            problem = chosen.secret_problem(name, 0, 0)
            self._add(problem.rule, problem.severity, problem.message, "delivery", None)

    def _method(self) -> str:
        method = self.webhook.method.strip().upper()
        if method not in METHODS:
            message = tr(
                "{method} is not a method that Braze sends: {methods}.",
                method=quoted(method),
                methods=listed(METHODS),
            )
            span = Span.of(self.webhook.method, 0, len(self.webhook.method))
            self._add("method", Severity.ERROR, message, "method", span)
        return method

    def _url_field(self) -> RenderedField:
        variant = self.variant
        if variant is not None and variant.url is not None:
            return self._render(f"languages.{variant.language}.url", variant.url)
        return self._render("url", self.webhook.url)

    def _header_fields(self) -> list[tuple[str, RenderedField]]:
        self.findings += headers.name_findings(self.webhook.headers, self.webhook.file)
        return [
            (header.name, self._render(f"headers[{index}].value", header.value))
            for index, header in enumerate(self.webhook.headers)
            if header.enabled
        ]

    def _body(self, method: str, rendered: list[RenderedHeader]) -> _Body:
        name, body = self._chosen_body()
        if method == "GET":
            if _holds_something(body):
                message = tr("The body is not sent: a GET request has none.")
                self._add("body_not_sent", Severity.WARNING, message, name, None)
            return _Body(RenderedText(name, ""))
        if isinstance(body, JsonBody):
            return self._json_body(name, body)
        raw = self._render(name, body.text)
        declared = headers.find_header(rendered, "Content-Type")
        verdict = judge_raw_body(raw, declared.value.text if declared else None, self._who)
        text = RenderedText(name, raw.rendering.text, raw.rendering.trace)
        return _Body(
            text, (), verdict.is_json, verdict.json_valid, verdict.inferred, verdict.findings
        )

    def _json_body(self, name: str, body: JsonBody) -> _Body:
        built = json_body.build_body(
            body.pairs, lambda index: f"{name}.pairs[{index}]", self._render, self.webhook.file
        )
        text = RenderedText(name, built.text, built.trace)
        return _Body(text, built.pieces, True, True, content_type.JSON, built.findings)

    def _chosen_body(self) -> tuple[str, Body]:
        variant = self.variant
        if variant is not None and variant.body is not None:
            return f"languages.{variant.language}.body", variant.body
        return "body", self.webhook.body

    def _judge(
        self,
        url_findings: tuple[Finding, ...],
        rendered: list[RenderedHeader],
        fields: list[RenderedField],
        body: _Body,
    ) -> None:
        """What is wrong with the request; an aborted one is not judged, it is not sent."""
        aborted = next((f for f in self.fields if f.rendering.aborted is not None), None)
        if aborted is not None:
            self.findings.append(_abort_finding(aborted, self._who))
            return
        self.findings += url_findings
        for header, header_field in zip(rendered, fields, strict=True):
            finding = headers.value_finding(header, header_field, self._who)
            if finding is not None:
                self.findings.append(finding)
        self.findings += body.findings
        size = len(placeholders.masked(body.text.text).encode("utf-8", "replace"))
        if size > MAX_BODY_BYTES:
            message = tr(
                "The body has {size:,} bytes; many receivers refuse more than 1 MB.", size=size
            )
            self._add("body_size", Severity.WARNING, message, body.text.field, None)

    def _added_headers(self, rendered: list[RenderedHeader], body: _Body) -> list[RenderedHeader]:
        """The headers that Braze sends on its own, but for those that the author wrote."""
        added = []
        if body.inferred is not None and headers.find_header(rendered, "Content-Type") is None:
            added.append(headers.inferred("Content-Type", body.inferred))
            message = tr(
                "There is no Content-Type header; {type} is sent, from the body.",
                type=body.inferred,
            )
            self._add("content_type_inferred", Severity.INFO, message, "headers", None)
        if headers.find_header(rendered, "User-Agent") is None:
            added.append(headers.inferred("User-Agent", headers.USER_AGENT))
        return added

    def _aborted(self) -> Aborted | None:
        return next((f.rendering.aborted for f in self.fields if f.rendering.aborted), None)

    def _extras(self) -> dict[str, str]:
        """Of two message extras with one key the first wins (spec/braze.md §4.6)."""
        extras: dict[str, str] = {}
        for rendered in self.fields:
            extras = {**rendered.rendering.extras, **extras}
        return extras

    def _calls(self) -> tuple[ConnectedContentCall, ...]:
        return tuple(call for rendered in self.fields for call in rendered.rendering.calls)

    @property
    def _who(self) -> str:
        return self.user.external_id or self.user.slug or self.user.title

    def _add(
        self, rule: str, severity: Severity, message: str, place: str, span: Span | None
    ) -> None:
        self.findings.append(Finding(rule, severity, message, self.webhook.file, span, place))


# The code that a stack of frames shows while a field is rendered, whose name is its `name`.
RENDERS_FIELD: Final = _Builder._render.__code__


def _holds_something(body: Body) -> bool:
    return bool(body.pairs) if isinstance(body, JsonBody) else bool(body.text.strip())


def _abort_finding(aborted: RenderedField, who: str) -> Finding:
    reason = aborted.rendering.aborted
    assert reason is not None  # the caller looked for one
    message = tr("The message is aborted for user {who}: {reason}", who=who, reason=reason.reason)
    finding = aborted.finding("message_aborted", Severity.INFO, message)
    return replace(finding, span=reason.span or finding.span)
