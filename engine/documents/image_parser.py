"""Image files as pages of recognised text with word boxes; decodes no picture before its size, knows no PDF."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.core.errors import DocumentError
from engine.documents import pdf_text
from engine.documents.ocr import LONGEST_SIDE_PX, shared_recognizer
from engine.documents.types import NO_TEXT, Page, ParsedDocument, ReadLimits, WordBox

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL.Image import Image

log = logging.getLogger(__name__)

# Formats that Pillow may try, whatever the name of the file says.
_FORMATS = {"PNG": "image/png", "JPEG": "image/jpeg", "MPO": "image/jpeg", "TIFF": "image/tiff", "WEBP": "image/webp",
            "BMP": "image/bmp", "GIF": "image/gif"}  # fmt: skip
# A JPEG with several pictures; the JPEG reader opens it.
_BY_JPEG = "MPO"
# A scanned A3 sheet at 600 dpi has 70 million pixels. In memory each takes up to four bytes, twice while it is turned.
MOST_PIXELS = 120_000_000
MOST_FRAMES = 1000
_TOO_LARGE = f"has more than {MOST_PIXELS // 1_000_000} million pixels and was not opened"
_POINTS_PER_INCH = 72.0
_USUAL_DPI = 96.0
Report = Callable[[int, int], None]


def parse_image(path: Path, name: str, limits: ReadLimits, report: Report) -> ParsedDocument:
    """One page for each picture of the file (TIFF may hold several; of an animation only the first is read).

    Raises `DocumentError` when it is no picture, or one too large to be opened safely.
    """
    from PIL import Image

    # Pillow refuses at twice this number and only warns before; `_page` refuses at once. Nothing is decoded yet.
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        image = Image.open(path, formats=[kind for kind in _FORMATS if kind != _BY_JPEG])
    except Image.DecompressionBombError as error:
        raise _too_large(name) from error
    except Exception as error:
        log.info("Pillow cannot open %s: %s", name, error)
        raise DocumentError(
            f"{name} is not a picture that can be read, or it is damaged.",
            "Open it elsewhere and save it again as PNG.",
        ) from error
    with image:
        kind = str(image.format)
        warnings = []
        frames = int(getattr(image, "n_frames", 1)) if kind == "TIFF" else 1
        if kind in ("GIF", "WEBP", "PNG") and int(getattr(image, "n_frames", 1)) > 1:
            warnings.append("It is an animation; its first picture was read.")
        if frames > MOST_FRAMES:
            warnings.append(f"It holds {frames:,} pictures; the first {MOST_FRAMES:,} were read.")
            frames = MOST_FRAMES
        pages = tuple(_pages(image, name, frames, limits, report))
    return ParsedDocument(_FORMATS[kind], "", pages, "rapidocr", tuple(warnings))


def _pages(image: Image, name: str, frames: int, limits: ReadLimits, report: Report) -> Iterator[Page]:
    characters = 0
    for index in range(frames):
        report(index + 1, frames)
        if characters > limits.largest_text_chars:
            yield Page(index + 1, "", problem="was not read: the text of the file is too long")
            continue
        page = _page(image, name, index, functools.partial(report, index + 1, frames))
        characters += len(page.text)
        yield page


def _page(image: Image, name: str, index: int, pause: Callable[[], None]) -> Page:
    number = index + 1
    try:
        if index:
            image.seek(index)
        wide, tall = image.size
        if wide * tall > MOST_PIXELS:
            if index == 0:
                raise _too_large(name)
            return Page(number, "", problem=_TOO_LARGE)
        pixels, size = _upright(image)
    except DocumentError:
        raise
    except Exception as error:  # noqa: BLE001 - third-party parser: one bad picture never loses the file
        log.info("picture %d of %s cannot be read: %s", number, name, error)
        return Page(number, "", problem="could not be read: it is damaged")
    try:
        found = shared_recognizer().read(pixels, size, pause)
    except DocumentError:
        raise
    except Exception as error:  # noqa: BLE001 - third-party recogniser
        log.warning("text recognition failed on picture %d of %s: %s", number, name, error)
        return Page(number, "", *size, problem="was not read: text recognition failed on it")
    cleaned = pdf_text.clean(found.text, pdf_text.words_of(found.text))
    words = tuple(WordBox(cleaned.offset(start), cleaned.offset(end - 1) + 1, *box) for start, end, box in found.words)
    if not cleaned.text.strip():
        return Page(number, "", *size, problem=NO_TEXT)
    return Page(number, cleaned.text, *size, words, ocr_confidence=found.confidence)


def _upright(image: Image) -> tuple[NDArray[Any], tuple[float, float]]:
    """Pixels (height x width x 3, BGR) as the camera held it and small enough to read, and the size in points."""
    import numpy as np
    from PIL import ImageOps
    from PIL.Image import Resampling

    longest = max(image.size)
    if image.format == "JPEG":
        # Decodes a large photograph at half or a quarter of its size: faster, and it takes less memory.
        image.draft("RGB", (LONGEST_SIDE_PX, LONGEST_SIDE_PX))
    shown = _eight_bit(ImageOps.exif_transpose(image))
    points = longest / max(shown.size) * _POINTS_PER_INCH / _dpi(image)
    size = (shown.width * points, shown.height * points)
    if max(shown.size) > LONGEST_SIDE_PX:
        shown.thumbnail((LONGEST_SIDE_PX, LONGEST_SIDE_PX), Resampling.LANCZOS)
    return np.ascontiguousarray(np.asarray(shown)[:, :, ::-1]), size


def _eight_bit(image: Image) -> Image:
    """RGB on white paper, from whatever the file holds: palette, transparency, 16 bits, floats."""
    import numpy as np
    import PIL.Image

    if image.mode.startswith(("I", "F")):
        values = np.nan_to_num(np.asarray(image, dtype=np.float32))
        low, high = float(values.min()), float(values.max())
        image = PIL.Image.fromarray(((values - low) * (255.0 / max(high - low, 1e-6))).astype(np.uint8))
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        image = image.convert("RGBA")
        image = PIL.Image.alpha_composite(PIL.Image.new("RGBA", image.size, "white"), image)
    return image.convert("RGB")


def _dpi(image: Image) -> float:
    given = image.info.get("dpi")
    try:
        dpi = float(given[0]) if given else _USUAL_DPI
    except (TypeError, ValueError, IndexError, ZeroDivisionError):
        return _USUAL_DPI
    return dpi if 30 <= dpi <= 2400 else _USUAL_DPI


def _too_large(name: str) -> DocumentError:
    return DocumentError(f"{name} {_TOO_LARGE}.", "Save it smaller and add that.")
