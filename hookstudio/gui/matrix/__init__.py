"""The matrix: every sample user in every language at a glance, live, and what differs."""
