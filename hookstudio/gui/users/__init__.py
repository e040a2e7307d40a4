"""Sample users in the window: the form of their attributes, what-if, the import."""
