"""The fuzzer of the program's own files: what a crash or another hand left of them."""

from __future__ import annotations

import json
import logging
import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from hookstudio.core.settings import Settings
from hookstudio.core.trust.demands import Demands
from hookstudio.core.trust.store import TrustState, TrustStore
from hookstudio.gui import window_state
from tests.soak.fuzz.engine import BreachError
from tests.soak.fuzz.texts import scratch_folder

STRANGER = Path("/a/stranger's/project")
DEMANDS = Demands(origins=frozenset({"https://a.example"}))


class OwnFiles:
    """Any bytes as settings, trust or window state: the program starts, and nobody is trusted.

    What is read is written and read again as the same.
    """

    words: Sequence[bytes] = (
        *(
            b'"theme": "dark"',
            b'"proxy": "none"',
            b'"requests_per_host": 4',
            b'"tls": {',
            b'"verify":',
        ),
        *(
            b'"projects": {',
            b'"digest": "',
            b'"approvals": [',
            b'"origin":',
            b'"secrets": []',
            b'"version": 1',
        ),
        *(b"false", b"null", b"-1", b"1e308", b"[]", b"{}", b'""', b'"public"', b'"geometry": "'),
    )
    limit_s = 2.0

    def __init__(self) -> None:
        self._scratch = scratch_folder()
        self._level = logging.root.level
        logging.root.setLevel(logging.CRITICAL)

    def close(self) -> None:
        logging.root.setLevel(self._level)
        shutil.rmtree(self._scratch)

    def run(self, data: bytes) -> None:
        for old in self._scratch.iterdir():
            old.unlink()
        file = self._scratch / "file.json"
        file.write_bytes(data)
        settings = Settings.load(file)
        settings.save(file)
        if _said(Settings.load(file)) != _said(settings):
            raise BreachError("settings are read as others than were written")
        file.write_bytes(data)
        state = window_state.load(file)
        json.loads(window_state.text_of(state))
        file.write_bytes(data)
        store = TrustStore(file)
        if store.state(STRANGER, DEMANDS) is TrustState.TRUSTED:
            raise BreachError("a stranger is trusted")
        store.trust(STRANGER, DEMANDS)
        if TrustStore(file).state(STRANGER, DEMANDS) is not TrustState.TRUSTED:
            raise BreachError("trust was not kept")


def _said(settings: Settings) -> tuple[Settings, str]:
    """All but the notes; what is foreign as text, for NaN is not equal to itself."""
    return replace(settings, remarks=(), extra={}), json.dumps(settings.extra, sort_keys=True)
