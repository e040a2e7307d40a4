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
from hookstudio.core.wording import tr

_FIELDS = {"retry-after": "retry_after_s", "delay": "delay_s", "body": "body"}

HANG, RESET = "hang", "reset"
MAX_COUNT = 1_000_000
MAX_SECONDS = 86_400 * 366 * 100
MAX_DELAY_S = 3_600.0
MAX_LENGTH = 10_000


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
            tr("the script is longer than {max_length:,} characters", max_length=MAX_LENGTH),
        )
    return Script(_Parser(text).script())


def _fail(offset: int, message: str) -> NoReturn:
    raise UsageError(
        message[0].upper() + message[1:] + ".",
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
            _fail(self.at, tr("'{value}' is not expected here", value=self.text[self.at]))
        return tuple(steps)

    def _step(self) -> Step:
        action = self._action()
        count = self._number("a count", 1, MAX_COUNT) if self._take("*") else 1
        options: dict[str, int | float | str] = {}
        while self._take(":"):
            start = self.at
            name, value = self._option()
            if name in options:
                _fail(start, tr("this step has that option ({name}) twice", name=name))
            options[name] = value
        fields = {_FIELDS[name]: value for name, value in options.items()}
        return Step(action, count, **fields)  # type: ignore[arg-type]  # _option checked them

    def _action(self) -> int | str:
        start, word = self._word(tr("a status, hang or reset"))
        if word in (HANG, RESET):
            return word
        if re.fullmatch("[2-5][0-9][0-9]", word):
            return int(word)
        _fail(start, tr("'{word}' is not a status (200 to 599), hang or reset", word=word[:20]))

    def _option(self) -> tuple[str, int | float | str]:
        start, name = self._word(tr("retry-after=, delay= or body="))
        if name not in _FIELDS:
            _fail(
                start, tr("'{name}' is not an option (retry-after, delay or body)", name=name[:20])
            )
        if not self._take("="):
            _fail(self.at, tr("'=' is missing after {name}", name=name))
        if name == "retry-after":
            return name, self._number("seconds", 0, MAX_SECONDS)
        if name == "delay":
            return name, self._seconds()
        start, word = self._word(tr("the name of a body"))
        if word not in BODIES:
            _fail(
                start,
                tr(
                    "there is no body '{word}'; there are {bodies}",
                    word=word[:20],
                    bodies=", ".join(BODIES),
                ),
            )
        return name, word

    def _number(self, what: str, low: int, high: int) -> int:
        start, word = self._word(what)
        if not re.fullmatch("[0-9]{1,12}", word) or not low <= int(word) <= high:
            _fail(
                start,
                tr(
                    "'{word}' is not {what} ({low:,} to {high:,})",
                    word=word[:20],
                    what=what,
                    low=low,
                    high=high,
                ),
            )
        return int(word)

    def _seconds(self) -> float:
        start, word = self._word("seconds")
        if not re.fullmatch(r"[0-9]{1,4}(\.[0-9]{1,3})?", word) or float(word) > MAX_DELAY_S:
            _fail(
                start,
                tr(
                    "'{word}' is not seconds (0 to {max_delay_s:,.0f}, such as 0.25)",
                    word=word[:20],
                    max_delay_s=MAX_DELAY_S,
                ),
            )
        return float(word)

    def _word(self, what: str) -> tuple[int, str]:
        match = self._WORD.match(self.text, self.at)
        if match is None:
            found = f", not '{self.text[self.at]}'" if self.at < len(self.text) else ""
            _fail(self.at, tr("{what} is expected here{found}", what=what, found=found))
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
