"""Mutated inputs for whatever reads what strangers wrote: `python -m tests.soak fuzz`."""
