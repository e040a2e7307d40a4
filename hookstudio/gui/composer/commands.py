"""ComposerCommands: what one asks for in the composer, each as one undoable step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from hookstudio.core.findings import Severity
from hookstudio.core.project.webhook import JsonBody, RawBody, Webhook
from hookstudio.core.request.languages import own_name
from hookstudio.core.wording import listed, tr, translatable, translated
from hookstudio.gui.composer import braze_paste, edits
from hookstudio.gui.composer.document import ComposerDocument
from hookstudio.gui.composer.notice import NoticeBar


@dataclass(frozen=True, slots=True)
class _Pasted:
    """What is said of a text that was pasted with its languages."""

    label: str
    notice: str


_URL_PASTED = _Pasted(
    translatable("Paste URL in languages"),
    translatable("The pasted URL was split into language tabs: Default, {languages}."),
)
_BODY_PASTED = _Pasted(
    translatable("Paste body in languages"),
    translatable("The pasted body was split into language tabs: Default, {languages}."),
)


class ComposerCommands:
    """Turns wishes into edits of the document; what cannot be done is said in the notice."""

    def __init__(self, document: ComposerDocument, notice: NoticeBar) -> None:
        self._document = document
        self._notice = notice

    def set_method(self, method: str) -> None:
        self._document.edit(
            lambda w, _: replace(w, method=method),
            tr("Change the method to {method}", method=method),
        )

    def type_url(self, text: str, pasted: bool) -> None:
        """Take the URL as typed; Braze's language block that was pasted becomes tabs."""
        if not (pasted and self._split(text, edits.url_of, edits.with_url, _URL_PASTED)):
            self._document.edit(
                lambda w, lang: edits.with_url(w, lang, text), tr("Edit URL"), "url"
            )

    def type_raw(self, text: str, pasted: bool) -> None:
        """Take the raw body as typed; Braze's language block that was pasted becomes tabs."""
        if not (pasted and self._split(text, edits.raw_text_of, edits.with_raw_text, _BODY_PASTED)):
            self._document.edit(
                lambda w, lang: edits.with_raw_text(w, lang, text), tr("Edit body"), "body"
            )

    def own_url(self) -> None:
        self._edit_variant(edits.with_own_url, tr("Override the URL"))

    def inherit_url(self) -> None:
        self._edit_variant(edits.with_inherited_url, tr("Use the default URL"))

    def own_body(self) -> None:
        self._edit_variant(edits.with_own_body, tr("Override the body"))

    def inherit_body(self) -> None:
        self._edit_variant(edits.with_inherited_body, tr("Use the default body"))

    def add_language(self, tag: str) -> None:
        """Add a variant that inherits everything, and show it."""
        self._document.edit(
            lambda w, _: edits.with_language(w, tag), tr("Add {language}", language=own_name(tag))
        )
        self._document.select_language(tag)

    def remove_language(self, tag: str) -> None:
        """Take a variant away with what it has of its own."""
        name = own_name(tag)
        self._document.edit(
            lambda w, _: edits.without_language(w, tag), tr("Remove {language}", language=name)
        )
        self._notice.show_notice(
            tr("{language} is removed.", language=name),
            action=tr("Undo"),
            on_action=self._document.undo,
        )

    def switch_body(self, raw: bool) -> None:
        """Turn pairs into text or text into pairs; what cannot be done is said, not done."""
        shown = self._document.shown
        if shown is None or raw == isinstance(shown.body, RawBody):
            return
        from hookstudio.core.request.conversion import Refusal, to_pairs, to_raw  # start-up time

        body = shown.body
        new = to_raw(body) if isinstance(body, JsonBody) else to_pairs(body)
        if isinstance(new, Refusal):
            if isinstance(body, JsonBody):
                stays = tr("It stays a table; change that place first.")
            else:
                stays = tr("It stays raw text; change that place first.")
            self._notice.show_notice(f"{new.message} {stays}", Severity.WARNING)
            return
        self._notice.hide()
        label = tr("Turn into raw text") if raw else tr("Turn into a JSON table")
        self._document.edit(lambda w, lang: edits.with_body(w, lang, new), label)

    def _edit_variant(self, edit: Callable[[Webhook, str], Webhook], label: str) -> None:
        self._document.edit(lambda w, lang: edit(w, lang) if lang else w, label)

    def _split(
        self, text: str, read: braze_paste.Read, write: braze_paste.Write, words: _Pasted
    ) -> bool:
        """Split a pasted language block; False when it is none, or not pasted into Default.

        A block that stood there before was written so on purpose, and is left alone.
        """
        shown = self._document.shown
        if shown is None or shown.language is not None:
            return False
        found = braze_paste.split_block(text)
        if found is None or braze_paste.split_block(read(shown.webhook, None)) is not None:
            return False
        self._document.edit(
            lambda w, _: braze_paste.spread(w, found, write), translated(words.label)
        )
        names = listed([own_name(tag) for tag in found.variants])
        self._notice.show_notice(
            translated(words.notice, languages=names),
            action=tr("Undo"),
            on_action=self._document.undo,
        )
        return True
