"""Every text stands out from every surface it can lie on."""

from __future__ import annotations

import pytest

from hookstudio.gui.theme.editor_scheme import EditorScheme, code_colors
from hookstudio.gui.theme.tokens import DARK, LIGHT, SURFACES, TEXTS, Tokens, blend, contrast

both = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])


@both
@pytest.mark.parametrize("name", TEXTS)
def test_texts_stand_at_four_and_a_half_to_one_on_every_surface(tokens: Tokens, name: str) -> None:
    colors = tokens.colors()
    for surface in (*SURFACES, "current_line"):
        assert contrast(colors[name], colors[surface]) >= 4.5, surface


@both
def test_what_is_selected_pressed_or_found_can_be_read(tokens: Tokens) -> None:
    for surface in (tokens.selection, tokens.hover, tokens.pressed, tokens.found):
        assert contrast(tokens.text, surface) >= 4.5
    assert contrast(tokens.muted, tokens.hover) >= 4.5
    for color in (tokens.accent, tokens.accent_hover):
        assert contrast(tokens.on_accent, color) >= 4.5
    assert contrast(tokens.on_error, tokens.error) >= 4.5


@both
def test_borders_of_inputs_are_seen(tokens: Tokens) -> None:
    for surface in (tokens.window, tokens.pane, tokens.raised, tokens.input):
        assert contrast(tokens.input_border, surface) >= 2.995


@both
@pytest.mark.parametrize("scheme", list(EditorScheme))
def test_code_can_be_read_where_it_is_found(tokens: Tokens, scheme: EditorScheme) -> None:
    code = code_colors(tokens, scheme)
    for color in (code.output, code.tag, code.json_key, code.string, code.number):
        assert contrast(color, tokens.input) >= 4.5
        assert contrast(color, tokens.found) >= 4.0


def test_brazes_scheme_has_green_tags_and_purple_personalization() -> None:
    code = code_colors(LIGHT, EditorScheme.BRAZE)
    assert (code.tag, code.output) == (LIGHT.braze_tag, LIGHT.braze_output)
    assert code_colors(LIGHT, EditorScheme.STUDIO).tag == LIGHT.liquid_tag


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.478, abs=0.001)
    assert contrast("#ABCDEF", "#ABCDEF") == 1


def test_blending_lies_between() -> None:
    assert blend("#FFFFFF", "#000000", 0.5) == "#808080"
    assert blend("#123456", "#000000", 1) == "#123456"
