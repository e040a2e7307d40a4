"""`send` over TLS: certificates of one run, and what is told of them."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID

from hookstudio.cli.tls_arguments import add_tls, settings_of
from hookstudio.core.errors import UsageError
from hookstudio.core.settings import Settings, TlsSettings
from tests.cli.conftest import Run
from tests.core.delivery.tls_servers import Issued, TlsServer, issue, server_context, tls_server
from tests.trusting import trust_project

WEBHOOK = """\
version: 1
name: Order shipped
method: POST
url: https://localhost:{port}/orders
body:
  kind: raw
  text: '{{"a": 1}}'
"""


@dataclass(frozen=True)
class Endpoint:
    """A server on this machine that takes clients of its authority only."""

    server: TlsServer
    root: Issued
    ca_file: str
    client: str


@pytest.fixture
def endpoint(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Endpoint]:
    folder = tmp_path_factory.mktemp("certificates")
    root = issue("Root of the tests", authority=True)
    client = issue("the client", by=root, purpose=ExtendedKeyUsageOID.CLIENT_AUTH)
    (folder / "root.pem").write_bytes(root.pem)
    (folder / "client.pem").write_bytes(client.pem + client.key_pem("pass words"))
    context = server_context(issue("localhost", by=root), folder)
    context.verify_mode = context.verify_mode.CERT_OPTIONAL
    context.load_verify_locations(folder / "root.pem")
    with tls_server(context) as server:
        (project / "webhooks/order.yaml").write_text(WEBHOOK.format(port=server.port))
        trust_project(project)
        yield Endpoint(server, root, str(folder / "root.pem"), str(folder / "client.pem"))


def sent_order(run: Run, *options: str, json: bool = False):
    return run("send", "order", "--user", "ada", *options, *(["--json"] if json else []))


def test_an_unknown_authority_is_refused_and_nothing_is_sent(run: Run, endpoint: Endpoint) -> None:
    sent = sent_order(run, json=True)
    attempt = sent.object("attempt")
    assert (sent.status, attempt["code"], attempt["retry"]) == (1, "SEND_TLS", False)
    assert "its root certificate is not trusted here" in attempt["message"]
    assert attempt["message"].endswith("Nothing was sent.")
    assert endpoint.server.requests == []


def test_an_authority_of_one_run(run: Run, endpoint: Endpoint) -> None:
    sent = sent_order(run, "--ca-file", endpoint.ca_file, json=True)
    assert (sent.status, sent.object("attempt")["unverified"]) == (0, False)
    assert endpoint.server.clients == [""]
    assert Settings.load().tls == {}


def test_a_client_certificate_with_a_locked_key(
    run: Run, endpoint: Endpoint, variables: dict[str, str]
) -> None:
    options = ("--ca-file", endpoint.ca_file, "--client-cert", endpoint.client)
    locked = sent_order(run, *options)
    assert (locked.status, locked.out) == (2, "")
    assert "is locked by a passphrase. Keep the passphrase as a secret" in locked.err
    variables["HOOKSTUDIO_SECRET_KEY_PHRASE"] = "pass words"
    sent = sent_order(run, *options, "--client-key-secret", "key_phrase")
    assert sent.status == 0
    assert endpoint.server.clients == ["the client"]
    assert "pass words" not in sent.out + sent.err


def test_the_settings_of_the_project_count(run: Run, endpoint: Endpoint, project: Path) -> None:
    tls = TlsSettings(endpoint.ca_file)
    Settings().with_tls(str(project.resolve()), "staging", tls).save()
    assert sent_order(run).status == 1
    Settings().with_tls(str(project.resolve()), "", tls).save()
    assert sent_order(run).status == 0


def test_what_is_not_verified_is_told(run: Run, endpoint: Endpoint, project: Path) -> None:
    unverified = TlsSettings(verify=False)
    Settings().with_tls(str(project.resolve()), "", unverified).save()
    sent = sent_order(run, json=True)
    assert sent.object("attempt")["unverified"] is True
    assert "WARNING: the server's certificate was not verified" in sent_order(run).err


def test_what_cannot_be_used_is_told_before_anything_is_queued(run: Run, project: Path) -> None:
    sent = sent_order(run, "--ca-file", "absent.pem", json=True)
    error = sent.object("error")
    assert (sent.status, error["code"]) == (2, "SEND_CERTIFICATE_FILE")
    assert f"{project / 'absent.pem'} is not there" in error["message"]
    assert run("outbox", "list", "--json").objects == []


@pytest.mark.parametrize(
    ("options", "code", "said"),
    [
        (("--client-cert", "hookstudio.yaml"), "SEND_CERTIFICATE_FILE", "holds no certificate"),
        (("--client-key", "x.key"), "USAGE", "--client-key needs --client-cert"),
        (("--client-key-secret", "pass phrase"), "CLI_SECRET_ARG", "never the passphrase itself"),
    ],
)
def test_options_that_make_no_sense(
    project: Path, options: tuple[str, ...], code: str, said: str
) -> None:
    parser = ArgumentParser()
    add_tls(parser)
    with pytest.raises(UsageError, match=said) as raised:
        settings_of(parser.parse_args(options), project, str(project), "")
    assert raised.value.code == code
