"""Lanes: what the chart draws and the table lists, made from timelines or spreads. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from hookstudio.core.delivery.delivery import asked_words
from hookstudio.core.delivery.schedule import Policy
from hookstudio.core.lab.simulation import SimulatedAttempt, Spread, Timeline
from hookstudio.core.wording import number, tr
from hookstudio.gui.lab.lab_text import (
    SIGNS,
    TONES,
    answer_text,
    attempt_words,
    band_words,
    clock_text,
    outcome_text,
    policy_title,
    policy_words,
    seconds_text,
    spread_outcome_text,
    state_word,
    timeline_words,
)

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)


@dataclass(frozen=True, slots=True)
class Mark:
    """One attempt. `times_s` is its start and its end, or the quantiles of its start.

    `label` goes below it where there is room, else `short`.
    """

    number: int
    times_s: tuple[float, ...]
    label: str
    short: str
    words: str
    tone: str

    @property
    def is_band(self) -> bool:
        return len(self.times_s) > 2

    @property
    def middle_s(self) -> float:
        """Where it is pointed at."""
        return self.times_s[len(self.times_s) // 2] if self.is_band else self.times_s[0]


@dataclass(frozen=True, slots=True)
class Lane:
    """One policy: its letter and name, what came of it, and its attempts."""

    letter: str
    title: str
    outcome: str
    tone: str
    marks: tuple[Mark, ...]
    words: str
    end_s: float


@dataclass(frozen=True, slots=True)
class Table:
    """Exact numbers: a row for each mark, lane by lane; `words` are the columns without numbers."""

    titles: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    words: frozenset[int] = frozenset({0})


def timeline_lane(letter: str, policy: Policy, timeline: Timeline) -> Lane:
    """What became of one message."""
    title = policy_title(policy)
    marks = tuple(
        Mark(
            each.number,
            (each.start_s, each.end_s),
            answer_text(each),
            answer_text(each),
            attempt_words(each, timeline),
            _tone(each, timeline),
        )
        for each in timeline.attempts
    )
    outcome = f"{SIGNS.get(timeline.state, '○')} {outcome_text(timeline)}"
    tone = TONES.get(timeline.state, "muted")
    words = timeline_words(title, timeline)
    return Lane(letter, title, outcome, tone, marks, words, timeline.end_s)


def spread_lane(letter: str, policy: Policy, spread: Spread) -> Lane:
    """Where chance took many."""
    title = policy_title(policy)
    marks = []
    for attempt, starts in enumerate(spread.starts_s, start=1):
        times = tuple(spread.quantile(attempt, part) for part in QUANTILES)
        short = number(attempt)
        if len(starts) < spread.runs:
            short = f"{short} ({number(len(starts))})"
        low, high = seconds_text(times[0]), seconds_text(times[-1])
        label = short if low == high else f"{short}: {low} – {high}"
        words = band_words(spread, attempt, QUANTILES)
        marks.append(Mark(attempt, times, label, short, words, "accent"))
    outcome = spread_outcome_text(spread)
    state = max(spread.states, key=lambda each: spread.states[each])
    words = policy_words(title, outcome, ". ".join(mark.words for mark in marks))
    sign, tone = SIGNS.get(state, "○"), TONES.get(state, "muted")
    return Lane(letter, title, f"{sign} {outcome}", tone, tuple(marks), words, spread.ends_s[-1])


def timeline_table(letters: Sequence[str], timelines: Sequence[Timeline]) -> Table:
    """Each attempt: when, how long, the answer, and how long it was waited."""
    rows = []
    for letter, timeline in zip(letters, timelines, strict=True):
        for each in timeline.attempts:
            wait = "" if each.next_s is None else clock_text(each.next_s - each.end_s)
            took = clock_text(each.end_s - each.start_s)
            asked = asked_words(each.asked_by) or (
                "" if each.next_s is not None else state_word(timeline.state)
            )
            attempt, starts = number(each.number), clock_text(each.start_s)
            rows.append((letter, attempt, starts, took, answer_text(each), wait, asked))
    titles = (
        "",
        _attempt_title(),
        tr("Starts"),
        tr("Takes"),
        tr("Answer"),
        tr("Wait", note="noun: the time until the next attempt"),
        tr("Then"),
    )
    return Table(titles, tuple(rows), frozenset({0, 4, 6}))


def spread_table(letters: Sequence[str], spreads: Sequence[Spread]) -> Table:
    """Each attempt: in how many runs, and the quantiles of its start."""
    rows = []
    for letter, spread in zip(letters, spreads, strict=True):
        for attempt, starts in enumerate(spread.starts_s, start=1):
            times = [clock_text(spread.quantile(attempt, part)) for part in QUANTILES]
            rows.append((letter, number(attempt), number(len(starts)), *times))
    quantiles = (tr("{part:.0%}", part=part) if part != 0.5 else tr("Median") for part in QUANTILES)
    return Table(("", _attempt_title(), tr("Runs"), *quantiles), tuple(rows))


def _attempt_title() -> str:
    return tr("Try", note="noun: the number of the attempt")


def _tone(attempt: SimulatedAttempt, timeline: Timeline) -> str:
    return "warning" if attempt.next_s is not None else TONES.get(timeline.state, "muted")
