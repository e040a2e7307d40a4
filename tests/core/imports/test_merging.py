from __future__ import annotations

import random
from pathlib import Path

import pytest

from hookstudio.core.imports.merging import Clash, plan_import
from hookstudio.core.project.folder import Project
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.workspace import Workspace


def user(slug: str, name: str = "", **attributes: str) -> SampleUser:
    return SampleUser(slug, name, {"attributes": attributes})


ADA = user("ada", "Our Ada", user_id="42", email_address="ada@example.com")
OTHERS = {"ada": ADA, "nobody": user("nobody")}


def test_new_people_are_added() -> None:
    new = user("ada", user_id="43")
    plan = plan_import(OTHERS, [new], Clash.SKIP)
    assert (plan.added, plan.replaced, plan.skipped) == ((new,), (), ())


@pytest.mark.parametrize(
    "known", [user("x", user_id="42"), user("x", email_address="ADA@example.com"), user("ada")]
)
def test_a_person_is_known_by_id_address_or_file(known: SampleUser) -> None:
    assert plan_import(OTHERS, [known], Clash.SKIP).skipped == ((known, ADA),)
    assert plan_import(OTHERS, [known], Clash.KEEP_BOTH).added == (known,)
    (replaced,) = plan_import(OTHERS, [known], Clash.REPLACE).replaced
    assert (replaced.slug, replaced.name, replaced.sections) == ("ada", "Our Ada", known.sections)


def test_a_person_twice_in_a_file() -> None:
    first, second = user("a", user_id="1", city="x"), user("b", user_id="1", city="y")
    assert plan_import({}, [first, second], Clash.SKIP).added == (first,)
    assert plan_import({}, [first, second], Clash.REPLACE).added == (second,)
    assert plan_import({}, [first, second], Clash.KEEP_BOTH).added == (first, second)


def test_nobody_is_lost_whatever_is_chosen() -> None:
    chance = random.Random(7)
    for clash in Clash:
        users = [user(f"u{n}", user_id=str(chance.randrange(20))) for n in range(100)]
        plan = plan_import(OTHERS, users, clash)
        told = len(plan.added) + len(plan.replaced) + len(plan.skipped)
        assert told == 100 if clash is not Clash.REPLACE else told <= 100
        ids = {u.external_id for u in users}
        assert ids <= {u.external_id for u in (*plan.added, *plan.replaced)} | {
            there.external_id for _, there in plan.skipped
        }


def test_an_import_is_one_step_of_undo(tmp_path: Path) -> None:
    project = Project.create(tmp_path / "p", "P")
    workspace = Workspace(project)
    before = dict(workspace.users)
    slug = next(iter(before))
    changed = SampleUser(slug, "Changed", {})
    change = workspace.bring_in_users([user("new"), user("new")], [changed], "Import 3 users")
    assert change is not None
    assert (change.slug, change.action) == ("new", "added")
    assert {"new", "new-2"} <= set(workspace.users)
    assert workspace.users[slug].name == "Changed"
    workspace.save()
    assert set(Project.open(project.root).users) == {*before, "new", "new-2"}
    workspace.undo()
    assert dict(workspace.users) == before
    assert workspace.bring_in_users([], [], "Nothing") is None
