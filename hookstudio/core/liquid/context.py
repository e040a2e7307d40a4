"""The state of one rendering: the scope, the output, what was read, what went wrong."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from io import StringIO
from typing import TYPE_CHECKING, TextIO

from liquid import BoundTemplate, RenderContext, Token
from liquid.exceptions import LiquidError
from liquid.utils import ReadOnlyChainMap

from hookstudio.core.findings import Severity, Span
from hookstudio.core.liquid import limits
from hookstudio.core.liquid.connecting import Answer, Recordings
from hookstudio.core.liquid.environment_values import value_problems
from hookstudio.core.liquid.guards import Budget, LimitError, TemplateError
from hookstudio.core.liquid.problems import LIMIT, LineMap, Problem
from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.core.liquid.tokens import full_span
from hookstudio.core.liquid.trace import Tracer
from hookstudio.core.wording import tr

if TYPE_CHECKING:
    from hookstudio.core.liquid.data import ProjectData
    from hookstudio.core.liquid.environment import BrazeTemplate, TemplateCache


class Buffer(StringIO):
    """Collects what is written; upstream's would turn CRLF into LF, and count bytes."""

    def __init__(self, room: int = limits.OUTPUT_CHARS) -> None:
        super().__init__(newline="")
        self.parts: list[str] = []
        self.size = 0
        self._room = room

    def write(self, text: str) -> int:
        self.size += len(text)
        if self.size > self._room:
            raise LimitError(
                tr(
                    "The result is longer than {limit:,} characters.",
                    limit=limits.OUTPUT_CHARS,
                )
            )
        self.parts.append(text)
        return len(text)

    def getvalue(self) -> str:
        return "".join(self.parts)


