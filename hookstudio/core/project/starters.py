"""Webhooks to start from (spec/braze.md §1.3), and what a fresh project holds."""

from __future__ import annotations

from dataclasses import dataclass

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Header, JsonBody, Pair, PairType, RawBody, Webhook
from hookstudio.core.wording import translatable

RECEIVER = "http://127.0.0.1:8600"
"""The receiver of the studio; it maps this address visibly to the port in use."""

_JSON = Header("Content-Type", "application/json")

_LOB_BODY = """\
{
  "description": "Welcome postcard",
  "to": {
    "name": "{{${first_name} | default: 'Valued' | json_escape}} \
{{${last_name} | default: 'customer' | json_escape}}",
    "address_line1": "{{custom_attribute.${address_line1} | default: '' | json_escape}}",
    "address_city": "{{${city} | default: '' | json_escape}}",
    "address_zip": "{{custom_attribute.${zip code} | default: '' | json_escape}}",
    "address_country": "{{${country} | default: 'US' | json_escape}}"
  },
  "front": "tmpl_front",
  "back": "tmpl_back",
  "merge_variables": {
    "name": "{{${first_name} | default: 'there' | json_escape}}"
  }
}
"""

_MESSENGER_BODY = """\
{% if custom_attribute.${messenger_psid} == blank %}\
{% abort_message('This user has no Messenger id') %}{% endif %}\
{
  "messaging_type": "UPDATE",
  "recipient": {
    "id": "{{custom_attribute.${messenger_psid} | json_escape}}"
  },
  "message": {
    "text": "Hi {{${first_name} | default: 'there' | json_escape}}, your order is on its way."
  }
}
"""

_REMERGE_URL = """\
{% assign idfa = {{most_recently_used_device.${idfa}}} %}
{% assign google_ad_id = {{most_recently_used_device.${google_ad_id}}} %}
{% if idfa == blank and google_ad_id == blank %}
{% abort_message('This user has no advertising id') %}
{% endif %}
https://remerge.events/event?event=braze_audience&app_id=com.example.app\
&key={{secret.remerge_key}}\
&idfa={{idfa | url_param_escape}}\
&google_ad_id={{google_ad_id | url_param_escape}}\
&country={{${country} | default: 'US' | url_param_escape}}
"""

_BRAZE_BODY = """\
{
  "canvas_id": "your-canvas-id",
  "recipients": [
    {
      "external_user_id": "{{${user_id} | json_escape}}",
      "canvas_entry_properties": {
        "source": "{{campaign.${name} | default: 'webhook' | json_escape}}"
      }
    }
  ]
}
"""


@dataclass(frozen=True, slots=True)
class Starter:
    """A webhook to start from; `description` says in one sentence what it is for."""

    key: str
    title: str
    description: str
    webhook: Webhook


STARTERS = (
    Starter(
        "blank-json",
        translatable("Blank JSON"),
        translatable("A table of keys and values that becomes a JSON body."),
        Webhook("untitled", "Untitled", "POST", f"{RECEIVER}/", (_JSON,), JsonBody()),
    ),
    Starter(
        "blank-raw",
        translatable("Blank raw text"),
        translatable("Any text as it stands: JSON of your own, XML, or a form."),
        Webhook("untitled", "Untitled", "POST", f"{RECEIVER}/", (), RawBody()),
    ),
    Starter(
        "lob",
        translatable("Lob postcard"),
        translatable("Print and mail a postcard to the user's address."),
        Webhook(
            "lob-postcard",
            "Lob postcard",
            "POST",
            "https://api.lob.com/v1/postcards",
            (
                _JSON,
                Header(
                    "Authorization",
                    "Basic {{secret.lob | append: ':' | base64_encode}}",
                ),
            ),
            RawBody(_LOB_BODY),
        ),
    ),
    Starter(
        "messenger",
        translatable("Facebook Messenger"),
        translatable("Send a message to a user who has written to your page."),
        Webhook(
            "facebook-messenger",
            "Facebook Messenger",
            "POST",
            "https://graph.facebook.com/v21.0/me/messages",
            (_JSON, Header("Authorization", "Bearer {{secret.facebook_page_token}}")),
            RawBody(_MESSENGER_BODY),
        ),
    ),
    Starter(
        "remerge",
        translatable("Remerge"),
        translatable("Report a user to a retargeting audience; the URL holds the whole request."),
        Webhook("remerge", "Remerge audience", "GET", _REMERGE_URL, (_JSON,), RawBody()),
    ),
    Starter(
        "slack",
        translatable("Slack message"),
        translatable("Post a line to a channel through an incoming webhook."),
        Webhook(
            "slack-message",
            "Slack message",
            "POST",
            "https://hooks.slack.com/services/{{secret.slack_webhook_path}}",
            (_JSON,),
            JsonBody(
                (
                    Pair(
                        "text",
                        "{{${first_name} | default: 'Someone'}} in "
                        "{{${city} | default: 'an unknown city'}} placed an order.",
                    ),
                    Pair("unfurl_links", "false", PairType.BOOLEAN),
                )
            ),
        ),
    ),
    Starter(
        "braze-to-braze",
        translatable("Braze to Braze"),
        translatable("Start a Canvas for the user through Braze's own REST API."),
        Webhook(
            "braze-to-braze",
            "Braze to Braze",
            "POST",
            "https://rest.iad-01.braze.com/canvas/trigger/send",
            (_JSON, Header("Authorization", "Bearer {{secret.braze_rest_key}}")),
            RawBody(_BRAZE_BODY),
        ),
    ),
)
"""What the studio's New menu offers, in its order."""


def first_webhook() -> Webhook:
    """The webhook of a fresh project: it can be sent at once, to the studio's own receiver."""
    return Webhook(
        "welcome",
        "Welcome",
        "POST",
        f"{RECEIVER}/welcome/{{{{${{user_id}} | default: 'anonymous' | url_param_escape}}}}",
        (_JSON,),
        JsonBody(
            (
                Pair("message", "Welcome, {{${first_name} | default: 'friend'}}."),
                Pair("language", "{{${language} | default: 'en'}}"),
                Pair("points", "{{custom_attribute.${points} | default: 0}}", PairType.NUMBER),
            )
        ),
    )


def first_users() -> tuple[SampleUser, ...]:
    """The sample users of a fresh project: one with everything, one with next to nothing."""
    ada = {
        "user_id": "user-1001",
        "first_name": "Ada",
        "last_name": "Lovelace",
        "email_address": "ada@example.com",
        "language": "en",
        "country": "GB",
        "city": "London",
        "time_zone": "Europe/London",
    }
    return (
        SampleUser(
            "ada", "Ada Lovelace", {"attributes": ada, "custom_attributes": {"points": 120}}
        ),
        SampleUser("no-data", "No data", {"attributes": {"user_id": "user-1002"}}),
    )
