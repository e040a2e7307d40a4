"""What the files of an environment hold, as their user sees it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID

from hookstudio.core.delivery.certificate_info import Inspected, Inspection, inspect
from hookstudio.core.settings import TlsSettings
from tests.core.delivery.tls_servers import NOW, Issued, issue


@pytest.fixture(scope="module")
def root() -> Issued:
    return issue("Root of the tests", authority=True)


@pytest.fixture
def client(root: Issued) -> Issued:
    return issue("the client", by=root, purpose=ExtendedKeyUsageOID.CLIENT_AUTH)


def file(folder: Path, name: str, content: bytes) -> str:
    (folder / name).write_bytes(content)
    return str(folder / name)


def test_nothing_is_chosen() -> None:
    assert inspect(TlsSettings(verify=False)) == Inspection()


def test_a_file_of_authorities_shows_the_one_that_ends_first(root: Issued, tmp_path: Path) -> None:
    old = issue("Old", authority=True, ends=NOW - timedelta(days=1))
    found = inspect(TlsSettings(file(tmp_path, "ca.pem", root.pem + old.pem))).ca_file
    assert found is not None
    assert [each.name for each in found.certificates] == ["Old", "Root of the tests"]
    assert found.certificates[0].ends == old.certificate.not_valid_after_utc


def test_a_client(root: Issued, client: Issued, tmp_path: Path) -> None:
    certificate = file(tmp_path, "client.pem", client.pem + root.pem)
    found = inspect(TlsSettings("", certificate, file(tmp_path, "key.pem", client.key_pem())))
    assert found.client_certificate is not None
    [shown] = found.client_certificate.certificates
    assert (shown.name, shown.issuer) == ("the client", "Root of the tests")
    assert shown.begins < NOW < shown.ends
    assert found.client_key == Inspected()


def test_a_locked_key_is_not_opened(client: Issued, tmp_path: Path) -> None:
    both = file(tmp_path, "both.pem", client.pem + client.key_pem("phrase"))
    assert inspect(TlsSettings("", both)).client_key == Inspected(locked=True)


def test_problems_stand_where_they_belong(client: Issued, root: Issued, tmp_path: Path) -> None:
    certificate = file(tmp_path, "client.pem", client.pem)
    found = inspect(TlsSettings("/absent.pem", certificate, file(tmp_path, "k", root.key_pem())))
    assert found.ca_file is not None
    assert "/absent.pem is not there" in found.ca_file.problem
    assert found.client_certificate is not None
    assert not found.client_certificate.problem
    assert found.client_key is not None
    assert "do not belong together" in found.client_key.problem


def test_a_key_alone_and_a_certificate_alone(client: Issued, tmp_path: Path) -> None:
    key = file(tmp_path, "key.pem", client.key_pem())
    alone = inspect(TlsSettings(client_key=key)).client_key
    assert alone is not None
    assert "has no certificate" in alone.problem
    without = inspect(TlsSettings("", file(tmp_path, "c.pem", client.pem))).client_key
    assert without is not None
    assert "holds a certificate, but no private key" in without.problem


def test_a_damaged_certificate(tmp_path: Path) -> None:
    broken = b"-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n"
    found = inspect(TlsSettings(file(tmp_path, "a.pem", broken))).ca_file
    assert found is not None
    assert "is damaged" in found.problem
