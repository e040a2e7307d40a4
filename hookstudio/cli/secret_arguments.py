"""What may stand behind `hookstudio secret`."""

from __future__ import annotations

import argparse

SECRET_ACTIONS = ("list", "set", "test", "delete")
_EPILOG = """\
Actions:
  list          the names that the project uses, and those that are kept for it; never a value
  set NAME      keep a value in the system's keyring: it is asked for without showing it, or read
                from the standard input: hookstudio secret set lob_key < key.txt
  test [NAME …] read secrets, and say whether they are there; all that the project uses by default
  delete NAME   take a secret out of the keyring; nothing brings it back
A value is never taken from the command line, where other users of the machine can read it. Where
there is no keyring, as in CI, set HOOKSTUDIO_SECRET_<NAME>.
"""


def add_secret(parser: argparse.ArgumentParser) -> None:
    """Describe `secret`."""
    parser.epilog = _EPILOG
    parser.add_argument("action", metavar="ACTION", choices=SECRET_ACTIONS, help="see below")
    parser.add_argument("names", metavar="NAME", nargs="*", help="the name of a secret")
    parser.add_argument(
        "--project",
        metavar="DIR",
        help="the project's folder; by default the one that holds the current folder",
    )
