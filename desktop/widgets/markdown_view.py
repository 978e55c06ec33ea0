"""A Markdown text as a column of prose and code that can grow at its end; knows nothing of chats.

Only the last block is rendered again while the text grows: what stands before it is final.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.widgets.code_block import CodeBlock
from desktop.widgets.formula_pictures import FormulaPictures
from desktop.widgets.markdown import Block, blocks
from desktop.widgets.marks import ChipFacts, without_marks
from desktop.widgets.prose_view import ProseView

Segment = ProseView | CodeBlock
S = TypeVar("S", ProseView, CodeBlock)


class MarkdownView(QWidget):
    """`set_text` shows a finished text, `append` lets one grow."""

    chip_activated = Signal(int)
    link_activated = Signal(str)

    def __init__(self, theme: Theme, pictures: FormulaPictures | None = None) -> None:
        super().__init__()
        self._theme, self._pictures = theme, pictures
        self._segments: list[Segment] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._tail = ""  # source of the last block, the only one that may still change
        self._tail_segments = 0
        self._stable_html = ""  # prose that stands before the tail since the last code block
        theme.changed.connect(self._theme_changed)

    def set_text(self, text: str, chips: Sequence[ChipFacts] = ()) -> None:
        """Show the whole text anew; marks in it become chips."""
        self._tail, self._tail_segments, self._stable_html = "", 0, ""
        wanted = _merged(blocks(text))
        # What stands there already is filled anew in place, so that the heights around it do not flicker.
        same = 0
        for block, segment in zip(wanted, self._segments, strict=False):
            if isinstance(segment, CodeBlock) != (block.kind == "code"):
                break
            same += 1
        self._clear(len(self._segments) - same)
        for number, block in enumerate(wanted):
            if number == len(self._segments):
                self._segments.append(self._made(block.kind))
            segment = self._segments[number]
            if isinstance(segment, CodeBlock):
                segment.set_code(without_marks(block.text), block.language, finished=True)
            else:
                segment.set_html(block.text, chips)

    def append(self, text: str) -> None:
        """More text at the end."""
        self._tail += text
        parsed = blocks(self._tail)
        if not parsed:
            return
        for block in parsed[:-1]:
            self._settle(block)
        last = parsed[-1]
        self._tail = self._tail[last.offset :]
        self._show_tail(last)

    @property
    def segments(self) -> Sequence[Segment]:
        return self._segments

    def _settle(self, block: Block) -> None:
        """A block that will not change: prose joins the prose before it, code stands alone."""
        tail = self._segments[-1] if self._tail_segments else None
        if block.kind == "prose":
            if isinstance(tail, CodeBlock):
                self._clear(1)
                tail = None
            self._stable_html += block.text
            stable = self._stable_view(tail)
            stable.set_html(self._stable_html)
        else:
            if isinstance(tail, CodeBlock):
                tail.set_code(block.text, block.language, finished=True)
            else:
                self._clear(self._tail_segments)
                self._add_code(block, finished=True)
            self._stable_html = ""
        self._tail_segments = 0

    def _stable_view(self, tail: Segment | None) -> ProseView:
        """The view that holds the final prose before the tail; the tail's own view becomes it when there is none."""
        before = len(self._segments) - (1 if tail is not None else 0)
        previous = self._segments[before - 1] if before else None
        if isinstance(previous, ProseView):
            if tail is not None:
                self._clear(1)
            return previous
        if isinstance(tail, ProseView):
            return tail
        return self._add(ProseView(self._theme, self._pictures))

    def _show_tail(self, block: Block) -> None:
        tail = self._segments[-1] if self._tail_segments else None
        if block.kind == "code":
            if not isinstance(tail, CodeBlock):
                self._clear(self._tail_segments)
                tail = self._add(CodeBlock(self._theme))
            tail.set_code(block.text, block.language, finished=False)
        else:
            if not isinstance(tail, ProseView):
                self._clear(self._tail_segments)
                tail = self._add(ProseView(self._theme, self._pictures))
            tail.set_html(block.text)
        self._tail_segments = 1

    def _add_code(self, block: Block, *, finished: bool) -> None:
        self._add(CodeBlock(self._theme)).set_code(without_marks(block.text), block.language, finished=finished)

    def _made(self, kind: str) -> Segment:
        """A new segment at the end of the column."""
        return (
            self._placed(CodeBlock(self._theme))
            if kind == "code"
            else self._placed(ProseView(self._theme, self._pictures))
        )

    def _add(self, segment: S) -> S:
        self._segments.append(segment)
        return self._placed(segment)

    def _placed(self, segment: S) -> S:
        if isinstance(segment, ProseView):
            segment.chip_activated.connect(self.chip_activated)
            segment.link_activated.connect(self.link_activated)
        self._layout.addWidget(segment)
        return segment

    def _clear(self, count: int) -> None:
        """Take the last `count` segments away."""
        for _ in range(count):
            segment = self._segments.pop()
            self._layout.removeWidget(segment)
            segment.hide()
            segment.deleteLater()
        self._tail_segments = max(0, self._tail_segments - count)

    def _theme_changed(self) -> None:
        for segment in self._segments:
            segment.render_again()


def _merged(found: Sequence[Block]) -> list[Block]:
    """Neighbouring prose as one block: selecting text then reaches across its paragraphs."""
    merged: list[Block] = []
    for block in found:
        if merged and block.kind == "prose" and merged[-1].kind == "prose":
            merged[-1] = Block("prose", merged[-1].text + block.text, "", merged[-1].offset)
        else:
            merged.append(block)
    return merged
