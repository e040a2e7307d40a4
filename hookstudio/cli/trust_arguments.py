"""The arguments of `hookstudio trust`, and `--confirm-host`; light, for start-up time."""

from __future__ import annotations

import argparse

_EPILOG = """\
Without an option it shows what the project would send where; at a terminal it asks for your trust.
Exit status: 0 the project is trusted (with --forget: it is not any more); 1 it is not.

Where nobody can be asked, name what is trusted by its digest, which --json prints:
  hookstudio trust --yes --digest DIGEST   trusts the project from then on, if it is that
  HOOKSTUDIO_TRUST=DIGEST hookstudio ...   trusts it for one run
"""


def add_trust(parser: argparse.ArgumentParser) -> None:
    """Add what the command takes."""
    parser.epilog = _EPILOG
    parser.add_argument(
        "project",
        metavar="PROJECT",
        nargs="?",
        help="its folder; by default the one that holds the current folder",
    )
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument("--yes", action="store_true", help="trust it with what it asks for now")
    chosen.add_argument(
        "--forget", action="store_true", help="trust it no more, nor the hosts agreed to"
    )
    parser.add_argument(
        "--digest", metavar="D", default="", help="trust it only if this is its digest"
    )


def add_confirm_host(parser: argparse.ArgumentParser) -> None:
    """Add the answer to what is asked before the first send to a host."""
    parser.add_argument(
        "--confirm-host",
        metavar="HOST",
        action="append",
        default=[],
        help="agree to send to this host, with the secrets of the request; may be repeated",
    )
