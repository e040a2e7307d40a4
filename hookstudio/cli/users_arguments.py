"""What may stand behind `hookstudio users`."""

from __future__ import annotations

import argparse

from hookstudio.cli.environment_argument import add_environment
from hookstudio.cli.trust_arguments import add_confirm_host

# The values of core.imports, which is not imported for start-up time.
_FORMATS = ("auto", "braze", "json", "ndjson", "csv")
_KINDS = ("email", "phone", "name", "id")
_CLASHES = ("skip", "replace", "both")
_MOST = 10_000
_EPILOG = """\
Formats, found out unless --format says otherwise:
  braze   the answer of Braze's /users/export/ids, or a list of its users
  json    a list of objects, or one object
  ndjson  one object a line
  csv     a header and a user a row; , ; tab or | between cells; UTF-8 or UTF-16

A column, or a field of JSON, goes where its name says: first_name, email, custom_attribute.plan,
event_properties.order_id; any other becomes a custom attribute. --map changes that for CSV:
  --map "E-mail=email_address" --map "Points=custom_attribute.points:number" --map "Notes="
  (the types are text, number, boolean, json; nothing after = leaves the column out;
  #2=… is the second column)

Instead of a file, Braze itself:
  --host EU-01 --key braze_key --external-id 42 --email ada@example.com
  asks POST /users/export/ids. The key is a named secret of the project: keep it in the keyring, or
  set HOOKSTUDIO_SECRET_BRAZE_KEY. It needs the permission users.export.ids. Host and key may also
  come from an environment of the project: --environment staging --external-id 42

E-mail addresses, phone numbers and names get pseudonyms: the same ones at each import on this
machine, from a key in your configuration folder that is in no project.
"""


def add_users(parser: argparse.ArgumentParser) -> None:
    """Describe `users import`."""
    parser.epilog = _EPILOG
    parser.add_argument("action", metavar="ACTION", choices=("import",), help="import")
    parser.add_argument("file", metavar="FILE", nargs="?", help="what to import")
    parser.add_argument(
        "--project",
        metavar="DIR",
        help="the project's folder; by default the one that holds the current folder",
    )
    parser.add_argument("--format", choices=_FORMATS, default="auto", help="how to read the file")
    parser.add_argument(
        "--map",
        metavar="COLUMN=ATTRIBUTE",
        action="append",
        default=[],
        help="CSV: where a column goes; may be repeated",
    )
    parser.add_argument("--delimiter", metavar="C", type=_delimiter, help="CSV: between cells")
    parser.add_argument(
        "--text", action="store_true", help="CSV: keep every cell as text, numbers too"
    )
    parser.add_argument(
        "--on-clash",
        choices=_CLASHES,
        default="skip",
        help="a user who is there already: skip (the default), replace, or keep both",
    )
    parser.add_argument("--limit", metavar="N", type=_limit, help="at most so many users (1000)")
    masking = parser.add_mutually_exclusive_group()
    masking.add_argument("--no-mask", action="store_true", help="keep personal data as it is")
    masking.add_argument(
        "--mask",
        metavar="KINDS",
        type=_kinds,
        help="what is masked: email,phone,name (the default), id",
    )
    parser.add_argument("--dry-run", action="store_true", help="show what would be imported")
    parser.add_argument(
        "--host", metavar="H", help="Braze's instance, REST host or https:// address"
    )
    parser.add_argument(
        "--key", metavar="NAME", help="the name of the secret with the REST API key"
    )
    add_environment(parser, "take --host and --key, where they are not given, from its braze part")
    parser.set_defaults(host_of_environment=False)
    add_confirm_host(parser)
    parser.add_argument("--external-id", metavar="ID", action="append", default=[])
    parser.add_argument("--email", metavar="E", action="append", default=[])


def _delimiter(text: str) -> str:
    text = {"tab": "\t", "\\t": "\t"}.get(text, text)
    if text == "\t" or (len(text) == 1 and text not in '"\r\n' and text.isprintable()):
        return text
    raise argparse.ArgumentTypeError(f"{text[:20]!r} is no delimiter: one character, or tab")


def _limit(text: str) -> int:
    if text.isascii() and text.isdigit() and len(text) < 7 and 1 <= int(text) <= _MOST:
        return int(text)
    raise argparse.ArgumentTypeError(f"{text[:20]!r} is not a number from 1 to {_MOST:,}")


def _kinds(text: str) -> frozenset[str]:
    kinds = frozenset(part.strip() for part in text.split(",") if part.strip())
    unknown = sorted(kinds.difference(_KINDS))
    if unknown or not kinds:
        raise argparse.ArgumentTypeError(f"{text[:40]!r}: there are {', '.join(_KINDS)}")
    return kinds
