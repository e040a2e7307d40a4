"""Keeps Python's cyclic garbage collector on the UI thread.

A collection that happens on a worker thread destroys Qt objects there, which ends in a crash
("Timers cannot be stopped from another thread"). So automatic collection is off, and a timer on
the UI thread collects when the collector's own thresholds are passed.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_INTERVAL_MS = 500
_YOUNG_FACTOR = 10  # a collection costs a frame, so the youngest generation waits for more


def spare_what_is_there() -> None:
    """Leave out of all collections what exists now, a whole studio: looking through it would stop
    the window for 100 ms."""
    gc.freeze()


def collect_what_was_spared() -> None:
    """Look through everything once, after much of it went away."""
    gc.unfreeze()
    gc.collect()
    gc.freeze()


class GcGuard(QObject):
    """Collects on the thread it was made on; `stop` gives the collector back to Python."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_INTERVAL_MS)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start()

    def collect_if_due(self) -> None:
        """Collect each generation whose threshold is passed, youngest first."""
        counts, thresholds = gc.get_count(), gc.get_threshold()
        if counts[0] > thresholds[0] * _YOUNG_FACTOR:
            gc.collect(0)
        if counts[1] > thresholds[1]:
            gc.collect(1)
        if counts[2] > thresholds[2]:
            gc.collect(2)

    def stop(self) -> None:
        self._timer.stop()
        if self._was_enabled:
            gc.enable()
