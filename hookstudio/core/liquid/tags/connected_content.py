"""`{% connected_content URL :options %}`: answered from recordings, never from the network."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import TextIO

from liquid import Node, RenderContext, Token

from hookstudio.core.findings import Severity
from hookstudio.core.liquid import connecting
from hookstudio.core.liquid.connecting import Answer
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.problems import Problem
from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.core.liquid.tags.abort import AbortMessage
from hookstudio.core.liquid.tags.base import BrazeTag, Guarded, emit
from hookstudio.core.liquid.tags.fragments import Arguments, read_arguments
from hookstudio.core.liquid.tokens import Stream, full_span
from hookstudio.core.liquid.trace import joined
from hookstudio.core.wording import tr

_OPTIONS = frozenset(
    {
        "auth_credentials",
        "basic_auth",
        "body",
        "cache_max_age",
        "content_type",
        "headers",
        "method",
        "save",
    }
)
_FLAGS = frozenset({"no_cache", "retry", "rerender"})
_LOOK_UP = 500
_CACHE_SECONDS = range(300, 14_401)


class ConnectedContentTag(BrazeTag):
    """`{% connected_content URL :options %}`."""

    name = "connected_content"

    def read(self, stream: Stream) -> Node:
        token = stream.current
        arguments = read_arguments(stream, token, options=_OPTIONS, flags=_FLAGS)
        if not arguments.words:
            stream.problems.syntax(tr("connected_content needs a URL."), *full_span(token))
        return ConnectedContentNode(token, arguments)


class ConnectedContentNode(Guarded, Node):
    """A request; JSON becomes a variable, text takes the tag's place."""

    __slots__ = ("arguments",)

    def __init__(self, token: Token, arguments: Arguments) -> None:
        super().__init__(token)
        self.arguments = arguments
        self.blank = False

    def __str__(self) -> str:
        return "{% connected_content … %}"

    def render_to_output(self, context: RenderContext, buffer: TextIO) -> int:
        assert isinstance(context, BrazeContext)
        with context.tracer.collecting() as lineages:
            text = self._text(context)
        context.tracer.begin()
        context.tracer.add(joined(lineages))
        return emit(context, buffer, text, self.arguments.origin)

    def _text(self, context: BrazeContext) -> str:
        """Ask, keep the answer, and return the text that takes the tag's place."""
        url = " ".join(word.render(context) for word in self.arguments.words)
        complaint = connecting.url_complaint(url)
        if complaint:
            self._report(
                context,
                "connected_content_url",
                tr("{complaint} It is {url}.", complaint=complaint, url=repr(url[:200])),
            )
        answer = self._answer(context, self._call(context, url))
        return self._store(context, answer) if answer else ""

    def _call(self, context: BrazeContext, url: str) -> ConnectedContentCall:
        method = (self._option(context, "method") or "GET").upper()
        if method not in connecting.METHODS:
            self._report(
                context,
                "connected_content_method",
                tr("Only GET and POST are asked, not {method}.", method=method),
            )
        content_type = self._option(context, "content_type")
        name, kind = self._credential(context)
        return ConnectedContentCall(
            url,
            method,
            connecting.request_headers(method, content_type, self._headers(context)),
            connecting.request_body(self._option(context, "body"), content_type),
            context.span(self.token),
            credential=name,
            credential_kind=kind,
        )

    def _credential(self, context: BrazeContext) -> tuple[str, str]:
        """The name of the credential and the option that gives it; the first of the two counts."""
        for option in ("basic_auth", "auth_credentials"):
            name = self._option(context, option)
            if name:
                return self._kept_name(context, name), option
        return "", ""

    def _kept_name(self, context: BrazeContext, name: str) -> str:
        """The keyring's name for the credential in the chosen environment."""
        chosen = context.data.environment
        kept = chosen.secret_name(name)
        if not kept:
            context.add_problem(chosen.secret_problem(name, *full_span(self.token)))
        return kept

    def _headers(self, context: BrazeContext) -> Mapping[str, str]:
        text = self._option(context, "headers")
        if not text:
            return {}
        try:
            found = json.loads(text)
        except (ValueError, RecursionError):
            found = None
        if isinstance(found, dict):
            return {str(name): str(value) for name, value in found.items()}
        message = tr('The headers need to be JSON, as in {"X-Name": "value"}.')
        self._report(context, "connected_content_headers", message)
        return {}

    def _answer(self, context: BrazeContext, call: ConnectedContentCall) -> Answer | None:
        """The answer to the call: from the cache, from a recording, or None with a finding."""
        cached = self._is_cached(context, call.method)
        key = f"{call.method} {call.url}"
        if cached and key in context.cache:
            return context.cache[key]
        context.budget.work(_LOOK_UP * (1 + len(context.recordings)))
        answer = context.recordings.answer(call.method, call.url)
        attempts = 1
        retry = "retry" in self.arguments.options
        while retry and answer and answer.retried and attempts <= connecting.RETRIES:
            answer = context.recordings.answer(call.method, call.url)
            attempts += 1
        context.record_call(_answered(call, answer, attempts))
        if answer is None:
            self._report(
                context,
                "connected_content_unrecorded",
                tr(
                    "There is no recorded answer for {method} {url}; the preview goes "
                    "on without it.",
                    method=call.method,
                    url=call.url[:200],
                ),
                Severity.WARNING,
            )
            return None
        if retry and answer.retried:
            reason = f"connected content failed after {connecting.RETRIES} retries"
            raise AbortMessage(reason, "exhausted_cc_retries", self.token)
        if cached:
            context.cache[key] = answer
        return answer

    def _is_cached(self, context: BrazeContext, method: str) -> bool:
        age = self._option(context, "cache_max_age")
        if age and (not age.isdigit() or int(age[:9]) not in _CACHE_SECONDS):
            self._report(
                context,
                "connected_content_cache",
                tr("cache_max_age is a number of seconds from 300 to 14400."),
                Severity.WARNING,
            )
        if "no_cache" in self.arguments.options:
            return False
        return method == "GET" or bool(age)

    def _store(self, context: BrazeContext, answer: Answer) -> str:
        """Keep the answer as a variable, or return the text that takes the tag's place."""
        if not answer.received:
            self._warn(context, _why_not_received(answer), answer)
            return ""
        if not 200 <= answer.status < 300:
            message = tr("The host answered {status}; nothing is inserted.", status=answer.status)
            self._warn(context, message, answer)
            is_json, value = connecting.json_value(answer)
            if is_json and "save" in self.arguments.options:
                context.assign(self._option(context, "save"), value)
            return ""
        is_json, value = connecting.json_value(answer)
        if not is_json and answer.content_type.startswith(connecting.JSON):
            self._warn(context, tr("The answer says that it is JSON, but is not."), answer)
        if not is_json and "rerender" in self.arguments.options:
            value = context.rerender(answer.body, self.token)
        elif not is_json:
            value = answer.body
        name = self._option(context, "save")
        if name or is_json:
            context.assign(name or "connected", value)
            return ""
        return str(value)

    def _option(self, context: BrazeContext, name: str) -> str:
        fragment = self.arguments.options.get(name)
        return fragment.render(context) if fragment else ""

    def _warn(self, context: BrazeContext, message: str, answer: Answer) -> None:
        if answer.simulated:
            message = tr("{message} This is simulated.", message=message)
        self._report(context, "connected_content_answer", message, Severity.WARNING)

    def _report(
        self,
        context: BrazeContext,
        rule: str,
        message: str,
        severity: Severity = Severity.ERROR,
    ) -> None:
        context.add_problem(Problem(rule, message, *full_span(self.token), severity, code=""))


def _answered(
    call: ConnectedContentCall, answer: Answer | None, attempts: int
) -> ConnectedContentCall:
    if answer is None:
        return replace(call, recorded=False)
    return replace(
        call,
        attempts=attempts,
        recording=answer.name,
        status=answer.status,
        simulated=answer.simulated,
        received=answer.received,
    )


def _why_not_received(answer: Answer) -> str:
    if answer.delay_s > connecting.TIME_LIMIT_S:
        return tr(
            "The answer takes {seconds:g} s and Braze waits {limit:g} s; nothing is inserted.",
            seconds=answer.delay_s,
            limit=connecting.TIME_LIMIT_S,
        )
    return tr(
        "The answer is larger than 1 MB, which is more than Braze takes; nothing is inserted."
    )
