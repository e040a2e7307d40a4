"""Which project, webhook and user the words of a command line mean."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from hookstudio.cli.project_folder import project_above
from hookstudio.core.errors import ProjectReadError, UsageError
from hookstudio.core.findings import Severity
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.listing import SETTINGS_FILE
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.languages import language_name, variant_for

if TYPE_CHECKING:
    from hookstudio.core.project.folder import Project

_MANY = 8

T = TypeVar("T", Webhook, SampleUser, Environment)


def open_project(named: str | None, webhook: str, cwd: Path) -> Project:
    """The project that `--project` names, or that the webhook's path or `cwd` lies in.

    Raises ProjectReadError for one of a newer format too: half of it may be unknown here.
    """
    from hookstudio.core.project.folder import Project  # start-up time: reads YAML

    root = cwd / named if named is not None else _root_of(webhook, cwd)
    project = Project.open(root)
    if project.read_only:
        _refuse_broken(project, SETTINGS_FILE)
    return project


def _root_of(webhook: str, cwd: Path) -> Path:
    file = cwd / webhook
    start = file.parent if file.suffix == ".yaml" and file.is_file() else cwd
    root = project_above(start)
    if root is None:
        raise ProjectReadError(
            f"There is no Hook Studio project in {start} or above it. Name one with --project, "
            "or make one: hookstudio init DIR",
            code="CLI_NO_PROJECT",
        )
    return root


def choose_webhook(project: Project, words: str, cwd: Path) -> Webhook:
    """The webhook of that file name, path or name; raises UsageError with what is near."""
    slug = _slug(project, words, "webhooks", cwd)
    found = _by_slug_or_name(project.webhooks, slug, words)
    _refuse_broken(project, found.file if found is not None else f"webhooks/{slug}.yaml")
    if found is not None:
        return found
    known = [(hook.slug, hook.name) for hook in project.webhooks.values()]
    raise UsageError(_not_found("webhook", words, known, project.name), code="CLI_NO_WEBHOOK")


def open_chosen(
    named: str | None, webhooks: Sequence[str], cwd: Path
) -> tuple[Project, tuple[Webhook, ...] | None]:
    """The project, and the webhooks that the words name, each once; None when there are none."""
    project = open_project(named, webhooks[0] if webhooks else "", cwd)
    chosen = [choose_webhook(project, words, cwd) for words in webhooks]
    return project, tuple({webhook.slug: webhook for webhook in chosen}.values()) or None


def choose_user(project: Project, words: str, cwd: Path) -> SampleUser:
    """The sample user of that file name, path, external id, e-mail address or name."""
    slug = _slug(project, words, "users", cwd)
    found = _by_slug_or_name(project.users, slug, words)
    if found is None:
        matching = [
            user
            for user in project.users.values()
            if words.casefold() in (user.external_id.casefold(), user.email.casefold())
        ]
        found = _the_only("user", words, matching)
    _refuse_broken(project, found.file if found is not None else f"users/{slug}.yaml")
    if found is not None:
        return found
    known = [(user.slug, user.title) for user in project.users.values()]
    raise UsageError(_not_found("sample user", words, known, project.name), code="CLI_NO_USER")


def choose_environment(project: Project, words: str | None, cwd: Path) -> Environment | None:
    """The environment of that file name, path or name; None without words.

    Raises UsageError with what is near, and ProjectReadError for one that has errors: a request
    would go elsewhere than its file says.
    """
    if words is None:
        return None
    slug = _slug(project, words, "environments", cwd)
    found = _by_slug_or_name(project.environments, slug, words)
    _refuse_broken(project, found.file if found is not None else f"environments/{slug}.yaml")
    if found is not None:
        return found
    known = [(each.slug, each.name) for each in project.environments.values()]
    raise UsageError(
        _not_found("environment", words, known, project.name), code="CLI_NO_ENVIRONMENT"
    )


class ChosenLanguage(NamedTuple):
    """What a rendering takes: None follows the user, "" is the default. `note` may be empty."""

    language: str | None
    note: str = ""


def choose_language(webhook: Webhook, words: str | None) -> ChosenLanguage:
    """The variant that a user of that language gets; raises UsageError for what is none."""
    if words is None or webhook.variant(words) is not None:
        return ChosenLanguage(words)
    named = language_name(words)
    if named == words:
        known = ", ".join(variant.language for variant in webhook.languages)
        has = f" {webhook.name or webhook.slug} has {known}." if known else ""
        raise UsageError(
            f"{words!r} is not a language; write a tag such as fr or pt-BR.{has}",
            code="CLI_NO_LANGUAGE",
        )
    found = variant_for(webhook, words) or ""
    used = f"{language_name(found)} ({found})" if found else "the default"
    missing = f"{webhook.name or webhook.slug} has no variant for {named} ({words})"
    return ChosenLanguage(found, f"{missing}; {used} is used.")


def _slug(project: Project, words: str, folder: str, cwd: Path) -> str:
    """The slug that the words may mean: of a path into the project's folder, or as they are."""
    for base in (cwd, project.root):
        path = (base / words).absolute()
        if path.suffix == ".yaml" and path.parent == project.root.absolute() / folder:
            return path.stem
    return words


def _by_slug_or_name(documents: Mapping[str, T], slug: str, words: str) -> T | None:
    if slug in documents:
        return documents[slug]
    named = [
        document
        for document in documents.values()
        if words.casefold() in (document.name.casefold(), _title(document).casefold())
    ]
    return _the_only("name", words, named)


def _title(document: Webhook | SampleUser | Environment) -> str:
    return document.name if isinstance(document, Webhook) else document.title


def _the_only(kind: str, words: str, matching: list[T]) -> T | None:
    if len(matching) > 1:
        files = ", ".join(document.slug for document in matching)
        raise UsageError(f"The {kind} {words!r} stands for more than one: {files}.")
    return matching[0] if matching else None


def _refuse_broken(project: Project, file: str) -> None:
    """Say why the file, or its folder, was not read as it should be, if it was not."""
    for finding in project.findings:
        concerned = finding.file in (file, file.partition("/")[0])
        if concerned and finding.severity is Severity.ERROR:
            raise ProjectReadError(
                finding.message,
                code=finding.code or None,
                file=finding.file,
                line=finding.span.line if finding.span else None,
                column=finding.span.column if finding.span else None,
            )


def _not_found(kind: str, words: str, known: Iterable[tuple[str, str]], project: str) -> str:
    names = {name.casefold(): slug for slug, title in known for name in (slug, title) if name}
    near = difflib.get_close_matches(words.casefold(), names, n=3, cutoff=0.5)
    message = f"There is no {kind} {words!r} in {project}."
    slugs = list(dict.fromkeys(names.values()))
    if near:
        return f"{message} Did you mean {' or '.join(dict.fromkeys(names[n] for n in near))}?"
    if not slugs:
        return f"{message} It has none yet."
    more = f" and {len(slugs) - _MANY} more" if len(slugs) > _MANY else ""
    return f"{message} It has {', '.join(slugs[:_MANY])}{more}."
