"""Project: where a field of a document stands in its file."""

from __future__ import annotations

from pathlib import Path

from hookstudio.core.project.folder import Project
from hookstudio.core.project.webhook import JsonBody, Pair, RawBody, Webhook
from tests.core.project.folders import HOOK, opened, write


def test_a_field_is_found_in_its_file(root: Path) -> None:
    text = (
        "url: 'http://a'\nheaders:\n  - [A, b]\n  - name: C\n    value: d\n"
        "body:\n  kind: raw\n  text: |\n    one\n\n    two {{x}}\n"
        "languages:\n  pt-BR:\n    url: http://b\n"
    )
    project = opened(root, HOOK, text)

    def at(field: str, start: int = 0, end: int = 0) -> str:
        from hookstudio.core.findings import Span

        hook = project.webhooks["x"]
        body = hook.body.text if isinstance(hook.body, RawBody) else ""
        place = project.place(HOOK, field, Span.of(body, start, end) if end else None)
        assert place is not None
        return f"{place.span.line}:{place.span.column}"

    assert at("url") == "1:6"
    assert at("headers[0].value") == "3:9"
    assert at("headers[1].name") == "4:11"
    assert at("body") == "8:9"
    assert at("languages.pt-BR.url") == "14:10"
    assert at("body", 9, 14) == "11:9"
    assert project.position(HOOK, "body.pairs[0].key") is None
    assert project.position("webhooks/none.yaml", "url") is None


def test_a_place_in_a_body_file_names_that_file(root: Path) -> None:
    write(root, "a.txt", "one\ntwo")
    project = opened(root, HOOK, "body: {kind: raw, body_file: a.txt}\n")
    place = project.place(HOOK, "body")
    assert place is not None
    assert place.file == "a.txt"
    assert project.position(HOOK, "body") is None


def test_pairs_of_a_json_body_are_found(root: Path) -> None:
    project = Project.open(root)
    project.save_webhook(Webhook("x", "X", body=JsonBody((Pair("a", "b"), Pair("c", "d")))))
    span = project.position(HOOK, "body.pairs[1].value")
    assert span is not None
    source = project.source(HOOK)
    assert source is not None
    assert source[span.start : span.end] == "d"
