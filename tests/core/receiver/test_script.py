"""The receiver's script: what it accepts, and the column of what it does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.errors import UsageError
from hookstudio.core.receiver.bodies import BODIES, bodies_help
from hookstudio.core.receiver.script import Script, Step, parse

steps = st.builds(
    Step,
    action=st.integers(200, 599) | st.sampled_from(["hang", "reset"]),
    count=st.integers(1, 1_000_000),
    retry_after_s=st.none() | st.integers(0, 10**9),
    delay_s=st.integers(0, 3_600_000).map(lambda ms: ms / 1000),
    body=st.none() | st.sampled_from(list(BODIES)),
)
scripts = st.lists(steps, min_size=1, max_size=5).map(lambda found: Script(tuple(found)))


def test_the_example_of_the_documentation() -> None:
    assert parse("503*2, 429:retry-after=7, 200") == Script(
        (Step(503, 2), Step(429, retry_after_s=7), Step(200))
    )


@given(scripts)
def test_a_script_reads_back_as_it_prints(script: Script) -> None:
    assert parse(str(script)) == script


@given(script=scripts, gap=st.sampled_from([" ", "  ", "\t", "\n"]))
def test_spaces_are_ignored(script: Script, gap: str) -> None:
    text = str(script).replace(" ", "")
    spread = gap + "".join(gap + c + gap if c in ",*:=" else c for c in text) + gap
    assert parse(spread) == script


def test_the_last_step_repeats() -> None:
    script = parse("503*2,429,200")
    answered = [script.step_for(number).action for number in range(6)]
    assert answered == [503, 503, 429, 200, 200, 200]


@pytest.mark.parametrize(
    ("text", "column", "message"),
    [
        ("", 1, "A status, hang or reset is expected here."),
        ("   ", 4, "A status, hang or reset is expected here."),
        ("503,", 5, "A status, hang or reset is expected here."),
        ("503,,200", 5, "A status, hang or reset is expected here, not ','."),
        ("99", 1, "'99' is not a status (200 to 599), hang or reset."),
        ("200, 600", 6, "'600' is not a status (200 to 599), hang or reset."),
        ("100", 1, "'100' is not a status (200 to 599), hang or reset."),
        ("hangs", 1, "'hangs' is not a status (200 to 599), hang or reset."),
        ("２００", 1, "'２００' is not a status (200 to 599), hang or reset."),
        ("200*0", 5, "'0' is not a count (1 to 1,000,000)."),
        ("200*x", 5, "'x' is not a count (1 to 1,000,000)."),
        ("200*-1", 5, "'-1' is not a count (1 to 1,000,000)."),
        ("200*", 5, "A count is expected here."),
        ("200:", 5, "Retry-after=, delay= or body= is expected here."),
        ("200:foo=1", 5, "'foo' is not an option (retry-after, delay or body)."),
        ("200:delay", 10, "'=' is missing after delay."),
        ("200:delay=x", 11, "'x' is not seconds (0 to 3,600, such as 0.25)."),
        ("200:delay=3601", 11, "'3601' is not seconds (0 to 3,600, such as 0.25)."),
        ("200:retry-after=1.5", 17, "'1.5' is not seconds (0 to 3,162,240,000)."),
        ("200:delay=1:delay=2", 13, "This step has that option (delay) twice."),
        ("200:retry-after=1:retry-after=2", 19, "This step has that option (retry-after) twice."),
        ("200 300", 5, "'3' is not expected here."),
        ("200:delay=1*2", 12, "'*' is not expected here."),
    ],
)
def test_a_bad_script_names_its_column(text: str, column: int, message: str) -> None:
    with pytest.raises(UsageError) as error:
        parse(text)
    assert (error.value.code, error.value.column) == ("RECEIVER_SCRIPT", column)
    assert error.value.message == message
    assert str(error.value) == f"script:1:{column}: {message}"


def test_an_unknown_body_lists_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"no body 'nope'; there are json, text, html"):
        parse("200:body=nope")


def test_a_script_without_end_is_refused() -> None:
    with pytest.raises(UsageError, match="longer than"):
        parse("200," * 5_000)


@given(st.text(alphabet="0123456789,*:= hangresbody-", max_size=40))
def test_any_text_is_a_script_or_a_column_in_it(text: str) -> None:
    try:
        script = parse(text)
    except UsageError as error:
        column = error.column
    else:
        column = 1
        assert parse(str(script)) == script
    assert column is not None
    assert 1 <= column <= len(text) + 1


@pytest.mark.parametrize("name", BODIES)
def test_each_body_has_the_size_that_it_says(name: str) -> None:
    body = BODIES[name]
    assert sum(map(len, body.pieces())) == body.size
    assert f"{name}: {body.help}" in bodies_help()
