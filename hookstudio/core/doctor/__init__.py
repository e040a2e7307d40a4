"""What a bug report needs to know of this machine: no secret, no personal data, no network."""
