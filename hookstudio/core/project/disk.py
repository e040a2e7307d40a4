"""Reading and writing single files of a project: bounded, without links, atomically."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from hookstudio.core.errors import ProjectReadError, ProjectWriteError
from hookstudio.core.project.place import FILE, inside, link_error, parts_of
from hookstudio.core.wording import number, tr, translated

MAX_FILE_BYTES = 20_000_000
"""The largest file that a project may hold (spec/safety.md row 1)."""

_NO_FOLLOW = getattr(os, "O_NOFOLLOW", 0)
# Not blocking: to open a FIFO that nobody writes to would wait for ever.
_READ = (
    os.O_RDONLY
    | _NO_FOLLOW
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)
_FOLDER = os.O_RDONLY | _NO_FOLLOW | getattr(os, "O_DIRECTORY", 0) | getattr(os, "O_CLOEXEC", 0)


class Stamp(NamedTuple):
    """What tells at a glance that a file was not touched since; no proof that it was."""

    mtime_ns: int
    ctime_ns: int
    size: int
    inode: int


class FileContent(NamedTuple):
    """The bytes of a file and the stamp they were read under."""

    data: bytes
    stamp: Stamp

    @property
    def digest(self) -> str:
        return digest_of(self.data)


def digest_of(data: bytes) -> str:
    """The digest that two versions of a file are compared by."""
    return sha256(data).hexdigest()


def read_file(root: Path, rel: str, what: str = FILE) -> FileContent:
    """Read a regular file inside `root`; a ProjectReadError for anything else.

    Never blocks on a FIFO, never follows a link, and checks the size before reading.
    """
    try:
        with _opened(root, rel, what) as fd:
            status = os.fstat(fd)
            _check_status(status, rel)
            data = _read_all(fd)
    except OSError as error:
        raise _read_error(error, root, rel, what) from None
    if len(data) > MAX_FILE_BYTES:
        raise too_big(rel, len(data))
    return FileContent(data, _stamp(status))


def stamp_of(root: Path, rel: str) -> Stamp | None:
    """The stamp of a file as it is now, without opening it; None when it could not be opened."""
    try:
        return _stamp(root.joinpath(*parts_of(rel)).lstat())
    except (OSError, ProjectReadError):
        return None


def write_file(root: Path, rel: str, data: bytes) -> Stamp:
    """Replace or make a file atomically: write beside, fsync, rename, fsync the folder.

    An existing file's permissions are kept. On any failure the old file stands as it was.
    """
    try:
        path = inside(root, rel)
        path.parent.mkdir(parents=True, exist_ok=True)
        return _replace_file(path, data)
    except ProjectReadError as error:
        raise ProjectWriteError(error.message, code=error.code, file=rel) from None
    except OSError as error:
        raise _write_error(error, rel) from None


def remove_file(root: Path, rel: str) -> None:
    """Remove a file of the project; one that is gone already is fine."""
    try:
        path = inside(root, rel)
        path.unlink(missing_ok=True)
        _sync_folder(path.parent)
    except ProjectReadError as error:
        raise ProjectWriteError(error.message, code=error.code, file=rel) from None
    except OSError as error:
        raise _write_error(error, rel) from None


def move_file(root: Path, old: str, new: str) -> None:
    """Rename a file of the project; refuses to replace another one."""
    try:
        source, target = inside(root, old), inside(root, new)
        if target.exists() and not (source.exists() and source.samefile(target)):
            raise ProjectWriteError(
                tr("A file of that name exists."), code="PROJECT_EXISTS", file=new
            )
        source.rename(target)
        _sync_folder(target.parent)
    except ProjectReadError as error:
        raise ProjectWriteError(error.message, code=error.code, file=new) from None
    except OSError as error:
        raise _write_error(error, new) from None


def too_big(rel: str, size: int) -> ProjectReadError:
    """The error for a file over the limit."""
    return ProjectReadError(
        tr(
            "The file is {size}; the most is {most}.",
            size=_size_text(size),
            most=_size_text(MAX_FILE_BYTES),
        ),
        code="PROJECT_TOO_BIG",
        file=rel,
    )


@contextlib.contextmanager
def _opened(root: Path, rel: str, what: str) -> Iterator[int]:
    """Open folder by folder, so that no part can be swapped for a link meanwhile."""
    parts = parts_of(rel, what)
    if os.open not in os.supports_dir_fd:  # Windows: the real path is the best there is
        fd = os.open(inside(root, rel, what), _READ)
    else:
        # The user chose the project's own folder, so that one may be a link.
        folder = os.open(root, _FOLDER & ~_NO_FOLLOW)
        try:
            for part in parts[:-1]:
                inner = os.open(part, _FOLDER, dir_fd=folder)
                os.close(folder)
                folder = inner
            fd = os.open(parts[-1], _READ, dir_fd=folder)
        finally:
            os.close(folder)
    try:
        yield fd
    finally:
        os.close(fd)


def _check_status(status: os.stat_result, rel: str) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise ProjectReadError(
            tr("{path} is not a regular file.", path=rel), code="PROJECT_NOT_REGULAR", file=rel
        )
    if status.st_size > MAX_FILE_BYTES:
        raise too_big(rel, status.st_size)


def _read_all(fd: int) -> bytes:
    """One byte more than allowed at most: a file may grow while it is read."""
    chunks: list[bytes] = []
    left = MAX_FILE_BYTES + 1
    while left > 0:
        chunk = os.read(fd, min(left, 1 << 20))
        if not chunk:
            break
        chunks.append(chunk)
        left -= len(chunk)
    return b"".join(chunks)


def _replace_file(path: Path, data: bytes) -> Stamp:
    # In the same folder, because a rename is atomic only within one file system.
    beside = path.with_name(f".hookstudio-{os.getpid()}.tmp")
    beside.unlink(missing_ok=True)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _NO_FOLLOW | getattr(os, "O_BINARY", 0)
    fd = os.open(beside, flags, 0o666)
    try:
        try:
            with contextlib.suppress(FileNotFoundError):
                mode = stat.S_IMODE(path.lstat().st_mode)
                beside.chmod(mode)
            view = memoryview(data)
            while view:
                view = view[os.write(fd, view) :]
            os.fsync(fd)
        finally:
            os.close(fd)
        # Only now is the old file gone, and the new one is whole on the disk.
        beside.replace(path)
    except OSError:
        beside.unlink(missing_ok=True)
        raise
    _sync_folder(path.parent)
    return _stamp(path.lstat())


def _sync_folder(folder: Path) -> None:
    """Make a rename last through a power cut; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def _stamp(status: os.stat_result) -> Stamp:
    return Stamp(status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino)


