"""History: undo and redo over frozen documents, quick steps merged into one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from hookstudio.core.project.environment import Environment
from hookstudio.core.project.response import RecordedAnswer
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook

Edited = Webhook | SampleUser | RecordedAnswer | Environment | str
"""A document that can be edited; a content block is its text."""

MERGE_S = 1.0
"""Steps with the same key that follow within this many seconds become one."""

_MOST_STEPS = 500


@dataclass(frozen=True, slots=True)
class Change:
    """What an operation changed; views decide by it what to show anew.

    `kind` is webhook, user, content_block, response, environment or project; `action` is edited,
    added, removed, renamed (then `previous_slug` is the old one) or reloaded. `from_disk`: another
    program wrote it, not the user in this one.
    """

    kind: str
    slug: str
    action: str
    label: str
    previous_slug: str = ""
    from_disk: bool = False

    @property
    def reverse(self) -> Change:
        """The change that undoing it makes."""
        if self.action == "renamed":
            return replace(self, slug=self.previous_slug, previous_slug=self.slug)
        opposite = {"added": "removed", "removed": "added", "reloaded": "edited"}
        action = opposite.get(self.action, self.action)
        return replace(self, action=action, from_disk=False)


@dataclass(frozen=True, slots=True)
class Step:
    """One undoable step: the documents by slug before and after; None where there is none."""

    change: Change
    before: tuple[tuple[str, Edited | None], ...]
    after: tuple[tuple[str, Edited | None], ...]
    merge_key: str = ""
    time_s: float = 0.0


@dataclass(slots=True)
class History:
    """The steps that can be undone and redone; `clock` gives seconds that only grow."""

    clock: Callable[[], float]
    done: list[Step] = field(default_factory=list)
    undone: list[Step] = field(default_factory=list)
    _closed: bool = False

    def add(self, step: Step) -> None:
        """Add a step; what was undone can no longer be redone."""
        step = replace(step, time_s=self.clock())
        last = self.done[-1] if self.done else None
        if last is not None and not self._closed and not self.undone and _follows(last, step):
            self.done[-1] = replace(step, before=last.before, change=last.change)
        else:
            self.done.append(step)
            del self.done[:-_MOST_STEPS]
        self.undone.clear()
        # After an undo or a save the next step stands alone, and the one after may join it.
        self._closed = False

    def undo(self) -> Step | None:
        """Take back the last step; the caller applies its `before`."""
        if not self.done:
            return None
        self._closed = True
        self.undone.append(self.done.pop())
        return self.undone[-1]

    def redo(self) -> Step | None:
        """Do again what was undone last; the caller applies its `after`."""
        if not self.undone:
            return None
        self._closed = True
        self.done.append(self.undone.pop())
        return self.done[-1]

    def close(self) -> None:
        """Let no later step merge into the last one: that is what was saved."""
        self._closed = True

    def forget(self, kind: str, slug: str) -> None:
        """Drop the steps of a document that was taken from disk: they lead to what is no more."""

        def about(step: Step) -> bool:
            slugs = {name for name, _ in step.before + step.after}
            return step.change.kind == kind and slug in slugs

        self.done = [step for step in self.done if not about(step)]
        self.undone = [step for step in self.undone if not about(step)]
        self._closed = True


def _follows(last: Step, step: Step) -> bool:
    return (
        step.merge_key != ""
        and step.merge_key == last.merge_key
        and step.change.action == last.change.action == "edited"
        and (step.change.kind, step.change.slug) == (last.change.kind, last.change.slug)
        and step.time_s - last.time_s <= MERGE_S
    )
