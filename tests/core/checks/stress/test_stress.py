"""Known weaknesses give exactly their groups; what is escaped gives none."""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass, field

from hookstudio.core.checks.stress.groups import Group
from hookstudio.core.checks.stress.stress import stress
from hookstudio.core.json_value import JsonObject
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.response import RecordedAnswer
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Header, Webhook
from tests.core.request.samples import JSON_TYPE, user, webhook


@dataclass
class Parts:
    users: dict[str, SampleUser]
    content_blocks: dict[str, str] = field(default_factory=dict)
    catalogs: dict[str, tuple[JsonObject, ...]] = field(default_factory=dict)
    responses: dict[str, RecordedAnswer] = field(default_factory=dict)
    environments: dict[str, Environment] = field(default_factory=dict)


ADA = user(language="en", city="Paris", points=5, tags=["a"], plan="gold")
PARTS = Parts({"ada": ADA})


def groups(hook: Webhook, parts: Parts = PARTS) -> tuple[Group, ...]:
    found = stress(parts, hook)
    assert found.base is not None
    return found.groups


def marked(hook: Webhook, parts: Parts = PARTS) -> list[tuple[str, str, str]]:
    """Rule, cause and the author's text of each group."""
    texts = {"url": hook.url, "body": getattr(hook.body, "text", "")}
    texts |= {f"headers[{i}].value": h.value for i, h in enumerate(hook.headers)}
    return [
        (g.rule, str(g.cause), texts[g.field][g.span.start : g.span.end] if g.span else "")
        for g in groups(hook, parts)
    ]


WEAK = webhook(
    '{"name": "{{${first_name}}}", "points": {{custom_attribute.${points}}}}',
    "https://example.com/{{custom_attribute.${city}}}/x",
    JSON_TYPE,
    Header("X-Plan", "{{custom_attribute.${plan}}}"),
)

SAFE = webhook(
    '{"name": "{{${first_name} | default: \'you\' | json_escape}}", '
    '"points": {{custom_attribute.${points} | default: 0 | plus: 0}}'
    "{% if custom_attribute.${plan} == 'gold' %}, \"gold\": true{% endif %}}",
    "https://example.com/{{custom_attribute.${city} | default: 'x' | url_param_escape}}/x",
    JSON_TYPE,
)


def test_an_escaped_webhook_has_nothing() -> None:
    assert marked(SAFE) == []


def test_known_weaknesses_are_found_where_they_are() -> None:
    name, points = "{{${first_name}}}", "{{custom_attribute.${points}}}"
    city, plan = "{{custom_attribute.${city}}}", "{{custom_attribute.${plan}}}"
    assert marked(WEAK) == [
        ("stress_json", "text", name),
        ("stress_json", "type", name),
        ("stress_meaning", "text", name),
        ("stress_json", "nothing", points),
        ("stress_json", "type", points),
        ("stress_meaning", "type", points),
        ("stress_header", "nothing", plan),
        ("stress_header", "text", plan),
        ("stress_header", "type", plan),
        ("stress_url", "nothing", city),
        ("stress_url", "text", city),
        ("stress_url", "type", city),
    ]


def test_the_example_is_the_smallest_and_changes_nothing_else() -> None:
    found = groups(webhook('{"name": "{{${first_name}}}"}', "https://example.com/h", JSON_TYPE))
    assert found[0].values == (("${first_name}", '"\\""'),)
    sections = found[0].user.sections
    assert sections["custom_attributes"] == ADA.sections["custom_attributes"]
    assert sections["attributes"] == {**ADA.sections["attributes"], "first_name": '"'}
    assert "json_escape" in found[0].advice
    assert found == groups(
        webhook('{"name": "{{${first_name}}}"}', "https://example.com/h", JSON_TYPE)
    )


def test_a_content_block_is_looked_into() -> None:
    parts = Parts({"ada": ADA}, {"greeting": "Hi {{${first_name}}}"})
    hook = webhook('{"text": "{{content_blocks.${greeting}}}"}', "https://example.com", JSON_TYPE)
    assert groups(hook, parts)[0].values[0][0] == "${first_name}"


def test_cancelling_leaves_no_process() -> None:
    done: list[int] = []
    stress(
        PARTS,
        WEAK,
        on_progress=lambda now, _total: done.append(now),
        cancelled=lambda: bool(done),
    )
    assert done
    assert not multiprocessing.active_children()


def test_without_a_user_that_is_fine_there_is_no_base() -> None:
    assert stress(Parts({}), WEAK).base is None
    assert stress(PARTS, webhook('{"a": ', "https://example.com", JSON_TYPE)).base is None
