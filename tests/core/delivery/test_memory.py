"""Answers that are large, or become so, stay small in memory; measured in a fresh process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]

SCRIPT = """
import asyncio, gzip, re, sys
from tests.core.delivery.servers import answer, read_request, replying, send, serving, secret
from hookstudio.core.secrets import MemoryStore

SIZE = 50_000_000

async def plain(reader, writer):
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\\r\\nContent-Length: %d\\r\\n\\r\\n" % SIZE)
    for _ in range(SIZE // 50_000):
        writer.write(b"x" * 50_000)
        await writer.drain()
    await reader.read()

def packed(times):
    packer = gzip.compress(b"a" * 200_000_000, 9) if times == 1 else None
    return packer or gzip.compress(packed(times - 1), 9)

def peak_kb():
    return int(re.search(r"VmHWM:\\s+(\\d+) kB", open("/proc/self/status").read())[1])

def reset_peak():
    with open("/proc/self/clear_refs", "w") as file:
        file.write("5")

async def main(case):
    secrets = MemoryStore({"key": "canary-" * 5})
    async with replying(answer(b"x" * 1000)) as server:
        await send(server.url, body=secret("key"), secrets=secrets)
    if case == "plain":
        serving_it = serving(plain)
    else:
        bomb = packed(int(case))
        encoding = ", ".join(["gzip"] * int(case))
        serving_it = replying(answer(bomb, f"Content-Encoding: {encoding}"))
    async with serving_it as server:
        reset_peak()
        before = peak_kb()
        made = await send(server.url, body=secret("key"), secrets=secrets)
        print(made.status, made.received, made.response.cut, len(made.response.body))
        print(peak_kb() - before)

asyncio.run(main(sys.argv[1]))
"""


@pytest.mark.parametrize("case", ["plain", "1", "2"])
def test_an_answer_grows_memory_by_less_than_32_mb(case: str) -> None:
    if not Path("/proc/self/clear_refs").exists():
        pytest.skip("needs /proc, to measure the peak of memory")
    run = subprocess.run(
        [sys.executable, "-c", SCRIPT, case], cwd=ROOT, capture_output=True, text=True, timeout=100
    )
    assert run.returncode == 0, run.stderr
    outcome, growth = run.stdout.splitlines()
    assert outcome == f"200 True True {5 * 1024 * 1024}"
    assert int(growth) < 32 * 1024
