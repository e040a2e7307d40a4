"""The preview's task: a rendering and what the rules find, from the render process."""

from __future__ import annotations

from hookstudio.core.checks.live import PreviewTask, with_rules
from hookstudio.core.project.folder import project_context
from hookstudio.core.project.webhook import Header, RawBody, Webhook
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker import RenderJob, RenderWorker
from tests.core.checks.rules.example_webhooks import USERS

JSON = Header("Content-Type", "application/json")


def preview(body: str, severities: dict[str, str] | None = None) -> RenderedRequest:
    webhook = Webhook("w", "W", "POST", "https://a.example/", (JSON,), RawBody(body))
    context = with_rules(project_context({}, {}, {}), USERS, severities or {})
    with RenderWorker() as worker:
        future = worker.do_many(PreviewTask(), [RenderJob(webhook, USERS[0], context)])
        (request,) = future.result(timeout=60)
    return request


def test_the_findings_of_the_rules_come_with_the_request() -> None:
    request = preview('{"points": "{{custom_attribute.${points}}}"}')
    assert request.body.text == '{"points": "120"}'
    rules = [finding.rule for finding in request.shown_findings]
    assert rules == ["json_number_quoted", "missing_default"]
    assert set(request.explanations) == set(rules)
    assert request.findings == ()
    assert request.sendable


def test_an_error_of_a_rule_refuses_no_send() -> None:
    request = preview('{"name": "{{${first_name} | default: \'x\'}}"}')
    assert [finding.rule for finding in request.shown_findings] == ["json_unescaped"]
    assert request.sendable


def test_the_project_sets_severities() -> None:
    request = preview('{"n": "{{${first_name} | json_escape}}"}', {"missing_default": "off"})
    assert request.shown_findings == ()


def test_a_flood_is_cut_off() -> None:
    rows = ",".join(f'"k{number}": "{{{{${{first_name}}}}}}"' for number in range(400))
    request = preview("{" + rows + "}")
    assert len(request.shown_findings) == 301
    assert request.shown_findings[-1].rule == "more_findings"
    assert request.shown_findings[-1].message.startswith("500 more")


def test_a_request_without_rules_shows_its_own_findings() -> None:
    stopped = preview("{}")
    assert PreviewTask().instead(stopped) is stopped
