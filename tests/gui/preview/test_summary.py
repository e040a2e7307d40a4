from dataclasses import replace

from hookstudio.core.findings import Severity, Span
from hookstudio.core.liquid.placeholders import SecretExpression, encode
from hookstudio.core.liquid.result import Aborted
from hookstudio.gui.preview.summary import problems_title, summarize, unrendered
from tests.gui.preview.rendered import finding, rendered, request


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_valid_json_body_is_said_with_size_and_time() -> None:
    summary = summarize(request(), 3.2)
    assert summary.tone == "success"
    assert plain(summary.text) == "✓ valid JSON · 8 B · 3 ms"


def test_a_body_that_is_no_json_is_said_with_the_place() -> None:
    why = finding(code="BODY_JSON", output_span=Span.of('{"a": }', 6, 7))
    summary = summarize(request(json_valid=False, findings=(finding(), why)), 1)
    assert summary.tone == "error"
    assert plain(summary.text) == "✕ not JSON: line 1, column 7 · 8 B"


def test_what_the_list_calls_a_warning_is_a_warning_here() -> None:
    why = replace(finding(code="BODY_JSON"), severity=Severity.WARNING)
    summary = summarize(request(json_valid=False, findings=(why,)), 1)
    assert (summary.tone, plain(summary.text)) == ("warning", "⚠ not JSON · 8 B")


def test_the_size_of_a_secret_is_not_made_up() -> None:
    secret = encode(SecretExpression("secret.lob", ("lob",), {}))
    body = rendered("body", f'{{"key": "{secret}"}}')
    assert plain(summarize(request(body=body), None).text) == "✓ valid JSON · 11 B + secrets"


def test_other_text_is_called_text() -> None:
    assert plain(summarize(request(is_json=False, json_valid=None), 1).text) == "Text · 8 B · 1 ms"


def test_no_body_is_said() -> None:
    empty = request(body=rendered("body"), is_json=False, json_valid=None)
    assert plain(summarize(empty, 1).text) == "No body · 1 ms"


def test_the_size_counts_bytes_not_characters() -> None:
    body = rendered("body", "é日")
    summary = summarize(request(body=body, is_json=False, json_valid=None), 0)
    assert plain(summary.text) == "Text · 5 B · 0 ms"


def test_an_aborted_message_says_its_reason_and_that_nothing_is_sent() -> None:
    summary = summarize(request(aborted=Aborted("no city", "liquid_abort_message")), 1)
    assert summary.text == "⊘ Aborted: no city · nothing would be sent"


def test_a_template_that_does_not_parse_leaves_nothing_to_show() -> None:
    broken = finding(rule="template_parse_error")
    assert unrendered(request(findings=(finding(), broken))) is broken
    assert unrendered(request(findings=(finding(),))) is None


def test_problems_are_counted_by_severity_worst_first() -> None:
    warning = finding(severity=Severity.WARNING)
    note = finding(severity=Severity.INFO)
    title = problems_title((warning, note, finding(), warning))
    assert (title.tone, title.text) == ("error", "1 error, 2 warnings, 1 note")
    assert problems_title((note,)).tone == "muted"
    assert problems_title(()).text == "No problems"
