import pytest

from hookstudio.core.delivery.result import Failure, Timing
from hookstudio.core.liquid.result import Aborted
from hookstudio.gui.sending.attempt_text import (
    phases,
    refusal,
    request_text,
    response_title,
    state_of,
    title_of,
    toast_text,
)
from hookstudio.gui.sending.outlook import advice_for, copy_text
from tests.gui.preview.rendered import finding, request
from tests.gui.sending.attempts import attempt


@pytest.mark.parametrize(
    ("made", "sign", "word"),
    [
        (attempt(200), "●", "Received"),
        (attempt(404), "✕", "Failed"),
        (attempt(503), "↻", "Would retry"),
        (attempt(None, Failure.REFUSED), "↻", "Would retry"),
        (attempt(None, Failure.CANCELLED, retry=False), "⊘", "Cancelled"),
    ],
)
def test_each_state_has_a_sign_and_a_word(made: object, sign: str, word: str) -> None:
    state = state_of(made)  # type: ignore[arg-type]
    assert (state.sign, state.word) == (sign, word)


@pytest.mark.parametrize("failure", Failure)
def test_every_failure_has_a_short_title(failure: Failure) -> None:
    title = title_of(attempt(None, failure))
    assert title != "Not sent"
    assert len(title) < 40


def test_the_toast_says_status_and_time() -> None:
    assert toast_text(attempt(200)).replace("\u00a0", " ") == "200 OK in 143 ms"


def test_advice_is_given_where_it_helps() -> None:
    assert "URL" in advice_for(attempt(404))
    assert advice_for(attempt(200)) == ""
    assert advice_for(attempt(None, Failure.SECRET)) == ""


def test_a_refusal_names_the_first_error_and_counts_the_others() -> None:
    errors = (finding("The URL is empty."), finding("B"), finding("C"))
    assert refusal(request(findings=errors)) == (
        "Nothing was sent: The URL is empty (and 2 more errors)."
    )
    aborted = request(aborted=Aborted("no city", "liquid_abort_message"))
    assert refusal(aborted) == "Nothing was sent: the template aborts the message (no city)."


def test_phases_follow_each_other_and_end_with_the_total() -> None:
    assert phases(Timing(143.2, 12.0, 22.0, None, 1.0, 61.0, 47.2, prepare_ms=300)) == (
        ("DNS", 0.0, 12.0),
        ("Connect", 12.0, 22.0),
        ("Send", 34.0, 1.0),
        ("First byte", 35.0, 61.0),
        ("Download", 96.0, 47.2),
        ("Total", 0.0, 143.2),
    )


def test_the_request_is_shown_as_it_went_out() -> None:
    assert request_text(attempt().request) == 'POST https://example.com/\nA: b\n\n{"n": 1}'


def test_everything_is_copied() -> None:
    text = copy_text(attempt(404), "THE BODY")
    for part in ("404 Not Found", "Final:", "ada", "A: b", '{"n": 1}', "Retry-After: 7",
                 "THE BODY", "TLS: 42", "127.0.0.1:8600"):  # fmt: skip
        assert part in text
    assert "None." in copy_text(attempt(None, Failure.TIMEOUT), "")


def test_the_caption_names_the_peer_and_the_proxy() -> None:
    made = attempt(200, via_proxy="proxy:3128", tls="TLS 1.3")
    assert response_title(made).replace("\u00a0", " ") == (
        "HTTP/1.1 · 13 B · 127.0.0.1:8600 · TLS 1.3 · through proxy:3128"
    )
