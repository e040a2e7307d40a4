"""Coverage: which branches of a webhook's Liquid no sample user reaches."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from hookstudio.core.checks.rules.texts import texts_of
from hookstudio.core.findings import Span
from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker import RenderJob
from hookstudio.core.request.worker_wire import Job
from hookstudio.core.wording import tr

if TYPE_CHECKING:
    from hookstudio.core.liquid.branches import BranchPlace, BranchRecorder, Taken


class Template(NamedTuple):
    """One text of the author's; `file` and `field` name it as in `Finding`."""

    file: str
    field: str
    source: str


@dataclass(frozen=True, slots=True)
class Branch:
    """One branch, from its tag to the last thing in it; `head` is the tag alone.

    `skips` marks the way past an `if`, `unless` or `case` that has no else; its span is the whole
    block. `reached_by` holds the slugs of users, each once.
    """

    file: str
    field: str
    span: Span
    head: Span
    tag: str
    skips: bool = False
    reached_by: tuple[str, ...] = ()

    @property
    def message(self) -> str:
        """What is to be said about a branch that nobody reaches."""
        if self.skips:
            return tr(
                "Every sample user goes into {tag}: what happens without it is not seen.",
                tag=self.tag,
            )
        return tr("No sample user reaches {tag}.", tag=self.tag)


@dataclass(frozen=True, slots=True)
class Reached:
    """The branches of one text, and those of them that one user took."""

    template: Template
    branches: tuple[tuple[int, int, int, bool], ...]
    taken: frozenset[int]


Covered: TypeAlias = "tuple[str, tuple[Reached, ...]]"
"""A user's slug, and what they reached."""


@dataclass(frozen=True, slots=True)
class Cover:
    """The task that renders a webhook for one user in all its languages, taking notes."""

    def __call__(self, job: Job, context: Mapping[str, Json]) -> Covered:
        from hookstudio.core.request.build import rendering_context  # in the child only

        recorder = _recorder()
        recorder.forget()
        data = rendering_context(job.user, context, job.now)
        found = []
        for template in templates_of(job.webhook):
            found.append(_reached(template, recorder.take(template.source, data)))
        for name, source in sorted(_content_blocks(context).items()):
            taken = recorder.taken_of_block(source)
            if taken is not None:
                template = Template(f"content_blocks/{name}.liquid", "", source)
                found.append(_reached(template, taken))
        return job.user.slug, tuple(one for one in found if one.branches)

    def instead(self, stopped: RenderedRequest) -> Covered:
        return stopped.user, ()


def coverage_jobs(
    webhook: Webhook, users: Iterable[SampleUser], context: Mapping[str, Json]
) -> Iterator[RenderJob]:
    """One job for each user; `Cover` is their task."""
    return (RenderJob(webhook, user, context) for user in users)


def merged(answers: Iterable[Covered]) -> tuple[Branch, ...]:
    """The branches of all texts with who reaches them, from what the jobs answered."""
    found: dict[Template, _Merged] = {}
    for user, reached in answers:
        for one in reached:
            merging = found.setdefault(one.template, _Merged(one.branches))
            for number in one.taken:
                merging.users.setdefault(number, []).append(user)
    return tuple(
        branch for template, merging in found.items() for branch in _branches(template, merging)
    )


def unreached(branches: Iterable[Branch]) -> tuple[Branch, ...]:
    """What nobody reaches; what lies within such a branch goes without saying."""
    found: list[Branch] = []
    missed = [branch for branch in branches if not branch.reached_by]
    for branch in sorted(missed, key=lambda one: (one.file, one.field, one.span.start)):
        if not any(_holds(other, branch) for other in found):
            found.append(branch)
    return tuple(found)


def templates_of(webhook: Webhook) -> Iterator[Template]:
    """The texts of a webhook that are rendered, each variant's own ones too."""
    return (Template(webhook.file, text.field, text.source) for text in texts_of(webhook))


@dataclass(slots=True)
class _Merged:
    branches: tuple[tuple[int, int, int, bool], ...]
    users: dict[int, list[str]] = field(default_factory=dict)


def _branches(template: Template, merging: _Merged) -> Iterator[Branch]:
    source = template.source
    for number, (start, head_end, end, skips) in enumerate(merging.branches):
        # The white space before the next tag is on that tag's line.
        end = start + len(source[start:end].rstrip())
        yield Branch(
            template.file,
            template.field,
            Span.of(source, start, end),
            Span.of(source, start, head_end),
            " ".join(source[start:head_end].split()),
            skips,
            tuple(dict.fromkeys(merging.users.get(number, ()))),
        )


def _holds(outer: Branch, inner: Branch) -> bool:
    """Whether `inner` lies within the block of a branch that nobody reaches."""
    return (
        not outer.skips
        and (outer.file, outer.field) == (inner.file, inner.field)
        and outer.head.end <= inner.span.start
        and inner.span.end <= outer.span.end
    )


def _reached(template: Template, taken: Taken) -> Reached:
    return Reached(template, tuple(map(_plain, taken.branches)), taken.reached)


def _plain(place: BranchPlace) -> tuple[int, int, int, bool]:
    return (place.start, place.head_end, place.end, place.skips)


def _content_blocks(context: Mapping[str, Json]) -> dict[str, str]:
    blocks = context.get("content_blocks")
    if not isinstance(blocks, Mapping):
        return {}
    return {str(name): source for name, source in blocks.items() if isinstance(source, str)}


@cache
def _recorder() -> BranchRecorder:
    """One for the process, so that a template is parsed once for all users."""
    from hookstudio.core.liquid.branches import BranchRecorder  # in the child only

    return BranchRecorder()
