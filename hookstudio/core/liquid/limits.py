"""How much one template may do; choices of Hook Studio, Braze does not document its own."""

from __future__ import annotations

from typing import Final

SOURCE_CHARS: Final = 1_000_000
EXPRESSION_CHARS: Final = 20_000
OUTPUT_CHARS: Final = 5_000_000
VALUE_CHARS: Final = 1_000_000
VALUE_ITEMS: Final = 100_000
NUMBER_BITS: Final = 4_096
LOOP_PASSES: Final = 100_000
# All that filters may read and write in one rendering: bounds a loop over costly filters.
FILTERED_CHARS: Final = 100_000_000
BLOCK_DEPTH: Final = 50
BRACKET_DEPTH: Final = 30
PRINT_DEPTH: Final = 100
CONTENT_BLOCKS: Final = 1_000
CALLS: Final = 1_000
