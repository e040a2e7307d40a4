"""Collects the texts of the program into resources/translations/*.ts: `make translations`.

    python packaging/translations.py           collect, and bring every .ts up to date
    python packaging/translations.py --check   only say which texts cannot be collected
    python packaging/translations.py --release make of each .ts the .qm that the program reads

The texts are the literal arguments of `tr`, `trn` and `translatable` (core/wording.py), and the
titles and explanations of the rules. Qt's lupdate merges them, so that no translation is lost.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources/translations"
CONTEXT = "hookstudio"
_FUNCTIONS = {"tr": 1, "trn": 2, "translatable": 1}
"""How many texts each takes."""
_SOURCES = ("hookstudio/core", "hookstudio/gui")


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text to translate. `one` is the English singular where the text has plural forms."""

    source: str
    note: str = ""
    one: str = ""


@dataclass(frozen=True, slots=True)
class Collected:
    """What was found, in the order of the files; `problems` say what is no literal, and where."""

    texts: tuple[Text, ...]
    problems: tuple[str, ...]


def collect() -> Collected:
    """Every text of the program, each once."""
    texts: dict[Text, None] = {}
    problems: list[str] = []
    for folder in _SOURCES:
        for file in sorted((ROOT / folder).rglob("*.py")):
            name = file.relative_to(ROOT).as_posix()
            for found in _in_module(file.read_text("utf-8"), name):
                if isinstance(found, Text):
                    texts[found] = None
                else:
                    problems.append(found)
    texts.update(dict.fromkeys(Text(text) for text in _from_tables()))
    return Collected(tuple(texts), tuple(problems))


def _in_module(code: str, name: str) -> Iterator[Text | str]:
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            count = _FUNCTIONS.get(node.func.id)
            if count is not None and name != "hookstudio/core/wording.py":
                yield _in_call(node, count, f"{name}:{node.lineno}")


def _in_call(call: ast.Call, count: int, place: str) -> Text | str:
    literals = [_literal(argument) for argument in call.args[:count]]
    keywords = {keyword.arg: keyword.value for keyword in call.keywords}
    note = _literal(keywords["note"]) if "note" in keywords else ""
    if len(literals) < count or note is None or None in literals:
        return f"{place}: the text is not a literal"
    *ones, source = (text for text in literals if text is not None)
    if not source.strip():
        return f"{place}: the text is empty"
    return Text(source, note, *ones)


def _literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def release() -> None:
    """Make each .qm anew; a text without a translation stays out of it, and so in English."""
    for file in sorted(FOLDER.glob("*.ts")):
        target = file.with_suffix(".qm")
        subprocess.run([_tool("lrelease"), "-silent", str(file), "-qm", str(target)], check=True)


def _from_tables() -> Iterator[str]:
    """The texts that stand in tables: of the rules, and the names of the languages."""
    from hookstudio.core.checks.rules.registry import RULES
    from hookstudio.core.request.languages import LANGUAGES

    for rule in RULES:
        yield from (rule.title, rule.explanation)
    yield from (language.name for language in LANGUAGES)


def update(texts: tuple[Text, ...]) -> None:
    """Bring each .ts file up to date; what is new in it is empty and marked as unfinished."""
    with tempfile.TemporaryDirectory() as scratch:
        source = Path(scratch) / "texts.cpp"
        source.write_text(_as_cpp(texts), "utf-8")
        for file in sorted(FOLDER.glob("*.ts")):
            tag = file.stem.removeprefix(f"{CONTEXT}_")
            options = ("-locations", "none", "-no-obsolete", "-no-ui-lines", "-silent")
            languages = ("-source-language", "en", "-target-language", tag)
            command = [_tool("lupdate"), str(source), "-ts", str(file), *options, *languages]
            subprocess.run(command, check=True)


def _as_cpp(texts: tuple[Text, ...]) -> str:
    """The texts as calls that lupdate reads."""
    lines = ["void texts(int n) {"]
    for text in texts:
        if text.one:
            lines.append(f"//: Singular: {text.one}")
        number = ", n" if text.one else ""
        quoted = ", ".join(
            json.dumps(part, ensure_ascii=False) for part in (text.source, text.note)
        )
        lines.append(f'QCoreApplication::translate("{CONTEXT}", {quoted}{number});')
    return "\n".join([*lines, "}", ""])


def _tool(name: str) -> str:
    return str(Path(sysconfig.get_path("scripts")) / f"pyside6-{name}")


def fields_of(text: str) -> frozenset[str]:
    """The placeholders of a text, with their formats, as `{name:,}`."""
    return frozenset(re.findall(r"(?<!\{)(?:\{\{)*\{([^{}]+)\}", text))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="translations", description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("--release", action="store_true", help="make the .qm files")
    options = parser.parse_args(arguments)
    if options.release:
        release()
        return 0
    collected = collect()
    for problem in collected.problems:
        print(problem, file=sys.stderr)
    if not options.check:
        update(collected.texts)
    print(f"{len(collected.texts)} texts")
    return 1 if collected.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
