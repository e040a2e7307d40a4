"""SecretStore: secrets by name. A value leaves a store only as a `Secret`, for the sender."""

from __future__ import annotations

import hashlib
import hmac
import json
import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from secrets import token_hex
from typing import NoReturn, Protocol, TypeVar

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.errors import KeyringError, SecretError, SecretMissingError
from hookstudio.core.keyring_backend import Backend, keyring_errors, system_backend
from hookstudio.core.paths import config_dir
from hookstudio.core.private_file import write_private
from hookstudio.core.secret_name import NAME_PATTERN
from hookstudio.core.wording import tr

ENVIRONMENT_PREFIX = "HOOKSTUDIO_SECRET_"
SERVICE_PREFIX = "Hook Studio: "
KEYRING_LIMIT_S = 10.0

# Windows holds 2,560 bytes of UTF-16 an entry; elsewhere the limit is ours, so that a file that
# was pasted by mistake is refused.
MAX_VALUE_BYTES = 1_280 if sys.platform == "win32" else 8_192

FINGERPRINT_KEY = "fingerprint_key"
NO_USABLE_KEYRING = ("KEYRING_NONE", "KEYRING_UNSAFE")
"""Codes of a KeyringError which say that trying again is of no use on this machine."""

T = TypeVar("T")


_revealed: dict[str, None] = {}
_MOST_REVEALED = 256


def revealed_values() -> tuple[str, ...]:
    """What left a `Secret` in this process, for whoever writes an error's text to a file."""
    return tuple(_revealed)


class Secret:
    """A secret's value, for the sender alone: never shown by itself, never pickled."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The value itself."""
        _revealed[self._value] = None
        if len(_revealed) > _MOST_REVEALED:
            del _revealed[next(iter(_revealed))]
        return self._value

    def __repr__(self) -> str:
        return "Secret('••••')"

    def __str__(self) -> str:
        return "••••"

    def __format__(self, format_spec: str) -> str:
        return "••••"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._value == self._value

    def __hash__(self) -> int:
        return hash((Secret, self._value))

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError("A secret is never pickled or copied")


class SecretStore(Protocol):
    """Where secrets are kept. Every method may raise SecretError; none blocks the loop."""

    async def get(self, name: str) -> Secret:
        """The secret of that name; raises SecretMissingError when there is none."""
        ...

    async def set(self, name: str, value: str) -> None:
        """Keep the value under the name, replacing what was there."""
        ...

    async def delete(self, name: str) -> None:
        """Forget the secret; nothing happens when there is none."""
        ...

    async def names(self) -> tuple[str, ...]:
        """The names that are kept, sorted."""
        ...

    async def ready(self) -> None:
        """Raise KeyringError where nothing can be kept; asks nobody for a password."""
        ...


class MemoryStore:
    """Secrets for this run only."""

    def __init__(self, values: Mapping[str, str] | None = None) -> None:
        self._secrets = {name: Secret(value) for name, value in (values or {}).items()}

    async def get(self, name: str) -> Secret:
        if name not in self._secrets:
            raise missing(name, for_run=True)
        return self._secrets[name]

    async def set(self, name: str, value: str) -> None:
        check_name(name)
        self._secrets[name] = Secret(value)

    async def delete(self, name: str) -> None:
        self._secrets.pop(name, None)

    async def names(self) -> tuple[str, ...]:
        return self.held

    @property
    def held(self) -> tuple[str, ...]:
        """The names, at once."""
        return tuple(sorted(self._secrets))

    async def ready(self) -> None:
        pass


class RunStore:
    """Looks among the values that were typed for this run first; writes go to `inner`.

    Once `for_run_only` is set, they stay in memory too. `on_change` is called after every write.
    """

    def __init__(self, inner: SecretStore) -> None:
        self._inner = inner
        self._typed = MemoryStore()
        self.for_run_only = False
        self.on_change: Callable[[], object] = lambda: None

    async def get(self, name: str) -> Secret:
        known = name in await self._typed.names()
        return await (self._typed if known else self._inner).get(name)

    async def set(self, name: str, value: str) -> None:
        if self.for_run_only:
            await self.set_for_run(name, value)
            return
        await self._inner.set(name, value)
        await self._typed.delete(name)
        self.on_change()

    async def set_for_run(self, name: str, value: str) -> None:
        """Keep the value in memory only, in place of the one that `inner` may hold."""
        await self._typed.set(name, value)
        self.on_change()

    async def delete(self, name: str) -> None:
        await self._typed.delete(name)
        try:
            if not self.for_run_only:
                await self._inner.delete(name)
        finally:
            self.on_change()

    async def names(self) -> tuple[str, ...]:
        return tuple(sorted({*await self._typed.names(), *await self._inner.names()}))

    @property
    def typed_names(self) -> tuple[str, ...]:
        """The names whose values end with this run."""
        return self._typed.held

    async def ready(self) -> None:
        if not self.for_run_only:
            await self._inner.ready()


