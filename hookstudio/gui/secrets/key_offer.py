"""KeyOffer: notices keys that are pasted into the webhook, and moves one when that is wished."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.errors import KeyringError, SecretError, SecretMissingError
from hookstudio.core.project.secret_moving import with_secret
from hookstudio.core.project.secret_shapes import (
    ClearSecret,
    Text,
    Where,
    clear_secrets,
    texts_of,
)
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.secrets import NO_USABLE_KEYRING, Secret
from hookstudio.core.wording import tr
from hookstudio.gui.secrets.offer_bar import OfferBar
from hookstudio.gui.secrets.work import Work

if TYPE_CHECKING:
    from hookstudio.gui.secrets.secret_desk import SecretDesk

_FEWEST = 8
"""Fewer characters that come in one step were typed."""


class KeyOffer(QObject):
    """Nothing is kept, and no text changed, before the user agrees to it.

    What was answered once is not asked again in this run, so that an undo of a move stays one.
    """

    noted = Signal(str)  # about a webhook that is not open

    def __init__(self, desk: SecretDesk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._session = desk.session
        self.work = Work(desk.tasks, desk.theme)
        self.bar = OfferBar(self.work, desk.theme)
        self._before: Webhook | None = self._session.webhook
        self._offered: ClearSecret | None = None
        self._slug = ""
        self._answered: set[Secret] = set()
        self._session.changed.connect(self._on_changed)
        self._session.selection_changed.connect(self._on_selection)
        self.bar.accepted.connect(self._on_accepted)
        self.bar.declined.connect(self._on_declined)
        self.bar.run_only_requested.connect(self._on_run_only)

    @property
    def offered(self) -> ClearSecret | None:
        """The key that is offered to be moved."""
        return self._offered

    def look_at_saved(self, files: tuple[str, ...]) -> None:
        """Webhooks were saved: a key in one does not go to the disk in silence."""
        webhooks = [w for w in self._session.workspace.webhooks.values() if w.file in files]
        if webhooks:
            self._desk.tasks.spawn(self._look(webhooks), "look for keys")

    async def _look(self, webhooks: list[Webhook]) -> None:
        def search() -> dict[str, list[tuple[Text, ClearSecret]]]:
            return {
                webhook.slug: [
                    (text, found) for text in texts_of(webhook) for found in clear_secrets(text)
                ]
                for webhook in webhooks
            }

        found = await call_in_thread(search, name="look for keys")
        shown = self._session.webhook
        for webhook in webhooks:
            keys = [
                each for each in found[webhook.slug] if Secret(each[1].value) not in self._answered
            ]
            if webhook is shown and self._offered is None:
                self._offer_first(keys, webhook)
            elif keys and webhook is not shown:
                place = _place(keys[0][0])
                self.noted.emit(
                    tr(
                        "{file} was saved with what looks like a key {place}.",
                        file=webhook.file,
                        place=place,
                    )
                )

    def _on_selection(self, *_selection: object) -> None:
        webhook = self._session.webhook
        if webhook is None or webhook.slug != self._slug:
            self._withdraw()
            self._before = webhook

    def _on_changed(self, *_change: object) -> None:
        before, webhook = self._before, self._session.webhook
        self._before = webhook
        if webhook is None or before is None or before is webhook or before.slug != webhook.slug:
            return
        if self._offered is not None:
            if any(self._offered.value in text.text for text in texts_of(webhook)):
                return
            self._withdraw()  # it was taken away by hand, or by an undo
        old = {text.field: text.text for text in texts_of(before)}
        found = [
            (text, key)
            for text in texts_of(webhook)
            for key in _pasted(old.get(text.field, ""), text)
            if not any(key.value in other for other in old.values())
        ]
        self._offer_first(found, webhook)

    def _offer_first(self, found: list[tuple[Text, ClearSecret]], webhook: Webhook) -> None:
        for text, key in found:
            new = with_secret(webhook, key.value, "x") != webhook
            if Secret(key.value) not in self._answered and new:
                self._offered, self._slug = key, webhook.slug
                self.bar.offer(_place(text), key.called)
                return

    def _withdraw(self) -> None:
        self._offered = None
        self.work.cancel()
        self.bar.hide()

    def _on_declined(self) -> None:
        if self._offered is not None:
            self._answered.add(Secret(self._offered.value))
        self._withdraw()

    def _on_run_only(self) -> None:
        self._desk.keep_for_run_only()
        self.bar.accept_name()

    def _on_accepted(self, name: str) -> None:
        if self._offered is not None:
            key = self._offered
            self.work.start(tr("Keeping {name}…", name=name), partial(self._move, key, name))

    async def _move(self, key: ClearSecret, name: str) -> str:
        store = self._desk.store
        environment = self._session.chosen_environment
        kept_as = name if environment is None else environment.secret_name(name)
        try:
            if await self._taken(kept_as, key.value):
                raise SecretError(
                    tr(
                        "There is another secret called {kept_as}. Choose another name.",
                        kept_as=kept_as,
                    )
                )
            await store.set(kept_as, key.value)
        except SecretError as error:
            if error.code in NO_USABLE_KEYRING:
                self.bar.offer_run_only()
            raise
        if self._session.webhook is None or self._session.webhook.slug != self._slug:
            return ""
        self._answered.add(Secret(key.value))
        self._offered = None
        self.bar.hide()
        self._session.edit_webhook(
            lambda webhook: with_secret(webhook, key.value, name), tr("Move a key to the keyring")
        )
        return ""

    async def _taken(self, name: str, value: str) -> bool:
        """Whether another value is kept under that name."""
        store = self._desk.store
        try:
            return await store.get(name) != Secret(value)
        except SecretMissingError:
            return False
        except KeyringError as error:
            if store.for_run_only and error.code in NO_USABLE_KEYRING:
                return False  # nothing can be kept there, and this goes into memory
            raise


def _pasted(old: str, text: Text) -> tuple[ClearSecret, ...]:
    """The keys that touch what one step brought into the text."""
    new = text.text
    if new is old or len(new) < _FEWEST or new == old:
        return ()
    start = _most(min(len(old), len(new)), lambda low, high: old[low:high] == new[low:high])
    after = _most(
        min(len(old), len(new)) - start,
        lambda low, high: (
            old[len(old) - high : len(old) - low] == new[len(new) - high : len(new) - low]
        ),
    )
    end = len(new) - after
    return clear_secrets(text, start, end) if end - start >= _FEWEST else ()


def _most(most: int, same: Callable[[int, int], bool]) -> int:
    """How far two texts are the same; by halves, for a text may have a million characters."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if same(low, middle):
            low = middle
        else:
            high = middle - 1
    return low


def _place(text: Text) -> str:
    """Where it stands, for people."""
    if text.where is Where.HEADER:
        return tr("in the header {name}", note="where a key stands", name=text.name)
    if text.where is Where.PAIR and text.name:
        return tr("in the pair {name}", note="where a key stands", name=text.name)
    if text.where is Where.PAIR:
        return tr("in a pair", note="where a key stands")
    if text.where is Where.URL:
        return tr("in the URL", note="where a key stands")
    return tr("in the body", note="where a key stands")
