"""The addresses that Braze sends webhooks from, and the words of firewalls that let them in."""
