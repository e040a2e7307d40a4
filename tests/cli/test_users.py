from __future__ import annotations

import base64
import json
from pathlib import Path

import pytest

from hookstudio.core.project.folder import Project
from tests.cli.conftest import Run
from tests.core.imports.conftest import BrazeApi, braze

__all__ = ["braze"]

CSV = """\
external_id,E-mail,first_name,Plan,Notes
ada-1815,ada@shop.example,Ada,gold,x
grace-1,grace@shop.example,Grace,basic,y
"""


@pytest.fixture
def file(project: Path) -> Path:
    """A CSV beside the project, with one user whom the project has already."""
    file = project / "people.csv"
    file.write_text(CSV, encoding="utf-8")
    return file


def test_users_are_imported_masked(run: Run, project: Path, file: Path) -> None:
    ran = run("users", "import", "people.csv", "--map", "Notes=")
    assert ran.status == 0, ran.err
    assert "1 added, 0 replaced, 1 skipped" in ran.out
    assert "users/ada.yaml is there already" in ran.out
    assert "Plan  kept as custom_attribute.Plan  (2 users)" in ran.out
    assert "Notes  left out" in ran.out
    users = Project.open(project).users
    assert set(users) >= {"ada", "evil"}
    (new,) = [user for slug, user in users.items() if slug not in ("ada", "evil")]
    assert new.external_id == "grace-1"
    assert new.email.endswith("@example.com")
    assert "Grace" not in new.title
    assert new.section("custom_attributes") == {"Plan": "basic"}
    assert "grace" not in (project / new.file).read_text().replace("grace-1", "").lower()


def test_the_same_people_get_the_same_pseudonyms(run: Run, project: Path, file: Path) -> None:
    run("users", "import", "people.csv")
    before = Project.open(project).users
    again = run("users", "import", "people.csv", "--json")
    assert again.object("import")["skipped"] == 2
    replaced = run("users", "import", "people.csv", "--on-clash", "replace", "--json")
    assert replaced.object("import")["replaced"] == 2
    after = Project.open(project).users
    assert set(after) == set(before)
    assert [u.email for u in after.values()][1:] == [u.email for u in before.values()][1:]


def test_without_masking_all_stays(run: Run, project: Path, file: Path) -> None:
    ran = run("users", "import", "people.csv", "--no-mask", "--on-clash", "both", "--json")
    assert [each["action"] for each in ran.objects if each["type"] == "user"] == ["added"] * 2
    users = Project.open(project).users
    assert {"grace@shop.example", "ada@shop.example"} <= {u.email for u in users.values()}
    assert "X-Name: Grace" in run("render", "order", "--user", "grace").out


def test_a_dry_run_writes_nothing(run: Run, project: Path, file: Path) -> None:
    before = sorted(project.rglob("*"))
    ran = run("users", "import", "people.csv", "--dry-run")
    assert "would be added" in ran.out
    assert "nothing was written" in ran.out
    assert sorted(project.rglob("*")) == before


def _catalogue() -> list[dict[str, object]]:
    file = Path(__file__).parents[3] / "shared/spec/bad_inputs.jsonl"
    if not file.is_file():
        return []
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").split("\n") if line]
    return [row for row in rows if row["entry"] == "users_file" and row["id"] != "USE-14"]


@pytest.mark.parametrize("row", _catalogue(), ids=lambda row: str(row["id"]))
def test_the_catalogue_of_bad_files(run: Run, project: Path, row: dict[str, object]) -> None:
    given = row["input"]
    assert isinstance(given, dict)
    if "b64" in given:
        content = base64.b64decode(given["b64"])
    elif "text" in given:
        content = given["text"].encode()
    else:
        made = given["gen"]
        repeat, count = made["repeat"], made["count"]
        ending = made.get("suffix_repeat", "") * count + made.get("suffix", "")
        content = (made["prefix"] + repeat * count + ending).encode()
    (project / "bad").write_bytes(content)
    before = sorted((project / "users").iterdir())
    ran = run("users", "import", "bad", "--json")
    kind = "error" if row["expect"] == "reject" else "finding"
    assert ran.status == (2 if row["expect"] == "reject" else 0)
    assert ran.object(kind)["code"] == row["code"]
    assert "Traceback" not in ran.err
    if row["expect"] == "reject":
        assert ran.object("error")["line"]
        assert sorted((project / "users").iterdir()) == before


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ((), "USAGE"),
        (("people.csv", "--host", "US-01"), "USAGE"),
        (("--host", "US-01", "--external-id", "1"), "USAGE"),
        (("--host", "US-01", "--key", "k"), "USAGE"),
        (("--host", "nowhere", "--key", "k", "--external-id", "1"), "USAGE"),
        (("--key", "12345678-90ab-cdef-1234-567890abcdef", "--host", "US-01"), "CLI_SECRET_ARG"),
        (("people.csv", "--map", "Plan"), "USAGE"),
        (("people.csv", "--map", "Plan=a", "--map", "Plan=b"), "USAGE"),
        (("people.csv", "--map", "Nothing=city"), "USERS_COLUMN"),
        (("people.csv", "--mask", "shoes"), "USAGE"),
        (("people.csv", "--no-mask", "--mask", "email"), "USAGE"),
        (("people.csv", "--limit", "0"), "USAGE"),
        (("people.csv", "--delimiter", ",,"), "USAGE"),
        (("missing.csv",), "USERS_FILE"),
    ],
)
def test_what_makes_no_sense(run: Run, file: Path, arguments: tuple[str, ...], code: str) -> None:
    ran = run("users", "import", *arguments, "--json")
    assert (ran.status, ran.object("error")["code"]) == (2, code)
    assert "567890abcdef" not in ran.out + ran.err


def test_users_come_from_braze(
    run: Run, project: Path, braze: BrazeApi, variables: dict[str, str]
) -> None:
    braze.users = [{"external_id": "7", "email": "grace@shop.example", "total_revenue": 3}]
    variables["HOOKSTUDIO_SECRET_BRAZE_KEY"] = "the-key"
    asked = ("--host", braze.base, "--key", "braze_key", "--external-id", "7")
    ran = run("users", "import", *asked, "--external-id", "8", "--json")
    assert ran.status == 0, ran.err
    assert "is asked once for 2 users, with the key in secret braze_key" in ran.err
    assert ran.object("import")["added"] == 1
    assert ran.object("finding")["code"] == "USERS_UNKNOWN_IDS"
    assert ran.object("import")["unknown"][0]["field"] == "total_revenue"
    variables["HOOKSTUDIO_SECRET_BRAZE_KEY"] = "wrong-key"
    refused = run("users", "import", *asked, "--json")
    assert (refused.status, refused.object("error")["code"]) == (1, "IMPORT_FETCH")
    assert "wrong-key" not in refused.out + refused.err


def test_a_missing_key_says_how_to_set_it(run: Run, project: Path) -> None:
    ran = run("users", "import", "--host", "US-01", "--key", "k", "--external-id", "1")
    assert ran.status == 1
    assert "HOOKSTUDIO_SECRET_K" in ran.err
