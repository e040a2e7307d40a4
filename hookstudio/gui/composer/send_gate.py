"""SendGate: whether what was rendered last can be sent, and if not, why."""

from __future__ import annotations

from hookstudio.core.findings import Severity
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.wording import tr, trn
from hookstudio.gui.composer.notice import NoticeBar
from hookstudio.gui.session import Place, Session


class SendGate:
    """Holds a send back that is known to be refused, and says what is in the way."""

    def __init__(self, session: Session, notice: NoticeBar) -> None:
        self._session = session
        self._notice = notice
        self._request: RenderedRequest | None = None
        for changed in (
            session.changed,
            session.selection_changed,
            session.user_override_changed,
        ):
            changed.connect(self._forget)

    def set_request(self, request: RenderedRequest | None) -> None:
        """The newest rendering of what is selected."""
        self._request = request

    def lets_through(self) -> bool:
        """Whether a send may be asked for; otherwise the notice says why not.

        What was edited since the last rendering is let through: who sends waits for the next one
        and looks again.
        """
        request = self._request
        if request is None or request.sendable:
            self._notice.hide()
            return True
        if request.aborted is not None:
            reason = request.aborted.reason
            text = tr("Not sent: the template aborts for this user ({reason}).", reason=reason)
            self._notice.show_notice(text, Severity.WARNING)
        else:
            self._show_first_error(request)
        return False

    def _show_first_error(self, request: RenderedRequest) -> None:
        first, count = request.errors[0], len(request.errors)
        reason = first.message.rstrip(".")
        if count == 1:
            text = tr("Not sent: {reason}.", reason=reason)
        else:
            text = trn(
                "Not sent: {reason}. This is the first of {n} such problem.",
                "Not sent: {reason}. This is the first of {n} such problems.",
                n=count,
                reason=reason,
            )
        start, end = (first.span.start, first.span.end) if first.span else (0, 0)
        place = Place(request.webhook, first.field, start, end)
        self._notice.show_notice(
            text,
            Severity.ERROR,
            action=tr("Show") if first.field else "",
            on_action=lambda: self._session.show_place(place),
        )

    def _forget(self, *_change: object) -> None:
        self._request = None
