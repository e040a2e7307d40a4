"""GuardDesk: puts the guard before everything that leaves from the window of one project."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hookstudio.core.errors import OutboxError
from hookstudio.gui.guard.guard import GO, Guard
from hookstudio.gui.guard.look_up import whereabouts_of

if TYPE_CHECKING:
    from hookstudio.core.delivery.delivery import Delivery
    from hookstudio.core.delivery.looking_up import Whereabouts
    from hookstudio.core.delivery.outbox import Outbox
    from hookstudio.core.request.rendered import RenderedRequest
    from hookstudio.gui.studio import Studio

_Held = tuple["Delivery", "RenderedRequest"]


class GuardDesk(QObject):
    """`guard` is asked by sends, by resends and retries of this project, and by recordings."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        self._folder = studio.send_controller.folder
        self.guard = Guard(
            studio.session,
            studio.tasks,
            studio.preferences.theme,
            self._folder,
            look_up=self._look_up,
            parent=self,
        )
        self.guard.set_window(studio.workbench)
        studio.workbench.put_notice(self.guard.bar)
        studio.send_controller.allow = self.guard.allow
        studio.recorder.allow = self.guard.allow_call
        studio.outbox.allow = self._allowed
        studio.files.saved.connect(lambda _files: self.guard.keep())

    async def _look_up(self, url: str) -> Whereabouts:
        studio = self._studio
        network = studio.preferences.settings.network_for(self._folder, studio.session.environment)
        return await whereabouts_of(url, network)

    async def _allowed(self, ids: Sequence[int]) -> Sequence[int]:
        """The deliveries that may be sent again; asks once for each host, and says what may not.

        Those of other projects are left to the outbox, which holds back what is not trusted.
        """
        try:
            held = await self._studio.outbox.read(lambda outbox: _of(outbox, ids, self._folder))
        except OutboxError:
            return ids  # what is wrong with it is told by what is done next
        signing = self._studio.send_controller.signing_of
        refused: set[int] = set()
        answers: dict[tuple[object, ...], str | None] = {}
        for delivery, request in held:
            key = (request.url.text.split("?")[0], request.environment, request.secrets)
            if key not in answers:
                answers[key] = await self.guard.allow(request, signing(request))
                if answers[key]:
                    self._studio.workbench.toasts.show_toast(str(answers[key]), "error")
            if answers[key] != GO:
                refused.add(delivery.id)
        return [row_id for row_id in ids if row_id not in refused]


def _of(outbox: Outbox, ids: Iterable[int], folder: str) -> list[_Held]:
    """The deliveries of the project whose requests are still kept."""
    found = []
    for row_id in ids:
        delivery, request = outbox.get(row_id), outbox.request(row_id)
        if delivery is not None and request is not None and delivery.project == folder:
            found.append((delivery, request))
    return found
