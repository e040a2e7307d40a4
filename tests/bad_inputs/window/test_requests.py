"""Bad headers, URLs and templates in the real window: named, not sent, and one can go on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hookstudio.core.delivery.state import State
from hookstudio.gui.studio import Studio
from tests.bad_inputs.catalogue import window_cases
from tests.bad_inputs.conftest import contents
from tests.bad_inputs.test_requests import made, write
from tests.bad_inputs.window.looking import CTRL, goes_on, texts
from tests.running_studio import running_studio, until
from tests.trusting import trust_project

PREVIEW_LIMIT_S = 10.0
"""A template has 2 s; the rest is for a machine that does other work too."""


@pytest.mark.parametrize("entry", ["header", "url", "template"])
async def test_each_is_named_and_never_sent(
    qapp: QApplication, project: Path, tmp_path: Path, entry: str
) -> None:
    chosen = {f"case-{number}": case for number, case in enumerate(window_cases(entry))}
    for slug, case in chosen.items():
        write(project, made(entry, case), slug=slug)
    trust_project(project)
    before = contents(project)
    async with running_studio(project, tmp_path / "home") as studio:
        wrong = []
        for slug, case in chosen.items():
            studio.session.select(webhook=slug, user="ada")
            await until(lambda slug=slug: shown(studio) == slug, PREVIEW_LIMIT_S)
            request = studio.preview.current
            assert request is not None
            codes = [finding.code for finding in request.findings]
            if (case.code and case.code not in codes) or request.sendable is case.rejected:
                wrong.append((case.id, codes))
            problems = texts(studio.preview_pane)
            assert not case.rejected or "error" in problems, case.id
            if case.rejected:
                QTest.keyClick(studio.window, Qt.Key.Key_Return, CTRL)
        assert wrong == []
        studio.session.select(webhook="order", user="ada")
        await until(lambda: shown(studio) == "order")
        await goes_on(studio)
        outbox = await studio.outbox.opened()
        assert {row.state for row in outbox.page()} <= {State.FAILED}
        assert all(row.attempts == 0 for row in outbox.page())
    assert contents(project) == before


def shown(studio: Studio) -> str:
    """The webhook whose preview is there, and up to date."""
    request = studio.preview.current
    return "" if studio.preview.stale or request is None else request.webhook


async def test_they_can_be_typed_and_pasted(
    qapp: QApplication, project: Path, tmp_path: Path
) -> None:
    """Each into the field itself, as a person would; undo brings the old text back."""
    trust_project(project)
    async with running_studio(project, tmp_path / "home") as studio:
        editor = studio.composer.request_row.url
        old = studio.session.webhook
        for case in [*window_cases("url"), *window_cases("template")]:
            if case.content is None or len(case.content) > 20_000:
                continue
            editor.setFocus()
            editor.selectAll()
            QApplication.clipboard().setText(case.text)
            editor.paste()
            typed = studio.session.webhook.url
            assert json.dumps(typed) == json.dumps(case.text) or not typed.strip(), case.id
            await until(lambda: not studio.preview.stale, PREVIEW_LIMIT_S)
            while studio.session.webhook != old:
                assert studio.session.undo() is not None
        await goes_on(studio)
