"""The project's secrets in the window: their list, how one is kept, keys that were pasted."""
