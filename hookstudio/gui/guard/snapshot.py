"""The documents of a workspace as they are now, to be read by another thread."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from hookstudio.core.project.environment import Environment
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.project.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What is looked at for trust; the documents themselves never change."""

    webhooks: Mapping[str, Webhook]
    content_blocks: Mapping[str, str]
    environments: Mapping[str, Environment]


def snapshot_of(workspace: Workspace) -> Snapshot:
    """Unsaved edits included."""
    return Snapshot(
        dict(workspace.webhooks), dict(workspace.content_blocks), dict(workspace.environments)
    )
