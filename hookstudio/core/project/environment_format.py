"""Environments as they stand in `environments/<slug>.yaml`: tree to model, model to data."""

from __future__ import annotations

from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.environment_faults import faults_of
from hookstudio.core.project.shape import FORMAT_VERSION, Shape
from hookstudio.core.project.yaml_node import Entry, Mapping, Node, walk
from hookstudio.core.wording import tr

_KEYS = ("version", "name", "production", "base_urls", "variables", "secrets", "braze")
_BRAZE_KEYS = ("rest_host", "rest_key")


def read_environment(shape: Shape, root: Mapping, slug: str) -> Environment:
    """The environment in a tree; a ProjectReadError with its place where the shape is wrong."""
    shape.unknown_keys(root, _KEYS)
    base_urls = _texts(shape, root, "base_urls")
    variables = _texts(shape, root, "variables")
    secrets = _texts(shape, root, "secrets")
    rest_host, rest_key = _braze(shape, root.get("braze"))
    environment = Environment(
        slug,
        shape.string(root.get("name"), "name"),
        shape.flag(root.get("production"), "production", False),
        base_urls,
        variables,
        secrets,
        rest_host,
        rest_key,
    )
    _report_faults(shape, root, environment)
    return environment


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


def _entries(shape: Shape, node: Node | None, what: str) -> tuple[Entry, ...]:
    if node is None:
        return ()
    return shape.mapping(node, tr("{key} should map names to texts.", key=what)).entries


def _texts(shape: Shape, root: Mapping, what: str) -> dict[str, str]:
    return {
        entry.name: shape.string(entry.value, f"{what}.{entry.name[:80]}")
        for entry in _entries(shape, root.get(what), what)
    }


def _braze(shape: Shape, node: Node | None) -> tuple[str, str]:
    if node is None:
        return "", ""
    mapping = shape.mapping(node, tr("braze should hold rest_host and rest_key."))
    shape.unknown_keys(mapping, _BRAZE_KEYS, "braze")
    host = shape.string(mapping.get("rest_host"), "braze.rest_host")
    key = mapping.get("rest_key")
    return host, shape.string(key, "braze.rest_key")


def _report_faults(shape: Shape, root: Mapping, environment: Environment) -> None:
    """Say what is no use at the place where it stands."""
    for fault in faults_of(environment):
        if fault.part == "rest_key":
            place = walk(root, ("braze", "rest_key"))
        else:
            part = root.get(fault.part)
            entry = part.entry(fault.name) if isinstance(part, Mapping) else None
            place = None
            if entry is not None:
                place = entry.key if fault.of_name else entry.value
        code = fault.rule.upper()
        shape.report(fault.rule, fault.severity, fault.message, place or root, code)
