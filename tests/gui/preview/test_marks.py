from hookstudio.core.findings import Severity, Span
from hookstudio.core.liquid.placeholders import SecretExpression, encode
from hookstudio.core.request.rendered import RenderedHeader
from hookstudio.gui.preview.marks import shown_headers, shown_text
from tests.gui.preview.rendered import finding, rendered, request

SECRET = encode(SecretExpression("secret.api", ("api",), {}))


def kinds(text: object) -> list[tuple[str, str]]:
    """(what is marked, the kind of the mark) in order."""
    return [(text.text[m.start : m.end], m.kind) for m in text.marks]  # type: ignore[attr-defined]


def test_each_origin_has_its_mark() -> None:
    shown = shown_text(
        rendered(
            "body",
            "Hi ",
            ("Ada", {"attributes": ("${first_name}",)}),
            ", ",
            ("friend", {"attributes": ("${nick}",), "default_used": True}),
            ", ",
            ("21", {"kind": "connected_content"}),
            ("x", {}),
        )
    )
    assert shown.text == "Hi Ada, friend, 21x"
    assert kinds(shown) == [("Ada", "attribute"), ("friend", "default"), ("21", "connected")]
    assert "${first_name}" in shown.marks[0].tool_tip


def test_an_empty_value_is_made_visible() -> None:
    shown = shown_text(rendered("url", "/", ("", {"missing": ("${id}",)}), "/x"))
    assert shown.text == "//x"
    assert [(mark.start, mark.end, mark.kind) for mark in shown.marks] == [(1, 1, "empty")]
    assert shown.marks[0].tool_tip == "${id} is empty"


def test_a_tag_that_prints_nothing_is_no_empty_value() -> None:
    shown = shown_text(rendered("body", "a", ("", {"kind": "assign"}), "b"))
    assert (shown.text, shown.marks) == ("ab", ())


def test_a_secret_shows_as_its_name() -> None:
    shown = shown_text(rendered("headers[0].value", "Bearer ", (SECRET, {"kind": "secret"})))
    assert shown.text == "Bearer ••••api"
    assert kinds(shown) == [("••••api", "secret")]


def test_a_secret_is_masked_where_the_trace_does_not_name_it() -> None:
    assert shown_text(rendered("body", f'{{"k": "{SECRET}"}}')).text == '{"k": "••••api"}'


def test_a_problem_is_marked_where_it_shows_after_a_secret() -> None:
    text = f"{SECRET} bad"
    start = text.index("bad")
    problem = finding(field="body", code="BODY_JSON", output_span=Span.of(text, start, start + 3))
    body = rendered("body", (SECRET, {"kind": "secret"}), " bad")
    shown = shown_text(body, (problem,))
    assert ("bad", "error") in kinds(shown)


def test_headers_stand_one_a_line_with_marks_in_place() -> None:
    one = RenderedHeader("A", rendered("headers[0].value", ("x", {"attributes": ("${a}",)})))
    two = RenderedHeader("B", rendered("headers[1].value", ("y", {"attributes": ("${b}",)})))
    shown = shown_headers(request(headers=(one, two)))
    assert shown.text == "A: x\nB: y"
    assert kinds(shown) == [("x", "attribute"), ("y", "attribute")]


def test_marks_never_overlap_and_a_problem_lies_on_top() -> None:
    body = rendered(
        "body",
        ("first", {"attributes": ("${a}",)}),
        ("", {"missing": ("${b}",)}),
        ("second", {"attributes": ("${c}",)}),
    )
    one = finding("A", field="body", output_span=Span.of(body.text, 2, 7))
    two = finding("B", field="body", output_span=Span.of(body.text, 6, 9))
    shown = shown_text(body, (one, two))
    marks = [(mark.start, mark.end, mark.kind) for mark in shown.marks]
    assert marks == [(0, 2, "attribute"), (2, 6, "error"), (6, 9, "error"), (9, 11, "attribute")]


def test_a_problem_at_the_end_of_a_text_has_something_to_underline() -> None:
    body = rendered("body", "{")
    late = finding(field="body", output_span=Span.of("{", 1, 1))
    assert [(m.start, m.end) for m in shown_text(body, (late,)).marks] == [(0, 1)]


def test_a_note_about_a_place_is_not_marked_as_a_problem() -> None:
    body = rendered("body", "abc")
    note = finding(severity=Severity.INFO, field="body", output_span=Span.of("abc", 0, 2))
    assert shown_text(body, (note,)).marks == ()
