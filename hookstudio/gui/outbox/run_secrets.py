"""RunSecrets: where retries find the secrets, those that were typed for this run too."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from hookstudio.core.secrets import SecretStore

if TYPE_CHECKING:
    from hookstudio.core.delivery.carrier import Secrets


class RunSecrets:
    """The stores of the projects that were open in this run; `others` has those of all the rest."""

    def __init__(self, others: Secrets, opened: Mapping[str, SecretStore]) -> None:
        self._others = others
        self._opened = opened

    def store(self, project: str) -> SecretStore:
        return self._opened.get(project) or self._others.store(project)

    async def key(self) -> bytes:
        return await self._others.key()
