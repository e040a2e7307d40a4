from __future__ import annotations

import re

import pytest

from hookstudio.core.findings import Severity
from hookstudio.core.project.webhook import Header
from hookstudio.core.request import render
from hookstudio.core.request.rendered import RenderedRequest
from tests.core.request.samples import found, printed, rules, user, webhook, written

URL = "https://example.com/h"


def request_with(*headers: Header, **custom: object) -> RenderedRequest:
    return render(webhook("", URL, *headers), user(**custom))


def sent(request: RenderedRequest) -> list[tuple[str, str]]:
    return [(h.name, h.value.text) for h in request.headers if not h.inferred]


def test_values_are_rendered_and_kept_in_order() -> None:
    request = request_with(Header("X-B", "{{${first_name}}}"), Header("X-A", "1"))
    assert sent(request) == [("X-B", "Ada"), ("X-A", "1")]


def test_a_disabled_header_is_not_sent_and_not_judged() -> None:
    request = request_with(Header("Host", "{{ x", enabled=False), Header("X", "1"))
    assert sent(request) == [("X", "1")]
    assert not request.findings


def test_findings_count_the_disabled_rows_too() -> None:
    request = request_with(Header("X", "1", enabled=False), Header("Y", "é"))
    assert found(request, "header_value").field == "headers[1].value"


def test_white_space_around_a_value_is_not_part_of_it() -> None:
    request = request_with(Header("X", " \t{{${first_name}}} "))
    assert sent(request) == [("X", "Ada")]
    value = request.headers[0].value
    assert [value.text[p.start : p.end] for p in value.trace if p.kind == "output"] == ["Ada"]


@pytest.mark.parametrize("value", ["a\r\nInjected: 1", "a\n", "\r", "\x00", "a\u2028b", "\x7f"])
def test_a_line_break_or_control_character_in_a_rendered_value_is_refused(value: str) -> None:
    source = "v {{custom_attribute.${x}}}"
    request = request_with(Header("X-Test", source), x=value)
    finding = found(request, "header_value")
    assert (finding.code, finding.severity) == ("HEADER_VALUE", Severity.ERROR)
    assert finding.message.startswith("Header X-Test has a line")
    assert finding.message.endswith("after personalization for user u-1.")
    assert written(source, finding) == "{{custom_attribute.${x}}}"
    assert not request.sendable


def test_what_is_not_ascii_is_refused_with_its_place() -> None:
    request = request_with(Header("X-Test", "caf{{custom_attribute.${x}}}"), x="é")
    finding = found(request, "header_value")
    assert finding.code == "HEADER_VALUE_ASCII"
    assert printed(request.headers[0].value.text, finding) == "é"


def test_a_secret_in_a_value_is_not_judged() -> None:
    request = request_with(Header("Authorization", "Bearer {{secret.key}}"))
    assert request.sendable
    assert request.secrets == ("key",)


@pytest.mark.parametrize(
    "name", ["Host", "content-length", "Transfer-Encoding", "Connection", "Expect"]
)
def test_the_senders_own_headers_are_refused(name: str) -> None:
    finding = found(request_with(Header(name, "1")), "header_name")
    assert (finding.code, finding.field) == ("HEADER_NAME", "headers[0].name")


def test_a_header_that_stands_twice_is_pointed_out() -> None:
    request = request_with(Header("X-A", "1"), Header("x-a", "2"))
    assert found(request, "header_duplicate").field == "headers[1].name"
    assert sent(request) == [("X-A", "1"), ("x-a", "2")]


def test_the_user_agent_is_brazes_form_with_a_hash_that_stays() -> None:
    agents = {
        header.value.text
        for request in (request_with(), request_with())
        for header in request.headers
        if header.name == "User-Agent" and header.inferred
    }
    assert len(agents) == 1
    assert re.fullmatch(r"Braze Sender [0-9a-f]{40} \(Hook Studio\)", agents.pop())


def test_the_authors_user_agent_wins() -> None:
    request = request_with(Header("user-agent", "mine"))
    assert [(h.name, h.value.text) for h in request.headers] == [("user-agent", "mine")]
    assert not rules(request)
