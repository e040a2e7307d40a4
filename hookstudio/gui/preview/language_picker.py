"""LanguagePicker: which language variant is previewed and sent."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import QComboBox, QSizePolicy, QStyle, QStyleOptionComboBox, QWidget

from hookstudio.core.request.languages import language_name, variant_for
from hookstudio.core.wording import tr
from hookstudio.gui.session import Session
from hookstudio.gui.widgets.labels import set_tool_tip

DEFAULT = ""  # forces the default variant; None follows the user


class LanguagePicker(QComboBox):
    """Follow the user, or force Default or a variant. Says what following comes to."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.setObjectName("languagePicker")
        self.setAccessibleName(tr("Language of the preview"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(14)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._on_activated)
        for signal in (
            session.changed,
            session.selection_changed,
            session.user_override_changed,
        ):
            signal.connect(self.show_languages)
        self.show_languages()

    def wanted_width(self) -> int:
        """How wide it has to be to show what is chosen whole."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        text = QSize(self.fontMetrics().horizontalAdvance(self.currentText()) + 4, 0)
        kind = QStyle.ContentsType.CT_ComboBox
        return self.style().sizeFromContents(kind, option, text, self).width()

    def show_languages(self, *_changed: object) -> None:
        """Fill the list with the variants that there are now."""
        webhook = self._session.webhook
        variants = [v.language for v in webhook.languages] if webhook is not None else []
        entries: list[tuple[str, str | None]] = [
            (self._follow_text(), None),
            (tr("Default"), DEFAULT),
        ]
        entries += [(f"{language_name(tag)} ({tag})", tag) for tag in variants]
        forced = self._session.selection.forced_language
        if forced and forced not in variants:
            entries.append(
                (tr("{language}: not here → Default", language=language_name(forced)), forced)
            )
        with QSignalBlocker(self):
            if [self.itemText(i) for i in range(self.count())] != [text for text, _ in entries]:
                self.clear()
                for text, tag in entries:
                    self.addItem(text, tag)
                self.updateGeometry()
            found = self.findData(forced) if forced is not None else 0
            self.setCurrentIndex(max(0, found))
        for row, (text, _) in enumerate(entries):
            self.setItemData(row, text, Qt.ItemDataRole.AccessibleTextRole)
        set_tool_tip(self, self._tip())

    def _follow_text(self) -> str:
        webhook, user = self._session.webhook, self._session.user
        language = user.language if user is not None else ""
        if not language:
            return tr("Follow user → Default")
        variant = variant_for(webhook, language) if webhook is not None else None
        if not variant:
            return tr("Follow user → Default")
        return tr("Follow user → {language}", language=language_name(variant))

    def _tip(self) -> str:
        """What is chosen in full, since a narrow pane may cut it, and why it comes to that."""
        chosen = self.currentText()
        if self._session.selection.forced_language is not None:
            return tr("{chosen}: the preview shows it whatever the user's language.", chosen=chosen)
        user = self._session.user
        tag = user.language if user is not None else ""
        if not tag:
            return tr("{chosen}: the user's language is not set.", chosen=chosen)
        return tr(
            "{chosen}: the user's language is {language} ({tag}).",
            chosen=chosen,
            language=language_name(tag),
            tag=tag,
        )

    def _on_activated(self, index: int) -> None:
        self._session.force_language(self.itemData(index))
