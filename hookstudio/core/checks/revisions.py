"""Reading a project as it was at a git revision, without running anything of the repository.

Only `git cat-file` and `git ls-tree` are run: they check nothing out, so that no hook and no filter
of a stranger's repository runs, and they are kept from fetching what a partial clone lacks.
"""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from hookstudio.core.errors import ProjectReadError, UsageError
from hookstudio.core.project.disk import MAX_FILE_BYTES
from hookstudio.core.project.folder import Project
from hookstudio.core.project.listing import FOLDERS, SETTINGS_FILE
from hookstudio.core.project.place import parts_of

_TIMEOUT_S = 60
_MOST_BYTES = 500_000_000
_PLAIN_FILES = (b"100644", b"100755", b"100664")
# No pager, no editor, no question, no lock, no transport; what a hook's own git put there is gone.
_GIT_SETTINGS = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_PAGER": "cat",
    "LC_ALL": "C",
}
_OPTIONS = ("--no-pager", "-c", "core.fsmonitor=false", "-c", f"core.hooksPath={os.devnull}")


@dataclass(frozen=True, slots=True)
class Git:
    """The repository that holds a folder. `variables` are the ones of the process."""

    folder: Path
    variables: Mapping[str, str]

    def tree_of(self, revision: str) -> str:
        """The id of a revision's tree; UsageError for what is no revision."""
        if not revision.strip() or not revision.isprintable():
            raise _no_revision(revision)
        # On the standard input a name cannot be taken for an option.
        answer = self._run(["cat-file", "--batch-check"], f"{revision}^{{tree}}\n".encode())
        words = answer.decode("utf-8", "replace").split()
        if len(words) == 3 and words[1] == "tree":
            return words[0]
        raise _no_revision(revision)

    def files(self, tree: str, paths: Sequence[str]) -> dict[str, str]:
        """The plain files below the paths, which are relative to the folder, with their ids."""
        listed = self._run(["--literal-pathspecs", "ls-tree", "-r", "-z", "-l", tree, "--", *paths])
        found: dict[str, str] = {}
        total = 0
        for entry in listed.split(b"\0"):
            meta, tab, name = entry.partition(b"\t")
            if not tab:
                continue
            mode, kind, blob, size = meta.split()
            if size == b"BAD":
                raise _incomplete(blob.decode())
            # Too large to be a project's: left out here as `read_file` would refuse it there.
            if kind == b"blob" and mode in _PLAIN_FILES and _small(size):
                found[os.fsdecode(name)] = blob.decode()
                total += int(size)
        if total > _MOST_BYTES:
            raise ProjectReadError(
                f"The project has {total // 1_000_000} MB in that revision; the most that is read "
                f"is {_MOST_BYTES // 1_000_000} MB.",
                code="PROJECT_TOO_BIG",
            )
        return found

    def contents(self, blobs: Sequence[str]) -> Iterator[bytes]:
        """What is in each of the files with these ids, in order."""
        if not blobs:
            return
        data = self._run(["cat-file", "--batch"], "".join(f"{blob}\n" for blob in blobs).encode())
        at = 0
        for blob in blobs:
            end = data.index(b"\n", at)
            words = data[at:end].split()
            if len(words) != 3:
                raise _incomplete(blob)
            size = int(words[2])
            yield data[end + 1 : end + 1 + size]
            at = end + 1 + size + 1

    def _run(self, arguments: Sequence[str], given: bytes = b"") -> bytes:
        kept = {
            name: value
            for name, value in self.variables.items()
            if not name.startswith("GIT_") or name.startswith("GIT_CONFIG")
        }
        try:
            done = subprocess.run(  # noqa: S603 - a fixed program, and no shell
                ["git", *_OPTIONS, *arguments],  # noqa: S607 - the user's own git
                input=given,
                capture_output=True,
                cwd=self.folder,
                env={**kept, **_GIT_SETTINGS},
                timeout=_TIMEOUT_S,
                check=False,
            )
        except FileNotFoundError:
            raise UsageError(
                "git is not installed, or not on the PATH; revisions are read with it.",
                code="GIT_MISSING",
            ) from None
        except (OSError, subprocess.TimeoutExpired) as error:
            raise ProjectReadError(f"git cannot be run: {error}.", code="GIT_FAILED") from None
        if done.returncode != 0:
            raise self._failed(done.stderr.decode("utf-8", "replace"))
        return done.stdout

    def _failed(self, told: str) -> ProjectReadError:
        if "not a git repository" in told:
            message = f"{self.folder} is in no git repository, so there are no revisions of it."
            return ProjectReadError(message, code="GIT_NO_REPOSITORY")
        reason = next((line for line in told.splitlines() if line.strip()), "it does not say why")
        return ProjectReadError(f"git failed: {reason}", code="GIT_FAILED")


@contextmanager
def project_at(root: Path, revision: str, variables: Mapping[str, str]) -> Iterator[Project]:
    """The project of a folder as it was at a revision, in a private folder of its own.

    ProjectReadError when the revision does not hold it.
    """
    git = Git(root, variables)
    tree = git.tree_of(revision)
    files = git.files(tree, (SETTINGS_FILE, *FOLDERS))
    if SETTINGS_FILE not in files:
        raise ProjectReadError(
            f"{revision} has no Hook Studio project in this folder (no {SETTINGS_FILE}).",
            code="CLI_NO_PROJECT",
        )
    with TemporaryDirectory(prefix="hookstudio-") as folder:
        copy = Path(folder)
        _lay_out(git, files, copy)
        project = Project.open(copy)
        _add_bodies(git, tree, project)
        yield project


def _lay_out(git: Git, files: Mapping[str, str], copy: Path) -> None:
    for name, data in zip(files, git.contents(list(files.values())), strict=True):
        with suppress(ProjectReadError):  # a name that no project may have
            path = copy.joinpath(*parts_of(name))
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


def _add_bodies(git: Git, tree: str, project: Project) -> None:
    """The body files may lie anywhere in the project; the webhooks say where."""
    documents = project.store.documents
    wanted = {
        part: file
        for file, document in documents.items()
        for part in document.parts
        if part != file and not (project.root / part).is_file()
    }
    if not wanted:
        return
    _lay_out(git, git.files(tree, sorted(wanted)), project.root)
    for file in sorted(set(wanted.values())):
        project.reload(file)


def _small(size: bytes) -> bool:
    return size.isdigit() and int(size) <= MAX_FILE_BYTES


def _incomplete(blob: str) -> ProjectReadError:
    return ProjectReadError(
        f"git lacks the file with the id {blob[:12]}, as in a partial clone. Fetch the whole "
        "revision first.",
        code="GIT_INCOMPLETE",
    )


def _no_revision(revision: str) -> UsageError:
    return UsageError(
        f"There is no revision {revision!r} in this repository. In a shallow clone it may have to "
        "be fetched first.",
        code="GIT_NO_REVISION",
    )
