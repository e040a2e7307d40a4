"""The fuzzers of texts: projects, JSON, and curl commands that are written and read back."""

from __future__ import annotations

import json
import os
import re
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from hookstudio.core import strict_json
from hookstudio.core.errors import ImportReadError, ProjectError, ProjectReadError
from hookstudio.core.imports.reading import read_users
from hookstudio.core.imports.source import Source
from hookstudio.core.project.folder import Project
from hookstudio.core.project.listing import FOLDERS
from hookstudio.core.project.workspace import Workspace
from hookstudio.core.request.curl import curl_command
from hookstudio.core.request.rendered import RenderedHeader, RenderedRequest, RenderedText
from hookstudio.gui.sending.json_layout import NotJsonError, layout
from hookstudio.gui.widgets.json_view import pretty
from tests.faults.conftest import MEMORY
from tests.soak.fuzz.engine import BreachError

_PLACES = (
    "hookstudio.yaml",
    *(f"{folder}/it{end}" for folder in FOLDERS for end in FOLDERS[folder]),
)


def scratch_folder() -> Path:
    """A folder in memory where there is one: saving waits for the disk."""
    place = MEMORY if os.access(MEMORY, os.W_OK) else None
    return Path(tempfile.mkdtemp(prefix="hookstudio-fuzz-", dir=place))


class ProjectReader:
    """One file of a project is anything; a seed's first line names it.

    The folder opens or is refused with a stated error, nothing in it changes by that, and a
    document that was read is the same one after it was saved and read again.
    """

    words: Sequence[bytes] = (
        *(b"version: 1\n", b"name: ", b"url: ", b"method: ", b"headers:\n", b"body:\n", b"type: "),
        *(
            b"pairs:\n",
            b"  - ",
            b"key: ",
            b"value: ",
            b"languages:\n",
            b"delivery:\n",
            b"|\n",
            b">-\n",
        ),
        *(
            b"&a ",
            b"*a",
            b"!!python/object ",
            b"<<: ",
            b"---\n",
            b"...\n",
            b"? ",
            b"# ",
            b"%YAML 1.2\n",
        ),
        *(b"custom_attributes:\n", b"file: ", b"../", b"raw", b"json", b"response:\n", b"rules:\n"),
    )
    limit_s = 3.0

    def __init__(self) -> None:
        self._scratch = scratch_folder()

    def close(self) -> None:
        shutil.rmtree(self._scratch)

    def run(self, data: bytes) -> None:
        named, _, content = data.partition(b"\n")
        place = next((p for p in _PLACES if p.encode() == named.strip()), _PLACES[len(named) % 5])
        root = self._scratch / "project"
        shutil.rmtree(root, ignore_errors=True)
        (root / place).parent.mkdir(parents=True)
        (root / "hookstudio.yaml").write_text("version: 1\nname: Fuzz\n")
        (root / place).write_bytes(content)
        try:
            project = Project.open(root)
        except ProjectReadError:
            project = None
        if (root / place).read_bytes() != content:
            raise BreachError("opening a project changed a file of it")
        if project is not None:
            for finding in project.findings:
                if not finding.message or not finding.rule:
                    raise BreachError("a finding without a message or a rule")
            Workspace(project).check_disk()
            self._check_saving(project, root)

    def _check_saving(self, project: Project, root: Path) -> None:
        webhooks, users = dict(project.webhooks), dict(project.users)
        try:
            for webhook in webhooks.values():
                (root / webhook.file).unlink()
                project.reload(webhook.file)
                project.save_webhook(webhook)
            for user in users.values():
                (root / user.file).unlink()
                project.reload(user.file)
                project.save_user(user)
        except ProjectError:
            return  # a body in a file that is not there, for one
        again = Project.open(root)
        if dict(again.webhooks) != webhooks or dict(again.users) != users:
            raise BreachError("what was saved is read as something else")


