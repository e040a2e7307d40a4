"""BodyView: a body that came over the wire, JSON laid out for reading, all of it plain text."""

from __future__ import annotations

from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.preview.quantities import bytes_text
from hookstudio.gui.sending.body_text import BodyText, body_text, file_ending
from hookstudio.gui.sending.json_layout import DEPTH_LIMIT, NotJsonError, TooDeepError, layout
from hookstudio.gui.shortcuts.keys import native
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.file_saver import FileSaver
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label, set_tool_tip
from hookstudio.gui.widgets.plain_view import PlainView

_TURN_S = 0.008  # what laying out may take of one turn of the event loop


class BodyView(QWidget):
    """A caption, a switch between laid out and as received, notes, and the text.

    Without `caption` only the notes and the text are there, for a low panel. The text is decoded
    and laid out in later turns of the event loop, a few milliseconds each.
    """

    def __init__(
        self, theme: Theme, *, name: str, caption: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._has_caption = caption
        self._body = b""
        self._content_type = ""
        self._notes_before: tuple[str, ...] = ()
        self._received = BodyText("")
        self._laid_out: str | None = None
        self._pieces: list[str] = []
        self._work: Iterator[str] | None = None
        self._caption = ElidedLabel("", role="caption")
        self._as_received = QToolButton()
        self._find = QToolButton()
        self._save = QToolButton()
        self._saver = FileSaver(tr("Save the body"))
        self._notes = plain_label("", role="caption")
        self._view = PlainView(theme, name=name)
        for button, icon in ((self._find, "search"), (self._save, "save")):
            button.setIcon(theme.icon(icon))
            button.setIconSize(QSize(theme.px(16), theme.px(16)))
            button.setAutoRaise(True)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_turn)
        self._build_layout()
        self.setFocusProxy(self._view)

    def show_body(self, body: bytes, content_type: str, notes: tuple[str, ...] = ()) -> None:
        """Show it; `notes` are sentences that stand above the text."""
        self._body, self._content_type, self._notes_before = body, content_type, notes
        self._received, self._laid_out = BodyText(""), None
        self._pieces.clear()
        self._work = None
        self._save.setEnabled(bool(body))
        self._timer.start()

    def text(self) -> str:
        """The whole text that is shown, or will be when it is filled in."""
        if self._laid_out is not None and not self._as_received.isChecked():
            return self._laid_out
        return self._received.text or body_text(self._body, self._content_type).text

    def _build_layout(self) -> None:
        self._as_received.setText(tr("As received"))
        self._as_received.setCheckable(True)
        self._as_received.setAutoRaise(True)
        self._as_received.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._as_received.setAccessibleName(tr("Show the body as received"))
        set_tool_tip(self._as_received, tr("Show the JSON with the white space that it came with"))
        self._as_received.toggled.connect(self._show_text)
        self._as_received.hide()
        self._find.setAccessibleName(tr("Find in the body"))
        set_tool_tip(self._find, tr("Find in the body ({keys})", keys=native("Ctrl+F")))
        self._find.clicked.connect(self._open_find)
        self._save.setAccessibleName(tr("Save the body"))
        set_tool_tip(self._save, tr("Save the body as it was received, byte for byte"))
        self._save.clicked.connect(self.save)
        self._save.setEnabled(False)
        self._saver.said.connect(self._on_saved)
        self._notes.setWordWrap(True)
        self._notes.setProperty("tone", "warning")
        self._notes.hide()
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._caption, 1)
        row.addWidget(self._as_received)
        row.addWidget(self._find)
        row.addWidget(self._save)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(4)
        box.addWidget(head)
        if not self._has_caption:
            head.hide()
        box.addWidget(self._notes)
        box.addWidget(self._view, 1)

    def _open_find(self) -> None:
        self._view.open_find()

    def save(self) -> None:
        """Ask for a file and write the body into it, byte for byte."""
        self._saver.ask(self.window(), f"body.{file_ending(self._content_type)}", self._body)

    def _on_saved(self, text: str) -> None:
        self._caption.setText(text)
        if not self._has_caption:
            self._show_notes(text)

    def _on_turn(self) -> None:
        if self._work is None:
            self._begin()
            return
        until = perf_counter() + _TURN_S
        try:
            while perf_counter() < until:
                piece = next(self._work, None)
                if piece is None:
                    self._laid_out = "".join(self._pieces)
                    self._end()
                    return
                self._pieces.append(piece)
        except TooDeepError:
            self._show_notes(
                tr(
                    "The JSON is nested deeper than {limit} levels, so it is shown as it was "
                    "received.",
                    limit=DEPTH_LIMIT,
                )
            )
            self._end()
        except NotJsonError:
            self._end()

    def _show_notes(self, *more: str) -> None:
        notes = (*self._notes_before, *self._received.notes, *more)
        self._notes.setText("\n".join(notes))
        self._notes.setVisible(bool(notes))

    def _begin(self) -> None:
        self._received = body_text(self._body, self._content_type)
        self._show_notes()
        if self._received.json:
            self._caption.setText(tr("Laying out the JSON…"))
            self._work = layout(self._received.text)
        else:
            self._end()

    def _end(self) -> None:
        self._timer.stop()
        self._work = None
        self._pieces.clear()
        self._as_received.setVisible(self._laid_out is not None)
        self._show_text()

    def _show_text(self) -> None:
        kind = self._content_type.split(";")[0].strip() or tr("no Content-Type")
        size = bytes_text(len(self._body)) if self._body else tr("no body")
        self._caption.setText(f"{kind} · {size}")
        self._view.set_content(self.text(), (), "json" if self._received.json else "plain")
