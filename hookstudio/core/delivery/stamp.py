"""Stamp: the headers that the outbox adds to each attempt, Standard Webhooks signatures too."""

from __future__ import annotations

import binascii
from collections.abc import Callable
from datetime import UTC, datetime

from hookstudio.core.errors import SecretError
from hookstudio.core.secrets import Secret
from hookstudio.core.wording import tr

KEY_HEADER = "Idempotency-Key"
ATTEMPT_HEADER = "Hook-Studio-Attempt"

Headers = tuple[tuple[str, str], ...]
Stamp = Callable[[bytes], Headers]
"""From the body's bytes to the headers to add; an author's header of the same name goes."""


def plain_stamp(key: str, number: int) -> Stamp:
    """The same key in every attempt, so that a receiver can drop a repeated message."""
    return lambda _: ((KEY_HEADER, key), (ATTEMPT_HEADER, str(number)))


def signing_stamp(key: str, number: int, secret: Secret, now_s: float) -> Stamp:
    """As above, signed as the Standard Webhooks specification says: same id, fresh time.

    Raises SecretError for a secret that is no signing key.
    """
    # start-up time: few webhooks are signed
    from standardwebhooks.webhooks import EmptyWebhookSecretError, Webhook

    try:
        webhook = Webhook(secret.reveal())
    except (EmptyWebhookSecretError, binascii.Error, ValueError, RuntimeError) as error:
        raise SecretError(
            tr(
                "The signing secret is not a key as Standard Webhooks writes it (whsec_ and "
                "Base64)."
            ),
            code="SIGNING_KEY",
        ) from error
    plain = plain_stamp(key, number)

    def stamp(body: bytes) -> Headers:
        moment = datetime.fromtimestamp(int(now_s), UTC)
        signature = webhook.sign(key, moment, body.decode("utf-8", "replace"))
        return (
            *plain(body),
            ("webhook-id", key),
            ("webhook-timestamp", str(int(now_s))),
            ("webhook-signature", signature),
        )

    return stamp
