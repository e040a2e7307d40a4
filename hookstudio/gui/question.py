"""A question that interrupts the loop of work; awaited, so that nothing else has to wait."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from hookstudio.core.marks import visible
from hookstudio.core.wording import tr, translatable, translated


class Effect(Enum):
    """What a choice does; the platform orders the buttons by it."""

    DO = QMessageBox.ButtonRole.AcceptRole
    LOSE = QMessageBox.ButtonRole.DestructiveRole
    STAY = QMessageBox.ButtonRole.RejectRole


@dataclass(frozen=True, slots=True)
class Choice:
    """One button: a verb, and its effect."""

    id: str
    text: str
    effect: Effect = Effect.DO


CANCEL = Choice("cancel", translatable("Cancel"), Effect.STAY)


async def ask(
    parent: QWidget, title: str, text: str, choices: Sequence[Choice], details: str = ""
) -> str:
    """The id of the choice that was made; `cancel` when the question was closed.

    The first choice is the default. All texts are shown as plain text.
    """
    choice, _ = await ask_with_switch(parent, title, text, choices, "", details)
    return choice


async def ask_with_switch(
    parent: QWidget,
    title: str,
    text: str,
    choices: Sequence[Choice],
    switch: str,
    details: str = "",
) -> tuple[str, bool]:
    """As `ask`, with a switch below; the second value tells whether it was switched on."""
    import asyncio  # start-up time

    answer: asyncio.Future[tuple[str, bool]] = asyncio.get_running_loop().create_future()
    box = QMessageBox(parent)
    if switch:
        box.setCheckBox(QCheckBox(switch, box))  # without a parent, Python would delete it
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(tr("Hook Studio"))  # the question itself would not fit a small box's frame
    box.setText(visible(title))
    box.setInformativeText(visible(text))
    box.setDetailedText(visible(details))
    for choice in choices:
        button = box.addButton(translated(choice.text), choice.effect.value)
        button.setProperty("choice", choice.id)
        if choice is choices[0]:
            box.setDefaultButton(button)

    def on_finished() -> None:
        clicked = box.clickedButton()
        choice = str(clicked.property("choice")) if clicked else CANCEL.id
        if not answer.done():
            answer.set_result((choice, bool(switch) and box.checkBox().isChecked()))

    box.finished.connect(on_finished)
    box.open()
    try:
        return await answer
    except asyncio.CancelledError:
        box.close()
        raise
