"""Pages of the scripted library: texts of text files, and texts, words and boxes of PDFs through pypdfium2."""

from __future__ import annotations

import re
import threading
from pathlib import Path

from engine.api import PageView, Rectangle, WordBox, line_rectangles

_SIZE = (595.0, 842.0)


class FakePages:
    """The pages of one file. A PDF is read anew each time: nothing stays open."""

    _one_at_a_time = threading.Lock()  # pdfium bears no second thread

    def __init__(self, sha256: str, file: Path, media_type: str) -> None:
        self._sha256, self._file = sha256, file
        self._is_pdf = media_type == "application/pdf"

    def page(self, number: int) -> PageView:
        if not self._is_pdf:
            return PageView(self._sha256, number, self._file.read_text(encoding="utf-8"), *_SIZE, ())
        import pypdfium2

        with self._one_at_a_time, pypdfium2.PdfDocument(self._file) as document:
            sheet = document[number - 1]
            text = sheet.get_textpage()
            raw, height = str(text.get_text_range()), sheet.get_height()
            words = []
            for match in re.finditer(r"\S+", raw):
                boxes = [text.get_charbox(index, loose=True) for index in range(*match.span())]
                x0, x1 = min(box[0] for box in boxes), max(box[2] for box in boxes)
                y0, y1 = height - max(box[3] for box in boxes), height - min(box[1] for box in boxes)
                words.append(WordBox(*match.span(), x0, y0, x1, y1))
            return PageView(self._sha256, number, raw, *sheet.get_size(), tuple(words))

    def count(self) -> int:
        if not self._is_pdf:
            return 1
        import pypdfium2

        with self._one_at_a_time, pypdfium2.PdfDocument(self._file) as document:
            return len(document)

    def rectangles(self, number: int, start: int, end: int) -> tuple[Rectangle, ...]:
        return line_rectangles(self.page(number).words, start, end)
