"""The words of the dialect with one line of help each: what the editor offers and explains.

Light on purpose: the studio imports it before its first frame. A test holds it against the
filters and tags that rendering knows.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from hookstudio.core.wording import translatable


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
        ("abs", "abs", translatable("The number without its sign")),
        ("append", "append: text", translatable("The text with another behind it")),
        (
            "as_json_string",
            "as_json_string",
            translatable("The value as JSON; a text gets its quotes"),
        ),
        (
            "at_least",
            "at_least: number",
            translatable("The number, but no less than the other"),
        ),
        (
            "at_most",
            "at_most: number",
            translatable("The number, but no more than the other"),
        ),
        ("base64_encode", "base64_encode", translatable("The text in Base64")),
        ("capitalize", "capitalize", translatable("First letter upper case, the rest lower case")),
        ("ceil", "ceil", translatable("The next whole number up")),
        ("compact", "compact", translatable("The array without nil")),
        ("concat", "concat: array", translatable("Two arrays as one")),
        (
            "date",
            'date: "%Y-%m-%d"',
            translatable("The time in a form of strftime; %s gives seconds"),
        ),
        (
            "default",
            'default: "value"',
            translatable("The value, or another for nil, false and empty"),
        ),
        (
            "divided_by",
            "divided_by: number",
            translatable("Division; whole numbers round down"),
        ),
        ("downcase", "downcase", translatable("The text in lower case")),
        ("escape", "escape", translatable("The text with < > & and quotes written for HTML")),
        ("first", "first", translatable("The first item of an array")),
        ("floor", "floor", translatable("The next whole number down")),
        ("hmac_sha1", "hmac_sha1: key", translatable("HMAC with SHA-1, hexadecimal; older name")),
        ("hmac_sha1_base64", "hmac_sha1_base64: key", translatable("HMAC with SHA-1, Base64")),
        (
            "hmac_sha1_hex",
            "hmac_sha1_hex: key",
            translatable("HMAC with SHA-1, hexadecimal"),
        ),
        ("hmac_sha256", "hmac_sha256: key", translatable("HMAC with SHA-256, hexadecimal")),
        (
            "hmac_sha256_base64",
            "hmac_sha256_base64: key",
            translatable("HMAC with SHA-256, Base64"),
        ),
        (
            "hmac_sha256_hex",
            "hmac_sha256_hex: key",
            translatable("HMAC with SHA-256, hexadecimal"),
        ),
        ("hmac_sha512", "hmac_sha512: key", translatable("HMAC with SHA-512, hexadecimal")),
        ("join", 'join: ", "', translatable("The items of an array as one text")),
        ("json_escape", "json_escape", translatable("The text as it stands inside a JSON string")),
        ("json_parse", "json_parse", translatable("The value that a JSON text holds")),
        ("last", "last", translatable("The last item of an array")),
        ("map", 'map: "name"', translatable("One property of each item")),
        ("md5", "md5", translatable("The MD5 digest, hexadecimal")),
        ("minus", "minus: number", translatable("Subtraction")),
        ("modulo", "modulo: number", translatable("The rest of a division")),
        ("money", "money", translatable("The number with two decimals")),
        ("newline_to_br", "newline_to_br", translatable("A <br /> before each line break")),
        ("number_with_delimiter", "number_with_delimiter", translatable("The number as 1,234,567")),
        (
            "plus",
            "plus: number",
            translatable("Addition; turns a text into a number"),
        ),
        ("prepend", "prepend: text", translatable("The text with another before it")),
        (
            "property_accessor",
            "property_accessor: name",
            translatable("The property that a variable names"),
        ),
        (
            "remove",
            "remove: text",
            translatable("The text without every occurrence of another"),
        ),
        (
            "remove_first",
            "remove_first: text",
            translatable("The text without the first occurrence"),
        ),
        (
            "replace",
            "replace: old, new",
            translatable("Every occurrence of a text by another"),
        ),
        (
            "replace_first",
            "replace_first: old, new",
            translatable("The first occurrence by another"),
        ),
        ("reverse", "reverse", translatable("The array from its end")),
        (
            "round",
            "round: digits",
            translatable("The number rounded, half away from zero"),
        ),
        ("sha1", "sha1", translatable("The SHA-1 digest, hexadecimal")),
        ("sha2", "sha2", translatable("The SHA-256 digest, hexadecimal")),
        ("size", "size", translatable("How many characters or items")),
        (
            "slice",
            "slice: start, length",
            translatable("A part of a text or an array"),
        ),
        (
            "sort",
            'sort: "name"',
            translatable("The array in order, upper case first"),
        ),
        (
            "sort_natural",
            'sort_natural: "name"',
            translatable("The array in order, whatever the case"),
        ),
        ("split", 'split: ","', translatable("The text as an array")),
        ("strip", "strip", translatable("The text without white space around it")),
        ("strip_html", "strip_html", translatable("The text without HTML tags")),
        ("strip_newlines", "strip_newlines", translatable("The text without line breaks")),
        (
            "time_zone",
            'time_zone: "Europe/Paris"',
            translatable("The time as the clocks of a zone show it"),
        ),
        ("times", "times: number", translatable("Multiplication")),
        (
            "truncate",
            'truncate: 20, "…"',
            translatable("The text cut to a length, ending included"),
        ),
        (
            "truncatewords",
            'truncatewords: 5, "…"',
            translatable("The text cut to a number of words"),
        ),
        ("uniq", "uniq", translatable("The array without duplicates")),
        ("upcase", "upcase", translatable("The text in upper case")),
        ("url_encode", "url_encode", translatable("The text for a form; a space becomes +")),
        ("url_escape", "url_escape", translatable("The text for a URL; / ? & and = stay")),
        ("url_param_escape", "url_param_escape", translatable("The text for one part of a URL")),
        ("where", 'where: "name", value', translatable("The items with a property")),
    ),
    *_filters(
        ("base64_decode", "base64_decode", translatable("Not in Braze")),
        ("base64_url_safe_decode", "base64_url_safe_decode", translatable("Not in Braze")),
        (
            "base64_url_safe_encode",
            "base64_url_safe_encode",
            translatable("Not in Braze; base64_encode"),
        ),
        ("escape_once", "escape_once", translatable("Not in Braze; escape")),
        ("find", "find: name, value", translatable("Not in Braze; where and first")),
        (
            "find_index",
            "find_index: name, value",
            translatable("Not in Braze; a for loop"),
        ),
        ("has", "has: name, value", translatable("Not in Braze; where and size")),
        ("lstrip", "lstrip", translatable("Not in Braze; strip")),
        (
            "reject",
            "reject: name, value",
            translatable("Not in Braze; a for loop with unless"),
        ),
        ("remove_last", "remove_last: text", translatable("Not in Braze")),
        ("replace_last", "replace_last: old, new", translatable("Not in Braze")),
        ("rstrip", "rstrip", translatable("Not in Braze; strip")),
        ("squish", "squish", translatable("Not in Braze; split and join")),
        ("sum", "sum", translatable("Not in Braze; a for loop with plus")),
        ("url_decode", "url_decode", translatable("Not in Braze")),
        supported=False,
    ),
)

TAGS: Final[tuple[TagInfo, ...]] = (
    TagInfo(
        "abort_message", "abort_message('|')", translatable("Do not send; the reason is logged")
    ),
    TagInfo("assign", "assign | = ", translatable("Set a variable")),
    TagInfo("break", "break|", translatable("Leave the loop")),
    TagInfo("capture", "capture |", translatable("Render a block into a variable"), block=True),
    TagInfo("case", "case |", translatable("Choose by value, with when and else"), block=True),
    TagInfo("catalog_items", "catalog_items |", translatable("Rows of a catalog by id, as items")),
    TagInfo(
        "catalog_selection_items",
        "catalog_selection_items |",
        translatable("Rows of a catalog by selection, as items"),
    ),
    TagInfo("comment", "comment|", translatable("Text that is not sent"), block=True),
    TagInfo(
        "connected_content",
        "connected_content https://| :save answer",
        translatable("Ask a host; JSON becomes a variable"),
    ),
    TagInfo("continue", "continue|", translatable("Go on with the next pass of the loop")),
    TagInfo("cycle", "cycle |", translatable("Print the next of some values")),
    TagInfo("decrement", "decrement |", translatable("Count down and print")),
    TagInfo("doc", "doc|", translatable("Documentation that is not sent"), block=True),
    TagInfo("echo", "echo |", translatable("Print a value")),
    TagInfo("else", "else|", translatable("What holds otherwise")),
    TagInfo("elsif", "elsif |", translatable("Another condition")),
    TagInfo("for", "for item in |", translatable("Repeat for each item"), block=True),
    TagInfo("if", "if |", translatable("Only when a condition holds"), block=True),
    TagInfo(
        "ifchanged",
        "ifchanged|",
        translatable("Only when the text differs from the last"),
        block=True,
    ),
    TagInfo("increment", "increment |", translatable("Print and count up")),
    TagInfo("liquid", "liquid\n|\n", translatable("A tag on each line")),
    TagInfo(
        "message_extras",
        "message_extras :key | :value ",
        translatable("A note on the send, for Braze's logs"),
    ),
    TagInfo("promotion", "promotion('|')", translatable("A code of a promotion list")),
    TagInfo("raw", "raw|", translatable("Liquid that is sent as it is written"), block=True),
    TagInfo(
        "tablerow",
        "tablerow item in |",
        translatable("Rows and cells of an HTML table"),
        block=True,
    ),
    TagInfo("translation", "translation |", translatable("A text for each locale"), block=True),
    TagInfo("unless", "unless |", translatable("Only when a condition does not hold"), block=True),
    TagInfo("when", "when |", translatable("A value of a case")),
)


def _attributes(*rows: tuple[str, str]) -> tuple[AttributeInfo, ...]:
    return tuple(AttributeInfo(name, text) for name, text in rows)


_DEVICE = _attributes(
    ("id", translatable("The device's identifier")),
    ("carrier", translatable("Mobile carrier")),
    ("idfa", translatable("Apple's advertising identifier")),
    ("google_ad_id", translatable("Google's advertising identifier")),
    ("roku_ad_id", translatable("Roku's advertising identifier")),
    ("model", translatable("Model")),
    ("os", translatable("Operating system")),
    ("platform", translatable("ios, android, kindle, android_china, web or tvos")),
    ("foreground_push_enabled", translatable("Whether push is on")),
)

NAMESPACES: Final[tuple[Namespace, ...]] = (
    Namespace(
        "",
        "attributes",
        translatable("Standard attribute"),
        _attributes(
            ("braze_id", translatable("Braze's own identifier")),
            ("city", translatable("City")),
            ("country", translatable("Country, ISO 3166 code")),
            ("date_of_birth", translatable("Date of birth, as stored")),
            ("email_address", translatable("E-mail address")),
            ("first_name", translatable("First name")),
            ("gender", translatable("Gender")),
            ("language", translatable("Language, ISO 639-1 code")),
            ("last_name", translatable("Last name")),
            ("last_used_app_date", translatable("Last session of the app")),
            ("most_recent_app_version", translatable("Version of the app used last")),
            ("most_recent_locale", translatable("Locale of the device, such as pt_BR")),
            ("most_recent_location", translatable("Last location")),
            ("phone_number", translatable("Phone number")),
            ("random_bucket_number", translatable("0 to 9999, the same for a user forever")),
            ("time_zone", translatable("Time zone, IANA or Rails name")),
            ("user_id", translatable("External id")),
        ),
    ),
    Namespace("custom_attribute", "custom_attributes", translatable("Custom attribute")),
    Namespace(
        "event_properties", "event_properties", translatable("Property of the event that triggers")
    ),
    Namespace(
        "api_trigger_properties",
        "api_trigger_properties",
        translatable("Property of the API trigger"),
    ),
    Namespace("context", "context", translatable("Context variable of a Canvas")),
    Namespace(
        "canvas_entry_properties",
        "canvas_entry_properties",
        translatable("Entry property of a Canvas, old name"),
    ),
    Namespace(
        "campaign",
        "campaign",
        translatable("The campaign, or the step of a Canvas"),
        _attributes(
            ("api_id", translatable("Identifier in the API")),
            ("dispatch_id", translatable("Identifier of this send")),
            ("message_api_id", translatable("Identifier of the message")),
            ("message_name", translatable("Name of the message")),
            ("name", translatable("Name")),
        ),
    ),
    Namespace(
        "canvas",
        "canvas",
        translatable("The Canvas"),
        _attributes(
            ("api_id", translatable("Identifier in the API")),
            ("name", translatable("Name")),
            ("variant_api_id", translatable("Identifier of the variant")),
            ("variant_name", translatable("Name of the variant")),
        ),
    ),
    Namespace(
        "most_recently_used_device",
        "most_recently_used_device",
        translatable("The device used last"),
        (
            *_DEVICE,
            *_attributes(
                ("browser", translatable("Browser")),
                ("ad_tracking_enabled", translatable("Whether ad tracking is on")),
            ),
        ),
    ),
    Namespace(
        "subscribed_state",
        "subscribed_state",
        translatable("State of a subscription"),
        _attributes(("email_global", translatable("subscribed, opted_in or unsubscribed"))),
    ),
    Namespace(
        "app",
        "app",
        translatable("The app"),
        _attributes(("api_id", ""), ("name", "")),
        webhooks=False,
    ),
    Namespace(
        "card",
        "card",
        translatable("The card"),
        _attributes(("api_id", ""), ("name", "")),
        webhooks=False,
    ),
    Namespace(
        "targeted_device",
        "targeted_device",
        translatable("The targeted device"),
        _DEVICE,
        webhooks=False,
    ),
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
