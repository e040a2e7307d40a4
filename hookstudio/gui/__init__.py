"""The studio: shows the core's state and passes on the user's intentions."""
