"""Webhook × sample user × language → the request that would be sent."""
