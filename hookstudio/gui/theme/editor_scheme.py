"""The colours of code, in the studio's own scheme and in that of Braze's composer."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from hookstudio.gui.theme.tokens import Tokens


class EditorScheme(StrEnum):
    """Which colours Liquid has. Braze's composer: tags green, personalization purple."""

    STUDIO = "studio"
    BRAZE = "braze"


@dataclass(frozen=True, slots=True)
class CodeColors:
    """A colour for each kind of text that a highlighter tells apart."""

    output: str
    tag: str
    filter: str
    attribute: str
    comment: str
    raw: str
    json_key: str
    string: str
    number: str
    punctuation: str
    oddity: str


def code_colors(tokens: Tokens, scheme: EditorScheme) -> CodeColors:
    """The colours of a scheme in a theme."""
    braze = scheme is EditorScheme.BRAZE
    output = tokens.braze_output if braze else tokens.liquid_output
    tag = tokens.braze_tag if braze else tokens.liquid_tag
    return CodeColors(
        output=output,
        tag=tag,
        filter=output if braze else tokens.accent,
        attribute=output,
        comment=tokens.muted,
        raw=tokens.muted,
        json_key=tokens.json_key,
        string=tokens.string,
        number=tokens.number,
        punctuation=tokens.muted,
        oddity=tokens.warning,
    )
