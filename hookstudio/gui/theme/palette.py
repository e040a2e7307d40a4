"""The palette of the studio: every role, in all three groups."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPalette

from hookstudio.gui.theme.tokens import Tokens, blend

_Role = QPalette.ColorRole
_Group = QPalette.ColorGroup


def make_palette(tokens: Tokens) -> QPalette:
    """Build the palette once for a theme; style sheets only refine it."""
    palette = QPalette()
    for role, color in _roles(tokens).items():
        palette.setColor(role, QColor(color))
    for role in (_Role.Text, _Role.WindowText, _Role.ButtonText, _Role.HighlightedText):
        palette.setColor(_Group.Disabled, role, QColor(tokens.disabled))
    palette.setColor(_Group.Disabled, _Role.PlaceholderText, QColor(tokens.disabled))
    palette.setColor(_Group.Disabled, _Role.Base, QColor(tokens.window))
    palette.setColor(_Group.Disabled, _Role.Highlight, QColor(tokens.pressed))
    palette.setColor(_Group.Disabled, _Role.Accent, QColor(tokens.disabled))
    return palette


def _roles(tokens: Tokens) -> dict[QPalette.ColorRole, str]:
    return {
        _Role.Window: tokens.window,
        _Role.WindowText: tokens.text,
        _Role.Base: tokens.input,
        _Role.AlternateBase: blend(tokens.window, tokens.pane, 0.5),
        _Role.ToolTipBase: tokens.raised,
        _Role.ToolTipText: tokens.text,
        _Role.PlaceholderText: tokens.muted,
        _Role.Text: tokens.text,
        _Role.Button: tokens.raised,
        _Role.ButtonText: tokens.text,
        _Role.BrightText: tokens.error,
        _Role.Light: tokens.raised,
        _Role.Midlight: tokens.hover,
        _Role.Mid: tokens.hairline,
        _Role.Dark: tokens.input_border,
        _Role.Shadow: tokens.shadow,
        # Selected text keeps the text's own colour.
        _Role.Highlight: tokens.selection,
        _Role.HighlightedText: tokens.text,
        _Role.Accent: tokens.accent,
        _Role.Link: tokens.accent,
        _Role.LinkVisited: tokens.info,
    }
