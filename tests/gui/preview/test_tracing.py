"""From what was sent to the expression, and from the caret to what it made."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Header, JsonBody, Pair, RawBody, Webhook
from hookstudio.core.request import render
from hookstudio.gui.preview.caret_watch import CaretWatch
from hookstudio.gui.preview.controller import PreviewController
from hookstudio.gui.preview.marks import shown_headers, shown_text
from hookstudio.gui.preview.preview_pane import PreviewPane
from hookstudio.gui.preview.tracing import Made, Sources
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor import CodeEditor
from hookstudio.gui.widgets.plain_view import PlainView
from tests.gui.preview.conftest import WAIT_MS

NAME = "{{ ${first_name} | upcase }}"
NICK = "{{custom_attribute.${nick} | default: 'friend'}}"
USER = SampleUser("ada", "Ada", {"attributes": {"first_name": "Ada", "user_id": "42"}})
HOOK = Webhook(
    "order",
    "Order",
    "POST",
    "https://example.com/{{${user_id}}}",
    (Header("Authorization", "{{secret.key}}-{{${user_id}}}"), Header("X-Empty", "{{${city}}}")),
    JsonBody((Pair("name", NAME), Pair("nick", NICK), Pair("plain", "{{ 'x' | append: 'y' }}"))),
)
BLOCKS = {"greeting": "Hi {{${first_name}}}"}


def sources(hook: Webhook = HOOK) -> Sources:
    return Sources(render(hook, USER, context={"content_blocks": BLOCKS}), hook, BLOCKS)


def tips(hook: Webhook = HOOK) -> dict[str, str]:
    """The tool tip of each marked piece of the body, by its text."""
    found = sources(hook)
    body = found._request.body
    shown = shown_text(body, (), found.written(body))
    return {shown.text[mark.start : mark.end]: mark.tool_tip for mark in shown.marks}


def test_a_piece_of_a_pair_tells_its_expression_and_attribute() -> None:
    assert tips() == {
        "ADA": f"{NAME}\nFrom ${{first_name}}",
        "friend": f"{NICK}\ncustom_attribute.${{nick}} is empty; its default was used",
        "xy": "{{ 'x' | append: 'y' }}",
    }


def test_pieces_of_url_and_headers_tell_theirs() -> None:
    found = sources()
    request = found._request
    (mark,) = shown_text(request.url, (), found.written(request.url)).marks
    assert mark.tool_tip == "{{${user_id}}}\nFrom ${user_id}"
    headers = shown_headers(request, found.written)
    assert [(mark.kind, mark.tool_tip.split("\n")[0]) for mark in headers.marks] == [
        ("secret", "The value of the secret key is filled in when this is sent."),
        ("attribute", "{{${user_id}}}"),
        ("empty", "{{${city}}}"),
    ]


def test_a_piece_of_a_content_block_tells_the_expression_there() -> None:
    found = tips(replace(HOOK, body=RawBody("{{content_blocks.${greeting}}}")))
    assert found["Ada"].startswith("{{${first_name}}}\nFrom ${first_name}, in the content block")


def test_a_text_that_was_edited_since_tells_no_expression() -> None:
    old = render(HOOK, USER)
    edited = replace(HOOK, url="https://example.com/x/y/z/{{${user_id}}}")
    found = Sources(old, edited, {})
    assert shown_text(old.url, (), found.written(old.url)).marks[0].tool_tip == "From ${user_id}"


@pytest.mark.parametrize("caret", [0, 5, len(NAME)])
def test_an_expression_is_followed_to_what_it_made(caret: int) -> None:
    found = sources()
    (place,) = found.made_by(NAME, caret).body
    assert found._request.body.text[slice(*place)] == "ADA"


def test_equal_texts_are_followed_in_all_their_places() -> None:
    hook = replace(HOOK, body=JsonBody((Pair("a", NAME), Pair("b", NAME))))
    assert len(sources(hook).made_by(NAME, 3).body) == 2


def test_places_behind_a_secret_count_in_the_masked_text() -> None:
    found = sources()
    text = HOOK.headers[0].value
    made = found.made_by(text, text.index("${user_id}"))
    shown = shown_headers(found._request)
    (start, end), at = made.headers[0][0], shown.starts[0]
    assert shown.text[at + start : at + end] == "42"


def test_a_content_blocks_text_is_followed_too() -> None:
    found = sources(replace(HOOK, body=RawBody("- {{content_blocks.${greeting}}}")))
    (place,) = found.made_by(BLOCKS["greeting"], 5).body
    assert found._request.body.text[slice(*place)] == "Ada"


def test_nothing_is_made_by_plain_text_or_another_text() -> None:
    found = sources()
    assert found.made_by(HOOK.url, 3) == Made()
    assert found.made_by("{{ another }}", 4) == Made()


def test_the_preview_lights_up_what_the_caret_is_at(
    qtbot: QtBot, theme: Theme, session: Session, pane: PreviewPane, controller: PreviewController
) -> None:
    session.edit_webhook(lambda w: replace(w, body=RawBody("a {{${first_name}}} b")), "Edit")
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    editor = CodeEditor(theme, name="Body")
    editor.set_text("a {{${first_name}}} b")
    for widget in (editor, pane):
        layout.addWidget(widget)
    window.resize(600, 700)
    window.show()
    qtbot.waitUntil(lambda: not controller.stale, timeout=WAIT_MS)
    view = next(v for v in pane.findChildren(PlainView) if v.accessibleName() == "Body as sent")
    editor.setFocus(Qt.FocusReason.OtherFocusReason)
    editor.move_caret(5)

    def lit() -> list[str]:
        return [view.text()[start:end] for start, end in view._lit]

    qtbot.waitUntil(lambda: lit() == ["Ada"], timeout=WAIT_MS)
    qtbot.waitUntil(
        lambda: "Ada" in [s.cursor.selectedText() for s in view.extraSelections()],
        timeout=WAIT_MS,
    )
    editor.move_caret(0)
    qtbot.waitUntil(lambda: lit() == [], timeout=WAIT_MS)
    editor.move_caret(5)
    qtbot.waitUntil(lambda: lit() == ["Ada"], timeout=WAIT_MS)
    view.setFocus(Qt.FocusReason.OtherFocusReason)
    qtbot.waitUntil(lambda: lit() == [], timeout=WAIT_MS)
    pane.setParent(None)  # its fixture takes it apart


def test_an_editor_that_is_gone_is_not_asked(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    watch = CaretWatch(window)
    editor = CodeEditor(theme, name="Cell")
    layout.addWidget(editor)
    window.show()
    with qtbot.waitSignal(watch.moved, timeout=WAIT_MS):
        editor.setFocus(Qt.FocusReason.OtherFocusReason)
    layout.removeWidget(editor)
    editor.deleteLater()
    with qtbot.waitSignal(watch.left, timeout=WAIT_MS):
        pass


def test_a_value_out_of_sight_is_brought_into_view(qtbot: QtBot, theme: Theme) -> None:
    view = PlainView(theme, name="Body")
    qtbot.addWidget(view)
    view.resize(300, 120)
    text = "line\n" * 200 + "here"
    view.set_content(text)
    view.show()
    qtbot.waitUntil(lambda: not view.is_loading(), timeout=WAIT_MS)
    at = text.index("here")
    view.light_up([(at, at + 4)])
    start, end = view.visible_range()
    assert start <= at < end
    scrolled = view.verticalScrollBar().value()
    view.light_up([])
    assert view.verticalScrollBar().value() == scrolled


def test_the_sign_of_an_empty_value_can_be_lit(qtbot: QtBot, theme: Theme) -> None:
    hook = replace(HOOK, body=RawBody("[{{${city}}}]"))
    found = sources(hook)
    body = found._request.body
    shown = shown_text(body, (), found.written(body))
    view = PlainView(theme, name="Body")
    qtbot.addWidget(view)
    view.set_content(shown.text, shown.marks)
    view.show()
    qtbot.waitUntil(lambda: not view.is_loading(), timeout=WAIT_MS)
    view.light_up(found.made_by("[{{${city}}}]", 5).body)
    qtbot.waitUntil(lambda: bool(view.extraSelections()), timeout=WAIT_MS)
    assert view.extraSelections()[0].cursor.selectedText() == "▯"
