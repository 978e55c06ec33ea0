"""`python3 installer/run.py`: set Aquifer up and start it; knows nothing of the steps (see `start.py`).

This file and `python_version.py` keep to the syntax of Python 3.6, so that an old Python can say what is wrong.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
if __name__ == "__main__":
    sys.path[0] = str(ROOT)  # instead of installer/, whose file names would hide modules of the standard library

from installer import python_version  # noqa: E402


def main() -> int:
    """Set up what is missing, then become the program."""
    python_version.require(ROOT, Path(__file__).resolve())
    from installer import start

    return start.run(ROOT, sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
