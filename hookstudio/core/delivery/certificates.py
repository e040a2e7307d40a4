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

from hookstudio.core.secrets import Secret
from hookstudio.core.settings import TlsSettings
from hookstudio.core.wording import tr, translatable

MAX_FILE_BYTES = 4 * 1024 * 1024
"""The certificates of a whole system take 250 KB; a larger file was chosen by mistake."""

CHOOSE = translatable("Choose another file in Settings, Certificates, or none.")

_CERTIFICATE = re.compile(rb"-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----")
_KEY = re.compile(rb"-----BEGIN [A-Z ]*PRIVATE KEY-----")
_LOCKED_KEY = re.compile(rb"-----BEGIN ENCRYPTED PRIVATE KEY-----|Proc-Type: 4,ENCRYPTED")
_DER = b"\x30"


class CertificateFileError(Exception):
    """A file cannot be used; the text is for people, names the file, and says what to do."""


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
        (tls.ca_file, tr("The file of certificates")),
        (tls.client_certificate, tr("The client certificate")),
        (tls.client_key if tls.client_certificate else "", tr("The client key")),
    )
    return _made(tls, passphrase, tuple(_stamp(file, what) for file, what in named if file))


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
        read_certificates(ca_file, tr("The file of certificates"))
        try:
            context.load_verify_locations(cafile=ca_file)
        except OSError as error:
            raise _unusable(tr("The file of certificates"), ca_file, error) from None
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
    read_certificates(certificate, tr("The client certificate"))
    locked = is_locked(tls)
    if locked and passphrase is None:
        raise CertificateFileError(
            tr(
                "The client key {key} is locked by a passphrase. Keep the passphrase as a "
                "secret of "
                "this project, and name that secret in Settings, Certificates.",
                key=key,
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
        raise _unusable(tr("The client certificate"), certificate, error) from None


def _client_problem(error: ssl.SSLError, tls: TlsSettings, *, locked: bool) -> CertificateFileError:
    reason = error.reason or ""
    both = (
        tr(
            "{client_certificate} and {client_key}",
            client_certificate=tls.client_certificate,
            client_key=tls.client_key,
        )
        if tls.client_key
        else ""
    )
    # OpenSSL keeps the certificate by the kind of its key, and finds none for one of another kind.
    if "MISMATCH" in reason or reason == "NO_CERTIFICATE_ASSIGNED":
        what = tr(
            "The client certificate {client_certificate} and the key",
            client_certificate=tls.client_certificate,
        )
        key = f" {tls.client_key}" if tls.client_key else tr(" in the same file")
        return CertificateFileError(
            tr(
                "{what}{key} do not belong together. Choose the key that the certificate was made "
                "for in Settings, Certificates.",
                what=what,
                key=key,
            )
        )
    if reason.endswith(("TOO_SMALL", "TOO_WEAK")):
        return CertificateFileError(
            tr(
                "The client certificate {client_certificate} is too weak: its key is too short, "
                "or its signature is of an old kind. Have a new one made.",
                client_certificate=tls.client_certificate,
            )
        )
    if locked:
        return _does_not_open(tls)
    return CertificateFileError(
        tr(
            "The client certificate and its key ({both}) cannot be used: "
            "a part of them is damaged. {choose}",
            both=both or tls.client_certificate,
            choose=CHOOSE,
        )
    )


def _does_not_open(tls: TlsSettings) -> CertificateFileError:
    key = tls.client_key or tls.client_certificate
    return CertificateFileError(
        tr(
            'The client key {key} does not open with the passphrase in secret "{key_secret}". '
            "Put the right passphrase into that secret, or name another in Settings, Certificates.",
            key=key,
            key_secret=tls.key_secret,
        )
    )


def _check_holds(wanted: re.Pattern[bytes], file: str, what: str, thing: str) -> bytes:
    """The file's content; raises CertificateFileError where it has not what is wanted."""
    content = _read_file(file, what)
    if wanted.search(content) is None:
        raise CertificateFileError(f"{what} {file} {_what_it_is(content, thing)}")
    return content


def _what_it_is(content: bytes, thing: str) -> str:
    if content.startswith(_DER):
        return tr(
            "is not in PEM form. Convert it with openssl (openssl pkcs12 for .p12 and .pfx, "
            "openssl x509 -inform der for .cer and .der), and choose the new file."
        )
    other = "certificate" if thing == "private key" else tr("private key")
    if (_CERTIFICATE if other == "certificate" else _KEY).search(content) is not None:
        return tr(
            "holds a {other}, but no {thing}. {choose}", other=other, thing=thing, choose=CHOOSE
        )
    return tr("holds no {thing} in PEM form. {choose}", thing=thing, choose=CHOOSE)


def read_certificates(file: str, what: str) -> bytes:
    """The content of a file that has a certificate in it; raises CertificateFileError."""
    return _check_holds(_CERTIFICATE, file, what, "certificate")


def is_locked(tls: TlsSettings) -> bool:
    """Whether the client's key needs a passphrase; raises CertificateFileError."""
    key = tls.client_key or tls.client_certificate
    return _LOCKED_KEY.search(_check_holds(_KEY, key, "The client key", "private key")) is not None


def check_client(tls: TlsSettings, passphrase: Secret | None = None) -> None:
    """Raise CertificateFileError where certificate and key cannot be used together."""
    _load_client(_believing(), tls, passphrase)


def _read_file(file: str, what: str) -> bytes:
    """What a small ordinary file holds; raises CertificateFileError. `what` begins its text."""
    _stamp(file, what)
    try:
        with Path(file).open("rb") as stream:
            return stream.read(MAX_FILE_BYTES)
    except OSError as error:
        raise _unusable(what, file, error) from None


def _stamp(file: str, what: str) -> tuple[int, ...]:
    """What changes when the file does; raises CertificateFileError."""
    try:
        status = Path(file).stat()
    except (OSError, ValueError) as error:
        raise _unusable(what, file, error) from None
    if not stat.S_ISREG(status.st_mode):
        raise CertificateFileError(
            tr("{what} {file} is not a file. {choose}", what=what, file=file, choose=CHOOSE)
        )
    if status.st_size > MAX_FILE_BYTES:
        raise CertificateFileError(
            tr("{what} {file} is larger than 4 MB. {choose}", what=what, file=file, choose=CHOOSE)
        )
    return status.st_mtime_ns, status.st_size, status.st_ino


def _unusable(what: str, file: str, error: Exception) -> CertificateFileError:
    if isinstance(error, FileNotFoundError):
        return CertificateFileError(
            tr("{what} {file} is not there. {choose}", what=what, file=file, choose=CHOOSE)
        )
    if isinstance(error, PermissionError):
        return CertificateFileError(
            tr(
                "{what} {file} may not be read. Give yourself the right to read it, or choose "
                "another file in Settings, Certificates.",
                what=what,
                file=file,
            )
        )
    if isinstance(error, ssl.SSLError):
        return CertificateFileError(
            tr("{what} {file} is damaged. {choose}", what=what, file=file, choose=CHOOSE)
        )
    why = getattr(error, "strerror", None) or tr("its name is not valid")
    return CertificateFileError(
        tr(
            "{what} {file} cannot be read: {why}. {choose}",
            what=what,
            file=file,
            why=why,
            choose=CHOOSE,
        )
    )
