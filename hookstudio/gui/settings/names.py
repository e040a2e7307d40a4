"""The settings by the names of their controls, for whoever looks for one."""

from __future__ import annotations

from hookstudio.core.wording import translatable

NAMES = (
    translatable("Language"),
    translatable("Theme"),
    translatable("Liquid colors"),
    translatable("Wrap long lines in the editor"),
    translatable("Proxy"),
    translatable("Requests at a time to one host"),
    translatable("Requests a second to one host"),
    translatable("Ask before closing"),
    translatable("Icon in the system tray"),
    translatable("Notification when a retry ends"),
    translatable("File of certificates"),
    translatable("Client certificate"),
    translatable("Key of the client certificate"),
    translatable("Do not verify certificates on this machine"),
)
"""Each is a control of the settings' window (`as_setting`), for `SettingsDialog.show_setting`."""
