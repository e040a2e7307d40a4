"""Which topic of the help belongs to a place of the window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

FIRST = "first-webhook"
_TOPICS = {
    "outboxPanel": "outbox",
    "activityPanel": "outbox",
    "labPanel": "outbox",
    "resultDialog": "outbox",
    "receiverPanel": "receiver",
    "matrixPanel": "users",
    "stressPanel": "findings",
    "snapshotsPanel": "ci",
    "problemList": "findings",
    "problemsView": "findings",
    "sendDialog": "sending",
    "trustDialog": "sending",
    "secretsDialog": "sending",
    "secretDialog": "sending",
    "environmentButton": "environments",
    "pickerButton": "users",
    "customUser": "users",
    "importDialog": "users",
    "shortcutsDialog": "shortcuts",
}
_EDITORS = {"UserEditor": "users", "EnvironmentEditor": "environments"}
_LIQUID = {"ContentBlockEditor", "ResponseEditor", "CodeEditor"}


def topic_at(widget: QWidget | None) -> str:
    """The topic for whoever has the keyboard there; how to begin where nothing fits better."""
    while widget is not None:
        kind = type(widget).__name__
        if kind in _LIQUID:
            return "liquid"
        topic = _TOPICS.get(widget.objectName()) or _EDITORS.get(kind)
        if topic:
            return topic
        widget = widget.parentWidget()
    return FIRST
