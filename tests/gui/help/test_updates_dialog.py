"""What the studio says of newer versions; it asks nobody by itself."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import pytest
import pytest_asyncio
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from shiboken6 import isValid

from hookstudio import __version__
from hookstudio.core import updates
from hookstudio.core.settings import NetworkSettings
from hookstudio.core.updates import Checked, Release
from hookstudio.gui.help.updates_dialog import UpdatesDialog
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.plain_view import PlainView
from tests.gui.waiting import until
from tests.layout_checks import faults

FEED = "https://example.com/newest.json"
Make = Callable[..., UpdatesDialog]


@pytest_asyncio.fixture
async def make(qapp: QApplication, theme: Theme) -> AsyncIterator[Make]:
    tasks, made = Tasks(), []

    def make(feed: str | None = FEED) -> UpdatesDialog:
        dialog = UpdatesDialog(theme, tasks, NetworkSettings, feed=feed)
        made.append(dialog)
        dialog.show()
        return dialog

    yield make
    for dialog in filter(isValid, made):
        dialog.close()
    await tasks.close()


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every address that was asked; the answer is a version that is always newer."""
    addresses: list[str] = []

    async def newest(feed: str, **_: object) -> Checked:
        addresses.append(feed)
        return Checked(Release("999.0", "https://example.com/page", "Much <b>better</b>."), "")

    monkeypatch.setattr(updates, "newest", newest)
    return addresses


def words(dialog: UpdatesDialog) -> str:
    return " ".join(each.text() for each in dialog.findChildren(QLabel) if each.isVisible())


def check_button(dialog: UpdatesDialog) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text().startswith("Check"))


async def test_without_a_place_it_says_how_to_update(make: Make, asked: list[str]) -> None:
    dialog = make(None)
    await until(lambda: "names no place" in words(dialog))
    assert f"Hook Studio {__version__}" in words(dialog)
    assert "pipx upgrade hookstudio" in words(dialog)
    assert not check_button(dialog).isVisible()
    assert faults(dialog) == []
    assert asked == []


async def test_it_asks_when_told_to_and_not_before(make: Make, asked: list[str]) -> None:
    dialog = make()
    assert FEED in words(dialog)
    assert faults(dialog) == []
    assert asked == []
    check_button(dialog).click()
    await until(lambda: "999.0" in words(dialog))
    assert asked == [FEED]
    page = dialog.findChild(QLineEdit)
    assert page.text() == "https://example.com/page"
    assert page.isReadOnly()
    assert dialog.findChild(PlainView).text() == "Much <b>better</b>."
    assert faults(dialog) == []


@pytest.mark.parametrize(
    ("checked", "said"),
    [
        (Checked(Release(__version__, FEED), ""), "This is the newest version."),
        (Checked(Release("0.0.1", FEED), ""), "This is the newest version."),
        (Checked(None, "No route."), "is not known. No route."),
    ],
)
async def test_other_answers_are_told(
    make: Make, monkeypatch: pytest.MonkeyPatch, checked: Checked, said: str
) -> None:
    async def newest(_feed: str, **_: object) -> Checked:
        return checked

    monkeypatch.setattr(updates, "newest", newest)
    dialog = make()
    check_button(dialog).click()
    await until(lambda: said in words(dialog))
    assert not dialog.findChild(QLineEdit).isVisible()
    assert check_button(dialog).isEnabled()  # to try again
    assert faults(dialog) == []


async def test_closing_ends_the_asking(make: Make, monkeypatch: pytest.MonkeyPatch) -> None:
    ended = asyncio.Event()

    async def newest(_feed: str, **_: object) -> Checked:
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()
        raise AssertionError

    monkeypatch.setattr(updates, "newest", newest)
    dialog = make()
    check_button(dialog).click()
    await until(lambda: not check_button(dialog).isEnabled())
    await asyncio.sleep(0)
    dialog.reject()
    await asyncio.wait_for(ended.wait(), 5)
