"""What each action of the window does: one line each, to the room that does it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.actions import Actions
from hookstudio.gui.help.help_desk import HelpDesk
from hookstudio.gui.settings.settings_desk import SettingsDesk
from hookstudio.gui.shortcuts.shortcut_desk import ShortcutDesk
from hookstudio.gui.studio import Studio
from hookstudio.gui.widgets.plain_view import PlainView

if TYPE_CHECKING:
    from hookstudio.gui.palette.palette_popup import PalettePopup
    from hookstudio.gui.program import Program


def connect_commands(studio: Studio, program: Program) -> Actions:
    """Make the window's actions, put them into its menu, and keep their state true."""
    commands = _Commands(studio, program)
    actions = commands.actions = commands.make_actions()
    bar = studio.workbench.top_bar
    actions.fill(bar.menu)
    bar.palette_requested.connect(actions["palette"].trigger)
    bar.theme_requested.connect(actions["toggle_theme"].trigger)
    bar.settings_requested.connect(actions["settings"].trigger)
    studio.composer.copy_for_braze_requested.connect(actions["copy_for_braze"].trigger)
    studio.send_controller.send_started.connect(lambda: actions["cancel"].setEnabled(True))
    for ended in (
        studio.send_controller.send_finished,
        studio.send_controller.send_cancelled,
        studio.send_controller.send_refused,
    ):
        ended.connect(lambda *_: actions["cancel"].setEnabled(False))
    studio.matrix.coverage_toggled.connect(actions["toggle_coverage"].setChecked)
    studio.session.state_changed.connect(lambda: commands.show_state(actions))
    studio.files.saved.connect(lambda _files: commands.show_state(actions))
    studio.workbench.layout_changed.connect(lambda: commands.show_state(actions))
    actions["cancel"].setEnabled(False)
    commands.show_state(actions)
    return actions