class EnvironmentStore:
    """Looks into `HOOKSTUDIO_SECRET_<NAME>` first, for the command line; writes go to `inner`.

    What is raised for a secret that is nowhere says how to set it.
    """

    def __init__(self, inner: SecretStore, environment: Mapping[str, str]) -> None:
        self._inner = inner
        self._environment = environment

    async def get(self, name: str) -> Secret:
        value = self._environment.get(environment_variable(name))
        if value is not None:
            return Secret(value)
        try:
            return await self._inner.get(name)
        except (SecretMissingError, KeyringError) as error:
            raise _with_remedy(error, name) from error

    async def set(self, name: str, value: str) -> None:
        await self._inner.set(name, value)

    async def delete(self, name: str) -> None:
        await self._inner.delete(name)

    async def names(self) -> tuple[str, ...]:
        return await self._inner.names()

    async def ready(self) -> None:
        await self._inner.ready()


class KeyringStore:
    """The system's keyring, one service a project. Each call has its own thread and time limit.

    A keyring cannot list names, so they are kept in `index` (names only, never values).
    `backend` finds the keyring; it is called in the thread too.
    """

    def __init__(
        self,
        project: str,
        *,
        index: Path | None = None,
        backend: Callable[[], Backend] = system_backend,
        limit_s: float = KEYRING_LIMIT_S,
    ) -> None:
        self.service = f"{SERVICE_PREFIX}{project}"
        self._index = index
        self._find_backend = backend
        self._limit_s = limit_s

    async def get(self, name: str) -> Secret:
        def read(keyring: Backend) -> str | None:
            value = keyring.get_password(self.service, name)
            self._note(name, there=value is not None)
            return value

        try:
            value = await self._call(read)
        except KeyringError as error:
            raise _unreadable(name, error) from error
        if value is None:
            raise missing(name)
        return Secret(value)

    async def set(self, name: str, value: str) -> None:
        check_name(name)
        if len(value.encode("utf-8", "surrogatepass")) > MAX_VALUE_BYTES:
            raise KeyringError(
                tr("This secret is too long for the system keyring."), code="KEYRING_TOO_BIG"
            )

        def store(keyring: Backend) -> None:
            keyring.set_password(self.service, name, value)
            self._note(name, there=True)

        await self._call(store)

    async def delete(self, name: str) -> None:
        def remove(keyring: Backend) -> None:
            if keyring.get_password(self.service, name) is not None:
                keyring.delete_password(self.service, name)
            self._note(name, there=False)

        await self._call(remove)

    async def names(self) -> tuple[str, ...]:
        names = await call_in_thread(self._read_names, name="secret names")
        return tuple(sorted(names))

    async def ready(self) -> None:
        await self._call(lambda _keyring: None)

    async def _call(self, operation: Callable[[Backend], T]) -> T:
        """Run one operation on the keyring; everything that goes wrong becomes a KeyringError."""
        import asyncio  # start-up time: the window makes a store before its first paint

        def run() -> T:
            with keyring_errors():
                return operation(self._find_backend())

        try:
            async with asyncio.timeout(self._limit_s):
                return await call_in_thread(run, name="keyring")
        except TimeoutError as error:
            raise KeyringError(
                tr(
                    "The keyring did not answer within {limit_s:g} s. If it asks for its "
                    "password, answer that and try again.",
                    limit_s=self._limit_s,
                ),
                code="KEYRING_TIMEOUT",
            ) from error

    def _index_file(self) -> Path:
        if self._index is not None:
            return self._index
        digest = hashlib.sha256(self.service.encode()).hexdigest()[:16]
        return config_dir() / "secrets" / f"{digest}.json"

    def _read_names(self) -> frozenset[str]:
        try:
            stored = json.loads(self._index_file().read_text(encoding="utf-8"))
            return frozenset(name for name in stored["names"] if isinstance(name, str))
        except (OSError, ValueError, KeyError, TypeError, RecursionError):
            # The values are safe in the keyring; a lost index only shortens the list.
            return frozenset()

    def _note(self, name: str, *, there: bool) -> None:
        """Keep the list of names true to what the keyring has just said."""
        listed = self._read_names()
        if there != (name in listed):
            self._write_names(listed | {name} if there else listed - {name})

    def _write_names(self, names: Iterable[str]) -> None:
        content = json.dumps({"service": self.service, "names": sorted(names)}, indent=1)
        write_private(self._index_file(), content.encode("utf-8"))


