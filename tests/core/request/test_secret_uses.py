from __future__ import annotations

import pytest

from hookstudio.core.request.secret_uses import SecretUse, secret_uses


@pytest.mark.parametrize(
    ("template", "names"),
    [
        ("{{secret.key}}", ["key"]),
        ("{{ secret . key | append: ':' }}", ["key"]),
        ("{{ secret['my key'] }}{{ secret[\"b\"] }}", ["my key", "b"]),
        ("{{ secret[name] }}", [""]),
        ("{% if secret.a == secret.b %}{% endif %}", ["a", "b"]),
        ("{{ 'x' | append: secret.lob-key }}", ["lob-key"]),
        ("{{ custom_attribute.${secret.x} }}", []),
        ("{{ ${secret.x} }}", []),
        ("{{ 'secret.x' }}{{ \"secret.y\" }}", []),
        ("{{ my.secret.x }}{{ mysecret.x }}", []),
        ("secret.x", []),
        ("{% raw %}{{secret.x}}{% endraw %}{% comment %}{{secret.y}}{% endcomment %}", []),
        ("{{ secret.x", ["x"]),
        ("", []),
    ],
)
def test_secrets_are_found_where_the_dialect_reads_them(template: str, names: list[str]) -> None:
    assert [use.name for use in secret_uses(template)] == names


def test_a_use_knows_its_place() -> None:
    template = "Basic {{ secret.lob | append: ':' }}"
    (use,) = secret_uses(template)
    assert use == SecretUse("lob", 9, 19)
    assert template[use.start : use.end] == "secret.lob"
