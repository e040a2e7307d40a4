"""Editing: the documents of a project with unsaved edits, each edit an undoable step."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import cast

from hookstudio.core.project.environment import Environment
from hookstudio.core.project.folder import Project
from hookstudio.core.project.history import Change, Edited, History, Step
from hookstudio.core.project.listing import FOLDERS, fold, split_file
from hookstudio.core.project.response import RecordedAnswer
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.saving import AUTHORED, same_content
from hookstudio.core.project.slugs import block_name_of, slug_of, unique, unique_among
from hookstudio.core.project.webhook import JsonBody, RawBody, Webhook
from hookstudio.core.wording import translatable, translated

_FOLDER = {
    "webhook": "webhooks",
    "user": "users",
    "content_block": "content_blocks",
    "response": "responses",
    "environment": "environments",
}
_KIND = {folder: kind for kind, folder in _FOLDER.items()}
_DUPLICATE = {
    "webhook": translatable("Duplicate webhook"),
    "user": translatable("Duplicate user"),
    "content_block": translatable("Duplicate content block"),
    "response": translatable("Duplicate recorded answer"),
    "environment": translatable("Duplicate environment"),
}
_RENAME = {
    "webhook": translatable("Rename webhook"),
    "user": translatable("Rename user"),
    "content_block": translatable("Rename content block"),
    "response": translatable("Rename recorded answer"),
    "environment": translatable("Rename environment"),
}
_DELETE = {
    "webhook": translatable("Delete webhook"),
    "user": translatable("Delete user"),
    "content_block": translatable("Delete content block"),
    "response": translatable("Delete recorded answer"),
    "environment": translatable("Delete environment"),
}
_BRING_BACK = {
    "webhook": translatable("Bring back webhook"),
    "user": translatable("Bring back user"),
    "content_block": translatable("Bring back content block"),
    "response": translatable("Bring back recorded answer"),
    "environment": translatable("Bring back environment"),
}


def file_of(kind: str, slug: str) -> str:
    """The file of a document, relative to the project."""
    ending = FOLDERS[_FOLDER[kind]][0]
    return f"{_FOLDER[kind]}/{slug}{ending}"


def document_of(file: str) -> tuple[str, str]:
    """The kind and slug of a file; the kind is empty for one that is not edited here."""
    folder, slug = split_file(file)
    return _KIND.get(folder, ""), slug


class Editing:
    """The documents as they stand now. Knows of the disk only which slugs are taken there.

    Operations return what they changed, or None when nothing did.
    """

    def __init__(self, project: Project, clock: Callable[[], float] = time.monotonic) -> None:
        self.project = project
        self._documents: dict[str, dict[str, Edited]] = {kind: {} for kind in _FOLDER}
        # The slug under which the project has a document that was renamed and not saved since.
        self._origins: dict[tuple[str, str], str] = {}
        self._history = History(clock)
        for kind in _FOLDER:
            self._documents[kind] = dict(self._saved(kind))

    # What it holds: mappings that are replaced by each edit and never changed

    @property
    def webhooks(self) -> Mapping[str, Webhook]:
        return cast("Mapping[str, Webhook]", self._documents["webhook"])

    @property
    def users(self) -> Mapping[str, SampleUser]:
        return cast("Mapping[str, SampleUser]", self._documents["user"])

    @property
    def content_blocks(self) -> Mapping[str, str]:
        return cast("Mapping[str, str]", self._documents["content_block"])

    @property
    def responses(self) -> Mapping[str, RecordedAnswer]:
        return cast("Mapping[str, RecordedAnswer]", self._documents["response"])

    @property
    def environments(self) -> Mapping[str, Environment]:
        return cast("Mapping[str, Environment]", self._documents["environment"])

    # Editing

    def replace_webhook(self, webhook: Webhook, label: str, merge_key: str = "") -> Change | None:
        """Edit a webhook; quick edits with the same merge key become one undoable step."""
        return self._edit("webhook", webhook.slug, webhook, label, merge_key)

    def replace_user(self, user: SampleUser, label: str, merge_key: str = "") -> Change | None:
        """Edit a sample user; a draft that belongs to other data is dropped."""
        before = self.users.get(user.slug)
        if before is not None and user.draft is before.draft and user.sections != before.sections:
            user = replace(user, draft=None)
        return self._edit("user", user.slug, user, label, merge_key)

    def replace_content_block(
        self, name: str, source: str, label: str, merge_key: str = ""
    ) -> Change | None:
        """Edit a content block."""
        return self._edit("content_block", name, source, label, merge_key)

    def replace_response(
        self, answer: RecordedAnswer, label: str, merge_key: str = ""
    ) -> Change | None:
        """Edit a recorded answer."""
        return self._edit("response", answer.slug, answer, label, merge_key)

    def replace_environment(
        self, environment: Environment, label: str, merge_key: str = ""
    ) -> Change | None:
        """Edit an environment."""
        return self._edit("environment", environment.slug, environment, label, merge_key)

    def add_webhook(self, webhook: Webhook, label: str) -> Change:
        """Add a webhook under a slug that is free; its body is kept in its own file."""
        slug = self._free("webhook", webhook.slug)
        return self._add("webhook", slug, _copy(webhook, slug), label)

    def add_user(self, user: SampleUser, label: str) -> Change:
        """Add a sample user under a slug that is free."""
        slug = self._free("user", user.slug)
        return self._add("user", slug, replace(user, slug=slug, draft=None), label)

    def bring_in_users(
        self, added: Iterable[SampleUser], replaced: Iterable[SampleUser], label: str
    ) -> Change | None:
        """Add users under slugs that are free and replace others, all as one undoable step."""
        before: list[tuple[str, Edited | None]] = []
        after: list[tuple[str, Edited | None]] = []
        for user in replaced:
            old = self.users.get(user.slug)
            if old is not None and not self._is_locked("user", user.slug):
                before.append((user.slug, old))
                after.append((user.slug, user))
        taken = {fold(slug) for slug in self._taken("user")}
        for user in added:
            slug = unique_among(user.slug, taken)
            taken.add(fold(slug))
            before.append((slug, None))
            after.append((slug, replace(user, slug=slug, draft=None)))
        if not after:
            return None
        # The first one stands for all: views that look at one document look at that.
        first = next((slug for slug, old in before if old is None), after[0][0])
        action = "added" if dict(before)[first] is None else "edited"
        change = Change("user", first, action, label)
        return self._do(Step(change, tuple(before), tuple(after)))

    def add_content_block(self, name: str, source: str, label: str) -> Change:
        """Add a content block under a name that is free."""
        return self._add("content_block", self._free("content_block", name), source, label)

    def add_response(self, answer: RecordedAnswer, label: str) -> Change:
        """Add a recorded answer under a slug that is free."""
        slug = self._free("response", answer.slug)
        return self._add("response", slug, replace(answer, slug=slug), label)

    def add_environment(self, environment: Environment, label: str) -> Change:
        """Add an environment under a slug that is free."""
        slug = self._free("environment", environment.slug)
        return self._add("environment", slug, replace(environment, slug=slug), label)

    def duplicate(self, kind: str, slug: str) -> Change | None:
        """Copy a document; the copy is called so."""
        document = self._documents[kind].get(slug)
        if document is None:
            return None
        label = translated(_DUPLICATE[kind])
        if isinstance(document, Webhook):
            copy = replace(document, slug=f"{slug}-copy", name=f"{document.name} copy")
            return self.add_webhook(copy, label)
        if isinstance(document, SampleUser):
            copied = replace(document, slug=f"{slug}-copy", name=f"{document.title} copy")
            return self.add_user(copied, label)
        if isinstance(document, RecordedAnswer):
            return self.add_response(replace(document, slug=f"{slug}-copy"), label)
        if isinstance(document, Environment):
            named = replace(document, slug=f"{slug}-copy", name=f"{document.title} copy")
            return self.add_environment(named, label)
        return self.add_content_block(f"{slug}-copy", document, label)

    def rename(self, kind: str, slug: str, new_name: str) -> Change | None:
        """Give a document another name; its file is called after it."""
        document = self._documents[kind].get(slug)
        name = new_name.strip()
        if document is None or not name or self._is_locked(kind, slug):
            return None
        base = block_name_of(name) if kind == "content_block" else slug_of(name)
        others = [taken for taken in self._taken(kind) if taken != slug]
        new_slug = unique(base, others)
        renamed: Edited = document
        if isinstance(document, (Webhook, SampleUser, Environment)):
            renamed = replace(document, slug=new_slug, name=name)
        elif isinstance(document, RecordedAnswer):
            renamed = replace(document, slug=new_slug)
        label = translated(_RENAME[kind])
        if new_slug == slug:
            return self._edit(kind, slug, renamed, label, "")
        change = Change(kind, new_slug, "renamed", label, slug)
        before = ((slug, document), (new_slug, None))
        after = ((slug, None), (new_slug, renamed))
        return self._do(Step(change, before, after))

    def delete(self, kind: str, slug: str) -> Change | None:
        """Remove a document; its file goes at the next save."""
        document = self._documents[kind].get(slug)
        if document is None or self._is_locked(kind, slug):
            return None
        change = Change(kind, slug, "removed", translated(_DELETE[kind]))
        return self._do(Step(change, ((slug, document),), ((slug, None),)))

    # Undo

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty when there is nothing."""
        return self._history.done[-1].change.label if self._history.done else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again; empty when there is nothing."""
        return self._history.undone[-1].change.label if self._history.undone else ""

    def undo(self) -> Change | None:
        """Take back the last step."""
        step = self._history.undo()
        if step is None:
            return None
        self._apply(step.change.reverse, step.before)
        return step.change.reverse

    def redo(self) -> Change | None:
        """Do the step again that was undone last."""
        step = self._history.redo()
        if step is None:
            return None
        self._apply(step.change, step.after)
        return step.change

    def undo_delete(self, change: Change) -> Change | None:
        """Bring back what that change deleted, even when other steps followed; None if it is back.

        Other steps stay; where the deletion was the last one this is the same as undo.
        """
        done = self._history.done
        if done and done[-1].change is change:
            return self.undo()
        step = next((step for step in reversed(done) if step.change == change), None)
        if step is None or change.slug in self._documents[change.kind]:
            return None
        label = translated(_BRING_BACK[change.kind])
        back = Step(replace(change, action="added", label=label), step.after, step.before)
        return self._do(back)

    # Inside

    def _edit(
        self, kind: str, slug: str, document: Edited, label: str, merge_key: str
    ) -> Change | None:
        before = self._documents[kind].get(slug)
        if before is None or (before == document and same_document(before, document)):
            return None
        if self._is_locked(kind, slug):
            return None
        change = Change(kind, slug, "edited", label)
        return self._do(Step(change, ((slug, before),), ((slug, document),), merge_key))

    def _is_locked(self, kind: str, slug: str) -> bool:
        """Whether what the file holds is for reading only; not when edits in it came first."""
        document, saved = self._documents[kind].get(slug), self._saved(kind).get(slug)
        return document is saved and bool(self.project.why_locked(file_of(kind, slug)))

    def _add(self, kind: str, slug: str, document: Edited, label: str) -> Change:
        change = Change(kind, slug, "added", label)
        return self._do(Step(change, ((slug, None),), ((slug, document),)))

    def _do(self, step: Step) -> Change:
        self._history.add(step)
        self._apply(step.change, step.after)
        return step.change

    def _apply(self, change: Change, documents: tuple[tuple[str, Edited | None], ...]) -> None:
        # A new mapping each time: a save or a recovery file may be reading the old one in a thread.
        held = dict(self._documents[change.kind])
        for slug, document in documents:
            if document is None:
                held.pop(slug, None)
            else:
                held[slug] = document
        self._documents[change.kind] = dict(sorted(held.items()))
        # A rename moves the file at the next save; until then its text is under the old name.
        if change.action == "renamed":
            old, new = (change.kind, change.previous_slug), (change.kind, change.slug)
            origin = self._origins.pop(old, change.previous_slug)
            if origin != change.slug and origin in self._saved(change.kind):
                self._origins[new] = origin

    def _free(self, kind: str, wanted: str) -> str:
        base = block_name_of(wanted) if kind == "content_block" else wanted
        return unique(base, self._taken(kind))

    def _taken(self, kind: str) -> set[str]:
        """Slugs in use now, on disk (a deleted one may come back by undo), or by a broken file."""
        folder = _FOLDER[kind]
        broken = {split_file(f)[1] for f in self.project.broken if f.startswith(f"{folder}/")}
        return {*self._documents[kind], *self._saved(kind), *broken}

    def _saved(self, kind: str) -> Mapping[str, Edited]:
        project = self.project
        saved: dict[str, Mapping[str, Edited]] = {
            "webhook": project.webhooks,
            "user": project.users,
            "content_block": project.content_blocks,
            "response": project.responses,
            "environment": project.environments,
        }
        return saved[kind]


def _copy(webhook: Webhook, slug: str) -> Webhook:
    """The webhook under another slug; two webhooks do not share a body file by accident."""

    def own(body: JsonBody | RawBody) -> JsonBody | RawBody:
        return RawBody(body.text) if isinstance(body, RawBody) else body

    variants = tuple(
        replace(variant, body=None if variant.body is None else own(variant.body))
        for variant in webhook.languages
    )
    return replace(webhook, slug=slug, body=own(webhook.body), languages=variants)


def same_document(left: Edited | None, right: object) -> bool:
    """Whether two documents would be saved alike; None is none."""
    if left is right:
        return True
    if isinstance(left, AUTHORED) and isinstance(right, AUTHORED):
        return same_content(left, right)
    return left == right
