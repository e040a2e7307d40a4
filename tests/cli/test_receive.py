"""The receive command in a process of its own, as a user runs it."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

ROOT = Path(__file__).parents[2]


# A program that is started in the background is born with Ctrl+C ignored, and so are the tests.
_PROGRAM = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from hookstudio.__main__ import main
sys.exit(main())
"""


@contextmanager
def receiving(*options: str) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """The running command, and its first line of output."""
    process = subprocess.Popen(
        [sys.executable, "-c", _PROGRAM, "receive", "--port", "18600", *options],
        cwd=ROOT,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        assert process.stdout is not None
        yield process, process.stdout.readline()
    finally:
        process.kill()
        process.communicate()


def post(url: str, body: bytes, **headers: str) -> int:
    request = urllib.request.Request(f"{url}/orders?x=1", body, headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        with error:
            return error.code


def read(process: subprocess.Popen[str]) -> dict[str, Any]:
    assert process.stdout is not None
    return json.loads(process.stdout.readline())


def test_each_request_is_an_object_and_is_answered_as_told() -> None:
    with receiving("--json", "--script", "503, 201") as (process, first):
        listening = json.loads(first)
        assert listening["type"] == "listening"
        assert post(listening["url"], '{"name":"Zoë"}'.encode(), Accept="*/*") == 503
        received = read(process)
        assert (received["type"], received["number"]) == ("received", 1)
        assert (received["method"], received["target"]) == ("POST", "/orders?x=1")
        assert (received["body"], received["body_base64"]) == ('{"name":"Zoë"}', None)
        assert ["Accept", "*/*"] in received["headers"]
        assert post(listening["url"], b"\xff") == 201
        assert read(process)["body_base64"] == "/w=="


def test_the_address_is_told_and_ctrl_c_ends_it() -> None:
    with receiving() as (process, first):
        assert first.startswith("Listening on http://127.0.0.1:18")
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=10)
        assert (process.returncode, err) == (130, "")


def test_a_port_in_use_is_told_and_the_next_one_taken() -> None:
    with receiving("--json") as (_, first), receiving("--json") as (process, second):
        assert json.loads(second)["port"] != json.loads(first)["port"]
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=10)
        assert "is in use" in err


def test_what_arrives_cannot_steer_the_terminal() -> None:
    with receiving() as (process, first):
        url = first.split()[2]
        assert post(url, b"\x1b[2J\x07", **{"X-Evil": "\x9b31m"}) == 200
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=10)
        assert "\\x1b[2J\\x07" in out
        assert "X-Evil: \\x9b31m" in out
        assert "\x1b" not in out


def test_it_ends_when_nobody_reads_any_more() -> None:
    with receiving("--json") as (process, first):
        assert process.stdout is not None
        url = json.loads(first)["url"]
        process.stdout.close()
        process.stdout = None
        with _may_fail():
            post(url, b"x")
        assert process.wait(10) == 0
        assert process.stderr is not None
        assert process.stderr.read() == ""


@contextmanager
def _may_fail() -> Iterator[None]:
    """The connection may break before the answer, since the receiver ends."""
    try:
        yield
    except OSError:
        return


@pytest.mark.parametrize(
    ("script", "column"), [("", 1), ("99", 1), ("200,", 5), ("200:delay=x", 11), ("200 201", 5)]
)
def test_a_bad_script_is_refused_with_its_column(run: Run, script: str, column: int) -> None:
    refused = run("receive", "--json", "--script", script)
    assert refused.status == 2
    error = refused.object("error")
    assert (error["code"], error["column"]) == ("RECEIVER_SCRIPT", column)
    assert refused.err.startswith(f"script:1:{column}: ")


def test_it_plays_the_firewall_of_an_instance() -> None:
    with receiving("--json", "--allow-instance", "us-01", "--source", "EU-01") as (process, first):
        url = json.loads(first)["url"]
        assert post(url, b"x") == 403
        received = read(process)
        assert (received["status"], received["source"]) == (403, "52.58.142.242")
        assert received["problem"] == "52.58.142.242 is not an address of Braze's US-01"
        assert post(url, b"x", **{"X-Simulated-Source": "52.4.160.214"}) == 200


def test_listening_elsewhere_is_warned_of() -> None:
    with receiving("--host", "0.0.0.0") as (process, first):
        assert first.startswith("Listening on http://127.0.0.1:18")
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=10)
        assert err.startswith("Warning: other machines can reach 0.0.0.0")


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--allow-instance", "US-99"), "CLI_NO_INSTANCE"),
        (("--allow-instance", "US-01", "--source", "elsewhere"), "CLI_NO_SOURCE"),
        (("--source", "1.2.3.4"), "USAGE"),
    ],
)
def test_a_firewall_that_makes_no_sense_is_refused(
    run: Run, options: tuple[str, ...], code: str
) -> None:
    refused = run("receive", "--json", *options)
    assert (refused.status, refused.object("error")["code"]) == (2, code)


def test_a_host_that_is_none_is_told(run: Run) -> None:
    refused = run("receive", "--json", "--port", "18600", "--host", "nowhere.invalid")
    assert (refused.status, refused.object("error")["code"]) == (1, "RECEIVER_ADDRESS")
