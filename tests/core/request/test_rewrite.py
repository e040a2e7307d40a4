from __future__ import annotations

import re
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.findings import Span
from hookstudio.core.liquid.result import TracePiece
from hookstudio.core.request.rewrite import Rewrite

NOWHERE = Span.of("", 0, 0)


def test_edits_are_applied_and_offsets_follow() -> None:
    rewrite = Rewrite.of("  a b  ", [(0, 2, ""), (3, 4, "%20"), (5, 7, "")])
    assert rewrite.text == "a%20b"
    assert (rewrite.start(2), rewrite.end(3)) == (0, 1)
    assert (rewrite.start(3), rewrite.end(4)) == (1, 4)
    assert (rewrite.start(4), rewrite.end(5)) == (4, 5)
    assert rewrite.end(7) == 5


def test_an_offset_goes_back_to_where_it_came_from() -> None:
    rewrite = Rewrite.of("  ab", [(0, 2, "")])
    assert [rewrite.origin(offset) for offset in (0, 1, 2)] == [2, 3, 4]


@given(
    st.text("ab \n", max_size=30),
    st.lists(st.integers(0, 30), max_size=6),
    st.sampled_from(["", "_", "%20%20"]),
)
def test_a_moved_trace_tiles_the_new_text(source: str, cuts: list[int], text: str) -> None:
    bounds = sorted({0, len(source), *(cut for cut in cuts if cut <= len(source))})
    trace = [TracePiece(a, b, "text", NOWHERE) for a, b in pairwise(bounds)]
    rewrite = Rewrite.of_matches(source, re.compile(r"\s+"), lambda _: text)
    moved = rewrite.trace(trace, shift=3)
    assert rewrite.text == re.sub(r"\s+", text, source)
    ends = [3, *(piece.end for piece in moved)]
    assert [piece.start for piece in moved] == ends[:-1]
    if moved:
        assert ends[-1] == 3 + len(rewrite.text)
