"""Getting a rendered request there: one attempt, and what its outcome means."""

import sys

# Where click is installed, httpx imports its own command line, and with it rich and pygments: 80
# modules and 8 MB that nothing here uses. Without this module it goes on as where click is not.
sys.modules.setdefault("httpx._main", None)  # type: ignore[arg-type]  # Python's "not to be found"
