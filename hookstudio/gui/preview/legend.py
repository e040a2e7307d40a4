"""Legend: what the marks of the preview mean, each drawn as it looks there."""

from __future__ import annotations

from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.preview.fitted_view import FittedView
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.plain_view import Mark, MarkKind

_ENTRIES: tuple[tuple[MarkKind, str, str], ...] = (
    ("attribute", "Ada", translatable("the user's data")),
    ("default", "friend", translatable("the default was used")),
    ("empty", "", translatable("empty, and no default")),
    ("connected", "21 °C", translatable("connected content")),
    ("secret", "••••key", translatable("filled in on sending")),
    ("error", "oops", translatable("has a problem")),
)


class Legend(FittedView):
    """A plain view with a line for each mark, so that a sample looks exactly as a mark does."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, name=tr("Legend of the marks"), max_lines=len(_ENTRIES))
        self.setObjectName("legend")
        lines: list[str] = []
        marks: list[Mark] = []
        at = 0
        for kind, sample, meaning in _ENTRIES:
            # The view draws the sign of an empty value, one character wide.
            line = f"{sample:<{9 if sample else 8}}{translated(meaning)}\n"
            marks.append(Mark(at, at + len(sample), kind))
            lines.append(line)
            at += len(line)
        self.set_content("".join(lines).rstrip("\n"), marks, "plain")
