"""RequestView: method, URL, headers and body as they would be sent, marked by origin."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.request.rendered import RenderedRequest, RenderedText
from hookstudio.core.wording import tr, trn
from hookstudio.gui.preview.fitted_view import FittedView
from hookstudio.gui.preview.marks import shown_headers, shown_text
from hookstudio.gui.preview.tracing import Made, Sources
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label
from hookstudio.gui.widgets.plain_view import PlainView

_STALE_OPACITY = 0.55
_URL_LINES, _HEADER_LINES = 5, 8
_BODY = 100  # px before the text scale: some five lines


class RequestView(QWidget):
    """Shows one request at a time; `set_stale` dims it without a change of its content."""

    folded = Signal()  # the headers were folded or unfolded

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: RenderedRequest | None = None
        self._sources: Sources | None = None
        self._value_starts: tuple[int, ...] = ()  # of the headers
        self._method = plain_label("")
        self._url = FittedView(theme, name=tr("URL as sent"), max_lines=_URL_LINES)
        self._loopback = ElidedLabel(tr("Loopback: for testing, not for Braze"), role="caption")
        self._fold = QToolButton()
        self._headers = FittedView(theme, name=tr("Headers as sent"), max_lines=_HEADER_LINES)
        self.body = PlainView(theme, name=tr("Body as sent"))
        self.body.setMinimumHeight(theme.px(48))
        self._dim = QGraphicsOpacityEffect(self)
        self._build_layout()

    def show_request(self, request: RenderedRequest, sources: Sources | None = None) -> None:
        """Show it; a field whose text and marks are the same is left alone.

        `sources` tell the expressions that its pieces come from.
        """
        before, self._shown = self._shown, request
        self._sources = sources or Sources(request, None, {})
        self._method.setText(request.method)
        self._loopback.setVisible(request.loopback)
        if before is None or before.url != request.url:
            self._fill(self._url, request.url, "plain")
        if before is None or before.headers != request.headers:
            self._show_headers(request)
        highlight: Literal["json", "plain"] = "json" if request.is_json else "plain"
        if before is None or before.body != request.body or before.is_json != request.is_json:
            self._fill(self.body, request.body, highlight)

    def light_up(self, text: str, caret: int) -> None:
        """Mark what the expression at the caret of one of the author's texts made."""
        made = self._sources.made_by(text, caret) if self._sources is not None else Made()
        self._light(made)

    def light_nothing(self) -> None:
        """Take the marks of `light_up` away."""
        self._light(Made())

    def _light(self, made: Made) -> None:
        self._url.light_up(made.url)
        self.body.light_up(made.body)
        starts = self._value_starts
        in_headers = [
            (starts[index] + start, starts[index] + end)
            for index, ranges in made.headers.items()
            if index < len(starts)
            for start, end in ranges
        ]
        self._headers.light_up(in_headers)

    def _fill(
        self, view: PlainView, rendered: RenderedText, highlight: Literal["json", "plain"]
    ) -> None:
        assert self._shown is not None  # it is being shown
        assert self._sources is not None
        shown = shown_text(rendered, self._shown.findings, self._sources.written(rendered))
        view.set_content(shown.text, shown.marks, highlight)

    def wanted_height(self) -> int:
        """How high this is with some lines of the body, and all else in full."""
        parts: list[QWidget] = [self._url, self._fold]
        if not self._headers.isHidden():
            parts.append(self._headers)
        spacing = 4 * (len(parts) + 1)
        return sum(part.sizeHint().height() for part in parts) + spacing + self._theme.px(_BODY)

    def set_stale(self, stale: bool) -> None:
        """Dim what is shown: it is not what would be sent now."""
        self._dim.setEnabled(stale)

    def show_headers(self, shown: bool) -> None:
        """Unfold or fold the headers."""
        self._fold.setChecked(shown)

    def _show_headers(self, request: RenderedRequest) -> None:
        self._fold.setText(trn("{n:,} header", "{n:,} headers", n=len(request.headers)))
        self._fold.setEnabled(bool(request.headers))
        assert self._sources is not None  # a request is being shown
        shown = shown_headers(request, self._sources.written)
        self._value_starts = shown.starts
        self._headers.set_content(shown.text, shown.marks)
        self._show_fold()

    def _on_folded(self) -> None:
        self._show_fold()
        self.folded.emit()

    def _show_fold(self) -> None:
        opened = self._fold.isChecked()
        has_any = self._shown is not None and bool(self._shown.headers)
        self._headers.setVisible(opened and has_any)
        self._fold.setIcon(self._theme.icon("chevron_down" if opened else "chevron_right"))

    def _build_layout(self) -> None:
        self._method.setObjectName("previewMethod")
        self._method.setIndent(0)
        self._method.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._url.setObjectName("previewUrl")
        self._loopback.hide()
        self._loopback.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._loopback.set_extra_tip(
            tr("The address is on your own machine; Braze does not allow it.")
        )
        self._fold.setObjectName("foldButton")
        self._fold.setText(tr("Headers"))
        self._fold.setEnabled(False)
        self._fold.setCheckable(True)
        self._fold.setAutoRaise(True)
        self._fold.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setAccessibleName(tr("Show the headers"))
        self._fold.toggled.connect(self._on_folded)
        self._headers.setObjectName("previewHeaders")
        self._headers.hide()
        self._theme.changed.connect(self._show_fold)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._method, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._url, 1)
        frame = QFrame()
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(line)
        second = QHBoxLayout()
        second.setSpacing(8)
        second.addWidget(self._fold)
        second.addStretch(1)
        second.addWidget(self._loopback, 1000)
        layout.addLayout(second)
        layout.addWidget(self._headers)
        layout.addWidget(self.body, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)
        self._dim.setOpacity(_STALE_OPACITY)
        self._dim.setEnabled(False)
        frame.setGraphicsEffect(self._dim)
