"""Takes PySide's hook out of Python's import.

For the sake of `from __feature__ import snake_case`, which nothing here uses, PySide reads the
source of each module that is imported after it and keeps it: 300 modules, 9 MB, and a twentieth of
the start.
"""

from __future__ import annotations

import builtins


def import_without_features() -> None:
    """Import modules as before PySide came; those of PySide stay lazy."""
    import PySide6.QtCore  # noqa: F401 - the hook comes with it

    before = getattr(builtins, "__orig_import__", None)
    if before is not None:
        builtins.__import__ = before
