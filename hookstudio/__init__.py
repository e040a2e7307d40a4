"""Hook Studio: design, preview and send webhooks that are personalized with Liquid."""

__version__ = "0.1.0"
