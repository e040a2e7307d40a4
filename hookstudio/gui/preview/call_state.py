"""CallState: one connected-content call of the rendering, in words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from hookstudio.core.findings import Finding
from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.core.wording import tr

UNRECORDED = "connected_content_unrecorded"
"""The rule of the finding about a call that has no recording."""


@dataclass(frozen=True, slots=True)
class CallState:
    """A call, how often it is made alike, and its state; `tone` is a colour's name."""

    call: ConnectedContentCall
    count: int
    tone: str
    text: str

    @property
    def key(self) -> tuple[str, str]:
        return self.call.method, self.call.url

    @property
    def needs_attention(self) -> bool:
        """Whether it has no answer, or not the one that was recorded."""
        return not self.call.recorded or bool(self.call.simulated)

    @property
    def host(self) -> str:
        """Who would be asked."""
        try:
            return urlsplit(self.call.url).netloc.rpartition("@")[2]
        except ValueError:
            return ""


def call_states(calls: Iterable[ConnectedContentCall]) -> tuple[CallState, ...]:
    """The calls, those that are alike once; the last of them tells the state.

    Those without a recording come first: there is something to do about them.
    """
    alike: dict[tuple[str, str], list[ConnectedContentCall]] = {}
    for call in calls:
        alike.setdefault((call.method, call.url), []).append(call)
    states = (_state(group[-1], len(group)) for group in alike.values())
    return tuple(sorted(states, key=lambda state: state.call.recorded))


def state_of_finding(finding: Finding, states: Iterable[CallState]) -> CallState | None:
    """The call that a finding about a missing recording means."""
    if finding.rule != UNRECORDED:
        return None
    unrecorded = [state for state in states if not state.call.recorded]
    named = [s for s in unrecorded if f" {s.call.method} {s.call.url[:200]};" in finding.message]
    return next(iter(named or unrecorded), None)


def calls_title(states: tuple[CallState, ...]) -> str:
    """`Connected content · 2 calls, 1 without a recording, 1 simulated`."""
    missing = sum(not state.call.recorded for state in states)
    simulated = sum(bool(state.call.simulated) for state in states)
    parts = [tr("{count} call", count=len(states)) + ("s" if len(states) != 1 else "")]
    parts += [tr("{missing} without a recording", missing=missing)] if missing else []
    parts += [tr("{simulated} simulated", simulated=simulated)] if simulated else []
    return tr("Connected content · {parts}", parts=", ".join(parts))


def _state(call: ConnectedContentCall, count: int) -> CallState:
    if not call.recorded:
        return CallState(call, count, "warning", tr("No recording"))
    times = tr(", asked {attempts} times", attempts=call.attempts) if call.attempts > 1 else ""
    if call.simulated:
        text = tr(
            "Simulated: {simulated}{times} · {recording}",
            simulated=call.simulated,
            times=times,
            recording=call.recording,
        )
        return CallState(call, count, "warning", text)
    if not call.received:
        text = tr(
            "{recording}: too late or too large for Braze{times}",
            recording=call.recording,
            times=times,
        )
        return CallState(call, count, "warning", text)
    return CallState(
        call,
        count,
        "muted",
        tr(
            "{recording} answers {status}{times}",
            recording=call.recording,
            status=call.status,
            times=times,
        ),
    )
