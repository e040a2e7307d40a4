"""The render process: renders what it is sent until its parent goes away.

Started by `worker_process`. It keeps the parent's context and python-liquid's parsed templates, so
a second rendering costs little.
"""

from __future__ import annotations

import contextlib
import gc
import json
import signal
import sys
from collections.abc import Callable, Mapping
from multiprocessing import connection as mp_connection
from types import FrameType

from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Header, JsonBody, Pair, Webhook
from hookstudio.core.request import worker_wire as wire
from hookstudio.core.request.build import build_request
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker_loss import Loss, Place, Stopped
from hookstudio.core.request.worker_watch import Watch, place_of, stack_behind
from hookstudio.core.wording import use

if sys.platform == "win32":
    import faulthandler

    Connection = mp_connection.PipeConnection
    _nowhere = open("NUL", "w")  # noqa: SIM115, PTH123 - open as long as the process
else:
    Connection = mp_connection.Connection

# The parent kills a late process. This is for when the parent was killed itself meanwhile.
_ORPHAN_GRACE_S = 5.0
_IDLE_S = 0.2
_GARBAGE = 50_000  # new objects since the last look


def main(arguments: str) -> None:
    """Serve; `arguments` is the JSON that `worker_process` made."""
    options = json.loads(arguments)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
    connection = Connection(options["handle"])
    # The pipe closes when the parent wants no more, and when it is gone.
    with contextlib.suppress(EOFError, ConnectionError):
        use(wire.load_language(connection.recv_bytes()))
        _warm_up()
        _limit_memory(options["memory_bytes"])
        serve(connection, options["deadline_s"])


def serve(connection: Connection, deadline_s: float) -> None:
    """Answer batches until the pipe closes."""
    context: dict[str, Json] = {}
    watch = Watch(deadline_s, _telling(connection))
    watch.start()
    connection.send_bytes(wire.READY)
    while True:
        _collect_when_idle(connection)
        try:
            batch = wire.load_batch(connection.recv_bytes())
        except MemoryError:
            connection.send_bytes(wire.OUT_OF_MEMORY)
            return
        context.update(batch.changed)
        for name in batch.removed:
            context.pop(name, None)
        for job in batch.jobs:
            _end_after(deadline_s + _ORPHAN_GRACE_S)
            with watch.watched():
                answer, is_last = _answer(job, context, batch.task or render_job)
            _end_after(0)
            connection.send_bytes(answer)
            if is_last:
                return  # what is left of the memory is in pieces


def _telling(connection: Connection) -> Callable[[list[FrameType]], None]:
    def tell(stack: list[FrameType]) -> None:
        place = place_of(stack)
        # Without a place the parent stops this process as well, a little later.
        if place is not None:
            with contextlib.suppress(OSError):
                connection.send_bytes(wire.dumps(Stopped(Loss.TIMEOUT, place)))

    return tell


def _end_after(seconds: float) -> None:
    """Let the system end this process then, whatever it is doing; 0 takes it back."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, seconds)
    elif seconds:
        faulthandler.dump_traceback_later(seconds, exit=True, file=_nowhere)
    else:
        faulthandler.cancel_dump_traceback_later()


def _collect_when_idle(connection: Connection) -> None:
    """Look for cyclic garbage while nobody waits.

    In the middle of a rendering it takes five times as long as the rendering itself, for the tens
    of thousands of new objects that a large template has.
    """
    if gc.get_count()[0] > _GARBAGE and not connection.poll(_IDLE_S):
        gc.collect()


def _answer(
    job: wire.Job,
    context: dict[str, Json],
    task: Callable[[wire.Job, Mapping[str, Json]], object],
) -> tuple[bytes, bool]:
    """The answer to a job, and whether no other can follow."""
    place: Place | None = None
    try:
        return wire.dumps(task(job, context)), False
    except MemoryError as error:
        with contextlib.suppress(MemoryError):
            place = place_of(stack_behind(error))
    try:
        return wire.dumps(Stopped(Loss.MEMORY, place)), True
    except MemoryError:
        return wire.OUT_OF_MEMORY, True


def render_job(job: wire.Job, context: Mapping[str, Json]) -> RenderedRequest:
    """What a process does without another task."""
    return build_request(
        job.webhook,
        job.user,
        job.language,
        context=context,
        now=job.now,
        receiver_port=job.receiver_port,
    )


def _warm_up() -> None:
    """Render something small, so that the first keystroke does not wait for late imports."""
    user = SampleUser("warm-up", sections={"attributes": {"first_name": "Ada"}})
    body = JsonBody((Pair("name", "{{ ${first_name} | default: 'you' }}"),))
    headers = (Header("X-Name", "{% if ${first_name} %}{{ ${first_name} }}{% endif %}"),)
    build_request(Webhook("warm-up", "", "POST", "https://example.com/", headers, body), user)
    gc.collect()
    gc.freeze()
    gc.disable()


def _limit_memory(limit_bytes: int) -> None:
    if sys.platform == "win32":
        return  # has no such limit for a process that runs already
    import resource  # does not exist on Windows

    # macOS refuses some limits; the deadline holds all the same.
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (limit_bytes, limit_bytes))
