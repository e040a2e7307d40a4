"""The scripts behind `make setup`: what they install, and what they say when they cannot."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BASH = shutil.which("bash")

pytestmark = pytest.mark.skipif(BASH is None, reason="needs bash")


class Machine:
    """A machine that has only the programs a test gives it; each call is recorded."""

    def __init__(self, folder: Path) -> None:
        self.bin = folder / "bin"
        self.bin.mkdir()
        self._log = folder / "calls"
        for name in ("dirname", "env", "printf", "uname"):
            path = shutil.which(name)
            assert path is not None
            (self.bin / name).symlink_to(path)

    def add(self, name: str, script: str = "") -> None:
        """A program that records how it was called, then runs the script."""
        file = self.bin / name
        file.write_text(f'#!{BASH}\necho "{name} $*" >>{self._log}\n{script}\n')
        file.chmod(0o755)

    def run(self, program: str) -> subprocess.CompletedProcess[str]:
        assert BASH is not None
        return subprocess.run(
            [BASH, "-c", f"source {ROOT}/packaging/shell.sh; {program}"],
            env={"PATH": str(self.bin), "HOME": os.devnull},
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def calls(self) -> list[str]:
        return self._log.read_text().splitlines() if self._log.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def _with_apt(machine: Machine, *, user: int, known: bool = True) -> None:
    machine.add("apt-get")
    machine.add("apt-cache", f"exit {0 if known else 100}")
    machine.add("id", f"echo {user}")


def test_root_installs_without_sudo_and_says_so(machine: Machine) -> None:
    _with_apt(machine, user=0)
    done = machine.run("install_packages 'A library is missing' libegl1 libgl1")
    assert done.returncode == 0
    assert "A library is missing: apt-get install libegl1 libgl1" in done.stderr
    (install,) = [call for call in machine.calls if call.startswith("apt-get")]
    assert install == "apt-get install -y --no-install-recommends -qq libegl1 libgl1"


def test_others_install_through_sudo(machine: Machine) -> None:
    _with_apt(machine, user=1000)
    machine.add("sudo", '"$@"')
    assert machine.run("install_packages 'A library is missing' libegl1").returncode == 0
    assert any(call.startswith("sudo env ") for call in machine.calls)


def test_without_sudo_it_says_what_root_must_do(machine: Machine) -> None:
    _with_apt(machine, user=1000)
    done = machine.run("install_packages 'A library is missing' libegl1")
    assert done.returncode != 0
    assert "Run this as root, then run make again: apt-get install libegl1" in done.stderr
    assert not any(call.startswith("apt-get") for call in machine.calls)


def test_without_apt_it_says_what_is_needed(machine: Machine) -> None:
    done = machine.run("install_packages 'A library is missing' libegl1")
    assert done.returncode != 0
    assert "There is no apt-get here: install what your system calls libegl1" in done.stderr


def test_a_machine_without_package_lists_gets_them_first(machine: Machine) -> None:
    _with_apt(machine, user=0, known=False)
    machine.run("install_packages 'A library is missing' libegl1")
    assert [call for call in machine.calls if "update" in call] == ["apt-get update -qq"]


def test_lists_that_are_out_of_date_are_renewed_once(machine: Machine) -> None:
    _with_apt(machine, user=0)
    machine.add("apt-get", f"[ $1 = update ] || grep -q 'update' {machine.bin.parent}/calls")
    (machine.bin / "grep").symlink_to(shutil.which("grep") or "")
    assert machine.run("install_packages 'A library is missing' libegl1").returncode == 0
    assert [call.split()[1] for call in machine.calls if call.startswith("apt-get")] == [
        "install",
        "update",
        "install",
    ]


def _python(machine: Machine, name: str, *, fits: bool) -> None:
    machine.add(name, f"exit {0 if fits else 1}")


def test_the_first_python_that_fits_is_taken(machine: Machine) -> None:
    _python(machine, "python3", fits=False)
    _python(machine, "python3.12", fits=True)
    _python(machine, "python3.11", fits=True)
    assert machine.run("find_python").stdout.strip() == str(machine.bin / "python3.12")


def test_the_python_that_was_named_comes_first(machine: Machine) -> None:
    _python(machine, "python3", fits=True)
    _python(machine, "mine", fits=True)
    assert machine.run("PYTHON=mine find_python").stdout.strip() == str(machine.bin / "mine")


def test_without_a_fitting_python_it_says_which_are_needed(machine: Machine) -> None:
    _python(machine, "python3", fits=False)
    done = machine.run("find_python")
    assert done.returncode != 0
    assert "Python 3.11, 3.12 or 3.13 is needed" in done.stderr
