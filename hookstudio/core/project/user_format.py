"""Sample users, project settings and recorded answers: tree to model, model to data."""

from __future__ import annotations

from collections.abc import Mapping as AbstractMapping
from dataclasses import dataclass, field

from hookstudio.core.errors import ProjectReadError, ProjectWriteError
from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.project.place import BODY_FILE, parts_of
from hookstudio.core.project.sample_user import SECTIONS, SampleUser
from hookstudio.core.project.shape import FORMAT_VERSION, Shape
from hookstudio.core.project.webhook import Header
from hookstudio.core.project.webhook_format import read_headers
from hookstudio.core.project.yaml_node import Mapping, plain
from hookstudio.core.project.yaml_reader import MAX_DEPTH
from hookstudio.core.wording import listed, tr, trn

_SEVERITIES = ("error", "warning", "info", "off")


@dataclass(frozen=True, slots=True)
class ProjectSettings:
    """What `hookstudio.yaml` holds."""

    name: str = ""
    severities: AbstractMapping[str, str] = field(default_factory=dict)


def read_user(shape: Shape, root: Mapping, slug: str) -> SampleUser:
    """The sample user in a tree."""
    refuse_loose_keys(shape, root)
    shape.unknown_keys(root, ("version", "name", *SECTIONS))
    sections: dict[str, JsonObject] = {}
    for entry in root.entries:
        if entry.name in SECTIONS:
            mapping = shape.mapping(
                entry.value, tr("{key} should hold names and values.", key=entry.name)
            )
            sections[entry.name] = {inner.name: plain(inner.value) for inner in mapping.entries}
    return SampleUser(slug, shape.string(root.get("name"), "name"), sections)


def user_data(user: SampleUser) -> JsonObject:
    """The data that is saved, in the order it is saved in."""
    data: dict[str, Json] = {"version": FORMAT_VERSION}
    if user.name:
        data["name"] = user.name
    for section in SECTIONS:
        if section in user.sections:
            data[section] = user.sections[section]
    _check_depth(data, user.file)
    return data


def read_settings(shape: Shape, root: Mapping) -> ProjectSettings:
    """The settings in `hookstudio.yaml`."""
    refuse_loose_keys(shape, root)
    shape.unknown_keys(root, ("version", "name", "severities"))
    node = root.get("severities")
    severities: dict[str, str] = {}
    if node is not None:
        for entry in shape.mapping(node, tr("severities should map a rule to a severity.")).entries:
            severity = shape.string(entry.value, f"severities.{entry.name}")
            if severity not in _SEVERITIES:
                shape.fail(
                    entry.value,
                    tr(
                        "A severity should be one of {severities}.",
                        severities=listed(_SEVERITIES),
                    ),
                )
            severities[entry.name] = severity
    return ProjectSettings(shape.string(root.get("name"), "name"), severities)


def settings_data(settings: ProjectSettings) -> JsonObject:
    """The data of `hookstudio.yaml`."""
    data: dict[str, Json] = {"version": FORMAT_VERSION, "name": settings.name}
    if settings.severities:
        data["severities"] = dict(settings.severities)
    return data


def refuse_loose_keys(shape: Shape, root: Mapping) -> tuple[Header, ...]:
    """Check keys of a webhook that stand in another file: a bad path or shape is an error there.

    Returns the headers, so that a secret in them is found too.
    """
    node = root.get("body_file")
    if node is not None:
        try:
            parts_of(shape.string(node, "body_file"), BODY_FILE)
        except ProjectReadError as error:
            shape.fail(node, error.message, error.code)
    return read_headers(shape, root.get("headers"))


def _check_depth(data: Json, file: str) -> None:
    """A file that would not be read back is not written."""
    level: list[Json] = [data]
    depth = 0
    while level:
        depth += 1
        if depth > MAX_DEPTH + 1:
            raise ProjectWriteError(
                trn(
                    "The data nests deeper than {n} level.",
                    "The data nests deeper than {n} levels.",
                    n=MAX_DEPTH,
                ),
                code="PROJECT_TOO_DEEP",
                file=file,
            )
        below: list[Json] = []
        for value in level:
            if isinstance(value, AbstractMapping):
                below.extend(value.values())
            elif isinstance(value, (list, tuple)):
                below.extend(value)
        level = below
