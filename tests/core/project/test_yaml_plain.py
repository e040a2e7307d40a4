"""The quick reader: where it does not give up, its tree is the full reader's, offsets and all."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.project.user_format import user_data
from hookstudio.core.project.webhook_format import webhook_data
from hookstudio.core.project.yaml_node import Node
from hookstudio.core.project.yaml_plain import read_plain
from hookstudio.core.project.yaml_reader import parse_fully
from hookstudio.core.project.yaml_writer import document
from tests.core.project.strategies import texts, users, webhooks

SAMPLE = Path(__file__).parents[3] / "resources" / "sample"
documents = webhooks.map(webhook_data) | users.map(user_data)


def fully(text: str) -> Node | None:
    try:
        return parse_fully(text)
    except ProjectReadError as error:
        # ruamel refuses blank lines with spaces at the start of a block, which YAML allows.
        assume("more indented follow up line" not in error.message)
        return None


@pytest.mark.parametrize("path", sorted(SAMPLE.rglob("*.yaml")), ids=lambda path: path.name)
def test_it_reads_every_file_of_the_sample(path: Path) -> None:
    text = path.read_text("utf-8")
    tree = read_plain(text)
    assert tree is not None
    assert tree == fully(text)
    assert read_plain(text.replace("\n", "\r\n")) == fully(text.replace("\n", "\r\n"))


@settings(max_examples=200)
@given(documents, st.sampled_from(["\n", "\r\n"]))
def test_it_agrees_on_what_the_program_writes(data: dict[str, object], newline: str) -> None:
    text = document(data).replace("\n", newline)  # type: ignore[arg-type]
    tree = read_plain(text)
    assert tree is None or tree == fully(text)


@settings(max_examples=200)
@given(documents, st.randoms(use_true_random=False), st.integers(1, 4))
def test_it_agrees_on_damaged_files(
    data: dict[str, object], chance: random.Random, times: int
) -> None:
    text = document(data)  # type: ignore[arg-type]
    for _ in range(times):
        text = damaged(text, chance)
    tree = read_plain(text)
    assert tree is None or tree == fully(text)


def damaged(text: str, chance: random.Random) -> str:
    place = chance.randrange(len(text) + 1)
    cut = chance.choice([0, 0, 1, 2])
    new = chance.choice(
        [" ", "  ", "\n", "\n\n", ": ", ":", " #", "# x\n", "- ", "-", "'", '"', "\\", "|", "|-",
         "|2", "|+", "[]", "{}", "[", "{", "?", "&a", "*a", "!", ">", "a: b\n", "  a: b\n", "null",
         "1", "\r", "\x85", "a", ",", "  - ", "@", "%", "~"]
    )  # fmt: skip
    return text[:place] + new + text[place + cut :]


PIECES = ["a", "b: ", ":", "- ", "-", " ", "  ", "\n", "\n  ", "\n    ", "# c", " # c", "|", "|-",
          "|+", "|2", "'x'", '"y"', "[]", "{}", "1", "no", "''", '"\\n"', "b:\n", "a:\n",
          "é"]  # fmt: skip


@settings(max_examples=300)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
@example("a: |\n\n  x\n")
@example("a: |+\n  x\n\n# c\nb: 1")
@example("a: b\n# c\n  d")
@example("a:\n# c\n  - x\n  # d\n")
@example("- a: 1\n  b: 2\n")
@example("a: |2\n   x\n  y\n")
@example("a: |\n   x\n  y\n")
def test_it_agrees_on_anything_that_looks_like_yaml(text: str) -> None:
    text += "\n"
    tree = read_plain(text)
    assert tree is None or tree == fully(text)


@given(texts, texts)
def test_it_agrees_on_any_line(key: str, value: str) -> None:
    text = f"{key}: {value}\nz: 1\n"
    tree = read_plain(text)
    assert tree is None or tree == fully(text)


@pytest.mark.parametrize(
    "text",
    ["", "a: 1", "a: &x 1\n", "a: *x\n", "a: !t 1\n", "a: [1]\n", "a: >\n  b\n", "a: 1\na: 2\n",
     "a: 1e999\n", "--- \na: 1\n", "- a\n", "a: b: c\n", "a: b\n  c\n", "? a\n: b\n", "a\n",
     "a: 'b\n", "a: \"b\n", "a:\tb\n", "  a: 1\n"],
)  # fmt: skip
def test_what_is_doubtful_is_left_to_the_full_reader(text: str) -> None:
    assert read_plain(text) is None
