"""Text recognition on a picture of a page: text, word boxes, how sure it is; knows no file and needs no network.

RapidOCR runs the ONNX models that its wheel carries. Their paths are given one by one, because without a path the
library looks for (and would fetch) what its own list names. One thread: it runs beside the window.
"""

from __future__ import annotations

import functools
import logging
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.core.errors import DocumentError
from engine.documents.pdf_boxes import Box, RawWord
from engine.documents.reading_order import reading_order, rows_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

log = logging.getLogger(__name__)

MODEL_FILES = ("PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx", "ch_ppocr_mobile_v2.0_cls_mobile.onnx")
# The longer side of the picture that is read; a letter page is then about 180 dpi.
LONGEST_SIDE_PX = 2000
_LEAST_SURE = 0.5
_PROBABLY_TURNED = 0.75
_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[^\s\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)


@dataclass(frozen=True, slots=True)
class RecognisedText:
    """`text` has U+FFFE for a hyphen at a line end, as pdfium writes it; `words` are boxes in the unit of the page."""

    text: str
    words: list[RawWord]
    confidence: float


@dataclass(frozen=True, slots=True)
class _Line:
    text: str
    score: float
    box: Box
    words: tuple[tuple[str, Box], ...]


class Recognizer:
    """The loaded models; made once a process at the first page that needs it."""

    def __init__(self) -> None:
        import cv2
        import rapidocr

        cv2.setNumThreads(1)
        detection, recognition, direction = _packaged_models(Path(rapidocr.__file__).parent / "models")
        self._engine: Any = rapidocr.RapidOCR(
            params={
                "Det.model_path": str(detection),
                "Rec.model_path": str(recognition),
                "Cls.model_path": str(direction),
                "EngineConfig.onnxruntime.intra_op_num_threads": 1,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
                "Global.log_level": "error",
                "Global.max_side_len": LONGEST_SIDE_PX,
                "Global.return_word_box": True,
                "Global.text_score": _LEAST_SURE,
                # Whole pages are turned here instead; the direction model judges lines one by one and errs often.
                "Global.use_cls": False,
            }
        )

    def read(self, image: NDArray[Any], size: tuple[float, float], pause: Callable[[], None]) -> RecognisedText:
        """The text on `image` (height x width x 3, BGR), boxes scaled to `size` (width, height of the page).

        `pause` is called between the steps; it may wait.
        """
        import numpy as np

        self._pause_with(pause)
        turns, lines = 0, self._lines(image, pause)
        others, least = _other_ways_up(lines)
        for other in others:
            found = self._lines(np.ascontiguousarray(np.rot90(image, other)), pause)
            if _weight(found) > least * _weight(lines):
                turns, lines, least = other, found, 1.0
                if _sureness(found) >= _PROBABLY_TURNED:
                    break
        return _assembled(lines, _Frame(turns, image.shape[1], image.shape[0], size))

    def _pause_with(self, pause: Callable[[], None]) -> None:
        """Let the recogniser rest between its batches of lines, not only between pages."""
        recogniser = self._engine._load_rec_model()  # the library has no hook between batches
        session = recogniser.session
        if isinstance(session, _RestingSession):
            session.pause = pause
        else:
            recogniser.session = _RestingSession(session, pause)

    def _lines(self, image: NDArray[Any], pause: Callable[[], None]) -> list[_Line]:
        pause()
        found = self._engine(image)
        texts, scores, quads = found.txts or (), found.scores or (), found.boxes
        words = found.word_results if found.word_results and len(found.word_results) == len(texts) else None
        lines = []
        for number, (text, score) in enumerate(zip(texts, scores, strict=True)):
            box = _rectangle(quads[number])
            lines.append(_Line(text.strip(), float(score), box, _words(text, box, words[number] if words else ())))
        return [line for line in lines if line.text]


class _RestingSession:
    """An inference session that lets other work go first before each batch."""

    def __init__(self, session: Any, pause: Callable[[], None]) -> None:
        self._session = session
        self.pause = pause

    def __call__(self, batch: NDArray[Any]) -> NDArray[Any]:
        self.pause()
        result: NDArray[Any] = self._session(batch)
        return result

    def __getattr__(self, name: str) -> Any:
        return getattr(self._session, name)


@dataclass(frozen=True, slots=True)
class _Frame:
    """How the picture that was read lies on the page: turned counter-clockwise `turns` times."""

    turns: int
    width_px: int
    height_px: int
    size: tuple[float, float]

    def on_page(self, box: Box) -> Box:
        x0, y0, x1, y1 = box
        wide, tall = float(self.width_px), float(self.height_px)
        if self.turns == 1:
            x0, y0, x1, y1 = wide - y1, x0, wide - y0, x1
        elif self.turns == 2:
            x0, y0, x1, y1 = wide - x1, tall - y1, wide - x0, tall - y0
        elif self.turns == 3:
            x0, y0, x1, y1 = y0, tall - x1, y1, tall - x0
        across, down = self.size[0] / wide, self.size[1] / tall
        return (
            max(0.0, min(x0 * across, self.size[0])),
            max(0.0, min(y0 * down, self.size[1])),
            max(0.0, min(x1 * across, self.size[0])),
            max(0.0, min(y1 * down, self.size[1])),
        )


