"""The preview in other languages, and from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from hookstudio.core.findings import Finding, Fix, Severity, Span
from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.gui.preview.call_state import UNRECORDED, call_states, calls_title, state_of_finding
from hookstudio.gui.preview.problem_delegate import ProblemDelegate
from hookstudio.gui.preview.problem_model import ProblemModel, ProblemRole
from hookstudio.gui.preview.problem_places import where_text
from hookstudio.gui.theme.theme import Theme
from tests.languages import spoken

CALL = ConnectedContentCall("https://rates.example.com/a", "GET", {}, "", recorded=False)
LONGER = ConnectedContentCall("https://rates.example.com/ab", "GET", {}, "", recorded=False)
SENT = ConnectedContentCall(
    "https://rates.example.com/c", "POST", {}, "", attempts=3, simulated="slow", recording="rates"
)


@pytest.fixture
def rtl(qapp: QApplication) -> Iterator[None]:
    with spoken(qapp, "rtl"):
        yield


def test_a_finding_leads_to_its_call_in_any_language() -> None:
    states = call_states([CALL, LONGER])
    for call in (CALL, LONGER):
        message = f"⟦Für GET {call.url} fehlt eine Antwort⟧"
        found = state_of_finding(Finding(UNRECORDED, Severity.WARNING, message), states)
        assert found is not None
        assert found.call is call


def test_the_state_of_a_call_is_a_sentence(rtl: None) -> None:
    states = call_states([CALL, SENT])
    assert states[1].text == "⟦Simulated: ⟦slow⟧, asked 3 times · rates⟧"
    counts = "⟦2 calls⟧⟦, ⟧⟦1 without a recording⟧⟦, ⟧⟦1 simulated⟧"
    assert calls_title(states) == f"⟦Connected content · {counts}⟧"


def test_a_place_is_a_sentence(rtl: None) -> None:
    finding = Finding("x", Severity.ERROR, "No", field="body", span=Span(0, 1, 2, 5, 2, 6))
    assert where_text(finding, None) == "⟦⟦Body⟧, line 2, column 5⟧"


def test_the_fix_of_a_problem_is_on_the_other_side(qtbot: QtBot, theme: Theme, rtl: None) -> None:
    view, model = QListView(), ProblemModel()
    qtbot.addWidget(view)
    view.setModel(model)
    fix = Fix("Add a default", ())
    model.set_findings([Finding("x", Severity.WARNING, "No default", field="body", fix=fix)], None)
    row, index = QRect(0, 0, 400, 60), model.index(0)
    delegate = ProblemDelegate(theme, view)
    mirrored = delegate.fix_rect(row, index)
    view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    usual = delegate.fix_rect(row, index)
    assert mirrored.right() == row.width() - 1 - usual.left()
    assert mirrored.size() == usual.size()
    assert str(index.data(ProblemRole.DETAIL)).startswith("⟦Warning⟧ · ")
