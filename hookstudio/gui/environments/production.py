"""What is asked before something goes to a production environment."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from hookstudio.core.project.environment import Environment
from hookstudio.gui.question import CANCEL, Choice, ask

SEND_TO_PRODUCTION = "Send to production"


def production_question(environment: Environment | None) -> str | None:
    """The sentence that a person must agree to before a send; None where nothing is to be asked."""
    if environment is None or not environment.production:
        return None
    return f"The environment {environment.title} is marked as production."


async def ask_production(parent: QWidget, environment: Environment, host: str) -> bool:
    """Whether to send there; Cancel is what Enter chooses."""
    question = production_question(environment) or ""
    answer = await ask(
        parent,
        f"Send to {host}?",
        f"{question} Whoever receives this may act on it.",
        [CANCEL, Choice("send", SEND_TO_PRODUCTION)],
    )
    return answer == "send"
