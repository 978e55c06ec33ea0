"""Bytes as a person reads them; knows no file."""

from __future__ import annotations

from desktop.translation import tr


def size_text(size_bytes: int) -> str:
    """ "12 kB", "3.4 MB", "5.0 GB"."""
    if size_bytes < 1_000_000:
        return tr("{number} kB").format(number=max(1, round(size_bytes / 1000)))
    if size_bytes < 1e9:
        return tr("{number} MB").format(number=f"{size_bytes / 1e6:.1f}")
    return tr("{number} GB").format(number=f"{size_bytes / 1e9:.1f}")
