"""KnownAttributes: what the project's sample users hold, for completion."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hookstudio.core.liquid.completion import Completion, complete
from hookstudio.core.project.sample_user import SECTIONS
from hookstudio.core.project.workspace import Change
from hookstudio.gui.session import Session


class KnownAttributes:
    """Collects the attribute names of all sample users once, and again when a user changes."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: Mapping[str, Sequence[str]] | None = None
        session.changed.connect(self._on_changed)
        session.user_override_changed.connect(self._forget)

    @property
    def known(self) -> Mapping[str, Sequence[str]]:
        """The names by section, each once, in order of appearance."""
        if self._known is None:
            users = list(self._session.workspace.users.values())
            custom = self._session.user
            if custom is not None:
                users.append(custom)
            self._known = {
                section: list(dict.fromkeys(k for user in users for k in user.section(section)))
                for section in SECTIONS
            }
        return self._known

    def complete(self, text: str, offset: int) -> Sequence[Completion]:
        """What could stand at the caret; a completion source for editors."""
        found: Sequence[Completion] = complete(text, offset, self.known)
        return found

    def _on_changed(self, change: Change) -> None:
        if change.kind != "webhook":
            self._forget()

    def _forget(self, *_user: object) -> None:
        self._known = None
