"""Turns what Python raises over metadata of a wrong type into a sentence; knows no format.

A file of somebody else may hold a text where a number belongs, or a list where a text belongs: at every such place a
check would be larger than the work, so each room has one border.
"""

from __future__ import annotations

import logging
import struct
from collections.abc import Iterator
from contextlib import contextmanager

from engine.core.errors import ModelDamaged

log = logging.getLogger(__name__)


@contextmanager
def sound_metadata(name: str) -> Iterator[None]:
    """Raises `ModelDamaged` that names the file; what came up is in the log."""
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, struct.error) as error:
        log.info("metadata of %s makes no sense", name, exc_info=True)
        cause = " ".join(str(error).split())[:120] or type(error).__name__
        raise ModelDamaged(
            f"{name} holds an entry that makes no sense ({cause}).", "Copy or download the model again."
        ) from error
