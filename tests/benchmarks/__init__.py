"""Measurements of the real studio; `make bench` prints `name: figure` for each."""
