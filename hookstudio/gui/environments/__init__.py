"""Environments in the window: the picker, the editor, and what marks a production one."""
