"""Which proxy an attempt goes through: the setting's, the system's, or none."""

from __future__ import annotations

import urllib.request
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

import httpcore

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.delivery.address import Origin, is_loopback
from hookstudio.core.settings import NONE, SYSTEM
from hookstudio.core.wording import tr


class ProxyRefusedError(Exception):
    """The proxy setting cannot be used; the text is for people."""


@dataclass(frozen=True, slots=True)
class ChosenProxy:
    """`name` is host and port, without the credentials that `proxy` may hold."""

    name: str
    proxy: httpcore.Proxy


async def choose_proxy(origin: Origin, setting: str) -> ChosenProxy | None:
    """The proxy for this origin; raises ProxyRefusedError. This machine is never proxied."""
    if setting == NONE or is_loopback(origin.host):
        return None
    if setting != SYSTEM:
        return _parse(setting, tr("The proxy of the settings"))
    # In a thread: on Windows the question whether a host is excepted may look names up.
    url = await call_in_thread(lambda: system_proxy(origin), name="system proxy")
    return _parse(url, tr("The system's proxy")) if url else None


def system_proxy(origin: Origin) -> str | None:
    """What the system (its settings, or the environment) names for this origin."""
    if urllib.request.proxy_bypass(origin.host if ":" in origin.host else origin.name):
        return None
    proxies = urllib.request.getproxies()
    return proxies.get(origin.scheme) or proxies.get("all") or None


def _parse(url: str, what: str) -> ChosenProxy:
    if "://" not in url:
        url = f"http://{url}"
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", None
        parts = urlsplit("")
    if parts.scheme not in ("http", "https"):
        raise ProxyRefusedError(
            tr(
                "{what} is not an HTTP proxy ({scheme}); choose another or none in the settings.",
                what=what,
                scheme=parts.scheme or "no URL",
            )
        )
    if not host or not host.isascii():
        raise ProxyRefusedError(
            tr("{what} has no host; choose another or none in the settings.", what=what)
        )
    port = port or (443 if parts.scheme == "https" else 80)
    auth = (unquote(parts.username or ""), unquote(parts.password or ""))
    try:
        proxy = httpcore.Proxy(
            httpcore.URL(scheme=parts.scheme, host=host, port=port, target="/"),
            auth=auth if parts.username else None,
        )
    except (UnicodeError, TypeError):
        raise ProxyRefusedError(
            tr(
                "{what} has a name or password that cannot be sent; change it in the settings.",
                what=what,
            )
        ) from None
    return ChosenProxy(Origin(parts.scheme, host, port).name, proxy)
