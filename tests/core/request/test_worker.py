"""The render worker, with real processes.

The dialect's own limits stop every hostile template that we know, so the child of these tests is
given bodies that hang, grow and crash.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import CancelledError, Future
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hookstudio.core.errors import WorkerError
from hookstudio.core.findings import Severity
from hookstudio.core.project.webhook import LanguageVariant, Webhook
from hookstudio.core.request import render, worker_process
from hookstudio.core.request import worker as worker_module
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker import RenderJob, RenderWorker
from tests.core.request.samples import pairs, user, webhook

ROOT = Path(__file__).parents[3]
HOSTILE = ROOT.parent / "shared/data/hostile_templates.json"
ADA = user(x="1")
HELLO = webhook(pairs(("name", "{{${first_name}}}")))
# Run in the child before it serves.
TRAPS = """
import time, os, hookstudio.core.request.build as build
real = build.build_request
def trapped(webhook, *rest, **options):
    text = getattr(webhook.body, "text", "")
    if text == "HANG":
        while True: pass
    if text == "GROW":
        grown = bytearray(1_000_000_000)
    if text == "CRASH":
        os._exit(3)
    if text == "WAIT":
        time.sleep(0.2)
    return real(webhook, *rest, **options)
build.build_request = trapped
"""


@pytest.fixture
def worker() -> Iterator[RenderWorker]:
    with RenderWorker() as worker:
        yield worker


@pytest.fixture
def trapped(monkeypatch: pytest.MonkeyPatch) -> Iterator[RenderWorker]:
    """A worker whose child hangs, grows or crashes on demand."""
    boot = worker_process._BOOT.replace("from hook", f"exec({TRAPS!r}); from hook", 1)
    monkeypatch.setattr(worker_process, "_BOOT", boot)
    with RenderWorker(deadline_s=1) as worker:
        yield worker


def result(future: Future[RenderedRequest]) -> RenderedRequest:
    return future.result(timeout=30)


def is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


def test_a_job_gives_what_build_request_gives(worker: RenderWorker) -> None:
    context = {"content_blocks": {"b": "block"}}
    hook = webhook(
        "{{content_blocks.${b}}} {{${first_name}}} {{secret.k}} {{custom_attribute.${n}}}"
    )
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    job = RenderJob(hook, ADA, context, now=moment, receiver_port=8601)
    expected = render(hook, ADA, context=context, now=moment, receiver_port=8601)
    assert result(worker.submit(job)) == expected


def worker_moment():
    from datetime import UTC, datetime

    return datetime(2026, 1, 1, tzinfo=UTC)


def test_jobs_are_done_first_in_first_out(trapped: RenderWorker) -> None:
    done: list[str] = []
    futures = []
    for name in ("WAIT", "a", "b", "c"):
        future = trapped.submit(RenderJob(webhook(name), ADA))
        future.add_done_callback(lambda _, name=name: done.append(name))
        futures.append(future)
    assert [result(future).body.text for future in futures] == ["WAIT", "a", "b", "c"]
    assert done == ["WAIT", "a", "b", "c"]


def test_a_template_that_hangs_is_stopped_and_the_next_job_works(trapped: RenderWorker) -> None:
    hook = webhook("HANG")
    result(trapped.submit(RenderJob(HELLO, ADA)))
    started = time.perf_counter()
    stopped = result(trapped.submit(RenderJob(hook, ADA)))
    assert time.perf_counter() - started < 10
    finding = stopped.findings[0]
    assert (finding.rule, finding.code, finding.severity) == (
        "render_timeout",
        "LIQUID_LIMIT",
        Severity.ERROR,
    )
    assert "stopped after 1 s" in finding.message
    assert (finding.file, stopped.webhook, stopped.user) == (hook.file, "order", "ada")
    assert not stopped.sendable
    assert result(trapped.submit(RenderJob(HELLO, ADA))) == render(HELLO, ADA, now=None)


def slow(times: str) -> str:
    """A template that works for seconds, all of them at line 4."""
    return (
        f"é\n{{% for i in (1..{times}) %}}\r\n\n {{% for j in (1..300) %}}"
        "{% assign x = 'abcdefgh' | md5 | sha1 | sha2 | md5 | sha1 %}{% endfor %}{% endfor %}"
    )


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A parent that waits for the last words of its child, however busy the machine is."""
    monkeypatch.setattr(worker_module, "LAST_WORDS_S", 20.0)


