"""What a policy does, in plain words."""

from __future__ import annotations

import pytest

from hookstudio.core.delivery.policy_words import policy_words
from hookstudio.core.delivery.schedule import BRAZE, ONCE, STANDARD_WEBHOOKS, Policy, own_schedule


@pytest.mark.parametrize(
    ("policy", "words"),
    [
        (
            BRAZE,
            "5 retries: after about 1 minute, 2 minutes, 4 minutes, 8 minutes and 15 minutes. "
            "Chance adds up to 10% to each wait. In all about 30 minutes. Where no byte could be "
            "sent, after 15 minutes, 45 minutes, 2 hours, 6 hours and 15 hours instead.",
        ),
        (ONCE, "One try and no retry."),
        (
            own_schedule([1, 100.0]),
            "2 retries: after about 1 second and 1 minute 40 seconds. Chance adds up to 10% to "
            "each wait. In all about 1 minute 41 seconds.",
        ),
        (
            own_schedule([0.25]),
            "1 retry: after about 0.25 seconds. Chance adds up to 10% to each wait.",
        ),
    ],
    ids=lambda value: value.name if isinstance(value, Policy) else "",
)
def test_the_words(policy: Policy, words: str) -> None:
    assert policy_words(policy) == words


def test_a_long_schedule_is_told_in_hours_and_minutes() -> None:
    words = policy_words(STANDARD_WEBHOOKS)
    assert words.startswith("9 retries: after about 5 seconds, 5 minutes, 30 minutes, 2 hours")
    assert "In all about 75 hours 35 minutes." in words
