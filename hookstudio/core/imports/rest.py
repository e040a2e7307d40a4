"""Users straight from Braze's REST API: `POST /users/export/ids` (spec/braze.md §5).

Only what a template can read is asked for. The key is a named secret, filled in as the request
goes out and masked in whatever comes back.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from hookstudio.core.allowlist.table import INSTANCES
from hookstudio.core.delivery.address import RefusedRequestError, is_loopback, split_url
from hookstudio.core.delivery.attempt import Surroundings, attempt
from hookstudio.core.delivery.result import Attempt, Response
from hookstudio.core.errors import ImportFetchError, UsageError
from hookstudio.core.imports.braze_export import FIELDS_TO_EXPORT
from hookstudio.core.imports.source import MAX_WHOLE_BYTES, Source
from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid.placeholders import SecretExpression
from hookstudio.core.request.rendered import RenderedHeader, RenderedRequest, RenderedText
from hookstudio.core.secrets import SecretStore, check_name, without_nothing_sent
from hookstudio.core.settings import NetworkSettings
from hookstudio.core.wording import listed, tr, trn

REST_HOSTS = {instance.name: instance.rest_host for instance in INSTANCES}
"""Braze's REST hosts by the name of the instance."""

PATH = "/users/export/ids"
PERMISSION = "users.export.ids"
_IDS_A_REQUEST = 50
_MOST_ASKED = 500
_TIME_LIMIT_S = 30.0
_SHOWN = 300


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom to ask for, where, and with which key. `base` is `https://host`, `key` a secret's name.

    Made by `wanted_from`, which checks all of it.
    """

    base: str
    key: str
    external_ids: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()

    @property
    def requests(self) -> int:
        """How many requests it takes: 50 ids in one, an e-mail address in each."""
        return -(-len(self.external_ids) // _IDS_A_REQUEST) + len(self.emails)

    @property
    def announcement(self) -> str:
        """What will be contacted, in one sentence."""
        people = len(self.external_ids) + len(self.emails)
        users = trn("{n} user", "{n} users", n=people)
        asked = self.requests
        times = tr("once") if asked == 1 else trn("{n} time", "{n} times", n=asked)
        return tr(
            "{address} is asked {times} for {users}, with the key in secret {key}.",
            address=f"{self.base}{PATH}",
            times=times,
            users=users,
            key=self.key,
        )


def wanted_from(
    host: str, key: str, external_ids: tuple[str, ...] = (), emails: tuple[str, ...] = ()
) -> Wanted:
    """Check what was given; raises UsageError or SecretError.

    `host` is an instance (`EU-01`), one of Braze's REST hosts, or a whole `https://` address;
    `http://` only for this machine.
    """
    check_name(key)
    ids = tuple(dict.fromkeys(each.strip() for each in external_ids if each.strip()))
    addresses = tuple(dict.fromkeys(each.strip() for each in emails if each.strip()))
    if not ids and not addresses:
        raise UsageError(tr("Name at least one external id or e-mail address."))
    if len(ids) + len(addresses) > _MOST_ASKED:
        raise UsageError(
            trn(
                "At most {n} user is asked for at once.",
                "At most {n} users are asked for at once.",
                n=_MOST_ASKED,
            )
        )
    for address in addresses:
        if not re.fullmatch(r"[^@\s]+@[^@\s]+", address):
            raise UsageError(tr("{address!r} is no e-mail address.", address=address[:80]))
    return Wanted(base_of(host), key, ids, addresses)


def base_of(host: str) -> str:
    """The address before the path; raises UsageError for one that must not get a key."""
    text = host.strip().rstrip("/")
    known = {name.lower(): place for name, place in REST_HOSTS.items()}
    text = known.get(text.lower(), text)
    if text.lower() in REST_HOSTS.values():
        return f"https://{text.lower()}"
    if "://" not in text:
        names = listed(list(REST_HOSTS))
        raise UsageError(
            tr(
                "{text!r} is none of Braze's REST hosts. Name an instance ({names}), or give the "
                "whole address: https://…",
                text=text[:80],
                names=names,
            )
        )
    try:
        origin, target, userinfo = split_url(text)
    except RefusedRequestError as error:
        raise UsageError(tr("The host cannot be used: {reason}", reason=error)) from None
    if userinfo or target != b"/" or "?" in text or "#" in text:
        raise UsageError(tr("The host is given without path, user and password: https://HOST"))
    if origin.scheme != "https" and not is_loopback(origin.host):
        raise UsageError(tr("A key is only sent over https; http is for this machine alone."))
    return f"{origin.scheme}://{origin.host_header}"


async def fetch_users(
    wanted: Wanted,
    *,
    secrets: SecretStore,
    settings: NetworkSettings | None = None,
    surroundings: Surroundings | None = None,
) -> tuple[Source, ...]:
    """Ask for them, one request after another; each answer is a source to read.

    Raises ImportFetchError, or SecretError for the key; then nothing is kept of any answer.
    """
    limits = replace(settings or NetworkSettings(), deadline_s=_TIME_LIMIT_S)
    around = replace(surroundings or Surroundings(), body_cap=MAX_WHOLE_BYTES)
    await secrets.get(wanted.key)  # what is wrong with the key is said before anything goes out
    answers = []
    for body in _bodies(wanted):
        made = await attempt(
            _request(wanted, body), secrets=secrets, settings=limits, surroundings=around
        )
        answers.append(Source(tr("the answer of {host}", host=wanted.base), _content(wanted, made)))
    return tuple(answers)


def _bodies(wanted: Wanted) -> Iterator[dict[str, object]]:
    fields = list(FIELDS_TO_EXPORT)
    for start in range(0, len(wanted.external_ids), _IDS_A_REQUEST):
        ids = list(wanted.external_ids[start : start + _IDS_A_REQUEST])
        yield {"external_ids": ids, "fields_to_export": fields}
    for address in wanted.emails:
        yield {"email_address": address, "fields_to_export": fields}


def _request(wanted: Wanted, body: dict[str, object]) -> RenderedRequest:
    key = placeholders.encode(SecretExpression(f"secret.{wanted.key}", (wanted.key,), {}))
    rows = (("Authorization", f"Bearer {key}"), ("Content-Type", "application/json"))
    return RenderedRequest(
        webhook="",
        user="",
        language=None,
        method="POST",
        url=RenderedText("url", f"{wanted.base}{PATH}"),
        headers=tuple(
            RenderedHeader(name, RenderedText(f"headers[{index}].value", value))
            for index, (name, value) in enumerate(rows)
        ),
        body=RenderedText("body", json.dumps(body, ensure_ascii=False)),
    )


def _content(wanted: Wanted, made: Attempt) -> bytes:
    """The body of a good answer; raises ImportFetchError with what to do about any other."""
    response = made.response
    if response is None or not response.complete:
        message = without_nothing_sent(made.message)
        raise ImportFetchError(tr("{problem} Nothing was imported.", problem=message))
    if response.cut:
        raise ImportFetchError(
            tr("The answer is larger than 20 MB. Ask for fewer users at a time.")
        )
    if not 200 <= response.status < 300:
        raise ImportFetchError(_refusal(wanted, response))
    if not response.body.strip():
        raise ImportFetchError(
            tr(
                "{host} answered {status} with nothing in it.",
                host=wanted.base,
                status=response.status,
            )
        )
    return response.body


def _refusal(wanted: Wanted, response: Response) -> str:
    answer = f"{response.status} {response.reason}".rstrip()
    told, advice = _told(response), _advice(wanted, response)
    if not told:
        return tr(
            "{host} answered {answer}. {advice} Nothing was imported.",
            host=wanted.base,
            answer=answer,
            advice=advice,
        )
    return tr(
        "{host} answered {answer}: {told}. {advice} Nothing was imported.",
        host=wanted.base,
        answer=answer,
        told=told,
        advice=advice,
    )


def _advice(wanted: Wanted, response: Response) -> str:
    match response.status:
        case 401:
            return tr("The key in secret {key} is not valid at this host.", key=wanted.key)
        case 403:
            return tr(
                "The key in secret {key} needs the permission {permission}.",
                key=wanted.key,
                permission=PERMISSION,
            )
        case 404:
            return tr("Is this the REST host of your instance?")
        case 429:
            wait = response.header("retry-after") or ""
            if wait.isdigit():
                return tr(
                    "Braze's limit of requests is reached; try again in {seconds} s.", seconds=wait
                )
            return tr("Braze's limit of requests is reached; try again later.")
        case status if 300 <= status < 400:
            return tr("Redirects are not followed, for the key would go elsewhere.")
        case status if status >= 500:
            return tr("Try again later.")
    return tr("Check the ids and addresses.")


def _told(response: Response) -> str:
    """What the service says in its answer, on one line."""
    try:
        held = json.loads(response.body)
    except (ValueError, RecursionError):
        return ""
    message = held.get("message") if isinstance(held, dict) else None
    return " ".join(str(message).split())[:_SHOWN].rstrip(".") if message else ""
