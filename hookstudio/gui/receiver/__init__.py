"""The local endpoint, live."""
