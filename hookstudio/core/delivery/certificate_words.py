"""What is wrong with a file of certificates or of a key: one sentence a kind of file."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto

from hookstudio.core.wording import tr, translatable, translated


class CertificateFileError(Exception):
    """A file cannot be used; the text is for people, names the file, and says what to do."""


class FileKind(Enum):
    """What a file was chosen for."""

    AUTHORITIES = auto()
    CLIENT_CERTIFICATE = auto()
    CLIENT_KEY = auto()


@dataclass(frozen=True, slots=True)
class Words:
    """The sentences on one kind of file; `other` is for a key in place of a certificate, or so."""

    no_file: str
    too_large: str
    absent: str
    forbidden: str
    damaged: str
    unreadable: str
    not_pem: str
    other: str
    nothing: str


WORDS: Mapping[FileKind, Words] = {
    FileKind.AUTHORITIES: Words(
        no_file=translatable("The file of certificates {file} is not a file."),
        too_large=translatable("The file of certificates {file} is larger than 4 MB."),
        absent=translatable("The file of certificates {file} is not there."),
        forbidden=translatable("The file of certificates {file} may not be read."),
        damaged=translatable("The file of certificates {file} is damaged."),
        unreadable=translatable("The file of certificates {file} cannot be read: {reason}."),
        not_pem=translatable("The file of certificates {file} is not in PEM form."),
        other=translatable(
            "The file of certificates {file} holds a private key, but no certificate."
        ),
        nothing=translatable("The file of certificates {file} holds no certificate in PEM form."),
    ),
    FileKind.CLIENT_CERTIFICATE: Words(
        no_file=translatable("The client certificate {file} is not a file."),
        too_large=translatable("The client certificate {file} is larger than 4 MB."),
        absent=translatable("The client certificate {file} is not there."),
        forbidden=translatable("The client certificate {file} may not be read."),
        damaged=translatable("The client certificate {file} is damaged."),
        unreadable=translatable("The client certificate {file} cannot be read: {reason}."),
        not_pem=translatable("The client certificate {file} is not in PEM form."),
        other=translatable(
            "The client certificate {file} holds a private key, but no certificate."
        ),
        nothing=translatable("The client certificate {file} holds no certificate in PEM form."),
    ),
    FileKind.CLIENT_KEY: Words(
        no_file=translatable("The client key {file} is not a file."),
        too_large=translatable("The client key {file} is larger than 4 MB."),
        absent=translatable("The client key {file} is not there."),
        forbidden=translatable("The client key {file} may not be read."),
        damaged=translatable("The client key {file} is damaged."),
        unreadable=translatable("The client key {file} cannot be read: {reason}."),
        not_pem=translatable("The client key {file} is not in PEM form."),
        other=translatable("The client key {file} holds a certificate, but no private key."),
        nothing=translatable("The client key {file} holds no private key in PEM form."),
    ),
}


def refused(problem: str, advice: str = "") -> CertificateFileError:
    """The error of a sentence and an advice; by default, that another file may be chosen."""
    advice = advice or tr("Choose another file in Settings, Certificates, or none.")
    return CertificateFileError(f"{problem} {advice}")


def unusable(kind: FileKind, file: str, error: Exception) -> CertificateFileError:
    """The error for what the system, or OpenSSL, raised for this file."""
    words = WORDS[kind]
    if isinstance(error, FileNotFoundError):
        return refused(translated(words.absent, file=file))
    if isinstance(error, PermissionError):
        return refused(
            translated(words.forbidden, file=file),
            tr(
                "Give yourself the right to read it, or choose another file in Settings, "
                "Certificates."
            ),
        )
    if isinstance(error, ssl.SSLError):
        return refused(translated(words.damaged, file=file))
    reason = getattr(error, "strerror", None) or tr("its name is not valid")
    return refused(translated(words.unreadable, file=file, reason=reason))
