"""Whether nfpm.yaml names exactly the libraries that the packaged files are linked with.

dependencies.py DEB_FOLDER RPM_FOLDER: the program as each package holds it. Asks dpkg-shlibdeps
for the .deb where there is one, and objdump for the .rpm. The latter carries more libraries itself:
they have other names elsewhere.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

from ruamel.yaml import YAML

CONFIGURATION = Path(__file__).parent / "nfpm.yaml"
# Loaded where GTK is installed, and left alone where it is not.
OPTIONAL = ("libqgtk3.so",)
_NEEDED = re.compile(r"^\s*NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")


def programs(folder: Path) -> list[Path]:
    """The files that the system's loader reads."""
    found = [
        file
        for file in sorted(folder.rglob("*"))
        if file.is_file() and not file.is_symlink() and file.name not in OPTIONAL
    ]
    return [file for file in found if file.read_bytes()[:4] == b"\x7fELF"]


def of_rpm(files: Sequence[Path]) -> list[str]:
    """What the files need beside each other, as rpm names it."""
    listed = "".join(_output(["objdump", "--private-headers", str(file)]) for file in files)
    own = {file.name for file in files}
    versions = [(int(major), int(minor)) for major, minor in _GLIBC.findall(listed)]
    names = {f"{name}()(64bit)" for name in _NEEDED.findall(listed) if name not in own}
    major, minor = max(versions)
    return sorted({*names, f"libc.so.6(GLIBC_{major}.{minor})(64bit)"})


def of_debian(files: Sequence[Path]) -> list[str]:
    """What dpkg-shlibdeps makes of the files."""
    own = {str(file.parent) for file in files}
    with tempfile.TemporaryDirectory() as scratch:
        control = Path(scratch, "debian/control")
        control.parent.mkdir()
        control.write_text("Source: hookstudio\n\nPackage: hookstudio\nArchitecture: any\n")
        asked = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *(f"-l{path}" for path in own)]
        found = subprocess.run(
            [*asked, *map(str, files)], cwd=scratch, capture_output=True, text=True, check=False
        )
    if found.returncode:
        raise RuntimeError(found.stderr)
    return sorted(found.stdout.strip().removeprefix("shlibs:Depends=").split(", "))


def differences(kind: str, named: Iterable[str], needed: Iterable[str]) -> list[str]:
    """One sentence for each name that is missing or too much."""
    have, want = set(named), set(needed)
    return [
        *(f"{kind}: {name} is needed, and nfpm.yaml does not name it" for name in want - have),
        *(f"{kind}: {name} is named in nfpm.yaml, and nothing needs it" for name in have - want),
    ]


def main(deb_folder: str, rpm_folder: str) -> int:
    overrides = YAML(typ="safe").load(CONFIGURATION)["overrides"]
    needed = of_rpm(programs(Path(rpm_folder).resolve()))
    found = differences("rpm", overrides["rpm"]["depends"], needed)
    if shutil.which("dpkg-shlibdeps"):
        needed = of_debian(programs(Path(deb_folder).resolve()))
        found += differences("deb", overrides["deb"]["depends"], needed)
    for problem in sorted(found):
        print(problem, file=sys.stderr)
    return 1 if found else 0


def _output(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