@functools.lru_cache(maxsize=1)
def shared_recognizer() -> Recognizer:
    """The one of this process, made at the first call. Raises `DocumentError` when it cannot be started."""
    try:
        return Recognizer()
    except Exception as error:
        log.warning("text recognition cannot start: %s", error)
        raise DocumentError(
            f"Text recognition cannot start ({type(error).__name__}: {error}).",
            "Set the program up again with installer/run.py.",
        ) from error


def _packaged_models(folder: Path) -> list[Path]:
    files = [folder / name for name in MODEL_FILES]
    missing = [file.name for file in files if not file.is_file()]
    if missing:
        raise DocumentError(f"The models of text recognition are not complete: {', '.join(missing)} is missing.")
    return files


def _assembled(lines: list[_Line], frame: _Frame) -> RecognisedText:
    boxes = [line.box for line in lines]
    text: list[str] = []
    words: list[RawWord] = []
    length = 0

    def put(piece: str) -> None:
        nonlocal length
        text.append(piece)
        length += len(piece)

    for block in reading_order(boxes):
        if length:
            put("\n\n")
        rows = rows_of(boxes, block)
        for number, row in enumerate(rows):
            following = lines[rows[number + 1][0]].text if number + 1 < len(rows) else ""
            for place, index in enumerate(row):
                put(" " if place else "")
                line = lines[index]
                last = place == len(row) - 1
                shown = _with_soft_hyphen(line.text, following) if last else line.text
                words += _placed(line, length, frame)
                put(shown)
            if following and text[-1][-1:] != "\ufffe":
                put("\n")
    total = sum(len(line.text) for line in lines)
    confidence = sum(line.score * len(line.text) for line in lines) / total if total else 0.0
    return RecognisedText("".join(text), words, round(confidence, 4))


def _with_soft_hyphen(line: str, following: str) -> str:
    broken = len(line) > 2 and line[-1] in "-\u2010\u00ad" and line[-2].isalpha() and following[:1].islower()
    return f"{line[:-1]}\ufffe" if broken else line


def _placed(line: _Line, offset: int, frame: _Frame) -> Iterator[RawWord]:
    position = 0
    for word, box in line.words:
        start = line.text.find(word, position)
        if start < 0:
            continue
        position = start + len(word)
        # A hyphen at the line end may be dropped: it belongs to no word.
        end = position - 1 if position == len(line.text) and word[-1] in "-\u2010\u00ad" and len(word) > 1 else position
        yield offset + start, offset + end, frame.on_page(box)


def _words(text: str, line: Box, found: Sequence[Any]) -> tuple[tuple[str, Box], ...]:
    """The words of a line with their boxes; where the library's do not add up, by their share of the line."""
    given = [(str(word).strip(), _rectangle(quad)) for word, _score, quad in found]
    given = [(word, box) for word, box in given if word]
    if given and "".join(word for word, _ in given).replace(" ", "") == re.sub(r"\s", "", text):
        return tuple(_joined(text.strip(), given))
    width = (line[2] - line[0]) / max(1, len(text))
    tall = line[3] - line[1] > 1.5 * (line[2] - line[0])
    return tuple(
        (m.group(), line if tall else (line[0] + m.start() * width, line[1], line[0] + m.end() * width, line[3]))
        for m in _WORD.finditer(text)
    )


def _joined(text: str, given: list[tuple[str, Box]]) -> Iterator[tuple[str, Box]]:
    """Pieces that the text writes as one word ("10/1/24" + ",") as one; CJK characters stay single."""
    position = 0
    word, box = "", given[0][1]
    for piece, place in given:
        start = text.find(piece, position)
        apart = start != position or not word or _CJK.match(piece) or _CJK.match(word[-1])
        position = max(position, start) + len(piece)
        if not apart:
            word += piece
            box = (min(box[0], place[0]), min(box[1], place[1]), max(box[2], place[2]), max(box[3], place[3]))
            continue
        if word:
            yield word, box
        word, box = piece, place
    if word:
        yield word, box


def _rectangle(quad: Any) -> Box:
    xs, ys = [float(point[0]) for point in quad], [float(point[1]) for point in quad]
    return (min(xs), min(ys), max(xs), max(ys))


def _other_ways_up(lines: list[_Line]) -> tuple[tuple[int, ...], float]:
    """Turns (quarters, counter-clockwise) worth a try, and how much of the text must then be read to believe in one."""
    tall = sum(line.box[3] - line.box[1] > 1.5 * (line.box[2] - line.box[0]) for line in lines)
    if tall >= 3 and 2 * tall > len(lines):
        # Lines that run up or down are read one by one all the same, but not in the order of the page.
        return (1, 3), 0.9
    return ((2,), 1.1) if lines and _sureness(lines) < _PROBABLY_TURNED else ((), 1.0)


def _weight(lines: list[_Line]) -> float:
    return sum(line.score * len(line.text) for line in lines)


def _sureness(lines: list[_Line]) -> float:
    return _weight(lines) / max(1, sum(len(line.text) for line in lines))
