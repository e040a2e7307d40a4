"""The names that mean something to Braze: the roots of attributes, secrets and Content Blocks."""

from __future__ import annotations

from typing import Final

# The root of the standard attributes, `${first_name}`; no name that an author writes equals it.
ATTRIBUTE_ROOT: Final = "$"
SECRET_ROOT: Final = "secret"  # noqa: S105  # the name of a namespace
CONTENT_BLOCK_ROOT: Final = "content_blocks"
# Of Hook Studio, not of Braze: an export fills the values in.
ENVIRONMENT_ROOT: Final = "environment"

# The context's key (spec/vectors.README.md) for each namespace of Liquid.
SECTIONS: Final = {
    "api_trigger_properties": "api_trigger_properties",
    "app": "app",
    "campaign": "campaign",
    "canvas": "canvas",
    "card": "card",
    "custom_attribute": "custom_attributes",
    "event_properties": "event_properties",
    "most_recently_used_device": "most_recently_used_device",
    "sms": "sms",
    "subscribed_state": "subscribed_state",
    "targeted_device": "targeted_device",
    "whats_app": "whats_app",
}
# Two names of the same data (§4.2).
CANVAS_CONTEXT: Final = ("context", "canvas_entry_properties")
NAMESPACES: Final = frozenset({ATTRIBUTE_ROOT, *CANVAS_CONTEXT, *SECTIONS})
