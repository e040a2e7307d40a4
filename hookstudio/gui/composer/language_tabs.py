"""LanguageTabs: Default and one tab for each language, each named in its own language."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QTabBar, QToolButton, QWidget

from hookstudio.core.request.languages import language_name, own_name
from hookstudio.core.wording import tr
from hookstudio.gui.composer.document import Shown
from hookstudio.gui.composer.language_picker import LanguagePicker
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import placed
from hookstudio.gui.widgets.labels import set_tab_tool_tip, set_tool_tip

_ROOM_FOR_WORDS = 560
Tags = tuple[str | None, ...]


class VariantBar(QTabBar):
    """A tab bar that is no wider than its tabs, however few they are."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        scrolls = {
            "ScrollLeftButton": tr("Languages before"),
            "ScrollRightButton": tr("Languages after"),
        }
        for button in self.findChildren(QToolButton):
            if button.objectName() in scrolls:
                button.setAccessibleName(scrolls[button.objectName()])
                set_tool_tip(button, scrolls[button.objectName()])

    def minimumSizeHint(self) -> QSize:
        return super().minimumSizeHint().boundedTo(self.sizeHint())


class LanguageTabs(QWidget):
    """Chooses, adds and removes language variants. None stands for Default.

    Hidden while there is only Default; the list of languages opens at any button then.
    """

    language_chosen = Signal(object)  # str | None
    language_added = Signal(str)
    language_removed = Signal(str)
    preview_requested = Signal(str)  # language: preview that variant; "" is Default

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._tags: Tags = ()
        self._read_only = False
        self._suggested: Callable[[], Sequence[str]] = tuple
        self.bar = VariantBar(self)
        self.add_button = add_language_button(theme, self)
        self.preview_button = QPushButton(self)
        self._previewed: str | None = None
        self._marked: tuple[str | None, Tags] | None = None
        self._picker: LanguagePicker | None = None
        self._build_layout()
        self._connect_signals()

    def show_webhook(self, shown: Shown) -> None:
        """Show the variants, the chosen one in front."""
        tags: Tags = (None, *(variant.language for variant in shown.webhook.languages))
        self._read_only = shown.read_only
        self.add_button.setVisible(not shown.read_only)
        self.bar.blockSignals(True)
        if tags != self._tags:
            self._set_tags(tags)
        self.bar.setCurrentIndex(tags.index(shown.language))
        self.bar.blockSignals(False)
        self._show_remove_buttons()
        self._show_preview_button()
        self.setVisible(len(tags) > 1)

    def show_previewed(self, language: str | None) -> None:
        """Mark the variant that the preview shows."""
        self._previewed = language
        self._show_preview_button()
        if self._marked == (language, self._tags):  # new icons lay all tabs out again
            return
        self._marked = (language, self._tags)
        for index, tag in enumerate(self._tags):
            is_previewed = tag == language and len(self._tags) > 1
            self.bar.setTabIcon(index, self._theme.icon("eye") if is_previewed else QIcon())
            set_tab_tool_tip(self.bar, index, _tip(tag, is_previewed))

    def step(self, by: int) -> None:
        """Go to the next or the previous variant, round the end."""
        if self._tags:
            self.bar.setCurrentIndex((self.bar.currentIndex() + by) % len(self._tags))

    def set_suggested(self, languages: Callable[[], Sequence[str]]) -> None:
        """What the list of languages starts with, asked for when it opens."""
        self._suggested = languages

    def pick_language(self, anchor: QWidget) -> None:
        """Open the list of languages under a button."""
        if self._picker is None:
            self._picker = LanguagePicker(self.window())
            self._picker.picked.connect(self.language_added)
        taken = [tag for tag in self._tags if tag]
        self._picker.open_below(anchor, taken, self._suggested())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the words give way to the tabs."""
        super().resizeEvent(event)
        wide = self.width() >= self._theme.px(_ROOM_FOR_WORDS)
        self.preview_button.setText(tr("Preview this") if wide else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.bar.hasFocus():
            self._ask_remove(self.bar.currentIndex())
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._ask_remove(self.bar.tabAt(self.bar.mapFrom(self, event.pos())))

    def _build_layout(self) -> None:
        self.bar.setObjectName("languageTabs")
        self.bar.setAccessibleName(tr("Languages"))
        self.bar.setExpanding(False)
        self.bar.setDrawBase(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setIconSize(QSize(14, 14))
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.preview_button.setIcon(self._theme.icon("eye"))
        self.preview_button.setProperty("variant", "flat")
        self.preview_button.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.bar)
        layout.addWidget(self.add_button)
        layout.addStretch(1)
        layout.addWidget(self.preview_button)

    def _connect_signals(self) -> None:
        self.bar.currentChanged.connect(self._on_current)
        self.preview_button.clicked.connect(self._on_preview)
        self.add_button.clicked.connect(lambda: self.pick_language(self.add_button))

    def _set_tags(self, tags: Tags) -> None:
        self._tags = tags
        self._marked = None
        while self.bar.count():
            self.bar.removeTab(0)
        for index, tag in enumerate(tags):
            self.bar.addTab(tr("Default") if tag is None else own_name(tag))
            set_tab_tool_tip(self.bar, index, _tip(tag, previewed=False))

    def _show_preview_button(self) -> None:
        """Offer to preview the variant that is written, when the preview shows another one."""
        tag = self._current_tag()
        self.preview_button.setVisible(tag != self._previewed)
        language = tr("Default") if tag is None else own_name(tag)
        name = tr("Preview {language}", language=language)
        tip = tr("Preview {language}, whatever the user's language", language=language)
        self.preview_button.setAccessibleName(name)
        set_tool_tip(self.preview_button, tip)

    def _on_preview(self) -> None:
        self.preview_requested.emit(self._current_tag() or "")

    def _current_tag(self) -> str | None:
        index = self.bar.currentIndex()
        return self._tags[index] if 0 <= index < len(self._tags) else None

    def _show_remove_buttons(self) -> None:
        """Only the chosen variant can be removed by its cross; Default never."""
        for index, tag in enumerate(self._tags):
            wanted = tag is not None and index == self.bar.currentIndex() and not self._read_only
            there = self.bar.tabButton(index, _RIGHT)
            if wanted and there is None:
                self.bar.setTabButton(index, _RIGHT, self._remove_button(tag))
            elif there is not None and not wanted:
                self.bar.setTabButton(index, _RIGHT, None)
                there.deleteLater()

    def _remove_button(self, tag: str | None) -> QToolButton:
        button = QToolButton(self.bar)
        button.setObjectName("tabCloseButton")
        button.setIcon(self._theme.icon("close"))
        name = tr("Remove {language}", language=own_name(tag or ""))
        button.setAccessibleName(name)
        # Delete on the tab bar does the same; a stop for each tab would slow the Tab key down.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setProperty("keyboardElsewhere", True)
        set_tool_tip(button, f"{name} …")
        button.clicked.connect(lambda: self._ask_remove(self._tags.index(tag)))
        return button

    def _ask_remove(self, index: int) -> None:
        if not 0 < index < len(self._tags) or self._read_only:
            return
        tag = self._tags[index] or ""
        name = own_name(tag)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = tr("Remove {language}", language=name)
        menu.setAccessibleName(title)
        menu.addSection(tr("Remove {language} with its own URL and body?", language=name))
        remove = menu.addAction(self._theme.icon("trash", "error"), title)
        menu.addAction(tr("Keep it"))
        remove.triggered.connect(lambda: self.language_removed.emit(tag))
        tab = self.bar.tabRect(index)
        place = placed(self.layoutDirection(), tab, QRect(tab.topLeft(), menu.sizeHint()))
        menu.popup(self.bar.mapToGlobal(QPoint(place.left(), tab.bottom() + 2)))

    def _on_current(self, index: int) -> None:
        if 0 <= index < len(self._tags):
            self.language_chosen.emit(self._tags[index])


def add_language_button(theme: Theme, parent: QWidget) -> QToolButton:
    """The button that opens the list of languages; it stands where there is room for it."""
    button = QToolButton(parent)
    button.setText(tr("Language"))
    button.setIcon(theme.icon("plus"))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setAccessibleName(tr("Add a language"))
    set_tool_tip(button, tr("Add a language with its own URL or body"))
    return button


_RIGHT = QTabBar.ButtonPosition.RightSide


def _tip(tag: str | None, previewed: bool) -> str:
    if tag is None:
        text = tr("For users whose language has no tab of its own")
    else:
        text = f"{language_name(tag)} ({tag})"
    return f"{text}\n{tr('The preview shows this one.')}" if previewed else text
