"""The outbox in the window: what waits, what was sent, and what is done about it."""
