"""Naughty strings in a real window: typed into every text field, shown everywhere as text."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from hookstudio.core.project.folder import Project
from hookstudio.core.project.webhook import Header, RawBody
from hookstudio.gui.studio import Studio
from tests.bad_inputs.test_corpora import naughty
from tests.bad_inputs.window.looking import CTRL, goes_on, texts
from tests.running_studio import running_studio, until


def fields(studio: Studio) -> list[QWidget]:
    """Every text field that can be seen and written to."""
    found: list[QWidget] = []
    for kind in (QPlainTextEdit, QLineEdit):
        found += [w for w in studio.window.findChildren(kind) if w.isVisible() and w.isEnabled()]
    return [w for w in found if not w.isReadOnly()]  # type: ignore[attr-defined]


async def test_the_big_list_goes_through_every_field(
    qapp: QApplication, project: Path, tmp_path: Path, shared: Path
) -> None:
    """All of it in one paste a field, and some strings one by one; then all is saved and read."""
    strings = [*naughty(shared)]
    whole = "\n".join(strings[::3])
    async with running_studio(project, tmp_path / "home") as studio:
        seen = fields(studio)
        assert len(seen) >= 3
        for field in seen:
            for text in (whole, *strings[:: len(strings) // 8]):
                QApplication.clipboard().setText(text)
                field.setFocus()
                QTest.keyClick(field, Qt.Key.Key_A, CTRL)
                QTest.keyClick(field, Qt.Key.Key_V, CTRL)
                await until(lambda: not studio.preview.stale)
            texts(studio.window)  # none of them takes markup
        studio.composer.body.raw.editor.setFocus()
        QApplication.clipboard().setText(whole)
        QTest.keyClick(studio.composer.body.raw.editor, Qt.Key.Key_A, CTRL)
        QTest.keyClick(studio.composer.body.raw.editor, Qt.Key.Key_V, CTRL)
        assert isinstance(studio.session.webhook.body, RawBody)
        assert studio.session.webhook.body.text == QApplication.clipboard().text()
        studio.files.save_all()
        await until(lambda: not studio.session.workspace.dirty)
        saved = studio.session.webhook
        assert Project.open(project).webhooks[saved.slug] == saved
        await goes_on(studio)


async def test_hostile_names_and_values_are_shown_as_text(
    qapp: QApplication, project: Path, tmp_path: Path, shared: Path
) -> None:
    """As names in the tree, as headers and as data: the window never takes one for markup."""
    strings = [text for text in naughty(shared) if "<" in text][:60]
    for number, text in enumerate(strings):
        user = {"version": 1, "name": text, "attributes": {"first_name": text}}
        user = json.loads(json.dumps(user).replace("\\udc", "\\u00"))
        (project / f"users/u{number}.yaml").write_text(json.dumps(user), encoding="utf-8")
    async with running_studio(project, tmp_path / "home") as studio:
        for number in range(0, len(strings), 6):
            name = strings[number]
            headers = (Header("X-Data", name), Header("X-Name", "{{${first_name}}}"))
            studio.session.edit_webhook(
                lambda old, name=name, headers=headers: replace(old, name=name, headers=headers),
                "Edit",
            )
            studio.session.select(user=f"u{number}")
            await until(lambda: not studio.preview.stale)
            texts(studio.window)
        await goes_on(studio)