@pytest.mark.usefixtures("patient")
@pytest.mark.parametrize(
    ("hook", "file", "field"),
    [
        (webhook(slow("300")), "webhooks/order.yaml", "body"),
        (
            webhook(pairs(("a", "b"), ("c", slow("300")))),
            "webhooks/order.yaml",
            "body.pairs[1].value",
        ),
        (webhook("{{content_blocks.${b}}}"), "content_blocks/b.liquid", ""),
    ],
    ids=["body", "pair", "content block"],
)
def test_a_late_template_is_stopped_at_its_place(hook: Webhook, file: str, field: str) -> None:
    context = {"content_blocks": {"b": slow("300")}}
    with RenderWorker(deadline_s=0.5) as worker:
        finding = result(worker.submit(RenderJob(hook, ADA, context))).findings[0]
    where = " of the Content Block b" if file.startswith("content") else ""
    limits = "0.5 s or more than 512 MB"
    stopped = f"stopped after 0.5 s at line 4{where}"
    assert finding.message == f"The template took longer than {limits}: {stopped}."
    assert (finding.rule, finding.file, finding.field) == ("render_timeout", file, field)
    assert finding.span is not None
    assert (finding.span.line, finding.span.column) in ((4, 2), (4, 25))


@pytest.mark.usefixtures("patient")
def test_a_compiled_template_is_stopped_at_its_place_too() -> None:
    hook = webhook(slow("custom_attribute.${n}"))
    with RenderWorker(deadline_s=0.5) as worker:
        worker.render_many([RenderJob(hook, user(n="1"))] * 12).result(timeout=30)
        finding = result(worker.submit(RenderJob(hook, user(n="300")))).findings[0]
    assert finding.message.endswith("stopped after 0.5 s at line 4.")
    assert finding.field == "body"


@pytest.mark.usefixtures("patient")
def test_a_template_that_is_late_while_it_is_read_has_a_place() -> None:
    with RenderWorker(deadline_s=0.2) as worker:
        long = "{% if a %}{{ x }}{% endif %}\n" * 33_000
        finding = result(worker.submit(RenderJob(webhook(long), ADA))).findings[0]
    assert finding.rule == "render_timeout"
    assert finding.span is not None


def test_what_takes_all_memory_has_a_place() -> None:
    grow = "{% capture x %}{% for i in (1..1000) %}" + "x" * 990 + "{% endfor %}{% endcapture %}\n"
    lines = "".join(f"{{% assign a{n} = x | append: 'y' %}}\n" for n in range(300))
    with RenderWorker(memory_bytes=150 * 1024**2) as worker:
        finding = result(worker.submit(RenderJob(webhook(grow + lines), ADA))).findings[0]
        assert result(worker.submit(RenderJob(HELLO, ADA))).sendable
    assert finding.rule == "render_memory"
    assert finding.span is not None
    assert f"at line {finding.span.line}." in finding.message
    assert 2 < finding.span.line < 302


def test_a_template_that_takes_all_memory_is_stopped(trapped: RenderWorker) -> None:
    stopped = result(trapped.submit(RenderJob(webhook("GROW"), ADA)))
    assert (stopped.findings[0].rule, stopped.findings[0].code) == ("render_memory", "LIQUID_LIMIT")
    assert result(trapped.submit(RenderJob(HELLO, ADA))).sendable


