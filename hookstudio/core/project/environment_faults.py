"""What is no use in an environment: names, base URLs, clashes, secrets in clear."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from hookstudio.core.findings import Severity
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.secret_shapes import is_secret_name, looks_secret
from hookstudio.core.wording import tr

_VALUE_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_BAD_IN_URL = re.compile(r"[\s\\\x00-\x1f\x7f]|\{\{|\{%")
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class EnvironmentFault:
    """One fault: `part` is a key of the file, `name` one in it; empty for a part without names.

    `of_name` says that the name is what is wrong, and not what it stands for.
    """

    part: str
    name: str
    of_name: bool
    rule: str
    severity: Severity
    message: str


def faults_of(environment: Environment) -> Iterator[EnvironmentFault]:
    """All of them; none keeps the environment from being opened and edited."""
    for part, texts in (
        ("base_urls", environment.base_urls),
        ("variables", environment.variables),
    ):
        for name in texts:
            message = value_name_fault(name)
            if message:
                yield _fault(part, name, "project_environment_name", message, of_name=True)
    for name, url in environment.base_urls.items():
        message = base_url_fault(url)
        if message:
            message = tr(
                "base_urls.{name} is no base URL. {reason}", name=name[:_SHOWN], reason=message
            )
            yield _fault("base_urls", name, "project_environment_url", message)
    for name, text in environment.variables.items():
        yield from _of_variable(environment, name, text)
    for name, kept in environment.secrets.items():
        if not is_secret_name(name):
            message = tr(
                '"{name}" is not a name that a template can give a secret.', name=name[:_SHOWN]
            )
            yield _fault("secrets", name, "project_environment_secret", message, of_name=True)
        yield from _of_secret("secrets", name, f"secrets.{name[:_SHOWN]}", kept)
    if environment.rest_key:
        yield from _of_secret("rest_key", "", "braze.rest_key", environment.rest_key)


def value_name_fault(name: str) -> str:
    """Why a template cannot write `environment.name`, as a sentence; empty when it can."""
    if _VALUE_NAME.fullmatch(name):
        return ""
    return tr(
        '"{name}" cannot be written in a template; a name has letters, digits, _ and -, and '
        "begins with no digit.",
        name=name[:_SHOWN],
    )


def base_url_fault(url: str) -> str:
    """Why a text is no base URL, as a sentence; empty when it is one."""
    if not url:
        return tr("It is empty.")
    if _BAD_IN_URL.search(url):
        return tr("It has a space or another character that no URL has.")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        return tr("Its host or its port cannot be read.")
    if parts.scheme.lower() not in ("http", "https"):
        return tr("It does not start with http:// or https://.")
    if not parts.hostname:
        return tr("It has no host.")
    if port == 0:
        return tr("Its host or its port cannot be read.")
    if "@" in parts.netloc:
        return tr("It holds a user name or a password; keep them in the keyring.")
    if parts.query or parts.fragment or url.endswith(("?", "#")):
        return tr("It ends at its path; what follows ? or # belongs to the webhook.")
    return ""


def _of_variable(environment: Environment, name: str, text: str) -> Iterator[EnvironmentFault]:
    if name in environment.base_urls:
        message = tr(
            "{name} is a base URL and a variable; templates read the base URL. Rename one of them.",
            name=name[:_SHOWN],
        )
        yield _fault("variables", name, "project_environment_clash", message, of_name=True)
    if looks_secret(text):
        message = tr(
            "There is what looks like a secret in variables.{name}. Keep it in the keyring, and "
            "write its name under secrets.",
            name=name[:_SHOWN],
        )
        yield _fault("variables", name, "project_secret_in_file", message)


def _of_secret(part: str, name: str, what: str, kept: str) -> Iterator[EnvironmentFault]:
    if is_secret_name(kept):
        return
    if looks_secret(kept):
        message = tr(
            "There is what looks like a secret in {place}. Keep it in the keyring, and write its "
            "name here.",
            place=what,
        )
        yield _fault(part, name, "project_secret_in_file", message)
        return
    message = tr(
        "{key} should be the name of a secret in the keyring: letters, digits, _ and -, at most "
        "100, beginning with no digit.",
        key=what,
    )
    yield _fault(part, name, "project_environment_secret", message)


_WARNINGS = ("project_environment_name", "project_secret_in_file")


def _fault(
    part: str, name: str, rule: str, message: str, *, of_name: bool = False
) -> EnvironmentFault:
    severity = Severity.WARNING if rule in _WARNINGS else Severity.ERROR
    return EnvironmentFault(part, name, of_name, rule, severity, message)
