"""The fuzzers by name."""

from __future__ import annotations

from collections.abc import Callable

from tests.soak.fuzz.engine import Target
from tests.soak.fuzz.network import AnswerViews, ReceiverSocket
from tests.soak.fuzz.own_files import OwnFiles
from tests.soak.fuzz.texts import CurlCopies, JsonInputs, ProjectReader

TARGETS: dict[str, Callable[[], Target]] = {
    "project": ProjectReader,
    "json": JsonInputs,
    "curl": CurlCopies,
    "own": OwnFiles,
    "receiver": ReceiverSocket,
    "answers": AnswerViews,
}
