"""The topics of the help say what is true, and what they name is there."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.liquid.rendering import render
from hookstudio.core.liquid.vocabulary import filter_info
from hookstudio.core.paths import resources
from hookstudio.core.project import starters
from hookstudio.core.strict_json import loads
from hookstudio.gui.actions import DEFAULT_KEYS, SPECS
from hookstudio.gui.help import places
from hookstudio.gui.help.live_keys import PLACE, TABLE, with_keys
from hookstudio.gui.help.topics import ENGLISH, ORDER, Topic, found, link_target, links, load_topics
from hookstudio.gui.language import LANGUAGES

FOLDER = resources() / "help"
GUI = Path(places.__file__).parents[1]
COMMAND = re.compile(r"hookstudio ([a-z]+)([^`\n]*)")
OPTION = re.compile(r"--[a-z-]+")
FENCE = re.compile(r"```\n(.*?)```", re.DOTALL)
TOPICS = load_topics(FOLDER, ENGLISH)
ALL = [
    topic
    for folder in sorted(FOLDER.iterdir())
    for topic in load_topics(FOLDER, folder.name)
    if topic.language == folder.name
]


def ids(topic: Topic) -> str:
    return f"{topic.language}/{topic.name}"


def test_every_file_is_a_topic_of_a_language_of_the_studio() -> None:
    tags = {language.tag for language in LANGUAGES}
    for file in FOLDER.rglob("*.*"):
        assert file.suffix == ".md"
        assert file.stem in ORDER
        assert file.parent.name in tags
    assert [topic.language for topic in TOPICS] == [ENGLISH] * len(ORDER)


def test_what_is_not_translated_is_english() -> None:
    assert load_topics(FOLDER, "xx") == TOPICS


@pytest.mark.parametrize("topic", ALL, ids=ids)
def test_links_lead_to_topics_and_keys_are_of_actions(topic: Topic) -> None:
    assert topic.title != topic.name
    assert [address for address in links(topic.source) if not link_target(address)] == []
    known = {spec.id for spec in SPECS} | {TABLE}
    named = {match[1] for match in PLACE.finditer(topic.source)}
    assert {name for name in named if not name.startswith(("key:", "text:"))} <= known
    assert "[[" not in with_keys(topic.source, DEFAULT_KEYS)
    assert "![" not in topic.source  # no pictures
    assert "<" not in re.sub(r"`[^`]*`", "", topic.source)  # and no markup of another kind


@pytest.mark.parametrize("topic", ALL, ids=ids)
def test_a_translation_names_the_same_keys_links_and_examples(topic: Topic) -> None:
    english = next(each for each in TOPICS if each.name == topic.name)
    for of in (PLACE.findall, links, COMMAND.findall):
        assert sorted(of(topic.source)) == sorted(of(english.source))
    assert len(FENCE.findall(topic.source)) == len(FENCE.findall(english.source))


@cache
def help_of(command: str) -> str:
    """What the command line says about one of its commands."""
    done = subprocess.run(
        [sys.executable, "-m", "hookstudio", command, "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


def test_commands_and_options_exist() -> None:
    named = {(topic.name, *match) for topic in TOPICS for match in COMMAND.findall(topic.source)}
    assert len(named) > 8
    for _topic, command, rest in named:
        for option in OPTION.findall(rest):
            assert option in help_of(command)
    check = "\n".join(topic.source for topic in TOPICS if topic.name == "ci")
    for option in ("--fail-on", "--format", "--output", "--stress"):
        assert option in check
        assert option in help_of("check")


def test_examples_of_liquid_can_be_rendered() -> None:
    context = {
        "attributes": {"first_name": "Ada", "email_address": "ada@example.com"},
        "custom_attributes": {"points": 3},
        "event_properties": {"order_id": "A-1"},
        "content_blocks": {"shop_footer": "Bye"},
    }
    source = next(topic.source for topic in TOPICS if topic.name == "liquid")
    examples = FENCE.findall(source)
    assert len(examples) == 3
    for example in examples:
        rendering = render(example, context)
        assert [f for f in rendering.findings if f.severity == "error"] == [], example
    assert render(examples[0], context).text.split()[0] == "Ada"
    tricky = {"attributes": {"first_name": 'a"b\nc'}}
    assert loads("{" + str(render(examples[2], tricky).text) + "}") == {"name": 'a"b\nc'}
    aborted = render(examples[1], {"attributes": {}}).aborted
    assert aborted is not None
    assert "no e-mail address" in aborted.reason
    for name in ("default", "json_escape", "as_json_string", "url_param_escape"):
        info = filter_info(name)
        assert info is not None
        assert info.supported


def test_words_of_the_window_are_there() -> None:
    """They are looked up as the window does, so they have to be its texts, letter for letter."""
    files = [*GUI.rglob("*.py"), Path(starters.__file__)]
    nodes = [n for file in files for n in ast.walk(ast.parse(file.read_text(encoding="utf-8")))]
    texts = {n.value for n in nodes if isinstance(n, ast.Constant) and isinstance(n.value, str)}
    named = {name for topic in TOPICS for name in PLACE.findall(topic.source)}
    named = {name.removeprefix("text:") for name in named if name.startswith("text:")}
    assert len(named) > 10
    assert named <= texts
    for topic in ALL:  # nothing else in italics, which would not follow the language
        plain = re.sub(r"```.*?```|`[^`]*`", "", topic.source, flags=re.DOTALL)
        assert re.findall(r"(?<!\*)\*([^*\n]+)\*(?!\*)", plain) == []


def test_places_of_the_window_are_there() -> None:
    """Names are looked for in the source: a pane that is renamed would lose its help."""
    code = "\n".join(file.read_text(encoding="utf-8") for file in GUI.rglob("*.py"))
    for name, topic in places._TOPICS.items():
        assert f'setObjectName("{name}")' in code, name
        assert topic in ORDER
    for kind in (*places._EDITORS, *places._LIQUID):
        assert f"class {kind}(" in code, kind
    assert set(places._EDITORS.values()) | {places.FIRST} <= set(ORDER)


@pytest.mark.parametrize(
    ("wanted", "first"),
    [
        ("keyring", "sending"),
        ("outbox", "outbox"),
        ("RETRIES outbox", "outbox"),
        ("url_param_escape", "liquid"),
        ("--fail-on", "ci"),
        ("snapshot", "ci"),
    ],
)
def test_words_find_their_topic(wanted: str, first: str) -> None:
    assert found(TOPICS, wanted)[0].name == first


def test_words_that_stand_nowhere_find_nothing() -> None:
    assert found(TOPICS, "") == TOPICS
    assert found(TOPICS, "zeppelin") == ()


def test_only_own_topics_are_links() -> None:
    assert link_target("outbox.md") == "outbox"
    for address in ("https://example.com/outbox.md", "outbox", "../en/outbox.md", "file:outbox.md"):
        assert link_target(address) == ""


@given(st.text(max_size=30))
def test_a_key_is_shown_literally(key: str) -> None:
    """Who edits the settings by hand gets no markup into the help."""
    shown = with_keys("[[send]]", {**DEFAULT_KEYS, "send": (key,)})
    literal = re.sub(r"\\[^\w\s]", "", shown.removeprefix("**").removesuffix("**"))
    assert re.search(r"[^\w\s]", literal) is None
