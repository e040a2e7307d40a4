"""Bad arguments, outboxes and keyrings, in processes of their own: as a shell would see them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

import apsw
import pytest

from hookstudio.core.delivery import database
from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.paths import data_dir
from tests.bad_inputs.catalogue import Case, each
from tests.bad_inputs.conftest import Ran, Run, contents
from tests.trusting import trust_project

ROOT = Path(__file__).parents[2]
LIST = ("outbox", "list", "--json")
SEND = ("send", "order", "--user", "ada", "--json")


def in_a_process(
    *arguments: str | bytes,
    cwd: Path,
    variables: Mapping[str, str] | None = None,
    size_limit: int | None = None,
) -> Ran:
    """The real program; `size_limit` is the largest file that it may write."""

    def limit() -> None:
        import resource
        import signal

        if size_limit is not None:
            signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
            resource.setrlimit(resource.RLIMIT_FSIZE, (size_limit, size_limit))

    done = subprocess.run(
        [sys.executable, "-m", "hookstudio", *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT), **(variables or {})},
        capture_output=True,
        timeout=60,
        check=False,
        preexec_fn=limit if size_limit is not None else None,
    )
    ran = Ran(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))
    assert "Traceback" not in ran.out + ran.err
    assert "has a fault" not in ran.err
    return ran


@each("cli")
def test_arguments(project: Path, case: Case) -> None:
    assert case.content is not None
    arguments = case.content.split(b" ")
    before = contents(project)
    ran = in_a_process(*arguments, *(["--json"] if case.rejected else []), cwd=project)
    if case.id.startswith("CLI-04"):
        assert (ran.status, "is no project's folder" in ran.err) == (2, True)
        told = in_a_process("render", *arguments, "--user", "ada", "--json", cwd=project)
        assert (told.status, told.codes) == (2, ["CLI_NO_WEBHOOK"])
        told = in_a_process("users", "import", *arguments, "--json", cwd=project)
        assert (told.status, told.codes) == (2, ["USERS_FILE"])
    else:
        assert (ran.status, "abc" in ran.err) == (2, False)
        if arguments[0].startswith(b"/"):
            arguments = [b"render", b"--project", *arguments, b"order", b"--user", b"ada"]
            ran = in_a_process(*arguments, "--json", cwd=project)
            assert (ran.status, ran.codes) == (2, [case.code])
        else:
            assert ran.codes == [case.code]
    assert contents(project) == before


@each("cli", built=True)
def test_a_closed_output(project: Path, case: Case) -> None:
    form = ["--json"] if case.id.endswith("json") else []
    for arguments in (["render", "order", "--user", "ada"], ["allowlist"]):
        reader, writer = os.pipe()
        os.close(reader)
        done = subprocess.run(
            [sys.executable, "-m", "hookstudio", *arguments, *form],
            cwd=project,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=writer,
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
        os.close(writer)
        assert (done.returncode, done.stderr) == (0, b""), arguments


def outbox_file() -> Path:
    return data_dir() / "outbox.db"


def statement(sql: str) -> Callable[[], None]:
    def run() -> None:
        connection = apsw.Connection(str(outbox_file()))
        connection.execute(sql)
        connection.close()

    return run


def soft_link() -> None:
    outbox_file().rename(outbox_file().with_name("other.db"))
    outbox_file().symlink_to(outbox_file().with_name("other.db"))


def hard_link() -> None:
    os.link(outbox_file(), outbox_file().with_name("other.db"))


REFUSED: dict[str, Callable[[], None]] = {
    "SET-05": statement("PRAGMA user_version=99"),
    "SET-05/next": statement("PRAGMA user_version=1000000"),
    "SET-07": statement(
        "CREATE TRIGGER evil AFTER INSERT ON message BEGIN DELETE FROM message; END"
    ),
    "SET-07/view": statement("CREATE VIEW evil AS SELECT * FROM message"),
    "SET-11": soft_link,
    "SET-11/hard": hard_link,
}


def send(run: Run, project: Path) -> None:
    """Leave one delivery in the outbox: to a port where nobody listens."""
    trust_project(project)
    ran = run(*SEND)
    assert (ran.status, ran.codes_of("attempt")) == (1, ["SEND_REFUSED"])


def keep(folder: Path) -> dict[str, bytes]:
    """The databases and what their logs hold; an empty log and the shared memory say nothing."""
    files = [*folder.glob("*.db"), *folder.glob("*.db-wal")]
    return {file.name: file.read_bytes() for file in files if file.stat().st_size}


@each("settings_db")
def test_what_is_no_outbox_is_set_aside(run: Run, project: Path, case: Case) -> None:
    Outbox.open().close()
    outbox_file().write_bytes(case.content or b"")
    ran = run(*LIST)
    assert (ran.status, ran.codes) == (0, [case.code])
    [aside] = data_dir().glob("outbox-set-aside-*")
    assert (aside / "outbox.db").read_bytes() == case.content
    assert str(aside) in ran.err
    send(run, project)
    assert len(run(*LIST).objects) == 1


@each("settings_db", built=True)
def test_an_outbox_that_is_refused_stays_as_it_is(run: Run, project: Path, case: Case) -> None:
    if case.id not in REFUSED:
        pytest.skip("what is not refused is tested below")
    Outbox.open().close()
    REFUSED[case.id]()
    before = keep(data_dir())
    trust_project(project)
    for arguments in (LIST, SEND):
        ran = run(*arguments)
        assert (ran.status, ran.codes_of("error")) == (1, [case.code])
    assert keep(data_dir()) == before


def test_a_disk_that_is_full_queues_nothing(run: Run, project: Path) -> None:
    """SET-09: told, and the outbox is as it was."""
    send(run, project)
    for limit in (40_000, 1_000):
        ran = in_a_process(*SEND, cwd=project, size_limit=limit)
        assert ran.status == 1
        assert ran.codes_of("error") == ["DB_FULL"], ran.err
    assert len(run(*LIST).objects) == 1


KILLED = """\
import os, signal, sys
from tests.core.delivery.outbox.conftest import message
from hookstudio.core.delivery.outbox import Outbox
box = Outbox.open()
for _ in range(3):
    box.add(message()).result()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.parametrize("both", [False, True], ids=["SET-10", "SET-10/both"])
def test_changes_that_were_taken_away_are_told(run: Run, project: Path, both: bool) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KILLED],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        timeout=60,
        check=False,
    )
    assert done.returncode == -9
    log = outbox_file().with_name("outbox.db-wal")
    assert log.stat().st_size
    log.unlink()
    if both:
        outbox_file().with_name("outbox.db-shm").unlink()
    ran = run(*LIST)
    assert (ran.status, ran.codes_of("finding")) == (0, ["DB_DAMAGED"])
    send(run, project)


@pytest.mark.parametrize("how", ["EXCLUSIVE", "IMMEDIATE"], ids=["SET-12", "SET-12/immediate"])
def test_another_program_that_holds_the_outbox_is_told(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    trust_project(project)
    Outbox.open().close()
    monkeypatch.setattr(database, "BUSY_LIMIT_S", 0.1)
    monkeypatch.setattr(database, "BUSY_WAIT_MS", 100)
    connection = apsw.Connection(str(outbox_file()))
    connection.execute(f"BEGIN {how}")
    ran = run(*SEND)
    assert (ran.status, ran.codes_of("error")) == (1, ["DB_BUSY"])
    connection.execute("ROLLBACK")
    connection.close()
    assert run(*LIST).objects == []
