"""Picture files: recognised words at their places, turned as the camera held them; bombs and damage get a sentence."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from engine.core.errors import DocumentError
from engine.documents.parser import parse
from engine.documents.types import NO_TEXT, ParsedDocument, ReadLimits
from tests.unit.documents.scans import LINES, SIZE, drawn


def read(path: Path) -> ParsedDocument:
    return parse(path, path.name, ReadLimits(), lambda page, pages: None)


def png_claiming(path: Path, width: int, height: int) -> Path:
    """A small file whose header promises many pixels."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(bytes(1000))) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return path


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".png", ".jpg", ".webp", ".bmp", ".gif"])
def test_that_the_words_of_a_picture_are_read(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"note{suffix}"
    drawn().save(path)
    document = read(path)
    page = document.pages[0]
    assert page.text.splitlines() == list(LINES)
    assert page.ocr_confidence is not None
    assert page.ocr_confidence > 0.9
    assert (document.reader, document.media_type.split("/")[0]) == ("rapidocr", "image")


@pytest.mark.slow
def test_that_a_word_box_lies_where_the_word_is(tmp_path: Path) -> None:
    drawn().save(tmp_path / "note.png", dpi=(144, 144))
    page = read(tmp_path / "note.png").pages[0]
    assert (page.width, page.height) == pytest.approx((SIZE[0] / 2, SIZE[1] / 2), abs=1)
    words = {page.text[box.char_start : box.char_end]: box for box in page.words}
    assert set(words) == set(" ".join(LINES).split())
    # The second line starts at (60, 150) in pixels: (30, 75) in points.
    assert 25 < words["Turtles"].x0 < 35
    assert 65 < words["Turtles"].y0 < 85 < words["Turtles"].y1 < 105
    assert words["swim"].x0 > words["Turtles"].x1 - 3


def test_that_a_photograph_is_read_as_the_camera_was_held(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned clockwise
    drawn().rotate(90, expand=True).save(tmp_path / "photo.jpg", exif=exif)
    page = read(tmp_path / "photo.jpg").pages[0]
    assert page.text.splitlines() == list(LINES)
    assert page.width > page.height


def test_that_each_picture_of_a_tiff_is_a_page(tmp_path: Path) -> None:
    drawn(["first sheet here"]).save(tmp_path / "a.tif", save_all=True, append_images=[drawn(["second sheet here"])])
    assert [page.text for page in read(tmp_path / "a.tif").pages] == ["first sheet here", "second sheet here"]


@pytest.mark.slow
def test_that_transparent_and_deep_pictures_are_read(tmp_path: Path) -> None:
    clear = Image.new("RGBA", SIZE, "black")
    clear.putalpha(ImageOps.invert(drawn().convert("L")))
    clear.save(tmp_path / "clear.png")
    drawn().convert("L").convert("I").point(lambda value: value * 256).convert("I;16").save(tmp_path / "deep.png")
    for name in ("clear.png", "deep.png"):
        assert read(tmp_path / name).pages[0].text.splitlines() == list(LINES), name


@pytest.mark.parametrize("side", [12_000, 40_000])
def test_that_a_picture_of_too_many_pixels_is_refused_unopened(tmp_path: Path, side: int) -> None:
    with pytest.raises(DocumentError, match="more than 120 million pixels"):
        read(png_claiming(tmp_path / "bomb.png", side, side))


def test_that_an_empty_picture_has_no_text(tmp_path: Path) -> None:
    Image.new("RGB", (300, 200), "white").save(tmp_path / "blank.png")
    assert [page.problem for page in read(tmp_path / "blank.png").pages] == [NO_TEXT]


def test_that_damage_and_lies_get_a_sentence(tmp_path: Path) -> None:
    drawn().save(tmp_path / "whole.png")
    (tmp_path / "cut.png").write_bytes((tmp_path / "whole.png").read_bytes()[:2000])
    assert read(tmp_path / "cut.png").pages[0].problem == "could not be read: it is damaged"
    (tmp_path / "lie.png").write_text("just words", encoding="utf-8")
    with pytest.raises(DocumentError, match=r"lie\.png is not a picture, although its name says so: it is text"):
        read(tmp_path / "lie.png")
    (tmp_path / "noise.jpg").write_bytes(bytes(range(1, 256)) * 8)
    with pytest.raises(DocumentError, match="not a picture that can be read"):
        read(tmp_path / "noise.jpg")
