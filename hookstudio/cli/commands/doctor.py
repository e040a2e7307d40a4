"""`hookstudio doctor`: what a bug report needs, without secrets and personal data."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence

from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.project_folder import project_above
from hookstudio.cli.terminal import visible_line
from hookstudio.core.doctor.examine import examine
from hookstudio.core.doctor.part import Part
from hookstudio.core.json_value import Json

_WIDTH = 23


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Print all parts, and last what is unusable and what to do about it."""
    parts = examine(environment.variables, project_above(environment.cwd))
    problems = [f"{part.name}: {problem}" for part in parts for problem in part.problems]
    if options.json:
        environment.write_object(_object(parts, problems))
    else:
        environment.write("\n".join(_lines(parts, problems)))
    return ExitStatus.FAILED if problems else ExitStatus.DONE


def _object(parts: Iterable[Part], problems: Sequence[str]) -> dict[str, object]:
    shown = [
        {"name": part.name, "facts": dict(part.facts), "problems": list(part.problems)}
        for part in parts
    ]
    return {"type": "doctor", "usable": not problems, "parts": shown}


def _lines(parts: Iterable[Part], problems: Sequence[str]) -> Iterator[str]:
    for part in parts:
        yield part.name
        for name, value in part.facts.items():
            yield visible_line(f"  {name:<{_WIDTH}} {_words(value)}".rstrip())
        yield ""
    yield "What to do" if problems else "Nothing is unusable."
    for problem in problems:
        yield visible_line(f"  {problem}")


def _words(value: Json) -> str:
    match value:
        case None | "":
            return "-"
        case True:
            return "yes"
        case False:
            return "no"
        case dict():
            return ", ".join(f"{name} {count}" for name, count in value.items()) or "none"
        case list():
            return ", ".join(map(str, value)) or "none"
    return str(value)
