"""Recorded answers as documents: read strictly, saved readably, edited and undone like others."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.findings import Severity
from hookstudio.core.project.folder import Project
from hookstudio.core.project.response import (
    RecordedAnswer,
    Simulation,
    name_for,
    stub_answer,
)
from hookstudio.core.project.response_format import response_data
from hookstudio.core.project.saving import saved_text
from hookstudio.core.project.workspace import Change, Workspace

FILE = "responses/rates.yaml"
TEXT = """\
# from the staging host
version: 1
url: https://rates.example.com/*
method: POST
status: 201  # as of May
headers: {Content-Type: application/json}
delay: 0.5
body: |
  {"EUR": 1.17}
"""


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "hookstudio.yaml").write_text("name: Shop\n")
    (tmp_path / "responses").mkdir()
    return tmp_path


def opened(root: Path, text: str) -> Project:
    (root / FILE).write_text(text)
    return Project.open(root)


def test_every_key_is_read(root: Path) -> None:
    project = opened(root, TEXT)
    assert project.findings == ()
    answer = project.responses["rates"]
    assert answer == RecordedAnswer(
        "rates",
        "https://rates.example.com/*",
        "POST",
        201,
        {"Content-Type": "application/json"},
        "",
        '{"EUR": 1.17}\n',
        0.5,
    )
    assert answer.media_type == "application/json"


def test_the_least_that_can_stand_there_is_a_url(root: Path) -> None:
    project = opened(root, "url: https://a.example/\n")
    assert project.findings == ()
    assert project.responses["rates"] == RecordedAnswer("rates", "https://a.example/")


def test_headers_as_rows_and_a_body_as_yaml_are_understood(root: Path) -> None:
    project = opened(
        root, "url: u\nheaders:\n  - {name: X-A, value: b}\nbody:\n  rates: [1, true]\n"
    )
    answer = project.responses["rates"]
    assert (answer.headers, answer.body) == ({"X-A": "b"}, '{"rates": [1, true]}')


@pytest.mark.parametrize(
    ("text", "message", "line", "column"),
    [
        ("url: u\nstatus: fine\n", "status should be a whole number from 100 to 599.", 2, 9),
        ("url: u\nstatus: 99\n", "status should be a whole number from 100 to 599.", 2, 9),
        ("url: u\nstatus: true\n", "status should be a whole number from 100 to 599.", 2, 9),
        ("url: u\ndelay: -1\n", "delay should be a number of seconds, at most 3600.", 2, 8),
        ("url: u\ndelay: soon\n", "delay should be a number of seconds, at most 3600.", 2, 8),
        ("url: u\nmethod: PUT\n", "method should be GET, POST or * (for both).", 2, 9),
        ("url: [a]\n", "url should be text.", 1, 6),
        ("url: u\nheaders: 5\n", "headers should map names to values.", 2, 10),
        ("url: u\nheaders:\n  A: [b]\n", "headers.A should be text.", 3, 6),
    ],
)
def test_a_wrong_type_is_an_error_at_its_place(
    root: Path, text: str, message: str, line: int, column: int
) -> None:
    project = opened(root, text)
    [finding] = project.findings
    assert (finding.severity, finding.message, finding.file) == (Severity.ERROR, message, FILE)
    assert finding.span is not None
    assert (finding.span.line, finding.span.column) == (line, column)
    assert not project.responses
    assert project.broken == {FILE}


def test_an_unknown_key_and_a_missing_url_are_warned_about(root: Path) -> None:
    project = opened(root, "status: 200\ndelai: 3\n")
    found = {(f.rule, f.severity, f.span.line if f.span else 0) for f in project.findings}
    assert found == {
        ("project_unknown_key", Severity.WARNING, 2),
        ("response_url", Severity.WARNING, 1),
    }
    assert 'Did you mean "delay"?' in " ".join(f.message for f in project.findings)


def test_a_save_keeps_comments_and_what_was_not_edited(root: Path) -> None:
    project = opened(root, TEXT + "# end\nmine: kept\n")
    space = Workspace(project)
    answer = replace(space.responses["rates"], status=404, body='{"a": 1}\n{"b": 2}\n')
    space.replace_response(answer, "Edit")
    space.save()
    wanted = TEXT.replace("201", "404").replace('{"EUR": 1.17}\n', '{"a": 1}\n  {"b": 2}\n')
    assert (root / FILE).read_text() == wanted + "# end\nmine: kept\n"


def test_a_body_is_saved_as_a_literal_block(root: Path) -> None:
    space = Workspace(Project.open(root))
    space.add_response(replace(stub_answer("GET", "https://a.example/x"), slug="rates"), "New")
    space.save()
    assert (root / FILE).read_text() == (
        "version: 1\nurl: https://a.example/x\nmethod: GET\nstatus: 200\n"
        "content_type: application/json\nbody: |\n  {}\n"
    )


answers = st.builds(
    RecordedAnswer,
    slug=st.just("rates"),
    url=st.text(min_size=1),
    method=st.sampled_from(["GET", "POST", "*"]),
    status=st.integers(100, 599),
    headers=st.dictionaries(st.text(min_size=1, max_size=8), st.text(max_size=8), max_size=2),
    content_type=st.text(max_size=12),
    body=st.text(),
    delay_s=st.floats(0, 3600, allow_nan=False) | st.integers(0, 90).map(float),
).filter(lambda a: "\ud800" not in str(response_data(a)))


@given(answers)
def test_any_answer_reads_back_as_it_was_saved(answer: RecordedAnswer) -> None:
    # It raises when the text would not read back as exactly this answer.
    assert saved_text(FILE, answer, None, None).startswith("version: 1\nurl: ")


def test_it_is_made_renamed_copied_deleted_and_all_of_it_undone(root: Path) -> None:
    space = Workspace(opened(root, TEXT))
    before = space.responses
    assert space.duplicate("response", "rates") == Change(
        "response", "rates-copy", "added", "Duplicate recorded answer"
    )
    assert space.rename("response", "rates-copy", "Old Rates") is not None
    assert space.responses["old-rates"].slug == "old-rates"
    assert space.delete("response", "rates") is not None
    assert space.dirty == {FILE, "responses/old-rates.yaml"}
    for _ in range(3):
        space.undo()
    assert (space.responses, space.dirty) == (before, frozenset())


def test_a_rename_moves_the_file_with_its_comments(root: Path) -> None:
    space = Workspace(opened(root, TEXT))
    space.rename("response", "rates", "fx")
    space.save()
    assert (root / "responses/fx.yaml").read_text() == TEXT
    assert not (root / FILE).exists()


def test_unsaved_answers_are_recovered(
    root: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("recovery")
    space = Workspace(opened(root, TEXT))
    edited = replace(space.responses["rates"], status=500)
    space.replace_response(edited, "Edit")
    space.write_recovery(folder)
    again = Workspace(Project.open(root))
    recovery = Workspace.recovery(again.project, folder)
    assert recovery is not None
    again.restore(recovery)
    assert again.responses["rates"] == edited


def test_a_rendering_gets_unsaved_edits_as_simulated(root: Path) -> None:
    space = Workspace(opened(root, TEXT))
    space.replace_response(replace(space.responses["rates"], status=202), "Edit")
    given_ = in_context(space)
    assert (given_["name"], given_["status"], given_["simulated"]) == ("rates", 202, "")
    given_ = in_context(space, {"rates": Simulation.SLOW})
    assert (given_["status"], given_["delay"], given_["simulated"]) == (202, 3.0, "slow")


def in_context(
    space: Workspace, simulations: dict[str, Simulation] | None = None
) -> dict[str, object]:
    recordings = space.context(simulations)["connected_content"]
    assert isinstance(recordings, list)
    assert isinstance(recordings[0], dict)
    return recordings[0]


@pytest.mark.parametrize(
    ("simulation", "status", "delay", "is_json"),
    [
        (Simulation.RECORDED, 201, 0.5, True),
        (Simulation.SLOW, 201, 3.0, True),
        (Simulation.NOT_FOUND, 404, 0.5, True),
        (Simulation.SERVER_ERROR, 500, 0.5, True),
        (Simulation.NOT_JSON, 200, 0.5, False),
        (Simulation.NO_ANSWER, 201, 90.0, True),
    ],
)
def test_each_simulation_changes_what_it_says(
    simulation: Simulation, status: int, delay: float, is_json: bool
) -> None:
    answer = RecordedAnswer("a", "u", "GET", 201, {}, "application/json", "{}", 0.5)
    shown = answer.for_rendering(simulation)
    assert (shown["status"], shown["delay"]) == (status, delay)
    assert str(shown["body"]).startswith("{") is is_json
    assert shown["content_type"] == "application/json"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://api.example.com/v1/rates?key=secret#x", "api-example-com-v1-rates"),
        ("https://user:pass@example.com/", "example-com"),
        ("http://[::1", "answer"),
        ("nonsense", "answer"),
    ],
)
def test_a_file_is_named_after_host_and_path_alone(url: str, name: str) -> None:
    assert name_for(url) == name
