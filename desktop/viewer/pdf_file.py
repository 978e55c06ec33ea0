"""A PDF opened on a lane: the document and the size of each page; draws nothing.

Asking the size of 2,000 pages takes 0.3 s, and a file may lie on a slow disk.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtPdf import QPdfDocument

from desktop.translation import tr
from engine.api import AquiferError

# What a page gets whose size cannot be read: A4, in points.
_PAPER = (595.0, 842.0)


class PdfLocked(AquiferError):
    """The file needs a password, or another one."""


@dataclass(frozen=True, slots=True, eq=False)
class PdfFile:
    """`sizes` are width and height in points as shown; `broken` are the pages (from 0) that have no size."""

    document: QPdfDocument
    sizes: tuple[tuple[float, float], ...]
    broken: frozenset[int] = frozenset()


def open_pdf(path: Path, password: str = "") -> PdfFile:
    """Called on a lane; the document then belongs to the GUI thread. Raises `PdfLocked`, `AquiferError`."""
    document = QPdfDocument()
    document.setPassword(password)
    problem = document.load(str(path))
    if problem == QPdfDocument.Error.IncorrectPassword:
        raise PdfLocked(tr("The pages of this PDF are locked with a password."), tr("Its text is shown instead."))
    if problem != QPdfDocument.Error.None_:
        raise AquiferError(tr("The pages of this PDF cannot be drawn."), tr("Its text is shown instead."))
    sizes: list[tuple[float, float]] = []
    broken: set[int] = set()
    for page in range(document.pageCount()):
        size = document.pagePointSize(page)
        if size.width() < 1 or size.height() < 1:
            broken.add(page)
        sizes.append((size.width(), size.height()) if page not in broken else _PAPER)
    application = QCoreApplication.instance()
    if application is not None:
        document.moveToThread(application.thread())
    return PdfFile(document, tuple(sizes), frozenset(broken))
