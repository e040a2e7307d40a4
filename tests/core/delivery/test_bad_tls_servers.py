"""Servers whose certificate or TLS is bad: each is refused with its reason, and sees no request."""

from __future__ import annotations

import ssl
import warnings
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID

from hookstudio.core.delivery.result import Attempt, Failure
from hookstudio.core.settings import NetworkSettings, TlsSettings
from tests.core.delivery.servers import DIRECT, PLAIN, send
from tests.core.delivery.tls_servers import (
    NOW,
    Issued,
    TlsServer,
    below,
    issue,
    long_key,
    server_context,
    short_key,
    signed_with_sha1,
    tls_server,
)

NOT_TRUSTED = "its issuer is not trusted here, or a certificate in between is missing"


@pytest.fixture(scope="module")
def root() -> Issued:
    return issue("Root of the tests", authority=True)


@pytest.fixture(scope="module")
def trusting(root: Issued, tmp_path_factory: pytest.TempPathFactory) -> NetworkSettings:
    file = tmp_path_factory.mktemp("root") / "root.pem"
    file.write_bytes(root.pem)
    return replace(DIRECT, tls=TlsSettings(str(file)))


async def to_loopback(name: str, port: int) -> list[str]:
    return ["127.0.0.1"]


async def send_to(server: TlsServer, settings: NetworkSettings) -> Attempt:
    around = replace(PLAIN, resolve=to_loopback)
    return await send(f"https://hook.test:{server.port}/x", settings=settings, surroundings=around)


@dataclass(frozen=True)
class Case:
    """What a server shows that has a certificate below the root; `more` ends its chain."""

    name: str
    reason: str
    issued: Callable[[Issued], Issued]
    level: int = 2
    more: Callable[[Issued], bytes] = lambda issued: b""


YESTERDAY, TOMORROW = NOW - timedelta(days=1), NOW + timedelta(days=1)

BAD_CERTIFICATES = [
    Case(
        "expired",
        "the certificate has expired",
        lambda root: issue(by=root, ends=YESTERDAY),
    ),
    Case(
        "not valid yet",
        "the certificate is not valid yet",
        lambda root: issue(by=root, begins=TOMORROW),
    ),
    Case(
        "wrong host", "the certificate is for another host", lambda root: issue("b.test", by=root)
    ),
    Case("self-signed", "the certificate is self-signed", lambda root: issue()),
    Case(
        "untrusted root",
        "its root certificate is not trusted here",
        lambda root: issue(by=below(issue("A stranger", authority=True))),
        more=lambda issued: issued.by.by.pem,  # type: ignore[union-attr]  # it has both
    ),
    Case("incomplete chain", NOT_TRUSTED, lambda root: replace(issue(by=below(root)), by=None)),
    Case("unknown issuer", NOT_TRUSTED, lambda root: issue(by=issue("Other", authority=True))),
    Case(
        "expired issuer",
        "the certificate has expired",
        lambda root: issue(by=below(root, ends=YESTERDAY)),
    ),
    Case(
        "issuer that may not issue",
        "an issuer's certificate is none that may issue others",
        lambda root: issue(by=issue("a.test", by=root)),
    ),
    Case(
        "certificate of a client",
        "the certificate is not one of a server",
        lambda root: issue(by=root, purpose=ExtendedKeyUsageOID.CLIENT_AUTH),
    ),
    Case(
        "short key",
        "the key of the certificate is too short",
        lambda root: issue(by=root, key=short_key()),
        level=0,
    ),
    Case(
        "short key of the issuer",
        "the key of an issuer's certificate is too short",
        lambda root: issue(by=below(root, key=short_key())),
        level=0,
    ),
    Case(
        "SHA-1",
        "the certificate is signed with an outdated algorithm",
        lambda root: signed_with_sha1(issue(by=below(root, key=long_key()))),
        level=0,
    ),
]


@pytest.mark.parametrize("case", BAD_CERTIFICATES, ids=lambda case: case.name)
async def test_a_bad_certificate(
    case: Case, root: Issued, trusting: NetworkSettings, tmp_path: Path
) -> None:
    issued = case.issued(root)
    context = server_context(issued, tmp_path, more=case.more(issued), level=case.level)
    with tls_server(context) as server:
        made = await send_to(server, trusting)
    assert_refused(made, server, case.reason)


def assert_refused(made: Attempt, server: TlsServer, reason: str) -> None:
    assert made.message == (
        f"The certificate or TLS connection was refused: {reason}. Nothing was sent."
    )
    assert made.failure is Failure.TLS
    assert (made.received, made.retry, made.response, made.unverified) == (
        False,
        False,
        None,
        False,
    )
    assert server.requests == []


async def test_a_good_certificate_with_its_chain(
    root: Issued, trusting: NetworkSettings, tmp_path: Path
) -> None:
    with tls_server(server_context(issue(by=below(root)), tmp_path)) as server:
        made = await send_to(server, trusting)
    assert made.received
    assert len(server.requests) == 1


def old_tls(context: ssl.SSLContext) -> None:
    with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
        context.minimum_version = ssl.TLSVersion.TLSv1
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")


def null_cipher(context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("NULL-SHA256:ECDHE-ECDSA-NULL-SHA:@SECLEVEL=0")


@pytest.mark.parametrize(
    ("spoil", "reason"),
    [
        (old_tls, "the server has no TLS version from 1.2 on"),
        (
            null_cipher,
            "the server and this computer share no cipher, or it asks for a client certificate",
        ),
    ],
)
async def test_bad_tls(
    spoil: Callable[[ssl.SSLContext], None],
    reason: str,
    root: Issued,
    trusting: NetworkSettings,
    tmp_path: Path,
) -> None:
    context = server_context(issue(by=root), tmp_path, level=0)
    spoil(context)
    with tls_server(context) as server:
        made = await send_to(server, trusting)
    assert_refused(made, server, reason)
