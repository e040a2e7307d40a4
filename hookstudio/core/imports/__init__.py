"""Sample users from elsewhere: Braze's export, its REST API, CSV, JSON. Inert: nothing is run."""
