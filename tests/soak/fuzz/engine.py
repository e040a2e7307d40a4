"""The loop of one fuzzer: what reaches new lines of the product is kept to be mutated further."""

from __future__ import annotations

import sys
import time
import traceback
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from random import Random
from types import FrameType, TracebackType
from typing import Any, Protocol

from tests.soak.fuzz.mutations import mutated

ROOT = Path(__file__).parents[3]
SEEDS = ROOT / "tests/soak/seeds"
_PRODUCT = str(ROOT / "hookstudio")
_TRACED = 4  # one run in so many is traced; tracing makes it some ten times as slow
_MOST_KEPT = 4_000


class Target(Protocol):
    """What is fuzzed. `run` raises for whatever it must not do; `limit_s` is for one input."""

    words: Sequence[bytes]
    limit_s: float

    def run(self, data: bytes) -> None: ...

    def close(self) -> None: ...


class BreachError(AssertionError):
    """Something that was promised does not hold; the text says what."""


@dataclass(slots=True)
class Found:
    """What a loop came to; `breaches` are one for each place and kind, with the input's file."""

    runs: int = 0
    kept: int = 0
    lines: int = 0
    breaches: list[str] = field(default_factory=list)


def seeds_of(name: str) -> list[bytes]:
    """The inputs to begin with: good ones, bad ones, and every one that once broke something."""
    return [file.read_bytes() for file in sorted((SEEDS / name).iterdir())]


class Loop:
    """Runs a target on mutated inputs; writes each input that breaks it into `folder`."""

    def __init__(self, target: Target, seeds: Sequence[bytes], seed: int, folder: Path) -> None:
        self._target = target
        self._corpus = list(seeds)
        self._rng = Random(seed)
        self._folder = folder
        self._lines = _Lines()
        self._signatures: set[str] = set()
        self.found = Found()

    def run(self, *, seconds: float = float("inf"), runs: int = sys.maxsize) -> Found:
        """All seeds as they are, then mutated ones until the time or the number is used up."""
        end = time.monotonic() + seconds
        for data in tuple(self._corpus):
            self._one(data, traced=True)
        while self.found.runs < runs and time.monotonic() < end:
            data = mutated(self._rng, self._corpus, self._target.words)
            self._one(data, traced=self.found.runs % _TRACED == 0)
        self.found.kept, self.found.lines = len(self._corpus), len(self._lines.seen)
        return self.found

    def _one(self, data: bytes, *, traced: bool) -> None:
        self.found.runs += 1
        self._lines.fresh = False
        # Where the process dies or hangs, this is what it died of.
        (self._folder / "current").write_bytes(data)
        start = time.process_time()  # a busy machine is nobody's fault
        try:
            if traced:
                with self._lines:
                    self._target.run(data)
            else:
                self._target.run(data)
        except Exception as error:  # every exception is a finding here
            self._note(data, error)
        took = time.process_time() - start
        if took > self._target.limit_s and not traced:
            self._note(data, BreachError(f"took {took:.1f} s of processor time"))
        if self._lines.fresh and len(self._corpus) < _MOST_KEPT:
            self._corpus.append(data)

    def _note(self, data: bytes, error: Exception) -> None:
        frames = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in frames if frame.filename.startswith(_PRODUCT)] or frames
        place = f"{ours[-1].filename}:{ours[-1].lineno}" if ours else ""
        said = str(error).partition(":")[0][:60]
        signature = f"{type(error).__name__} {place} {said}"
        if signature in self._signatures:
            return
        self._signatures.add(signature)
        file = self._folder / f"{sha256(data).hexdigest()[:12]}.bin"
        file.write_bytes(data)
        file.with_suffix(".txt").write_text("".join(traceback.format_exception(error)))
        self.found.breaches.append(f"{type(error).__name__}: {str(error)[:200]} [{file.name}]")


class _Lines:
    """While it is entered, notes which lines of the product run; `fresh` when one is new."""

    def __init__(self) -> None:
        self.seen: set[tuple[str, int]] = set()
        self.fresh = False

    def __enter__(self) -> None:
        sys.settrace(self._call)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        sys.settrace(None)

    def _call(self, frame: FrameType, _event: str, _value: Any) -> Any:
        return self._line if frame.f_code.co_filename.startswith(_PRODUCT) else None

    def _line(self, frame: FrameType, event: str, _value: Any) -> Any:
        if event == "line":
            place = (frame.f_code.co_filename, frame.f_lineno)
            if place not in self.seen:
                self.seen.add(place)
                self.fresh = True
        return self._line
