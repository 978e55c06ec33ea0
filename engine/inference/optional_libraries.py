"""Lets libraries look as if they were not installed, for one process; imports nothing.

transformers, peft and sentence-transformers import whatever they find beside them. Each of these costs one to six
seconds and 100 MB, and some of them print, patch others or start programs when they are imported.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

_OPTIONAL = ("accelerate", "bitsandbytes", "datasets", "gptqmodel", "optimum", "peft", "sklearn", "torchao")


def hide_libraries(*, needed: Sequence[str]) -> None:
    """Hide all optional libraries but `needed`; to be called before the first import of transformers."""
    for name in _OPTIONAL:
        if name not in needed:
            # What `import` takes for "not there"; one that was imported already stays.
            sys.modules.setdefault(name, None)  # type: ignore[arg-type]
