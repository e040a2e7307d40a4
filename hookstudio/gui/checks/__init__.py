"""Snapshots: what the requests were, what they are now, and which changes are meant."""