class JsonInputs:
    """What reads JSON agrees with Python's own reader, and importing users never breaks."""

    words: Sequence[bytes] = (
        *(b'{"a":1}', b"[1,2]", b'"users":', b'"attributes":', b'"custom_attributes":', b'"\\n"'),
        *(b"1.5e-7", b"-0", b"0.0", b"tru", b"false", b"[[[[[[[[", b"]]]]]]]]", b'{"":{"":', b"//"),
        *(
            b'"external_id":',
            b'"braze_id":',
            b'"email":',
            b'"devices":[',
            b'"$add":',
            b"a;b\n1;2\n",
        ),
    )
    limit_s = 3.0

    def __init__(self) -> None:
        self._scratch = scratch_folder()

    def close(self) -> None:
        shutil.rmtree(self._scratch)

    def run(self, data: bytes) -> None:
        text = data.decode("utf-8", "replace")
        strict = self._strict(text)
        self._check_layout(text, strict)
        if pretty(text) != text and json.loads(pretty(text)) != json.loads(text):
            raise BreachError("laying JSON out changed it")
        for name in ("users.json", "users.ndjson", "users.csv"):
            file = self._scratch / name
            file.write_bytes(data)
            try:
                imported = read_users(Source.of_file(file))
            except ImportReadError as error:
                if not error.message or "Traceback" in error.message:
                    raise BreachError("an error without words") from error
            else:
                for user in imported.users:
                    json.dumps(user.sections)

    def _strict(self, text: str) -> bool:
        try:
            value = strict_json.loads(text)
        except (strict_json.StrictJsonError, json.JSONDecodeError, RecursionError):
            return False
        if value != json.loads(text):
            raise BreachError("the strict reader reads another value")
        return True

    def _check_layout(self, text: str, strict: bool) -> None:
        try:
            laid_out = "".join(layout(text))
        except NotJsonError:
            laid_out = ""
        if strict and not laid_out and strict_json.depth_of(json.loads(text)) < 60:
            raise BreachError("JSON that is not laid out")
        if laid_out and strict and json.loads(laid_out) != json.loads(text):
            raise BreachError("laying JSON out changed it")


class CurlCopies:
    """A request as a curl command says the same to a shell as the request itself.

    The input is the method, the URL, the headers and the body, a line each, the body the rest.
    """

    words: Sequence[bytes] = (
        *(b"https://a.example/", b"POST\n", b"Content-Type: ", b"$(id)", b"`id`", b"'", b"'\"'\"'"),
        *(b"\\", b"@file", b"!!", b"$HOME", b";", b"| sh", b"&", b"--config x", b"{1,2}", b"[1-3]"),
    )
    limit_s = 1.0

    def close(self) -> None:
        """Nothing is kept."""

    def run(self, data: bytes) -> None:
        lines = data.decode("utf-8", "replace").split("\n", 3)
        method, url, header, body = [*lines, "", "", "", ""][:4]
        name, _, value = header.partition(": ")
        # What a request may hold at all: the rest is refused before there is anything to copy.
        name = "".join(c for c in name if c.isalnum() and c.isascii()) or "X-Test"
        value = "".join(c for c in value if c == "\t" or " " <= c <= "~")
        url = "".join(c for c in url if "!" <= c <= "~")
        method = method if method in ("GET", "PUT", "DELETE") else "POST"
        command = curl_command(_request(method, url, name, value, body))
        said = _heard(command)
        sent = "" if method == "GET" else body
        if said["--request"] != [method] or said[""][:1] != [url]:
            raise BreachError("another method or URL")
        headers = [each for each in said["--header"] if each != "Content-Type:"]
        if headers != [f"{name}: {value}" if value.strip() else f"{name};"]:
            raise BreachError("another header")
        if (
            "\0" not in sent
            and len(sent.encode()) <= 100_000
            and said["--data-raw"] != ([sent] if sent else [])
        ):
            raise BreachError("another body")


def _request(method: str, url: str, name: str, value: str, body: str) -> RenderedRequest:
    header = RenderedHeader(name, RenderedText("headers[0].value", value))
    return RenderedRequest(
        webhook="w",
        user="u",
        language=None,
        method=method,
        url=RenderedText("url", url),
        headers=(header,),
        body=RenderedText("body", body),
    )


_WORD_PART = re.compile(
    r"""'(?P<single>[^']*)'|"(?P<double>')"|(?P<plain>[A-Za-z0-9_@%+=:,./-]+)|(?P<gap>\\\n|[ ]+)"""
)


def _heard(command: str) -> dict[str, list[str]]:
    """The options that a shell would hand to curl; `` has the words without one.

    A character that stands outside of quotes and means something to a shell is a breach.
    """
    heard: dict[str, list[str]] = {name: [] for name in ("", "--request", "--header", "--data-raw")}
    words = _words(command)
    # Where the body comes through a pipe, the command is behind it.
    at = words.index("curl") + 1
    while at < len(words):
        word = words[at]
        if word in ("--request", "--header", "--data-raw", "--data-binary", "--url"):
            heard.setdefault("" if word == "--url" else word, []).append(words[at + 1])
            at += 2
        else:
            if not word.startswith("--"):
                heard[""].append(word)
            at += 1
    return heard


def _words(command: str) -> list[str]:
    words, word, at = [], None, 0
    while at < len(command):
        if words[:1] == ["printf"] and command.startswith(" |\n", at):
            word, at = None, at + 3  # the one pipe that is written on purpose
            continue
        part = _WORD_PART.match(command, at)
        if part is None:
            raise BreachError(f"outside of quotes stands {command[at]!r}")
        if part["gap"] is not None:
            words += [] if word is None else [word]
            word = None
        else:
            said = next(text for text in part.groups() if text is not None)
            word = said if word is None else word + said
        at = part.end()
    return words if word is None else [*words, word]
