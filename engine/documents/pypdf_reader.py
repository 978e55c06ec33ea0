"""The second PDF reader (pypdf): title and author, passwords, and pages the first one fails on; never raises."""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdf import PdfReader

log = logging.getLogger(__name__)

FACTS_BUDGET_S = 2.0
PAGE_BUDGET_S = 30.0


class _TooSlow(Exception):
    pass


class PypdfReader:
    """Opens the file at the first question and gives up quietly: the caller has another reader or a sentence."""

    def __init__(self, path: Path, password: str) -> None:
        self._path = path
        self._password = password
        self._reader: PdfReader | None = None
        self._state = ""

    def open(self) -> str:
        """ "open", "password" (none or a wrong one was given) or "damaged"."""
        if not self._state:
            self._state = self._open()
        return self._state

    def page_count(self) -> int:
        """Pages that exist as objects; 0 when that cannot be told."""
        if self.open() != "open" or self._reader is None:
            return 0
        try:
            with _time_budget(PAGE_BUDGET_S):
                return len(self._reader.pages)
        except Exception as error:  # noqa: BLE001 - third-party parser
            log.info("pypdf cannot count the pages of %s: %s", self._path.name, error)
            return 0

    def page_text(self, index: int) -> str | None:
        """The text of a page, or None when it cannot be had."""
        if self.open() != "open" or self._reader is None:
            return None
        try:
            with _time_budget(PAGE_BUDGET_S):
                return str(self._reader.pages[index].extract_text())
        except Exception as error:  # noqa: BLE001 - third-party parser
            log.info("pypdf failed on page %d of %s: %s", index + 1, self._path.name, error)
            return None

    def facts(self) -> tuple[str, str, str] | None:
        """Title, author and creation date (ISO) as far as known; None when pypdf cannot tell in time."""
        if self.open() != "open" or self._reader is None:
            return None
        try:
            with _time_budget(FACTS_BUDGET_S):
                found = self._reader.metadata
                if found is None:
                    return ("", "", "")
                created = ""
                with suppress(ValueError):
                    created = found.creation_date.isoformat() if found.creation_date else ""
                return (_line(found.title), _line(found.author), created)
        except Exception as error:  # noqa: BLE001 - third-party parser
            log.info("pypdf gives no metadata of %s: %s", self._path.name, error)
            return None

    def _open(self) -> str:
        logging.getLogger("pypdf").setLevel(logging.ERROR)
        try:
            with _time_budget(PAGE_BUDGET_S):
                from pypdf import PdfReader

                reader = PdfReader(self._path, strict=False)
                if reader.is_encrypted and not reader.decrypt(self._password):
                    return "password"
                self._reader = reader
                return "open"
        except Exception as error:  # noqa: BLE001 - third-party parser
            log.info("pypdf cannot open %s: %s", self._path.name, error)
            return "damaged"


def _line(value: object) -> str:
    return " ".join(str(value).split()) if value else ""


@contextmanager
def _time_budget(seconds: float) -> Iterator[None]:
    """Stop pure-Python work after `seconds` where the system can (a worker's main thread on POSIX)."""
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return

    def too_slow(_number: int, _frame: FrameType | None) -> None:
        raise _TooSlow(f"stopped after {seconds:.0f} s")

    before = signal.signal(signal.SIGALRM, too_slow)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)
