"""Stress: what breaks a webhook when a profile holds something that its author did not expect."""
