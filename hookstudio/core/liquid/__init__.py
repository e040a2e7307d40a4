"""Braze's Liquid dialect; knows nothing of webhooks.

`render(source, context)` is the public entry. It is imported on first use: python-liquid costs
150 ms that the first painted frame must not wait for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hookstudio.core.liquid.rendering import (
        Aborted,
        ConnectedContentCall,
        Rendering,
        TracePiece,
        render,
    )

__all__ = ["Aborted", "ConnectedContentCall", "Rendering", "TracePiece", "render"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from hookstudio.core.liquid import rendering  # start-up time, see above

        return getattr(rendering, name)
    raise AttributeError(name)
