"""`python -m lint_followup` is `lint-followup`."""

import sys

from lint_followup.cli import main

sys.exit(main())
