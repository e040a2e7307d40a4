"""The pane with a real renderer: what a user sees and does."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hookstudio.core.findings import Edit, Fix, Severity
from hookstudio.core.project.webhook import JsonBody, LanguageVariant, Pair, RawBody
from hookstudio.core.request.worker import RenderWorker
from hookstudio.gui.preview.controller import PreviewController
from hookstudio.gui.preview.preview_pane import PreviewPane
from hookstudio.gui.preview.problem_delegate import ProblemDelegate
from hookstudio.gui.preview.problem_places import fixable_at
from hookstudio.gui.preview.problems_view import ProblemsView
from hookstudio.gui.session import Place, Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.plain_view import PlainView
from tests.gui.preview.conftest import WAIT_MS
from tests.gui.preview.rendered import finding, rendered, request
from tests.layout_checks import faults


def view(pane: QWidget, name: str) -> PlainView:
    """The plain view that a screen reader calls by that name."""
    return next(v for v in pane.findChildren(PlainView) if v.accessibleName() == name)


def button(pane: QWidget, name: str) -> QToolButton:
    return next(b for b in pane.findChildren(QToolButton) if b.accessibleName() == name)


def texts(pane: QWidget) -> str:
    """Every label that is visible."""
    return "\n".join(label.text() for label in pane.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def settled(qtbot: QtBot, controller: PreviewController) -> object:
    """Wait until the newest rendering is shown."""
    return lambda: qtbot.waitUntil(lambda: not controller.stale, timeout=WAIT_MS)


def edit(session: Session, **fields: object) -> None:
    session.edit_webhook(lambda webhook: replace(webhook, **fields), "Edit")  # type: ignore[arg-type]


def test_the_request_is_shown_as_it_would_be_sent(pane: PreviewPane) -> None:
    assert "POST" in texts(pane)
    assert view(pane, "URL as sent").text() == "http://127.0.0.1:8600/orders/42"
    assert view(pane, "Body as sent").text() == (
        '{\n  "name": "Ada",\n  "greeting": "Hello friend"\n}'
    )
    assert "valid JSON" in texts(pane)
    assert "Loopback" in texts(pane)


def test_headers_unfold(qtbot: QtBot, pane: PreviewPane) -> None:
    headers = view(pane, "Headers as sent")
    assert not headers.isVisible()
    fold = button(pane, "Show the headers")
    assert fold.text() == "3 headers"
    qtbot.mouseClick(fold, Qt.MouseButton.LeftButton)
    assert headers.isVisible()
    assert headers.text().startswith("X-Plan: pro\nContent-Type: application/json")


def test_the_preview_follows_an_edit(pane: PreviewPane, session: Session, settled: object) -> None:
    edit(session, url="https://example.com/{{${first_name}}}", body=RawBody("plain"))
    settled()  # type: ignore[operator]
    assert view(pane, "URL as sent").text() == "https://example.com/Ada"
    assert view(pane, "Body as sent").text() == "plain"
    assert "Loopback" not in texts(pane)
    assert "Text" in texts(pane)


def test_a_half_typed_template_keeps_the_last_rendering_dimmed(
    pane: PreviewPane, session: Session, settled: object
) -> None:
    edit(session, body=RawBody("Hello {{${first_name}}}"))
    settled()  # type: ignore[operator]
    edit(session, body=RawBody("Hello {{${first_name}"))
    settled()  # type: ignore[operator]
    assert view(pane, "Body as sent").text() == "Hello Ada"
    assert "Not rendered" in texts(pane)
    assert pane._request._dim.isEnabled()
    edit(session, body=RawBody("Bye {{${first_name}}}"))
    settled()  # type: ignore[operator]
    assert view(pane, "Body as sent").text() == "Bye Ada"
    assert not pane._request._dim.isEnabled()


def test_an_abort_is_said(pane: PreviewPane, session: Session, settled: object) -> None:
    edit(session, body=RawBody("{% abort_message('no city') %}"))
    settled()  # type: ignore[operator]
    assert "⊘ Aborted: no city · nothing would be sent" in texts(pane)


def test_a_body_that_is_no_json_is_said(
    pane: PreviewPane, session: Session, settled: object
) -> None:
    edit(session, body=RawBody('{"a": }'))
    settled()  # type: ignore[operator]
    session.edit_webhook(
        lambda w: replace(
            w, headers=(replace(w.headers[0], name="Content-Type", value="application/json"),)
        ),
        "Edit",
    )
    settled()  # type: ignore[operator]
    assert "⚠ not JSON" in texts(pane)


def test_without_a_webhook_the_pane_says_what_it_is_for(
    pane: PreviewPane, session: Session, settled: object
) -> None:
    session.select(webhook="gone")
    settled()  # type: ignore[operator]
    assert "Nothing to preview" in texts(pane)
    session.select(webhook="other")
    settled()  # type: ignore[operator]
    assert view(pane, "URL as sent").text() == "https://example.com/"


def test_before_the_first_rendering_nothing_flashes(
    qtbot: QtBot, session: Session, theme: Theme, controller: PreviewController
) -> None:
    pane = PreviewPane(session, theme, controller)
    qtbot.addWidget(pane)
    pane.show()
    assert "Nothing to preview" not in texts(pane)
    assert "Loopback" not in texts(pane)
    assert faults(pane) == []


def test_a_renderer_that_fails_is_said_and_tried_again(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    worker = RenderWorker()
    worker.close()
    controller = PreviewController(session, worker)
    pane = PreviewPane(session, theme, controller)
    qtbot.addWidget(pane)
    pane.show()
    with qtbot.waitSignal(controller.failed):
        controller.refresh()
    assert "No preview" in texts(pane)
    with qtbot.waitSignal(controller.failed):
        next(b for b in pane.findChildren(QPushButton) if b.text() == "Try again").click()
    controller.close()


def test_waiting_is_said_after_a_while(pane: PreviewPane, controller: PreviewController) -> None:
    controller.busy_changed.emit(True)
    assert "Updating…" in texts(pane)
    assert pane._request._dim.isEnabled()
    controller.request_ready.emit(request())
    assert not pane._request._dim.isEnabled()


def test_the_legend_is_one_click_away(qtbot: QtBot, pane: PreviewPane) -> None:
    toggle = button(pane, "Legend of the marks")
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    legend = view(pane, "Legend of the marks")
    assert legend.isVisible()
    assert "the default was used" in legend.text()
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    assert not legend.isVisible()


PROBLEMS = (
    finding("The URL is wrong.", field="url"),
    finding("The name is empty.", field="body.pairs[0].value"),
)


def test_f8_goes_round_the_problems_and_shows_their_places(
    pane: PreviewPane, session: Session, controller: PreviewController
) -> None:
    controller.request_ready.emit(request(findings=PROBLEMS))
    places: list[Place] = []
    session.place_requested.connect(places.append)
    for step in (pane.next_problem, pane.next_problem, pane.next_problem, pane.previous_problem):
        step()
    fields = [place.field for place in places]
    assert fields == ["url", "body.pairs[0].value", "url", "body.pairs[0].value"]
    assert {place.webhook for place in places} == {"order"}


def test_a_click_on_a_problem_shows_its_place(
    qtbot: QtBot, pane: PreviewPane, session: Session, controller: PreviewController
) -> None:
    controller.request_ready.emit(request(findings=PROBLEMS))
    problems = pane.findChild(QListView, "problemList")
    assert isinstance(problems, QListView)
    where = problems.visualRect(problems.model().index(1, 0)).topLeft() + QPoint(40, 12)
    with qtbot.waitSignal(session.place_requested) as caught:
        qtbot.mouseClick(problems.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert caught.args == [Place("order", "body.pairs[0].value")]


def test_a_problem_in_a_content_block_opens_the_block(
    pane: PreviewPane, session: Session, controller: PreviewController
) -> None:
    session.perform(lambda w: w.add_content_block("footer", "x", "Add"))
    session.select(webhook="order")
    inside = finding(file="content_blocks/footer.liquid")
    controller.request_ready.emit(request(findings=(inside,)))
    pane.next_problem()
    assert session.selection.document == ("content_block", "footer")


def test_a_loopback_address_is_said_once(pane: PreviewPane) -> None:
    problems = pane.findChild(QListView, "problemList")
    assert isinstance(problems, QListView)
    model = problems.model()
    shown = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert not [text for text in shown if "this computer" in text]


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("size", [(345, 420), (345, 520), (690, 900)])
def test_nothing_is_cut_or_unreadable(
    qtbot: QtBot,
    qapp: object,
    pane: PreviewPane,
    controller: PreviewController,
    theme: Theme,
    mode: str,
    size: tuple[int, int],
) -> None:
    theme.apply(qapp, mode)  # type: ignore[arg-type]
    try:
        pane.resize(*size)
        pane._request.show_headers(True)
        url = rendered("url", "https://api.example.com/", ("x" * 200, {"attributes": ("${a}",)}))
        controller.request_ready.emit(request(url=url, findings=PROBLEMS, loopback=True))
        qtbot.wait(50)
        assert faults(pane) == []
    finally:
        theme.apply(qapp, "light")  # type: ignore[arg-type]


def test_a_user_of_another_language_shows_the_variant(
    qtbot: QtBot, pane: PreviewPane, session: Session, settled: object
) -> None:
    pane.next_user()
    settled()  # type: ignore[operator]
    assert session.selection.user == "grace"
    assert view(pane, "URL as sent").text() == "http://127.0.0.1:8600/fr"
    pane.previous_user()
    settled()  # type: ignore[operator]
    assert session.selection.user == "ada"


def test_the_language_picker_says_what_following_comes_to(
    pane: PreviewPane, session: Session, settled: object
) -> None:
    picker = pane._languages
    assert picker.currentText() == "Follow user → Default"
    assert "the user's language is not set" in picker.toolTip().replace("&#x27;", "'")
    pane.next_user()
    assert picker.currentText() == "Follow user → French"
    assert "language is French (fr)" in picker.toolTip()
    entries = [picker.itemText(i) for i in range(picker.count())]
    assert entries[1:] == ["Default", "French (fr)"]
    picker.activated.emit(1)
    settled()  # type: ignore[operator]
    assert session.selection.forced_language == ""
    assert view(pane, "URL as sent").text() == "http://127.0.0.1:8600/orders/43"
    picker.activated.emit(0)
    assert session.selection.forced_language is None


@pytest.mark.parametrize("width", [345, 480, 518, 560, 800])
def test_what_the_language_picker_says_is_never_cut(
    pane: PreviewPane, session: Session, width: int
) -> None:
    session.edit_webhook(lambda w: replace(w, languages=(LanguageVariant("pt-BR"),)), "Edit")
    session.force_language("pt-BR")
    pane.resize(width, 600)
    QApplication.processEvents()
    assert pane._languages.currentText() == "Portuguese (BR) (pt-BR)"
    assert pane._languages.width() >= pane._languages.wanted_width()


def test_a_forced_language_that_the_webhook_lacks_is_said(
    pane: PreviewPane, session: Session
) -> None:
    session.force_language("fr")
    session.edit_webhook(lambda w: replace(w, languages=(LanguageVariant("ja"),)), "Edit")
    assert pane._languages.currentText() == "French: not here → Default"


def test_a_large_body_does_not_hold_up_the_window(
    qtbot: QtBot, pane: PreviewPane, controller: PreviewController
) -> None:
    pairs = ",".join(f'"k{n}": "{"x" * 40}"' for n in range(10_000))
    controller.request_ready.emit(request(body=rendered("body", "{" + pairs + "}")))
    body = view(pane, "Body as sent")
    qtbot.waitUntil(lambda: not body.is_loading(), timeout=WAIT_MS)
    assert body.text().endswith("}")


def test_every_text_is_plain(pane: PreviewPane, controller: PreviewController) -> None:
    markup = "<img src='file:///etc/passwd'><b>x</b>"
    wrong = finding(markup, field="url")
    controller.request_ready.emit(request(url=rendered("url", markup), findings=(wrong,)))
    for label in pane.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText or not label.text()
    assert view(pane, "URL as sent").text() == markup
    assert isinstance(view(pane, "URL as sent"), QPlainTextEdit)


def test_the_problem_list_leaves_room_for_the_body(
    qtbot: QtBot, pane: PreviewPane, controller: PreviewController
) -> None:
    many = tuple(finding(f"Problem number {n} of many.", field="url") for n in range(60))
    controller.request_ready.emit(request(findings=many))
    pane.resize(345, 420)
    qtbot.wait(20)
    assert view(pane, "Body as sent").height() > 60
    problems = pane.findChild(ProblemsView)
    assert isinstance(problems, ProblemsView)
    assert "60 errors" in texts(problems)


MENDABLE = finding(
    "Too quiet.", field="body.pairs[0].value", fix=Fix("Shout", (Edit(0, 3, "ABC"),))
)


def test_a_fix_mends_the_webhook_and_can_be_undone(
    pane: PreviewPane, session: Session, controller: PreviewController, settled: object
) -> None:
    edit(session, body=JsonBody((Pair("name", "abc"),)))
    settled()  # type: ignore[operator]
    controller.request_ready.emit(request(findings=(finding("First."), MENDABLE)))
    pane.fix_problem()
    webhook = session.webhook
    assert webhook is not None
    assert webhook.body == JsonBody((Pair("name", "ABC"),))
    assert session.workspace.undo_label == "Shout"
    session.undo()
    assert session.webhook is not None
    assert session.webhook.body == JsonBody((Pair("name", "abc"),))


def test_a_rule_s_finding_is_listed_explained_and_fixed_at_the_caret(
    pane: PreviewPane, session: Session, settled: object
) -> None:
    body = '{"a": "{{${city}}}",\n "b": "{{${city} | default: 1}}"}'
    edit(session, body=RawBody(body))
    settled()  # type: ignore[operator]
    problems = pane.findChild(QListView, "problemList")
    view = pane.findChild(ProblemsView, "problemsView")
    assert isinstance(problems, QListView)
    assert isinstance(view, ProblemsView)
    tip = problems.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "Rule json_unescaped" in tip
    findings = view.findings
    webhook = session.webhook
    assert webhook is not None
    second = fixable_at(findings, webhook, body, body.index('"b"'))
    assert second is not None
    assert second.span is not None
    assert second.span.line == 2
    assert fixable_at(findings, webhook, "another text", 0) is None


def test_where_nothing_can_be_mended_that_is_said(
    pane: PreviewPane, controller: PreviewController
) -> None:
    controller.request_ready.emit(request())
    assert pane.fix_problem() == "There are no problems to fix."
    controller.request_ready.emit(request(findings=(finding("First."),)))
    assert pane.fix_problem() == "This problem has no automatic fix."
    controller.request_ready.emit(request(findings=(finding("First."), finding("Second."))))
    assert pane.fix_problem() == "These problems have no automatic fix."
    pane.next_problem()
    assert pane.fix_problem() == "This problem has no automatic fix."


@pytest.mark.parametrize("width", [345, 800])
def test_a_click_on_the_fix_mends_and_does_not_jump(
    qtbot: QtBot,
    pane: PreviewPane,
    session: Session,
    controller: PreviewController,
    settled: object,
    width: int,
) -> None:
    edit(session, body=JsonBody((Pair("name", "abc"),)))
    settled()  # type: ignore[operator]
    controller.request_ready.emit(request(findings=(MENDABLE,)))
    pane.resize(width, 640)
    qtbot.wait(20)
    places: list[Place] = []
    session.place_requested.connect(places.append)
    problems = pane.findChild(QListView, "problemList")
    assert isinstance(problems, QListView)
    index = problems.model().index(0, 0)
    delegate = problems.itemDelegate()
    assert isinstance(delegate, ProblemDelegate)
    where = delegate.fix_rect(problems.visualRect(index), index).center()
    qtbot.mouseMove(problems.viewport(), where)
    qtbot.mouseClick(problems.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert session.webhook is not None
    assert session.webhook.body == JsonBody((Pair("name", "ABC"),))
    assert places == []


def test_mere_notes_leave_a_low_pane_to_the_body(
    qtbot: QtBot, pane: PreviewPane, controller: PreviewController
) -> None:
    problems = pane.findChild(QListView, "problemList")
    assert isinstance(problems, QListView)
    pane.resize(345, 400)
    note = finding("Good to know.", Severity.INFO, field="url")
    controller.request_ready.emit(request(findings=(note,)))
    assert not problems.isVisible()
    assert "1 note" in texts(pane)
    qtbot.mouseClick(button(pane, "Show the problems"), Qt.MouseButton.LeftButton)
    assert problems.isVisible()
    qtbot.mouseClick(button(pane, "Hide the problems"), Qt.MouseButton.LeftButton)
    assert not problems.isVisible()
    pane.next_problem()
    assert problems.isVisible()


def test_an_error_is_listed_however_low_the_pane_is(
    pane: PreviewPane, controller: PreviewController
) -> None:
    pane.resize(345, 400)
    controller.request_ready.emit(request(findings=PROBLEMS))
    problems = pane.findChild(QListView, "problemList")
    assert isinstance(problems, QListView)
    assert problems.isVisible()


def test_a_pane_that_was_wide_can_be_narrow_again(qtbot: QtBot, pane: PreviewPane) -> None:
    pane.resize(900, 640)
    qtbot.wait(20)
    assert pane.minimumSizeHint().width() <= 345


def test_twice_the_text_still_fits(
    qtbot: QtBot, qapp: QApplication, theme: Theme, session: Session, controller: PreviewController
) -> None:
    theme.apply(qapp, "light", 2.0)
    try:
        pane = PreviewPane(session, theme, controller)
        qtbot.addWidget(pane)
        pane.resize(690, 900)
        pane.show()
        controller.request_ready.emit(request(findings=(*PROBLEMS, MENDABLE), loopback=True))
        qtbot.wait(50)
        assert faults(pane) == []
    finally:
        theme.apply(qapp, "light", 1.0)


def test_it_names_its_webhook_while_another_document_is_open(
    pane: PreviewPane, session: Session
) -> None:
    assert pane._whose.isHidden()
    session.open_document("user", "ada")
    assert pane._whose.isVisible()
    assert pane._whose.text() == "Preview of Order shipped"
    session.select(webhook="order")
    assert pane._whose.isHidden()
