"""How wide columns are, so that neither titles nor usual words are cut off in any language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QTableView

from hookstudio.core.wording import translated
from hookstudio.gui.outbox.look_delegate import room_before_word
from hookstudio.gui.preview.quantities import when_text
from hookstudio.gui.sending.attempt_text import State as Look
from hookstudio.gui.theme.theme import Theme

_AROUND = 24  # on both sides of a text

Words = Mapping[int, Sequence[str | Look]]
"""The words of columns that must find room."""


def fit_columns(
    table: QTableView,
    theme: Theme,
    widths: Mapping[int, int],
    words: Words,
) -> dict[int, int]:
    """Give each column its width in pixels, or more where its title or a word needs that.

    `widths` are before the text scale. Returns what each column has now.
    """
    header, metrics = table.horizontalHeader(), QFontMetrics(theme.ui_font())
    header.ensurePolished()
    found = {}
    for column, width in widths.items():
        needs = [_needed(word, metrics, theme) for word in words.get(column, ())]
        found[column] = max([theme.px(width), header.sectionSizeHint(column), *needs])
        table.setColumnWidth(column, found[column])
    return found


def usual_times() -> list[str]:
    """The widest of what a column with times says of what is new."""
    now = datetime.now(UTC)
    return [when_text(now - age, now) for age in (timedelta(0), timedelta(minutes=59))]


def _needed(word: str | Look, metrics: QFontMetrics, theme: Theme) -> int:
    if isinstance(word, str):
        return metrics.horizontalAdvance(word) + theme.px(_AROUND)
    return room_before_word(theme) + metrics.horizontalAdvance(translated(word.word)) + 2
