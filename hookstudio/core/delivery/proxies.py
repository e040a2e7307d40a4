"""Which proxy an attempt goes through: the setting's, the system's, or none."""

from __future__ import annotations

import urllib.request
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

import httpcore

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.delivery.address import Origin, is_loopback
from hookstudio.core.settings import NONE, SYSTEM
from hookstudio.core.wording import tr, translatable, translated


class ProxyRefusedError(Exception):
    """The proxy setting cannot be used; the text is for people."""


@dataclass(frozen=True, slots=True)
class ChosenProxy:
    """`name` is host and port, without the credentials that `proxy` may hold."""

    name: str
    proxy: httpcore.Proxy


@dataclass(frozen=True, slots=True)
class _Words:
    """What is said of a proxy that cannot be used, by who named it."""

    no_http: str
    no_host: str
    no_credentials: str


_OF_SETTINGS = _Words(
    translatable(
        "The proxy of the settings is not an HTTP proxy ({scheme}); choose another or none in the "
        "settings."
    ),
    translatable("The proxy of the settings has no host; choose another or none in the settings."),
    translatable(
        "The proxy of the settings has a name or password that cannot be sent; change it in the "
        "settings."
    ),
)
_OF_SYSTEM = _Words(
    translatable(
        "The system's proxy is not an HTTP proxy ({scheme}); choose another or none in the "
        "settings."
    ),
    translatable("The system's proxy has no host; choose another or none in the settings."),
    translatable(
        "The system's proxy has a name or password that cannot be sent; change it in the settings."
    ),
)


async def choose_proxy(origin: Origin, setting: str) -> ChosenProxy | None:
    """The proxy for this origin; raises ProxyRefusedError. This machine is never proxied."""
    if setting == NONE or is_loopback(origin.host):
        return None
    if setting != SYSTEM:
        return _parse(setting, _OF_SETTINGS)
    # In a thread: on Windows the question whether a host is excepted may look names up.
    url = await call_in_thread(lambda: system_proxy(origin), name="system proxy")
    return _parse(url, _OF_SYSTEM) if url else None


def system_proxy(origin: Origin) -> str | None:
    """What the system (its settings, or the environment) names for this origin."""
    if urllib.request.proxy_bypass(origin.host if ":" in origin.host else origin.name):
        return None
    proxies = urllib.request.getproxies()
    return proxies.get(origin.scheme) or proxies.get("all") or None


def _parse(url: str, words: _Words) -> ChosenProxy:
    if "://" not in url:
        url = f"http://{url}"
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", None
        parts = urlsplit("")
    if parts.scheme not in ("http", "https"):
        scheme = parts.scheme or tr("no URL")
        raise ProxyRefusedError(translated(words.no_http, scheme=scheme))
    if not host or not host.isascii():
        raise ProxyRefusedError(translated(words.no_host))
    port = port or (443 if parts.scheme == "https" else 80)
    auth = (unquote(parts.username or ""), unquote(parts.password or ""))
    try:
        proxy = httpcore.Proxy(
            httpcore.URL(scheme=parts.scheme, host=host, port=port, target="/"),
            auth=auth if parts.username else None,
        )
    except (UnicodeError, TypeError):
        raise ProxyRefusedError(translated(words.no_credentials)) from None
    return ChosenProxy(Origin(parts.scheme, host, port).name, proxy)
