"""The values of the chosen environment, as templates read them: `{{environment.name}}`."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from hookstudio.core.liquid.names import ENVIRONMENT_ROOT
from hookstudio.core.liquid.problems import Problem
from hookstudio.core.wording import tr

RULE = "environment_value"


class NamedValue(NamedTuple):
    """A place that reads a value of the environment."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class ChosenEnvironment:
    """The environment of one rendering; without one there is no title and no value.

    `secrets` maps a name in templates to the keyring's name, empty where that is no use.
    """

    slug: str = ""
    title: str = ""
    values: Mapping[str, object] = field(default_factory=dict)
    secrets: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, context: Mapping[str, Any]) -> ChosenEnvironment:
        """The one in a rendering's context."""
        held = context.get("environment")
        if not isinstance(held, Mapping):
            return NO_ENVIRONMENT
        slug, title = str(held.get("slug") or ""), str(held.get("title") or "")
        return cls(slug, title or slug, _mapping(held.get("values")), _mapping(held.get("secrets")))

    def secret_name(self, name: str) -> str:
        """The keyring's name of a secret; empty where the environment gives it no usable one."""
        return self.secrets.get(name, name)

    def secret_problem(self, name: str, start: int, end: int) -> Problem:
        """What is wrong with a secret that has no usable name."""
        message = tr(
            "The environment {title} gives the secret {name} no name in the keyring.",
            title=self.title,
            name=name,
        )
        return Problem("environment_secret", message, start, end, code="")


NO_ENVIRONMENT = ChosenEnvironment()


def value_problems(
    named: Iterable[NamedValue], chosen: ChosenEnvironment, set_names: Collection[str]
) -> Iterator[Problem]:
    """The values that the environment lacks; none where the template has its own variable."""
    if ENVIRONMENT_ROOT in set_names:
        return
    for name, start, end in named:
        if name in chosen.values:
            continue
        if not chosen.title:
            message = tr(
                "environment.{name} has no value, as no environment is chosen.", name=name[:64]
            )
        else:
            message = _missing_message(name[:64], chosen)
        yield Problem(RULE, message, start, end, code="")


def _missing_message(name: str, chosen: ChosenEnvironment) -> str:
    near = difflib.get_close_matches(name, chosen.values, n=1, cutoff=0.7)
    if not near:
        return tr("The environment {title} has no value {name}.", title=chosen.title, name=name)
    return tr(
        "The environment {title} has no value {name}. Did you mean environment.{near}?",
        title=chosen.title,
        name=name,
        near=near[0],
    )


def _mapping(value: object) -> dict[str, Any]:
    return dict(value) if isinstance(value, Mapping) else {}
