"""AllowListDialog: the addresses that Braze sends webhooks from, in the words of a firewall."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.allowlist.formats import addresses, allow_list
from hookstudio.core.allowlist.table import INSTANCES, TABLE_DATE, Instance
from hookstudio.core.wording import tr, translatable, translated, trn
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.copy_button import CopyButton
from hookstudio.gui.widgets.dialog_size import resize_within
from hookstudio.gui.widgets.file_saver import FileSaver
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label, wrapped_caption
from hookstudio.gui.widgets.plain_view import PlainView

_ALL = "all"
# Label, and the ending of a file, of each of core's FORMATS.
FORM_LABELS = {
    "lines": (translatable("Plain addresses"), "txt"),
    "cidr": (translatable("CIDR blocks"), "txt"),
    "nginx": ("nginx", "conf"),
    "apache": ("Apache", "conf"),
    "iptables": ("iptables", "sh"),
    "aws": (translatable("AWS security group (JSON)"), "json"),
    "terraform": ("Terraform", "tf"),
}


class AllowListDialog(QDialog):
    """`instance` is the one that is chosen at first, empty for all of them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None, *, instance: str = "") -> None:
        super().__init__(parent)
        self._theme = theme
        self._saver = FileSaver(tr("Save the allow-list"))
        self._instance, self._form = QComboBox(), QComboBox()
        self._about = ElidedLabel("", role="caption")
        self._view = PlainView(theme, name=tr("Allow-list"))
        self._said = ElidedLabel("", role="caption")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Allow-list"))
        self.setAccessibleName(tr("Allow-list"))
        self.setSizeGripEnabled(True)
        self._fill(instance)
        self._build_layout()
        self._instance.currentIndexChanged.connect(self._show)
        self._form.currentIndexChanged.connect(self._show)
        self._saver.said.connect(self._said.setText)
        self._show()
        resize_within(self, theme.px(640), theme.px(520))

    def text(self) -> str:
        """What is shown, as Copy and Save give it."""
        return allow_list(self._chosen(), str(self._form.currentData())) + "\n"

    def choose(self, instance: str, form: str) -> None:
        """Show this instance (empty for all) in this format."""
        self._instance.setCurrentIndex(self._instance.findData(instance or _ALL))
        self._form.setCurrentIndex(self._form.findData(form))

    def _chosen(self) -> Sequence[Instance]:
        name = self._instance.currentData()
        return [each for each in INSTANCES if name in (_ALL, each.name)]

    def _fill(self, instance: str) -> None:
        self._instance.setAccessibleName(tr("Instance of Braze"))
        self._instance.addItem(tr("All instances"), _ALL)
        for each in INSTANCES:
            self._instance.addItem(each.name, each.name)
        self._instance.setCurrentIndex(max(self._instance.findData(instance), 0))
        self._form.setAccessibleName(tr("Format"))
        for form, (label, _) in FORM_LABELS.items():
            self._form.addItem(translated(label), form)

    def _build_layout(self) -> None:
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for text, combo in ((tr("&Instance"), self._instance), (tr("&Format"), self._form)):
            choices.addWidget(_buddy(text, combo))
            choices.addWidget(combo)
            choices.addSpacing(8)
        choices.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(wrapped_caption(_what_for()))
        layout.addLayout(choices)
        layout.addWidget(self._about)
        layout.addWidget(self._view, 1)
        layout.addLayout(self._buttons())

    def _buttons(self) -> QHBoxLayout:
        copy = CopyButton(tr("Copy"), self.text, self._theme)
        save, close = QPushButton(tr("Save as…")), QPushButton(tr("Close"))
        save.setIcon(self._theme.icon("save"))
        save.clicked.connect(self._save)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(copy)
        row.addWidget(save)
        row.addWidget(self._said, 1)
        row.addWidget(close)
        return row

    def _show(self) -> None:
        chosen = self._chosen()
        count = trn("{n:,} address", "{n:,} addresses", n=len(addresses(chosen)))
        only = chosen[0] if len(chosen) == 1 else None
        hosts = f" · {only.dashboard} · {only.rest_host}" if only else ""
        self._about.setText(f"{count}{hosts}")
        json = self._form.currentData() == "aws"
        self._view.set_content(self.text(), (), "json" if json else "plain")
        self._said.setText("")

    def _save(self) -> None:
        ending = FORM_LABELS[str(self._form.currentData())][1]
        name = str(self._instance.currentData()).lower()
        self._saver.ask(self, f"braze-{name}.{ending}", self.text().encode())


def _what_for() -> str:
    return tr(
        "A server that lets in only these addresses takes webhooks of that instance and nothing "
        "else. The table is of {date}; Braze may add addresses, and what it publishes now counts.",
        date=TABLE_DATE,
    )


def _buddy(text: str, control: QWidget) -> QLabel:
    label = plain_label(text)
    label.setBuddy(control)
    return label
