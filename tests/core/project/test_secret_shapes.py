"""Secrets in clear are found; what only looks a little like one is left alone."""

from __future__ import annotations

import pytest

from hookstudio.core.project.secret_shapes import secret_findings
from hookstudio.core.project.webhook import (
    Header,
    JsonBody,
    LanguageVariant,
    Pair,
    RawBody,
    Webhook,
)

# Put together here, so that no scanner takes this file for a leak.
TOKENS = [
    "sk_" + "live_" + "4eC39HqLyjWDarjtT1zdp7dc",
    "rk_" + "test_" + "4eC39HqLyjWDarjtT1zdp7dc",
    "gh" + "p_" + "a1B2" * 9,
    "github" + "_pat_" + "a1B2c3D4" * 4,
    "glpat" + "-" + "a1B2c3D4e5" * 2,
    "xox" + "b-" + "123456789012-abcdefABCDEF",
    "AK" + "IA" + "IOSFODNN7EXAMPLE",
    "AI" + "za" + "SyA1234567" + "b" * 28,
    "S" + "G." + "a1B2c3D4e5F6g7H8i9" + "." + "a1B2c3D4e5F6g7H8i9",
    "key" + "-" + "0123456789abcdef" * 2,
    "0123456789abcdef" * 2 + "-us12",
    "test" + "_" + "0123456789abcdef0123456789abcdef012",
    "sk" + "-proj-" + "a1B2c3D4e5F6g7H8i9J0",
    "shp" + "at_" + "0123456789abcdef" * 2,
    "EA" + "A" + "a1B2c3D4" * 6,
    "np" + "m_" + "a1B2" * 9,
    "hf" + "_" + "a1B2c3" * 6,
    "ey" + "JhbGciOiJIUzI1NiJ9" + ".ey" + "JzdWIiOiIxMjM0In0" + ".a1B2c3D4e5F6",
    "A" + "C" + "0123456789abcdef" * 2,
    "wh" + "sec_" + "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
    "-----BEGIN RSA " + "PRIVATE KEY-----",
    "https://hooks.slack.com/" + "services/T0A1B2C3D/B0A1B2C3D/" + "a1B2c3D4e5F6g7H8i9J0k1L2",
]


def found(**parts: object) -> list[str]:
    return [f.field for f in secret_findings("x.yaml", Webhook("x", "X", **parts))]  # type: ignore[arg-type]


@pytest.mark.parametrize("token", TOKENS)
def test_a_known_shape_is_found_wherever_it_stands(token: str) -> None:
    assert found(body=RawBody(f'{{"a": "{token}"}}')) == ["body"]
    assert found(body=JsonBody((Pair("a", "b"), Pair("c", token)))) == ["body.pairs[1].value"]
    assert found(headers=(Header("X-Any", token),)) == ["headers[0].value"]
    assert found(languages=(LanguageVariant("fr", f"https://a/{token}"),)) == ["languages.fr.url"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Authorization", "Basic dXNlcjpwYXNzd29yZDEy"),
        ("authorization", "Bearer a1b2c3d4e5f6g7"),
        ("X-Api-Key", "a1b2c3d4e5f6g7"),
        ("X-Auth-Token", "a1b2c3d4e5f6g7"),
    ],
)
def test_a_value_in_a_secret_header_is_found(name: str, value: str) -> None:
    assert found(headers=(Header(name, value),)) == ["headers[0].value"]


def test_a_password_in_a_url_is_found_and_only_it_is_marked() -> None:
    (finding,) = secret_findings("x", Webhook("x", "X", url="https://ada:pass1234@a.example/"))
    assert finding.span is not None
    assert (finding.span.start, finding.span.end) == (12, 20)
    assert "pass1234" not in finding.message


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("Authorization", "Bearer {{secret.token}}"),
        ("Authorization", "Basic {{ secret.lob | append: ':' | base64_encode }}"),
        ("Authorization", "Bearer YOUR_TOKEN_HERE_12345"),
        ("Authorization", "Bearer <token>"),
        ("Authorization", "none"),
        ("Content-Type", "application/json"),
        ("X-Request-Id", "0b5f2c1e-1111-2222-3333-444455556666"),
        ("X-Api-Key", "{{custom_attribute.${key}}}"),
        ("Accept", "text/html,application/xhtml+xml"),
    ],
)
def test_what_is_no_secret_is_left_alone(name: str, value: str) -> None:
    assert found(headers=(Header(name, value),)) == []


def test_ordinary_texts_are_left_alone() -> None:
    body = RawBody('{"id": "0123456789abcdef0123456789abcdef", "mail": "a:b@c.example"}')
    assert found(url="https://a.example:443/{{${user_id}}}?key=1", body=body) == []
