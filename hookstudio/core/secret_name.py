"""What a secret can be called: what a template can write as `{{secret.name}}`."""

from __future__ import annotations

import re

NAME_PATTERN = re.compile(r"[A-Za-z_][A-Za-z0-9_-]{0,99}")
