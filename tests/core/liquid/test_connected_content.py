"""Connected content from recordings: what a call tells of its answer, and simulated trouble."""

from __future__ import annotations

import pytest

from hookstudio.core.liquid import render
from hookstudio.core.liquid.connecting import url_complaint
from hookstudio.core.liquid.result import Rendering
from hookstudio.core.project.response import RecordedAnswer, Simulation

URL = "https://rates.example.com/gbp"
TAG = f"{{% connected_content {URL} :save rates %}}{{{{rates.eur}}}}"
ANSWER = RecordedAnswer("rates", URL, content_type="application/json", body='{"eur": 1.17}')


def rendered(source: str, simulation: Simulation = Simulation.RECORDED) -> Rendering:
    return render(source, {"connected_content": [ANSWER.for_rendering(simulation)]})


def messages(rendering: Rendering) -> list[str]:
    return [finding.message for finding in rendering.findings]


def test_a_call_names_the_recording_that_answers_it() -> None:
    rendering = rendered(TAG)
    assert (rendering.text, messages(rendering)) == ("1.17", [])
    [call] = rendering.calls
    assert (call.recorded, call.recording, call.status, call.simulated, call.received) == (
        True,
        "rates",
        200,
        "",
        True,
    )


def test_a_call_without_a_recording_is_a_finding_with_its_place() -> None:
    rendering = rendered("a {% connected_content https://other.example/ %}")
    [finding] = rendering.findings
    assert finding.rule == "connected_content_unrecorded"
    assert finding.span == rendering.calls[0].span
    assert finding.span is not None
    assert finding.span.start == 2
    assert (rendering.calls[0].recorded, rendering.calls[0].recording) == (False, "")


@pytest.mark.parametrize(
    ("simulation", "status", "received", "message"),
    [
        (Simulation.SLOW, 200, False, "The answer takes 3 s and Braze waits 2 s"),
        (Simulation.NO_ANSWER, 200, False, "The answer takes 90 s and Braze waits 2 s"),
        (Simulation.NOT_FOUND, 404, True, "The host answered 404; nothing is inserted."),
        (Simulation.SERVER_ERROR, 500, True, "The host answered 500; nothing is inserted."),
        (Simulation.NOT_JSON, 200, True, "The answer says that it is JSON, but is not."),
    ],
)
def test_simulated_trouble_prints_nothing_and_says_that_it_is_simulated(
    simulation: Simulation, status: int, received: bool, message: str
) -> None:
    rendering = rendered(TAG, simulation)
    assert rendering.text == ""
    [found] = messages(rendering)
    assert found.startswith(message)
    assert found.endswith("This is simulated.")
    [call] = rendering.calls
    assert (call.status, call.received, call.simulated) == (status, received, simulation.value)


@pytest.mark.parametrize(
    "simulation", [Simulation.SLOW, Simulation.SERVER_ERROR, Simulation.NO_ANSWER]
)
def test_retry_asks_six_times_and_then_aborts(simulation: Simulation) -> None:
    rendering = rendered(TAG.replace(":save", ":retry :save"), simulation)
    assert rendering.aborted is not None
    assert rendering.aborted.abort_type == "exhausted_cc_retries"
    assert rendering.calls[0].attempts == 6


def test_a_404_is_not_retried() -> None:
    rendering = rendered(TAG.replace(":save", ":retry :save"), Simulation.NOT_FOUND)
    assert (rendering.aborted, rendering.calls[0].attempts) == (None, 1)


def test_a_cached_answer_is_asked_for_once_also_when_it_is_simulated() -> None:
    assert len(rendered(TAG + TAG, Simulation.NOT_FOUND).calls) == 1
    uncached = TAG.replace(":save", ":no_cache :save")
    assert len(rendered(uncached + uncached).calls) == 2


@pytest.mark.parametrize(
    ("options", "credential"),
    [
        (":basic_auth shop", ("shop", "basic_auth")),
        (":auth_credentials token", ("token", "auth_credentials")),
        ("", ("", "")),
    ],
)
def test_a_call_names_its_credential_and_the_option(
    options: str, credential: tuple[str, str]
) -> None:
    [call] = rendered(f"{{% connected_content {URL} {options} %}}").calls
    assert (call.credential, call.credential_kind) == credential


@pytest.mark.parametrize(
    ("url", "allowed"),
    [
        ("https://a.example/", True),
        ("http://a.example:80/", True),
        ("http://a.example:8080/", False),
        ("http://127.0.0.1:8080/", True),
        ("http://127.9.9.9:8080/", True),
        ("http://[::1]:8080/", True),
        ("http://localhost:8080/", True),
        ("http://localhost.example:8080/", False),
        ("http://10.0.0.1:8080/", False),
        ("ftp://a.example/", False),
        ("http://a.example:x/", False),
    ],
)
def test_ports_80_and_443_are_asked_and_any_on_this_machine(url: str, allowed: bool) -> None:
    assert (url_complaint(url) == "") is allowed
