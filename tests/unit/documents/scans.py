"""Pictures of pages, drawn here, so that every word in them is known."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

LINES = ("The harbour opens at seven", "Turtles swim past the pier", "Tickets cost twelve euros")
SIZE = (1000, 600)


def drawn(lines: Sequence[str] = LINES, size: tuple[int, int] = SIZE, left: int = 60) -> Image.Image:
    """Black lines of 40 pixels on white paper, the first at y = 60, 90 pixels apart."""
    image = Image.new("RGB", size, "white")
    pen, font = ImageDraw.Draw(image), ImageFont.load_default(40)
    for number, line in enumerate(lines):
        pen.text((left, 60 + 90 * number), line, fill="black", font=font)
    return image


def scanned_pdf(path: Path, pages: Sequence[Image.Image], dpi: int = 100) -> Path:
    """A PDF of pictures only."""
    pages[0].save(path, "PDF", resolution=dpi, save_all=True, append_images=list(pages[1:]))
    return path
