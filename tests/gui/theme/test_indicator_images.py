"""The pictures of the style sheets are those that our icons and tokens make."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from hookstudio.core import paths
from hookstudio.gui.theme.indicator_images import draw_all
from hookstudio.gui.theme.tokens import DARK, LIGHT, Tokens

IMAGES = paths.resources() / "styles" / "images"


def difference(a: QImage, b: QImage) -> int:
    """The largest difference of a channel."""
    assert a.size() == b.size()
    # The view of the bytes does not keep its picture alive: each stays in a variable.
    one, other = (image.convertToFormat(QImage.Format.Format_RGBA8888) for image in (a, b))
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(x - y) for x, y in pairs)


@pytest.mark.parametrize(("name", "tokens"), [("light", LIGHT), ("dark", DARK)])
def test_the_stored_pictures_are_up_to_date(qapp: QApplication, name: str, tokens: Tokens) -> None:
    drawn = dict(draw_all(tokens, paths.resources() / "icons"))
    assert {path.name for path in (IMAGES / name).iterdir()} == set(drawn)
    for file, pixmap in drawn.items():
        stored = QImage(str(IMAGES / name / file))
        assert difference(stored, pixmap.toImage()) <= 24, file
