from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QLocale

from hookstudio.core import wording
from hookstudio.gui.preview.quantities import (
    bytes_text,
    duration_text,
    full_time_text,
    when_text,
)
from tests.pseudo_language import Pseudo

NOW = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _english() -> object:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    yield
    QLocale.setDefault(before)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("count", "text"),
    [
        (0, "0 B"),
        (212, "212 B"),
        (1023, "1,023 B"),
        (1024, "1 KiB"),
        (1280, "1.3 KiB"),
        (10_240, "10 KiB"),
        (5 * 1024 * 1024, "5 MiB"),
        (50_000_000, "48 MiB"),
    ],
)
def test_bytes_have_a_unit_that_fits(count: int, text: str) -> None:
    assert plain(bytes_text(count)) == text


@pytest.mark.parametrize(
    ("milliseconds", "text"),
    [(0.2, "0 ms"), (43.4, "43 ms"), (999.4, "999 ms"), (1234, "1.2 s"), (90_000, "90 s")],
)
def test_durations_have_a_unit_that_fits(milliseconds: float, text: str) -> None:
    assert plain(duration_text(milliseconds)) == text


def test_numbers_take_the_form_of_the_locale() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    assert plain(duration_text(1234)) == "1,2 s"


def test_units_and_ages_are_translated() -> None:
    wording.use(Pseudo(longer=False))
    try:
        assert plain(bytes_text(1280)) == "⟦1.3 KiB⟧"
        assert plain(when_text(NOW - timedelta(minutes=12), NOW)) == "⟦12 min ago⟧"
    finally:
        wording.use(wording.English())


@pytest.mark.parametrize(
    ("age", "text"),
    [
        (timedelta(seconds=2), "just now"),
        (timedelta(seconds=40), "40 s ago"),
        (timedelta(minutes=12, seconds=50), "12 min ago"),
        (timedelta(minutes=59, seconds=59), "59 min ago"),
    ],
)
def test_times_are_relative_under_an_hour(age: timedelta, text: str) -> None:
    assert plain(when_text(NOW - age, NOW)) == text


def test_times_beyond_an_hour_are_absolute() -> None:
    assert "ago" not in when_text(NOW - timedelta(hours=1), NOW)
    assert "2026" in when_text(NOW - timedelta(days=3), NOW)


def test_a_clock_that_was_set_back_gives_an_absolute_time() -> None:
    assert "ago" not in when_text(NOW + timedelta(minutes=5), NOW)


def test_the_full_time_has_its_seconds() -> None:
    assert ":00:00" in full_time_text(NOW)
