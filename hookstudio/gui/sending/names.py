"""The names that the webhooks and users of a project have now, for what was sent of it."""

from __future__ import annotations

from dataclasses import replace

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.result import Attempt, AttemptOrigin
from hookstudio.core.project.workspace import Workspace
from hookstudio.core.wording import tr


def with_names(attempt: Attempt, workspace: Workspace) -> Attempt:
    """The attempt with names in place of slugs."""
    webhook, user = workspace.webhooks.get(attempt.webhook), workspace.users.get(attempt.user)
    origin = AttemptOrigin(
        project=str(workspace.project.root),
        project_name=workspace.project.name,
        webhook_name=webhook.name if webhook is not None else "",
        user_name=user.title if user is not None else "",
    )
    return replace(attempt, origin=origin)


def title_of(delivery: Delivery, workspace: Workspace, folder: str) -> str:
    """`Order shipped for Ada`; slugs where it is not of the project in that folder."""
    ours = delivery.project == folder
    webhook = workspace.webhooks.get(delivery.webhook) if ours else None
    user = workspace.users.get(delivery.user) if ours else None
    name = webhook.name if webhook is not None else delivery.webhook
    for_whom = user.title if user is not None else delivery.user
    return tr("{webhook} for {user}", webhook=name, user=for_whom)
