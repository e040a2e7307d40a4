"""The first bytes of a body, whatever the pieces it comes in."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.delivery.body_buffer import BodyBuffer

SIZES = st.lists(st.integers(0, 90_000), max_size=8)


@given(SIZES, st.integers(0, 400_000))
def test_it_holds_what_fits_and_tells_what_does_not(sizes: list[int], cap: int) -> None:
    buffer, sent = BodyBuffer(cap), b""
    for index, size in enumerate(sizes):
        piece = bytes([index + 1]) * size
        sent += piece
        assert buffer.feed(piece) is (len(sent) <= cap or not piece)
    assert buffer.take() == sent[:cap]
    assert buffer.take() == b""
