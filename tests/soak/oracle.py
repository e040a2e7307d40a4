"""Shopify's own Liquid in a process of its own, asked case by case."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

SCRIPT = Path(__file__).with_name("shopify_liquid.rb")


@dataclass(frozen=True, slots=True)
class Answer:
    """The text, or the error in Ruby's words."""

    text: str = ""
    error: str = ""


class Oracle:
    """A ruby process with Debian's ruby-liquid; `available` says whether there is one."""

    def __init__(self) -> None:
        pipe = subprocess.PIPE
        environment = {**os.environ, "TZ": "UTC", "LANG": "C.UTF-8"}
        self._process = subprocess.Popen(
            ["ruby", str(SCRIPT)], stdin=pipe, stdout=pipe, text=True, env=environment
        )

    @staticmethod
    def available() -> bool:
        ruby = shutil.which("ruby")
        if ruby is None:
            return False
        probe = subprocess.run([ruby, "-e", 'require "liquid"'], capture_output=True, check=False)
        return probe.returncode == 0

    def ask(self, template: str, data: Mapping[str, Any]) -> Answer:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"template": template, "data": data}) + "\n")
        self._process.stdin.flush()
        return Answer(**json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        self._process.communicate("")
