from __future__ import annotations

from dataclasses import dataclass, field

from hookstudio.core.project.environment import Environment
from hookstudio.core.project.webhook import (
    DeliverySettings,
    Header,
    LanguageVariant,
    RawBody,
    Webhook,
)
from hookstudio.core.trust.secret_list import Kept, secret_names, secret_rows, secret_uses


@dataclass
class Parts:
    webhooks: dict[str, Webhook] = field(default_factory=dict)
    content_blocks: dict[str, str] = field(default_factory=dict)
    environments: dict[str, Environment] = field(default_factory=dict)


HOOK = Webhook(
    "a",
    "Order",
    url="https://a/{{secret.path}}",
    headers=(Header("X", "{{ secret['key-1'] | base64_encode }}"),),
    body=RawBody("{% connected_content https://b :basic_auth shop :save x %}"),
    languages=(LanguageVariant("fr", body=RawBody("{{secret.french}}")),),
    delivery=DeliverySettings(signing_secret="sign"),
)


def test_every_place_that_names_a_secret_is_found() -> None:
    parts = Parts({"a": HOOK}, {"footer": "{{secret.path}}"})
    assert secret_uses(parts) == {
        "french": ("Order",),
        "key-1": ("Order",),
        "path": ("Order", "Content Block footer"),
        "shop": ("Order",),
        "sign": ("Order",),
    }


def test_what_only_looks_like_a_secret_is_none() -> None:
    for text in ("secret.a", "{{x.secret.a}}", "{{my_secret.a}}", "{{${secret.a}}}", "{{secret}}"):
        assert secret_names(text) == ()


def test_an_environment_gives_a_name_another_secret() -> None:
    staging = Environment("staging", "Staging", secrets={"path": "path_2"}, rest_key="rest")
    live = Environment("live", "Live")
    hook = Webhook("a", "Order", url="{{secret.path}}")
    parts = Parts({"a": hook}, environments={"staging": staging, "live": live})
    assert secret_uses(parts) == {
        "path": ("Order",),
        "path_2": ("Order in Staging",),
        "rest": ("environment Staging",),
    }
    parts.environments = {"staging": staging}
    assert set(secret_uses(parts)) == {"path_2", "rest"}


def test_each_secret_says_where_it_is() -> None:
    rows = secret_rows(
        {"a": ("x",), "b": (), "c": (), "d": ()}, ["a", "z"], ["b"], {"HOOKSTUDIO_SECRET_C": "1"}
    )
    assert [(row.name, row.kept) for row in rows] == [
        ("a", Kept.KEYRING),
        ("b", Kept.RUN),
        ("c", Kept.VARIABLE),
        ("d", Kept.MISSING),
        ("z", Kept.KEYRING),
    ]
