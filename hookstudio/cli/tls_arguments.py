"""Certificates for one run of `send`, in place of those of the settings."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from hookstudio.core.errors import UsageError
from hookstudio.core.secret_name import NAME_PATTERN
from hookstudio.core.settings import Settings, TlsSettings

_FILES = {
    "ca_file": ("--ca-file", "trust the authorities in this PEM file, beside the system's"),
    "client_certificate": ("--client-cert", "show this PEM certificate to a server that asks"),
    "client_key": ("--client-key", "its key, where it is in another file"),
}


def add_tls(parser: argparse.ArgumentParser) -> None:
    """The options of `send`."""
    for name, (option, text) in _FILES.items():
        parser.add_argument(option, metavar="FILE", dest=name, help=text)
    parser.add_argument(
        "--client-key-secret",
        metavar="NAME",
        dest="key_secret",
        help="the secret that is the passphrase of the key",
    )


def settings_of(
    options: argparse.Namespace, cwd: Path, project: str, environment: str
) -> Callable[[], Settings]:
    """The user's settings of each moment, with what the options say for this environment.

    Raises UsageError for a file that cannot be used, before anything is queued.
    """
    files = {
        name: str(cwd / given) for name in _FILES if (given := getattr(options, name)) is not None
    }
    given = files | ({"key_secret": options.key_secret} if options.key_secret else {})

    def settings() -> Settings:
        stored = Settings.load()
        tls = stored.tls_of(project, environment)
        return stored.with_tls(project, environment, replace(tls, **given))

    if given:
        _check(settings().tls_of(project, environment), options)
    return settings


def _check(tls: TlsSettings, options: argparse.Namespace) -> None:
    # Start-up time: brings TLS.
    from hookstudio.core.delivery.certificate_words import CertificateFileError, FileKind
    from hookstudio.core.delivery.certificates import (
        check_client,
        is_locked,
        read_certificates,
        tls_contexts,
    )

    if options.client_key and not tls.client_certificate:
        raise UsageError("--client-key needs --client-cert, the certificate it belongs to.")
    if options.key_secret and NAME_PATTERN.fullmatch(options.key_secret) is None:
        raise UsageError(
            "--client-key-secret takes the name of a secret, never the passphrase itself.",
            code="CLI_SECRET_ARG",
        )
    try:
        tls_contexts(TlsSettings(tls.ca_file))
        if tls.client_certificate:
            read_certificates(tls.client_certificate, FileKind.CLIENT_CERTIFICATE)
            if not (tls.key_secret and is_locked(tls)):
                check_client(tls)
    except CertificateFileError as error:
        raise UsageError(str(error), code="SEND_CERTIFICATE_FILE") from error
