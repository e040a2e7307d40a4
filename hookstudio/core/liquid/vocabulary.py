"""The words of the dialect with one line of help each: what the editor offers and explains.

Light on purpose: the studio imports it before its first frame. A test holds it against the
filters and tags that rendering knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class FilterInfo:
    """A filter; `supported` is false for plain Liquid that Braze lacks."""

    name: str
    signature: str
    help: str
    supported: bool = True


@dataclass(frozen=True, slots=True)
class TagInfo:
    """A tag; the caret belongs where `snippet` holds `|`. `block` when it needs an end tag."""

    name: str
    snippet: str
    help: str
    block: bool = False


@dataclass(frozen=True, slots=True)
class AttributeInfo:
    """A name inside `${ }` of a namespace."""

    name: str
    help: str


@dataclass(frozen=True, slots=True)
class Namespace:
    """What stands before `.${name}`; the empty name is that of the standard attributes.

    `section` is the part of a sample user that holds the values. `webhooks` is false where Braze
    gives no values to a webhook.
    """

    name: str
    section: str
    help: str
    attributes: tuple[AttributeInfo, ...] = ()
    webhooks: bool = True


def _filters(*rows: tuple[str, str, str], supported: bool = True) -> tuple[FilterInfo, ...]:
    return tuple(FilterInfo(name, signature, text, supported) for name, signature, text in rows)


FILTERS: Final[tuple[FilterInfo, ...]] = (
    *_filters(
        ("abs", "abs", "The number without its sign"),
        ("append", "append: text", "The text with another behind it"),
        ("as_json_string", "as_json_string", "The value as JSON; a text gets its quotes"),
        ("at_least", "at_least: number", "The number, but no less than the other"),
        ("at_most", "at_most: number", "The number, but no more than the other"),
        ("base64_encode", "base64_encode", "The text in Base64"),
        ("capitalize", "capitalize", "First letter upper case, the rest lower case"),
        ("ceil", "ceil", "The next whole number up"),
        ("compact", "compact", "The array without nil"),
        ("concat", "concat: array", "Two arrays as one"),
        ("date", 'date: "%Y-%m-%d"', "The time in a form of strftime; %s gives seconds"),
        ("default", 'default: "value"', "The value, or another for nil, false and empty"),
        ("divided_by", "divided_by: number", "Division; whole numbers round down"),
        ("downcase", "downcase", "The text in lower case"),
        ("escape", "escape", "The text with < > & and quotes written for HTML"),
        ("first", "first", "The first item of an array"),
        ("floor", "floor", "The next whole number down"),
        ("hmac_sha1", "hmac_sha1: key", "HMAC with SHA-1, hexadecimal; older name"),
        ("hmac_sha1_base64", "hmac_sha1_base64: key", "HMAC with SHA-1, Base64"),
        ("hmac_sha1_hex", "hmac_sha1_hex: key", "HMAC with SHA-1, hexadecimal"),
        ("hmac_sha256", "hmac_sha256: key", "HMAC with SHA-256, hexadecimal"),
        ("hmac_sha256_base64", "hmac_sha256_base64: key", "HMAC with SHA-256, Base64"),
        ("hmac_sha256_hex", "hmac_sha256_hex: key", "HMAC with SHA-256, hexadecimal"),
        ("hmac_sha512", "hmac_sha512: key", "HMAC with SHA-512, hexadecimal"),
        ("join", 'join: ", "', "The items of an array as one text"),
        ("json_escape", "json_escape", "The text as it stands inside a JSON string"),
        ("json_parse", "json_parse", "The value that a JSON text holds"),
        ("last", "last", "The last item of an array"),
        ("map", 'map: "name"', "One property of each item"),
        ("md5", "md5", "The MD5 digest, hexadecimal"),
        ("minus", "minus: number", "Subtraction"),
        ("modulo", "modulo: number", "The rest of a division"),
        ("money", "money", "The number with two decimals"),
        ("newline_to_br", "newline_to_br", "A <br /> before each line break"),
        ("number_with_delimiter", "number_with_delimiter", "The number as 1,234,567"),
        ("plus", "plus: number", "Addition; turns a text into a number"),
        ("prepend", "prepend: text", "The text with another before it"),
        ("property_accessor", "property_accessor: name", "The property that a variable names"),
        ("remove", "remove: text", "The text without every occurrence of another"),
        ("remove_first", "remove_first: text", "The text without the first occurrence"),
        ("replace", "replace: old, new", "Every occurrence of a text by another"),
        ("replace_first", "replace_first: old, new", "The first occurrence by another"),
        ("reverse", "reverse", "The array from its end"),
        ("round", "round: digits", "The number rounded, half away from zero"),
        ("sha1", "sha1", "The SHA-1 digest, hexadecimal"),
        ("sha2", "sha2", "The SHA-256 digest, hexadecimal"),
        ("size", "size", "How many characters or items"),
        ("slice", "slice: start, length", "A part of a text or an array"),
        ("sort", 'sort: "name"', "The array in order, upper case first"),
        ("sort_natural", 'sort_natural: "name"', "The array in order, whatever the case"),
        ("split", 'split: ","', "The text as an array"),
        ("strip", "strip", "The text without white space around it"),
        ("strip_html", "strip_html", "The text without HTML tags"),
        ("strip_newlines", "strip_newlines", "The text without line breaks"),
        ("time_zone", 'time_zone: "Europe/Paris"', "The time as the clocks of a zone show it"),
        ("times", "times: number", "Multiplication"),
        ("truncate", 'truncate: 20, "…"', "The text cut to a length, ending included"),
        ("truncatewords", 'truncatewords: 5, "…"', "The text cut to a number of words"),
        ("uniq", "uniq", "The array without duplicates"),
        ("upcase", "upcase", "The text in upper case"),
        ("url_encode", "url_encode", "The text for a form; a space becomes +"),
        ("url_escape", "url_escape", "The text for a URL; / ? & and = stay"),
        ("url_param_escape", "url_param_escape", "The text for one part of a URL"),
        ("where", 'where: "name", value', "The items with a property"),
    ),
    *_filters(
        ("base64_decode", "base64_decode", "Not in Braze"),
        ("base64_url_safe_decode", "base64_url_safe_decode", "Not in Braze"),
        ("base64_url_safe_encode", "base64_url_safe_encode", "Not in Braze; base64_encode"),
        ("escape_once", "escape_once", "Not in Braze; escape"),
        ("find", "find: name, value", "Not in Braze; where and first"),
        ("find_index", "find_index: name, value", "Not in Braze; a for loop"),
        ("has", "has: name, value", "Not in Braze; where and size"),
        ("lstrip", "lstrip", "Not in Braze; strip"),
        ("reject", "reject: name, value", "Not in Braze; a for loop with unless"),
        ("remove_last", "remove_last: text", "Not in Braze"),
        ("replace_last", "replace_last: old, new", "Not in Braze"),
        ("rstrip", "rstrip", "Not in Braze; strip"),
        ("squish", "squish", "Not in Braze; split and join"),
        ("sum", "sum", "Not in Braze; a for loop with plus"),
        ("url_decode", "url_decode", "Not in Braze"),
        supported=False,
    ),
)

TAGS: Final[tuple[TagInfo, ...]] = (
    TagInfo("abort_message", "abort_message('|')", "Do not send; the reason is logged"),
    TagInfo("assign", "assign | = ", "Set a variable"),
    TagInfo("break", "break|", "Leave the loop"),
    TagInfo("capture", "capture |", "Render a block into a variable", block=True),
    TagInfo("case", "case |", "Choose by value, with when and else", block=True),
    TagInfo("catalog_items", "catalog_items |", "Rows of a catalog by id, as items"),
    TagInfo(
        "catalog_selection_items",
        "catalog_selection_items |",
        "Rows of a catalog by selection, as items",
    ),
    TagInfo("comment", "comment|", "Text that is not sent", block=True),
    TagInfo(
        "connected_content",
        "connected_content https://| :save answer",
        "Ask a host; JSON becomes a variable",
    ),
    TagInfo("continue", "continue|", "Go on with the next pass of the loop"),
    TagInfo("cycle", "cycle |", "Print the next of some values"),
    TagInfo("decrement", "decrement |", "Count down and print"),
    TagInfo("doc", "doc|", "Documentation that is not sent", block=True),
    TagInfo("echo", "echo |", "Print a value"),
    TagInfo("else", "else|", "What holds otherwise"),
    TagInfo("elsif", "elsif |", "Another condition"),
    TagInfo("for", "for item in |", "Repeat for each item", block=True),
    TagInfo("if", "if |", "Only when a condition holds", block=True),
    TagInfo("ifchanged", "ifchanged|", "Only when the text differs from the last", block=True),
    TagInfo("increment", "increment |", "Print and count up"),
    TagInfo("liquid", "liquid\n|\n", "A tag on each line"),
    TagInfo(
        "message_extras", "message_extras :key | :value ", "A note on the send, for Braze's logs"
    ),
    TagInfo("promotion", "promotion('|')", "A code of a promotion list"),
    TagInfo("raw", "raw|", "Liquid that is sent as it is written", block=True),
    TagInfo("tablerow", "tablerow item in |", "Rows and cells of an HTML table", block=True),
    TagInfo("translation", "translation |", "A text for each locale", block=True),
    TagInfo("unless", "unless |", "Only when a condition does not hold", block=True),
    TagInfo("when", "when |", "A value of a case"),
)


def _attributes(*rows: tuple[str, str]) -> tuple[AttributeInfo, ...]:
    return tuple(AttributeInfo(name, text) for name, text in rows)


_DEVICE = _attributes(
    ("id", "The device's identifier"),
    ("carrier", "Mobile carrier"),
    ("idfa", "Apple's advertising identifier"),
    ("google_ad_id", "Google's advertising identifier"),
    ("roku_ad_id", "Roku's advertising identifier"),
    ("model", "Model"),
    ("os", "Operating system"),
    ("platform", "ios, android, kindle, android_china, web or tvos"),
    ("foreground_push_enabled", "Whether push is on"),
)

NAMESPACES: Final[tuple[Namespace, ...]] = (
    Namespace(
        "",
        "attributes",
        "Standard attribute",
        _attributes(
            ("braze_id", "Braze's own identifier"),
            ("city", "City"),
            ("country", "Country, ISO 3166 code"),
            ("date_of_birth", "Date of birth, as stored"),
            ("email_address", "E-mail address"),
            ("first_name", "First name"),
            ("gender", "Gender"),
            ("language", "Language, ISO 639-1 code"),
            ("last_name", "Last name"),
            ("last_used_app_date", "Last session of the app"),
            ("most_recent_app_version", "Version of the app used last"),
            ("most_recent_locale", "Locale of the device, such as pt_BR"),
            ("most_recent_location", "Last location"),
            ("phone_number", "Phone number"),
            ("random_bucket_number", "0 to 9999, the same for a user forever"),
            ("time_zone", "Time zone, IANA or Rails name"),
            ("user_id", "External id"),
        ),
    ),
    Namespace("custom_attribute", "custom_attributes", "Custom attribute"),
    Namespace("event_properties", "event_properties", "Property of the event that triggers"),
    Namespace("api_trigger_properties", "api_trigger_properties", "Property of the API trigger"),
    Namespace("context", "context", "Context variable of a Canvas"),
    Namespace(
        "canvas_entry_properties", "canvas_entry_properties", "Entry property of a Canvas, old name"
    ),
    Namespace(
        "campaign",
        "campaign",
        "The campaign, or the step of a Canvas",
        _attributes(
            ("api_id", "Identifier in the API"),
            ("dispatch_id", "Identifier of this send"),
            ("message_api_id", "Identifier of the message"),
            ("message_name", "Name of the message"),
            ("name", "Name"),
        ),
    ),
    Namespace(
        "canvas",
        "canvas",
        "The Canvas",
        _attributes(
            ("api_id", "Identifier in the API"),
            ("name", "Name"),
            ("variant_api_id", "Identifier of the variant"),
            ("variant_name", "Name of the variant"),
        ),
    ),
    Namespace(
        "most_recently_used_device",
        "most_recently_used_device",
        "The device used last",
        (
            *_DEVICE,
            *_attributes(
                ("browser", "Browser"), ("ad_tracking_enabled", "Whether ad tracking is on")
            ),
        ),
    ),
    Namespace(
        "subscribed_state",
        "subscribed_state",
        "State of a subscription",
        _attributes(("email_global", "subscribed, opted_in or unsubscribed")),
    ),
    Namespace("app", "app", "The app", _attributes(("api_id", ""), ("name", "")), webhooks=False),
    Namespace(
        "card", "card", "The card", _attributes(("api_id", ""), ("name", "")), webhooks=False
    ),
    Namespace("targeted_device", "targeted_device", "The targeted device", _DEVICE, webhooks=False),
)
STANDARD_ATTRIBUTES: Final = NAMESPACES[0].attributes
ATTRIBUTES: Final = {namespace.name: namespace.attributes for namespace in NAMESPACES}


def filter_info(name: str) -> FilterInfo | None:
    """What is known of a filter."""
    return _FILTERS.get(name)


def tag_info(name: str) -> TagInfo | None:
    """What is known of a tag; an end tag is explained by its block."""
    return _TAGS.get(name) or _TAGS.get(name.removeprefix("end"))


_FILTERS = {info.name: info for info in FILTERS}
_TAGS = {info.name: info for info in TAGS}
