"""Turns the bytes of tokens into text that may be shown: whole characters, no stop strings; knows no model."""

from __future__ import annotations

import codecs
from collections.abc import Sequence


class TextStream:
    """Feed the bytes of each token, get text that is safe to show.

    Held back are a character whose bytes have not all come, and the longest tail that could still become a stop
    string. Once a stop string is complete `stopped` is true and nothing from its first character on was returned.
    """

    def __init__(self, stop: Sequence[str] = ()) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._stop = tuple(text for text in stop if text)
        self._held = ""
        self.stopped = False

    def feed(self, data: bytes) -> str:
        """The text that is now certain (often empty)."""
        return self._release(self._decoder.decode(data)) if not self.stopped else ""

    def finish(self) -> str:
        """What is left at the end; a character that never became whole is shown as U+FFFD."""
        if self.stopped:
            return ""
        text = self._release(self._decoder.decode(b"", final=True))
        rest, self._held = self._held, ""
        return text if self.stopped else text + rest

    def _release(self, new: str) -> str:
        if not self._stop:
            return new
        text = self._held + new
        found = [position for stop in self._stop if (position := text.find(stop)) >= 0]
        if found:
            self.stopped = True
            self._held = ""
            return text[: min(found)]
        keep = max(_overlap(text, stop) for stop in self._stop)
        self._held = text[len(text) - keep :]
        return text[: len(text) - keep]


def _overlap(text: str, stop: str) -> int:
    """Length of the longest tail of `text` that is a beginning of `stop`."""
    for length in range(min(len(text), len(stop) - 1), 0, -1):
        if stop.startswith(text[len(text) - length :]):
            return length
    return 0
