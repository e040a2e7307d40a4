"""Trust: what a project from elsewhere would send where, and what a person has agreed to."""
