"""SpreadProcess: many runs of the lab in a process of their own.

In a thread they would share the interpreter with the window, and could not be stopped.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from hookstudio.core.delivery.schedule import Policy
from hookstudio.core.errors import HookStudioError
from hookstudio.core.json_value import Json
from hookstudio.core.lab.simulation import BATCH, MAX_RUNS, Spread, merged, spread_part
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.receiver.script import Script
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker_loss import ProcessLostError
from hookstudio.core.request.worker_process import RenderProcess
from hookstudio.core.request.worker_wire import Job
from hookstudio.core.wording import tr

PART_LIMIT_S = 60.0
_MEMORY = 512 * 1024 * 1024
_NOTHING_TO_RENDER = Job(Webhook("lab", "lab"), SampleUser("lab"), None, None, None)


@dataclass(frozen=True, slots=True)
class _Part:
    """The task of one part of a spread; it goes to the process as it is."""

    policy: Policy
    script: Script
    runs: int
    seed: int
    first: int

    def __call__(self, job: Job, context: Mapping[str, Json]) -> Spread:  # noqa: ARG002
        return spread_part(self.policy, self.script, self.runs, self.seed, self.first)

    def instead(self, stopped: RenderedRequest) -> Spread:  # noqa: ARG002 - nothing was rendered
        return Spread(0, {}, (), ())


class SpreadProcess:
    """Every method but `kill` belongs into one thread; `kill` must be called in the end.

    Raises HookStudioError where the system starts no process.
    """

    def __init__(self) -> None:
        try:
            self._process = RenderProcess(deadline_s=PART_LIMIT_S, memory_bytes=_MEMORY)
        except OSError as error:
            raise HookStudioError(
                tr("The runs cannot be made: {problem}.", problem=error.strerror or error),
                code="LAB_PROCESS",
            ) from error

    def part(self, policy: Policy, script: Script, runs: int, seed: int, first: int) -> Spread:
        """The runs from that number on; raises HookStudioError, also after `kill`."""
        task = _Part(policy, script, runs, seed, first)
        try:
            self._process.wait_until_ready(PART_LIMIT_S)
            self._process.send((_NOTHING_TO_RENDER,), {}, task)
            answer = self._process.receive(PART_LIMIT_S)
        except ProcessLostError as error:
            raise HookStudioError(
                tr("The runs were stopped ({reason}).", reason=error.loss), code="LAB_PROCESS"
            ) from error
        assert isinstance(answer, Spread)  # what the task returns
        return answer

    def kill(self) -> None:
        """End the process now, from any thread; calling it again does nothing."""
        self._process.kill()

    def close(self) -> None:
        """As `kill`, and give back its pipe; for the thread that uses it."""
        self._process.close()


class SpreadRun:
    """A whole spread, made part by part in a process of its own."""

    def __init__(self, policy: Policy, script: Script, runs: int, seed: int) -> None:
        self._policy = policy
        self._script = script
        self._runs = max(1, min(runs, MAX_RUNS))
        self._seed = seed
        self._process: SpreadProcess | None = None
        self._stopped = False

    def make(self, on_part: Callable[[Spread], object]) -> None:
        """Blocks: call it in a thread. `on_part` is told the spread so far.

        Returns early after `stop`; raises HookStudioError where the runs cannot be made.
        """
        self._process = process = SpreadProcess()
        so_far: list[Spread] = []
        try:
            for first in range(0, self._runs, BATCH):
                count = min(BATCH, self._runs - first)
                if self._stopped:
                    return
                part = process.part(self._policy, self._script, count, self._seed, first)
                so_far = [merged([*so_far, part])]
                on_part(so_far[0])
        except HookStudioError:
            if not self._stopped:
                raise
        finally:
            process.close()

    def stop(self) -> None:
        """End it now; from any thread."""
        self._stopped = True
        if self._process is not None:
            self._process.kill()
