"""`hookstudio init DIR`: make a new project."""

from __future__ import annotations

import argparse

from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.core.trust.own import create_own


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Make the folder and a trusted project in it; a folder that holds a project is refused."""
    folder = environment.cwd / options.folder
    project = create_own(folder, options.name or folder.resolve().name)
    webhooks, users = list(project.webhooks), list(project.users)
    if options.json:
        environment.write_object(
            {
                "type": "created",
                "project": str(project.root),
                "name": project.name,
                "webhooks": webhooks,
                "users": users,
            }
        )
        return ExitStatus.DONE
    environment.write(f"Made the project {project.name} in {project.root}.")
    if webhooks and users:
        environment.write(
            f"Next: hookstudio {options.folder}  opens it in the studio, and\n"
            f"      hookstudio render {webhooks[0]} --user {users[0]} --project {options.folder}  "
            "shows its request."
        )
    return ExitStatus.DONE
