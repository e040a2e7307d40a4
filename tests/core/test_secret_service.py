"""The keyring for real: gnome-keyring on a bus of its own, with a home that is thrown away."""

from __future__ import annotations

import os
import pty
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
TOOLS = ("dbus-daemon", "gnome-keyring-daemon", "gdbus")

BEGIN = """
import asyncio, sys
from hookstudio.core.errors import KeyringError, SecretMissingError
from hookstudio.core.keyring_backend import system_backend
from hookstudio.core.secrets import KeyringStore

def told(work):
    try:
        return asyncio.run(work)
    except (KeyringError, SecretMissingError) as error:
        return error.code
"""
KEEP = """
async def main():
    assert type(system_backend()).__module__ == "keyring.backends.SecretService"
    store = KeyringStore("shop")
    await store.ready()
    await store.set("key", "señal 🪝")
    await store.set("key", "two\\nlines")
    assert (await store.get("key")).reveal() == "two\\nlines"
    assert await KeyringStore("shop").names() == ("key",)

asyncio.run(main())
print("kept")
"""
OTHER_PROJECT = """
print(told(KeyringStore("blog").get("key")), asyncio.run(KeyringStore("blog").names()))
"""
READ = """
print(told(KeyringStore("shop", limit_s=float(sys.argv[1])).get("key")))
"""
DELETE = """
store = KeyringStore("shop")
asyncio.run(store.delete("key"))
print(told(store.get("key")), asyncio.run(store.names()))
"""
WRITE = """
print(told(KeyringStore("shop", limit_s=float(sys.argv[1])).set("key", "value")))
"""
READY = """
print(told(KeyringStore("shop").ready()))
"""
_POLICY = """\
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
    {rule}
  </policy>
</busconfig>
"""
_DENY = '<deny send_destination="org.freedesktop.secrets"/>'


class Desktop:
    """A session bus and, once started, a Secret Service; `pid` is the service's."""

    def __init__(self, folder: Path, rule: str = "") -> None:
        self._folder = folder
        self._socket = folder / "bus"
        (folder / "run").mkdir(mode=0o700)
        config = folder / "bus.conf"
        config.write_text(_POLICY.format(socket=self._socket, rule=rule))
        self._processes = [self._start("dbus-daemon", f"--config-file={config}", "--nofork")]
        wait_for(self._socket.exists)
        self.pid = 0

    def start_service(self, *, unlock: bool) -> None:
        """With an unlocked keyring, or with one that nobody can unlock here."""
        arguments = ["--foreground", "--components=secrets", *(["--unlock"] if unlock else [])]
        daemon = self._start("gnome-keyring-daemon", *arguments, stdin=subprocess.PIPE)
        assert daemon.stdin is not None
        daemon.stdin.write(b"test-password\n")
        daemon.stdin.close()
        self._processes.append(daemon)
        self.pid = daemon.pid
        wait_for(self._has_service)

    def run(self, program: str, *arguments: str) -> str:
        """What the program prints."""
        ran = subprocess.run(
            [sys.executable, "-c", BEGIN + program, *arguments],
            env=self._environment(),
            cwd=ROOT,
            capture_output=True,
            text=True,
            timeout=60,
        )
        assert ran.returncode == 0, ran.stderr
        return ran.stdout.strip()

    def popen(self, *words: str, stdin: int, cwd: Path) -> subprocess.Popen[bytes]:
        """The command line with these words, in a session of its own."""
        return subprocess.Popen(
            [sys.executable, "-m", "hookstudio", *words],
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=cwd,
            env=self._environment() | {"PYTHONPATH": str(ROOT)},
            start_new_session=True,
        )

    def close(self) -> None:
        """End what was started, by its process id; gnome-keyring hears no polite request."""
        for process in self._processes:
            process.kill()
            process.wait(10)

    def _start(self, *command: str, stdin: int = subprocess.DEVNULL) -> subprocess.Popen[bytes]:
        quiet = subprocess.DEVNULL
        return subprocess.Popen(
            command, stdin=stdin, stdout=quiet, stderr=quiet, env=self._environment()
        )

    def _environment(self) -> dict[str, str]:
        kept = ("PATH", "LANG", "HOOKSTUDIO_HOME")
        return {name: os.environ[name] for name in kept if name in os.environ} | {
            "HOME": str(self._folder),
            "XDG_RUNTIME_DIR": str(self._folder / "run"),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={self._socket}",
        }

    def _has_service(self) -> bool:
        # The bus is asked: a message to the service itself would start a second one.
        asked = subprocess.run(
            [
                *("gdbus", "call", "--session", "--dest", "org.freedesktop.DBus"),
                *("--object-path", "/org/freedesktop/DBus", "--method"),
                *("org.freedesktop.DBus.NameHasOwner", "org.freedesktop.secrets"),
            ],
            env=self._environment(),
            capture_output=True,
            text=True,
        )
        return "true" in asked.stdout


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.02)  # another process has no event to wait for


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Callable[..., Desktop]]:
    if absent := [tool for tool in TOOLS if shutil.which(tool) is None]:
        pytest.skip(f"needs {', '.join(absent)} (apt: gnome-keyring dbus libglib2.0-bin)")
    made: list[Desktop] = []

    def make(rule: str = "") -> Desktop:
        made.append(Desktop(tmp_path, rule))
        return made[-1]

    yield make
    for each in made:
        each.close()


