"""ImportDialog: choose a file or ask Braze, look at what was found, bring it in as one step."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.delivery.attempt import Surroundings
from hookstudio.core.errors import HookStudioError
from hookstudio.core.imports.csv_users import ColumnChoice
from hookstudio.core.imports.merging import Plan, plan_import
from hookstudio.core.imports.reading import FORMATS
from hookstudio.core.imports.rest import PATH, Wanted, fetch_users
from hookstudio.core.imports.source import Source
from hookstudio.core.secrets import RunStore
from hookstudio.core.settings import NetworkSettings
from hookstudio.core.wording import listed, tr, translatable, translated, trn
from hookstudio.gui.guard.guard import GO, Guard
from hookstudio.gui.sending.needed_secrets import AskSecret, needed_secrets
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.users.braze_source import BrazeSource
from hookstudio.gui.users.import_options import ImportOptions
from hookstudio.gui.users.import_reader import ImportReader, Read, Wish
from hookstudio.gui.users.import_tables import ImportTables, label_of
from hookstudio.gui.widgets.dialog_size import resize_within
from hookstudio.gui.widgets.direction import show_as_code
from hookstudio.gui.widgets.empty_state import EmptyState
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label
from hookstudio.gui.widgets.progress import DELAY_MS
from hookstudio.gui.widgets.segmented import SegmentedControl

if TYPE_CHECKING:
    import asyncio

_FILE, _BRAZE = "file", "braze"
_NAMES = {
    "auto": translatable("Find out"),
    "braze": translatable("Braze's export"),
    "json": "JSON",
    "ndjson": translatable("One object a line"),
    "csv": "CSV",
}
_DELIMITERS = (
    ("", translatable("Find out")),
    (",", translatable("Comma")),
    (";", translatable("Semicolon")),
    ("\t", translatable("Tab")),
    ("|", translatable("Bar")),
)
_ENDINGS = "*.json *.ndjson *.jsonl *.csv *.tsv *.txt"
_WHAT_FOR = translatable(
    "Braze's export of users, a JSON list, one JSON object a line, or CSV. "
    "Nothing comes into the project before you press Import."
)


class ImportDialog(QDialog):
    """Reads off the UI thread; every choice reads again."""

    imported = Signal(str)  # what came into the project, in a sentence

    def __init__(
        self,
        session: Session,
        theme: Theme,
        tasks: Tasks,
        *,
        secrets: RunStore,
        ask_secret: AskSecret,
        network: Callable[[], NetworkSettings],
        guard: Guard,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("importDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Import users"))
        self._session, self._theme, self._tasks = session, theme, tasks
        self._secrets, self._ask_secret, self._network = secrets, ask_secret, network
        self._guard = guard
        self._wish = Wish()
        self._read: Read | None = None
        self._plan = Plan()
        self._asking: asyncio.Task[None] | None = None
        self.reader = ImportReader(tasks, self)
        self._sources = SegmentedControl(
            [(_FILE, tr("From a file")), (_BRAZE, tr("From Braze"))],
            name=tr("Where the users come from"),
        )
        self._file = ElidedLabel(tr("No file chosen"), mode=Qt.TextElideMode.ElideMiddle)
        self._choose = QPushButton(tr("Choose file…"))
        self._format = _combo(tr("Format of the file"), [(key, _NAMES[key]) for key in FORMATS])
        self._delimiter = _combo(tr("Delimiter between cells"), list(_DELIMITERS))
        self.braze = BrazeSource(session.chosen_environment)
        self.options = ImportOptions()
        self.tables = ImportTables(theme)
        self._nothing = EmptyState(
            tr("Nothing to import yet"), translated(_WHAT_FOR), tr("Choose file…")
        )
        self._pages, self._found = QStackedWidget(), QStackedWidget()
        self._status = plain_label(role="caption")
        self._status.setWordWrap(True)
        self._progress = QProgressBar()
        self._delay = QTimer(self)
        self._cancel = QPushButton(tr("Cancel"))
        self._import = QPushButton(tr("Import"))
        self._build_layout()
        self._connect_signals()
        self._show_state()

    def open_file(self, file: Path) -> None:
        """Read this file."""
        self._file.setText(str(file))
        self._wish = Wish(file, format=self._format.currentData())
        self._read_again()

    def done(self, result: int) -> None:
        self._end()
        super().done(result)

    # What it looks like

    def _build_layout(self) -> None:
        self._pages.addWidget(self._file_page())
        self._pages.addWidget(self.braze)
        self._found.addWidget(self._nothing)
        self._found.addWidget(self.tables)
        self._import.setDefault(True)
        self._progress.setAccessibleName(tr("How much was read"))
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._sources)
        layout.addWidget(self._pages)
        layout.addWidget(self._found, 1)
        layout.addWidget(self.options)
        layout.addWidget(self._progress)
        layout.addLayout(self._foot())
        resize_within(self, self._theme.px(760), self._theme.px(600))
        self._fit_page()

    def _file_page(self) -> QWidget:
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        show_as_code(self._file)
        self._delimiter_label = plain_label(tr("Cells parted by"))
        for widget, share in (
            (self._choose, 0),
            (self._file, 1),
            (plain_label(tr("Read as")), 0),
            (self._format, 0),
            (self._delimiter_label, 0),
            (self._delimiter, 0),
        ):
            row.addWidget(widget, share)
        return page

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._status, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._import)
        return row

    def _fit_page(self) -> None:
        """The stack is as high as the page that is on show."""
        page = self._pages.currentWidget()
        if page is not None:
            self._pages.setFixedHeight(page.sizeHint().height())

    def _connect_signals(self) -> None:
        self._sources.selected.connect(self._on_source)
        self._choose.clicked.connect(self._choose_file)
        self._nothing.action_requested.connect(self._choose_file)
        self._format.activated.connect(lambda _index: self._change(format=True))
        self._delimiter.activated.connect(lambda _index: self._change(format=True))
        self.options.kinds_changed.connect(self._change)
        self.options.clash_changed.connect(self._show_found)
        self.tables.column_chosen.connect(self._on_column)
        self.braze.asked.connect(self._on_asked)
        self.reader.progressed.connect(self._on_progress)
        self.reader.finished.connect(self._on_read)
        self._delay.timeout.connect(self._progress.show)
        self._cancel.clicked.connect(self._on_cancel)
        self._import.clicked.connect(self._on_import)
        self._session.changed.connect(self._show_found)

    # What is read

    def _on_source(self, source: str) -> None:
        self._pages.setCurrentIndex(0 if source == _FILE else 1)
        self._fit_page()

    def _choose_file(self) -> None:
        kinds = f"{tr('Users')} ({_ENDINGS});;{tr('All files')} (*)"
        dialog = QFileDialog(self, tr("Choose users to import"), "", kinds)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda name: self.open_file(Path(name)))
        dialog.open()

    def _change(self, _state: object = None, *, format: bool = False) -> None:  # noqa: A002
        """Another format forgets the columns that were chosen for the old one."""
        choices = {} if format else self._wish.choices
        self._wish = replace(
            self._wish,
            format=self._format.currentData(),
            delimiter=self._delimiter.currentData(),
            choices=choices,
        )
        self._read_again()

    def _on_column(self, number: int, choice: ColumnChoice) -> None:
        self._wish = replace(self._wish, choices={**self._wish.choices, number: choice})
        self._read_again()

    def _read_again(self) -> None:
        if self._wish.file is None and not self._wish.answers:
            return
        self._wish = replace(self._wish, kinds=self.options.kinds)
        self._begin(tr("Reading…"))
        self.reader.read(self._wish)

    def _on_asked(self, wanted: Wanted) -> None:
        self._end()
        self.braze.set_busy(True)
        self._begin(tr("Asking {base}…", base=wanted.base))
        self._asking = self._tasks.spawn(self._fetch(wanted), "ask Braze for users")

    async def _fetch(self, wanted: Wanted) -> None:
        """Cancelled when the dialog closes: nothing of it may be touched then."""
        answers: tuple[Source, ...] = ()
        problem, url = "", f"{wanted.base}{PATH}"
        try:
            held = await self._guard.allow_url(url, frozenset({wanted.key}))
            if held != GO:
                problem = held or tr("Nothing was asked.")
            else:
                secrets = await needed_secrets((wanted.key,), self._secrets, self._ask_secret)
                if secrets is None:
                    problem = tr("Nothing was asked: the key is missing.")
                else:
                    around = Surroundings(reach=await self._guard.reach_to(url))
                    answers = await fetch_users(
                        wanted, secrets=secrets, settings=self._network(), surroundings=around
                    )
        except HookStudioError as error:
            problem = str(error)
        self._asking = None
        self.braze.set_busy(False)
        if answers:
            self._wish = Wish(answers=answers)
            self._read_again()
        else:
            self._settle(problem, bad=True)

    def _end(self) -> bool:
        """End what is under way; whether there was anything."""
        busy = self.reader.busy or self._asking is not None
        self.reader.cancel()
        if self._asking is not None:
            self._asking.cancel()
            self._asking = None
        return busy

    def _begin(self, text: str) -> None:
        self._progress.setRange(0, 0)
        self._delay.start()
        self._tell(text)
        self._import.setEnabled(False)

    def _on_progress(self, done: int, size: int) -> None:
        self._progress.setRange(0, 1000)
        self._progress.setValue(round(1000 * done / size) if size else 0)
        self._tell(tr("Read {read:.1f} of {size:.1f} MB", read=done / 1e6, size=size / 1e6))

    def _on_read(self, read: Read) -> None:
        self._read = read
        self._settle("")
        self._show_found()
        if read.problem:
            self._tell(read.problem, bad=True)
            if read.columns:
                self.tables.show_columns()

    # What was found

    def _settle(self, text: str, *, bad: bool = False) -> None:
        self._delay.stop()
        self._progress.hide()
        self._tell(text, bad=bad)
        self._show_state()

    def _show_found(self, *_changed: object) -> None:
        read = self._read
        if read is None:
            return
        imported = read.imported
        users = imported.users if imported else ()
        self._plan = plan_import(self._session.workspace.users, users, self.options.clash)
        self.tables.show_read(read, self._plan)
        self._found.setCurrentWidget(self.tables)
        self._show_state()
        if not read.problem and imported is not None:
            self._tell(_summary(read, self._plan))

    def _show_state(self) -> None:
        csv = self._read is not None and self._read.format == "csv"
        self._delimiter.setVisible(csv)
        self._delimiter_label.setVisible(csv)
        count = len(self._plan.added) + len(self._plan.replaced)
        ready = count > 0 and not self.reader.busy and self._asking is None
        self._import.setEnabled(ready)
        self._import.setText(label_of(self._plan, self.options.clash))

    def _tell(self, text: str, *, bad: bool = False) -> None:
        self._status.setText(f"✕ {text}" if bad else text)
        self._status.setProperty("tone", "error" if bad else "")
        self._status.style().polish(self._status)

    def _on_cancel(self) -> None:
        """First what is under way, then the dialog."""
        if not self._end():
            self.reject()
            return
        self.braze.set_busy(False)
        self._settle(tr("Cancelled."))

    def _on_import(self) -> None:
        plan = self._plan
        count = len(plan.added) + len(plan.replaced)
        label = trn("Import {n:,} user", "Import {n:,} users", n=count)
        self._session.changed.disconnect(self._show_found)
        change = self._session.perform(
            lambda workspace: workspace.bring_in_users(plan.added, plan.replaced, label)
        )
        if change is not None:
            self.imported.emit(_told(plan))
        self.accept()


def _combo(name: str, choices: list[tuple[str, str]]) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    for key, text in choices:
        combo.addItem(translated(text), key)
    return combo


def _told(plan: Plan) -> str:
    added, replaced, skipped = len(plan.added), len(plan.replaced), len(plan.skipped)
    told = (
        trn("{n:,} added", "{n:,} added", n=added) if added else "",
        trn("{n:,} replaced", "{n:,} replaced", n=replaced) if replaced else "",
        trn("{n:,} skipped", "{n:,} skipped", n=skipped) if skipped else "",
    )
    return tr("Users: {changes}", changes=listed([part for part in told if part]))


def _summary(read: Read, plan: Plan) -> str:
    imported = read.imported
    if imported is None:
        return ""
    name = translated(_NAMES.get(read.format, read.format))
    parts = [tr("Read as {format}", format=name)]
    if plan.skipped:
        parts.append(trn("{n:,} skipped", "{n:,} skipped", n=len(plan.skipped)))
    masked = sum(imported.masked.values())
    told = trn("{n:,} value masked", "{n:,} values masked", n=masked)
    parts.append(told if masked else tr("nothing masked"))
    return " · ".join(parts)
