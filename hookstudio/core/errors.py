"""Every exception that Hook Studio raises on purpose.

HookStudioError              the message is fit to show to a user as it stands
├── ProjectError             a file of a project; names the file, line and column
│   ├── ProjectReadError     cannot be read, or holds what it should not
│   └── ProjectWriteError    cannot be saved; what was typed is still in memory
├── ImportReadError          a file to import from cannot be read; nothing was imported
├── ImportFetchError         a service did not give the data to import; nothing was imported
├── SecretError              the keyring, or a secret in it
│   ├── SecretMissingError   no secret of that name
│   └── KeyringError         no usable keyring, locked, denied, or no answer in time
├── TrustError               nobody has agreed to send this, or it is never sent
├── UsageError               a command line, a script or an argument that makes no sense
├── ReceiverError            the local receiver cannot listen
├── OutboxError              the outbox's database; nothing that was acknowledged is lost
└── WorkerError              the render worker cannot be started or died for good

A bad template, an aborted message and a failed send are not exceptions: they are values
(`Finding`, `Aborted`, `Attempt`).
"""

from __future__ import annotations


class HookStudioError(Exception):
    """Base of all; `code` is stable and machine-readable, `message` is for people."""

    code = "ERROR"

    def __init__(
        self,
        message: str,
        *,
        code: str | None = None,
        file: str = "",
        line: int | None = None,
        column: int | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = code or type(self).code
        self.file = file
        self.line = line
        self.column = column

    @property
    def place(self) -> str:
        """`file:line:column`, as much of it as is known; empty when nothing is."""
        parts = [self.file] if self.file else []
        if self.line is not None:
            parts.append(str(self.line))
            if self.column is not None:
                parts.append(str(self.column))
        return ":".join(parts)

    def __str__(self) -> str:
        return f"{self.place}: {self.message}" if self.place else self.message


class ProjectError(HookStudioError):
    """A file of a project; `file` is relative to the project's folder."""

    code = "PROJECT_ERROR"


class ProjectReadError(ProjectError):
    """The file cannot be read, or holds what a project must not hold."""

    code = "PROJECT_SYNTAX"


class ProjectWriteError(ProjectError):
    """The file cannot be saved; nothing on disk was changed."""

    code = "PROJECT_READ_ONLY"


class ImportReadError(HookStudioError):
    """A file, or an answer, to import from cannot be read as what it should be."""

    code = "IMPORT_SYNTAX"


class ImportFetchError(HookStudioError):
    """A service did not give what was asked for. Never holds a key."""

    code = "IMPORT_FETCH"


class SecretError(HookStudioError):
    """The keyring, or a secret in it. Never holds a secret's value.

    `plain` is the message without what follows from it: that nothing was sent, or what else to do.
    """

    code = "SECRET_ERROR"

    def __init__(self, message: str, *, code: str | None = None, plain: str = "") -> None:
        super().__init__(message, code=code)
        self.plain = plain or message


class SecretMissingError(SecretError):
    """There is no secret of that name; nothing was sent."""

    code = "SECRET_MISSING"


class KeyringError(SecretError):
    """There is no usable keyring, it is locked, it refused, or it did not answer."""

    code = "KEYRING_NONE"


class TrustError(HookStudioError):
    """The project, the host or a secret is not trusted with this; nothing was sent."""

    code = "PROJECT_UNTRUSTED"


class UsageError(HookStudioError):
    """An argument or a script that cannot be understood."""

    code = "USAGE"


class ReceiverError(HookStudioError):
    """The local receiver cannot listen where it was told to."""

    code = "RECEIVER_ADDRESS"


class OutboxError(HookStudioError):
    """The outbox cannot do what was asked; `code` is one of the catalogue's DB_ codes."""

    code = "DB_IO"


class WorkerError(HookStudioError):
    """The render worker could not be started, or died and could not be replaced."""

    code = "WORKER_ERROR"
