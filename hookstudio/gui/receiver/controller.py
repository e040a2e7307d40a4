"""ReceiverController: the studio's own endpoint, started and stopped on the studio's loop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hookstudio.core.errors import ReceiverError
from hookstudio.gui.tasks import Tasks

if TYPE_CHECKING:
    from hookstudio.core.receiver.firewall import Firewall
    from hookstudio.core.receiver.received import ReceivedRequest
    from hookstudio.core.receiver.script import Script, Step
    from hookstudio.core.receiver.server import Receiver

DEFAULT_PORT = 8600


class ReceiverController(QObject):
    """Nothing is imported or opened before `start`; it may be stopped and started again."""

    state_changed = Signal()  # listening or not, the port, or why not
    script_changed = Signal()  # the script, or the answer that comes next
    request_received = Signal(object)  # ReceivedRequest

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._receiver: Receiver | None = None
        self._script: Script | None = None  # None: the default one
        self._firewall: Firewall | None = None
        self._answered = 0
        self._busy = False
        self.problem = ""

    @property
    def listening(self) -> bool:
        return self._receiver is not None and self._receiver.listening

    @property
    def port(self) -> int | None:
        """The port that is listened on, None while it does not listen."""
        return self._receiver.port if self._receiver is not None and self.listening else None

    @property
    def url(self) -> str:
        """Where to send to; empty while it does not listen."""
        return self._receiver.url if self._receiver is not None else ""

    @property
    def busy(self) -> bool:
        """Whether it is starting or stopping."""
        return self._busy

    @property
    def requests(self) -> tuple[ReceivedRequest, ...]:
        """What arrived, oldest first."""
        return self._receiver.requests if self._receiver is not None else ()

    @property
    def script(self) -> Script:
        if self._script is None:
            from hookstudio.core.receiver.script import Script  # start-up time

            self._script = Script()
        return self._script

    @property
    def next_step(self) -> Step:
        """How the next request will be answered."""
        return self.script.step_for(self._answered)

    def start(self, port: int = DEFAULT_PORT) -> None:
        """Listen on that port or the next free one."""
        if not self._busy and not self.listening:
            self._set_busy(True)
            self._tasks.spawn(self._start(port), "start the receiver")

    def stop(self) -> None:
        """Stop listening; what arrived stays to be read."""
        if not self._busy and self.listening:
            self._set_busy(True)
            self._tasks.spawn(self.close(), "stop the receiver")

    def set_script(self, text: str) -> None:
        """Answer by that script from its first step; raises UsageError with the column."""
        from hookstudio.core.receiver.script import parse  # start-up time

        self._use(parse(text))

    def restart_script(self) -> None:
        """Begin again at the first step."""
        self._use(self.script)

    def set_firewall(self, instance: str, source: str = "") -> None:
        """Let in only what this Braze instance sends, empty for all; see `Firewall.of`."""
        from hookstudio.core.receiver.firewall import Firewall  # start-up time

        self._firewall = Firewall.of(instance, source) if instance else None
        if self._receiver is not None:
            self._receiver.firewall = self._firewall

    def clear(self) -> None:
        """Forget what arrived."""
        if self._receiver is not None:
            self._receiver.clear()

    async def close(self) -> None:
        """Stop listening and end every connection."""
        try:
            if self._receiver is not None:
                await self._receiver.close()
        finally:
            self._set_busy(False)

    async def _start(self, port: int) -> None:
        # Start-up time: asyncio's servers and h11 are not needed for the first painted frame.
        from hookstudio.core.receiver.server import Receiver

        if self._receiver is None:
            self._receiver = Receiver(self._on_request, self.script)
            self._receiver.firewall = self._firewall
        self.problem = ""
        try:
            await self._receiver.start(port)
        except ReceiverError as error:
            self.problem = error.message
        finally:
            self._set_busy(False)

    def _use(self, script: Script) -> None:
        self._script = script
        self._answered = 0
        if self._receiver is not None:
            self._receiver.script = script
        self.script_changed.emit()

    def _on_request(self, received: ReceivedRequest) -> None:
        self.request_received.emit(received)
        if received.step:
            self._answered += 1
            self.script_changed.emit()

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self.state_changed.emit()
