"""Environments as they stand in `environments/<slug>.yaml`: tree to model, model to data."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from hookstudio.core.findings import Severity
from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.secret_shapes import is_secret_name, looks_secret
from hookstudio.core.project.shape import FORMAT_VERSION, Shape
from hookstudio.core.project.yaml_node import Entry, Mapping, Node, Scalar

_KEYS = ("version", "name", "production", "base_urls", "variables", "secrets", "braze")
_BRAZE_KEYS = ("rest_host", "rest_key")
_VALUE_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")
_BAD_IN_URL = re.compile(r"[\s\\\x00-\x1f\x7f]|\{\{|\{%")


def read_environment(shape: Shape, root: Mapping, slug: str) -> Environment:
    """The environment in a tree; a ProjectReadError with its place where the shape is wrong."""
    shape.unknown_keys(root, _KEYS)
    base_urls = _texts(shape, root, "base_urls")
    variables = _texts(shape, root, "variables")
    secrets = _texts(shape, root, "secrets")
    rest_host, rest_key = _braze(shape, root.get("braze"))
    _check_values(shape, root)
    return Environment(
        slug,
        shape.string(root.get("name"), "name"),
        shape.flag(root.get("production"), "production", False),
        base_urls,
        variables,
        secrets,
        rest_host,
        rest_key,
    )


def environment_data(environment: Environment) -> JsonObject:
    """The data that is saved, in the order it is saved in; what is empty is left out."""
    data: dict[str, Json] = {"version": FORMAT_VERSION}
    if environment.name:
        data["name"] = environment.name
    data["production"] = environment.production
    for key, texts in (
        ("base_urls", environment.base_urls),
        ("variables", environment.variables),
        ("secrets", environment.secrets),
    ):
        if texts:
            data[key] = dict(texts)
    braze: dict[str, Json] = {}
    if environment.rest_host:
        braze["rest_host"] = environment.rest_host
    if environment.rest_key:
        braze["rest_key"] = environment.rest_key
    if braze:
        data["braze"] = braze
    return data


def value_name_fault(name: str) -> str:
    """Why a template cannot write `environment.name`, as a sentence; empty when it can."""
    if _VALUE_NAME.fullmatch(name):
        return ""
    return (
        f'"{name[:80]}" cannot be written in a template; a name has letters, digits, _ and -, '
        "and begins with no digit."
    )


def base_url_fault(url: str) -> str:
    """Why a text is no base URL, as a sentence; empty when it is one."""
    if not url:
        return "It is empty."
    if _BAD_IN_URL.search(url):
        return "It has a space or another character that no URL has."
    try:
        parts = urlsplit(url)
        port_ok = parts.port is None or parts.port > 0
    except ValueError:
        return "Its host or its port cannot be read."
    if parts.scheme.lower() not in ("http", "https"):
        return "It does not start with http:// or https://."
    if not parts.hostname or not port_ok:
        return "It has no host." if not parts.hostname else "Its port cannot be read."
    if "@" in parts.netloc:
        return "It holds a user name or a password; keep them in the keyring."
    if parts.query or parts.fragment or url.endswith(("?", "#")):
        return "It ends at its path; what follows ? or # belongs to the webhook."
    return ""


def _entries(shape: Shape, node: Node | None, what: str) -> tuple[Entry, ...]:
    if node is None:
        return ()
    return shape.mapping(node, f"{what} should map names to texts.").entries


def _texts(shape: Shape, root: Mapping, what: str) -> dict[str, str]:
    return {
        entry.name: shape.string(entry.value, f"{what}.{entry.name[:80]}")
        for entry in _entries(shape, root.get(what), what)
    }


def _braze(shape: Shape, node: Node | None) -> tuple[str, str]:
    if node is None:
        return "", ""
    mapping = shape.mapping(node, "braze should hold rest_host and rest_key.")
    shape.unknown_keys(mapping, _BRAZE_KEYS, "braze")
    host = shape.string(mapping.get("rest_host"), "braze.rest_host")
    key = mapping.get("rest_key")
    if isinstance(key, Scalar) and key.text:
        _check_secret(shape, key, "braze.rest_key")
    return host, shape.string(key, "braze.rest_key")


def _check_values(shape: Shape, root: Mapping) -> None:
    """Report what can be read and is no use: each with its place, and none keeps it from opening.

    The shape of all of them was checked before.
    """
    urls = _entries(shape, root.get("base_urls"), "base_urls")
    variables = _entries(shape, root.get("variables"), "variables")
    for entry in urls + variables:
        fault = value_name_fault(entry.name)
        if fault:
            _report(shape, "project_environment_name", Severity.WARNING, fault, entry.key)
    for entry in urls:
        fault = base_url_fault(shape.string(entry.value, entry.name))
        if fault:
            message = f"base_urls.{entry.name[:80]} is no base URL. {fault}"
            _report(shape, "project_environment_url", Severity.ERROR, message, entry.value)
    known = {entry.name for entry in urls}
    for entry in variables:
        if entry.name in known:
            message = (
                f"{entry.name[:80]} is a base URL and a variable; templates read the base URL. "
                "Rename one of them."
            )
            _report(shape, "project_environment_clash", Severity.ERROR, message, entry.key)
        if looks_secret(shape.string(entry.value, entry.name)):
            message = (
                f"There is what looks like a secret in variables.{entry.name[:80]}. Keep it in "
                "the keyring, and write its name under secrets."
            )
            _report_secret(shape, message, entry.value)
    for entry in _entries(shape, root.get("secrets"), "secrets"):
        if not is_secret_name(entry.name):
            message = f'"{entry.name[:80]}" is not a name that a template can give a secret.'
            _report(shape, "project_environment_secret", Severity.ERROR, message, entry.key)
        _check_secret(shape, entry.value, f"secrets.{entry.name[:80]}")


def _check_secret(shape: Shape, node: Node, what: str) -> None:
    text = shape.string(node, what)
    if is_secret_name(text):
        return
    if looks_secret(text):
        message = (
            f"There is what looks like a secret in {what}. Keep it in the keyring, and write its "
            "name here."
        )
        _report_secret(shape, message, node)
        return
    message = (
        f"{what} should be the name of a secret in the keyring: letters, digits, _ and -, at most "
        "100, beginning with no digit."
    )
    _report(shape, "project_environment_secret", Severity.ERROR, message, node)


def _report(shape: Shape, rule: str, severity: Severity, message: str, node: Node) -> None:
    shape.report(rule, severity, message, node, rule.upper())


def _report_secret(shape: Shape, message: str, node: Node) -> None:
    _report(shape, "project_secret_in_file", Severity.WARNING, message, node)