def fingerprint(secret: Secret, key: bytes) -> str:
    """A mark by which the same value is known again, and from which it cannot be told.

    It begins with a mark of the key: fingerprints made with different keys say nothing.
    """
    key_mark = hashlib.sha256(key).hexdigest()[:8]
    value = secret.reveal().encode("utf-8", "surrogatepass")
    return f"{key_mark}:{hmac.new(key, value, hashlib.sha256).hexdigest()}"


async def fingerprint_key(keyring: SecretStore, file: Path) -> bytes:
    """The key of the fingerprints, from the keyring; made at the first use.

    Where the machine has no keyring at all, a private file holds it. Other trouble with the
    keyring raises SecretError.
    """
    try:
        try:
            stored = await keyring.get(FINGERPRINT_KEY)
        except SecretMissingError:
            await keyring.set(FINGERPRINT_KEY, token_hex(32))
            stored = await keyring.get(FINGERPRINT_KEY)
        return bytes.fromhex(stored.reveal())
    except KeyringError as error:
        if error.code not in NO_USABLE_KEYRING:
            raise
    except ValueError as error:
        raise KeyringError(tr("The keyring holds a broken key for the outbox.")) from error
    return _key_in_file(file)


def _key_in_file(file: Path) -> bytes:
    if not file.exists():
        write_private(file, token_hex(32).encode("ascii"))
    try:
        return bytes.fromhex(file.read_text(encoding="ascii"))
    except (OSError, ValueError) as error:
        raise SecretError(tr("The key in {file} cannot be read.", file=file)) from error


def environment_variable(name: str) -> str:
    """`HOOKSTUDIO_SECRET_LOB_KEY` for `lob-key`."""
    return ENVIRONMENT_PREFIX + name.upper().replace("-", "_")


def check_name(name: str) -> None:
    """Raise SecretError unless a template can write this name."""
    if NAME_PATTERN.fullmatch(name) is None:
        raise SecretError(
            tr(
                "'{name}' cannot name a secret: use letters, digits, _ and -, "
                "and begin with a letter or _.",
                name=name[:40],
            ),
            code="SECRET_NAME",
        )


def nothing_sent(why: str) -> str:
    """The sentence, and that nothing was sent."""
    return tr("{problem} Nothing was sent.", problem=why)


def without_nothing_sent(message: str) -> str:
    """What `nothing_sent` was told, for whoever goes on otherwise; any other message as it is."""
    before, _, after = nothing_sent("\0").partition("\0")
    return message.removeprefix(before).removesuffix(after)


def missing(name: str, *, for_run: bool = False) -> SecretMissingError:
    """The error for a name that holds nothing, in the keyring or among what was typed."""
    if for_run:
        plain = tr('Secret "{name}" is not among the secrets of this run.', name=name)
    else:
        plain = tr('Secret "{name}" is not in the keyring.', name=name)
    return SecretMissingError(nothing_sent(plain), plain=plain)


def _unreadable(name: str, error: KeyringError) -> KeyringError:
    def told(problem: str) -> str:
        return tr('Secret "{name}" cannot be read. {problem}', name=name, problem=problem)

    return KeyringError(told(error.message), code=error.code, plain=told(error.plain))


def _with_remedy(error: SecretError, name: str) -> SecretError:
    """The same error for somebody at a command line, which is English and asks for nothing."""
    is_missing = isinstance(error, SecretMissingError)
    # A locked keyring, or one that does not answer, says itself what to do about it.
    first = is_missing or error.code in NO_USABLE_KEYRING
    remedy = f"{'Set' if first else 'Or set'} {environment_variable(name)}"
    if is_missing:
        remedy += f", or keep it in the keyring: hookstudio secret set {name}"
    plain = f"{error.plain} {remedy}."
    return type(error)(nothing_sent(plain) if is_missing else plain, code=error.code, plain=plain)
