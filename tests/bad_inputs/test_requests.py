"""Bad headers, URLs and templates, through the command line: refused before anything is sent."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import RawBody, Webhook
from hookstudio.core.request import render
from tests.bad_inputs.catalogue import Case, cases, each
from tests.bad_inputs.conftest import Run, contents
from tests.trusting import trust_project

RENDER = ("order", "--user", "ada", "--json")
ATTRIBUTES = {"big": "y" * 10_000, "quote": 'say "yes"'}


def webhook(**fields: object) -> dict[str, object]:
    url = "https://shop.example/orders"
    return {"version": 1, "name": "Order", "method": "POST", "url": url, **fields}


def header(case: Case, *, from_data: bool) -> tuple[dict[str, object], str]:
    """The webhook that has the header, and the user's attribute that its value may come from."""
    name, _, value = case.text.partition(": ")
    written = "{{custom_attribute.${bad}}}" if from_data else value
    return webhook(headers=[{"name": name, "value": written}]), value


def url(case: Case, *, from_data: bool) -> tuple[dict[str, object], str]:
    return webhook(url="{{custom_attribute.${bad}}}" if from_data else case.text), case.text


def template(case: Case) -> dict[str, object]:
    return webhook(body={"kind": "raw", "text": case.text})


def write(project: Path, made: dict[str, object], bad: str = "", slug: str = "order") -> None:
    """Write a webhook and a user as JSON, which YAML takes too and which hides no character."""
    user = {
        "version": 1,
        "name": "Ada",
        "attributes": {"user_id": "a1", "first_name": "Ada"},
        "custom_attributes": {**ATTRIBUTES, "bad": bad},
    }
    (project / f"webhooks/{slug}.yaml").write_text(json.dumps(made), encoding="utf-8")
    (project / "users/ada.yaml").write_text(json.dumps(user), encoding="utf-8")


@pytest.mark.parametrize("from_data", [False, True], ids=["written", "from-data"])
@each("header")
def test_a_header_is_refused_before_it_is_sent(
    run: Run, project: Path, case: Case, from_data: bool
) -> None:
    write(project, *header(case, from_data=from_data))
    look(run, project, case)


@pytest.mark.parametrize("from_data", [False, True], ids=["written", "from-data"])
@each("url")
def test_a_url_is_refused_or_told(run: Run, project: Path, case: Case, from_data: bool) -> None:
    write(project, *url(case, from_data=from_data))
    look(run, project, case)


@each("template")
def test_a_template_is_refused_in_good_time(run: Run, project: Path, case: Case) -> None:
    write(project, template(case))
    look(run, project, case)
    if case.id.startswith("TEM-20"):
        assert run("render", *RENDER).objects[0]["body"] == ""


@each("template", built=True)
def test_deep_data_is_printed_up_to_a_limit(run: Run, project: Path, case: Case) -> None:
    """No file of users may be that deep, so the command line refuses it before."""
    begin, end = ("[", "]") if case.id.endswith("list") else ('{"a":', "}")
    text = begin * 3_000 + "1" + end * 3_000
    write(project, webhook())
    user = project / "users/ada.yaml"
    user.write_text(user.read_text().replace('"bad": ""', f'"bad": {text}'))
    ran = run("render", *RENDER)
    assert (ran.status, ran.codes) == (2, ["PROJECT_TOO_DEEP"])

    deep: Json = 1
    for _ in range(3_000):
        deep = [deep] if begin == "[" else {"a": deep}
    ada = SampleUser("ada", sections={"custom_attributes": {"a": deep}})
    body = RawBody("a{{custom_attribute.${a}}}b")
    request = render(Webhook("order", "Order", url="https://shop.example/", body=body), ada)
    [finding] = [finding for finding in request.findings if finding.code]
    assert (finding.code, "nests too deeply" in finding.message) == (case.code, True)
    assert request.body.text.startswith("a")


def test_a_check_of_them_all_names_each(run: Run, project: Path) -> None:
    """All in one project, as webhooks beside each other."""
    expected = {}
    for entry in ("header", "url", "template"):
        short = [case for case in cases(entry) if len(case.content or b"") < 10_000]
        for number, case in enumerate(short):
            slug = f"{entry}-{number}"
            write(project, made(entry, case), slug=slug)
            expected[slug] = case
    before = contents(project)
    ran = run("check", "--json")
    found: dict[str, list[str]] = {}
    for problem in ran.objects:
        if problem["type"] == "problem":
            found.setdefault(problem["webhook"], []).append(problem["code"])
    wrong = {
        case.id: found.get(slug, [])
        for slug, case in expected.items()
        if case.code and case.code not in found.get(slug, [])
    }
    assert (wrong, ran.status) == ({}, 1)
    assert contents(project) == before


def look(run: Run, project: Path, case: Case) -> None:
    """Render it; nothing in the project changes."""
    before = contents(project)
    ran = run("render", *RENDER)
    assert not case.code or case.code in ran.codes, ran.err
    assert ran.status == (1 if case.rejected else 0), ran.err
    assert contents(project) == before


@pytest.mark.parametrize("entry", ["header", "url", "template"])
def test_what_is_refused_is_never_sent(run: Run, project: Path, entry: str) -> None:
    """One after the other into one outbox, which notes them and queues none."""
    refused = [case for case in cases(entry) if case.rejected]
    for case in refused:
        write(project, made(entry, case))
        trust_project(project)
        before = contents(project)
        sent = run("send", *RENDER)
        assert (sent.status, case.code in sent.codes) == (1, True), case.id
        assert "Nothing was sent." in sent.err
        assert contents(project) == before
    listed = run("outbox", "list", "--limit", "1000", "--json").objects
    assert [(row["state"], row["attempts"]) for row in listed] == [("failed", 0)] * len(refused)


def made(entry: str, case: Case) -> dict[str, object]:
    """The webhook of a case."""
    if entry == "template":
        return template(case)
    return {"header": header, "url": url}[entry](case, from_data=False)[0]
