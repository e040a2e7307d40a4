"""What certificates say of themselves, for their user. Imported late: brings cryptography."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from cryptography import x509
from cryptography.x509.oid import NameOID

from hookstudio.core.delivery.certificate_words import (
    WORDS,
    CertificateFileError,
    FileKind,
    refused,
)
from hookstudio.core.delivery.certificates import check_client, is_locked, read_certificates
from hookstudio.core.settings import TlsSettings
from hookstudio.core.wording import tr, translated


@dataclass(frozen=True, slots=True)
class CertificateInfo:
    """Whom a certificate is for, who issued it, and when it counts."""

    name: str
    issuer: str
    begins: datetime
    ends: datetime


@dataclass(frozen=True, slots=True)
class Inspected:
    """What a file holds, the certificate that ends first in front, or why it cannot be used."""

    certificates: tuple[CertificateInfo, ...] = ()
    problem: str = ""
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Inspection:
    """The three files of an environment; None where none is named."""

    ca_file: Inspected | None = None
    client_certificate: Inspected | None = None
    client_key: Inspected | None = None


def inspect(tls: TlsSettings) -> Inspection:
    """Read the files; blocks. A passphrase is not asked for."""
    ca_file, certificate = tls.ca_file, tls.client_certificate
    client = _tried(lambda: _client_in(certificate)) if certificate else None
    key = None
    if tls.client_key or (client is not None and not client.problem):
        key = _tried(lambda: _key_of(tls))
    return Inspection(_tried(lambda: _authorities_in(ca_file)) if ca_file else None, client, key)


def _tried(look: Callable[[], Inspected]) -> Inspected:
    try:
        return look()
    except CertificateFileError as error:
        return Inspected(problem=str(error))


def _authorities_in(file: str) -> Inspected:
    found = _read(file, FileKind.AUTHORITIES)
    return Inspected(tuple(sorted(map(_info, found), key=lambda each: each.ends)))


def _client_in(file: str) -> Inspected:
    # The first is the client's own; its issuers follow.
    return Inspected((_info(_read(file, FileKind.CLIENT_CERTIFICATE)[0]),))


def _key_of(tls: TlsSettings) -> Inspected:
    if not tls.client_certificate:
        raise CertificateFileError(
            tr(
                "The client key {file} has no certificate. Choose the certificate that "
                "belongs to it, or no key.",
                file=tls.client_key,
            )
        )
    if is_locked(tls):
        return Inspected(locked=True)
    check_client(tls)
    return Inspected()


def _read(file: str, kind: FileKind) -> list[x509.Certificate]:
    try:
        return x509.load_pem_x509_certificates(read_certificates(file, kind))
    except ValueError:
        raise refused(translated(WORDS[kind].damaged, file=file)) from None


def _info(certificate: x509.Certificate) -> CertificateInfo:
    return CertificateInfo(
        _name(certificate.subject),
        _name(certificate.issuer),
        certificate.not_valid_before_utc,
        certificate.not_valid_after_utc,
    )


def _name(name: x509.Name) -> str:
    """The common name, or what else stands for it."""
    for kind in (NameOID.COMMON_NAME, NameOID.ORGANIZATIONAL_UNIT_NAME, NameOID.ORGANIZATION_NAME):
        if found := name.get_attributes_for_oid(kind):
            return str(found[0].value)
    return name.rfc4514_string() or tr("a certificate without a name")
