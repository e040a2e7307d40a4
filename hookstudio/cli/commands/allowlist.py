"""`hookstudio allowlist`: the addresses that Braze sends from, for a firewall."""

from __future__ import annotations

import argparse

from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.core.allowlist.formats import allow_list
from hookstudio.core.allowlist.table import INSTANCES, SOURCE, TABLE_DATE, Instance, instance_named


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Print the addresses of one instance, or of all; with `--json` one object for each."""
    chosen = INSTANCES if options.instance is None else (instance_named(options.instance),)
    if options.json:
        for instance in chosen:
            environment.write_object(_object(instance, options.format))
    else:
        environment.write(allow_list(chosen, options.format))
    return ExitStatus.DONE


def _object(instance: Instance, form: str) -> dict[str, object]:
    return {
        "type": "allowlist",
        "instance": instance.name,
        "dashboard": instance.dashboard,
        "rest_host": instance.rest_host,
        "addresses": list(instance.addresses),
        "format": form,
        "text": allow_list((instance,), form),
        "table_date": TABLE_DATE,
        "source": SOURCE,
    }
