"""The retry lab: policies against scripts of answers, in virtual time."""
