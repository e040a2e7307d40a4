"""The Qt binding keeps its reference counts (CONTRIBUTING.md, "Traps": PySide6 6.12.0 does not)."""

from __future__ import annotations

import subprocess
import sys

_PROGRAM = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, Signal

class Source(QObject):
    plain = Signal()
    flag = Signal(bool)
    thing = Signal(object)

app = QCoreApplication(["hookstudio"])
source = Source()
source.plain.connect(lambda: None)
source.flag.connect(lambda value: None)
source.thing.connect(lambda value: None)

def operations():
    source.setObjectName("x")
    source.blockSignals(False)
    source.plain.emit()
    source.flag.emit(False)
    source.thing.emit(False)

def counts():
    return [sys.getrefcount(value) for value in (None, True, False)]

operations()
before = counts()
for _ in range(40):
    operations()
print(*[after - count for after, count in zip(counts(), before)])
"""


def test_void_methods_and_signals_give_back_every_reference() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM], capture_output=True, text=True, check=True
    )
    # A leaking binding loses one per call: at least 40.
    assert all(abs(int(change)) < 20 for change in done.stdout.split())
