"""Digests, message authentication codes and Base64."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable

from hookstudio.core.liquid.filters.registry import family
from hookstudio.core.liquid.printing import string_of


def bytes_of(value: object) -> bytes:
    """The UTF-8 bytes of what a value prints."""
    return string_of(value).encode("utf-8", "replace")


def base64_encode(value: object) -> str:
    """The text in Base64."""
    return base64.b64encode(bytes_of(value)).decode()


def _digest(algorithm: str) -> Callable[[object], str]:
    def digest(value: object) -> str:
        return hashlib.new(algorithm, bytes_of(value), usedforsecurity=False).hexdigest()

    return digest


def _hmac(algorithm: str, *, encode: Callable[[bytes], str]) -> Callable[[object, object], str]:
    def code(value: object, key: object) -> str:
        return encode(hmac.new(bytes_of(key), bytes_of(value), algorithm).digest())

    return code


def _as_hex(code: bytes) -> str:
    return code.hex()


def _as_base64(code: bytes) -> str:
    return base64.b64encode(code).decode()


FILTERS = family(
    {
        "base64_encode": base64_encode,
        # The older name of hmac_sha1_hex; sha256 and sha512 without a suffix are hexadecimal too.
        "hmac_sha1": _hmac("sha1", encode=_as_hex),
        "hmac_sha1_base64": _hmac("sha1", encode=_as_base64),
        "hmac_sha1_hex": _hmac("sha1", encode=_as_hex),
        "hmac_sha256": _hmac("sha256", encode=_as_hex),
        "hmac_sha256_base64": _hmac("sha256", encode=_as_base64),
        "hmac_sha256_hex": _hmac("sha256", encode=_as_hex),
        "hmac_sha512": _hmac("sha512", encode=_as_hex),
        "md5": _digest("md5"),
        "sha1": _digest("sha1"),
        "sha2": _digest("sha256"),
    }
)
