"""Getting a rendered request there: one attempt, and what its outcome means."""
