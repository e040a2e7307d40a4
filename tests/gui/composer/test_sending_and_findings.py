from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.liquid.result import Aborted
from hookstudio.core.project.webhook import RawBody
from hookstudio.core.request.rendered import RenderedRequest, RenderedText
from hookstudio.gui.composer.section_bar import Section
from tests.gui.composer.conftest import WEBHOOK


def request(*findings: Finding, **changes) -> RenderedRequest:
    made = RenderedRequest(
        webhook=WEBHOOK.slug,
        user="ada",
        language=None,
        method="POST",
        url=RenderedText("url", WEBHOOK.url),
        headers=(),
        body=RenderedText("body", "{}"),
        findings=findings,
    )
    return replace(made, **changes)


def finding(field: str, severity: Severity = Severity.ERROR, start: int = 0, end: int = 3):
    return Finding("r", severity, f"bad {field}", field=field, span=Span.of("x" * 50, start, end))


def test_findings_reach_the_editor_the_cells_and_the_tabs(pane):
    header = finding("headers[0].value", Severity.WARNING)
    url, cell = finding("url"), finding("body.pairs[1].value")
    pane.set_request(request(header, url, cell))
    assert pane.request_row.url.tip_at(1) == "bad url"
    model = pane.body.table.panel.model
    assert model.findings_of(model.index(1, 3)) == (cell,)
    headers = pane.headers.panel.model
    assert headers.findings_of(headers.index(0, 2)) == (header,)
    assert not pane.section_bar.bar.tabIcon(Section.BODY).isNull()
    assert not pane.section_bar.bar.tabIcon(Section.HEADERS).isNull()
    pane.set_request(request())
    assert pane.request_row.url.tip_at(1) == ""
    assert pane.section_bar.bar.tabIcon(Section.BODY).isNull()


def test_findings_of_another_language_wait_for_its_tab(pane, session):
    session.edit_webhook(
        lambda w: replace(w, languages=(replace(w.languages[0], url="http://fr"),)), "Own"
    )
    session.select_edit_language(None)
    pane.set_request(request(finding("languages.fr.url"), language="fr"))
    assert pane.request_row.url.tip_at(1) == ""
    session.select_edit_language("fr")
    assert pane.request_row.url.tip_at(1) == "bad languages.fr.url"


def test_a_rendering_of_another_webhook_is_not_shown(pane):
    pane.set_request(request(finding("url"), webhook="other"))
    assert pane.request_row.url.tip_at(1) == ""


def test_the_previewed_language_carries_a_sign(pane):
    pane.set_request(request(language="fr"))
    bar = pane.languages.bar
    assert bar.tabIcon(0).isNull()
    assert not bar.tabIcon(1).isNull()
    assert "preview" in bar.tabToolTip(1)


def test_the_variant_that_is_written_can_be_previewed(qtbot, pane, session):
    button = pane.languages.preview_button
    pane.set_request(request())
    assert not button.isVisible()
    session.select_edit_language("fr")
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.selection.forced_language == "fr"
    pane.set_request(request(language="fr"))
    assert not button.isVisible()


def test_default_can_be_previewed_for_a_user_of_another_language(qtbot, pane, session):
    button = pane.languages.preview_button
    pane.set_request(request(language="fr"))
    assert button.isVisible()
    assert button.accessibleName() == "Preview Default"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert session.selection.forced_language == ""
    pane.set_request(request())
    assert not button.isVisible()


def test_the_button_sends_what_can_be_sent(qtbot, pane):
    pane.set_request(request(finding("url", Severity.WARNING)))
    with qtbot.waitSignal(pane.send_requested):
        qtbot.mouseClick(pane.request_row.send_button, Qt.MouseButton.LeftButton)


