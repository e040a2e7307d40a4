"""Tokens: the named colours of the studio, and the arithmetic that proves them readable."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Tokens:
    """Colours as `#rrggbb`. Every text colour stands at 4.5:1 or more on every surface."""

    # Surfaces and lines.
    window: str
    pane: str
    raised: str
    input: str
    hairline: str
    input_border: str
    selection: str
    # Texts.
    text: str
    muted: str
    disabled: str
    accent: str
    on_accent: str
    success: str
    warning: str
    error: str
    info: str
    # Code.
    json_key: str
    string: str
    number: str
    liquid_output: str
    liquid_tag: str
    braze_output: str
    braze_tag: str
    # States of controls.
    hover: str
    pressed: str
    accent_hover: str
    on_error: str
    current_line: str
    found: str
    shadow: str
    dark: bool = False

    def colors(self) -> dict[str, str]:
        """Every colour by its name, as the style sheets use them."""
        return {f.name: getattr(self, f.name) for f in fields(self) if f.name != "dark"}


DARK = Tokens(
    window="#15171C",
    pane="#1B1E25",
    raised="#232730",
    input="#1F232B",
    hairline="#2E343F",
    input_border="#667084",
    selection="#2B4A86",
    text="#E6E9EF",
    muted="#A3ACBA",
    disabled="#8A93A3",
    accent="#7EA6FF",
    on_accent="#0E1420",
    success="#4CC38A",
    warning="#F2B84B",
    error="#FF7A70",
    info="#7CB7FF",
    json_key="#8CC4FF",
    string="#A5D6A7",
    number="#F0B57A",
    liquid_output="#FFB86B",
    liquid_tag="#FF8FA3",
    braze_output="#C9A6FF",
    braze_tag="#6FD08C",
    hover="#2A2F3A",
    pressed="#323845",
    accent_hover="#9ABAFF",
    on_error="#1D0A08",
    current_line="#232834",
    found="#4A3D16",
    shadow="#000000",
    dark=True,
)

LIGHT = Tokens(
    window="#F4F5F7",
    pane="#FFFFFF",
    raised="#FFFFFF",
    input="#FFFFFF",
    hairline="#D5D9E0",
    input_border="#808A9B",
    selection="#CFE0FF",
    text="#1B2130",
    muted="#566074",
    disabled="#667085",
    accent="#2459D3",
    on_accent="#FFFFFF",
    success="#0B7A4B",
    warning="#8A5A00",
    error="#C0271B",
    info="#1F5FBF",
    json_key="#0B5CAD",
    string="#1A7F37",
    number="#9A4F00",
    liquid_output="#9A3E00",
    liquid_tag="#B3123F",
    braze_output="#6D3BD1",
    braze_tag="#12703A",
    hover="#E9ECF1",
    pressed="#DDE2EA",
    accent_hover="#1C49B4",
    on_error="#FFFFFF",
    current_line="#F3F6FC",
    found="#FFEFB8",
    shadow="#1B2130",
)

SURFACES = ("window", "pane", "raised", "input")
TEXTS = (
    "text",
    "muted",
    "disabled",
    "accent",
    "success",
    "warning",
    "error",
    "info",
    "json_key",
    "string",
    "number",
    "liquid_output",
    "liquid_tag",
    "braze_output",
    "braze_tag",
)


def contrast(a: str, b: str) -> float:
    """The contrast ratio of two colours after WCAG 2.2, from 1 to 21."""
    lighter, darker = sorted((_luminance(a), _luminance(b)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def blend(over: str, under: str, opacity: float) -> str:
    """What `over` looks like on `under` at that opacity."""
    pairs = zip(_channels(over), _channels(under), strict=True)
    mixed = (round(o * opacity + u * (1 - opacity)) for o, u in pairs)
    return "#" + "".join(f"{channel:02X}" for channel in mixed)


def _channels(color: str) -> tuple[int, int, int]:
    return int(color[1:3], 16), int(color[3:5], 16), int(color[5:7], 16)


def _luminance(color: str) -> float:
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4
        for c in (channel / 255 for channel in _channels(color))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
