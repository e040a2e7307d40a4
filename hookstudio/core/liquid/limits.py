"""How much one template may do; choices of Hook Studio, Braze does not document its own."""

from __future__ import annotations

from typing import Final

SOURCE_CHARS: Final = 1_000_000
EXPRESSION_CHARS: Final = 20_000
OUTPUT_CHARS: Final = 5_000_000
VALUE_CHARS: Final = 1_000_000
VALUE_ITEMS: Final = 25_000
NUMBER_BITS: Final = 4_096
LOOP_PASSES: Final = 100_000
RANGE_BOUND: Final = 2**63
# About two seconds of filters and comparisons (`guards.Budget`).
WORK_UNITS: Final = 400_000_000
BLOCK_DEPTH: Final = 50
# So many openings of a raw, doc or comment that is never closed are no forgotten end tag.
UNCLOSED: Final = 1_000
BRANCHES: Final = 1_000
BRACKET_DEPTH: Final = 30
PRINT_DEPTH: Final = 100
CONTENT_BLOCKS: Final = 1_000
CALLS: Final = 1_000
