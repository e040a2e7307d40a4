"""What earlier versions wrote opens in this one, with everything kept.

`older_files/` holds the outbox of schema 1, dumped as SQL from the file that the program wrote then
(two deliveries that ended, two that wait), with settings, the window's memory and the trust of that
time; `@PROJECT@` stands for the project's folder.
"""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.outbox_schema import MIGRATIONS
from hookstudio.core.paths import sample_folder
from hookstudio.core.project.folder import Project
from hookstudio.core.settings import Settings
from hookstudio.core.trust.demands import demands_of
from hookstudio.core.trust.store import TrustState, TrustStore
from hookstudio.gui import window_state
from hookstudio.gui.preferences import Preferences
from hookstudio.gui.program import Program
from tests.running_studio import running_studio, until

OLDER = Path(__file__).parent / "older_files"
WRITTEN_MS = 1_795_534_960_000
"""A few seconds after the last attempt in the outbox, long before the next."""

SIGNED = """\
version: 1
name: Signed
method: POST
url: "https://shop.example.com/signed"
headers:
  - {name: Authorization, value: "Bearer {{secret.shop}}", enabled: true}
body: {kind: raw, text: "{}"}
"""
URL = "http://127.0.0.1:8655/"
DELIVERIES = [
    (1, "delivered", 1, 200, f"{URL}welcome/user-1001"),
    (2, "failed", 1, 404, f"{URL}welcome/user-1002"),
    (3, "waiting", 1, 503, f"{URL}welcome/user-1001"),
    (4, "waiting", 1, 503, f"{URL}signed"),
]


class ThatTime:
    """The clock of the day when the outbox was written; it stands still."""

    boot = "that boot"

    def now_ms(self) -> int:
        return WRITTEN_MS

    def elapsed_ms(self) -> int:
        return 1_000


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The project that those files know."""
    made = Project.create(tmp_path / "Old shop", "Old shop")
    (made.root / "webhooks/signed.yaml").write_text(SIGNED, encoding="utf-8")
    return made.root.resolve()


@pytest.fixture
def folder(tmp_path: Path, project: Path) -> Path:
    """A profile as that version left it."""
    profile = tmp_path / "profile"
    profile.mkdir()
    for name in ("settings.json", "window.json", "trust.json"):
        text = (OLDER / name).read_text(encoding="utf-8")
        held = text.replace("@PROJECT@", json.dumps(str(project))[1:-1])
        (profile / name).write_text(held, encoding="utf-8")
    connection = sqlite3.connect(profile / "outbox.db")
    connection.executescript((OLDER / "outbox_schema_1.sql").read_text(encoding="utf-8"))
    connection.close()
    return profile


def rows(file: Path, what: str) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(file)
    try:
        return list(connection.execute(f"SELECT {what} FROM message ORDER BY id"))
    finally:
        connection.close()


def test_every_schema_but_the_newest_has_a_file() -> None:
    kept = {int(file.stem.rpartition("_")[2]) for file in OLDER.glob("outbox_schema_*.sql")}
    assert kept == {migration.version for migration in MIGRATIONS[:-1]}


def test_the_outbox_keeps_every_delivery_and_answer(folder: Path) -> None:
    what = "key, digest, policy_json, headers_json, body, created_at, due_at"
    before = rows(folder / "outbox.db", what)
    box = Outbox.open(folder, ThatTime())
    try:
        assert [note.message for note in box.notes] == []
    finally:
        box.close()
    assert rows(folder / "outbox.db", "id, state, attempts, status, url") == DELIVERIES
    assert rows(folder / "outbox.db", what) == before
    assert rows(folder / "outbox-v1.db", what) == before  # a copy, should something be missing
    assert rows(folder / "outbox.db", "environment, computed_host") == [("", 0)] * 4


async def test_the_studio_opens_with_all_of_it(
    qapp: QApplication, folder: Path, project: Path
) -> None:
    async with running_studio(
        project, folder, theme="dark", clock=ThatTime(), trusted=False
    ) as studio:
        settings = studio.preferences.settings
        assert settings.notes == ()
        assert (settings.theme, settings.editor_font_size) == ("dark", 15)
        assert (settings.proxy, settings.receiver_port) == ("http://proxy.example:3128", 8611)
        assert (settings.requests_per_host, settings.requests_per_second) == (3, 2.5)
        assert studio.session.selection.webhook == "signed"
        assert studio.session.selection.user == "no-data"
        assert not studio.bottom.is_open
        assert studio.preferences.state.send_hint_done
        await until(lambda: studio.outbox.outbox is not None and studio.outbox.counts)
        assert studio.outbox.notes == ()
        counts = {str(state): count for state, count in studio.outbox.counts.items() if count}
        assert counts == {"delivered": 1, "failed": 1, "waiting": 2}
        studio.preferences.change(settings)
        studio.remember()
        studio.preferences.save_state()
    older = json.loads((OLDER / "settings.json").read_text(encoding="utf-8"))
    newer = json.loads((folder / "settings.json").read_text(encoding="utf-8"))
    assert older.items() <= newer.items()  # what a later version wrote stays too
    state = window_state.load(folder / "window.json")
    assert state.last_project == str(project)
    assert state.project(project).webhook == "signed"
    assert rows(folder / "outbox.db", "id, state, attempts, status, url") == DELIVERIES


def test_what_was_trusted_stays_trusted(folder: Path, project: Path) -> None:
    store = TrustStore(folder / "trust.json")
    demands = demands_of(Project.open(project))
    assert store.state(project, demands) is TrustState.TRUSTED
    assert store.approved(project, "https://shop.example.com", secrets=["shop"])
    assert store.notes == []


def test_settings_of_the_first_version_need_no_word(folder: Path) -> None:
    shutil.copy(OLDER / "settings.json", folder / "first.json")
    held = json.loads((folder / "first.json").read_text(encoding="utf-8"))
    first = {name: held[name] for name in ("theme", "proxy", "editor_font_size", "receiver_port")}
    (folder / "first.json").write_text(json.dumps(first), encoding="utf-8")
    settings = Settings.load(folder / "first.json")
    assert settings.notes == ()
    assert settings == Settings(
        theme="dark", proxy="http://proxy.example:3128", editor_font_size=15, receiver_port=8611
    )


def test_the_first_start_offers_the_sample_project(qapp: QApplication, tmp_path: Path) -> None:
    """Where nothing was ever opened, and where what was opened last is gone."""
    for name, last in (("new", ""), ("gone", str(tmp_path / "gone project"))):
        preferences = Preferences(qapp, tmp_path / name)
        preferences.state.last_project = last
        program = Program(qapp, preferences)
        try:
            project = program._first_project(None)
        finally:
            program.window.deleteLater()
            program.outbox.deleteLater()
            program.deleteLater()
        assert project.root == sample_folder()
        assert len(project.webhooks) > 3
