"""Lets libraries look as if they were not installed, for one process; imports nothing.

transformers, peft and sentence-transformers import whatever they find beside them. Each of these costs one to six
seconds and 100 MB, and some of them print, patch others or start programs when they are imported.
"""

from __future__ import annotations

import importlib.metadata
import sys
from collections.abc import Sequence
from typing import Any

_OPTIONAL = ("accelerate", "bitsandbytes", "datasets", "gptqmodel", "optimum", "peft", "sklearn", "torchao", "trl")


def hide_libraries(*, needed: Sequence[str]) -> None:
    """Hide all optional libraries but `needed`; to be called before the first import of transformers."""
    for name in _OPTIONAL:
        if name not in needed:
            # What `import` takes for "not there"; one that was imported already stays.
            sys.modules.setdefault(name, None)  # type: ignore[arg-type]
    importlib.metadata.metadata = _metadata


def _metadata(distribution_name: str) -> Any:
    """sentence-transformers asks for a package's description, not for the module, before it imports it."""
    if sys.modules.get(distribution_name, sys) is None:
        raise importlib.metadata.PackageNotFoundError(distribution_name)
    return importlib.metadata.distribution(distribution_name).metadata
