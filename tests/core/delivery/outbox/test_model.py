"""The real outbox against a model of twenty lines, under random operations."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.outbox_changes import Ending
from hookstudio.core.delivery.outbox_row import Claimed
from hookstudio.core.delivery.schedule import (
    BRAZE,
    ONCE,
    STANDARD_WEBHOOKS,
    UNKNOWN,
    Outcome,
    Policy,
    RetryAt,
    decide,
)
from hookstudio.core.delivery.state import NEXT, State
from tests.core.delivery.outbox.conftest import HandClock, message

RUNS, STEPS = 1_000, 8
_ANSWERS = st.sampled_from(
    [
        Outcome(received=True, retry=False),
        Outcome(received=False, retry=True),
        Outcome(received=False, retry=True, unreachable=True),
        Outcome(received=False, retry=True, asked_s=500.0, asked_by="Retry-After"),
        Outcome(received=False, retry=False),
    ]
)


@dataclass
class Model:
    """What a delivery should be. Times are seconds since the run began."""

    policy: Policy
    due_s: float
    state: State = State.QUEUED
    attempts: int = 0
    claimed: Claimed | None = None


class OutboxMachine(RuleBasedStateMachine):
    """Each rule does one thing to the outbox, and what follows from it to the model."""

    def __init__(self) -> None:
        super().__init__()
        self.clock = HandClock()
        self.outbox = Outbox.in_memory(self.clock)
        self.now_s = 0.0
        self.models: dict[int, Model] = {}
        self.late: list[Claimed] = []
        self.seen: dict[int, State] = {}

    def teardown(self) -> None:
        self.outbox.close()

    def pick(self, data: st.DataObject, *states: State) -> int:
        matching = [i for i, model in self.models.items() if model.state in states]
        return data.draw(st.sampled_from(sorted(matching)))

    def have(self, *states: State) -> bool:
        return any(model.state in states for model in self.models.values())

    @rule(policy=st.sampled_from([BRAZE, ONCE, STANDARD_WEBHOOKS]))
    def add(self, policy: Policy) -> None:
        added = self.outbox.add(message(policy)).result()
        self.models[added.id] = Model(policy, self.now_s)

    @rule(seconds=st.sampled_from([0.0, 30.0, 61.0, 1_000.0, 60_000.0, 100_000.0]))
    def pass_time(self, seconds: float) -> None:
        self.clock.pass_time(seconds)
        self.now_s += seconds

    @rule(seconds=st.sampled_from([-1e7, -3_600.0, 3_600.0, 1e7]))
    def set_the_clock(self, seconds: float) -> None:
        self.clock.set_wall(seconds)

    @precondition(lambda self: self.have(*State))
    @rule(data=st.data())
    def claim(self, data: st.DataObject) -> None:
        row_id = self.pick(data, *State)
        model = self.models[row_id]
        found = self.outbox.claim([row_id], "mine").result()
        ready = model.state in (State.QUEUED, State.WAITING) and model.due_s <= self.now_s
        assert bool(found) == ready
        if found:
            model.state, model.attempts, model.claimed = State.SENDING, model.attempts + 1, found[0]

    @precondition(lambda self: self.have(State.SENDING))
    @rule(data=st.data(), outcome=_ANSWERS)
    def answer(self, data: st.DataObject, outcome: Outcome) -> None:
        model = self.models[self.pick(data, State.SENDING)]
        assert model.claimed is not None
        decision = decide(model.policy, model.attempts, outcome, 0.0, lambda: 0.0)
        assert self.outbox.record(model.claimed, Ending(decision, "x")).result()
        self.settle(model, decision)

    def settle(self, model: Model, decision: object) -> None:
        model.claimed = None
        if isinstance(decision, RetryAt):
            model.state, model.due_s = State.WAITING, self.now_s + decision.delay_s
        else:
            model.state = decision.state  # type: ignore[attr-defined]

    @precondition(lambda self: self.late)
    @rule(data=st.data(), outcome=_ANSWERS)
    def answer_late(self, data: st.DataObject, outcome: Outcome) -> None:
        claimed = data.draw(st.sampled_from(self.late))
        decision = decide(BRAZE, 1, outcome, 0.0, lambda: 0.0)
        assert self.outbox.record(claimed, Ending(decision, "x")).result() is False

    @precondition(lambda self: self.have(*State))
    @rule(data=st.data())
    def cancel(self, data: st.DataObject) -> None:
        row_id = self.pick(data, *State)
        model = self.models[row_id]
        done = self.outbox.cancel([row_id]).result() == [row_id]
        assert done == (not model.state.ended)
        if done:
            self.forget_claim(model)
            model.state = State.CANCELLED

    def forget_claim(self, model: Model) -> None:
        if model.claimed is not None:
            self.late.append(model.claimed)
            model.claimed = None

    @precondition(lambda self: self.have(*State))
    @rule(data=st.data())
    def block(self, data: st.DataObject) -> None:
        row_id = self.pick(data, *State)
        model = self.models[row_id]
        done = self.outbox.block([row_id], "secret").result() == [row_id]
        assert done == (model.state in (State.QUEUED, State.WAITING))
        if done:
            model.state = State.BLOCKED

    @precondition(lambda self: self.have(*State))
    @rule(data=st.data())
    def retry_now(self, data: st.DataObject) -> None:
        row_id = self.pick(data, *State)
        model = self.models[row_id]
        done = self.outbox.retry_now([row_id]).result() == [row_id]
        assert done == (model.state in (State.QUEUED, State.WAITING, State.BLOCKED))
        if done:
            model.due_s = self.now_s
            if model.state is State.BLOCKED:
                model.state = State.QUEUED

    @rule()
    def expire(self) -> None:
        waiting = (State.QUEUED, State.WAITING, State.BLOCKED)
        over = {
            row_id
            for row_id, model in self.models.items()
            if model.state in waiting and self.now_s - model.due_s > 24 * 3_600
        }
        assert set(self.outbox.expire().result()) == over
        for row_id in over:
            self.models[row_id].state = State.EXPIRED

    @rule()
    def crash_and_recover(self) -> None:
        sending = {i for i, model in self.models.items() if model.state is State.SENDING}
        assert set(self.outbox.recover(["mine"], [], lambda: 0.0).result()) == sending
        for row_id in sending:
            model = self.models[row_id]
            self.forget_claim(model)
            self.settle(model, decide(model.policy, model.attempts, UNKNOWN, 0.0, lambda: 0.0))

    @rule()
    def delete_ended(self) -> None:
        ended = [row_id for row_id, model in self.models.items() if model.state.ended]
        assert self.outbox.delete_ended().result() == len(ended)
        for row_id in ended:
            del self.models[row_id]
            self.seen.pop(row_id, None)

    @invariant()
    def they_agree(self) -> None:
        found = {each.id: each for each in self.outbox.page(limit=1_000)}
        assert {i: (m.state, m.attempts) for i, m in self.models.items()} == {
            i: (d.state, d.attempts) for i, d in found.items()
        }
        for row_id, model in self.models.items():
            before = self.seen.get(row_id, model.state)
            assert model.state is before or _reachable(before, model.state)
            self.seen[row_id] = model.state


def _reachable(before: State, after: State) -> bool:
    """In one step, or in two: a rule may claim and end at once."""
    return after in NEXT[before] or any(after in NEXT[between] for between in NEXT[before])


TestOutboxMachine = OutboxMachine.TestCase
TestOutboxMachine.settings = settings(max_examples=RUNS, stateful_step_count=STEPS, deadline=None)
