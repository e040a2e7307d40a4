"""Which attributes a webhook reads, conditions and content blocks included."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from hookstudio.core.checks.stress.catalogue import Hostile
from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SECTIONS, SampleUser
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker_wire import Job

if TYPE_CHECKING:
    from hookstudio.core.checks.rules.names import Names
    from hookstudio.core.liquid.expressions import Path

_COUNTS = ("size", "first", "last")
_MOST_BLOCKS = 50


@dataclass(frozen=True, slots=True)
class Attribute:
    """One attribute: its name in the author's terms, and where a sample user keeps it."""

    label: str
    section: str
    keys: tuple[str, ...]

    def value(self, user: SampleUser) -> Json:
        """What the user holds, None for nothing."""
        held: Json = cast(Json, user.section(self.section))
        for key in self.keys:
            if not isinstance(held, Mapping) or key not in held:
                return None
            held = held[key]
        return held

    def put(self, user: SampleUser, hostile: Hostile) -> SampleUser:
        """The user with another value, all the rest as it was."""
        held = {**user.section(self.section)}
        at: dict[str, Any] = held
        for key in self.keys[:-1]:
            inner = at.get(key)
            at[key] = {**inner} if isinstance(inner, Mapping) else {}
            at = at[key]
        if hostile.missing:
            at.pop(self.keys[-1], None)
        else:
            at[self.keys[-1]] = hostile.value
        sections = {**user.sections, self.section: held}
        return SampleUser(user.slug, user.name, sections)


@dataclass(frozen=True, slots=True)
class ReadAttributes:
    """The task that tells what the webhook of a job reads; nothing is rendered."""

    def __call__(self, job: Job, context: Mapping[str, Json]) -> tuple[Attribute, ...]:
        found: dict[tuple[str, tuple[str, ...]], Attribute] = {}
        for names in _names(job, context):
            for path in names.attributes:
                attribute = _attribute(path, job.user)
                if attribute is not None:
                    found.setdefault((attribute.section, attribute.keys), attribute)
        return tuple(found.values())

    def instead(self, stopped: RenderedRequest) -> tuple[Attribute, ...]:  # noqa: ARG002
        return ()


def _names(job: Job, context: Mapping[str, Json]) -> Iterator[Names]:
    from hookstudio.core.checks.rules.names import Names  # in the child only
    from hookstudio.core.checks.rules.texts import texts_of
    from hookstudio.core.liquid.rendering import parsed

    held = context.get("content_blocks")
    blocks = held if isinstance(held, Mapping) else {}
    pending = [text.source for text in texts_of(job.webhook)]
    seen: set[str] = set()
    while pending:
        template = parsed(pending.pop(0))
        if template.is_broken:
            continue
        names = Names(template.nodes)
        yield names
        for block in names.blocks:
            source = blocks.get(block.name)
            if isinstance(source, str) and block.name not in seen and len(seen) < _MOST_BLOCKS:
                seen.add(block.name)
                pending.append(source)


def _attribute(path: Path, user: SampleUser) -> Attribute | None:
    from hookstudio.core.liquid import names as liquid_names  # in the child only

    if not isinstance(path.root, str):
        return None
    section = {liquid_names.ATTRIBUTE_ROOT: "attributes", **liquid_names.SECTIONS}.get(path.root)
    if path.root in liquid_names.CANVAS_CONTEXT:
        old = not user.section("context") and user.section("canvas_entry_properties")
        section = "canvas_entry_properties" if old else "context"
    keys: list[str] = []
    for segment in path.segments:
        if not isinstance(segment, str) or (keys and segment in _COUNTS):
            break
        keys.append(segment)
    if section not in SECTIONS or not keys:
        return None
    label = f"${{{keys[0]}}}" if section == "attributes" else f"{path.root}.${{{keys[0]}}}"
    return Attribute(".".join((label, *keys[1:])), section, tuple(keys))
