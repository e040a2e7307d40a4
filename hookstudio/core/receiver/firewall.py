"""Firewall: the receiver plays one that lets in what one Braze instance sends, for testing.

All that arrives comes from this machine, so where it would come from is simulated: by the header
`X-Simulated-Source` of the request, or else by `source`.
"""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass

from hookstudio.core.allowlist.formats import addresses
from hookstudio.core.allowlist.table import Instance, instance_named
from hookstudio.core.errors import UsageError
from hookstudio.core.receiver.refusal import Refusal, refusal
from hookstudio.core.wording import tr, translatable

SOURCE_HEADER = "X-Simulated-Source"


@dataclass(frozen=True, slots=True)
class Firewall:
    """Lets in the addresses of one instance; `source` is where requests come from by default.

    An empty `source` stands for the address that a request really came from.
    """

    instance: Instance
    source: str = ""

    @classmethod
    def of(cls, instance: str, source: str = "") -> Firewall:
        """By names: `source` is an address, or an instance that stands for its first one.

        Raises UsageError.
        """
        return cls(instance_named(instance), _address(source) if source else "")

    def problem(self, source: str) -> Refusal:
        """Why a request from there is not let in; false when it is."""
        name = self.instance.name
        if source in self.instance.addresses:
            return Refusal()
        if not source:
            nowhere = translatable("Nowhere is not an address of Braze's {name}")
            return refusal(nowhere, name=name)
        foreign = translatable("{address} is not an address of Braze's {name}")
        return refusal(foreign, address=source, name=name)

    def source_of(self, header: str | None, peer: str) -> str:
        """Where a request counts as coming from; an address in the header has no port."""
        if header is not None:
            return header.strip()[:100]
        return self.source or peer.rpartition(":")[0].strip("[]")


def _address(source: str) -> str:
    try:
        return str(ipaddress.ip_address(source))
    except ValueError:
        pass
    try:
        return addresses((instance_named(source),))[0]
    except UsageError:
        raise UsageError(
            tr("{source!r} is no IP address and no Braze instance.", source=source[:40]),
            code="CLI_NO_SOURCE",
        ) from None
