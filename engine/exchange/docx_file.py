"""Writes a chat as a Word document with real footnotes; right-to-left paragraphs run that way. Knows no chat store."""

from __future__ import annotations

import time
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, BinaryIO

from engine.exchange.docx_footnotes import FootnotesPart
from engine.exchange.types import Block, ChatDocument, ExportedMessage, Run

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph

_CODE_FONT = "Consolas"
_GREY = (0x5A, 0x66, 0x72)
_CODE_GROUND, _QUESTION_GROUND = "F2F4F6", "EEF3F6"
_MOST_COLUMNS = 60  # Word allows 63
# What may stand behind the elements made here among the properties of a paragraph (ECMA-376 part 1, 17.3.1.26).
_ORDER = (
    "w:pBdr", "w:shd", "w:tabs", "w:bidi", "w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind",
    "w:contextualSpacing", "w:jc", "w:textDirection", "w:textAlignment", "w:outlineLvl", "w:rPr", "w:sectPr",
)  # fmt: skip


def write(chat: ChatDocument, file: BinaryIO, check: Callable[[], None]) -> None:
    """`check` is called before each message and may raise to stop the writing."""
    import docx

    document = docx.Document()
    # The template's author and date are not this chat's.
    properties = document.core_properties
    properties.author, properties.comments, properties.title = "", "", chat.title[:255]
    _Writer(document, chat).write(check)
    document.save(file)


def is_right_to_left(text: str) -> bool:
    """By the first letter that has a direction, as the Unicode rules for paragraphs say."""
    for letter in text[:2000]:
        direction = unicodedata.bidirectional(letter)
        if direction in ("R", "AL"):
            return True
        if direction == "L":
            return False
    return False


class _Writer:
    """One document from its first line to its footnotes."""

    def __init__(self, document: Document, chat: ChatDocument) -> None:
        self._document, self._chat = document, chat
        self._notes = FootnotesPart(chat.footnotes)

    def write(self, check: Callable[[], None]) -> None:
        title = self._document.add_heading(level=0)
        self._text(title, (Run(self._chat.title),))
        day = time.strftime("%Y-%m-%d %H:%M", time.localtime(self._chat.created))
        self._grey(self._document.add_paragraph(), day)
        for message in self._chat.messages:
            check()
            self._message(message)
        self._notes.add_to(self._document)

    def _message(self, message: ExportedMessage) -> None:
        who = "Question" if message.asked else "Answer"
        heading = self._document.add_heading(level=2)
        self._text(heading, (Run(f"{who} ({message.model})" if message.model else who),))
        for block in message.blocks:
            self._block(block, ground=_QUESTION_GROUND if message.asked else "")
        left = [note.number for note in message.footnotes if note.number not in self._notes.referenced]
        if left:
            self._text(self._document.add_paragraph(), tuple(Run("", footnote=number) for number in left))
        for note in message.notes:
            self._grey(self._document.add_paragraph(), note)
        if message.unsupported:
            self._grey(self._document.add_paragraph(), "Not supported by the documents:")
            for sentence in message.unsupported:
                self._block(Block("item", (Run(sentence),), 1, "•"))

    def _block(self, block: Block, ground: str = "") -> None:
        if block.kind == "table":
            self._table(block)
            return
        if block.kind == "heading":
            paragraph = self._document.add_heading(level=min(9, block.level + 2))
        else:
            paragraph = self._document.add_paragraph()
        if block.kind == "rule":
            _border(paragraph)
            return
        self._shape(paragraph, block, ground)
        runs = block.runs if not block.marker else (Run(f"{block.marker}\t"), *block.runs)
        self._text(paragraph, runs)

    def _shape(self, paragraph: Paragraph, block: Block, ground: str) -> None:
        from docx.shared import Cm, Pt

        shape = paragraph.paragraph_format
        indent = 0.75 * block.quote + 0.63 * block.level * (block.kind in ("item", "code"))
        if indent:
            shape.left_indent = Cm(indent)
        if block.kind == "item":
            shape.space_after = Pt(3)
            if block.marker:
                shape.first_line_indent = Cm(-0.63)
        if block.kind == "code" or ground:
            _shade(paragraph, _CODE_GROUND if block.kind == "code" else ground)

    def _table(self, block: Block) -> None:
        columns = min(_MOST_COLUMNS, max((len(row) for row in block.rows), default=0))
        if not columns:
            return
        table = self._document.add_table(rows=0, cols=columns, style="Table Grid")
        for number, row in enumerate(block.rows):
            cells = table.add_row().cells
            for cell, runs in zip(cells, row[:columns]):
                self._text(cell.paragraphs[0], runs, bold=number == 0)
        self._document.add_paragraph()

    def _grey(self, paragraph: Paragraph, text: str) -> None:
        self._text(paragraph, (Run(text, italic=True),))
        from docx.shared import RGBColor

        for run in paragraph.runs:
            run.font.color.rgb = RGBColor(*_GREY)

    def _text(self, paragraph: Paragraph, runs: tuple[Run, ...], *, bold: bool = False) -> None:
        from docx.shared import Pt

        if is_right_to_left("".join(run.text for run in runs)):
            _add(paragraph._p.get_or_add_pPr(), "w:bidi")
        for run in runs:
            if run.footnote:
                self._notes.refer(paragraph, run.footnote)
                continue
            made = paragraph.add_run(run.text)
            made.bold, made.italic, made.font.strike = run.bold or bold or None, run.italic or None, run.strike or None
            if run.code:
                made.font.name, made.font.size = _CODE_FONT, Pt(9.5)
            elif is_right_to_left(run.text):
                made.font.rtl = True
            if run.link and run.link != run.text:
                paragraph.add_run(f" ({run.link})")


def _add(parent: Any, name: str, **attributes: str) -> Any:
    """A new element among the properties of a paragraph; Word wants these in the order of the schema."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    element = OxmlElement(name)
    for key, value in attributes.items():
        element.set(qn(f"w:{key}"), value)
    if name in _ORDER:
        parent.insert_element_before(element, *_ORDER[_ORDER.index(name) + 1 :])
    else:
        parent.append(element)
    return element


def _shade(paragraph: Paragraph, colour: str) -> None:
    _add(paragraph._p.get_or_add_pPr(), "w:shd", val="clear", color="auto", fill=colour)


def _border(paragraph: Paragraph) -> None:
    borders = _add(paragraph._p.get_or_add_pPr(), "w:pBdr")
    _add(borders, "w:bottom", val="single", sz="6", space="1", color="C4CCD4")
