"""No echo of a secret gets through, and nothing else is touched."""

from __future__ import annotations

import base64
import html
import json
from collections.abc import Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.delivery.redaction import Redactor

values = st.text(st.characters(exclude_categories=["Cs"]), min_size=8, max_size=40).filter(
    lambda value: len(set(value)) > 4
)
ENCODERS: dict[str, Callable[[str], str]] = {
    "plain": lambda value: value,
    "json": lambda value: json.dumps(value)[1:-1],
    "json unicode": lambda value: json.dumps(value, ensure_ascii=False)[1:-1],
    "json slashes": lambda value: json.dumps(value)[1:-1].replace("/", "\\/"),
    "url": lambda value: quote(value),
    "url all": lambda value: quote(value, safe=""),
    "url every byte": lambda value: "".join(f"%{byte:02x}" for byte in value.encode()),
    "form": lambda value: quote_plus(value),
    "html": html.escape,
    "html numbers": lambda value: "".join(f"&#x{ord(c):X};" for c in value),
    "json in json": lambda value: json.dumps(json.dumps(value)[1:-1])[1:-1],
    "url in url": lambda value: quote(quote(value, safe=""), safe=""),
    "html in html": lambda value: html.escape(html.escape(value)),
    "hex": lambda value: value.encode().hex(),
    "hex backwards": lambda value: value.encode().hex()[::-1],
    "hex of backwards": lambda value: value.encode()[::-1].hex(),
    "backwards": lambda value: value[::-1],
    "base64": lambda value: base64.b64encode(value.encode()).decode().rstrip("="),
    "base64 url": lambda value: base64.urlsafe_b64encode(value.encode()).decode().rstrip("="),
}


@given(
    value=values,
    encoder=st.sampled_from(sorted(ENCODERS)),
    around=st.tuples(st.sampled_from(["", "a", "[\n"]), st.sampled_from(["", "b", "]\n"])),
)
def test_a_value_is_taken_out_in_every_form(
    value: str, encoder: str, around: tuple[str, str]
) -> None:
    redactor = Redactor()
    redactor.add("key", value)
    before, after = around
    echoed = f"{before}{ENCODERS[encoder](value)}{after}"
    assert redactor.text(echoed) == f"{before}••••key{after}"


@given(value=values, before=st.binary(max_size=7), after=st.binary(max_size=7))
def test_base64_of_a_longer_text_does_not_give_the_value_away(
    value: str, before: bytes, after: bytes
) -> None:
    redactor = Redactor()
    redactor.add("key", value)
    raw = value.encode()
    echoed = base64.b64encode(before + raw + after)
    cleaned = redactor.content(echoed).replace("••••key".encode(), b"")
    # What is left may hold bits of the first and the last byte at most.
    assert len(cleaned) <= len(echoed) - (len(raw) * 8 // 6 - 1)


@given(text=st.text(max_size=60))
def test_a_text_without_a_secret_is_untouched(text: str) -> None:
    redactor = Redactor()
    redactor.add("key", "\U0010fffd-never-generated")
    assert redactor.text(text) == text


def test_a_mixture_of_escapes_is_found() -> None:
    redactor = Redactor()
    redactor.add("key", 'a/b+c d"e')
    assert redactor.text('x=a%2fb%2Bc+d\\"e;') == "x=••••key;"


def test_a_run_of_backslashes_is_searched_in_linear_time() -> None:
    redactor = Redactor()
    redactor.add("key", "a" + "\\" * 30 + "b" + "\\" * 3 + '"c')
    assert redactor.text("a" + "\\" * 20_000) == "a" + "\\" * 20_000
    assert redactor.text("a" + "\\" * 60 + "b" + "\\" * 6 + '\\"c') == "••••key"


def test_a_value_within_another_is_taken_out_with_it() -> None:
    redactor = Redactor()
    redactor.add("short", "secret")
    redactor.add("long", "secret-of-mine")
    assert redactor.text("secret-of-mine, secret") == "••••long, ••••short"


def test_a_very_short_value_is_no_secret() -> None:
    redactor = Redactor()
    redactor.add("key", "abc")
    assert not redactor
    assert redactor.text("abcabc") == "abcabc"


@pytest.mark.parametrize("value", ["k" * 8_000, "Ab1/" * 2_000])
def test_a_key_file_is_found_too(value: str) -> None:
    redactor = Redactor()
    redactor.add("pem", value)
    for form in (value, json.dumps(value), base64.b64encode(value.encode()).decode()):
        assert "••••pem" in redactor.text(f"<{form}>")
        assert len(redactor.text(f"<{form}>")) < 20


def test_the_start_of_a_value_at_a_cut_is_taken_out() -> None:
    redactor = Redactor()
    redactor.add("key", "sesame-open")
    assert redactor.content(b"say sesame-o", cut=True) == "say ••••key".encode()
    assert redactor.content(b"say sesame-o") == b"say sesame-o"
    assert redactor.content(b"say ses", cut=True) == b"say ses"


@pytest.mark.parametrize("form", ["sesame/open", "sesame%2fopen", "sesame\\u002Fopen"])
def test_a_value_anywhere_in_a_long_content_is_found(form: str) -> None:
    redactor = Redactor()
    redactor.add("key", "sesame/open")
    for before in (131_072 - 5, 131_072, 262_144 - 9, 0):
        content = b"x" * before + form.encode() + b"y" * 200_000 + form.encode()
        expected = b"x" * before + "••••key".encode() + b"y" * 200_000 + "••••key".encode()
        assert redactor.content(content) == expected
