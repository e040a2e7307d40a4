"""What is said about a rendering that was stopped, and where it was then."""

from __future__ import annotations

from hookstudio.core.request.worker_loss import Loss, Place
from hookstudio.core.wording import tr, translatable, translated

_LATE = (
    translatable(
        "The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after "
        "{seconds:g} s."
    ),
    translatable(
        "The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after "
        "{seconds:g} s at line {line}."
    ),
    translatable(
        "The template took longer than {seconds:g} s or more than {megabytes} MB: stopped after "
        "{seconds:g} s at line {line} of the Content Block {block}."
    ),
)
_TOO_BIG = (
    translatable(
        "The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for "
        "want of memory."
    ),
    translatable(
        "The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for "
        "want of memory at line {line}."
    ),
    translatable(
        "The template took longer than {seconds:g} s or more than {megabytes} MB: stopped for "
        "want of memory at line {line} of the Content Block {block}."
    ),
)


def stopped_text(loss: Loss, place: Place | None, seconds: float, megabytes: int) -> str:
    """The message of the finding, one whole sentence for each way to be stopped."""
    if loss is Loss.CRASH:
        return tr("The renderer broke down twice on this template; nothing was rendered.")
    nowhere, at_line, in_block = _LATE if loss is Loss.TIMEOUT else _TOO_BIG
    if place is None:
        return translated(nowhere, seconds=seconds, megabytes=megabytes)
    text = in_block if place.block else at_line
    return translated(
        text, seconds=seconds, megabytes=megabytes, line=place.span.line, block=place.block
    )
