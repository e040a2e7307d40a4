"""A report as one HTML page: no script, nothing fetched, everything from files escaped."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from hookstudio.core.checks.check_problem import Problem
from hookstudio.core.checks.marks import marked
from hookstudio.core.checks.reports.report import Report
from hookstudio.core.checks.rules.rule import Rule
from hookstudio.core.findings import Severity

_WORDS = {Severity.ERROR: "Error", Severity.WARNING: "Warning", Severity.INFO: "Note"}
_SIGNS = {Severity.ERROR: "✕", Severity.WARNING: "▲", Severity.INFO: "i"}

_STYLE = """
:root { color-scheme: light dark; --text: #1b2130; --muted: #566074; --window: #f4f5f7;
  --pane: #ffffff; --line: #d5d9e0; --error: #c0271b; --warning: #8a5a00; --info: #1f5fbf;
  --success: #0b7a4b; }
@media (prefers-color-scheme: dark) { :root { --text: #e6e9ef; --muted: #a3acba;
  --window: #15171c; --pane: #1b1e25; --line: #2e343f; --error: #ff7a70; --warning: #f2b84b;
  --info: #7cb7ff; --success: #4cc38a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--window); color: var(--text);
  font: 15px/1.5 system-ui, "Segoe UI", Roboto, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
h1 { font-size: 1.4rem; margin: 0 0 .25rem; }
h2 { font: 600 .95rem ui-monospace, Menlo, Consolas, monospace; margin: 2rem 0 .5rem;
  overflow-wrap: anywhere; }
.summary { color: var(--muted); margin: 0; }
.verdict { font-weight: 600; }
ul { list-style: none; margin: 0; padding: 0; background: var(--pane);
  border: 1px solid var(--line); border-radius: 6px; }
li { display: grid; grid-template-columns: 6rem 5.5rem 1fr; gap: .25rem 1rem;
  padding: .6rem 1rem; border-top: 1px solid var(--line); }
li:first-child { border-top: 0; }
.place { color: var(--muted); font: .85rem/1.75 ui-monospace, Menlo, Consolas, monospace; }
.message { overflow-wrap: anywhere; white-space: pre-wrap; }
.error { color: var(--error); } .warning { color: var(--warning); } .info { color: var(--info); }
.fine { color: var(--success); }
code { font: .85rem ui-monospace, Menlo, Consolas, monospace; color: var(--muted); }
details { grid-column: 3; color: var(--muted); font-size: .9rem; }
summary { cursor: pointer; width: fit-content; }
@media (max-width: 40rem) { li { grid-template-columns: 1fr; } details { grid-column: 1; } }
"""


def html_report(report: Report) -> str:
    """The whole page."""
    title = f"Check of {report.project}"
    digest = base64.b64encode(hashlib.sha256(_STYLE.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
    word, look = ("Failed", "error") if report.failed else ("Passed", "fine")
    return "\n".join(
        [
            "<!DOCTYPE html>",
            '<html lang="en">',
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{_text(title)}</title>",
            f"<style>{_STYLE}</style>",
            "</head>",
            "<body>",
            "<main>",
            f"<h1>{_text(title)}</h1>",
            f'<p class="summary"><span class="verdict {look}">{word}.</span> '
            f"{_text(report.summary)}</p>",
            *_files(report),
            "</main>",
            "</body>",
            "</html>",
        ]
    )


def _files(report: Report) -> Iterator[str]:
    for file, problems in groupby(report.problems, lambda problem: problem.region.file):
        yield f"<section>\n<h2>{_text(file)}</h2>\n<ul>"
        for problem in problems:
            yield from _row(problem, report.rules.get(problem.finding.rule))
        yield "</ul>\n</section>"


def _row(problem: Problem, rule: Rule | None) -> Iterator[str]:
    region, severity = problem.region, problem.severity
    place = "" if region.line is None else f"{region.line}:{region.column or 1}"
    yield "<li>"
    yield f'<span class="{severity}">{_SIGNS[severity]} {_WORDS[severity]}</span>'
    yield f'<span class="place">{place}</span>'
    yield (
        f'<span class="message">{_text(problem.message)} '
        f"<code>{_text(problem.finding.rule)}</code></span>"
    )
    if len(problem.users) > 1:
        yield from _details("Users", _sentence(problem))
    if rule is not None:
        yield from _details(rule.title, rule.explanation)
    yield "</li>"


def _details(title: str, text: str) -> Iterator[str]:
    yield f"<details><summary>{_text(title)}</summary>{_text(text)}</details>"


def _sentence(problem: Problem) -> str:
    titles: Sequence[str] = list(dict.fromkeys(each.title for each in problem.concerned))
    return ", ".join(titles)


def _text(text: str) -> str:
    return escape(marked(text))
