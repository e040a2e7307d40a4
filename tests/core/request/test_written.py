"""A request that is written back renders to the same."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Header, JsonBody, Pair, RawBody, Webhook
from hookstudio.core.request.build import build_request
from hookstudio.core.request.written import as_liquid, as_webhook

ADA = SampleUser("ada", "Ada", {"attributes": {"first_name": 'A"da'}})


@pytest.mark.parametrize(
    "body",
    [
        RawBody('{"a": "{{secret.x}}", "b": "{{secret.y | append: ${first_name}}}"}'),
        RawBody("{% raw %}{{ no }} {% tag %}{% endraw %}{ {{secret.x}}{ {{ '{' }}{{secret.x}}"),
        JsonBody((Pair("key", "{{secret.x}}"), Pair("name", "{{${first_name}}} {{ '{{' }}"))),
    ],
)
def test_it_renders_to_the_same_request(body: RawBody | JsonBody) -> None:
    url = "https://example.com/{{secret.x | url_param_escape}}?a=1"
    webhook = Webhook("w", "W", url=url, headers=(Header("A", "{{secret.z}}:"),), body=body)
    once = build_request(webhook, ADA)
    again = build_request(as_webhook(once), ADA)
    assert again.url.text == once.url.text
    assert [(h.name, h.value.text) for h in again.headers] == [
        (h.name, h.value.text) for h in once.headers
    ]
    assert again.secrets == once.secrets
    if isinstance(body, RawBody):
        assert again.body.text == once.body.text
    assert as_webhook(again).body == as_webhook(once).body or isinstance(body, JsonBody)


@settings(max_examples=300)
@given(st.text(alphabet=st.sampled_from("{%}'\" a|${}\n"), max_size=30))
def test_any_text_is_taken_literally(text: str) -> None:
    made = build_request(
        Webhook("w", "W", url="https://example.com/", body=RawBody(as_liquid(text))), ADA
    )
    assert made.body.text == text
