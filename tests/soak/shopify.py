"""Hook Studio's Liquid against Shopify's own, on templates and data that Hypothesis makes.

A case agrees when both give the same text, or both an error. The differences that are meant have
a name and a reason below.
"""

from __future__ import annotations

import gc
import re
import warnings
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings

from hookstudio.core.liquid import Rendering, render
from tests.soak.oracle import Answer, Oracle
from tests.soak.templates import DATA, TEMPLATES

# Hypothesis keeps a tree of all that it tried, a quarter of a megabyte a case.
BATCH = 500
SHOWN = 20

Data = dict[str, Any]
_INTERRUPT = re.compile(r"\{%-?\s*(?:break|continue)\s*-?%\}")
_END = re.compile(r"\{% end(?:tablerow|ifchanged) %\}")
_SORT = re.compile(r"\| sort(?:_natural)?(?:: '[^']*')?")
_DATE = re.compile(r"\| date: '[^']*'")


@dataclass(slots=True)
class Comparison:
    """What came of many cases; `unexplained` holds the first few that should not be."""

    cases: int = 0
    explained: Counter[str] = field(default_factory=Counter)
    unexplained: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Difference:
    """One case in which the two do not agree."""

    oracle: Oracle
    template: str
    data: Data
    theirs: Answer
    ours: Rendering

    def vanishes_with(self, plain: str) -> bool:
        """Whether the two agree on the template in another form."""
        if plain == self.template:
            return False
        return agree(self.oracle.ask(plain, self.data), render(plain, {"vars": self.data}))

    def __str__(self) -> str:
        ours = f"{self.ours.text!r} {[str(finding) for finding in self.ours.findings]}"
        return f"{self.template!r} with {self.data!r}: Shopify's {self.theirs}, ours {ours}"


def divides_decimals_by_zero(case: Difference) -> bool:
    """Ruby prints Infinity or NaN for a decimal divided by 0; a request must not hold that."""
    messages = [finding.message for finding in case.ours.findings]
    return "A number is divided by 0." in messages and not case.theirs.error


def reads_odd_texts_as_times(case: Difference) -> bool:
    """Ruby's Time.parse finds a time in texts such as `100.0` and `a b 3`; without the filter the
    two agree."""
    return case.vanishes_with(_DATE.sub("", case.template))


def breaks_out_of_a_case_or_table(case: Difference) -> bool:
    """Shopify's 5.4 renders the rest of a `case` after a `break` in one of its branches, and lets
    one in a `tablerow` end the template; its later releases, and the golden suite, do as we do.
    Without the interrupts the two agree."""
    if "case" not in case.template and "tablerow" not in case.template:
        return False
    return case.vanishes_with(_INTERRUPT.sub("", case.template))


def swallows_space_beside_an_empty_block(case: Difference) -> bool:
    """Ruby drops white space that stands alone with a `tablerow` or an `ifchanged` of white space
    only; with text in those the two agree."""
    return case.vanishes_with(_END.sub(r"x\g<0>", case.template))


def leaves_ties_in_no_order(case: Difference) -> bool:
    """Ruby's sort moves items whose keys are alike, as where none has the property; ours keeps
    their order. Unsorted the two agree."""
    return case.vanishes_with(_SORT.sub("", case.template))


EXPLAINED: tuple[Callable[[Difference], bool], ...] = (
    divides_decimals_by_zero,
    reads_odd_texts_as_times,
    breaks_out_of_a_case_or_table,
    swallows_space_beside_an_empty_block,
    leaves_ties_in_no_order,
)


def agree(theirs: Answer, ours: Rendering) -> bool:
    has_error = any(finding.severity == "error" for finding in ours.findings)
    if theirs.error or has_error:
        return bool(theirs.error) and has_error
    return theirs.text == ours.text


def compare(cases: int, *, first_seed: int = 0) -> Comparison:
    """Ask both about so many cases; the same seed makes the same cases."""
    found = Comparison()
    oracle = Oracle()
    try:
        for start in range(0, cases, BATCH):
            _compare_batch(oracle, min(BATCH, cases - start), first_seed + start, found)
            gc.collect()
    finally:
        oracle.close()
    return found


def _compare_batch(oracle: Oracle, cases: int, first: int, found: Comparison) -> None:
    # A difference is kept as it was found: to shrink one of these took 24 GB.
    once = settings(
        max_examples=cases,
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )

    @seed(first)
    @once
    @given(TEMPLATES, DATA)
    def check(template: str, data: Data) -> None:
        found.cases += 1
        theirs, ours = oracle.ask(template, data), render(template, {"vars": data})
        if agree(theirs, ours):
            return
        case = Difference(oracle, template, data, theirs, ours)
        name = next((explains.__name__ for explains in EXPLAINED if explains(case)), "")
        if name:
            found.explained[name] += 1
        elif len(found.unexplained) < SHOWN:
            found.unexplained.append(str(case))

    with warnings.catch_warnings():
        # The strategies are large, and nobody prints them.
        warnings.filterwarnings("ignore", message="Generating overly large repr")
        check()
