"""Small PDFs made by hand, so that every position in them is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class PdfPage:
    """`lines` are (x, y, text) in page space (origin bottom left, 12 pt Helvetica); `drawing` is raw content."""

    lines: Sequence[tuple[float, float, str]] = ()
    drawing: str = ""
    size: tuple[float, float] = (612, 792)
    crop: tuple[float, float, float, float] | None = None
    rotate: int = 0


SCAN = PdfPage(drawing="0.5 g 50 50 400 600 re f")


def text_page(*lines: str) -> PdfPage:
    """A page with lines from the top."""
    return PdfPage([(72, 700 - 16 * index, line) for index, line in enumerate(lines)])


def write_pdf(path: Path, pages: Sequence[PdfPage], title: str = "") -> Path:
    objects: list[bytes] = []

    def add(body: bytes) -> int:
        objects.append(body)
        return len(objects)

    catalog, tree = add(b""), add(b"")
    font = add(b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>")
    kids = []
    for page in pages:
        shown = "".join(f"BT /F1 12 Tf {x} {y} Td ({_escape(text)}) Tj ET\n" for x, y, text in page.lines)
        content = (page.drawing + "\n" + shown).encode("cp1252")
        stream = add(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        crop = f"/CropBox [{' '.join(map(str, page.crop))}]" if page.crop else ""
        kids.append(
            add(
                f"<< /Type /Page /Parent {tree} 0 R /MediaBox [0 0 {page.size[0]} {page.size[1]}] {crop}"
                f" /Rotate {page.rotate} /Resources << /Font << /F1 {font} 0 R >> >> /Contents {stream} 0 R >>".encode()
            )
        )
    info = add(f"<< /Title ({_escape(title)}) >>".encode("cp1252"))
    objects[catalog - 1] = f"<< /Type /Catalog /Pages {tree} 0 R >>".encode()
    objects[tree - 1] = (
        f"<< /Type /Pages /Count {len(kids)} /Kids [{' '.join(f'{kid} 0 R' for kid in kids)}] >>".encode()
    )
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += f"trailer << /Size {len(objects) + 1} /Root {catalog} 0 R /Info {info} 0 R >>\n".encode()
    out += b"startxref\n%d\n%%%%EOF\n" % start
    path.write_bytes(bytes(out))
    return path


def _escape(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
