"""HostGates: which hosts may be sent to now. All times are seconds of the clock that never jumps.

Four things close a host: as many requests under way as are allowed, its rate, a breaker when it is
down, and Braze's rule for an unhealthy host (spec/braze.md §2).
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass

from hookstudio.core.delivery.result import Failure
from hookstudio.core.settings import Settings

UNHEALTHY_STATUSES = frozenset({408, 429, 502, 503, 504, 529})
"""What Braze counts as a failure of the host; not 500, 598 and 599."""

UNHEALTHY_OVER = 3_000
"""More failures than this within a minute halt a host for a minute."""

_DOWN = frozenset(
    {
        Failure.DNS,
        Failure.REFUSED,
        Failure.UNREACHABLE,
        Failure.CONNECT_TIMEOUT,
        Failure.TIMEOUT,
        Failure.PROXY,
    }
)
_NO_NETWORK = frozenset({Failure.DNS, Failure.UNREACHABLE})
_ANY_HOSTS = 2
_MANY_HOSTS = 1_000
_LOOPBACK = ("127.", "localhost", "[::1]", "::1")


@dataclass(frozen=True, slots=True)
class Limits:
    """`total` and `per_host` count requests under way; `per_host_rate` is a second, 0 for none.

    A host whose last `breaker_after` requests found it down gets one request each `probe_every_s`.
    More than `unhealthy_over` failures within `unhealthy_window_s` halt a host for `halt_s`.
    """

    total: int = 64
    per_host: int = 8
    per_host_rate: float = 0.0
    breaker_after: int = 5
    probe_every_s: float = 60.0
    unhealthy_over: int = UNHEALTHY_OVER
    unhealthy_window_s: float = 60.0
    halt_s: float = 60.0

    @classmethod
    def stored(cls) -> Limits:
        """With what the user's settings say now; reads them from the disk."""
        settings = Settings.load()
        return cls(per_host=settings.requests_per_host, per_host_rate=settings.requests_per_second)


@dataclass(slots=True)
class _Host:
    under_way: int = 0
    next_start_s: float = 0.0
    down_in_a_row: int = 0
    probe_at_s: float = 0.0


