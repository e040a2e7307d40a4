"""The settings by the names of their controls, for whoever looks for one."""

from __future__ import annotations

NAMES = (
    "Theme",
    "Liquid colors",
    "Wrap long lines in the editor",
    "Proxy",
    "Requests at a time to one host",
    "Requests a second to one host",
    "Ask before closing",
    "Icon in the system tray",
    "Notification when a retry ends",
    "File of certificates",
    "Client certificate",
    "Key of the client certificate",
    "Do not verify certificates on this machine",
)
"""Each is a control of the settings' window, which `SettingsDialog.show_setting` finds."""
