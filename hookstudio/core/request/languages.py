"""Which language variant a user gets, and what languages are called."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.language_names import NAMES
from hookstudio.core.wording import translated


class Language(NamedTuple):
    """One entry of a language picker: the ISO 639-1 tag, the English name, the language's own.

    The name is to be translated where it is shown.
    """

    tag: str
    name: str
    own_name: str


LANGUAGES: tuple[Language, ...] = tuple(Language(*row) for row in NAMES)
"""All languages of ISO 639-1, in the order of their English names."""


def variant_for(webhook: Webhook, user_language: str | None) -> str | None:
    """The tag of the variant that a user of that language gets; None is the default variant.

    `fr-CA`, like `fr_CA`, gets the variant `fr-CA`, else `fr`, else the default; case is ignored.
    """
    variants = {_folded(variant.language): variant.language for variant in webhook.languages}
    parts = _folded(user_language or "").split("-")
    while parts:
        found = variants.get("-".join(parts))
        if found is not None:
            return found
        parts.pop()
    return None


def language_name(tag: str) -> str:
    """`French` for `fr`, `French (CA)` for `fr-CA` or `fr_CA`; an unknown tag as it is.

    In the language of the studio.
    """
    primary, _, rest = tag.replace("_", "-").partition("-")
    known = _by_tag().get(primary.lower())
    if known is None:
        return tag
    name = translated(known.name)
    return f"{name} ({rest})" if rest else name


def own_name(tag: str) -> str:
    """`Français` for `fr`, `Français (CA)` for `fr-CA`; an unknown tag as it is."""
    primary, _, rest = tag.replace("_", "-").partition("-")
    known = _by_tag().get(primary.lower())
    if known is None:
        return tag
    return f"{known.own_name} ({rest})" if rest else known.own_name


def _folded(tag: str) -> str:
    return tag.strip().replace("_", "-").lower()


@cache
def _by_tag() -> dict[str, Language]:
    return {language.tag: language for language in LANGUAGES}
