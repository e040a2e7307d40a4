"""The settings: a page each for the look, the network, certificates and sending."""
