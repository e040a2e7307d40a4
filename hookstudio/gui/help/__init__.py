"""Help that comes with the program: topics to read, and where to find a newer version."""