def test_data_that_is_too_large_for_the_child_is_said_so() -> None:
    with RenderWorker(memory_bytes=150 * 1024**2) as worker:
        stopped = result(worker.submit(RenderJob(HELLO, user(x="x" * 80_000_000))))
        assert stopped.findings[0].rule == "render_memory"
        assert result(worker.submit(RenderJob(HELLO, ADA))).sendable


def test_a_child_that_crashes_is_replaced(trapped: RenderWorker) -> None:
    stopped = result(trapped.submit(RenderJob(webhook("CRASH"), ADA)))
    assert stopped.findings[0].rule == "render_crashed"
    assert result(trapped.submit(RenderJob(HELLO, ADA))).sendable


def test_a_killed_idle_child_costs_no_job(worker: RenderWorker) -> None:
    result(worker.submit(RenderJob(HELLO, ADA)))
    assert worker.pid is not None
    os.kill(worker.pid, signal.SIGKILL)
    assert result(worker.submit(RenderJob(HELLO, ADA))).sendable


def test_a_stopped_job_still_says_which_variant_it_was(trapped: RenderWorker) -> None:
    hook = Webhook("w", "W", body=webhook("HANG").body, languages=(LanguageVariant("fr"),))
    assert result(trapped.submit(RenderJob(hook, user("fr-CA")))).language == "fr"


def test_many_jobs_each_have_their_own_deadline(trapped: RenderWorker) -> None:
    jobs = [RenderJob(webhook(text), ADA) for text in ("a", "HANG", "b", "CRASH", "c")]
    results = trapped.render_many(jobs).result(timeout=30)
    rules = [found.findings[0].rule for found in results]
    assert [found.body.text for found in results] == ["a", "", "b", "", "c"]
    assert (rules[1], rules[3]) == ("render_timeout", "render_crashed")


def test_no_jobs_give_no_results(worker: RenderWorker) -> None:
    assert worker.render_many([]).result(timeout=30) == ()


def test_every_job_sees_its_own_context(worker: RenderWorker) -> None:
    hook = webhook("{{content_blocks.${b}}}")
    blocks: dict[str, str] = {"b": "one"}
    contexts = [
        {"content_blocks": blocks, "catalogs": {"c": ()}},
        {"content_blocks": {"b": "two"}},
        {},
        {"content_blocks": blocks},
    ]
    results = worker.render_many([RenderJob(hook, ADA, context) for context in contexts])
    texts = [request.body.text for request in results.result(timeout=30)]
    assert [texts[0], texts[1], texts[3]] == ["one", "two", "one"]
    assert "one" not in texts[2]


def test_a_text_that_changed_in_a_kept_mapping_is_seen(worker: RenderWorker) -> None:
    hook, blocks = webhook("{{content_blocks.${b}}}"), {"b": "one"}
    context = {"content_blocks": blocks}
    assert result(worker.submit(RenderJob(hook, ADA, context))).body.text == "one"
    blocks["b"] = "two"
    assert result(worker.submit(RenderJob(hook, ADA, context))).body.text == "two"


def test_an_unchanged_context_is_not_sent_again(worker: RenderWorker) -> None:
    catalog = tuple({"id": str(n), "title": "x" * 100} for n in range(20_000))
    context = {"catalogs": {"Books": catalog}}
    hook = webhook("{% catalog_items Books 7 %}{{ items[0].id }}")

    def seconds() -> float:
        started = time.perf_counter()
        assert result(worker.submit(RenderJob(hook, ADA, {"catalogs": {"Books": catalog}})))
        return time.perf_counter() - started

    result(worker.submit(RenderJob(hook, ADA, context)))
    sent = worker._process
    assert sent is not None
    assert sent._has("catalogs", {"Books": catalog})
    assert min(seconds() for _ in range(3)) < 0.5


@pytest.mark.skipif(not HOSTILE.exists(), reason="../shared/data is not there")
def test_hostile_templates_are_stopped_or_harmless(worker: RenderWorker) -> None:
    templates = [row["template"] for row in json.loads(HOSTILE.read_text(encoding="utf-8"))]
    jobs = [RenderJob(webhook(template), ADA) for template in templates]
    results = worker.render_many(jobs).result(timeout=120)
    assert len(results) == len(templates)
    assert all(len(request.body.text) <= 5_000_000 for request in results)
    assert result(worker.submit(RenderJob(HELLO, ADA))).sendable


