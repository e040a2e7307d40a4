"""The red sign in the top bar, as long as nothing is verified in the chosen environment."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication, QToolButton

from hookstudio.core.settings import TlsSettings
from hookstudio.gui.program import Program
from hookstudio.gui.settings.settings_dialog import SettingsDialog
from tests.gui.waiting import until
from tests.running_studio import running_studio
from tests.screenshots.demo_project import make_demo_project


def write_environment(project: Path) -> None:
    (project / "environments").mkdir()
    (project / "environments/staging.yaml").write_text("version: 1\nname: Staging\n")


async def test_the_sign_follows_the_settings_and_leads_to_them(
    qapp: QApplication, tmp_path: Path
) -> None:
    make_demo_project(tmp_path / "project")
    write_environment(tmp_path / "project")
    async with running_studio(tmp_path / "project", tmp_path / "home") as studio:
        program = studio.parent()
        assert isinstance(program, Program)
        sign = studio.workbench.top_bar.findChild(QToolButton, "unverifiedSign")
        assert not sign.isVisible()
        folder = str((tmp_path / "project").resolve())
        settings = program.preferences.settings
        program.apply(settings.with_tls("/another", "", TlsSettings(verify=False)))
        assert not sign.isVisible()
        program.apply(settings.with_tls(folder, "", TlsSettings(verify=False)))
        assert sign.isVisible()
        assert sign.text() == "Not verified"
        sign.click()
        await until(lambda: studio.window.findChildren(SettingsDialog))
        dialog = studio.window.findChild(SettingsDialog)
        assert dialog._tabs.tabText(dialog._tabs.currentIndex()) == "Certificates"
        dialog.close()
        program.apply(settings)
        assert not sign.isVisible()
        program.apply(settings.with_tls(folder, "staging", TlsSettings(verify=False)))
        assert not sign.isVisible()
        studio.session.choose_environment("staging")
        assert sign.isVisible()
        studio.session.choose_environment("")
        assert not sign.isVisible()