def test_a_secret_is_stored_read_and_deleted_and_no_other_project_reads_it(
    desktop: Callable[..., Desktop], home: Path
) -> None:
    session = desktop()
    session.start_service(unlock=True)
    assert session.run(KEEP) == "kept"
    assert session.run(OTHER_PROJECT) == "SECRET_MISSING ()"
    (index,) = (home / "config" / "secrets").iterdir()
    assert "lines" not in index.read_text()
    assert index.stat().st_mode & 0o077 == 0

    os.kill(session.pid, signal.SIGSTOP)  # a keyring that hangs, with the secret in it
    assert session.run(READ, "0.5") == "KEYRING_TIMEOUT"
    os.kill(session.pid, signal.SIGCONT)
    assert session.run(READ, "10") == "Secret('••••')" or session.run(READ, "10") == "••••"
    assert session.run(DELETE) == "SECRET_MISSING ()"


def test_a_keyring_that_is_locked(desktop: Callable[..., Desktop]) -> None:
    session = desktop()
    session.start_service(unlock=False)
    assert session.run(READY) == "None"  # that it is there is seen without a question
    assert session.run(WRITE, "10") == "KEYRING_LOCKED"


def test_a_keyring_that_refuses(desktop: Callable[..., Desktop]) -> None:
    session = desktop(_DENY)
    session.start_service(unlock=True)
    assert session.run(WRITE, "10") == "KEYRING_FAILED"


def test_a_value_is_typed_at_a_terminal_without_an_echo(
    desktop: Callable[..., Desktop], tmp_path: Path
) -> None:
    session = desktop()
    session.start_service(unlock=True)
    (tmp_path / "hookstudio.yaml").write_text("version: 1\nname: Shop\n")
    terminal, theirs = pty.openpty()
    command = session.popen("secret", "set", "lob_key", stdin=theirs, cwd=tmp_path)
    os.close(theirs)
    assert command.stderr is not None
    assert command.stderr.read(9) == b"Value of "  # the echo is off once it is asked for
    os.write(terminal, b"typed-canary\n")
    out, err = command.communicate(timeout=30)
    assert out == b"The secret lob_key is kept in the keyring.\n", err
    os.set_blocking(terminal, False)
    with suppress(OSError):
        assert b"typed-canary" not in os.read(terminal, 10_000)
    os.close(terminal)
    assert b"typed-canary" not in err
    tested = session.popen("secret", "test", "lob_key", stdin=subprocess.DEVNULL, cwd=tmp_path)
    assert tested.communicate(timeout=30)[0] == b"lob_key: there, and can be read\n"


def test_a_bus_without_a_keyring(desktop: Callable[..., Desktop]) -> None:
    session = desktop()
    assert (session.run(WRITE, "10"), session.run(READY)) == ("KEYRING_NONE", "KEYRING_NONE")


def test_a_machine_without_a_bus(tmp_path: Path) -> None:
    environment = {"HOME": str(tmp_path), "HOOKSTUDIO_HOME": os.environ["HOOKSTUDIO_HOME"]}
    ran = subprocess.run(
        [sys.executable, "-c", BEGIN + READY],
        env=environment,
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ran.stdout.strip() == "KEYRING_NONE", ran.stderr
