"""Stress a webhook: each attribute with each value, then pairs, and what that breaks."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations, product
from typing import TypeVar

from hookstudio.core.checks.check_rendering import Progress
from hookstudio.core.checks.matrix import languages_of
from hookstudio.core.checks.snapshots import FROZEN_NOW
from hookstudio.core.checks.stress.attributes import Attribute, ReadAttributes
from hookstudio.core.checks.stress.catalogue import BENIGN, CATALOGUE, PAIRED, Family, Hostile
from hookstudio.core.checks.stress.groups import Group, group_of, merged_groups
from hookstudio.core.checks.stress.outcome import Examine, Fault, Outcome, Shape, without_control
from hookstudio.core.json_value import Json
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.folder import project_context
from hookstudio.core.project.parts import ProjectParts
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.bulk import do_many
from hookstudio.core.request.worker import RenderJob
from hookstudio.core.request.worker_wire import Task
from hookstudio.core.wording import tr, translated

MOST_PAIRS = 1_500
"""Renderings of two attributes at once, for each language; further pairs are not tried."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Trial:
    """The values that were put into attributes of the base user."""

    values: tuple[tuple[Attribute, Hostile], ...]
    language: str

    def user(self, base: SampleUser) -> SampleUser:
        """The base user with the values."""
        for attribute, hostile in self.values:
            base = attribute.put(base, hostile)
        return base


@dataclass(frozen=True, slots=True)
class Stressed:
    """What breaks one webhook. `base` is None where no sample user renders without a problem."""

    webhook: str
    base: SampleUser | None
    groups: tuple[Group, ...] = ()
    attributes: tuple[str, ...] = ()
    renderings: int = 0


@dataclass(slots=True)
class _Expected:
    """The forms that a request has with values that the template means."""

    bodies: set[tuple[str, str]] = field(default_factory=set)
    urls: set[str] = field(default_factory=set)
    aborts: bool = False

    def add(self, outcome: Outcome) -> None:
        if outcome.aborted is not None or any(one.rule == "stress_url" for one in outcome.faults):
            self.aborts |= outcome.aborted is not None
            return
        self.bodies |= outcome.body
        self.urls.add(outcome.url)


