from hookstudio.core.findings import Finding, Severity
from hookstudio.core.project.webhook import LanguageVariant, Webhook
from hookstudio.gui.composer.field_path import Part
from hookstudio.gui.composer.finding_index import FindingIndex, worst

WEBHOOK = Webhook("w", "W", languages=(LanguageVariant("fr", url="x"),))


def finding(field: str, severity: Severity = Severity.ERROR) -> Finding:
    return Finding("rule", severity, f"about {field}", field=field)


def test_findings_reach_their_text():
    url, cell = finding("languages.fr.url"), finding("body.pairs[1].value")
    header, method = finding("headers[0].name"), finding("method")
    index = FindingIndex([url, cell, header, method], WEBHOOK)
    assert index.of(Part.URL, "fr") == (url,)
    assert index.of(Part.URL) == ()
    assert index.cells(Part.BODY) == {(1, "value"): (cell,)}
    assert index.cells(Part.HEADERS) == {(0, "name"): (header,)}
    assert index.whole(Part.METHOD) == (method,)


def test_what_is_about_the_whole_body_is_kept_apart_from_its_rows():
    body, cell = finding("body"), finding("body.pairs[0].key")
    index = FindingIndex([body, cell], WEBHOOK)
    assert index.whole(Part.BODY) == (body,)
    assert set(index.of(Part.BODY)) == {body, cell}


def test_a_finding_in_an_inherited_body_shows_in_the_default():
    index = FindingIndex([finding("languages.fr.body.pairs[0].value")], WEBHOOK)
    assert list(index.cells(Part.BODY)) == [(0, "value")]
    assert index.cells(Part.BODY, "fr") == {}


def test_the_worst_severity_wins():
    assert worst([]) is None
    found = [finding("url", Severity.INFO), finding("url", Severity.WARNING)]
    assert worst(found) is Severity.WARNING
