from __future__ import annotations

import json
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.request.json_pieces import Member, ShapeError, read_members


def test_members_are_as_they_are_written() -> None:
    source = '{ "a" : "x" ,\n "b\\n": [1, {"c": "}"}] , "d":{{x}}, "e": 1 }'
    assert read_members(source) == (
        Member("a", '"x"', True),
        Member("b\n", '[1, {"c": "}"}]', False),
        Member("d", "{{x}}", False),
        Member("e", "1", False),
    )


@pytest.mark.parametrize(
    ("value", "is_string"),
    [
        ('"{{x}}"', True),
        ('"a\\"b"', True),
        ('"a"{{x}}', False),
        ('{{x}}"a"', False),
        ('"a" "b"', False),
        ("{% if x %}1{% endif %}", False),
        ('{% capture v %}, "} {% endcapture %}{{v}}', False),
        ('"{% if x %}\\"{% endif %}"', True),
    ],
)
def test_a_value_is_a_string_only_as_one_whole(value: str, is_string: bool) -> None:
    (member,) = read_members(f'{{"k": {value}}}')
    assert (member.value, member.is_string) == (value, is_string)


@given(st.dictionaries(st.text(), st.none() | st.integers() | st.text() | st.lists(st.text())))
def test_the_members_of_plain_json_are_found(value: dict[str, object]) -> None:
    source = json.dumps(value).replace("{{", "").replace("{%", "")
    members = read_members(source)
    assert {member.key: json.loads(member.value) for member in members} == json.loads(source)


def test_many_members_are_read_in_linear_time() -> None:
    source = "{" + ",".join(f'"k{n}": "{{{{ x }}}}"' for n in range(20_000)) + "}"
    started = time.perf_counter()
    assert len(read_members(source)) == 20_000
    assert time.perf_counter() - started < 10


def test_the_line_of_a_fault_is_told() -> None:
    with pytest.raises(ShapeError, match=r"needs a colon \(line 3\)"):
        read_members('{\n"a": 1,\n"b" 2}')
