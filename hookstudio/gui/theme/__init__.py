"""Palette, styles, icons, fonts."""
