"""The addresses that Braze sends from, as a window."""
