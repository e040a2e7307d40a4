"""The script that tells the receiver how to answer: `503*2, 429:retry-after=7, 200`.

    script = step {"," step}
    step   = (status | "hang" | "reset") ["*" count] {":" option}
    option = "retry-after=" seconds | "delay=" seconds | "body=" name

Spaces are ignored and the last step repeats. A status is 200 to 599; `hang` never answers,
`reset` breaks the connection.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NoReturn

from hookstudio.core.errors import UsageError
from hookstudio.core.receiver.bodies import BODIES
from hookstudio.core.wording import tr, translatable, translated

_FIELDS = {"retry-after": "retry_after_s", "delay": "delay_s", "body": "body"}

HANG, RESET = "hang", "reset"
MAX_COUNT = 1_000_000
MAX_SECONDS = 86_400 * 366 * 100
MAX_DELAY_S = 3_600.0
MAX_LENGTH = 10_000


@dataclass(frozen=True, slots=True)
class _Expected:
    """What is said where a word is missing at the end, and where another sign stands."""

    at_end: str
    before: str


_ACTION = _Expected(
    translatable("A status, hang or reset is expected here."),
    translatable("A status, hang or reset is expected here, not '{sign}'."),
)
_OPTION = _Expected(
    translatable("Retry-after=, delay= or body= is expected here."),
    translatable("Retry-after=, delay= or body= is expected here, not '{sign}'."),
)
_BODY = _Expected(
    translatable("The name of a body is expected here."),
    translatable("The name of a body is expected here, not '{sign}'."),
)
_COUNT = _Expected(
    translatable("A count is expected here."),
    translatable("A count is expected here, not '{sign}'."),
)
_SECONDS = _Expected(
    translatable("Seconds is expected here."),
    translatable("Seconds is expected here, not '{sign}'."),
)


@dataclass(frozen=True, slots=True)
class Step:
    """One kind of answer, given `count` times. `action` is a status, `hang` or `reset`.

    `retry_after_s` and `body` stay None where the script does not name them; a hang or a reset
    comes after `delay_s` like an answer.
    """

    action: int | str
    count: int = 1
    retry_after_s: int | None = None
    delay_s: float = 0.0
    body: str | None = None

    @property
    def status(self) -> int | None:
        """The status it answers with; None for a hang or a reset."""
        return self.action if isinstance(self.action, int) else None

    def __str__(self) -> str:
        parts = [str(self.action) + (f"*{self.count}" if self.count != 1 else "")]
        if self.retry_after_s is not None:
            parts.append(f"retry-after={self.retry_after_s}")
        if self.delay_s:
            parts.append("delay=" + f"{self.delay_s:.3f}".rstrip("0").rstrip("."))
        if self.body is not None:
            parts.append(f"body={self.body}")
        return ":".join(parts)


@dataclass(frozen=True, slots=True)
class Script:
    """The steps in order; `str()` gives the text that parses to the same script."""

    steps: tuple[Step, ...] = (Step(200),)

    def step_for(self, index: int) -> Step:
        """The step for the n-th request, counted from 0; the last one repeats."""
        for step in self.steps:
            if index < step.count:
                return step
            index -= step.count
        return self.steps[-1]

    def __str__(self) -> str:
        return ", ".join(map(str, self.steps))


def parse(text: str) -> Script:
    """Read a script; raises UsageError (code RECEIVER_SCRIPT) with the 1-based column."""
    if len(text) > MAX_LENGTH:
        _fail(
            MAX_LENGTH,
            tr("The script is longer than {length:,} characters.", length=MAX_LENGTH),
        )
    return Script(_Parser(text).script())


def _fail(offset: int, message: str) -> NoReturn:
    raise UsageError(
        message,
        code="RECEIVER_SCRIPT",
        file="script",
        line=1,
        column=offset + 1,
    )


class _Parser:
    """Reads the text from left to right; `at` is where the next word starts."""

    _WORD = re.compile(r"[^\s,*:=]+")

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self._skip_spaces()

    def script(self) -> tuple[Step, ...]:
        steps = [self._step()]
        while self._take(","):
            steps.append(self._step())
        if self.at < len(self.text):
            _fail(self.at, tr("'{sign}' is not expected here.", sign=self.text[self.at]))
        return tuple(steps)

    def _step(self) -> Step:
        action = self._action()
        count = self._count() if self._take("*") else 1
        options: dict[str, int | float | str] = {}
        while self._take(":"):
            start = self.at
            name, value = self._option()
            if name in options:
                _fail(start, tr("This step has that option ({name}) twice.", name=name))
            options[name] = value
        fields = {_FIELDS[name]: value for name, value in options.items()}
        return Step(action, count, **fields)  # type: ignore[arg-type]  # _option checked them

    def _action(self) -> int | str:
        start, word = self._word(_ACTION)
        if word in (HANG, RESET):
            return word
        if re.fullmatch("[2-5][0-9][0-9]", word):
            return int(word)
        _fail(start, tr("'{word}' is not a status (200 to 599), hang or reset.", word=word[:20]))

    def _option(self) -> tuple[str, int | float | str]:
        start, name = self._word(_OPTION)
        if name not in _FIELDS:
            _fail(
                start, tr("'{name}' is not an option (retry-after, delay or body).", name=name[:20])
            )
        if not self._take("="):
            _fail(self.at, tr("'=' is missing after {name}.", name=name))
        if name == "retry-after":
            return name, self._retry_after()
        if name == "delay":
            return name, self._seconds()
        start, word = self._word(_BODY)
        if word not in BODIES:
            _fail(
                start,
                tr(
                    "There is no body '{word}'; there are {bodies}.",
                    word=word[:20],
                    bodies=", ".join(BODIES),
                ),
            )
        return name, word

    def _count(self) -> int:
        start, word = self._word(_COUNT)
        if not _is_within(word, 1, MAX_COUNT):
            text = tr("'{word}' is not a count (1 to {most:,}).", word=word[:20], most=MAX_COUNT)
            _fail(start, text)
        return int(word)

    def _retry_after(self) -> int:
        start, word = self._word(_SECONDS)
        if not _is_within(word, 0, MAX_SECONDS):
            text = tr("'{word}' is not seconds (0 to {most:,}).", word=word[:20], most=MAX_SECONDS)
            _fail(start, text)
        return int(word)

    def _seconds(self) -> float:
        start, word = self._word(_SECONDS)
        if not re.fullmatch(r"[0-9]{1,4}(\.[0-9]{1,3})?", word) or float(word) > MAX_DELAY_S:
            _fail(
                start,
                tr(
                    "'{word}' is not seconds (0 to {most:,.0f}, such as 0.25).",
                    word=word[:20],
                    most=MAX_DELAY_S,
                ),
            )
        return float(word)

    def _word(self, expected: _Expected) -> tuple[int, str]:
        match = self._WORD.match(self.text, self.at)
        if match is None:
            if self.at < len(self.text):
                _fail(self.at, translated(expected.before, sign=self.text[self.at]))
            _fail(self.at, translated(expected.at_end))
        start, self.at = self.at, match.end()
        self._skip_spaces()
        return start, match.group()

    def _take(self, mark: str) -> bool:
        if not self.text.startswith(mark, self.at):
            return False
        self.at += 1
        self._skip_spaces()
        return True

    def _skip_spaces(self) -> None:
        while self.at < len(self.text) and self.text[self.at].isspace():
            self.at += 1


def _is_within(word: str, low: int, high: int) -> bool:
    return re.fullmatch("[0-9]{1,12}", word) is not None and low <= int(word) <= high
