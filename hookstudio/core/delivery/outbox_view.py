"""OutboxView: what can be asked of the outbox without changing it."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Iterator
from functools import partial

from hookstudio.core.delivery import outbox_changes as changes
from hookstudio.core.delivery import outbox_list as listing
from hookstudio.core.delivery.clock import Clock
from hookstudio.core.delivery.database import Database
from hookstudio.core.delivery.delivery import (
    ActivityFilter,
    ActivityRow,
    Counters,
    Delivery,
    DeliveryAttempt,
    Filter,
    SortKey,
)
from hookstudio.core.delivery.host_gates import Limits
from hookstudio.core.delivery.host_history import entry_of, sending_by_host
from hookstudio.core.delivery.outbox_due import Due, due, next_due_ms
from hookstudio.core.delivery.outbox_row import Claimed
from hookstudio.core.delivery.state import State
from hookstudio.core.request.rendered import RenderedRequest

PAGE = 1_000


class OutboxView:
    """Everything is as of the last commit. Any thread may call; OutboxError may be raised."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self.clock = clock

    @property
    def paused(self) -> bool:
        """Whether all sending is stopped."""
        return self._database.read(changes.is_paused)

    def get(self, row_id: int) -> Delivery | None:
        """The delivery of that id."""
        return self.some([row_id]).get(row_id)

    def find(self, words: str) -> Delivery | None:
        """The delivery of that id or key, as a person writes it."""
        if words.isascii() and words.isdigit() and len(words) < 18:
            return self.get(int(words))
        row_id = self._database.read(lambda c: listing.by_key(c, words))
        return None if row_id is None else self.get(row_id)

    def page(
        self, chosen: Filter | None = None, *, before: int | None = None, limit: int = 200
    ) -> list[Delivery]:
        """The newest deliveries with an id below `before`, newest first."""
        chosen = chosen or Filter()
        return self._database.read(lambda c: listing.page(c, chosen, before, limit))

    def ids(
        self,
        chosen: Filter | None = None,
        *,
        sort: SortKey = SortKey.CREATED,
        descending: bool = True,
    ) -> array[int]:
        """The ids of all that match, newest first; with `some` a list of any length scrolls."""
        chosen = chosen or Filter()
        return self._database.read(lambda c: listing.ids(c, chosen, sort, descending))

    def webhooks(self, project: str = "") -> list[str]:
        """The webhooks that anything was queued for, by name; of one project, or of all."""
        return self._database.read(lambda c: listing.names(c, "webhook", project))

    def hosts(self, project: str = "") -> list[str]:
        """The hosts that anything was queued for, by name; of one project, or of all."""
        return self._database.read(lambda c: listing.names(c, "host", project))

    def some(self, ids: Iterable[int]) -> dict[int, Delivery]:
        """These deliveries by id; what is gone is left out."""
        ids = list(ids)
        return self._database.read(lambda c: listing.some(c, ids))

    def history(self, row_id: int) -> list[DeliveryAttempt]:
        """All attempts of a delivery, the first one first, each with its whole answer."""
        return self._database.read(lambda c: listing.history(c, row_id))

    def request(self, row_id: int) -> RenderedRequest | None:
        """The request as it was queued, secrets by name; None when it is gone or emptied."""
        return self._database.read(lambda c: changes.stored_request(c, row_id))

    def counts(self) -> dict[State, int]:
        """How many deliveries are in each state that any is in."""
        return self._database.read(listing.states)

    def counters(self, project: str = "") -> list[Counters]:
        """What became of each webhook's messages; of one project, or of all."""
        return self._database.read(lambda c: listing.counters(c, project))

    def activity(
        self, chosen: ActivityFilter | None = None, *, page: int = PAGE
    ) -> Iterator[ActivityRow]:
        """The activity log, newest first, read in pages of that many lines."""
        chosen, place = chosen or ActivityFilter(), None
        while True:
            found = self._database.read(
                partial(listing.activity, chosen=chosen, before=place, limit=page)
            )
            yield from (row for _, row in found if row is not None)
            if len(found) < page:
                return
            place = found[-1][0]

    def activity_page(
        self,
        chosen: ActivityFilter | None = None,
        *,
        before: tuple[int, int, int] | None = None,
        limit: int = PAGE,
    ) -> list[ActivityRow]:
        """The newest lines of the activity log below the place `before`, newest first."""
        page = partial(
            listing.activity, chosen=chosen or ActivityFilter(), before=before, limit=limit
        )
        return [row for _, row in self._database.read(page) if row is not None]

    def due(
        self, limit: int, closed_hosts: Iterable[str] = (), besides: Iterable[int] = ()
    ) -> list[Due]:
        """What may be sent now, the longest due first, without those hosts and those ids."""
        hosts, taken, now = list(closed_hosts), list(besides), self.clock.now_ms()
        return self._database.read(lambda c: due(c, now, limit, hosts, taken))

    def next_due_ms(
        self, closed_hosts: Iterable[str] = (), besides: Iterable[int] = ()
    ) -> int | None:
        """When the next attempt may start; None when nothing waits."""
        hosts, taken = list(closed_hosts), list(besides)
        return self._database.read(lambda c: next_due_ms(c, hosts, taken))

    def leases(self) -> list[str]:
        """The leases under which something is being sent."""
        return self._database.read(changes.leases)

    def sending_elsewhere(self, lease: str) -> dict[str, int]:
        """How many requests to each host are under way under other leases."""
        return self._database.read(lambda c: sending_by_host(c, lease))

    def is_halted(self, host: str, limits: Limits) -> bool:
        """Whether Braze would not send to the host now: its answer is a simulated 598."""
        return self._database.read(lambda c: entry_of(c, self.clock, limits, host).halted)

    def begun(self, row_id: int, lease: str) -> Claimed:
        """The attempt that is under way under that lease; OutboxError when there is none."""
        return self._database.read(lambda c: changes.begun(c, row_id, lease))

    def states_of(self, ids: Iterable[int]) -> dict[int, tuple[State, str]]:
        """The states of these, each with its lease (empty when it is not being sent)."""
        ids = list(ids)
        return self._database.read(lambda c: changes.states_of(c, ids))
