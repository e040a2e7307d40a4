"""`--environment`, which several commands take; light, as all that reads the command line."""

from __future__ import annotations

import argparse


def add_environment(parser: argparse.ArgumentParser, purpose: str) -> None:
    """Add the option; `purpose` says what the environment is for."""
    parser.add_argument("--environment", metavar="E", help=f"{purpose}: its file name or name")
