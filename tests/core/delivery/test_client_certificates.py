"""A client's own certificate: shown to servers that ask; a file that cannot be used is told."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from hookstudio.core.delivery.attempt import attempt
from hookstudio.core.delivery.certificate_words import CertificateFileError
from hookstudio.core.delivery.certificates import tls_contexts
from hookstudio.core.delivery.result import Attempt, Failure
from hookstudio.core.secrets import MemoryStore, Secret
from hookstudio.core.settings import TlsSettings
from tests.core.delivery.servers import DIRECT, PLAIN, pass_on, rendered, serving
from tests.core.delivery.tls_servers import (
    Issued,
    TlsServer,
    issue,
    server_context,
    short_key,
    tls_server,
)


@dataclass(frozen=True)
class Files:
    """An authority, and a client's certificate and key, in files."""

    folder: Path
    root: Issued
    client: Issued
    tls: TlsSettings

    def file(self, name: str, content: bytes) -> str:
        (self.folder / name).write_bytes(content)
        return str(self.folder / name)


@pytest.fixture(scope="module")
def root() -> Issued:
    return issue("Root of the tests", authority=True)


def client_of(root: Issued) -> Issued:
    return issue("the client", by=root, purpose=ExtendedKeyUsageOID.CLIENT_AUTH)


@pytest.fixture
def files(root: Issued, tmp_path: Path) -> Files:
    made = Files(tmp_path, root, client_of(root), TlsSettings())
    tls = TlsSettings(
        made.file("root.pem", root.pem),
        made.file("client.pem", made.client.pem),
        made.file("client.key", made.client.key_pem()),
    )
    return replace(made, tls=tls)


@pytest.fixture(params=[ssl.TLSVersion.TLSv1_2, ssl.TLSVersion.TLSv1_3], ids=["1.2", "1.3"])
def asking(request: pytest.FixtureRequest, files: Files) -> ssl.SSLContext:
    """A server that takes clients of the authority only."""
    context = server_context(issue(by=files.root), files.folder)
    context.maximum_version = request.param
    context.verify_mode = ssl.CERT_REQUIRED
    context.load_verify_locations(files.tls.ca_file)
    return context


async def to_loopback(name: str, port: int) -> list[str]:
    return ["127.0.0.1"]


async def send_to(
    server: TlsServer, tls: TlsSettings, passphrases: MemoryStore | None = None
) -> Attempt:
    return await attempt(
        rendered(f"https://hook.test:{server.port}/x"),
        secrets=MemoryStore(),
        settings=replace(DIRECT, tls=tls),
        surroundings=replace(PLAIN, resolve=to_loopback),
        passphrases=passphrases,
    )


async def test_the_certificate_is_shown(asking: ssl.SSLContext, files: Files) -> None:
    with tls_server(asking) as server:
        made = await send_to(server, files.tls)
    assert made.received
    assert server.clients == ["the client"]


async def test_certificate_and_key_may_share_a_file(asking: ssl.SSLContext, files: Files) -> None:
    both = files.file("both.pem", files.client.key_pem() + files.client.pem)
    with tls_server(asking) as server:
        made = await send_to(server, TlsSettings(files.tls.ca_file, both))
    assert made.received


async def test_a_locked_key_is_opened_with_a_secret(asking: ssl.SSLContext, files: Files) -> None:
    locked = files.file("locked.key", files.client.key_pem("pass phrase"))
    tls = replace(files.tls, client_key=locked, key_secret="key_phrase")
    with tls_server(asking) as server:
        made = await send_to(server, tls, MemoryStore({"key_phrase": "pass phrase"}))
        assert made.received
        lost = await send_to(server, tls, MemoryStore())
    assert lost.failure is Failure.SECRET
    assert (
        lost.message
        == 'Secret "key_phrase" is not among the secrets of this run. Nothing was sent.'
    )
    assert "pass phrase" not in repr(made)
    assert len(server.requests) == 1


