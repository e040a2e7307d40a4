from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.findings import Severity
from hookstudio.core.liquid import placeholders
from hookstudio.core.request import render
from hookstudio.core.request.rendered import RenderedRequest
from tests.core.request.samples import found, printed, rules, user, webhook, written


def request_to(url: str, port: int | None = None, **custom: object) -> RenderedRequest:
    return render(webhook("", url), user(**custom), receiver_port=port)


def test_a_clean_url_is_sent_as_it_is() -> None:
    request = request_to("https://example.com/a?b=c&d=%zz")
    assert request.url.text == "https://example.com/a?b=c&d=%zz"
    assert request.findings == ()


def test_white_space_around_it_is_removed() -> None:
    request = request_to("\n  {% assign a = 1 %}\r\n https://example.com/{{a}} \n")
    assert request.url.text == "https://example.com/1"
    assert request.findings == ()


def test_line_breaks_between_the_parts_of_a_liquid_url_are_removed() -> None:
    url = "https://example.com/?\n  name={{${first_name}}}\r\n\t&x=1"
    request = request_to(url)
    assert request.url.text == "https://example.com/?name=Ada&x=1"
    finding = found(request, "url_line_break")
    assert (finding.severity, written(url, finding)) == (Severity.INFO, "\n  ")


def test_a_line_break_inside_a_plain_url_is_refused() -> None:
    finding = found(request_to("https://example.com/a\nb"), "url_control")
    assert (finding.code, finding.severity) == ("URL_CONTROL", Severity.ERROR)
    assert finding.message == "The URL has a line break at character 22 (U+000A)."


@pytest.mark.parametrize("value", ["a\nb", "\r\nHost: evil", "\x00", "\u2028", "\t"])
def test_a_line_break_or_control_character_that_a_value_brings_is_refused(value: str) -> None:
    url = "https://example.com/{{custom_attribute.${x}}}/y"
    request = request_to(url, x=value)
    finding = found(request, "url_control")
    assert written(url, finding) == "{{custom_attribute.${x}}}"
    assert not request.sendable


def test_a_space_and_what_is_not_ascii_are_encoded_with_a_warning() -> None:
    url = "https://example.com/{{custom_attribute.${x}}}"
    request = request_to(url, x="a é日😀")
    assert request.url.text == "https://example.com/a%20%C3%A9%E6%97%A5%F0%9F%98%80"
    finding = found(request, "url_encoded")
    assert (finding.severity, written(url, finding)) == (
        Severity.WARNING,
        "{{custom_attribute.${x}}}",
    )
    assert printed(request.url.text, finding) == "%20%C3%A9%E6%97%A5%F0%9F%98%80"


def test_the_trace_follows_the_changes() -> None:
    request = request_to(" https://example.com/{{custom_attribute.${x}}}/b ", x="a é")
    text = request.url.text
    assert "".join(text[p.start : p.end] for p in request.url.trace) == text
    values = [text[p.start : p.end] for p in request.url.trace if p.kind == "output"]
    assert values == ["a%20%C3%A9"]


def test_a_secret_survives_the_encoding() -> None:
    request = request_to("https://example.com/é/{{secret.key}}/ ?t={{ secret.t | upcase }}")
    expressions = [secret.expression for _, _, secret in placeholders.find(request.url.text)]
    assert expressions == ["secret.key", "secret.t | upcase"]
    assert placeholders.masked(request.url.text) == "https://example.com/%C3%A9/••••key/%20?t=••••t"
    assert request.secrets == ("key", "t")


@pytest.mark.parametrize("url", ["https://{{secret.h}}/", "https://a:{{secret.p}}@example.com/"])
def test_a_secret_in_front_of_the_path_is_refused(url: str) -> None:
    finding = found(request_to(url), "url_host")
    assert finding.severity is Severity.ERROR
    assert "A secret cannot be part of the host" in finding.message


def test_a_missing_url_is_refused() -> None:
    finding = found(request_to(" {{custom_attribute.${x}}} "), "url_empty")
    assert (finding.code, finding.message) == ("URL_EMPTY", "There is no URL.")


def test_a_template_that_does_not_parse_is_not_also_an_empty_url() -> None:
    assert rules(request_to("https://example.com/{{ x")) == ["template_parse_error"]


@pytest.mark.parametrize("host", ["127.0.0.1:9999", "localhost", "[::1]:3000"])
def test_loopback_on_any_port_is_allowed_and_marked(host: str) -> None:
    request = request_to(f"http://{host}/")
    finding = found(request, "url_loopback")
    assert (finding.severity, finding.code) == (Severity.INFO, "URL_LOCAL")
    assert "not allowed in Braze" in finding.message
    assert request.loopback
    assert request.sendable


def test_an_odd_spelling_of_this_computer_is_made_plain() -> None:
    request = request_to("http://0x7f.1:81/x")
    assert request.url.text == "http://127.0.0.1:81/x"
    assert found(request, "url_loopback").message.startswith("0x7f.1 is this computer (127.0.0.1)")


def test_another_port_is_refused_as_braze_does() -> None:
    url = "https://example.com:8443/x"
    finding = found(request_to(url), "url_port")
    assert (finding.code, finding.severity, written(url, finding)) == (
        "URL_PORT",
        Severity.ERROR,
        ":8443",
    )


def test_a_private_address_is_pointed_out() -> None:
    finding = found(request_to("http://192.168.0.7/"), "url_private")
    assert (finding.code, finding.severity) == ("URL_PRIVATE", Severity.WARNING)


def test_a_password_is_pointed_out_and_not_repeated() -> None:
    finding = found(request_to("https://u:hunter2@example.com/"), "url_user")
    assert (finding.code, finding.severity) == ("URL_SECRET", Severity.WARNING)
    assert "hunter2" not in finding.message


def test_a_host_that_is_not_ascii_is_shown_as_it_is_sent() -> None:
    request = request_to("https://bücher.example/ü")
    assert request.url.text == "https://xn--bcher-kva.example/%C3%BC"
    assert "xn--bcher-kva.example" in found(request, "url_host_spelling").message


def test_a_fragment_is_not_sent() -> None:
    request = request_to("https://example.com/a#b c")
    assert request.url.text == "https://example.com/a"
    assert rules(request) == ["url_fragment"]


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_the_receivers_usual_port_becomes_the_one_in_use(host: str) -> None:
    url = f"http://{host}:8600/orders?x=1"
    request = request_to(url, 8603)
    assert request.url.text == f"http://{host}:8603/orders?x=1"
    finding = found(request, "receiver_port")
    assert (finding.severity, written(url, finding)) == (Severity.INFO, ":8600")
    assert printed(request.url.text, finding) == ":8603"


@pytest.mark.parametrize(
    ("url", "port"),
    [
        ("http://127.0.0.1:8600/", 8600),
        ("http://127.0.0.1:8600/", None),
        ("http://127.0.0.1:8601/", 8603),
        ("http://127.0.0.1/", 8603),
        ("https://127.0.0.1:8600/", 8603),
    ],
)
def test_no_other_port_is_touched(url: str, port: int | None) -> None:
    request = request_to(url, port)
    assert request.url.text == url
    assert "receiver_port" not in rules(request)


@given(st.text(max_size=30))
def test_any_value_gives_a_url_of_plain_ascii_or_an_error(value: str) -> None:
    request = request_to("https://example.com/{{custom_attribute.${x}}}?k={{secret.k}}", x=value)
    if request.sendable:
        shown = placeholders.replace(request.url.text, lambda _: "s")
        assert shown.startswith("https://example.com/")
        assert shown.isascii()
        assert shown.isprintable()
        assert " " not in shown
