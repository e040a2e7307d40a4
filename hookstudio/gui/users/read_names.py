"""Which attributes a webhook reads: all that its templates name, in the order they do. Qt-free."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from hookstudio.core.liquid.vocabulary import NAMESPACES
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Body, RawBody, Webhook
from hookstudio.gui.users.form_rows import FormRow, Shown, value_rows
from hookstudio.gui.users.user_paths import Path

# As the dialect has it: `${name}` or `namespace.${name}`, in an output or a tag.
_NAMED = re.compile(r"(?:\b(\w+)\.)?\$\{([^{}]{1,200})\}")
_SECTION = {namespace.name: namespace.section for namespace in NAMESPACES}
_BLOCKS = "content_blocks"


def read_paths(webhook: Webhook, content_blocks: Mapping[str, str]) -> tuple[Path, ...]:
    """The section and name of each attribute that is named, those of its content blocks too."""
    found: dict[Path, None] = {}
    seen: set[str] = set()
    waiting = list(_templates(webhook))
    while waiting:
        for namespace, name in _NAMED.findall(waiting.pop(0)):
            if namespace == _BLOCKS and name not in seen:
                seen.add(name)
                waiting.append(content_blocks.get(name, ""))
            elif namespace in _SECTION:
                found[_SECTION[namespace], name.strip()] = None
    return tuple(found)


def rows_read(user: SampleUser, shown: Shown, paths: tuple[Path, ...]) -> tuple[FormRow, ...]:
    """The rows of these attributes, named as a template names them; a path leads to its object."""
    rows: list[FormRow] = []
    for path in dict.fromkeys(_held_path(user, path) for path in paths):
        rows += value_rows(user, path, shown, title=written(path))
    return tuple(rows)


def written(path: Path) -> str:
    """The attribute as a template writes it, without its braces."""
    names = {namespace.section: namespace.name for namespace in NAMESPACES}
    namespace = names.get(str(path[0]), "")
    return f"{namespace}.{path[1]}" if namespace else str(path[1])


def _held_path(user: SampleUser, path: Path) -> Path:
    """`address.city` is the attribute `address`, unless one has just that name."""
    section, name = str(path[0]), str(path[1])
    held = user.section(section)
    first = re.split(r"[.\[]", name, maxsplit=1)[0]
    if name in held or not first or first == name:
        return path
    return (section, first)


def _templates(webhook: Webhook) -> Iterator[str]:
    yield webhook.url
    for header in webhook.headers:
        yield header.name
        yield header.value
    yield from _body(webhook.body)
    for variant in webhook.languages:
        yield variant.url or ""
        if variant.body is not None:
            yield from _body(variant.body)


def _body(body: Body) -> Iterator[str]:
    if isinstance(body, RawBody):
        yield body.text
    else:
        for pair in body.pairs:
            yield pair.key
            yield pair.value
