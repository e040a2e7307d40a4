"""What no sample user reaches, from the toggle to the editor's gutter."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest_asyncio
from PySide6.QtWidgets import QApplication

from hookstudio.core.project.webhook import LanguageVariant, RawBody
from hookstudio.gui.matrix.coverage_controller import ShownCoverage, unseen_bodies
from hookstudio.gui.matrix.matrix_page import MatrixPage
from hookstudio.gui.matrix.missed_button import MissedButton
from hookstudio.gui.session import Place, Session
from hookstudio.gui.theme.theme import Theme
from tests.gui.pages import page_shown
from tests.gui.waiting import until
from tests.layout_checks import faults

BODY = (
    "{% if ${first_name} == 'Ada' %}\n  a\n{% elsif ${first_name} %}\n  b\n"
    "{% else %}\n  c\n{% endif %}"
)


@pytest_asyncio.fixture
async def page(qapp: QApplication, session: Session, theme: Theme) -> AsyncIterator[MatrixPage]:
    french = LanguageVariant("fr", body=RawBody("{% if true %}x{% endif %}"))
    session.edit_webhook(lambda w: replace(w, body=RawBody(BODY), languages=(french,)), "Edit")
    made = MatrixPage(session, theme, session.workspace.context)
    async with page_shown(made, (1000, 260), made.close_matrix):
        yield made


def missed_of(page: MatrixPage) -> MissedButton:
    found = page.findChild(MissedButton)
    assert isinstance(found, MissedButton)
    return found


async def shown(page: MatrixPage) -> list[ShownCoverage | None]:
    """The coverage as it comes, from the moment it is switched on."""
    found: list[ShownCoverage | None] = []
    assert page.content.isVisible()
    assert page._coverage is not None
    page._coverage.changed.connect(found.append)
    page.toggle_coverage()
    await until(lambda: found and found[-1])
    return found


async def test_the_toggle_counts_what_is_missed(page: MatrixPage) -> None:
    found = await shown(page)
    coverage = found[-1]
    assert coverage is not None
    assert (coverage.webhook, coverage.branches, coverage.users) == ("order", 5, 2)
    assert [branch.tag for branch in coverage.missed] == ["{% else %}", "{% if true %}"]
    button = missed_of(page)
    assert button.isVisible()
    assert button.text() == "2 of 5 branches not reached"
    assert not faults(page)
    page.toggle_coverage()
    assert found[-1] is None
    assert not button.isVisible()


async def test_the_editors_lines_are_told_by_variant(page: MatrixPage) -> None:
    parts = unseen_bodies((await shown(page))[-1])
    (missed,) = parts[None]
    assert BODY[missed.start : missed.end] == "{% else %}\n  c"
    assert [part.is_way_past for part in parts["fr"]] == [True]
    assert unseen_bodies(None) == {}


async def test_a_branch_of_the_list_is_gone_to(page: MatrixPage, session: Session) -> None:
    await shown(page)
    places: list[Place] = []
    session.place_requested.connect(places.append)
    actions = missed_of(page)._menu.actions()
    assert [action.text() for action in actions] == [
        "{% else %}  ·  body, line 5",
        "past {% if true %}  ·  languages.fr.body, line 1",
    ]
    # Qt takes a tip for markup where it looks so; these say that they are, with all escaped.
    assert all(action.toolTip().startswith("<qt><p") for action in actions)
    actions[0].trigger()
    start = BODY.index("{% else")
    assert places == [Place("order", "body", start, start + 10)]


async def test_it_follows_edits_and_users(page: MatrixPage, session: Session) -> None:
    found = await shown(page)
    session.edit_webhook(lambda w: replace(w, languages=()), "Edit")
    await until(lambda: found[-1] and found[-1].branches == 3)
    assert found[-1] is not None
    assert found[-1].users == 2
    for user in ("ada", "grace"):
        session.perform(lambda w, user=user: w.delete("user", user))
    await until(lambda: found[-1] is None)
    assert not missed_of(page).isVisible()


async def test_another_webhook_shows_no_marks_of_the_last(
    page: MatrixPage, session: Session
) -> None:
    found = await shown(page)
    count = len(found)
    session.select(webhook="other")
    await until(lambda: len(found) > count and found[-1])
    assert found[count] is None
    assert found[-1] is not None
    assert (found[-1].webhook, found[-1].branches) == ("other", 0)
    assert missed_of(page).text() == "No branches"


async def test_all_reached_is_said(page: MatrixPage, session: Session) -> None:
    session.edit_webhook(
        lambda w: replace(w, languages=(), body=RawBody("{% if 1 %}x{% else %}{% endif %}")), "Edit"
    )
    found = await shown(page)
    session.edit_webhook(
        lambda w: replace(w, body=RawBody("{% if ${first_name} == 'Ada' %}x{% else %}{% endif %}")),
        "Edit",
    )
    await until(lambda: found[-1] and not found[-1].missed)
    assert missed_of(page).text() == "All 2 branches reached"


async def test_a_lost_process_costs_no_answer(page: MatrixPage, session: Session) -> None:
    found = await shown(page)
    coverage = page._coverage
    assert coverage is not None
    count, answer = len(found), found[-1]
    coverage._on_covered(coverage._serial, ())
    await until(lambda: len(found) > count and found[-1])
    assert found[-1] == answer
