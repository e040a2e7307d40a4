"""What a person authors, as plain files."""
