"""Refusal: why the receiver answers in place of its script."""

from __future__ import annotations

from dataclasses import dataclass

from hookstudio.core.wording import translated


@dataclass(frozen=True, slots=True)
class Refusal:
    """False where nothing is refused. What is `sent` is English, as all that goes over HTTP."""

    sent: str = ""
    shown: str = ""

    def __bool__(self) -> bool:
        return bool(self.sent)


def refusal(source: str, /, **values: object) -> Refusal:
    """Both texts of one that was named by `translatable`."""
    return Refusal(source.format(**values), translated(source, **values))
