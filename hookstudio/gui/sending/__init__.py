"""The test send and what came back."""
