"""A render process speaks the language of the process that started it."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from hookstudio.core import wording
from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid import render as render_liquid
from hookstudio.core.request.bulk import render_many
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker import RenderJob, RenderWorker
from hookstudio.core.request.worker_loss import Loss
from hookstudio.core.request.worker_texts import stopped_text
from hookstudio.core.wording import Translations, use
from tests.core.request.samples import pairs, user, webhook
from tests.core.shouting import Shouting

ROOT = Path(__file__).parents[3]
ADA = user(x="1")
# `{{ x | uppcase }}` is a mistake that is found as the text is parsed, the list as it is rendered.
WRONG = webhook(pairs(("name", "{{ ${first_name} | uppcase }}"), ("code", "{% promotion('a') %}")))
PLAIN = ("Unknown filter 'uppcase'; did you mean upcase?", "There is no promotion list a")


@pytest.fixture
def speak() -> Iterator[Callable[[Translations], None]]:
    before = wording.in_use()
    yield use
    use(before)


def messages(request: RenderedRequest) -> str:
    return "\n".join(finding.message for finding in request.findings)


def test_a_finding_of_the_process_is_in_the_language_in_use(
    speak: Callable[[Translations], None],
) -> None:
    speak(Shouting())
    with RenderWorker() as worker:
        found = messages(worker.submit(RenderJob(WRONG, ADA)).result(timeout=60))
    assert "!Unknown filter 'uppcase'; did you mean upcase?!" in found
    assert "!There is no promotion list a in the sample data.!" in found


def test_without_a_language_it_speaks_english() -> None:
    with RenderWorker() as worker:
        found = messages(worker.submit(RenderJob(WRONG, ADA)).result(timeout=60))
    assert all(text in found for text in PLAIN)
    assert "!" not in found


def test_another_language_takes_another_process(speak: Callable[[Translations], None]) -> None:
    with RenderWorker() as worker:
        worker.submit(RenderJob(WRONG, ADA)).result(timeout=60)
        first = worker.pid
        speak(Shouting("¡"))
        found = messages(worker.submit(RenderJob(WRONG, ADA)).result(timeout=60))
        assert worker.pid != first
        second = worker.pid
        worker.submit(RenderJob(WRONG, ADA)).result(timeout=60)
        assert worker.pid == second
    assert "¡Unknown filter" in found


def test_many_at_once_speak_it_too(speak: Callable[[Translations], None]) -> None:
    speak(Shouting())
    done = list(render_many([RenderJob(WRONG, ADA)] * 3, workers=2))
    assert len(done) == 3
    assert all("!Unknown filter" in messages(request) for request in done)


def test_a_language_that_is_larger_than_the_pipe_arrives(
    speak: Callable[[Translations], None],
) -> None:
    speak(Shouting("x" * 1_000_000))
    with RenderWorker() as worker:
        found = messages(worker.submit(RenderJob(WRONG, ADA)).result(timeout=60))
    assert "xUnknown filter" in found


def test_what_is_rendered_is_the_same_in_every_language(
    speak: Callable[[Translations], None],
) -> None:
    source = (
        "{% tablerow i in (1..3) cols: 2 %}{{ i | plus: 1000.5 }}{% endtablerow %}{{ a | money }}"
        "{% for i in (1..2) %}{{ forloop.index }}{% cycle 'a', 'b' %}{% endfor %}"
        "{{ 'now' | date: '%B %d' }}{{ 1234567 | number_with_delimiter }}{{ secret.k }}"
        "{% capture c %}{% increment n %}{% endcapture %}{{ c }}{{ a | default: 'x' | upcase }}"
    )
    context = {"now": "2026-01-01T00:00:00Z", "vars": {"a": 1234.5}}
    english = render_liquid(source, context)
    speak(Shouting())
    for traced in (True, False):
        # Another text, so that its code is made anew, in this language.
        other = f"{source}{{% comment %}}{traced}{{% endcomment %}}"
        shouted = render_liquid(other, context, trace=traced)
        assert placeholders.masked(shouted.text) == placeholders.masked(english.text)


def test_the_reason_to_abort_is_as_braze_logs_it(speak: Callable[[Translations], None]) -> None:
    speak(Shouting())
    aborted = render_liquid("{% abort_message %} ", {}).aborted
    assert aborted is not None
    assert aborted.reason == "{% abort_message %} called"


def test_a_stopped_rendering_is_told_with_the_numerals_of_the_language(
    speak: Callable[[Translations], None],
) -> None:
    speak(Shouting())
    assert stopped_text(Loss.TIMEOUT, None, 0.5, 512) == (
        "!The template took longer than 0,5 s or more than 512 MB: stopped after 0,5 s.!"
    )


def test_no_qt_in_a_process_that_speaks_english() -> None:
    code = (
        "import sys, hookstudio.core.request.worker_child, hookstudio.core.request.worker; "
        "assert not [name for name in sys.modules if name.startswith('PySide6')]"
    )
    subprocess.run([sys.executable, "-c", code], cwd=ROOT, check=True)