async def test_a_server_that_asks_in_vain(asking: ssl.SSLContext, files: Files) -> None:
    with tls_server(asking) as server:
        made = await send_to(server, replace(files.tls, client_certificate=""))
    assert (made.failure, made.retry, made.response) == (Failure.TLS, False, None)
    assert "it asks for a client certificate" in made.message
    assert server.requests == []


async def test_a_certificate_that_the_server_does_not_know(
    asking: ssl.SSLContext, files: Files
) -> None:
    stranger = client_of(issue("Stranger", authority=True))
    both = files.file("stranger.pem", stranger.key_pem() + stranger.pem)
    with tls_server(asking) as server:
        made = await send_to(server, TlsSettings(files.tls.ca_file, both))
    assert (made.failure, made.retry, made.response) == (Failure.TLS, False, None)
    assert "it does not know the issuer of the client certificate" in made.message
    assert server.requests == []


async def test_nobody_is_shown_a_certificate_of_another_environment(
    asking: ssl.SSLContext, files: Files
) -> None:
    asking.verify_mode = ssl.CERT_OPTIONAL
    with tls_server(asking) as server:
        assert (await send_to(server, files.tls)).received
        assert (await send_to(server, TlsSettings(files.tls.ca_file))).received
    assert server.clients == ["the client", ""]


async def test_a_proxy_with_tls_is_verified_and_shown_no_certificate(
    asking: ssl.SSLContext, files: Files, tmp_path_factory: pytest.TempPathFactory
) -> None:
    shown: list[object] = []
    folder = tmp_path_factory.mktemp("proxy")

    def proxy_context(issued: Issued) -> ssl.SSLContext:
        made = server_context(issued, folder)
        made.verify_mode = ssl.CERT_OPTIONAL
        made.load_verify_locations(files.tls.ca_file)
        return made

    with tls_server(asking) as server:

        async def tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            shown.append(writer.get_extra_info("peercert"))
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await pass_on(reader, writer, server.port)

        async def through(proxy: Issued) -> Attempt:
            async with serving(tunnel, proxy_context(proxy)) as listening:
                settings = replace(
                    DIRECT, tls=files.tls, proxy=f"https://localhost:{listening.port}"
                )
                return await attempt(
                    rendered(f"https://hook.test:{server.port}/x"),
                    secrets=MemoryStore(),
                    settings=settings,
                    surroundings=replace(PLAIN, resolve=to_loopback),
                )

        made = await through(issue("localhost", by=files.root))
        refused = await through(issue("localhost"))
    assert made.received
    assert not any(shown)
    assert server.clients == ["the client"]
    assert (refused.failure, refused.received, len(shown)) == (Failure.TLS, False, 1)


async def test_what_is_wrong_with_a_file_ends_the_attempt(files: Files) -> None:
    made = await attempt(
        rendered("https://127.0.0.1:9/"),
        secrets=MemoryStore(),
        settings=replace(DIRECT, tls=replace(files.tls, client_key="/absent.key")),
    )
    assert made.failure is Failure.CERTIFICATE_FILE
    assert (made.received, made.retry, made.peer) == (False, False, "")
    assert made.message == (
        "The client key /absent.key is not there. Choose another file in Settings, Certificates, "
        "or none. Nothing was sent."
    )


def problem(tls: TlsSettings, passphrase: str | None = None) -> str:
    with pytest.raises(CertificateFileError) as raised:
        tls_contexts(tls, Secret(passphrase) if passphrase is not None else None)
    return str(raised.value)


Spoil = Callable[[Files], TlsSettings]


def with_ca(content: bytes) -> Spoil:
    return lambda files: TlsSettings(files.file("a.pem", content))


def with_certificate(content: Callable[[Files], bytes]) -> Spoil:
    return lambda files: replace(files.tls, client_certificate=files.file("a.pem", content(files)))


def with_key(content: Callable[[Files], bytes]) -> Spoil:
    return lambda files: replace(files.tls, client_key=files.file("a.pem", content(files)))


