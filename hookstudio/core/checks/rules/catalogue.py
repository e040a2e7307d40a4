"""The rules that parsing, rendering and reading report, from `resources/rules/catalogue.toml`.

They are listed to be explained, and to be set; each is found in the place that it names.
"""

from __future__ import annotations

import tomllib

from hookstudio.core import paths
from hookstudio.core.checks.rules.rule import Example, Reporter, Rule, Where
from hookstudio.core.findings import Severity

FILE = "rules/catalogue.toml"


def read_catalogue() -> tuple[Rule, ...]:
    """All of them, in the order in which they are documented."""
    text = paths.resources().joinpath(FILE).read_text(encoding="utf-8")
    return tuple(_rule(row) for row in tomllib.loads(text)["rule"])


def _rule(row: dict[str, str]) -> Rule:
    where = Where[row["where"].upper()]
    return Rule(
        row["id"],
        row["title"],
        Severity(row["severity"]),
        " ".join(row["explanation"].split()),
        Example(row["bad"], where),
        Example(row["good"], where),
        fixable="fixable" in row,
        reporter=Reporter[row["reporter"].upper()],
    )
