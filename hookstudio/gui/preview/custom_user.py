"""CustomUserPanel: what if? Other attributes for a user beside the preview, files untouched."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.user_text import UserTextError, sections_of, user_text, with_text
from hookstudio.core.wording import tr, translatable, translated, trn
from hookstudio.gui.preview.text_history import TextHistory
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.users.form_rows import FormRow, Shown, form_rows, order_of
from hookstudio.gui.users.read_names import read_paths, rows_read
from hookstudio.gui.users.user_form import UserForm
from hookstudio.gui.users.value_kinds import Kind, parse
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label, set_tool_tip
from hookstudio.gui.widgets.segmented import SegmentedControl
from hookstudio.gui.widgets.table_rows import ROW_HEIGHT

READ, ALL, JSON = "read", "all", "json"
_SUFFIX = " (custom)"
_ROWS_SEEN = 4
_NOTHING_READ = translatable("This webhook reads no attributes.\nAll of them are one tab further.")


class CustomUserPanel(QWidget):
    """The custom user as a form of what this webhook reads, of everything, or as JSON.

    Every valid edit is previewed at once; what differs from the file is marked.
    """

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customUser")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._theme = theme
        self._custom: SampleUser | None = None  # with what is not finished
        self._previewed: SampleUser | None = None
        self._history: TextHistory[SampleUser] = TextHistory()
        self._views = SegmentedControl(
            [(READ, tr("Read here")), (ALL, tr("All")), (JSON, "JSON")],
            name=tr("Attributes to try"),
        )
        self.form = UserForm(theme, tr("Attributes to try"), rows=self._rows)
        self._editor = CodeEditor(
            theme, name=tr("Attributes of the custom user"), line_numbers=False
        )
        self._pages = QStackedWidget()
        self._message = ElidedLabel("", role="caption")
        self._save = QPushButton(tr("Save as user"))
        self._reset = QPushButton(tr("Reset"))
        self._back = QPushButton(tr("Back to file"))
        self._build_layout()
        self._connect_signals()
        self.hide()

    def show_user(self, user: SampleUser | None) -> None:
        """Show that custom user; None hides the panel. Its own edits are not written back."""
        opened = user is not None and self.isHidden()
        self.setVisible(user is not None)
        if user is None:
            self._custom = self._previewed = None
        elif user != self._previewed:
            self._custom = self._previewed = replace(user, draft=None)
            self._history.start(self._custom)
            self._show_custom(fresh=True)
        if opened:
            page = self._editor if self._views.current() == JSON else self.form
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_view(self, view: str) -> None:
        """Show what the webhook reads, all attributes, or JSON."""
        self._views.set_current(view)
        self._show_view(view)

    @property
    def _original(self) -> SampleUser | None:
        """Whom the custom user was made of, as the files have them now."""
        return self._session.workspace.users.get(self._session.selection.user)

    def _build_layout(self) -> None:
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(plain_label(tr("What if"), role="title"), 1)
        title.addWidget(self._save)
        title.addWidget(self._back)
        set_tool_tip(self._save, tr("Keep this as a new sample user with a file of its own"))
        set_tool_tip(self._back, tr("Preview the sample user as it is in the file"))
        self._reset.setProperty("variant", "link")
        self._reset.setAccessibleName(tr("Reset all changed attributes"))
        set_tool_tip(self._reset, tr("All attributes as in the file again"))
        views = QHBoxLayout()
        views.setSpacing(8)
        views.addWidget(self._views)
        views.addWidget(self._message, 1)
        views.addStretch(0)
        views.addWidget(self._reset)
        self.form.table.set_can_reset(True)
        self.form.table.horizontalHeader().hide()
        self.form.table.set_empty_text(translated(_NOTHING_READ))
        self.form.table.setMinimumHeight(self._theme.px(_ROWS_SEEN * ROW_HEIGHT) + 2)
        self._editor.setMinimumHeight(self._editor.fontMetrics().lineSpacing() * 3)
        self._pages.addWidget(self.form)
        self._pages.addWidget(self._editor)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addLayout(title)
        layout.addLayout(views)
        layout.addWidget(self._pages, 1)

    def _connect_signals(self) -> None:
        self.form.edited.connect(lambda user, _label, merge: self._take(user, merge or None))
        self._editor.text_edited.connect(self._on_text)
        for source in (self.form, self._editor):
            source.undo_requested.connect(lambda: self._restore(self._history.undo()))
            source.redo_requested.connect(lambda: self._restore(self._history.redo()))
        self._views.selected.connect(self._show_view)
        self._save.clicked.connect(self._save_as_user)
        self._reset.clicked.connect(self._reset_all)
        self._back.clicked.connect(lambda: self._session.set_user_override(None))
        self._session.user_override_changed.connect(self.show_user)
        self._session.changed.connect(self._on_changed)
        self._session.selection_changed.connect(self._on_changed)

    def _rows(self, user: SampleUser, shown: Shown) -> tuple[FormRow, ...]:
        """What the form lists; where nothing is known of a file there is nothing to compare."""
        if self._views.current() == ALL:
            return form_rows(user, shown)
        webhook = self._session.webhook
        if webhook is None:
            return ()
        return rows_read(user, shown, read_paths(webhook, self._session.workspace.content_blocks))

    def _show_view(self, view: str) -> None:
        self._pages.setCurrentIndex(1 if view == JSON else 0)
        self._show_custom()

    def _on_changed(self, *_changed: object) -> None:
        """The webhook may read other attributes now."""
        if self._custom is not None and not self.isHidden() and self._views.current() != JSON:
            self._show_custom()

    def _show_custom(self, *, fresh: bool = False) -> None:
        custom = self._custom
        if custom is None:
            return
        if self._views.current() != JSON:
            self.form.show_user(custom, original=self._original)
        elif fresh:
            self._editor.set_text(user_text(custom))
        else:
            self._editor.apply_text(user_text(custom))
        self._show_message()

    def _on_text(self, text: str) -> None:
        if self._custom is not None:
            self._take(with_text(self._custom, text), JSON)

    def _take(self, custom: SampleUser, key: str | None = None) -> None:
        """An edit by a person: remembered, and previewed as far as it is valid."""
        self._history.add(custom, key)
        self._adopt(custom)

    def _restore(self, custom: SampleUser | None) -> None:
        if custom is not None:
            self._adopt(custom)

    def _adopt(self, custom: SampleUser) -> None:
        self._custom = custom
        # The usual sections stand in the text to be filled in; an empty one sets nothing.
        filled = {name: section for name, section in custom.sections.items() if section}
        self._previewed = replace(custom, sections=filled, draft=None)
        self._show_custom()
        self._session.set_user_override(self._previewed)

    def _show_message(self) -> None:
        problem, changed = self._problem(), len(self._changed())
        self._message.setProperty("tone", "error" if problem else "")
        self._message.style().polish(self._message)
        told = trn("{n} changed", "{n} changed", n=changed) if changed else ""
        self._message.setText(f"✕ {problem}" if problem else told)
        self._message.set_extra_tip(tr("The preview shows the last valid data.") if problem else "")
        self._save.setEnabled(not problem)
        self._reset.setVisible(bool(changed or problem) and self._original is not None)

    def _problem(self) -> str:
        draft = self._custom.draft if self._custom is not None else None
        if draft is None or draft.valid:
            return ""
        for each in draft.values:
            try:
                parse(each.text, Kind(each.kind))
            except ValueError as error:
                return f"{each.path[-1]}: {error}"
        try:
            sections_of(draft.text)
        except UserTextError as mistake:
            return tr(
                "Line {line}, column {column}: {message}",
                line=mistake.line,
                column=mistake.column,
                message=mistake.message,
            )
        return ""

    def _changed(self) -> set[tuple[str | int, ...]]:
        """The attributes that differ from the file."""
        custom, original = self._custom, self._original
        if custom is None or original is None:
            return set()
        paths = {*order_of(custom), *order_of(original)}
        return {path for path in paths if _differs(custom, original, path)}

    def _reset_all(self) -> None:
        if self._custom is not None and self._original is not None:
            self._take(replace(self._custom, sections=self._original.sections, draft=None))

    def _save_as_user(self) -> None:
        user = self._previewed
        if user is None:
            return
        name = f"{user.title}{_SUFFIX}"
        slug = user.slug.replace(_SUFFIX, "-custom")
        saved = replace(user, slug=slug, name=name)
        self._session.perform(
            lambda workspace: workspace.add_user(saved, tr("Add {name}", name=name))
        )
        self._session.set_user_override(None)


def _differs(one: SampleUser, other: SampleUser, path: tuple[str | int, ...]) -> bool:
    section, name = str(path[0]), str(path[1])
    missing = object()
    left: object = one.section(section).get(name, missing)
    right: object = other.section(section).get(name, missing)
    # 1, 1.0 and true are equal to Python and not to a webhook.
    return repr(left) != repr(right) if missing not in (left, right) else left is not right
