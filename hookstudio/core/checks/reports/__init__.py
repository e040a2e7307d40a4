"""What a check found, as other programs read it: each module writes one format."""
