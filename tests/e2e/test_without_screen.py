"""What `make run` does where there is no screen: the whole way round, told and pictured."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]


def test_it_renders_sends_prints_the_answer_and_saves_a_picture(tmp_path: Path) -> None:
    script = tmp_path / "packaging" / "show_offscreen.py"
    script.parent.mkdir()
    shutil.copy(ROOT / "packaging" / script.name, script)  # its picture is saved beside it
    environment = {
        **os.environ,
        "HOOKSTUDIO_HOME": str(tmp_path / "home"),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, str(script)], env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    rendered, answer = done.stdout.split("The answer:")
    assert "Rendered order-shipped for ada-lovelace" in rendered
    assert '"carrier": "DHL"' in rendered
    assert answer.lstrip().startswith("200 OK")
    assert '"request": 1' in answer
    picture = QImage(str(tmp_path / "build" / "studio.png"))
    assert (picture.width(), picture.height()) == (1440, 900)