def damaged(pem: bytes) -> bytes:
    lines = pem.splitlines()
    lines[2] = lines[2][::-1]
    return b"\n".join(lines)


def weak(files: Files) -> TlsSettings:
    client = issue("weak", by=files.root, key=short_key())
    return TlsSettings("", files.file("a.pem", client.key_pem() + client.pem))


def of_another_kind(files: Files) -> bytes:
    return Issued(files.client.certificate, rsa.generate_private_key(65537, 2048)).key_pem()


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (
            lambda files: TlsSettings(ca_file=str(files.folder / "a.pem")),
            "a.pem is not there. Choo",
        ),
        (
            lambda files: TlsSettings(ca_file=str(files.folder)),
            "is not a file. Choose another file",
        ),
        (lambda files: TlsSettings(ca_file="/dev/zero"), "/dev/zero is not a file"),
        (lambda files: TlsSettings(ca_file="a\0b"), "cannot be read: its name is not valid"),
        (lambda files: TlsSettings(ca_file=f"{files.tls.ca_file}/x"), "cannot be read: Not a dir"),
        (with_ca(b""), "a.pem holds no certificate in PEM form. Choose"),
        (with_ca(b"\x30\x82\x01"), "a.pem is not in PEM form. Convert it with openssl (openssl pk"),
        (with_ca(b" " * 5_000_000), "a.pem is larger than 4 MB"),
        (with_ca(b"-----BEGIN CERTIFICATE-----\n%\n"), "The file of certificates"),
        (
            with_certificate(lambda files: files.client.key_pem()),
            "holds a private key, but no cert",
        ),
        (with_certificate(lambda files: damaged(files.client.pem)), "a part of them is damaged"),
        (
            with_certificate(lambda files: files.client.certificate.public_bytes(Encoding.DER)),
            "a.pem is not in PEM form",
        ),
        (
            with_certificate(lambda files: client_of(files.root).pem),
            "client.key do not belong together. Choose the key that the certificate was made for",
        ),
        (with_key(lambda files: client_of(files.root).key_pem()), "a.pem do not belong together."),
        (with_key(of_another_kind), "do not belong together."),
        (with_key(lambda files: files.client.pem), "holds a certificate, but no private key"),
        (with_key(lambda files: damaged(files.client.key_pem())), "a part of them is damaged"),
        (
            with_key(lambda files: files.client.key_pem("words")),
            "a.pem is locked by a passphrase. Keep the passphrase as a secret of this project, and "
            "name that secret",
        ),
        (weak, "is too weak: its key is too short"),
    ],
)
def test_a_file_that_cannot_be_used(files: Files, spoil: Spoil, said: str) -> None:
    text = problem(spoil(files))
    assert said in text
    assert not any(character < " " and character != "\0" for character in text)


@pytest.mark.parametrize("passphrase", ["", "wrong", "x" * 2_000, "\ud800"])
def test_a_passphrase_that_does_not_open_the_key(files: Files, passphrase: str) -> None:
    locked = files.file("locked.key", files.client.key_pem("right"))
    tls = replace(files.tls, client_key=locked, key_secret="key_phrase")
    assert problem(tls, passphrase) == (
        f'The client key {locked} does not open with the passphrase in secret "key_phrase". Put '
        "the right passphrase into that secret, or name another in Settings, Certificates."
    )


def test_a_file_that_may_not_be_read(files: Files, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: Path, *options: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert f"{files.tls.ca_file} may not be read. Give yourself" in problem(files.tls)


def test_a_file_that_changed_is_read_again(files: Files) -> None:
    first = tls_contexts(files.tls)
    assert tls_contexts(files.tls) is first
    renewed = client_of(files.root)
    files.file("client.pem", renewed.pem + b"\n")
    assert "do not belong together" in problem(files.tls)
    files.file("client.key", renewed.key_pem())
    assert tls_contexts(files.tls) is not first
