"""Whether a program with a window is still there after some seconds: stays_open.py COMMAND…

For systems where no test can look at the window: one that lacks a part ends at once. Its settings
go to a folder that is thrown away.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile

SECONDS = 15.0


def main(command: list[str], seconds: float = SECONDS) -> int:
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        environment = {**os.environ, "HOOKSTUDIO_HOME": home}
        with subprocess.Popen(command, env=environment) as program:
            try:
                status = program.wait(seconds)
            except subprocess.TimeoutExpired:
                program.terminate()
                print(f"still open after {seconds:.0f} s")
                return 0
    print(f"ended with status {status}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
