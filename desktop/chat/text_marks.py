"""Finds words in the texts of one message as they are shown, marks them and says where they stand; scrolls nothing."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QTextEdit, QWidget

from desktop.chat.message_column import MessageView
from desktop.chat.pair_view import PairView
from desktop.chat.question_view import QuestionView
from desktop.theme import Theme
from desktop.widgets.prose_view import ProseView

Editor = QTextEdit | QPlainTextEdit


@dataclass(frozen=True, slots=True)
class _Place:
    """One occurrence: in a document, or in the label of a question."""

    widget: Editor | QLabel
    start: int
    end: int


class TextMarks:
    """All occurrences of `words`, whatever their case, in one message. `clear` before another one is made."""

    def __init__(self, theme: Theme, view: MessageView, words: str) -> None:
        self._theme, self._view = theme, view
        self._places: list[_Place] = []
        if isinstance(view, QuestionView):
            if isinstance(view.text, QLabel):
                self._find_in_label(view.text, words)
            else:
                self._find_in(view.text, words)
        else:
            for answer in view.answers if isinstance(view, PairView) else (view,):
                for segment in answer.body.segments:
                    self._find_in(segment if isinstance(segment, QTextEdit) else segment.editor, words)

    @property
    def count(self) -> int:
        return len(self._places)

    def show(self, number: int) -> tuple[int, int]:
        """Mark all, the one of that number more strongly; returns where it is in the view (top, bottom), in pixels."""
        if not self._places:
            return 0, 20
        current = self._places[number]
        for widget in {place.widget: None for place in self._places}:
            if isinstance(widget, QLabel):
                widget.setSelection(current.start, current.end - current.start)
            else:
                widget.setExtraSelections(self._selections(widget, current))
        return self._where(current)

    def clear(self) -> None:
        for place in self._places:
            if isinstance(place.widget, QLabel):
                place.widget.setSelection(0, 0)
            else:
                place.widget.setExtraSelections([])

    def _find_in_label(self, label: QLabel, words: str) -> None:
        text, wanted = label.text().lower(), words.lower()
        start = text.find(wanted)
        while start >= 0 and wanted:
            self._places.append(_Place(label, start, start + len(wanted)))
            start = text.find(wanted, start + len(wanted))

    def _find_in(self, editor: Editor, words: str) -> None:
        document = editor.document()
        found: list[_Place] = []
        cursor = document.find(words, 0)
        while not cursor.isNull():
            found.append(_Place(editor, cursor.selectionStart(), cursor.selectionEnd()))
            cursor = document.find(words, cursor)
        if isinstance(editor, ProseView):
            found += [_Place(editor, at, at + 1) for at in editor.formulas.places(words)]
        self._places += sorted(found, key=lambda place: place.start)

    def _selections(self, editor: Editor, current: _Place) -> list[QTextEdit.ExtraSelection]:
        made = []
        for place in self._places:
            if place.widget is not editor:
                continue
            selection = QTextEdit.ExtraSelection()
            form = QTextCharFormat()
            strong = place is current
            form.setBackground(self._theme.color("highlight" if strong else "accent-soft"))
            form.setForeground(self._theme.color("shade" if strong else "on-accent-soft"))
            cursor = QTextCursor(editor.document())
            cursor.setPosition(place.start)
            cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
            selection.cursor, selection.format = cursor, form
            made.append(selection)
        return made

    def _where(self, place: _Place) -> tuple[int, int]:
        widget: QWidget = place.widget
        if isinstance(place.widget, QLabel):
            top = widget.mapTo(self._view, widget.rect().topLeft()).y()
            share = place.start / max(1, len(place.widget.text()))
            line = top + int(share * widget.height())
            return line, line + 20
        cursor = QTextCursor(place.widget.document())
        cursor.setPosition(place.end)
        box = place.widget.cursorRect(cursor)
        top = place.widget.viewport().mapTo(self._view, box.topLeft()).y()
        return top, top + box.height()
