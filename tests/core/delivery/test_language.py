"""What the language of the studio changes in what is sent and kept, and what it must not."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from hookstudio.core import wording
from hookstudio.core.allowlist.formats import FORMATS, allow_list
from hookstudio.core.allowlist.table import INSTANCES
from hookstudio.core.delivery.delivery import asked_words
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.policy_words import policy_words
from hookstudio.core.delivery.schedule import BRAZE, RetryAt, own_schedule
from hookstudio.core.delivery.state import State
from hookstudio.core.lab.simulation import simulate
from hookstudio.core.lab.virtual_time import VirtualClock
from hookstudio.core.receiver.script import parse
from hookstudio.core.request.rendered import RenderedRequest, RenderedText
from hookstudio.core.secrets import KeyringStore, missing, nothing_sent, without_nothing_sent
from hookstudio.core.wording import English, Translations
from tests.pseudo_language import CLOSE, OPEN, Pseudo


class Backwards(English):
    """Says that nothing was sent before it says why."""

    def text(self, source: str, _note: str, /) -> str:
        return source.replace("{problem} Nothing was sent.", "Nothing was sent: {problem}")


@pytest.fixture
def pseudo() -> Iterator[None]:
    wording.use(Pseudo())
    yield
    wording.use(English())


@pytest.mark.parametrize("language", [English(), Pseudo(), Backwards()], ids=type)
def test_that_nothing_was_sent_can_be_left_out_in_any_language(language: Translations) -> None:
    wording.use(language)
    try:
        assert without_nothing_sent(nothing_sent("The host is down.")) == "The host is down."
        assert without_nothing_sent("No answer came.") == "No answer came."
    finally:
        wording.use(English())


def test_an_error_of_a_secret_has_its_plain_sentence_apart(pseudo: None) -> None:
    error = missing("lob")
    assert error.message == nothing_sent(error.plain)
    assert '"lob"' in error.plain


def test_what_a_delivery_waits_for_is_kept_in_english_and_shown_translated(pseudo: None) -> None:
    (first, *_) = simulate(BRAZE, parse("429:retry-after=9000, 200")).attempts
    assert first.asked_by == RetryAt(0, 0, 1, 5, "Retry-After", capped=True).asked
    assert first.asked_by == "Retry-After, capped at one hour"
    assert asked_words(first.asked_by).startswith(f"{OPEN}Retry-After, ")
    assert asked_words("Retry-After") == "Retry-After"


def test_a_delivery_keeps_its_reason_as_it_was_said_and_its_state_as_a_mark(pseudo: None) -> None:
    outbox = Outbox.in_memory(VirtualClock())
    try:
        request = RenderedRequest(
            webhook="order",
            user="",
            language=None,
            method="POST",
            url=RenderedText("url", "http://127.0.0.1:8600/"),
            headers=(),
            body=RenderedText("body", "{}"),
        )
        queued = outbox.add(NewMessage(request)).result()
        outbox.cancel([queued.id]).result()
        wording.use(English())
        kept = outbox.get(queued.id)
    finally:
        outbox.close()
    assert kept is not None
    assert kept.state is State.CANCELLED
    assert (kept.reason[0], kept.reason[-1]) == (OPEN, CLOSE)


def test_the_keyring_knows_a_project_by_the_same_name(pseudo: None) -> None:
    assert KeyringStore("/shop").service == "Hook Studio: /shop"


@pytest.mark.parametrize("form", FORMATS)
def test_the_words_of_a_firewall_are_the_same_in_every_language(form: str) -> None:
    english = allow_list(INSTANCES, form)
    wording.use(Pseudo())
    try:
        assert allow_list(INSTANCES, form) == english
    finally:
        wording.use(English())


@pytest.mark.parametrize(
    ("delays", "words"),
    [
        ((1,), "1 retry: after about 1 second."),
        ((0.5, 3_660), "2 retries: after about 0.5 seconds and 1 hour 1 minute."),
        ((60, 61, 7_200), "3 retries: after about 1 minute, 1 minute 1 second and 2 hours."),
    ],
)
def test_a_schedule_in_words(delays: tuple[float, ...], words: str) -> None:
    assert policy_words(own_schedule(delays)).startswith(words)
