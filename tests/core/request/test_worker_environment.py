"""The process that renders what strangers wrote gets no secret of the environment."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.worker import RenderJob, RenderWorker


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_secrets_of_the_environment_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOOKSTUDIO_SECRET_SHOP", "canary-7f3a9b2c")
    monkeypatch.setenv("HOOKSTUDIO_OTHER", "kept-7f3a9b2c")
    with RenderWorker() as worker:
        job = RenderJob(Webhook("a", "A", url="https://a.example/"), SampleUser("u", "U", {}), {})
        worker.submit(job).result(30)
        held = Path(f"/proc/{worker.pid}/environ").read_bytes()
    assert b"kept-7f3a9b2c" in held
    assert b"canary-7f3a9b2c" not in held
