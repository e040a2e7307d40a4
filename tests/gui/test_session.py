"""Session: what is open follows what changes, and undo says when it happens elsewhere."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from hookstudio.core.project.webhook import Webhook
from hookstudio.core.project.workspace import Change
from hookstudio.gui.session import Session


def test_undo_in_what_is_open_says_nothing(qtbot: QtBot, session: Session) -> None:
    session.edit_webhook(lambda w: replace(w, url="http://x"), "Edit URL")
    with qtbot.assertNotEmitted(session.stepped_elsewhere):
        session.undo()
        session.redo()


def test_undo_of_another_document_says_which(qtbot: QtBot, session: Session) -> None:
    session.edit_webhook(lambda w: replace(w, url="http://x"), "Edit URL")
    session.open_document("user", "grace")
    with qtbot.waitSignal(session.stepped_elsewhere) as told:
        session.undo()
    verb, change = told.args
    assert (verb, change.label, change.slug) == ("Undid", "Edit URL", "order")
    assert session.selection.document == ("webhook", "order")


def test_a_rename_that_is_undone_is_not_elsewhere(qtbot: QtBot, session: Session) -> None:
    session.perform(lambda w: w.rename("webhook", "order", "Order sent"))
    with qtbot.assertNotEmitted(session.stepped_elsewhere):
        session.undo()


def test_what_was_open_before_opens_when_a_new_webhook_is_taken_back(session: Session) -> None:
    session.select(webhook="other")
    session.perform(lambda w: w.add_webhook(Webhook("zz", "New"), "New webhook"))
    assert session.selection.webhook == "zz"
    session.undo()
    assert session.selection.document == ("webhook", "other")


def test_files_that_come_from_the_disk_leave_open_what_is_open(session: Session) -> None:
    session.select(webhook="other", user="grace")
    root = session.workspace.project.root
    for kind in ("webhooks", "users"):
        (root / kind / "pulled.yaml").write_text("version: 1\nname: Pulled\n", encoding="utf-8")
    session.announce(session.workspace.check_disk().reloaded)
    assert {"pulled"} <= {*session.workspace.webhooks} & {*session.workspace.users}
    selection = session.selection
    assert (selection.document, selection.user) == (("webhook", "other"), "grace")


def test_a_file_that_changes_on_the_disk_leaves_open_what_is_open(session: Session) -> None:
    session.select(webhook="other")
    session.announce([Change("webhook", "order", "reloaded", "")])
    assert session.selection.webhook == "other"
    assert session.selection.document == ("webhook", "other")
