"""Footnotes of a Word document, which python-docx cannot make: their part, and the references to it. No chats.

The format: ECMA-376 part 1, 17.11 (footnotes) and 11.3.7 (the part).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from xml.sax.saxutils import escape

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

    from engine.exchange.types import Footnote

_NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes"
_SMALL = '<w:rPr><w:sz w:val="18"/></w:rPr>'
_RAISED = '<w:rPr><w:vertAlign w:val="superscript"/><w:sz w:val="18"/></w:rPr>'


class FootnotesPart:
    """All footnotes of one document; each may be referred to more than once."""

    def __init__(self, notes: Sequence[Footnote]) -> None:
        self._notes = notes
        self.referenced: set[int] = set()

    def refer(self, paragraph: Paragraph, number: int) -> None:
        """A raised number at the end of the paragraph. Only the first one may be a reference; Word numbers these by
        themselves, in the order in which the footnotes are given."""
        run = paragraph.add_run()
        run.font.superscript = True
        if number in self.referenced:
            run.text = str(number)
            return
        self.referenced.add(number)
        run._r.append(_element("w:footnoteReference", str(number)))

    def add_to(self, document: Document) -> None:
        """Put the part into the package; nothing when there are no footnotes."""
        if not self._notes:
            return
        from docx.opc.packuri import PackURI
        from docx.opc.part import Part

        part = Part(PackURI("/word/footnotes.xml"), _CONTENT_TYPE, self._xml(), document.part.package)
        document.part.relate_to(part, _RELATION)

    def _xml(self) -> bytes:
        separators = "".join(
            f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:r><w:{kind}/></w:r></w:p></w:footnote>'
            for number, kind in ((-1, "separator"), (0, "continuationSeparator"))
        )
        notes = "".join(
            f'<w:footnote w:id="{note.number}"><w:p><w:r>{_RAISED}<w:footnoteRef/></w:r>'
            f'<w:r>{_SMALL}<w:t xml:space="preserve"> {escape(_words(note))}</w:t></w:r></w:p></w:footnote>'
            for note in self._notes
        )
        head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        return f'{head}<w:footnotes xmlns:w="{_NAMESPACE}">{separators}{notes}</w:footnotes>'.encode()


def _words(note: Footnote) -> str:
    return f"{note.place}: “{note.quote}” ({note.verdict})"


def _element(name: str, number: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(name)
    element.set(qn("w:id"), number)
    return element
