"""The whole check: what is found, for whom, in which order, always the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from hookstudio.core.checks.check import check
from hookstudio.core.checks.check_problem import Concerned, Problem, Region, for_whom
from hookstudio.core.checks.check_rendering import current_snapshots
from hookstudio.core.checks.snapshots import accept, compare
from hookstudio.core.findings import Finding, Severity
from hookstudio.core.project.folder import Project
from tests.core.checks.small_project import FILES, small_project, write_files

ORDER = "webhooks/order.yaml"


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return small_project(tmp_path)


def _rules(problems: tuple[Problem, ...]) -> list[str]:
    return [problem.finding.rule for problem in problems]


def _json_problem(project: Project) -> Problem:
    (found,) = [p for p in check(project).problems if p.finding.rule == "body_json_invalid"]
    return found


def test_the_user_for_whom_the_body_breaks_is_named(project: Project) -> None:
    problem = _json_problem(project)
    assert problem.severity is Severity.ERROR  # Braze sends it, but a check must not pass it
    assert problem.message.endswith("For Eve.")
    assert " for user " not in problem.message
    assert str(problem.region) == "webhooks/order.yaml:12:19"
    assert (problem.users, problem.of_users, problem.languages) == (("eve",), 3, ("", "fr"))


def test_the_same_finding_of_many_users_is_one(tmp_path: Path) -> None:
    body = FILES[ORDER].replace("{{${first_name}", "{{${nick} | shout }}{{${first_name}")
    project = small_project(tmp_path, webhooks__order=body)
    found = [p for p in check(project).problems if p.finding.rule == "unknown_filter"]
    assert [p.message for p in found] == ["Unknown filter 'shout'. For all 3 users."]


def test_a_missing_default_says_who_lacks_the_value(tmp_path: Path) -> None:
    body = FILES[ORDER].replace("{{custom_attribute.${discount} | default: 0}}", '"{{${city}}}"')
    users = {f"users__{name}": FILES[f"users/{name}.yaml"] for name in ("ada", "bob", "eve")}
    users["users__ada"] = "version: 1\nname: Ada\nattributes: {first_name: Ada, city: Paris}\n"
    project = small_project(tmp_path, webhooks__order=body, **users)
    (found,) = [p for p in check(project).problems if p.finding.rule == "missing_default"]
    assert found.users == ("bob", "eve")
    assert found.message.endswith("For Bob and Eve.")


def test_problems_come_in_the_order_of_the_files(tmp_path: Path) -> None:
    second = FILES[ORDER].replace("https://shop.example/fr", "ftp://shop.example/fr")
    project = small_project(tmp_path, webhooks__a=second, users__zed="version: 1\nodd: 1\n")
    places = [(p.region.file, p.region.line or 0) for p in check(project).problems]
    assert places == sorted(places)
    assert {"users/zed.yaml", "webhooks/a.yaml", ORDER} <= {file for file, _ in places}


def test_two_runs_say_the_same_at_any_time(tmp_path: Path) -> None:
    body = FILES[ORDER].replace('"name":', "\"at\": {{ 'now' | date: '%s' }},, \"name\":")
    project = small_project(tmp_path, webhooks__order=body)
    first, second = check(project), check(Project.open(project.root))
    assert first == second
    # What every rendering finds as well, the rule says once.
    assert _rules(first.problems) == ["json_comma_extra"]


def test_a_broken_file_is_a_problem_and_the_rest_is_checked(tmp_path: Path) -> None:
    project = small_project(tmp_path, webhooks__bad="name: [\n")
    problems = check(project).problems
    assert ("webhooks/bad.yaml", Severity.ERROR) in {(p.region.file, p.severity) for p in problems}
    assert "body_json_invalid" in _rules(problems)


def test_only_the_webhooks_that_were_named_are_checked(tmp_path: Path) -> None:
    project = small_project(
        tmp_path, webhooks__other=FILES[ORDER], users__odd="version: 1\nodd: 1\n"
    )
    checked = check(project, [project.webhooks["other"]])
    assert {p.webhook for p in checked.problems} == {"other"}
    assert checked.renderings == 4 * 2


def test_severities_of_the_project_hold_for_rules_renderings_and_snapshots(tmp_path: Path) -> None:
    settings = "version: 1\nname: Shop\nseverities: {%s}\n"
    names = "body_json_invalid: info, url-loopback: off, snapshot_changed: warning"
    project = small_project(tmp_path, hookstudio=settings % names)
    texts = current_snapshots(project, project.webhooks.values()).texts
    for snapshot in compare(project, texts):
        accept(project, snapshot)
    write_files(project.root, {ORDER: FILES[ORDER].replace("orders/", "orders/v2/")})
    problems = check(Project.open(project.root)).problems
    found = {p.finding.rule: p.severity for p in problems}
    assert found["body_json_invalid"] is Severity.INFO
    assert found["snapshot_changed"] is Severity.WARNING


def test_severities_of_rules_that_do_not_exist_are_told_with_their_place(tmp_path: Path) -> None:
    settings = "version: 1\nname: Shop\nseverities: {mising_default: error, zzz: info}\n"
    problems = check(small_project(tmp_path, hookstudio=settings)).problems
    found = [p for p in problems if p.region.file == "hookstudio.yaml"]
    assert [(p.region.line, p.region.column) for p in found] == [(3, 30), (3, 42)]
    assert "did you mean missing_default?" in found[0].finding.message


def test_a_comment_silences_what_renderings_find(tmp_path: Path) -> None:
    comment = "{% comment %} hookstudio-ignore: body_json_invalid {% endcomment %}"
    body = FILES[ORDER].replace('      "discount"', f'      {comment}"discount"')
    project = small_project(tmp_path, webhooks__order=body)
    assert "body_json_invalid" not in _rules(check(project).problems)


def test_without_snapshots_nothing_is_said_of_them(project: Project) -> None:
    checked = check(project)
    assert checked.snapshots == ()
    assert not [rule for rule in _rules(checked.problems) if rule.startswith("snapshot")]


def test_changed_missing_and_orphaned_snapshots_are_problems(project: Project) -> None:
    texts = current_snapshots(project, project.webhooks.values()).texts
    for snapshot in compare(project, {**texts, ("order", "gone"): "x"}):
        if snapshot.user != "bob":
            accept(project, snapshot)
    write_files(project.root, {ORDER: FILES[ORDER].replace("/fr", "/fr/v2")})
    problems = check(Project.open(project.root)).problems
    found = [p for p in problems if p.finding.rule.startswith("snapshot")]
    assert [(p.finding.rule, str(p.region)) for p in found] == [
        ("snapshot_changed", "snapshots/order/ada.snap:13:1"),
        ("snapshot_changed", "snapshots/order/eve.snap:13:1"),
        ("snapshot_orphan", "snapshots/order/gone.snap"),
        ("snapshot_missing", "webhooks/order.yaml"),
    ]
    assert found[0].finding.message == (
        "The request is not what the snapshot holds: `POST https://shop.example/fr` is now "
        "`POST https://shop.example/fr/v2`."
    )


def test_a_template_that_never_ends_has_no_snapshot(tmp_path: Path) -> None:
    loop = "{% for a in (1..100000) %}{% for b in (1..100000) %}x{% endfor %}{% endfor %}"
    webhook = f"version: 1\nname: L\nurl: https://a.example\nbody: {{kind: raw, text: '{loop}'}}\n"
    project = small_project(tmp_path, webhooks__loop=webhook)
    for name in ("bob", "eve"):
        project.delete(f"users/{name}.yaml")
    rendered = current_snapshots(project, [project.webhooks["loop"]])
    if rendered.stopped:  # else the limit of the dialect stopped it first, which is the same always
        assert rendered.texts == {}


def test_progress_counts_all_renderings(project: Project) -> None:
    told: list[tuple[int, int]] = []
    check(project, on_progress=lambda done, total: told.append((done, total)))
    assert told[-1] == (6, 6)


def test_whom_a_problem_is_for() -> None:
    assert for_whom([], 5) == ""
    assert for_whom(["Ada"], 1) == "For Ada."
    assert for_whom(["Ada", "Bob"], 5) == "For Ada and Bob."
    assert for_whom(["Ada", "Bob", "Eve"], 5) == "For Ada and 2 others."
    assert for_whom(["Ada", "Bob"], 2) == "For all 2 users."


def test_users_are_named_once_though_in_many_languages() -> None:
    concerned = tuple(Concerned(u, u, language) for u in ("b", "a") for language in ("", "fr"))
    problem = Problem(Finding("r", Severity.ERROR, "Bad."), Region("f"), "w", concerned, 9)
    assert problem.message == "Bad. For b and a."
    assert problem.users == ("b", "a")