class HostGates:
    """Counts what is under way and what came of it; asks nobody for the time."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self.elsewhere: Mapping[str, int] = {}
        """How many requests other programs have under way, by host."""
        # Only hosts that may be closed; most are open, and every round asks for the closed ones.
        self._hosts: dict[str, _Host] = {}
        self._failures: dict[str, deque[float]] = {}
        self._halted_until_s: dict[str, float] = {}
        self._offline_in_a_row = 0
        self._offline_hosts: set[str] = set()
        self._offline_probe_s = 0.0

    def may_start(self, host: str, now_s: float) -> bool:
        """Whether one more request to this host may begin."""
        return self.opens_at(host, now_s) <= now_s

    def closed(self, now_s: float) -> list[str]:
        """The hosts that are known and may not be sent to now."""
        return [host for host in self._hosts if self.opens_at(host, now_s) > now_s]

    def opens_next(self, now_s: float) -> float | None:
        """When a host opens by time alone; None where only the end of a request can open one."""
        times = [self.opens_at(host, now_s) for host in self._hosts]
        times.append(self.opens_at("", now_s))
        later = [moment for moment in times if now_s < moment < float("inf")]
        return min(later, default=None)

    def halted(self, host: str, now_s: float) -> bool:
        """Whether Braze would answer 598 by itself instead of sending."""
        return now_s < self._halted_until_s.get(host, 0.0)

    def is_down(self, host: str) -> bool:
        """Whether its breaker is open: it gets one request now and then."""
        state = self._hosts.get(host)
        return state is not None and self._is_down(state)

    def paces(self, host: str, now_s: float) -> bool:
        """Whether the rate of the host has been used up for now."""
        state = self._hosts.get(host)
        return state is not None and state.next_start_s > now_s

    def start(self, host: str, now_s: float) -> None:
        """One request begins."""
        state = self._hosts.setdefault(host, _Host())
        state.under_way += 1
        if self.limits.per_host_rate:
            spacing = 1 / self.limits.per_host_rate
            state.next_start_s = max(now_s, state.next_start_s) + spacing
        if self._is_down(state):
            state.probe_at_s = now_s + self.limits.probe_every_s
        if self._offline() and not host.startswith(_LOOPBACK):
            self._offline_probe_s = now_s + self.limits.probe_every_s

    def finish(
        self, host: str, now_s: float, *, status: int | None = None, failure: Failure | None = None
    ) -> None:
        """One request ended; with neither status nor failure nothing is learnt from it."""
        state = self._hosts.setdefault(host, _Host())
        state.under_way = max(0, state.under_way - 1)
        if status is not None and failure is not Failure.TIMEOUT:
            state.down_in_a_row = 0
        elif failure in _DOWN:
            state.down_in_a_row += 1
            if state.down_in_a_row == self.limits.breaker_after:
                state.probe_at_s = now_s + self.limits.probe_every_s
        self._learn_offline(host, now_s, status, failure)
        if status in UNHEALTHY_STATUSES:
            self._count_failure(host, now_s)
        self._forget(host, state, now_s)

    def _count_failure(self, host: str, now_s: float) -> None:
        window_s = self.limits.unhealthy_window_s
        failures = self._failures.setdefault(host, deque())
        failures.append(now_s)
        while failures and failures[0] <= now_s - window_s:
            failures.popleft()
        if len(failures) > self.limits.unhealthy_over:
            self._halted_until_s[host] = now_s + self.limits.halt_s
            failures.clear()
        if len(self._failures) > _MANY_HOSTS:
            old = [
                name for name, times in self._failures.items() if _ended(times, now_s - window_s)
            ]
            for name in old:
                del self._failures[name]

    def _learn_offline(
        self, host: str, now_s: float, status: int | None, failure: Failure | None
    ) -> None:
        if host.startswith(_LOOPBACK) or (status is None and failure is None):
            return
        if failure not in _NO_NETWORK:
            self._offline_in_a_row = 0
            self._offline_hosts.clear()
            return
        was_offline = self._offline()
        self._offline_in_a_row += 1
        if len(self._offline_hosts) < _ANY_HOSTS:
            self._offline_hosts.add(host)
        if self._offline() and not was_offline:
            self._offline_probe_s = now_s + self.limits.probe_every_s

    def opens_at(self, host: str, now_s: float) -> float:
        """Now or before when it is open, infinity when a request has to end first."""
        state = self._hosts.get(host)
        others = self.elsewhere.get(host, 0)
        near = host.startswith(_LOOPBACK)
        opens = self._offline_probe_s if self._offline() and not near else 0.0
        # What a halted host gets is a simulated answer at once.
        if self.halted(host, now_s) or (state is None and not others):
            return opens
        state = state or _Host()
        if state.under_way + others >= (1 if self._is_down(state) else self.limits.per_host):
            return float("inf")
        if self._is_down(state):
            opens = max(opens, state.probe_at_s)
        return max(opens, state.next_start_s)

    def _offline(self) -> bool:
        """Whether no host can be reached. A single one has its breaker: its name may be wrong."""
        many = self._offline_in_a_row >= self.limits.breaker_after
        return many and len(self._offline_hosts) >= _ANY_HOSTS

    def _is_down(self, state: _Host) -> bool:
        return state.down_in_a_row >= self.limits.breaker_after

    def _forget(self, host: str, state: _Host, now_s: float) -> None:
        """A host that is well takes no memory."""
        if not state.under_way and not state.down_in_a_row and state.next_start_s <= now_s:
            self._hosts.pop(host, None)


def _ended(times: deque[float], before_s: float) -> bool:
    return not times or times[-1] <= before_s