class BrazeContext(RenderContext):
    """python-liquid's context with Braze's namespaces, cumulative limits and a tracer.

    A missing value is None, never an `Undefined`; `now` and `today` are no variables.
    """

    __slots__ = (
        "_recordings",
        "_rerendered_at",
        "block_depth",
        "budget",
        "cache",
        "calls",
        "catalog_rows",
        "data",
        "extras",
        "main",
        "now",
        "problems",
        "source_name",
        "templates",
        "tracer",
    )

    template: BrazeTemplate

    def __init__(
        self,
        template: BoundTemplate,
        *,
        data: ProjectData,
        now: dt.datetime,
        budget: Budget,
        tracer: Tracer,
        templates: TemplateCache,
    ) -> None:
        super().__init__(template, globals=data.variables)
        self.scope = ReadOnlyChainMap(self.locals, self.globals, self.counters)
        self.data = data
        self.now = now
        self.budget = budget
        self.tracer = tracer
        self.templates = templates
        self.main = Buffer()
        # The Content Block that is being rendered, and how deep in blocks it is.
        self.source_name = ""
        self.block_depth = 0
        self.extras: dict[str, str] = {}
        self.calls: list[ConnectedContentCall] = []
        self._recordings: Recordings | None = None
        # The tag whose answer is being rendered, if any.
        self._rerendered_at: Token | None = None
        self.cache: dict[str, Answer] = {}
        self.catalog_rows: dict[str, dict[str, object]] = {}
        self.problems: dict[tuple[str, int, str], tuple[str, Problem]] = {}

    @property
    def recordings(self) -> Recordings:
        """The recorded answers; they remember which was given last."""
        if self._recordings is None:
            self._recordings = Recordings(self.data.recordings)
        return self._recordings

    def assign(self, key: str, val: object) -> None:
        self.locals[key] = val

    def parentloop(self) -> object:
        for loop in reversed(self.loops):
            if hasattr(loop, "parentloop"):
                return loop
        return None

    def raise_for_loop_limit(self, length: int = 1) -> None:
        self.budget.loop(length)

    def get_buffer(self, buf: TextIO | None = None) -> Buffer:  # noqa: ARG002
        return Buffer(limits.VALUE_CHARS)

    def report(self, error: LiquidError, token: Token) -> None:
        """Record a run-time error; the same one in a loop is recorded once."""
        place = error.token or token
        start, end = full_span(place)
        text = error.text if isinstance(error, TemplateError) else str(error.message)
        self.add_problem(Problem("liquid_runtime_error", text, start, end))

    def add_problem(self, problem: Problem) -> None:
        """Record a problem of the template or Content Block that is being rendered."""
        if self._rerendered_at is not None:
            # The place counts in a text that the author has never seen.
            start, end = full_span(self._rerendered_at)
            problem = replace(problem, start=start, end=end)
        key = (self.source_name, problem.start, problem.rule + problem.message)
        if len(self.problems) < 200:
            self.problems.setdefault(key, (self.source_name, problem))

    def reach_limit(self, error: LimitError) -> None:
        token = error.token
        start, end = full_span(token) if token else (0, 0)
        self.add_problem(Problem("liquid_limit", error.text, start, end, code=LIMIT))

    def place(self, token: Token) -> tuple[str, Span]:
        """The Content Block, empty for the template itself, and the place in it."""
        return self.source_name, self.span(self._rerendered_at or token)

    def span(self, token: Token) -> Span:
        return self._lines().span(*full_span(token))

    def _lines(self) -> LineMap:
        return self.tracer.sources[self.source_name] if self.source_name else self.template.lines

    def record_call(self, call: ConnectedContentCall) -> None:
        if len(self.calls) < limits.CALLS:
            self.calls.append(call)

    def render_block(self, name: str, source: str, buffer: Buffer) -> int:
        """Render a Content Block in this context: it sees and sets the message's variables."""
        self.budget.content_block()
        template = self.templates.get(source)
        before, outer = buffer.size, self.source_name
        self.tracer.sources[name] = template.lines
        self.source_name = name
        self.block_depth += 1
        try:
            for problem in template.problems:
                self.add_problem(problem)
            for problem in value_problems(
                template.environment_values, self.data.environment, self.locals
            ):
                self.add_problem(problem)
            if not template.is_broken:
                for node in template.nodes:
                    node.render(self, buffer)
        finally:
            self.source_name = outer
            self.block_depth -= 1
        return buffer.size - before

    def rerender(self, text: str, token: Token) -> str:
        """Liquid that came with an answer or an item, rendered one level deep.

        Braze fetches the attributes that the message names before it renders; what comes later
        cannot use others (§4.2).
        """
        self.budget.content_block()
        template = self.templates.parsed_apart(text)
        start, end = full_span(token)
        if template.is_broken:
            message = tr("The Liquid that :rerender reads does not parse.")
            self.add_problem(Problem("rerender_error", message, start, end, code=""))
            return ""
        for path in template.attributes:
            if (path.root, path.segments[0]) not in self.template.named:
                message = tr(
                    ":rerender can only use attributes that the message names, not {path}.",
                    path=path,
                )
                problem = Problem("rerender_attribute", message, start, end, Severity.WARNING, "")
                self.add_problem(problem)
                path.forget()
        return self._rendered_at(token, template)

    def translated(self, text: str, token: Token) -> str:
        """The text of a translation, which may hold Liquid as the text that it stands for."""
        if "{{" not in text and "{%" not in text:
            return text
        self.budget.content_block()
        template = self.templates.get(text)
        if template.is_broken:
            message = tr(
                "The Liquid of the translation does not parse: {problem}",
                problem=template.problems[0].message,
            )
            self.add_problem(Problem("translation_error", message, *full_span(token), code=""))
            return ""
        return self._rendered_at(token, template)

    def _rendered_at(self, token: Token, template: BrazeTemplate) -> str:
        """Render a template that the author does not see; its problems stand at the tag."""
        buffer = Buffer(limits.VALUE_CHARS)
        self._rerendered_at, outer = token, self._rerendered_at
        try:
            for problem in template.problems:
                self.add_problem(problem)
            for node in template.nodes:
                node.render(self, buffer)
        finally:
            self._rerendered_at = outer
        return buffer.getvalue()
