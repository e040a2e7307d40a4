"""CallState: one connected-content call of the rendering, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from hookstudio.core.findings import Finding
from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.core.project.response import Simulation
from hookstudio.core.wording import listed, tr, translatable, translated, trn

UNRECORDED = "connected_content_unrecorded"
"""The rule of the finding about a call that has no recording."""


_HOW: Mapping[str, str] = {
    Simulation.SLOW: translatable("slow"),
    Simulation.NOT_JSON: translatable("not JSON"),
    Simulation.NO_ANSWER: translatable("no answer"),
}


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
    # The message is in the language of the user, but method and URL stand in it as they are.
    named = [s for s in unrecorded if all(part in finding.message for part in _named(s))]
    if named:  # a URL may begin as another one does
        return max(named, key=lambda state: len(state.call.url))
    return next(iter(unrecorded), None)


def calls_title(states: tuple[CallState, ...]) -> str:
    """`Connected content · 2 calls, 1 without a recording, 1 simulated`."""
    missing = sum(not state.call.recorded for state in states)
    simulated = sum(bool(state.call.simulated) for state in states)
    parts = [trn("{n} call", "{n} calls", n=len(states))]
    if missing:
        parts.append(trn("{n} without a recording", "{n} without a recording", n=missing))
    if simulated:
        parts.append(trn("{n} simulated", "{n} simulated", n=simulated))
    return tr("Connected content · {counts}", counts=listed(parts))


def _named(state: CallState) -> tuple[str, str]:
    return state.call.method, state.call.url[:200]


def _state(call: ConnectedContentCall, count: int) -> CallState:
    if not call.recorded:
        return CallState(call, count, "warning", tr("No recording"))
    if call.simulated:
        return CallState(call, count, "warning", _simulated(call))
    if not call.received:
        return CallState(call, count, "warning", _too_much(call))
    return CallState(call, count, "muted", _answered(call))


def _simulated(call: ConnectedContentCall) -> str:
    how = translated(_HOW.get(call.simulated, call.simulated))
    if call.attempts <= 1:
        return tr("Simulated: {how} · {recording}", how=how, recording=call.recording)
    return trn(
        "Simulated: {how}, asked {n} time · {recording}",
        "Simulated: {how}, asked {n} times · {recording}",
        n=call.attempts,
        how=how,
        recording=call.recording,
    )


def _too_much(call: ConnectedContentCall) -> str:
    if call.attempts <= 1:
        return tr("{recording}: too late or too large for Braze", recording=call.recording)
    return trn(
        "{recording}: too late or too large for Braze, asked {n} time",
        "{recording}: too late or too large for Braze, asked {n} times",
        n=call.attempts,
        recording=call.recording,
    )


def _answered(call: ConnectedContentCall) -> str:
    if call.attempts <= 1:
        return tr("{recording} answers {status}", recording=call.recording, status=call.status)
    return trn(
        "{recording} answers {status}, asked {n} time",
        "{recording} answers {status}, asked {n} times",
        n=call.attempts,
        recording=call.recording,
        status=call.status,
    )
