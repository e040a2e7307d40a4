"""Where a webhook is written."""
