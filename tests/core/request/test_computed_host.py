"""Whether Liquid has a part in a URL's host: such a host never gets a secret."""

from __future__ import annotations

import pytest

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.build import build_request

HOST = "127.0.0.1"
CONTEXT = {
    "event_properties": {"host": HOST, "path": "/x", "mean": f"@{HOST}/"},
    "content_blocks": {"host": f"http://{HOST}/"},
}


def is_computed(url: str) -> bool:
    request = build_request(Webhook("x", "x", url=url), SampleUser("a", "a"), context=CONTEXT)
    assert HOST in request.url.text
    return request.computed_host


@pytest.mark.parametrize(
    "url",
    [
        f"http://{HOST}:8600/{{{{event_properties.${{path}}}}}}",
        f"http://{HOST}{{{{event_properties.${{path}}}}}}",
        f"\n{{% assign x = 1 %}}\n  http://{HOST}/{{{{x}}}}\n",
        f"{{% if true %}}http://{HOST}/a{{% else %}}http://localhost/b{{% endif %}}",
        f"{{% raw %}}http://{HOST}/{{% endraw %}}",
    ],
)
def test_what_the_template_writes_out_is_fixed(url: str) -> None:
    assert not is_computed(url)


@pytest.mark.parametrize(
    "url",
    [
        "http://{{event_properties.${host}}}/x",
        "http://{{'127.0.0.1'}}/x",
        f"{{{{'http'}}}}://{HOST}/x",
        f"http://{HOST}:{{{{8600}}}}/x",
        "http://localhost{{event_properties.${mean}}}",
        f"{{% assign h = 'http://{HOST}' %}}{{{{h}}}}/x",
        f"{{% capture h %}}http://{HOST}{{% endcapture %}}{{{{h}}}}/x",
        "http://127{% if true %}.0.0.1{% endif %}/x",
        "http://127{% for i in (1..3) %}{% if i < 3 %}.0{% else %}.1{% endif %}{% endfor %}/",
        "{{content_blocks.${host}}}x",
        f"{{% liquid\n echo 'http://{HOST}/'\n%}}",
    ],
)
def test_what_liquid_prints_is_computed(url: str) -> None:
    assert is_computed(url)
