"""How a parsed template becomes Python: one function, run once for each rendering.

Expressions become Python expressions, nodes become statements, and what the compiler does not know
is rendered by its own node in the same context. Text, trace, reads and findings are those of the
interpreter; a test holds the two together.
"""
