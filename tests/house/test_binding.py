"""The Qt binding keeps its reference counts (CONTRIBUTING.md, "Traps": PySide6 6.12.0 does not)."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
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


def test_nobody_asks_for_what_the_binding_gives_to_the_wrong_owner() -> None:
    """What these return becomes a child of who was asked, and goes with that one."""
    adopting = re.compile(r"\.(nextInFocusChain|previousInFocusChain)\(|block\w*\.document\(\)")
    found = [
        f"{file.relative_to(ROOT)}: {line.strip()}"
        for file in sorted((ROOT / "hookstudio").rglob("*.py"))
        for line in file.read_text(encoding="utf-8").splitlines()
        if adopting.search(line)
    ]
    assert found == []
