"""What the question of trust lists, and in which order."""

from __future__ import annotations

from hookstudio.core.trust.demands import Demands, change_between
from hookstudio.gui.guard.guard_words import demanded

MANY_HOSTS = frozenset(f"https://h{number}.example" for number in range(50))


def test_secrets_stand_before_hosts_and_what_is_new_first() -> None:
    old = Demands(
        origins=MANY_HOSTS,
        header_names=frozenset({"x-key"}),
        secret_names=frozenset({"a_key"}),
        bindings=frozenset({("https://h1.example", "a_key")}),
    )
    new = Demands(
        origins=MANY_HOSTS | {"https://new.example"},
        header_names=frozenset({"x-key"}),
        secret_names=frozenset({"a_key"}),
        bindings=old.bindings | {("https://new.example", "a_key")},
    )
    parts = demanded(new, change_between(old, new), known=True)
    assert [part.title for part in parts] == ["Secrets", "Sends to", "Headers"]
    assert [line.text for line in parts[0].lines if line.fresh] == [
        "a_key, sent to https://new.example"
    ]
    assert parts[0].lines[0].fresh
    assert parts[1].lines[0].text == "https://new.example"
