"""A dialog's yes or no, awaited."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


async def answer_of(dialog: QDialog) -> bool:
    """Open it and wait; False when it was closed. Cancelled, it closes."""
    import asyncio  # start-up time

    answer: asyncio.Future[bool] = asyncio.get_running_loop().create_future()

    def on_finished(result: int) -> None:
        if not answer.done():
            answer.set_result(result == QDialog.DialogCode.Accepted)

    dialog.finished.connect(on_finished)
    dialog.open()
    try:
        return await answer
    except asyncio.CancelledError:
        dialog.close()
        raise
