import pytest

from hookstudio.gui.sending.body_text import body_text, file_ending, response_notes
from tests.gui.sending.attempts import response


def test_text_is_read_in_its_charset() -> None:
    assert body_text("é".encode("latin-1"), "text/plain; charset=ISO-8859-1").text == "é"
    assert body_text("日本".encode("shift_jis"), 'text/plain; charset="Shift_JIS"').text == "日本"
    assert body_text("é".encode(), "text/plain").text == "é"


@pytest.mark.parametrize("charset", ["idna", "zlib_codec", "punycode", "unicode_escape", "nope"])
def test_a_charset_that_is_none_falls_back_to_utf8(charset: str) -> None:
    shown = body_text("é".encode(), f"text/plain; charset={charset}")
    assert shown.text == "é"
    assert charset in shown.notes[0]


def test_bytes_that_are_not_valid_show_as_marks_with_a_note() -> None:
    shown = body_text(b"caf\xe9", "text/plain; charset=utf-8")
    assert shown.text == "caf\ufffd"
    assert shown.notes == ("The body is not valid UTF-8.",)


def test_binary_is_shown_as_hexadecimal() -> None:
    shown = body_text(b"\x89PNG\x00\x01", "image/png")
    assert "89 50 4e 47 00 01" in shown.text
    assert "image/png" in shown.notes[0]


@pytest.mark.parametrize(
    ("body", "content_type", "is_json"),
    [
        (b"{}", "application/problem+json", True),
        (b" [1]", "text/plain", True),
        (b"<html>", "text/html", False),
        (b"", "", False),
    ],
)
def test_json_is_known_by_its_type_or_its_look(
    body: bytes, content_type: str, is_json: bool
) -> None:
    assert body_text(body, content_type).json is is_json


def test_what_is_missing_of_a_body_is_said() -> None:
    notes = response_notes(response(cut=True, complete=False, body_bytes_read=5, note="Odd."))
    assert [note.replace("\u00a0", " ") for note in notes] == [
        "Only the first 13 B of the body were kept.",
        "The answer stopped after 5 B.",
        "Odd.",
    ]


@pytest.mark.parametrize(
    ("content_type", "ending"),
    [
        ("application/json; charset=utf-8", "json"),
        ("application/problem+json", "json"),
        ("text/html", "html"),
        ("application/x-sh", "bin"),
        ("../../.bashrc", "bin"),
        ("", "bin"),
    ],
)
def test_no_server_chooses_how_a_saved_file_ends(content_type: str, ending: str) -> None:
    assert file_ending(content_type) == ending
