"""The text of a file to be saved: the old one with the changes in it, proved by reading back."""

from __future__ import annotations

from collections.abc import Callable

from hookstudio.core.errors import ProjectReadError, ProjectWriteError
from hookstudio.core.json_value import JsonObject
from hookstudio.core.project import yaml_writer
from hookstudio.core.project.alignment import same
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.environment_format import environment_data, read_environment
from hookstudio.core.project.response import RecordedAnswer
from hookstudio.core.project.response_format import read_response, response_data
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.shape import Shape
from hookstudio.core.project.user_format import (
    ProjectSettings,
    read_settings,
    read_user,
    settings_data,
    user_data,
)
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.project.webhook_format import body_files, read_webhook, webhook_data
from hookstudio.core.project.yaml_node import Mapping
from hookstudio.core.project.yaml_patch import CannotPatchError, patch, rewritten
from hookstudio.core.project.yaml_reader import read
from hookstudio.core.wording import tr

Authored = Webhook | SampleUser | RecordedAnswer | Environment | ProjectSettings
"""What is saved as YAML."""

AUTHORED = (Webhook, SampleUser, RecordedAnswer, Environment, ProjectSettings)


def saved_text(file: str, content: Authored, source: str | None, before: Authored | None) -> str:
    """The text that reads back as exactly `content`; a ProjectWriteError when there is none.

    `source` is the text as it stands and `before` what it was read as; both None for a new
    file. Everything in `source` that the change does not concern is kept.
    """
    if isinstance(content, SampleUser) and _unfinished(content) is not None:
        raise ProjectWriteError(
            tr("Cannot save: the user's data is not valid JSON yet. Your edits are still here."),
            code="PROJECT_SYNTAX",
            file=file,
        )
    try:
        want = _data(content)
        if source is None or before is None:
            candidates = [lambda: yaml_writer.document(want)]
        else:
            candidates = _changes(file, source, _data(before), want)
        # Reading back is the proof: what cannot be read again as it was is never written.
        for candidate in candidates:
            text = _tried(candidate)
            if text is not None and _reads_back(file, text, content, want):
                return text
    except ProjectReadError as error:
        raise ProjectWriteError(
            tr("Cannot save: {problem} Your edits are still here.", problem=error.message),
            code=error.code,
            file=file,
        ) from None
    except ValueError as error:
        raise ProjectWriteError(
            tr("Cannot save: {reason}. Your edits are still here.", reason=error),
            code="PROJECT_NUMBER",
            file=file,
        ) from None
    raise ProjectWriteError(
        tr("Cannot save: the file would not read back as it was. Your edits are still here."),
        code="PROJECT_WRITE",
        file=file,
    )


def same_content(left: Authored, right: Authored) -> bool:
    """Whether two documents are the same when saved: 1 and true differ, which `==` misses.

    A text that cannot be saved yet is a difference too, however the data stands.
    """
    if isinstance(left, SampleUser) and isinstance(right, SampleUser):
        return _unfinished(left) == _unfinished(right) and same(_data(left), _data(right))
    if isinstance(left, Environment) and isinstance(right, Environment):
        return same(_data(left), _data(right))  # also the order of its values
    return left == right


def _unfinished(user: SampleUser) -> str | None:
    return user.draft.text if user.draft is not None and not user.draft.valid else None


def _changes(file: str, source: str, base: JsonObject, want: JsonObject) -> list[Callable[[], str]]:
    _, root = read(source.encode("utf-8"), file)
    return [
        lambda: patch(source, root, base, want),
        lambda: rewritten(source, root, base, want),
    ]


def _tried(candidate: Callable[[], str]) -> str | None:
    try:
        return candidate()
    except CannotPatchError:
        return None


def _reads_back(file: str, text: str, content: Authored, want: JsonObject) -> bool:
    _, root = read(text.encode("utf-8"), file)
    return same(_data(_content(file, text, root, content)), want)


def _content(file: str, text: str, root: Mapping, like: Authored) -> Authored:
    shape = Shape(text, file)
    if isinstance(like, Webhook):
        texts = body_files(like)
        return read_webhook(shape, root, like.slug, lambda rel: texts.get(rel, ""))
    if isinstance(like, SampleUser):
        return read_user(shape, root, like.slug)
    if isinstance(like, RecordedAnswer):
        return read_response(shape, root, like.slug)
    if isinstance(like, Environment):
        return read_environment(shape, root, like.slug)
    return read_settings(shape, root)


def _data(content: Authored) -> JsonObject:
    if isinstance(content, Webhook):
        return webhook_data(content)
    if isinstance(content, SampleUser):
        return user_data(content)
    if isinstance(content, RecordedAnswer):
        return response_data(content)
    if isinstance(content, Environment):
        return environment_data(content)
    return settings_data(content)
