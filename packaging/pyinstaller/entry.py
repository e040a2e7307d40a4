"""What the frozen program runs: the same as the `hookstudio` command of the wheel."""

import sys

from hookstudio.__main__ import main

sys.exit(main())
