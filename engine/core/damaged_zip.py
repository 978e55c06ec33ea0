"""What Python raises for a zip that is damaged, or made to do harm; opens none."""

from __future__ import annotations

import lzma
import zipfile
import zlib

# A part may be packed in any of the ways zip knows, each with an error of its own.
DAMAGED_ZIP: tuple[type[Exception], ...] = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    RuntimeError,
)
