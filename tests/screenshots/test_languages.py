"""Every view in every language: nothing cut, nothing over another, and no text left in English."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hookstudio.core.doctor.parts import packaged_parts
from hookstudio.gui.language import ENGLISH, LANGUAGES
from hookstudio.gui.widgets.toast import Toast
from tests.languages import spoken
from tests.layout_checks import cut_texts, overlaps
from tests.running_studio import running_studio
from tests.screenshots.all_views import all_views
from tests.screenshots.demo_project import make_demo_project
from tests.translation_checks import data_of, untranslated

ROOT = Path(__file__).parents[2]
SIZE = (1280, 800)
MODULES = [
    *Path(__file__).parent.glob("*view*.py"),
    Path(__file__).parents[1] / "gui/outbox/filled.py",
]


def _parts() -> list[str]:
    """The names and licences that *About* lists."""
    return [text for part in packaged_parts() for text in (part.name, part.licence)]


def _texts() -> frozenset[str]:
    """The texts of the program."""
    collect = runpy.run_path(str(ROOT / "packaging/translations.py"))["collect"]
    return frozenset(form for text in collect().texts for form in (text.source, text.one))


@pytest.mark.parametrize(
    "name", ["pseudo", *(language.tag for language in LANGUAGES if language.tag != ENGLISH)]
)
async def test_every_view_is_fit_to_be_read(tmp_path: Path, qapp: QApplication, name: str) -> None:
    make_demo_project(tmp_path / "project")
    data = data_of([tmp_path / "project"], MODULES, [*_parts(), "The server answered"], _texts())
    found: list[str] = []
    with spoken(qapp, name):
        async with running_studio(tmp_path / "project", tmp_path / "home", size=SIZE) as studio:
            for view in all_views():
                async with view.show(studio) as shown:
                    # The rest is the same in every language.
                    wrong = [*cut_texts(shown), *overlaps(shown, [Toast])]
                    if name == "pseudo":
                        wrong += [
                            told
                            for told in untranslated(shown, data)
                            # Pseudonyms are names without a meaning.
                            if not (view.name == "import-users" and told.startswith("QTableView"))
                        ]
                    found += [f"{view.name}: {fault}" for fault in wrong]
    assert found == [], "\n".join(found)
