"""Bytes as a person reads them; knows no file."""

from __future__ import annotations


def size_text(size_bytes: int) -> str:
    """ "12 kB", "3.4 MB", "5.0 GB"."""
    if size_bytes < 1_000_000:
        return f"{max(1, round(size_bytes / 1000))} kB"
    return f"{size_bytes / 1e6:.1f} MB" if size_bytes < 1e9 else f"{size_bytes / 1e9:.1f} GB"
