"""Keyboard shortcuts: which keys an action has, how they are shown, and how they are changed."""
