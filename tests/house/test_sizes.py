"""Files stay under 500 lines and functions under 50; what may be longer says why."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
FILE_LIMIT, FUNCTION_LIMIT, CLASS_LIMIT = 500, 50, 300

_NAMED = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)

# file or file::name -> why it may be longer
LONGER = {
    "hookstudio/core/liquid/expression_parser.py::ExpressionParser": "a method a grammar rule",
    "hookstudio/core/project/folder.py::Project": "a method an operation on one folder",
    "hookstudio/core/project/workspace.py::Workspace": "a method an operation on the documents",
}


def _trees() -> Iterator[tuple[str, str, ast.Module]]:
    for file in sorted((ROOT / "hookstudio").rglob("*.py")):
        text = file.read_text(encoding="utf-8")
        yield file.relative_to(ROOT).as_posix(), text, ast.parse(text)


def _lengths() -> Iterator[tuple[str, int]]:
    """Every file, class and function with its lines."""
    for name, text, tree in _trees():
        yield name, len(text.splitlines())
        for node in ast.walk(tree):
            if isinstance(node, _NAMED):
                yield f"{name}::{node.name}", (node.end_lineno or 0) - node.lineno + 1


def _too_long(kind: type[ast.AST] | tuple[type[ast.AST], ...], limit: int) -> Iterator[str]:
    for name, _, tree in _trees():
        for node in ast.walk(tree):
            if isinstance(node, kind) and isinstance(node, _NAMED):
                length = (node.end_lineno or 0) - node.lineno + 1
                if length > limit and f"{name}::{node.name}" not in LONGER:
                    yield f"{name}:{node.lineno} {node.name} has {length} lines"


def test_files_are_short() -> None:
    long = [
        f"{name} has {len(text.splitlines())} lines"
        for name, text, _ in _trees()
        if len(text.splitlines()) > FILE_LIMIT and name not in LONGER
    ]
    assert not long


def test_functions_are_short() -> None:
    assert not list(_too_long((ast.FunctionDef, ast.AsyncFunctionDef), FUNCTION_LIMIT))


def test_classes_are_short() -> None:
    assert not list(_too_long(ast.ClassDef, CLASS_LIMIT))


def test_what_may_be_longer_still_is() -> None:
    lengths = dict(_lengths())
    assert [place for place in LONGER if lengths.get(place, 0) <= FUNCTION_LIMIT] == []


def test_broad_handlers_stand_only_where_they_may() -> None:
    """`except Exception` is for adapters of outside libraries, each with its reason beside it."""
    unexplained = []
    for name, text, tree in _trees():
        lines = text.splitlines()
        for node in ast.walk(tree):
            if isinstance(node, ast.ExceptHandler) and _is_broad(node):
                near = lines[max(0, node.lineno - 3) : node.lineno + 2]
                if not any("#" in line for line in near):
                    unexplained.append(f"{name}:{node.lineno}")
    assert not unexplained


def _is_broad(handler: ast.ExceptHandler) -> bool:
    """Whether it swallows everything; one that only cleans up and raises again does not."""
    last = handler.body[-1]
    if isinstance(last, ast.Raise) and last.exc is None:
        return False
    return handler.type is None or (
        isinstance(handler.type, ast.Name) and handler.type.id in ("Exception", "BaseException")
    )


def test_nothing_is_left_unfinished() -> None:
    marks = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|X" + r"XX)\b")
    found = [
        f"{name}:{number}"
        for name, text, _ in _trees()
        for number, line in enumerate(text.splitlines(), 1)
        if marks.search(line)
    ]
    assert not found
