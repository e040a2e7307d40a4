"""SaveMessages: says what a save, an undo or a redo did, where it cannot be seen otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from hookstudio.core.project.workspace import Change, Workspace
from hookstudio.core.wording import listed, tr, trn
from hookstudio.gui.project_files import ProjectFiles
from hookstudio.gui.session import UNDID, Session
from hookstudio.gui.widgets.toast import ToastHost

_SHORT_MS = 2000
_MOST = 3


class SaveMessages(QObject):
    """One toast for each."""

    def __init__(self, session: Session, files: ProjectFiles, toasts: ToastHost) -> None:
        super().__init__(files)
        self._session = session
        self._files = files
        self._toasts = toasts
        files.saved.connect(self._on_saved)
        files.failed.connect(self._on_failed)
        files.nothing_to_save.connect(self._on_nothing_to_save)
        session.stepped_elsewhere.connect(self._on_stepped_elsewhere)

    def _on_saved(self, files: tuple[str, ...]) -> None:
        if files:
            self._toasts.show_toast(
                tr("Saved {files}", files=_listed(files)), "success", timeout_ms=_SHORT_MS
            )

    def _on_failed(self, why: str) -> None:
        self._toasts.show_toast(tr("Not saved. {why}", why=why), "error", timeout_ms=0)

    def _on_nothing_to_save(self, others: int) -> None:
        if not others:
            self._toasts.show_toast(tr("Everything is saved."), "info", timeout_ms=_SHORT_MS)
            return
        text = trn(
            "What is open is saved. {n} other file is not.",
            "What is open is saved. {n} other files are not.",
            n=others,
        )
        self._toasts.show_toast(text, "info", tr("Save all"), self._files.save_all)

    def _on_stepped_elsewhere(self, verb: str, change: Change) -> None:
        edit, name = change.label, _name_of(self._session.workspace, change)
        if verb == UNDID:
            text = tr("Undid: {edit} of {document}", edit=edit, document=name)
        else:
            text = tr("Redid: {edit} of {document}", edit=edit, document=name)
        self._toasts.show_toast(text, "info")


def _listed(files: Sequence[str]) -> str:
    if len(files) > _MOST:
        return trn(
            "{n} file: {files} and others",
            "{n} files: {files} and others",
            n=len(files),
            files=listed(files[: _MOST - 1]),
        )
    *first, last = files
    return tr("{files} and {last}", files=listed(first), last=last) if first else last


def _name_of(workspace: Workspace, change: Change) -> str:
    """What a person calls the document; its file's name for one that is gone."""
    webhook = workspace.webhooks.get(change.slug) if change.kind == "webhook" else None
    user = workspace.users.get(change.slug) if change.kind == "user" else None
    if webhook is not None:
        return webhook.name or webhook.slug
    return user.title if user is not None else change.slug
