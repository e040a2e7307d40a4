"""`render`: a template and data in, a `Rendering` out; never an exception for a bad template."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from liquid.exceptions import LiquidInterrupt

from hookstudio.core.findings import Finding
from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid.compiler import FAILURES, Run
from hookstudio.core.liquid.context import BrazeContext
from hookstudio.core.liquid.data import ProjectData, pinned_now
from hookstudio.core.liquid.environment import BrazeTemplate, TemplateCache
from hookstudio.core.liquid.environment_values import value_problems
from hookstudio.core.liquid.guards import Budget, LimitError
from hookstudio.core.liquid.problems import LineMap
from hookstudio.core.liquid.result import Aborted, ConnectedContentCall, Rendering, TracePiece
from hookstudio.core.liquid.spelling import spelling_problems
from hookstudio.core.liquid.tags.abort import AbortMessage
from hookstudio.core.liquid.tags.output import Placeholder
from hookstudio.core.liquid.trace import Tracer
from hookstudio.core.wording import tr

__all__ = ["Aborted", "ConnectedContentCall", "Finding", "Rendering", "TracePiece", "render"]

_templates = TemplateCache()


def parsed(source: str) -> BrazeTemplate:
    """A webhook's text as `build_request` parses it, from the same cache; not to be changed."""
    return _templates.get(source, keep_html_comments=True)


def render(
    source: str,
    context: Mapping[str, Any],
    *,
    file: str = "",
    now: dt.datetime | None = None,
    deadline_s: float | None = None,
    trace: bool = True,
    keep_html_comments: bool = False,
) -> Rendering:
    """Render a template with data in the shape of spec/vectors.README.md.

    `file` is what the findings name. `now` counts where the context has none. A run-time error
    is a finding, and the rest is still rendered; a limit, or `deadline_s`, keeps the text so far.
    An aborted rendering has no text. Without `trace` the paths that were read are not
    listed. Webhook bodies keep HTML comments (spec/braze.md §7.10).
    """
    template = _templates.get(source, keep_html_comments=keep_html_comments)
    return render_template(
        template,
        context,
        file=file,
        now=now,
        deadline_s=deadline_s,
        trace=trace,
        compiled=template.compiled(traced=trace),
    )


def render_template(
    template: BrazeTemplate,
    context: Mapping[str, Any],
    *,
    file: str = "",
    now: dt.datetime | None = None,
    deadline_s: float | None = None,
    trace: bool = True,
    compiled: Run | None = None,
) -> Rendering:
    """Render a parsed template, by compiled code if there is some; else as `render`."""
    if template.is_broken:
        return Rendering("", findings=_findings(template, None, file))
    clock = pinned_now(context, now)
    data = ProjectData(context, clock)
    run = _context(template, data, clock, Budget(deadline_s), wanted=trace)
    aborted = None
    try:
        run = _rendered(template, run, compiled, traced=trace)
    except AbortMessage as abort:
        aborted = Aborted(abort.reason, abort.abort_type, run.span(abort.token))
    return Rendering(
        "" if aborted else _text(run),
        aborted,
        _findings(template, run, file),
        dict(run.extras),
        tuple(run.calls),
        () if aborted else run.tracer.result(template.lines),
        tuple(run.tracer.reads) if trace else (),
        tuple(run.tracer.reads_missing) if trace else (),
    )


def _context(
    template: BrazeTemplate,
    data: ProjectData,
    now: dt.datetime,
    budget: Budget,
    *,
    wanted: bool,
) -> BrazeContext:
    tracer = Tracer(wanted=wanted)
    return BrazeContext(
        template, data=data, now=now, budget=budget, tracer=tracer, templates=_templates
    )


def _rendered(
    template: BrazeTemplate, run: BrazeContext, compiled: Run | None, *, traced: bool
) -> BrazeContext:
    """Render, and return the context that holds the result: a failed one is thrown away."""
    if compiled is not None:
        try:
            compiled(run)
        except FAILURES:
            template.leave_to_interpreter()
            run = _context(template, run.data, run.now, run.budget.renewed(), wanted=traced)
        else:
            return run
    interpret(template, run)
    return run


def interpret(template: BrazeTemplate, run: BrazeContext) -> None:
    """Render node by node; only an abort is raised."""
    try:
        for node in template.nodes:
            node.render(run, run.main)
    except LimitError as error:
        run.reach_limit(error)
    except LiquidInterrupt:
        # As in Ruby, a break outside of a loop ends the rendering.
        pass
    except RecursionError:
        run.reach_limit(LimitError(tr("The template nests too deeply to render.")))


def _text(run: BrazeContext) -> str:
    text = run.main.getvalue()
    if placeholders.OPEN not in text and placeholders.CLOSE not in text:
        return text
    return "".join(
        part if isinstance(part, Placeholder) else placeholders.without_forgeries(part)
        for part in run.main.parts
    )


def _findings(template: BrazeTemplate, run: BrazeContext | None, file: str) -> tuple[Finding, ...]:
    found = [problem.finding(template.lines, file) for problem in template.problems]
    if run and template.doubts:
        names = template.set_names | run.locals.keys()
        for problem in spelling_problems(template.doubts, names, run.data.variables):
            found.append(problem.finding(template.lines, file))
    if run and template.environment_values:
        names = template.set_names | run.locals.keys()
        for problem in value_problems(template.environment_values, run.data.environment, names):
            found.append(problem.finding(template.lines, file))
    for source, problem in run.problems.values() if run else ():
        lines: LineMap = run.tracer.sources[source] if run and source else template.lines
        name = f"content_blocks/{source}.liquid" if source else file
        finding = problem.finding(lines, name)
        if finding not in found:
            found.append(finding)
    return tuple(found)
