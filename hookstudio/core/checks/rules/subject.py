"""Subject: one webhook and what its project knows, as the rules look at it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from hookstudio.core.checks.live import MAX_USERS
from hookstudio.core.json_value import JsonObject
from hookstudio.core.project.folder import Project
from hookstudio.core.project.parts import ProjectParts
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook


@dataclass(frozen=True, slots=True)
class Subject:
    """What `run_rules` takes. The data must not be changed while it runs."""

    webhook: Webhook
    users: tuple[SampleUser, ...] = ()
    content_blocks: Mapping[str, str] = field(default_factory=dict)
    catalogs: Mapping[str, tuple[JsonObject, ...]] = field(default_factory=dict)
    severities: Mapping[str, str] = field(default_factory=dict)


class _Edited(ProjectParts, Protocol):
    @property
    def project(self) -> Project: ...


def subject_of(project: Project | _Edited, webhook: Webhook) -> Subject:
    """The subject for a webhook of an opened project, or of a workspace with its unsaved edits."""
    saved = project if isinstance(project, Project) else project.project
    return Subject(
        webhook,
        tuple(project.users.values())[:MAX_USERS],
        dict(project.content_blocks),
        dict(project.catalogs),
        saved.severities,
    )
