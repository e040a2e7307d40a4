"""Stress: what breaks the open webhook when a profile holds something unexpected."""
