"""A question that interrupts the loop of work; awaited, so that nothing else has to wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: a verb. `role` orders it by the platform's custom."""

    id: str
    text: str
    role: QMessageBox.ButtonRole = QMessageBox.ButtonRole.AcceptRole


CANCEL = Choice("cancel", "Cancel", QMessageBox.ButtonRole.RejectRole)


async def ask(
    parent: QWidget, title: str, text: str, choices: Sequence[Choice], details: str = ""
) -> str:
    """The id of the choice that was made; `cancel` when the question was closed.

    The first choice is the default. All texts are shown as plain text.
    """
    import asyncio  # start-up time

    answer: asyncio.Future[str] = asyncio.get_running_loop().create_future()
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    box.setDetailedText(details)
    for choice in choices:
        button = box.addButton(choice.text, choice.role)
        button.setProperty("choice", choice.id)
        if choice is choices[0]:
            box.setDefaultButton(button)

    def on_finished() -> None:
        clicked = box.clickedButton()
        if not answer.done():
            answer.set_result(str(clicked.property("choice")) if clicked else CANCEL.id)

    box.finished.connect(on_finished)
    box.open()
    try:
        return await answer
    except asyncio.CancelledError:
        box.close()
        raise
