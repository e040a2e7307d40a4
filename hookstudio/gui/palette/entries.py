"""What the command palette offers in a studio: its actions, and all that can be gone to."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtGui import QAction, QKeySequence

from hookstudio.core.wording import filled, tr, translatable, translated
from hookstudio.gui.actions import MENUS, Actions, ActionSpec
from hookstudio.gui.mnemonics import without_mnemonic
from hookstudio.gui.palette.entry import Entry
from hookstudio.gui.session import Session
from hookstudio.gui.settings.names import NAMES
from hookstudio.gui.shortcuts.keys import from_left

PALETTE = "palette"
"""The action that opens the palette, which it does not offer."""

_SETTING = translatable("Setting")
_WEBHOOK, _USER = translatable("Webhook"), translatable("User")
_BLOCK, _ANSWER = translatable("Content block"), translatable("Answer")
_ENVIRONMENT = translatable("Environment")
_EDIT, _USE = translatable("Edit {title}"), translatable("Use {title}")
_USE_NONE = translatable("Use no environment")


def action_entries(actions: Actions) -> Iterator[Entry]:
    """The actions that can be done now, in the order of the menus."""
    for title, entries in MENUS:
        menu = without_mnemonic(title)
        for spec in entries:
            if not isinstance(spec, ActionSpec) or spec.id == PALETTE:
                continue
            action = actions[spec.id]
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            if action.isEnabled():
                yield Entry(
                    without_mnemonic(action.text()),
                    _group(without_mnemonic(translated(title)), action),
                    action.trigger,
                    from_left(keys),
                    more=menu,
                    english=without_mnemonic(spec.text),
                )


def setting_entries(show: Callable[[str], object]) -> Iterator[Entry]:
    """The settings; `show` opens their window at the one of that English name."""
    for name in NAMES:
        yield _entry(translated(name), _SETTING, partial(show, name), english=name)


def document_entries(session: Session) -> Iterator[Entry]:
    """Everything in the project that can be opened; a user is taken for the preview too."""
    workspace, go = session.workspace, session.open_document
    for slug, webhook in workspace.webhooks.items():
        yield _entry(webhook.name or slug, _WEBHOOK, partial(go, "webhook", slug), slug)
    for slug, user in workspace.users.items():
        more = f"{slug} {user.external_id} {user.email}"
        yield _entry(user.title, _USER, partial(session.select, user=slug), more)
        yield _doing(_EDIT, user.title, _USER, partial(go, "user", slug), more)
    for name in workspace.content_blocks:
        yield _entry(name, _BLOCK, partial(go, "content_block", name))
    for slug in workspace.responses:
        yield _entry(slug, _ANSWER, partial(go, "response", slug))
    choose = session.choose_environment
    for slug, environment in workspace.environments.items():
        title = environment.title
        yield _doing(_USE, title, _ENVIRONMENT, partial(choose, slug), slug)
        yield _doing(_EDIT, title, _ENVIRONMENT, partial(go, "environment", slug), slug)
    if workspace.environments:
        none = translated(_USE_NONE)
        yield _entry(none, _ENVIRONMENT, partial(choose, ""), english=_USE_NONE)


def _group(menu: str, action: QAction) -> str:
    """The menu of an action, and what a switch shows now."""
    if not action.isCheckable():
        return menu
    if action.isChecked():
        return tr("{menu}, shown", menu=menu)
    return tr("{menu}, hidden", menu=menu)


def _entry(
    title: str, kind: str, run: Callable[[], object], more: str = "", english: str = ""
) -> Entry:
    return Entry(title, translated(kind), run, more=f"{more} {kind}", english=english)


def _doing(what: str, title: str, kind: str, run: Callable[[], object], more: str) -> Entry:
    """Something that is done to what has the title."""
    english = filled(what, {"title": title})
    return _entry(translated(what, title=title), kind, run, more, english)
