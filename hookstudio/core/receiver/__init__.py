"""The local endpoint that answers as told."""
