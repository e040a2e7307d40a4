"""What the command palette offers in a studio: its actions, and all that can be gone to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtGui import QKeySequence

from hookstudio.core.wording import tr
from hookstudio.gui.actions import MENUS, Actions, ActionSpec
from hookstudio.gui.palette.entry import Entry
from hookstudio.gui.session import Session
from hookstudio.gui.settings.names import NAMES

PALETTE = "palette"
"""The action that opens the palette, which it does not offer."""


def action_entries(actions: Actions) -> Iterator[Entry]:
    """The actions that can be done now, in the order of the menus."""
    for title, entries in MENUS:
        for spec in entries:
            if not isinstance(spec, ActionSpec) or spec.id == PALETTE:
                continue
            action = actions[spec.id]
            if not action.isEnabled():
                continue
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            group = title.replace("&", "")
            if action.isCheckable():
                group = f"{group}, shown" if action.isChecked() else f"{group}, hidden"
            yield Entry(action.text().replace("&", ""), group, action.trigger, keys)


def setting_entries(show: Callable[[str], object]) -> Iterator[Entry]:
    """The settings; `show` opens their window at the one of that name."""
    for name in NAMES:
        yield Entry(name, tr("Setting"), partial(show, name))


def document_entries(session: Session) -> Iterator[Entry]:
    """Everything in the project that can be opened; a user is taken for the preview too."""
    workspace, go = session.workspace, session.open_document
    for slug, webhook in workspace.webhooks.items():
        yield Entry(webhook.name or slug, tr("Webhook"), partial(go, "webhook", slug), more=slug)
    for slug, user in workspace.users.items():
        more = f"{slug} {user.external_id} {user.email}"
        yield Entry(user.title, tr("User"), partial(session.select, user=slug), more=more)
        yield Entry(
            tr("Edit {title}", title=user.title), tr("User"), partial(go, "user", slug), more=more
        )
    for name in workspace.content_blocks:
        yield Entry(name, tr("Content block"), partial(go, "content_block", name))
    for slug in workspace.responses:
        yield Entry(slug, tr("Answer"), partial(go, "response", slug))
    choose = session.choose_environment
    for slug, environment in workspace.environments.items():
        title = environment.title
        yield Entry(
            tr("Use {title}", title=title), tr("Environment"), partial(choose, slug), more=slug
        )
        yield Entry(
            tr("Edit {title}", title=title),
            tr("Environment"),
            partial(go, "environment", slug),
            more=slug,
        )
    if workspace.environments:
        yield Entry(tr("Use no environment"), tr("Environment"), partial(choose, ""))
