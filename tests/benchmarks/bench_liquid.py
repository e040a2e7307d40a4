"""Hook Studio's Liquid beside python-liquid, liquidjs and Jinja2, on the same templates and data.

`python -m tests.benchmarks.bench_liquid` prints one `name: figure` line each. The engines take
turns in every round, so that a busy machine slows them alike; a figure is the median of the
rounds' ratios, more than 1 where Hook Studio is faster. liquidjs and Jinja2 are installed into
build/ by npm and uv; a line says so where that cannot be done.
"""

from __future__ import annotations

import json
import re
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote_plus

from liquid import Environment

from hookstudio.core.liquid.environment import COMPILE_AFTER, parse
from hookstudio.core.liquid.rendering import render

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data" / "bench_liquid"
ENGINES = ROOT / "build" / "bench_liquid"
SCRIPT = Path(__file__).with_name("liquidjs.mjs")
LIQUIDJS, JINJA = "liquidjs@10.30.1", "Jinja2==3.1.6"
ROUNDS = 9
# How often a template is rendered, or parsed, in one round.
TIMES = {"a": (2_000, 300), "b": (600, 40), "c": (12, 2)}
NAMES = {"a": "URL of 98 B", "b": "body of 1.5 KB", "c": "text of 101 KB"}

Run = Callable[[int], float]


def measure() -> Iterator[tuple[str, str]]:
    """Names and figures, template by template."""
    if not DATA.exists():
        yield "liquid benchmark", "skipped, ../shared/data/bench_liquid is not here"
        return
    templates = json.loads((DATA / "templates.json").read_text("utf-8"))
    users = json.loads((DATA / "users.json").read_text("utf-8"))
    jinja = _jinja()
    if jinja is None:
        yield "Jinja2", "not available"
    with _LiquidJs.started() as liquidjs:
        if not liquidjs.available:
            yield "liquidjs", "not available"
        for key, source in templates.items():
            yield from _measure_parsing(key, source)
            yield from _measure_rendering(key, source, users, liquidjs, jinja)


def _measure_parsing(key: str, source: str) -> Iterator[tuple[str, str]]:
    plain = Environment()
    times = TIMES[key][1]
    found = _rounds(
        {
            "ours": _timed(lambda _: parse(source), times, time.process_time),
            "plain": _timed(lambda _: plain.from_string(source), times, time.process_time),
        }
    )
    ratio = statistics.median(
        ours / other for ours, other in zip(found["ours"], found["plain"], strict=True)
    )
    name = f"{NAMES[key]}, parsing"
    yield f"{name}, time as a ratio to python-liquid", f"{ratio:.2f}"
    yield f"{name}, ms", f"{statistics.median(found['ours']) * 1e3:.2f}"


def _measure_rendering(
    key: str, source: str, users: list[Any], liquidjs: _LiquidJs, jinja: Any
) -> Iterator[tuple[str, str]]:
    plain = Environment().from_string(source)
    contexts = [{"vars": user} for user in users]
    for user, context in list(zip(users, contexts, strict=True))[: COMPILE_AFTER + 5]:
        expected = plain.render(**user)
        assert render(source, context, trace=False).text == expected
        assert render(source, context).text == expected
    times = TIMES[key][0]
    engines: dict[str, Run] = {
        "ours": _timed(lambda n: render(source, contexts[n % len(users)], trace=False), times),
        "traced": _timed(lambda n: render(source, contexts[n % len(users)]), times),
        "python-liquid": _timed(lambda n: plain.render(**users[n % len(users)]), times),
    }
    if liquidjs.available:
        assert liquidjs.output(key, 0) == plain.render(**users[0])
        engines["liquidjs"] = lambda _: liquidjs.seconds(key, times)
    if jinja is not None:
        template = jinja.from_string(to_jinja(source), globals={})
        assert _solid(template.render(**users[0])) == _solid(plain.render(**users[0]))
        engines["Jinja2"] = _timed(lambda n: template.render(**users[n % len(users)]), times)
    found = _rounds(engines)
    for other in engines:
        if other not in ("ours", "traced"):
            for mine, label in (("ours", "without a trace"), ("traced", "with a trace")):
                ratio = statistics.median(
                    b / a for a, b in zip(found[mine], found[other], strict=True)
                )
                yield f"{NAMES[key]}, rendering {label}, times as fast as {other}", f"{ratio:.2f}"
    for name, label in (("ours", "without a trace"), ("traced", "with a trace")):
        microseconds = statistics.median(found[name]) * 1e6
        yield f"{NAMES[key]}, rendering {label}, microseconds", f"{microseconds:.0f}"