def _read_error(error: OSError, root: Path, rel: str, what: str) -> ProjectReadError:
    if isinstance(error, FileNotFoundError):
        return ProjectReadError(
            tr("{subject} {path} does not exist.", subject=translated(what), path=rel),
            code="PROJECT_NO_FILE",
            file=rel,
        )
    if error.errno in (errno.ELOOP, errno.EMLINK, errno.ENOTDIR):
        try:
            inside(root, rel, what)
        except ProjectReadError as refused:
            refused.file = rel
            return refused
        if error.errno != errno.ENOTDIR:
            return link_error(rel, outside=False)
    if error.errno in (errno.ENXIO, errno.EISDIR):
        return ProjectReadError(
            tr("{path} is not a regular file.", path=rel), code="PROJECT_NOT_REGULAR", file=rel
        )
    return ProjectReadError(
        tr("The file cannot be read: {reason}.", reason=_reason(error)),
        code="PROJECT_UNREADABLE",
        file=rel,
    )


def _write_error(error: OSError, rel: str) -> ProjectWriteError:
    if isinstance(error, PermissionError) or error.errno == errno.EROFS:
        return ProjectWriteError(
            tr("Cannot save: the folder is read-only. Your edits are still here."),
            code="PROJECT_READ_ONLY",
            file=rel,
        )
    return ProjectWriteError(
        tr("Cannot save: {reason}. Your edits are still here.", reason=_reason(error)),
        code="PROJECT_WRITE",
        file=rel,
    )


def _reason(error: OSError) -> str:
    return (error.strerror or str(error)).lower()


def _size_text(size: int) -> str:
    """A size as people read it: `8.0 TB`, `20 MB`."""
    value, units = float(size), ["B", "kB", "MB", "GB", "TB"]
    while value >= 1000 and len(units) > 1:
        value /= 1000
        del units[0]
    digits = 1 if value < 10 and units[0] != "B" else 0
    return f"{number(value, f'.{digits}f')} {units[0]}"
