"""The outbox in another language: every word is translated, and has room."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from hookstudio.core.delivery.state import State
from hookstudio.gui.outbox.activity_model import ActivityModel
from hookstudio.gui.outbox.activity_tables import CountersTable, LogTable
from hookstudio.gui.outbox.column_widths import usual_times
from hookstudio.gui.outbox.counters_model import CountersModel
from hookstudio.gui.outbox.delivery_text import (
    countdown_text,
    reason_text,
    spoken,
    state_count_text,
    status_text,
    wait_text,
)
from hookstudio.gui.outbox.outbox_model import OutboxModel
from hookstudio.gui.outbox.outbox_table import OutboxTable
from hookstudio.gui.outbox.timeline_layout import marks_of, spoken_story
from hookstudio.gui.theme.theme import Theme
from tests.gui.outbox.test_timeline import NOW, STORY, delivery
from tests.languages import spoken as language
from tests.pseudo_language import CLOSE, OPEN
from tests.translation_checks import Data, foreign_words

_WORDS = {"order", "ada", "The", "server", "answered", "November", "September", "UTC"}
DATA = Data(frozenset(_WORDS | {"retry", "after"}), ())


def test_a_delivery_is_told_in_the_language(qapp: QApplication) -> None:
    with language(qapp, "rtl"):
        texts = [spoken_story(marks_of(STORY, NOW))]
        for state in State:
            asked = delivery(state, asked_by="retry-after", message="")
            texts += [reason_text(asked, NOW), state_count_text(state, 3)]
            texts.append(spoken(asked, NOW).split("queued")[0])
        texts += [status_text(None, outcome) for outcome in ("SEND_DNS", "SEND_PROXY", "unknown")]
    assert [text for text in texts if foreign_words(text, DATA)] == []


def test_numbers_are_written_as_the_language_writes_them(qapp: QApplication) -> None:
    with language(qapp, "rtl"):
        assert countdown_text(timedelta(days=1_200)) == f"{OPEN}1\u202f200\u00a0d 0:00:00{CLOSE}"
        assert wait_text(timedelta(hours=2, minutes=15)).count("\u00a0") == 2
        assert state_count_text(State.DELIVERED, 12_000) == f"{OPEN}12\u202f000 delivered{CLOSE}"


@pytest.mark.parametrize("name", ["pseudo", "rtl"])
def test_columns_have_room_for_their_titles(
    qtbot: QtBot, qapp: QApplication, theme: Theme, name: str
) -> None:
    def now() -> datetime:
        return datetime.now(UTC)

    with language(qapp, name):
        tables = (
            OutboxTable(OutboxModel(now), theme),
            LogTable(ActivityModel(now), theme),
            CountersTable(CountersModel(), theme),
        )
        for table in tables:
            qtbot.addWidget(table)
            metrics = QFontMetrics(table.horizontalHeader().font())
            for column in range(table.model().columnCount()):
                title = str(table.model().headerData(column, Qt.Orientation.Horizontal))
                room = table.columnWidth(column)
                assert table.isColumnHidden(column) or metrics.horizontalAdvance(title) < room
        assert all(OPEN in text for text in usual_times())
