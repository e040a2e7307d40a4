"""DocumentActions: what a person does to the documents of a project, each one undoable step."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from hookstudio.core.project.environment import Environment
from hookstudio.core.project.response import stub_answer
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.slugs import slug_of
from hookstudio.core.project.starters import STARTERS
from hookstudio.core.wording import tr
from hookstudio.gui.project.new_popup import CONTENT_BLOCK, ENVIRONMENT, RESPONSE, USER
from hookstudio.gui.project.project_tree import Row
from hookstudio.gui.session import Session


class DocumentActions(QObject):
    """Makes, renames, duplicates and deletes; what can be taken back is offered in a toast."""

    toast_requested = Signal(str, str, object)  # text, action's label, what the action does

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def make(self, key: str) -> None:
        """Add a document: a starter's key, or a kind."""
        workspace = self._session.workspace
        if key == USER:
            name = _unused("New user", (user.title for user in workspace.users.values()))
            user = SampleUser(slug_of(name), name, {"attributes": {}, "custom_attributes": {}})
            self._session.perform(lambda w: w.add_user(user, tr("New sample user")))
        elif key == CONTENT_BLOCK:
            block = _unused("new_block", workspace.content_blocks, "_")
            self._session.perform(lambda w: w.add_content_block(block, "", tr("New content block")))
        elif key == RESPONSE:
            answer = replace(stub_answer("GET", "https://"), slug="new-answer")
            self._session.perform(lambda w: w.add_response(answer, tr("New recorded answer")))
        elif key == ENVIRONMENT:
            titles = (each.title for each in workspace.environments.values())
            name = _unused("New environment", titles)
            made = Environment(slug_of(name), name)
            self._session.perform(lambda w: w.add_environment(made, tr("New environment")))
        else:
            starter = next(starter for starter in STARTERS if starter.key == key)
            name = _unused(starter.webhook.name, (w.name for w in workspace.webhooks.values()))
            webhook = replace(starter.webhook, slug=slug_of(name), name=name)
            self._session.perform(lambda w: w.add_webhook(webhook, tr("New webhook")))

    def rename(self, kind: str, slug: str, name: str) -> None:
        self._session.perform(lambda workspace: workspace.rename(kind, slug, name))

    def duplicate(self, row: Row) -> None:
        self._session.perform(lambda workspace: workspace.duplicate(row.kind, row.slug))

    def delete(self, row: Row) -> None:
        """Delete at once and offer to bring it back, as long as the toast is shown or by undo."""
        change = self._session.perform(lambda workspace: workspace.delete(row.kind, row.slug))
        if change is None:
            return

        def bring_back() -> None:
            self._session.perform(lambda workspace: workspace.undo_delete(change))

        self.toast_requested.emit(tr("Deleted “{title}”", title=row.title), tr("Undo"), bring_back)


def _unused(name: str, taken: Iterable[str], joint: str = " ") -> str:
    """The name, with a number behind it when it is taken."""
    names = {text.casefold() for text in taken}
    number, candidate = 2, name
    while candidate.casefold() in names:
        candidate = f"{name}{joint}{number}"
        number += 1
    return candidate
