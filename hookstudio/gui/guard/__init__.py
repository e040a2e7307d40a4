"""What stands between a project from elsewhere and the network: trust, and the first send."""
