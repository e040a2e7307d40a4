"""Certificates of every kind, good and bad, and servers that show them."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

HOST = "hook.test"
BODY = b'{"a": 1}'
"""What the requests of the tests end in."""

NOW = datetime.now(UTC)

Key = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


@dataclass(frozen=True)
class Issued:
    """A certificate, its key, and by whom it was issued; None: by itself."""

    certificate: x509.Certificate
    key: Key
    by: Issued | None = None

    @property
    def pem(self) -> bytes:
        return self.certificate.public_bytes(Encoding.PEM)

    @property
    def chain_pem(self) -> bytes:
        """What a server shows: up to the root, which clients know by themselves."""
        above = self.by.chain_pem if self.by is not None and self.by.by is not None else b""
        return self.pem + above

    def key_pem(self, passphrase: str = "") -> bytes:
        lock = BestAvailableEncryption(passphrase.encode()) if passphrase else NoEncryption()
        return self.key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, lock)


def short_key() -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(65537, 1024)


@cache
def long_key() -> rsa.RSAPrivateKey:
    """One for all: it takes a while to find."""
    return rsa.generate_private_key(65537, 2048)


def issue(
    name: str = HOST,
    *,
    by: Issued | None = None,
    key: Key | None = None,
    authority: bool = False,
    begins: datetime = NOW - timedelta(days=2),
    ends: datetime = NOW + timedelta(days=30),
    purpose: x509.ObjectIdentifier = ExtendedKeyUsageOID.SERVER_AUTH,
) -> Issued:
    """A certificate for a host, or of an authority; its own issuer where none is named."""
    key = key or ec.generate_private_key(ec.SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(by.certificate.subject if by else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begins)
        .not_valid_after(ends)
        .add_extension(x509.BasicConstraints(authority, None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )
    if not authority:
        names = x509.SubjectAlternativeName([x509.DNSName(name)])
        builder = builder.add_extension(names, critical=False)
        builder = builder.add_extension(x509.ExtendedKeyUsage([purpose]), critical=False)
    if by is not None:
        known = x509.AuthorityKeyIdentifier.from_issuer_public_key(by.key.public_key())
        builder = builder.add_extension(known, critical=False)
    return Issued(builder.sign(by.key if by else key, hashes.SHA256()), key, by)


def below(root: Issued, **options: Any) -> Issued:
    """An authority between the root and a host."""
    return issue("Between", by=root, authority=True, **options)


def signed_with_sha1(issued: Issued) -> Issued:
    """The same by an RSA key, signed in a way that no library does any more."""
    assert issued.by is not None
    assert isinstance(issued.by.key, rsa.RSAPrivateKey)
    sha256, sha1 = bytes.fromhex("2a864886f70d01010b"), bytes.fromhex("2a864886f70d010105")
    whole = issued.certificate.public_bytes(Encoding.DER)
    signed = issued.certificate.tbs_certificate_bytes
    resigned = signed.replace(sha256, sha1)
    signature = issued.by.key.sign(resigned, PKCS1v15(), hashes.SHA1())
    forged = whole.replace(signed, resigned).replace(sha256, sha1)
    forged = forged.replace(issued.certificate.signature, signature)
    return replace(issued, certificate=x509.load_der_x509_certificate(forged))


def server_context(
    issued: Issued, folder: Path, *, more: bytes = b"", level: int = 2
) -> ssl.SSLContext:
    """A server's context; at level 0 it shows what nobody should take. `more` ends its chain."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers(f"DEFAULT:@SECLEVEL={level}")
    chain, key = folder / "server.pem", folder / "server.key"
    chain.write_bytes(issued.chain_pem + more)
    key.write_bytes(issued.key_pem())
    context.load_cert_chain(chain, key)
    return context


@dataclass
class TlsServer:
    """A port, what came through TLS and from whom, and why handshakes failed."""

    port: int = 0
    requests: list[bytes] = field(default_factory=list)
    clients: list[str] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)


@contextlib.contextmanager
def tls_server(context: ssl.SSLContext, address: str = "127.0.0.1") -> Iterator[TlsServer]:
    """A server in a thread, one connection after another, that answers 200.

    It blocks: asyncio's own drops the alert that says why a handshake failed.
    """
    server, ending = TlsServer(), threading.Event()
    with socket.create_server((address, 0)) as listener:
        server.port = listener.getsockname()[1]

        def serve() -> None:
            while True:
                link, _ = listener.accept()
                if ending.is_set():
                    link.close()
                    return
                link.settimeout(10)
                _serve(link, context, server)

        thread = threading.Thread(target=serve, name="TLS server")
        thread.start()
        try:
            yield server
        finally:
            ending.set()
            socket.create_connection((address, server.port)).close()
            thread.join()


def _name_of(certificate: dict[str, Any] | None) -> str:
    """The common name; empty where the client showed no certificate."""
    return certificate["subject"][0][0][1] if certificate else ""


def _serve(link: socket.socket, context: ssl.SSLContext, server: TlsServer) -> None:
    with context.wrap_socket(link, server_side=True, do_handshake_on_connect=False) as stream:
        try:
            stream.do_handshake()
            if request := _request(stream):
                server.requests.append(request)
                server.clients.append(_name_of(stream.getpeercert()))
                stream.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        except OSError as error:
            server.refusals.append(getattr(error, "reason", None) or str(error))
            _close_in_good_order(stream)


def _close_in_good_order(stream: ssl.SSLSocket) -> None:
    """Wait for the client's end: a reset would overtake the alert that says what was wrong."""
    with contextlib.suppress(OSError):
        stream.shutdown(socket.SHUT_WR)
        while socket.socket.recv(stream, 65536):
            pass


def _request(stream: ssl.SSLSocket) -> bytes:
    """All of one request, since a server that leaves some unread resets the connection."""
    request = b""
    while not request.endswith(BODY) and (data := stream.recv(65536)):
        request += data
    return request