def test_an_error_is_explained_and_leads_to_its_place(qtbot, pane, session):
    pane.set_request(request(finding("headers[1].value", end=2), finding("url")))
    with qtbot.assertNotEmitted(pane.send_requested):
        pane.request_send()
    assert pane.notice.text == (
        "Not sent: bad headers[1].value. This is the first of 2 such problems."
    )
    pane.notice._action.click()
    assert pane.section_bar.section is Section.HEADERS
    assert pane.headers.panel.cells["value"].open_editor.selection() == (0, 2)


def test_an_abort_is_explained(pane):
    pane.set_request(request(aborted=Aborted("no points", "liquid_abort_message")))
    pane.request_send()
    assert "aborts for this user (no points)" in pane.notice.text


def test_after_an_edit_the_old_errors_no_longer_hold_a_send_back(qtbot, pane, session):
    pane.set_request(request(finding("url")))
    session.edit_webhook(lambda w: replace(w, url="http://127.0.0.1/ok"), "Mend")
    with qtbot.waitSignal(pane.send_requested):
        pane.request_send()


def test_while_sending_the_button_cancels(qtbot, pane):
    button = pane.request_row.send_button
    pane.set_sending(True)
    with qtbot.assertNotEmitted(pane.send_requested):
        button.click()
    places = [child.geometry() for child in pane.findChildren(QWidget) if child.isVisible()]
    qtbot.waitUntil(lambda: button.text() == "Cancel")
    assert pane.request_row._progress.isVisible()
    pane.layout().activate()
    pane.request_row._progress.hide()
    after = [child.geometry() for child in pane.findChildren(QWidget) if child.isVisible()]
    assert after == places, "nothing moves while a send runs"
    button.show_waited(12, 90)
    assert button.text() == "Cancel 12 s"
    assert "12 s of at most 90 s" in button.toolTip()
    assert button.fontMetrics().horizontalAdvance("Cancel 90 s") + 20 <= button.width()
    with qtbot.waitSignal(pane.cancel_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    pane.set_sending(False)
    assert button.text() == "Send"
    assert not pane.request_row._progress.isVisible()


def test_a_quick_send_never_shows_cancel(qtbot, pane):
    button = pane.request_row.send_button
    seen = []
    button.cancel_shown.connect(seen.append)
    pane.set_sending(True)
    pane.set_sending(False)
    qtbot.wait(200)
    assert seen == []


def test_the_hint_shows_only_while_the_url_leads_to_this_machine(pane, session):
    pane.set_hint_wanted(True)
    assert pane.request_row.status.isVisible()
    session.edit_webhook(lambda w: replace(w, url="https://example.com"), "Away")
    assert not pane.request_row.status.isVisible()
    session.undo()
    pane.set_hint_wanted(False)
    assert pane.request_row.status.isVisible(), "nothing moves because an answer has come"
    session.edit_webhook(lambda w: replace(w, url="http://127.0.0.1/more"), "More")
    assert not pane.request_row.status.isVisible()


def test_what_cannot_be_sent_at_all_is_said_on_the_button(pane):
    pane.set_send_blocked("Trust this project to send.")
    assert not pane.request_row.send_button.isEnabled()
    assert "Trust this project" in pane.request_row.send_button.toolTip()
    pane.set_send_blocked("")
    assert pane.request_row.send_button.isEnabled()


def test_a_get_says_that_its_body_is_not_sent(pane, session):
    session.edit_webhook(lambda w: replace(w, method="GET"), "Get")
    assert pane.body._unsent.isVisible()
    session.edit_webhook(lambda w: replace(w, body=RawBody("")), "Empty")
    assert not pane.body._unsent.isVisible()


@pytest.mark.parametrize("raw", [True, False])
def test_findings_about_the_whole_body_reach_the_raw_editor(pane, session, raw):
    if raw:
        session.edit_webhook(lambda w: replace(w, body=RawBody("x" * 50)), "Raw")
    pane.set_request(request(finding("body")))
    assert pane.body.raw.editor.tip_at(1) == "bad body"
