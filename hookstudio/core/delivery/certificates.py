"""Certificates and keys from files that a user chose, and the TLS contexts made of them."""

from __future__ import annotations

import functools
import re
import ssl
import stat
import sys
from dataclasses import dataclass
from pathlib import Path

import truststore

from hookstudio.core.delivery.certificate_words import (
    WORDS,
    CertificateFileError,
    FileKind,
    refused,
    unusable,
)
from hookstudio.core.secrets import Secret
from hookstudio.core.settings import TlsSettings
from hookstudio.core.wording import tr, translated

MAX_FILE_BYTES = 4 * 1024 * 1024
"""The certificates of a whole system take 250 KB; a larger file was chosen by mistake."""

_CERTIFICATE = re.compile(rb"-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----")
_KEY = re.compile(rb"-----BEGIN [A-Z ]*PRIVATE KEY-----")
_LOCKED_KEY = re.compile(rb"-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type: 4,ENCRYPTED")
_DER = b"\x30"


@dataclass(frozen=True, slots=True)
class TlsContexts:
    """`unverified` is for connections to this machine, where the user wants no verification."""

    verified: ssl.SSLContext
    unverified: ssl.SSLContext | None = None


_NOTHING_OWN = TlsSettings()


def tls_contexts(tls: TlsSettings = _NOTHING_OWN, passphrase: Secret | None = None) -> TlsContexts:
    """TLS 1.2 or newer with the system's certificates; the same object until a file changes.

    The first call blocks for some 40 ms: make it in a thread. Raises CertificateFileError.
    """
    named = (
        (tls.ca_file, FileKind.AUTHORITIES),
        (tls.client_certificate, FileKind.CLIENT_CERTIFICATE),
        (tls.client_key if tls.client_certificate else "", FileKind.CLIENT_KEY),
    )
    return _made(tls, passphrase, tuple(_stamp(file, kind) for file, kind in named if file))


@functools.lru_cache(maxsize=8)
def _made(
    tls: TlsSettings,
    passphrase: Secret | None,
    stamps: tuple[tuple[int, ...], ...],  # noqa: ARG001 - a file that changed is read again
) -> TlsContexts:
    verified = _verifying(tls.ca_file)
    unverified = None if tls.verify else _believing()
    if tls.client_certificate:
        for context in filter(None, (verified, unverified)):
            _load_client(context, tls, passphrase)
    return TlsContexts(verified, unverified)


def _verifying(ca_file: str) -> ssl.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if ca_file:
        read_certificates(ca_file, FileKind.AUTHORITIES)
        try:
            context.load_verify_locations(cafile=ca_file)
        except OSError as error:
            raise unusable(FileKind.AUTHORITIES, ca_file, error) from None
    if sys.platform in ("darwin", "win32"):
        return context
    # On Linux truststore reads the system's file anew for each connection, 34 ms on the loop.
    # After one use its own context holds all of it.
    context.wrap_bio(ssl.MemoryBIO(), ssl.MemoryBIO(), server_hostname="localhost")
    loaded: ssl.SSLContext = context._ctx
    return loaded


