"""Webhook × sample user × language → the request that would be sent.

`render(webhook, user, language)` is the public entry; it is `build.build_request`. It is imported
on first use: it brings python-liquid, which costs 150 ms that the first painted frame must not
wait for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from hookstudio.core.request.build import build_request, render

__all__ = ["build_request", "render"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from hookstudio.core.request import build  # start-up time, see above

        return getattr(build, name)
    raise AttributeError(name)
