"""What file dialogs offer as documents: every type the engine reads; opens no dialog."""

from __future__ import annotations

from desktop.translation import tr
from engine.api import readable_suffixes


def document_filter() -> str:
    """A name filter for Qt's file dialogs, documents first, then everything."""
    patterns = " ".join(f"*{suffix}" for suffix in readable_suffixes())
    documents = tr("Documents ({patterns})").format(patterns=patterns)
    return ";;".join((documents, tr("All files (*)")))
