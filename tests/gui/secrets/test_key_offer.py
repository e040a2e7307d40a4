"""A key that is pasted: offered to be moved, kept only then, and one undo brings it back."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from hookstudio.core.errors import KeyringError
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.webhook import Header, JsonBody, Pair, RawBody, Webhook
from hookstudio.core.secrets import Secret
from hookstudio.gui.composer.cell_editor import CellEditor
from hookstudio.gui.composer.composer_pane import ComposerPane
from hookstudio.gui.composer.row_table import RowTable
from hookstudio.gui.secrets.key_offer import KeyOffer
from tests.gui.secrets.conftest import Room
from tests.gui.waiting import until

KEY = "sk_" + "live_" + "4eC39HqLyjWDarjtT1zdp7dc"
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def offer(room: Room) -> Iterator[KeyOffer]:
    made = KeyOffer(room.desk)
    yield made
    made.bar.deleteLater()
    made.deleteLater()


def edit(room: Room, **changes: object) -> None:
    room.session.edit_webhook(lambda webhook: replace(webhook, **changes), "Edit")  # type: ignore[arg-type]  # fields


def webhook(room: Room) -> Webhook:
    assert room.session.webhook is not None
    return room.session.webhook


def text(bar: QWidget) -> str:
    return " ".join(label.text() for label in bar.findChildren(QLabel))


def press(bar: QWidget, name: str) -> None:
    found = (b for b in bar.findChildren(QPushButton) if b.text().replace("&", "") == name)
    next(found).click()


def name_field(offer: KeyOffer) -> QLineEdit:
    found = offer.bar.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


@pytest.mark.parametrize(
    ("changes", "where"),
    [
        ({"url": f"https://a.example/?k={KEY}"}, "in the URL"),
        ({"headers": (Header("X-Any", f"Bearer {KEY}"),)}, "in the header X-Any"),
        ({"body": RawBody(f'{{"a": "{KEY}"}}')}, "in the body"),
        ({"body": JsonBody((Pair("k", KEY),))}, "in the pair k"),
    ],
)
async def test_it_is_offered_wherever_it_is_pasted_and_nothing_is_kept_yet(
    room: Room, offer: KeyOffer, changes: dict[str, object], where: str
) -> None:
    edit(room, **changes)
    assert not offer.bar.isHidden()
    assert f"This looks like a key, {where}." in text(offer.bar)
    assert KEY not in text(offer.bar) + name_field(offer).text()
    assert await room.store.names() == ("lob",)


async def test_it_is_moved_under_a_name_and_one_undo_brings_the_text_back(
    room: Room, offer: KeyOffer
) -> None:
    edit(room, url=f"https://a.example/?k={KEY}")
    pasted = webhook(room)
    assert name_field(offer).text() == "stripe_key"
    name_field(offer).setText("shop")
    press(offer.bar, "Move to the keyring")
    await until(lambda: offer.bar.isHidden())
    assert webhook(room).url == "https://a.example/?k={{secret.shop}}"
    assert await room.keyring.get("shop") == Secret(KEY)
    room.session.undo()
    assert webhook(room) == pasted
    assert offer.bar.isHidden()  # it was answered
    room.session.redo()
    assert webhook(room).url.endswith("{{secret.shop}}")


async def test_not_now_is_not_asked_again(room: Room, offer: KeyOffer) -> None:
    edit(room, url=f"https://a.example/?k={KEY}")
    QTest.keyClick(name_field(offer), Qt.Key.Key_Escape)
    assert offer.bar.isHidden()
    edit(room, url="https://a.example/")
    edit(room, url=f"https://a.example/?k={KEY}")
    assert offer.bar.isHidden()
    assert await room.store.names() == ("lob",)


async def test_a_name_that_holds_another_value_is_refused(room: Room, offer: KeyOffer) -> None:
    edit(room, url=f"https://a.example/?k={KEY}")
    name_field(offer).setText("lob")
    press(offer.bar, "Move to the keyring")
    await until(lambda: "There is another secret called lob." in text(offer.bar))
    assert await room.keyring.get("lob") == Secret("canary-value")
    assert KEY in webhook(room).url


async def test_without_a_keyring_the_other_way_is_offered(room: Room, offer: KeyOffer) -> None:
    room.keyring.error = KeyringError("No system keyring was found.", code="KEYRING_NONE")
    edit(room, url=f"https://a.example/?k={KEY}")
    name_field(offer).setText("shop")
    press(offer.bar, "Move to the keyring")
    await until(lambda: "No system keyring was found." in text(offer.bar))
    press(offer.bar, "Keep for this run only")
    await until(lambda: offer.bar.isHidden())
    assert room.store.typed_names == ("shop",)
    assert room.desk.bar.text.startswith("1 secret")


async def test_it_is_kept_as_the_environment_names_it(room: Room, offer: KeyOffer) -> None:
    staging = Environment("staging", secrets={"shop": "shop_staging", "mail": "lob"})
    room.session.perform(lambda workspace: workspace.add_environment(staging, "Add"))
    room.session.select(webhook=webhook(room).slug)
    room.session.choose_environment("staging")
    edit(room, url=f"https://a.example/?k={KEY}")
    name_field(offer).setText("mail")
    press(offer.bar, "Move to the keyring")
    await until(lambda: "There is another secret called lob." in text(offer.bar))
    assert await room.keyring.get("lob") == Secret("canary-value")
    name_field(offer).setText("shop")
    press(offer.bar, "Move to the keyring")
    await until(lambda: offer.bar.isHidden())
    assert await room.keyring.get("shop_staging") == Secret(KEY)
    assert webhook(room).url.endswith("{{secret.shop}}")


async def test_a_keyring_that_hangs_is_cancelled_and_nothing_changes(
    room: Room, offer: KeyOffer
) -> None:
    edit(room, url=f"https://a.example/?k={KEY}")
    room.keyring.hanging = True
    press(offer.bar, "Move to the keyring")
    press(offer.bar, "Cancel")
    assert KEY in webhook(room).url
    assert not offer.bar.isHidden()


async def test_what_is_typed_or_no_key_is_not_offered(room: Room, offer: KeyOffer) -> None:
    for end in range(1, len(KEY) + 1):
        edit(room, url=f"https://a.example/?k={KEY[:end]}")
    edit(room, body=RawBody('{"id": "0b5f2c1e-1111-2222-3333-444455556666", "n": "hello world"}'))
    edit(room, headers=(Header("Authorization", "Bearer {{secret.lob}}"),))
    assert offer.bar.isHidden()


async def test_only_what_was_pasted_is_looked_at(room: Room, offer: KeyOffer) -> None:
    body = '{"old": "' + KEY[:-1] + 'x", "new": ""}'
    edit(room, body=RawBody(body))
    press(offer.bar, "Not now")
    other = KEY[:-1] + "y"
    edit(room, body=RawBody(body.replace('""', f'"{other}"')))
    assert offer.offered is not None
    assert offer.offered.value == other


async def test_a_long_body_costs_a_keystroke_little(room: Room, offer: KeyOffer) -> None:
    body, half = "word " * 200_000, 500_000
    edit(room, body=RawBody(body))
    before = replace(webhook(room), body=RawBody(f"{body[:half]}a{body[half:]}"))
    began = time.process_time()
    room.session.edit_webhook(lambda _: before, "Type")
    assert time.process_time() - began < 0.2


async def test_it_goes_when_the_key_is_taken_away_or_another_webhook_is_opened(
    room: Room, offer: KeyOffer
) -> None:
    edit(room, url=f"https://a.example/?k={KEY}")
    room.session.undo()
    assert offer.bar.isHidden()
    room.session.redo()
    assert not offer.bar.isHidden()
    room.session.select(webhook="other")
    assert offer.bar.isHidden()


async def test_a_key_is_not_saved_in_silence(room: Room, offer: KeyOffer) -> None:
    for end in range(1, len(KEY) + 1):
        edit(room, url=f"https://a.example/?k={KEY[:end]}")
    assert offer.bar.isHidden()
    offer.look_at_saved((webhook(room).file,))
    await until(lambda: not offer.bar.isHidden())
    assert offer.offered is not None
    assert offer.offered.value == KEY


async def test_one_that_is_saved_elsewhere_is_told(room: Room, offer: KeyOffer) -> None:
    told: list[str] = []
    offer.noted.connect(told.append)
    edit(room, url=f"https://a.example/?k={KEY}")
    file = webhook(room).file
    room.session.select(webhook="other")
    offer.look_at_saved((file, webhook(room).file, "users/ada.yaml"))
    await until(lambda: told)
    assert told == [f"{file} was saved with what looks like a key in the URL."]
    assert offer.bar.isHidden()


async def test_pasting_into_the_url_field_of_the_composer(room: Room, offer: KeyOffer) -> None:
    pane = ComposerPane(room.session, room.desk.theme)
    pane.add_bar(offer.bar)
    pane.show()
    url = pane.request_row.url
    url.setFocus()
    url.selectAll()
    QGuiApplication.clipboard().setText(f"https://a.example/?k={KEY}")
    QTest.keyClick(url, Qt.Key.Key_V, CTRL)
    QGuiApplication.clipboard().clear()
    assert offer.bar.isVisible()
    press(offer.bar, "Move to the keyring")
    await until(lambda: not offer.bar.isVisible())
    assert url.text() == "https://a.example/?k={{secret.stripe_key}}"
    offer.bar.setParent(None)
    pane.close()
    pane.deleteLater()


async def test_pasting_into_a_cell_of_the_json_table(room: Room, offer: KeyOffer) -> None:
    edit(room, body=JsonBody((Pair("token", ""), Pair("other", "x"))))
    pane = ComposerPane(room.session, room.desk.theme)
    pane.add_bar(offer.bar)
    pane.show()
    table = pane.findChild(RowTable)
    assert table is not None
    table.edit_cell(0, table.rows_model.columnCount() - 2)
    editor = table.findChild(CellEditor)
    assert editor is not None
    QGuiApplication.clipboard().setText(KEY)
    editor.paste()
    QGuiApplication.clipboard().clear()
    assert webhook(room).body == JsonBody((Pair("token", KEY), Pair("other", "x")))
    press(offer.bar, "Move to the keyring")
    await until(lambda: not offer.bar.isVisible())
    assert editor.text() == "{{secret.stripe_key}}"
    QTest.keyClicks(editor, "!")
    assert webhook(room).body == JsonBody(
        (Pair("token", "{{secret.stripe_key}}!"), Pair("other", "x"))
    )
    offer.bar.setParent(None)
    pane.close()
    pane.deleteLater()
