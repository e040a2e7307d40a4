"""How a webhook is retried and signed, chosen in the composer."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QRadioButton

from hookstudio.core.project.folder import Project
from hookstudio.core.project.webhook import DeliverySettings
from hookstudio.gui.composer.section_bar import Section
from hookstudio.gui.widgets.code_editor import CodeEditor
from tests.layout_checks import faults


@pytest.fixture
def settings(pane):
    pane.show_section(Section.SETTINGS)
    return pane.settings


def choose(settings, title):
    (button,) = [b for b in settings.findChildren(QRadioButton) if b.text() == title]
    button.click()


def field(settings, name):
    (editor,) = [e for e in settings.findChildren(CodeEditor) if name in e.accessibleName()]
    return editor


def texts(widget):
    from PySide6.QtWidgets import QLabel

    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_each_policy_says_what_it_does(settings, session):
    words = texts(settings)
    assert "5 retries: after about 1 minute, 2 minutes, 4 minutes" in words
    assert "Hook Studio's choice; Braze does not document this." in words
    assert "9 retries: after about 5 seconds" in words
    choose(settings, "Standard Webhooks")
    assert session.webhook.delivery.policy == "standard-webhooks"


def test_an_own_schedule_begins_with_waits_and_is_one_step_each(settings, session, clock):
    choose(settings, "Own schedule")
    assert session.webhook.delivery == DeliverySettings("schedule", (10.0, 60.0, 300.0))
    waits = field(settings, "Waits")
    assert (waits.text(), waits.isVisible()) == ("10s, 1m, 5m", True)
    assert QApplication.focusWidget() is waits
    clock.now += 60
    QTest.keyClicks(waits, "5s, 2m")
    assert session.webhook.delivery.schedule == (5.0, 120.0)
    assert "2 retries: after about 5 seconds and 2 minutes." in texts(settings)
    QTest.keyClick(waits, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert waits.text() == "10s, 1m, 5m"
    session.undo()
    assert session.webhook.delivery == DeliverySettings()
    assert not waits.isVisible()


def test_waits_that_cannot_be_read_are_told_and_change_nothing(settings, session):
    choose(settings, "Own schedule")
    waits = field(settings, "Waits")
    waits.selectAll()
    QTest.keyClicks(waits, "5s, x")
    assert session.webhook.delivery.schedule == (5.0,)
    assert "✕ Column 5: 'x' is not a wait, such as 10s, 5m or 2h." in texts(settings)
    assert waits.text() == "5s, x"
    assert "Column 5" in waits.accessibleDescription()
    session.select(webhook=session.webhook.slug)
    assert waits.text() == "5s, x"


def test_another_policy_keeps_the_waits_for_the_way_back(settings, session):
    session.edit_webhook(
        lambda w: replace(w, delivery=DeliverySettings("schedule", (7.0,))), "Set up"
    )
    choose(settings, "Once")
    choose(settings, "Own schedule")
    assert session.webhook.delivery == DeliverySettings("schedule", (7.0,))


def test_signing_takes_the_name_of_a_secret(settings, session):
    (box,) = settings.findChildren(QCheckBox)
    box.click()
    assert session.webhook.delivery.signing_secret == "signing_key"
    name = field(settings, "signing key")
    assert QApplication.focusWidget() is name
    QTest.keyClicks(name, "lob key")
    assert session.webhook.delivery.signing_secret == "lob"
    assert "✕ 'lob key' cannot name a secret" in texts(settings)
    box.click()
    assert session.webhook.delivery.signing_secret == ""
    assert not name.isVisible()
    box.click()
    assert session.webhook.delivery.signing_secret == "lob"


def test_the_file_keeps_its_comments(settings, session, qtbot):
    file = session.workspace.project.root / session.webhook.file
    file.write_text(file.read_text() + "# why: the till is slow\n")
    session.announce(session.workspace.check_disk().reloaded)
    choose(settings, "Own schedule")
    (box,) = settings.findChildren(QCheckBox)
    box.click()
    session.workspace.save()
    text = file.read_text()
    assert "# why: the till is slow" in text
    read = Project.open(session.workspace.project.root).webhooks[session.webhook.slug]
    assert read.delivery == DeliverySettings("schedule", (10.0, 60.0, 300.0), "signing_key")


def test_everything_fits_where_there_is_little_room(pane, settings, session):
    choose(settings, "Own schedule")
    settings.findChildren(QCheckBox)[0].click()
    field(settings, "Waits").selectAll()
    QTest.keyClicks(field(settings, "Waits"), "1s, 2 fortnights")
    for size in ((440, 420), (880, 680)):
        pane.resize(*size)
        assert faults(pane) == []
