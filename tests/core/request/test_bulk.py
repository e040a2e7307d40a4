"""Many renderings in real processes: in order, whatever happens, and nothing is left behind."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.json_value import Json
from hookstudio.core.request import bulk, render
from hookstudio.core.request.bulk import do_many, render_many
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker import RenderJob, RenderWorker
from hookstudio.core.request.worker_wire import Job
from tests.core.request.samples import pairs, user, webhook

ROOT = Path(__file__).parents[3]
HELLO = webhook(pairs(("n", "{{custom_attribute.${n}}}")))


@dataclass(frozen=True)
class Size:
    """A task of a test: how long the body's template is, or -1."""

    def __call__(self, job: Job, context: Mapping[str, Json]) -> int:
        return len(getattr(job.webhook.body, "text", "")) + len(context)

    def instead(self, stopped: RenderedRequest) -> int:
        return -len(stopped.findings)


def jobs(count: int) -> list[RenderJob]:
    return [RenderJob(HELLO, user(n=str(number))) for number in range(count)]


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[RenderWorker]]:
    """The workers that a run makes."""
    workers: list[RenderWorker] = []

    class Watched(RenderWorker):
        def __init__(self) -> None:
            super().__init__()
            workers.append(self)

    monkeypatch.setattr(bulk, "RenderWorker", Watched)
    yield workers
    assert all(worker.pid is None for worker in workers)


def test_results_come_in_the_order_of_the_jobs(made: list[RenderWorker]) -> None:
    done: list[int] = []
    wanted = jobs(150)
    found = list(render_many(wanted, workers=2, on_progress=done.append))
    assert found == [render(job.webhook, job.user) for job in wanted]
    assert len(made) == 2
    assert done == sorted(done)
    assert done[-1] == 150


def test_a_few_jobs_start_one_process(made: list[RenderWorker]) -> None:
    assert len(list(render_many(jobs(5), workers=4))) == 5
    assert len(made) == 1


def test_no_jobs_start_no_process(made: list[RenderWorker]) -> None:
    assert list(render_many([])) == []
    assert not made


def test_only_what_is_under_way_is_taken_from_the_jobs(made: list[RenderWorker]) -> None:
    taken = 0

    def endless() -> Iterator[RenderJob]:
        nonlocal taken
        while True:
            taken += 1
            yield RenderJob(HELLO, user(n=str(taken)))

    results = render_many(endless(), workers=1)
    assert next(results).body.text == '{\n  "n": "1"\n}'
    assert taken <= 32 * 4
    results.close()  # type: ignore[attr-defined]  # a generator
    assert made[0].pid is None


def test_a_cancelled_run_ends_without_further_results(made: list[RenderWorker]) -> None:
    found: list[RenderedRequest] = []
    for request in render_many(jobs(2_000), workers=2, cancelled=lambda: len(found) >= 10):
        found.append(request)
    assert 10 <= len(found) <= 32
    assert len(made) == 2


def test_an_error_where_the_results_are_taken_leaves_no_process(made: list[RenderWorker]) -> None:
    def take() -> None:
        for _ in render_many(jobs(500), workers=2):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        take()
    assert made


def test_another_task_answers_in_the_process(made: list[RenderWorker]) -> None:
    wanted = [RenderJob(webhook("x" * size), user(), {"a": 1}) for size in (3, 0, 40)]
    assert list(do_many(Size(), wanted, workers=1)) == [4, 1, 41]
    assert made


def test_a_stopped_job_is_answered_by_its_task() -> None:
    with RenderWorker(memory_bytes=150 * 1024**2) as worker:
        wanted = [RenderJob(HELLO, user(n="x" * 80_000_000)), RenderJob(webhook("ab"), user())]
        results = [worker.do_many(Size(), [job]).result(timeout=60) for job in wanted]
    assert results == [(-1,), (2,)]


@settings(max_examples=8)
@given(st.integers(0, 90), st.integers(1, 3))
def test_nothing_is_lost_or_moved(count: int, workers: int) -> None:
    wanted = [RenderJob(webhook("x" * size), user()) for size in range(count)]
    assert list(do_many(Size(), wanted, workers=workers)) == list(range(count))


@pytest.mark.skipif(sys.platform == "win32", reason="sends SIGINT")
def test_ctrl_c_stops_at_once_and_leaves_no_process(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        textwrap.dedent(
            """
            import itertools
            from hookstudio.core.request import bulk
            from hookstudio.core.request.worker import RenderJob
            from tests.core.request.samples import pairs, user, webhook

            made = []
            class Watched(bulk.RenderWorker):
                def __init__(self):
                    super().__init__()
                    made.append(self)
            bulk.RenderWorker = Watched
            job = RenderJob(webhook(pairs(("n", "{{${first_name}}}"))), user())
            for number, _ in enumerate(bulk.render_many(itertools.repeat(job), workers=2)):
                if number == 200:
                    print(*(worker.pid for worker in made), flush=True)
            """
        ),
        "utf-8",
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        [sys.executable, str(program)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment,
    ) as running:
        assert running.stdout is not None
        pids = [int(word) for word in running.stdout.readline().split()]
        running.send_signal(signal.SIGINT)
        running.wait(timeout=10)
    assert len(pids) == 2
    for pid in pids:
        with pytest.raises(ProcessLookupError):
            os.kill(pid, 0)
