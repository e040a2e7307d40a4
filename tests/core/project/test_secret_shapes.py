"""Secrets in clear are found; what only looks a little like one is left alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from hookstudio.core.paths import resources
from hookstudio.core.project.folder import Project
from hookstudio.core.project.secret_shapes import (
    Text,
    Where,
    clear_secrets,
    secret_findings,
    texts_of,
)
from hookstudio.core.project.token_shapes import issuer
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
    "AI" + "za" + "SyA1234567" + "b" * 25,
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
    "https://discord.com/api/" + "webhooks/123456789012345678/" + "a1B2c3D4" * 8,
    "whsec" + "_" + "Zm9vYmFyYmF6cXV4" * 2,
    "gh" + "o_" + "Zy9X" * 9,
    "gldt" + "-" + "a1B2c3D4e5" * 2,
    "xapp" + "-1-A0123456789-abcdef",
    "ya" + "29." + "a0AfH6SMBx7" * 3,
    "GOC" + "SPX-" + "a1B2c3D" * 4,
    "xkey" + "sib-" + "0123456789abcdef" * 4 + "-a1B2c3D4e5F6g7H8",
    "re" + "_a1B2c3D4_" + "a1B2c3D4" * 3,
    "live" + "_" + "fedcba9876543210fedcba9876543210fed",
    "sk" + "-ant-api03-" + "a1B2c3D4" * 5,
    "gsk" + "_" + "a1B2c3D4" * 6,
    "r8" + "_" + "a1B2c3D4" * 4 + "a1B2c",
    "pplx" + "-" + "a1B2c3D4" * 6,
    "xai" + "-" + "a1B2c3D4" * 10,
    "sq0" + "atp-" + "a1B2c3D4e5F6g7H8i9J0kL",
    "rzp" + "_live_" + "a1B2c3D4e5F6g7",
    "access" + "-sandbox-" + "01234567-89ab-cdef-0123-456789abcdef",
    "123456789" + ":AA" + "a1B2c3D4e5F" * 3,
    "MTIz" + "NDU2Nzg5MDEyMzQ1Njc4" + ".GaBcDe." + "a1B2c3D4e5F6g7H8i9J0k1L2m3N",
    "pypi" + "-AgE" + "a1B2c3D4e5" * 6,
    "rubygems" + "_" + "0123456789abcdef" * 3,
    "dckr" + "_pat_" + "a1B2c3D4e" * 3,
    "AKC" + "p" + "a1B2c3D4" * 9,
    "dop" + "_v1_" + "0123456789abcdef" * 4,
    "HRKU" + "-" + "01234567-89ab-cdef-0123-456789abcdef",
    "nfp" + "_" + "a1B2c3D4e5F6" * 3,
    "pul" + "-" + "0123456789abcdef01234567" + "89abcdef01234567",
    "hvs" + "." + "CAESI" + "a1B2c3D4" * 4,
    "a1B2c3D4e5F6g7" + ".atlasv1." + "a1B2c3D4" * 9,
    "dp" + ".st." + "a1B2c3D4" * 6,
    "dapi" + "0123456789abcdef" * 2,
    "sbp" + "_" + "0123456789" * 4,
    "pscale" + "_tkn_" + "a1B2c3D4" * 5,
    "glsa" + "_" + "a1B2c3D4" * 4 + "_0a1b2c3d",
    "NRAK" + "-" + "A1B2C3D4E" * 3,
    "sntrys" + "_" + "a1B2c3D4" * 8,
    "sk" + ".eyJ1IjoiYWRhIiwi" + ".a1B2c3D4e5F6g7",
    "pat" + "a1B2c3D4e5F6g7" + "." + "0123456789abcdef" * 4,
    "secret" + "_" + "a1B2c3D4" * 6,
    "lin" + "_api_" + "a1B2c3D4" * 5,
    "figd" + "_" + "a1B2c3D4" * 6,
    "PMAK" + "-" + "0123456789abcdef01234567" + "-" + "0123456789abcdef" * 2 + "01",
    "ATATT" + "3" + "xFfGF0" * 12,
    "pat" + "-eu1-" + "01234567-89ab-cdef-0123-456789abcdef",
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


def test_fifty_shapes_are_known_and_named() -> None:
    named = {issuer(token) for token in TOKENS}
    assert len(TOKENS) >= 50
    assert "" not in named
    assert len(named) >= 50


@pytest.mark.parametrize("token", TOKENS)
def test_the_whole_key_is_what_is_moved(token: str) -> None:
    before, after = '{"a": "', '", "b": 1}'
    (found,) = clear_secrets(Text("body", before + token + after, Where.BODY))
    assert (found.value, found.start) == (token, len(before))
    assert token not in repr(found)


def called(text: str, where: Where = Where.BODY, name: str = "") -> list[tuple[str, str]]:
    return [(found.value, found.called) for found in clear_secrets(Text("x", text, where, name))]


def test_a_key_is_named_after_its_issuer_or_its_place() -> None:
    stripe = TOKENS[0]
    assert called(f"Bearer {stripe}", Where.HEADER, "Authorization") == [(stripe, "stripe_key")]
    assert called("a1b2c3d4e5f6", Where.HEADER, "X-Api-Key") == [("a1b2c3d4e5f6", "api_key")]
    assert called("Bearer a1b2c3d4e5f6", Where.HEADER, "Authorization") == [("a1b2c3d4e5f6", "key")]
    assert called("https://a/?access_token=a1b2c3d4e5", Where.URL) == [
        ("a1b2c3d4e5", "access_token")
    ]
    assert called("https://ada:hunter22@a.example/", Where.URL) == [("hunter22", "ada")]
    assert called('{"client_secret": "a1b2c3d4e5f6"}') == [("a1b2c3d4e5f6", "client_secret")]
    assert called("a1b2c3d4e5f6", Where.PAIR, "apiKey") == [("a1b2c3d4e5f6", "apikey")]


def test_all_keys_of_a_text_are_found_from_the_left() -> None:
    text = f"{TOKENS[0]} and {TOKENS[2]}"
    assert [value for value, _ in called(text)] == [TOKENS[0], TOKENS[2]]
    second = clear_secrets(Text("x", text, Where.BODY), len(text) - 5)
    assert [found.value for found in second] == [TOKENS[2]]


def test_a_private_key_is_taken_whole() -> None:
    pem = "-----BEGIN " + "PRIVATE KEY-----\nMIIa1B2\n-----END " + "PRIVATE KEY-----"
    assert called(f"x{pem}\n") == [(pem, "private_key")]


def test_the_sample_projects_raise_no_false_alarm() -> None:
    webhooks = [*Project.open(resources() / "sample").webhooks.values()]
    texts = [text for webhook in webhooks for text in texts_of(webhook)]
    assert len(texts) > 20
    assert [text.field for text in texts if clear_secrets(text)] == []


def test_real_templates_raise_hardly_any_alarm(shared: Path) -> None:
    texts = (shared / "spec" / "vectors.jsonl").read_text("utf-8").splitlines()
    assert len(texts) > 150
    alarms = [text for text in texts if clear_secrets(Text("body", text, Where.BODY))]
    assert len(alarms) / len(texts) < 0.02
