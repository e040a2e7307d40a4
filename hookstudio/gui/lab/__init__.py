"""The retry lab: what a policy makes of a script of answers, seen at once."""
