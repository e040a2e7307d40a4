import pytest

from hookstudio.core.project.webhook import Header, Pair
from hookstudio.gui.composer.pasted_rows import pasted_headers, pasted_pairs


def test_lines_become_pairs():
    text = 'name: {{${first_name}}}\n\n"city":  "Paris",\nurl: https://x.example/a:b'
    assert pasted_pairs(text) == (
        Pair("name", "{{${first_name}}}"),
        Pair("city", "Paris"),
        Pair("url", "https://x.example/a:b"),
    )


def test_a_spreadsheet_gives_tabs():
    assert pasted_pairs("a\t1\r\nb\t2") == (Pair("a", "1"), Pair("b", "2"))


@pytest.mark.parametrize("text", ["", "just text", "one: line", "a: 1\nno colon here", "{\n}"])
def test_other_text_is_no_pairs(text: str):
    assert pasted_pairs(text) == ()


def test_one_line_is_enough_for_a_header():
    assert pasted_headers("Accept: */*") == (Header("Accept", "*/*"),)


def test_headers_of_a_curl_command():
    text = "-H 'Content-Type: application/json' \\\n  --header \"X-Key: a b\" \\"
    assert pasted_headers(text) == (
        Header("Content-Type", "application/json"),
        Header("X-Key", "a b"),
    )
