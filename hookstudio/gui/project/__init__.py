"""The project's files."""
