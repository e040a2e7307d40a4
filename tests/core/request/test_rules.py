from __future__ import annotations

import json
from pathlib import Path

import pytest

from hookstudio.core.request.rules import (
    FORBIDDEN_HEADERS,
    check_url,
    header_name_fault,
    header_value_fault,
)

SPEC = Path(__file__).parents[4] / "shared/spec"


def rows(file: str, key: str, value: str) -> list[dict[str, object]]:
    path = SPEC / file
    if not path.exists():
        return []
    text = path.read_text(encoding="utf-8")
    read = [json.loads(line) for line in text.split("\n") if line]
    return [row for row in read if row[key] == value]


URLS = rows("vectors.jsonl", "area", "webhook.url")
HEADERS = rows("bad_inputs.jsonl", "entry", "header")
absent = pytest.param({}, marks=pytest.mark.skip("../shared/spec is not there"))


@pytest.mark.parametrize("vector", URLS or [absent], ids=lambda v: v.get("id", ""))
def test_the_vectors_get_brazes_answer(vector: dict) -> None:
    allowed, why = check_url(vector["template"])
    assert {"allowed": allowed, "why": why} == {"why": None, **vector["expected"]}


@pytest.mark.parametrize(
    ("url", "allowed", "why"),
    [
        ("https://example.com", True, None),
        ("HTTPS://example.com/", True, None),
        ("  https://example.com/\n", True, None),
        ("http://example.com:443/", True, None),
        ("https://example.com:/", True, None),
        ("https://example.com:8443/", False, "port"),
        ("http://127.0.0.1/", False, "loopback"),
        ("http://localhost/", False, "loopback"),
        ("http://10.0.0.1/", False, "private"),
        ("http://[fe80::1]/", False, "private"),
        ("http://169.254.169.254/latest", False, "private"),
        ("", False, "empty"),
        ("https://", False, "host"),
        ("https:/example.com", False, "host"),
        ("https://a\nb/", False, "control"),
        ("https://example.com:0/", False, "port"),
        ("mailto:a@b", False, "scheme"),
    ],
)
def test_braze_sends_to_public_hosts_on_ports_80_and_443(
    url: str, allowed: bool, why: str | None
) -> None:
    assert check_url(url) == (allowed, why)


@pytest.mark.parametrize("case", HEADERS or [absent], ids=lambda c: c.get("id", ""))
def test_the_catalogues_headers_get_their_codes(case: dict) -> None:
    name, _, value = case["input"]["text"].partition(": ")
    fault = header_name_fault(name) or header_value_fault(name, value)
    assert fault is not None
    assert fault.code == case["code"]


@pytest.mark.parametrize("name", ["X-Api-Key", "Content-Type", "a", "x_y", "!#$%&'*+.^_`|~-9"])
def test_tokens_are_header_names(name: str) -> None:
    assert header_name_fault(name) is None


@pytest.mark.parametrize(
    "name", ["", "A B", "A:", "É", "a\n", "a\r\nb", "(x)", "a,b", '"x"', "a/b"]
)
def test_other_texts_are_no_header_names(name: str) -> None:
    fault = header_name_fault(name)
    assert fault is not None
    assert fault.code == "HEADER_NAME"


@pytest.mark.parametrize("name", [*FORBIDDEN_HEADERS, "HOST", "Content-length"])
def test_the_senders_own_headers_cannot_be_set(name: str) -> None:
    fault = header_name_fault(name)
    assert fault is not None
    assert fault.message.startswith(f"The header {name} cannot be set: ")


@pytest.mark.parametrize("value", ["", "a", "a\tb", "x y z", "\"'~!"])
def test_printable_ascii_and_tabs_are_a_header_value(value: str) -> None:
    assert header_value_fault("X", value) is None


@pytest.mark.parametrize(
    ("value", "code", "start"),
    [
        ("ab\x7f", "HEADER_VALUE", 2),
        ("ab\x1b[0m", "HEADER_VALUE", 2),
        ("a\u2029", "HEADER_VALUE", 1),
        ("é\n", "HEADER_VALUE", 1),
        ("aé", "HEADER_VALUE_ASCII", 1),
        ("\xa0", "HEADER_VALUE_ASCII", 0),
    ],
)
def test_the_first_bad_character_is_placed(value: str, code: str, start: int) -> None:
    fault = header_value_fault("X", value)
    assert fault is not None
    assert (fault.code, fault.start) == (code, start)
