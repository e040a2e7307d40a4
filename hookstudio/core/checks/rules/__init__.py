"""Rules: what is wrong with a webhook whatever a user's data are, each with an exact place."""
