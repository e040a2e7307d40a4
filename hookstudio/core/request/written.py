"""A rendered request as a webhook that renders to the same again, for one that is edited."""

from __future__ import annotations

import re

from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid.placeholders import SecretExpression, SecretMode
from hookstudio.core.project.webhook import Header, RawBody, Webhook
from hookstudio.core.request.rendered import RenderedRequest

_TAG = re.compile(r"\{[{%]")


def as_webhook(request: RenderedRequest) -> Webhook:
    """Its texts as an author would write them: secrets as expressions, everything else literally.

    Headers that were inferred are left out, since they are inferred anew.
    """
    return Webhook(
        request.webhook,
        request.webhook,
        url=as_liquid(request.url.text),
        method=request.method,
        headers=tuple(
            Header(header.name, as_liquid(header.value.text))
            for header in request.headers
            if not header.inferred
        ),
        body=RawBody(as_liquid(request.body.text)),
    )


def as_liquid(text: str) -> str:
    """Liquid that renders to the text; placeholders become what they were written as."""
    parts, end = [], 0
    for start, stop, secret in placeholders.find(text):
        parts += [_literal(text[end:start], before_output=True), _expression(secret)]
        end = stop
    return "".join([*parts, _literal(text[end:])])


def _expression(secret: SecretExpression) -> str:
    escape = " | json_escape" if secret.mode is SecretMode.JSON else ""
    return f"{{{{{secret.expression}{escape}}}}}"


def _literal(text: str, *, before_output: bool = False) -> str:
    """Data may hold what looks like a tag; a brace before an output would become a part of it."""
    quoted = _TAG.sub(lambda match: f"{{% raw %}}{match.group()}{{% endraw %}}", text)
    if before_output and quoted.endswith("{"):
        return f"{quoted[:-1]}{{% raw %}}{{{{% endraw %}}"
    return quoted