def _timed(
    work: Callable[[int], object], times: int, clock: Callable[[], float] = time.perf_counter
) -> Run:
    """Seconds for one call of `work`, the mean of many."""

    def run(_: int) -> float:
        start = clock()
        for number in range(times):
            work(number)
        return (clock() - start) / times

    return run


def _rounds(engines: dict[str, Run]) -> dict[str, list[float]]:
    found: dict[str, list[float]] = {name: [] for name in engines}
    for number in range(ROUNDS):
        for name, run in engines.items():
            found[name].append(run(number))
    return found


class _LiquidJs:
    """A node process that renders when it is told to; not available where there is no node."""

    def __init__(self, process: subprocess.Popen[str] | None) -> None:
        self._process = process
        self.available = process is not None

    @classmethod
    def started(cls) -> _LiquidJs:
        node, npm = shutil.which("node"), shutil.which("npm")
        if node is None or npm is None:
            return cls(None)
        if not (ENGINES / "node_modules" / "liquidjs").exists():
            ENGINES.mkdir(parents=True, exist_ok=True)
            command = [npm, "install", "--silent", "--prefix", str(ENGINES), LIQUIDJS]
            if subprocess.run(command, capture_output=True, check=False).returncode:
                return cls(None)
        module = ENGINES / "node_modules" / "liquidjs" / "dist" / "liquid.node.js"
        command = [node, str(SCRIPT), str(module), str(DATA)]
        pipe = subprocess.PIPE
        return cls(subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True))

    def seconds(self, key: str, times: int) -> float:
        """Seconds for one rendering, the mean of `times`."""
        return float(self._ask({"template": key, "times": times}))

    def output(self, key: str, user: int) -> str:
        return str(self._ask({"template": key, "user": user}))

    def _ask(self, question: dict[str, Any]) -> Any:
        assert self._process is not None
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def __enter__(self) -> _LiquidJs:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process is not None:
            self._process.communicate("")


def _jinja() -> Any:
    """Jinja2's environment with the filters of the templates, or None."""
    target = ENGINES / "python"
    if not (target / "jinja2").exists():
        command = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--target"]
        if subprocess.run([*command, str(target), JINJA], check=False).returncode:
            return None
    sys.path.append(str(target))
    import jinja2

    environment = jinja2.Environment(undefined=jinja2.ChainableUndefined)
    environment.filters |= {
        "append": lambda value, text: f"{value}{text}",
        "default": lambda value, other: value or other,
        "downcase": lambda value: str(value).lower(),
        "plus": lambda value, other: value + other,
        "remove": lambda value, text: str(value).replace(text, ""),
        "strip": lambda value: str(value).strip(),
        "times": lambda value, other: value * other,
        "truncate": lambda value, size: value if len(value) <= size else value[: size - 3] + "...",
        "upcase": lambda value: str(value).upper(),
        "url_encode": lambda value: quote_plus(str(value)),
    }
    return environment


def to_jinja(source: str) -> str:
    """The tags and filters of these templates in Jinja's words; variables live in a namespace."""
    text = re.sub(r"\| (\w+): ([^|}%]+?)(?= *(?:\||\}\}|%\}))", r"| \1(\2)", source)
    text = text.replace("elsif", "elif").replace("forloop.last", "loop.last")
    text = re.sub(
        r"\{% unless (.*?) %\}(.*?)\{% endunless %\}", r"{% if not \1 %}\2{% endif %}", text
    )
    text = re.sub(r"\{% assign (\w+) = (.*?) %\}", r"{% set ns.\1 = \2 %}", text)
    text = text.replace("== true", "== True").replace("cart.items", "cart['items']")
    for name in set(re.findall(r"set ns\.(\w+)", text)):
        text = re.sub(rf"(?<![\w.'\"])({name})(?= *(?:\||\}}\}}|\)|%\}}))", r"ns.\1", text)
    return "{% set ns = namespace() %}" + text


def _solid(text: str) -> str:
    """Without white space and quotes, which the engines treat each in their way."""
    return re.sub(r"\s|&#?\w+;", "", text)


def main() -> int:
    for name, figure in measure():
        print(f"{name}: {figure}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
