"""Public collections of hostile inputs, through the entry points that other tests leave out.

The others: tests/core/project/test_corpora.py, test_place.py, tests/core/request/test_url.py,
tests/core/delivery/test_address.py, test_failures.py, test_hostile_headers.py,
tests/core/imports/test_csv.py, tests/core/receiver/test_server.py,
tests/gui/sending/test_json_layout.py; and window/test_corpora.py beside this one.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from hookstudio.core.delivery.address import split_url
from hookstudio.core.delivery.stamp import signing_stamp
from hookstudio.core.delivery.wire import RefusedRequestError
from hookstudio.core.errors import ImportReadError
from hookstudio.core.imports.imported import Imported
from hookstudio.core.imports.reading import Reading, read_users
from hookstudio.core.imports.source import Source
from hookstudio.core.project.document import load
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Header, RawBody, Webhook
from hookstudio.core.request import render
from hookstudio.core.request.url import Url, UrlFault, read_url
from hookstudio.core.secrets import Secret
from tests.core.delivery.servers import DIRECT, replying, send
from tests.core.delivery.test_failures import on_the_wire


def objects(file: Path) -> list[dict[str, Any]]:
    """The rows of a list that has remarks in between."""
    return [row for row in json.loads(file.read_text("utf-8")) if isinstance(row, dict)]


def hosts(shared: Path) -> Iterator[tuple[str, str | None]]:
    """URLs of the web platform tests, and the host that the standard gives them; None: refused."""
    folder = shared / "data/wpt-url"
    for name in ("urltestdata", "ada_extra_urltestdata", "ada_long_urltestdata"):
        for row in objects(folder / f"{name}.json"):
            if str(row["input"]).strip().lower().startswith("http"):
                based = row.get("base") and not row["input"].lower().startswith(("http:", "https:"))
                if not based:
                    yield row["input"], None if row.get("failure") else row["hostname"]
    for name in ("IdnaTestV2", "IdnaTestV2-removed", "toascii"):
        for row in objects(folder / f"{name}.json"):
            yield f"https://{row['input']}/x", row["output"]


def test_no_accepted_url_reaches_another_host_than_the_one_shown(shared: Path) -> None:
    """Three readings of each URL: what is shown, what is dialled, and what the standard says."""
    wrong, accepted, refused = [], 0, 0
    for url, expected in hosts(shared):
        shown = read_url(url)
        if isinstance(shown, UrlFault):
            refused += 1
            continue
        assert isinstance(shown, Url)
        accepted += 1
        try:
            origin, _, _ = split_url(url)
        except RefusedRequestError:
            continue  # shown, and never sent
        same = origin.host == shown.host.text.strip("[]").lower()
        standard = expected is None or origin.host.rstrip(".") == expected.strip("[]").rstrip(".")
        if not same or not standard or origin.port != shown.effective_port:
            wrong.append((url, origin, shown.host.text, expected))
    assert wrong == []
    assert min(accepted, refused) > 300


def test_signatures_are_those_of_the_reference(shared: Path) -> None:
    vectors = json.loads((shared / "data/standard-webhooks/vectors.json").read_text("utf-8"))
    assert vectors["reference"]
    for vector in vectors["reference"]:
        for secret in (vector["secret"], vector["secret"].removeprefix("whsec_")):
            stamp = signing_stamp(vector["msg_id"], 1, Secret(secret), vector["timestamp"] + 0.9)
            headers = dict(stamp(vector["payload"].encode()))
            assert headers["webhook-signature"] == vector["expected_signature"]
            assert headers["webhook-id"] == vector["msg_id"]
            assert headers["webhook-timestamp"] == str(vector["timestamp"])


def test_each_yaml_case_is_read_or_refused_as_a_project_file(shared: Path, tmp_path: Path) -> None:
    """As a user, which may hold anything: a document, or a finding."""
    from ruamel.yaml import YAML

    count = 0
    for file in sorted((shared / "data/yaml-test-suite").glob("*.yaml")):
        for case in YAML(typ="safe", pure=True).load(file.read_text("utf-8")):
            if "yaml" not in case:
                continue
            count += 1
            text = str(case["yaml"]).replace("␣", " ").replace("»", "\t").replace("∎\n", "")
            look(tmp_path, "users/x.yaml", text.encode("utf-8", "surrogatepass"))
    assert count > 350


def test_each_json_case_is_read_or_refused_as_a_project_file(shared: Path, tmp_path: Path) -> None:
    files = [*json_files(shared)]
    for file in files:
        for name in ("webhooks/x.yaml", "catalogs/x.json"):
            look(tmp_path, name, file.read_bytes())
    assert len(files) > 300


def look(root: Path, name: str, data: bytes) -> None:
    """Read a file of a project: it may be refused, but then with a code and a sentence."""
    (root / name).parent.mkdir(exist_ok=True)
    (root / name).write_bytes(data)
    document = load(root, name)
    if document.content is None:
        finding = document.findings[0]
        assert document.locked
        assert finding.code.startswith("PROJECT_")
        assert finding.message.isprintable(), ascii(finding.message)


def json_files(shared: Path) -> Iterator[Path]:
    for file in sorted((shared / "data/JSONTestSuite").rglob("*.json")):
        if file.stat().st_size < 50_000:
            yield file


def test_each_json_case_is_taken_or_refused_as_users(shared: Path) -> None:
    """Strict: what a JSON reader must refuse brings no user; nothing ends in another exception."""
    for file in json_files(shared):
        found = as_users(file)
        if isinstance(found, ImportReadError):
            assert found.code.startswith("USERS_"), file.name
            assert found.message.isprintable()
        else:
            assert not file.name.startswith("n_"), (file.name, found.users)


def as_users(file: Path) -> Imported | ImportReadError:
    try:
        return read_users(Source(file.name, file.read_bytes()), Reading("json"))
    except ImportReadError as error:
        return error


def naughty(shared: Path) -> Iterator[str]:
    """The big list of naughty strings, and fuzzdb's lists line by line."""
    yield from json.loads((shared / "data/blns/blns.json").read_text("utf-8"))
    for file in sorted((shared / "data/fuzzdb").rglob("*.txt")):
        if "traversal" not in file.name:
            lines = file.read_bytes().split(b"\n")
            step = max(1, len(lines) // 150)
            yield from (line.decode("utf-8", "surrogateescape") for line in lines[::step])


def test_naughty_strings_in_every_text_of_a_webhook(shared: Path) -> None:
    """As what the author writes and as what the data holds: a request or findings, nothing else."""
    strings = [*naughty(shared)]
    assert len(strings) > 900
    for text in strings:
        ada = SampleUser("ada", text, {"attributes": {"user_id": "a", "first_name": text}})
        body = RawBody('{"a": "{{${first_name} | json_escape}}"}')
        headers = (Header("X-Data", "{{${first_name}}}"), Header(text, text))
        asked = Webhook(
            "order", text, "POST", "https://h.example/{{${first_name} | url_encode}}", headers, body
        )
        request = render(asked, ada)
        assert request.url.text.startswith("https://h.example/")
        assert json.loads(request.body.text)["a"] == text.encode("utf-8", "replace").decode() or (
            request.json_valid is False or not text.isprintable()
        )
        render(Webhook("order", "Order", text, text, (), RawBody(text)), ada)


def test_a_greek_host_is_dialled_as_it_is_shown() -> None:
    """Python's lower() makes another letter of a sigma at the end of a word."""
    url = "https://ΒΌΛΟΣ.example/x"
    shown = read_url(url)
    assert isinstance(shown, Url)
    assert split_url(url)[0].host == shown.host.text == "xn--nxasmq6b.example"


PROTOCOL, INCOMPLETE = {"SEND_PROTOCOL"}, {"SEND_INCOMPLETE", "SEND_DISCONNECTED"}
CURL_SAYS = {1: PROTOCOL, 8: PROTOCOL, 16: PROTOCOL, 18: INCOMPLETE, 52: INCOMPLETE, 61: PROTOCOL}
"""What curl ends with for its own reasons about the answer; its other codes are about options."""

NOT_AS_CURL = {
    "test129": "HTTP/1.2 is read as HTTP/1.1",
    "test2107": "the answer of a proxy to CONNECT",
    "test471": "the answer to the second request of a connection",
    "test772": "two Locations; no redirect is ever followed",
}


async def test_curls_replies_fail_where_they_fail_for_curl(shared: Path) -> None:
    lines = (shared / "data/curl-replies/replies.jsonl").read_bytes().split(b"\n")
    rows = [json.loads(line) for line in lines if line]
    expected = 0
    for row in rows:
        wanted = CURL_SAYS.get(row["curl_errorcode"])
        if wanted is None or row["has_curl_macros"] or row["test"] in NOT_AS_CURL:
            continue
        expected += 1
        async with replying(on_the_wire(row)) as server:
            made = await send(server.url, settings=replace(DIRECT, deadline_s=10))
        assert str(made.failure or "") in wanted, (row["test"], row["name"], made.message)
    assert expected > 15
