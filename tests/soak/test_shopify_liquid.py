"""Hook Studio's Liquid against Shopify's own, on templates and data that Hypothesis makes.

`make soak` runs it: it needs Debian's ruby-liquid and several minutes. A case agrees when both give
the same text, or both an error. The differences that are meant have a name and a reason below.
"""

from __future__ import annotations

import gc
import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings

from hookstudio.core.liquid import Rendering, render
from tests.soak.oracle import Answer, Oracle
from tests.soak.templates import DATA, TEMPLATES

BATCH = 500
CASES = int(os.environ.get("HOOKSTUDIO_SOAK_CASES", "10000"))
pytestmark = [
    # The strategies are large, and nobody prints them.
    pytest.mark.filterwarnings("ignore:Generating overly large repr"),
    pytest.mark.skipif(
        not os.environ.get("HOOKSTUDIO_SOAK"), reason="a long run; make soak starts it"
    ),
    pytest.mark.skipif(not Oracle.available(), reason="ruby-liquid is not installed"),
]

Data = dict[str, Any]
_INTERRUPT = re.compile(r"\{%-? (?:break|continue) -?%\}")
_DATE = re.compile(r"\| date: '[^']*'")


def divides_decimals_by_zero(template: str, data: Data, theirs: Answer, ours: Rendering) -> bool:
    """Ruby prints Infinity or NaN for a decimal divided by 0; a request must not hold that."""
    messages = [finding.message for finding in ours.findings]
    return "A number is divided by 0." in messages and not theirs.error


def reads_odd_texts_as_times(template: str, data: Data, theirs: Answer, ours: Rendering) -> bool:
    """Ruby's Time.parse finds a time in texts such as `100.0` and `a b 3`; without the filter the
    two agree."""
    plain = _DATE.sub("", template)
    if plain == template:
        return False
    answer = oracle().ask(plain, data)
    return agree(answer, render(plain, {"vars": data}))


def breaks_out_of_a_case_or_table(
    template: str, data: Data, theirs: Answer, ours: Rendering
) -> bool:
    """Shopify's 5.4 renders the rest of a `case` after a `break` in one of its branches, and lets
    one in a `tablerow` end the template; its later releases, and the golden suite, do as we do.
    Without the interrupts the two agree."""
    plain = _INTERRUPT.sub("", template)
    if plain == template or not ("case" in template or "tablerow" in template):
        return False
    answer = oracle().ask(plain, data)
    return agree(answer, render(plain, {"vars": data}))


EXPLAINED: list[Callable[[str, Data, Answer, Rendering], bool]] = [
    divides_decimals_by_zero,
    reads_odd_texts_as_times,
    breaks_out_of_a_case_or_table,
]
_running: list[Oracle] = []


def oracle() -> Oracle:
    if not _running:
        _running.append(Oracle())
    return _running[0]


@pytest.fixture(autouse=True, scope="module")
def stopped_oracle() -> Iterator[None]:
    yield
    for process in _running:
        process.close()
    _running.clear()


def agree(theirs: Answer, ours: Rendering) -> bool:
    has_error = any(finding.severity == "error" for finding in ours.findings)
    if theirs.error or has_error:
        return bool(theirs.error) and has_error
    return theirs.text == ours.text


def test_ours_agrees_with_shopifys() -> None:
    explained: Counter[str] = Counter()
    for batch in range(0, CASES, BATCH):
        compare(min(BATCH, CASES - batch), batch, explained)
        gc.collect()
    print(f"explained differences in {CASES} cases: {dict(explained)}")


def compare(cases: int, first: int, explained: Counter[str]) -> None:
    """One batch: Hypothesis keeps a tree of all that it tried, a quarter of a megabyte a case."""

    @seed(first)
    @settings(
        max_examples=cases,
        deadline=None,
        database=None,
        # A difference is shown as it was found: to shrink one of these took 24 GB.
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(TEMPLATES, DATA)
    def check(template: str, data: Data) -> None:
        theirs, ours = oracle().ask(template, data), render(template, {"vars": data})
        if agree(theirs, ours):
            return
        for explains in EXPLAINED:
            if explains(template, data, theirs, ours):
                explained[explains.__name__] += 1
                return
        message = f"{template!r}\n{data!r}\nShopify: {theirs}\nours: {ours.text!r} {ours.findings}"
        raise AssertionError(message)

    check()
