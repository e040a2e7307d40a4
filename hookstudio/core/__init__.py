"""The product without a screen: nothing in here imports Qt."""
