"""Runs before the program: programs that it starts, such as a browser, get the system's libraries.

PyInstaller's starter set the variable so that the loader finds ours; by now it has.
"""

import os

for _name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    _before = os.environ.pop(f"{_name}_ORIG", None)
    os.environ.pop(_name, None)
    if _before:
        os.environ[_name] = _before
