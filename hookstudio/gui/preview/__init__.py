"""What each sample user would cause."""