def _believing() -> ssl.SSLContext:
    """A context that takes any certificate; encrypted as well as the other."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def _load_client(context: ssl.SSLContext, tls: TlsSettings, passphrase: Secret | None) -> None:
    certificate, key = tls.client_certificate, tls.client_key or tls.client_certificate
    read_certificates(certificate, FileKind.CLIENT_CERTIFICATE)
    locked = is_locked(tls)
    if locked and passphrase is None:
        raise CertificateFileError(
            tr(
                "The client key {file} is locked by a passphrase. Keep the passphrase as a secret "
                "of this project, and name that secret in Settings, Certificates.",
                file=key,
            )
        )

    def unlock() -> str:
        # Without this, OpenSSL would ask at the terminal and wait there.
        return passphrase.reveal() if passphrase is not None else ""

    try:
        context.load_cert_chain(certificate, tls.client_key or None, unlock)
    except ssl.SSLError as error:
        raise _client_problem(error, tls, locked=locked) from None
    except ValueError:  # longer than OpenSSL takes, or not text
        raise _does_not_open(tls) from None
    except OSError as error:
        raise unusable(FileKind.CLIENT_CERTIFICATE, certificate, error) from None


def _client_problem(error: ssl.SSLError, tls: TlsSettings, *, locked: bool) -> CertificateFileError:
    reason = error.reason or ""
    # OpenSSL keeps the certificate by the kind of its key, and finds none for one of another kind.
    if "MISMATCH" in reason or reason == "NO_CERTIFICATE_ASSIGNED":
        return refused(
            _not_together(tls),
            tr("Choose the key that the certificate was made for in Settings, Certificates."),
        )
    if reason.endswith(("TOO_SMALL", "TOO_WEAK")):
        return CertificateFileError(
            tr(
                "The client certificate {file} is too weak: its key is too short, "
                "or its signature is of an old kind. Have a new one made.",
                file=tls.client_certificate,
            )
        )
    return _does_not_open(tls) if locked else refused(_damaged(tls))


def _not_together(tls: TlsSettings) -> str:
    if tls.client_key:
        return tr(
            "The client certificate {certificate} and the key {key} do not belong together.",
            certificate=tls.client_certificate,
            key=tls.client_key,
        )
    return tr(
        "The client certificate {certificate} and the key in the same file do not belong together.",
        certificate=tls.client_certificate,
    )


def _damaged(tls: TlsSettings) -> str:
    if tls.client_key:
        return tr(
            "The client certificate and its key ({certificate} and {key}) cannot be used: a part "
            "of them is damaged.",
            certificate=tls.client_certificate,
            key=tls.client_key,
        )
    return tr(
        "The client certificate and its key ({file}) cannot be used: a part of them is damaged.",
        file=tls.client_certificate,
    )


def _does_not_open(tls: TlsSettings) -> CertificateFileError:
    key = tls.client_key or tls.client_certificate
    return CertificateFileError(
        tr(
            'The client key {file} does not open with the passphrase in secret "{secret}". '
            "Put the right passphrase into that secret, or name another in Settings, Certificates.",
            file=key,
            secret=tls.key_secret,
        )
    )


def _check_holds(wanted: re.Pattern[bytes], file: str, kind: FileKind) -> bytes:
    """The file's content; raises CertificateFileError where it has not what is wanted."""
    content = _read_file(file, kind)
    if wanted.search(content) is None:
        raise _holds_not(wanted, file, kind, content)
    return content


def _holds_not(
    wanted: re.Pattern[bytes], file: str, kind: FileKind, content: bytes
) -> CertificateFileError:
    words = WORDS[kind]
    if content.startswith(_DER):
        advice = tr(
            "Convert it with openssl (openssl pkcs12 for .p12 and .pfx, "
            "openssl x509 -inform der for .cer and .der), and choose the new file."
        )
        return refused(translated(words.not_pem, file=file), advice)
    other = _CERTIFICATE if wanted is _KEY else _KEY
    found = words.other if other.search(content) is not None else words.nothing
    return refused(translated(found, file=file))


def read_certificates(file: str, kind: FileKind) -> bytes:
    """The content of a file that has a certificate in it; raises CertificateFileError."""
    return _check_holds(_CERTIFICATE, file, kind)


def is_locked(tls: TlsSettings) -> bool:
    """Whether the client's key needs a passphrase; raises CertificateFileError."""
    key = tls.client_key or tls.client_certificate
    return _LOCKED_KEY.search(_check_holds(_KEY, key, FileKind.CLIENT_KEY)) is not None


def check_client(tls: TlsSettings, passphrase: Secret | None = None) -> None:
    """Raise CertificateFileError where certificate and key cannot be used together."""
    _load_client(_believing(), tls, passphrase)


def _read_file(file: str, kind: FileKind) -> bytes:
    """What a small ordinary file holds; raises CertificateFileError."""
    _stamp(file, kind)
    try:
        with Path(file).open("rb") as stream:
            return stream.read(MAX_FILE_BYTES)
    except OSError as error:
        raise unusable(kind, file, error) from None


def _stamp(file: str, kind: FileKind) -> tuple[int, ...]:
    """What changes when the file does; raises CertificateFileError."""
    try:
        status = Path(file).stat()
    except (OSError, ValueError) as error:
        raise unusable(kind, file, error) from None
    if not stat.S_ISREG(status.st_mode):
        raise refused(translated(WORDS[kind].no_file, file=file))
    if status.st_size > MAX_FILE_BYTES:
        raise refused(translated(WORDS[kind].too_large, file=file))
    return status.st_mtime_ns, status.st_size, status.st_ino