def test_a_future_can_be_cancelled_before_its_turn(trapped: RenderWorker) -> None:
    first = trapped.submit(RenderJob(webhook("WAIT"), ADA))
    second = trapped.submit(RenderJob(HELLO, ADA))
    third = trapped.submit(RenderJob(HELLO, ADA))
    assert second.cancel()
    assert result(first).sendable
    assert result(third).sendable


def test_closing_leaves_no_process_and_no_thread_whatever_runs(trapped: RenderWorker) -> None:
    result(trapped.submit(RenderJob(HELLO, ADA)))
    thread = trapped._thread
    assert thread is not None
    pid = trapped.pid
    running = trapped.submit(RenderJob(webhook("HANG"), ADA))
    waiting = trapped.submit(RenderJob(HELLO, ADA))
    while not running.running():
        os.sched_yield()
    trapped.close()
    assert pid is not None
    assert not is_running(pid)
    assert not thread.is_alive()
    with pytest.raises(WorkerError):
        running.result(timeout=1)
    with pytest.raises(CancelledError):
        waiting.result(timeout=1)


def test_a_worker_can_be_closed_before_it_is_warm_and_twice() -> None:
    worker = RenderWorker()
    worker.start()
    worker.close()
    worker.close()
    with pytest.raises(WorkerError, match="closed"):
        worker.submit(RenderJob(HELLO, ADA))


def test_a_worker_that_was_never_started_can_be_closed() -> None:
    worker = RenderWorker()
    worker.close()
    assert worker.pid is None
    with pytest.raises(WorkerError, match="closed"):
        worker.start()


def test_a_child_that_cannot_be_started_is_an_error(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with RenderWorker() as worker:
        future = worker.submit(RenderJob(HELLO, ADA))
        with pytest.raises(WorkerError, match="cannot be started"):
            future.result(timeout=30)


def test_data_that_cannot_be_sent_is_an_error_and_not_a_hang(worker: RenderWorker) -> None:
    future = worker.submit(RenderJob(HELLO, user(x=threading.Lock())))
    with pytest.raises(TypeError):
        future.result(timeout=30)
    assert result(worker.submit(RenderJob(HELLO, ADA))).sendable


def test_the_child_is_deaf_to_ctrl_c(worker: RenderWorker) -> None:
    result(worker.submit(RenderJob(HELLO, ADA)))
    pid = worker.pid
    assert pid is not None
    os.kill(pid, signal.SIGINT)
    assert result(worker.submit(RenderJob(HELLO, ADA))).sendable
    assert worker.pid == pid


def test_the_child_goes_when_its_parent_is_killed() -> None:
    program = (
        "import sys, time; sys.path.insert(0, sys.argv[1])\n"
        "from hookstudio.core.request.worker import RenderJob, RenderWorker\n"
        "from tests.core.request.samples import user, webhook\n"
        "worker = RenderWorker()\n"
        "worker.submit(RenderJob(webhook('x'), user())).result()\n"
        "print(worker.pid, flush=True)\n"
        "time.sleep(60)\n"
    )
    command = [sys.executable, "-c", program, str(ROOT)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        assert is_running(child)
        parent.kill()
    deadline = time.monotonic() + 10
    while is_running(child) and not is_zombie(child):
        assert time.monotonic() < deadline
        os.sched_yield()


def is_zombie(pid: int) -> bool:
    """Whether it ended and nobody has asked for its status yet."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except FileNotFoundError:
        return True


def test_the_child_and_the_parents_side_bring_no_qt() -> None:
    program = (
        "import sys; import hookstudio.core.request.worker_child, hookstudio.core.request.worker\n"
        "print([name for name in sys.modules if name.startswith(('PySide6', 'shiboken6'))])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"
