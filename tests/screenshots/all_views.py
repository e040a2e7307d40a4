"""Every view there is: importing a module of views adds what it has to `VIEWS`."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from tests.screenshots.views import VIEWS, View

_NO_VIEWS = ("all_views", "test_views")


def all_views() -> list[View]:
    """The views of all modules in this folder that are named `views_…` or `…_views`."""
    names = sorted(file.stem for file in Path(__file__).parent.glob("*.py"))
    for name in names:
        if name.startswith("views_") or (name.endswith("_views") and name not in _NO_VIEWS):
            import_module(f"tests.screenshots.{name}")
    return VIEWS