class _Commands:
    """The handlers of the actions of one studio."""

    def __init__(self, studio: Studio, program: Program) -> None:
        self._studio = studio
        self._program = program
        self._palette: PalettePopup | None = None
        self._settings = SettingsDesk(studio, program)
        self._shortcuts = ShortcutDesk(studio, program)
        self._help = HelpDesk(studio, program)
        self.actions: Actions

    def make_actions(self) -> Actions:
        studio, program, bench = self._studio, self._program, self._studio.workbench
        composer, preview, project = studio.composer, studio.preview_pane, studio.project_pane
        spawn = program.tasks.spawn  # not the studio's own tasks: these outlive it
        actions = Actions(
            bench,
            {
                "new_webhook": project.open_new_menu,
                "new_project": lambda: spawn(program.choose_and_create(), "new project"),
                "open_project": lambda: spawn(program.choose_and_open(), "open project"),
                "open_sample": lambda: spawn(program.open_sample(), "open the sample"),
                "save": studio.files.save_open,
                "save_all": studio.files.save_all,
                "reload": studio.files.check_disk,
                "import_users": self._import_users,
                "copy_for_braze": self._copy_for_braze,
                "allow_list": self._open_allow_list,
                "secrets": lambda: studio.secret_desk.open(bench),
                "settings": self._settings.open,
                "quit": lambda: spawn(program.close(), "close"),
                "undo": studio.session.undo,
                "redo": studio.session.redo,
                "find": self._find,
                "replace": lambda: studio.documents.open_find(True),
                "outline": self._open_outline,
                "toggle_project": lambda: bench.set_project_shown(not bench.project_shown),
                "toggle_preview": lambda: bench.set_preview_shown(not bench.preview_shown),
                "toggle_bottom": lambda: studio.bottom.set_open(not studio.bottom.is_open),
                "toggle_coverage": studio.matrix.toggle_coverage,
                **self._ways(),
                "next_user": preview.next_user,
                "previous_user": preview.previous_user,
                "next_language": composer.next_language,
                "previous_language": composer.previous_language,
                "toggle_theme": self._toggle_theme,
                "send": composer.request_send,
                "cancel": studio.send_controller.cancel,
                "next_problem": preview.next_problem,
                "previous_problem": preview.previous_problem,
                "fix_problem": self._fix_problem,
                "duplicate": project.duplicate_current,
                "rename": self._rename,
                "delete": project.delete_current,
                **self._helps(),
            },
        )
        self._shortcuts.set_actions(actions)
        return actions

    def _ways(self) -> dict[str, Callable[[], object]]:
        """What leads to the places of the window."""
        return {
            "focus_project": self._focus_project,
            "focus_composer": self._focus_composer,
            "focus_preview": self._focus_preview,
            "focus_matrix": self._studio.show_matrix,
            "focus_snapshots": self._studio.show_snapshots,
            "focus_stress": self._studio.show_stress,
            "focus_lab": self._studio.lab.open,
            "palette": self._open_palette,
            "go_to_webhook": self._go_to_webhook,
            "choose_environment": self._studio.environments.open,
            "focus_url": self._focus_url,
        }

    def _helps(self) -> dict[str, Callable[[], object]]:
        """What the menu of the help offers."""
        return {
            "help": self._help.open,
            "shortcuts": self._shortcuts.open,
            "updates": self._help.check_updates,
            "about": self._about,
        }

    def show_state(self, actions: Actions) -> None:
        """Name what undo and redo would do, and tick what is on show."""
        workspace, bench = self._studio.session.workspace, self._studio.workbench
        undo, redo = workspace.undo_label, workspace.redo_label
        actions["undo"].setText(tr("&Undo {edit}", edit=undo) if undo else tr("&Undo"))
        actions["redo"].setText(tr("&Redo {edit}", edit=redo) if redo else tr("&Redo"))
        actions["undo"].setEnabled(bool(undo))
        actions["redo"].setEnabled(bool(redo))
        actions["save_all"].setEnabled(bool(workspace.dirty))
        actions["toggle_project"].setChecked(bench.project_shown)
        actions["toggle_preview"].setChecked(bench.preview_shown)
        actions["toggle_bottom"].setChecked(self._studio.bottom.is_open)

    def _find(self) -> None:
        """In the text that has the focus, where it is only to be read; else in the document."""
        view: QWidget | None = self._studio.window.focusWidget()
        while view is not None and not isinstance(view, PlainView):
            view = view.parentWidget()
        if isinstance(view, PlainView):
            view.open_find()
        else:
            self._studio.documents.open_find(False)

    def _fix_problem(self) -> None:
        why_not = self._studio.preview_pane.fix_problem()
        if why_not:
            self._studio.workbench.toasts.show_toast(why_not, "info")

    def _rename(self) -> None:
        self._studio.workbench.set_project_shown(True)
        self._studio.project_pane.rename_current()

    def _focus_project(self) -> None:
        self._studio.workbench.set_project_shown(True)
        self._studio.project_pane.focus_tree()

    def _go_to_webhook(self) -> None:
        self._studio.workbench.set_project_shown(True)
        self._studio.project_pane.focus_search()

    def _open_palette(self) -> None:
        from hookstudio.gui.palette.entries import (
            action_entries,
            document_entries,
            setting_entries,
        )
        from hookstudio.gui.palette.palette_popup import PalettePopup  # start-up time

        bench = self._studio.workbench
        if self._palette is None:
            self._palette = PalettePopup(self._program.preferences.theme, bench)
        entries = [
            *action_entries(self.actions),
            *document_entries(self._studio.session),
            *setting_entries(lambda name: self._settings.open().show_setting(name)),
        ]
        self._palette.open_over(bench, entries)

    def _open_outline(self) -> None:
        self._studio.workbench.show_composer()
        self._studio.documents.open_outline()

    def _focus_composer(self) -> None:
        self._studio.workbench.show_composer()
        self._studio.documents.focus_editor()

    def _focus_url(self) -> None:
        self._studio.workbench.show_composer()
        self._studio.session.select(webhook=self._studio.session.selection.webhook)
        self._studio.composer.focus_url()

    def _focus_preview(self) -> None:
        self._studio.workbench.show_preview()
        self._studio.preview_pane.focus_preview()

    def _import_users(self) -> None:
        from hookstudio.gui.users.import_dialog import ImportDialog  # start-up time

        studio, preferences = self._studio, self._program.preferences
        dialog = ImportDialog(
            studio.session,
            preferences.theme,
            studio.tasks,
            secrets=studio.secrets,
            ask_secret=studio.ask_secret,
            guard=studio.guard,
            network=lambda: preferences.settings.network_for(
                studio.send_controller.folder, studio.session.environment
            ),
            parent=studio.window,
        )
        dialog.imported.connect(self._tell_imported)
        dialog.open()

    def _tell_imported(self, told: str) -> None:
        session, toasts = self._studio.session, self._studio.workbench.toasts
        label = session.workspace.undo_label

        def undo() -> None:
            if session.workspace.undo_label == label:
                session.undo()
            else:
                toasts.show_toast(tr("Other edits followed; undo those first."), "info")

        toasts.show_toast(told, "success", tr("Undo"), undo)

    def _copy_for_braze(self) -> None:
        from hookstudio.gui.braze_dialog import BrazeDialog  # start-up time: brings Liquid

        session, theme = self._studio.session, self._program.preferences.theme
        webhook, blocks = session.webhook, session.workspace.content_blocks
        if webhook is None:
            return
        chosen = session.chosen_environment
        BrazeDialog(webhook, theme, self._studio.window, chosen, blocks).open()

    def _open_allow_list(self) -> None:
        from hookstudio.gui.allowlist.allowlist_dialog import AllowListDialog  # start-up time

        AllowListDialog(self._program.preferences.theme, self._studio.window).open()

    def _toggle_theme(self) -> None:
        preferences = self._program.preferences
        theme = "light" if preferences.theme.dark else "dark"
        self._program.apply(replace(preferences.settings, theme=theme))

    def _about(self) -> None:
        from hookstudio.gui.about_dialog import AboutDialog  # start-up time

        studio = self._studio
        AboutDialog(self._program.preferences.theme, studio.tasks, studio.window).open()