def stress(
    parts: ProjectParts,
    webhook: Webhook,
    *,
    environment: Environment | None = None,
    on_progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Stressed:
    """Try the catalogue: the same answer each time. Cancelled, it tells what it has found."""
    return _Run(parts, webhook, environment, on_progress, cancelled or (lambda: False)).run()


class _Run:
    """One webhook's run, step by step."""

    def __init__(
        self,
        parts: ProjectParts,
        webhook: Webhook,
        environment: Environment | None,
        on_progress: Progress | None,
        cancelled: Callable[[], bool],
    ) -> None:
        self._users = tuple(parts.users.values())
        self._webhook = webhook
        self._context = project_context(
            parts.content_blocks, parts.catalogs, parts.responses, environment=environment
        )
        self._on_progress = on_progress
        self._cancelled = cancelled
        self._done = self._total = 0

    def run(self) -> Stressed:
        attributes = self._attributes()
        bases = self._bases()
        if not bases or self._cancelled():
            return Stressed(self._webhook.slug, None)
        first = next(iter(bases.values()))[0]
        names = tuple(attribute.label for attribute in attributes)
        groups: list[Group] = []
        singles = self._outcomes(self._singles(bases, attributes), bases)
        expected = self._expected(singles, bases)
        broken: set[tuple[str, str, str]] = set()
        for trial, outcome, benign in singles:
            if benign:
                continue
            (attribute, hostile) = trial.values[0]
            base, normal = bases[trial.language]
            known = expected[trial.language, attribute.label]
            for fault in self._faults(outcome, normal, known, hostile):
                broken.add((trial.language, attribute.label, hostile.name))
                groups.append(self._group(fault, outcome, trial, base))
        for trial, outcome, _ in self._outcomes(self._pairs(bases, attributes, broken), bases):
            base, normal = bases[trial.language]
            for fault in _new_faults(outcome, normal):
                groups.append(self._group(fault, outcome, trial, base))
        return Stressed(self._webhook.slug, first, merged_groups(groups), names, self._done)

    def _attributes(self) -> tuple[Attribute, ...]:
        user = self._users[0] if self._users else SampleUser("nobody")
        jobs = [RenderJob(self._webhook, user, self._context, "", FROZEN_NOW)]
        return next(iter(self._do(ReadAttributes(), jobs)), ())

    def _bases(self) -> dict[str, tuple[SampleUser, Outcome]]:
        """For each language the first user without a problem, and that rendering."""
        pairs = [(lang, user) for lang in languages_of(self._webhook) for user in self._users]
        jobs = [self._job(user, language) for language, user in pairs]
        found: dict[str, tuple[SampleUser, Outcome]] = {}
        for (language, user), outcome in zip(pairs, self._do(Examine(), jobs), strict=False):
            if outcome.aborted is None and not outcome.faults:
                found.setdefault(language, (user, outcome))
        return found

    def _singles(
        self, bases: Iterable[str], attributes: Sequence[Attribute]
    ) -> Iterator[tuple[Trial, bool]]:
        for language, attribute in product(bases, attributes):
            for hostile in BENIGN:
                yield Trial(((attribute, hostile),), language), True
            for hostile in CATALOGUE:
                yield Trial(((attribute, hostile),), language), False

    def _pairs(
        self,
        bases: Iterable[str],
        attributes: Sequence[Attribute],
        broken: set[tuple[str, str, str]],
    ) -> Iterator[tuple[Trial, bool]]:
        """Two at once, of those that break nothing alone."""
        for language in bases:
            left = MOST_PAIRS
            for one, other in combinations(attributes, 2):
                if _holds(one, other) or _holds(other, one):
                    continue
                for values in product(PAIRED, repeat=2):
                    chosen = tuple(zip((one, other), values, strict=True))
                    alone = [(language, each.label, value.name) for each, value in chosen]
                    if left and broken.isdisjoint(alone):
                        left -= 1
                        yield Trial(chosen, language), False

    def _outcomes(
        self,
        trials: Iterable[tuple[Trial, bool]],
        bases: Mapping[str, tuple[SampleUser, Outcome]],
    ) -> list[tuple[Trial, Outcome, bool]]:
        wanted = list(trials)
        jobs = [self._job(t.user(bases[t.language][0]), t.language) for t, _ in wanted]
        self._total = self._done + len(jobs)
        found = self._do(Examine(), jobs)
        return [(t, o, benign) for (t, benign), o in zip(wanted, found, strict=False)]

    def _expected(
        self,
        singles: Iterable[tuple[Trial, Outcome, bool]],
        bases: Mapping[str, tuple[SampleUser, Outcome]],
    ) -> dict[tuple[str, str], _Expected]:
        found: dict[tuple[str, str], _Expected] = {}
        for trial, outcome, benign in singles:
            attribute, hostile = trial.values[0]
            base, normal = bases[trial.language]
            key = trial.language, attribute.label
            if key not in found:
                found[key] = _Expected()
                found[key].add(normal)
            if benign and _is_meant(hostile, attribute.value(base)):
                found[key].add(outcome)
        return found

    def _faults(
        self, outcome: Outcome, normal: Outcome, expected: _Expected, hostile: Hostile
    ) -> Iterator[Fault]:
        if outcome.aborted is not None:
            if hostile.family is not Family.NOTHING and not expected.aborts:
                yield Fault(
                    "stress_abort",
                    tr("The message is aborted: {reason}", reason=outcome.aborted),
                    "template",
                )
            return
        found = list(_new_faults(outcome, normal))
        yield from found
        rules = {fault.rule for fault in found}
        if not outcome.stopped and "stress_url" not in rules and outcome.url not in expected.urls:
            message = tr("The URL gets another structure: {url}", url=outcome.url)
            yield Fault("stress_url", message, "url", "url")
        if "stress_json" not in rules:
            yield from _meaning(outcome.body, frozenset(expected.bodies), hostile)

    def _group(self, fault: Fault, outcome: Outcome, trial: Trial, base: SampleUser) -> Group:
        return group_of(
            self._webhook, fault, outcome, trial.values, trial.user(base), trial.language
        )

    def _job(self, user: SampleUser, language: str) -> RenderJob:
        return RenderJob(self._webhook, user, self._context, language, FROZEN_NOW)

    def _do(self, task: Task[T], jobs: Sequence[RenderJob]) -> list[T]:
        before = self._done

        def progressed(done: int) -> None:
            self._done = before + done
            if self._on_progress is not None and self._total:
                self._on_progress(self._done, self._total)

        if self._cancelled():
            return []
        # Ctrl+C ends the iteration, and the iteration ends its processes.
        return list(do_many(task, jobs, on_progress=progressed, cancelled=self._cancelled))


def _new_faults(outcome: Outcome, normal: Outcome) -> Iterator[Fault]:
    """One for each rule and field; what the base user has is not the value's doing."""
    known = {(fault.rule, fault.part) for fault in normal.faults}
    for fault in outcome.faults:
        if (fault.rule, fault.part) not in known:
            known.add((fault.rule, fault.part))
            yield fault


def _meaning(body: Shape, expected: Shape, hostile: Hostile) -> Iterator[Fault]:
    if hostile.holds_control:
        body, expected = without_control(body), without_control(expected)
    new = sorted(body - expected)
    if new and expected:
        path, kind = new[0]
        yield Fault(
            "stress_meaning",
            _meant(path.lstrip("."), translated(kind)),
            "body",
            "body",
        )


def _meant(path: str, kind: str) -> str:
    if not path:
        return tr("The body means something else: the body is {kind}", kind=kind)
    return tr("The body means something else: {path} is {kind}", path=path, kind=kind)


def _is_meant(hostile: Hostile, held: Json) -> bool:
    """Whether a benign value is of the kind that the base user holds, or nothing, or plain text."""
    if hostile.family in (Family.NOTHING, Family.TEXT):
        return True
    if isinstance(held, bool):
        return hostile.family is Family.TYPE
    return hostile.family is Family.NUMBER and (held is None or isinstance(held, int | float))


def _holds(outer: Attribute, inner: Attribute) -> bool:
    same = outer.section == inner.section
    return same and inner.keys[: len(outer.keys)] == outer.keys
