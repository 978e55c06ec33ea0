"""The formulas of one stretch of text: shown as their source until they are drawn, then as pictures; parses nothing."""

from __future__ import annotations

import html
from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextEdit

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.formula_object import KIND, OBJECT, FormulaObjects, source_of, widest_em
from desktop.widgets.formula_paths import FormulaPicture
from desktop.widgets.formula_pictures import FormulaPictures
from engine.api import formulas

_TOO_WIDE = tr_later("It is too wide for a line.")
_LONGEST_DESCRIPTION = 2000
_LONGEST_TIP = 600
_WIDEST_COLUMN = 820


class ProseFormulas:
    """Belongs to one text view. Without `pictures` formulas stay their source."""

    def __init__(
        self, view: QTextEdit, theme: Theme, pictures: FormulaPictures | None, changed: Callable[[], None]
    ) -> None:
        self._view, self._theme, self._pictures, self._changed = view, theme, pictures, changed
        self._objects = FormulaObjects(view)
        self._waiting: list[tuple[QTextCursor, formulas.Formula]] = []
        self._told: list[str] = []
        view.document().documentLayout().registerHandler(KIND, self._objects)

    def clear(self) -> None:
        """The document has another text."""
        self._waiting.clear()
        self._told.clear()
        self._objects.clear()

    def insert(self, cursor: QTextCursor, formula: formulas.Formula) -> None:
        """Put a formula in place of what the cursor has selected."""
        outcome = self._pictures.picture(formula) if self._pictures is not None else ""
        if isinstance(outcome, FormulaPicture) and outcome.width > self._widest:
            outcome = _TOO_WIDE
        self._told.append(
            formula.source if not isinstance(outcome, str) or not outcome else f"{formula.source} ({tr(outcome)})"
        )
        if isinstance(outcome, FormulaPicture):
            self._objects.insert(cursor, outcome, formula.source, self._theme.font())
            return
        form = QTextCharFormat(cursor.charFormat())
        if outcome:
            form.setToolTip(tr("Not drawn as a formula. {reason}").format(reason=tr(outcome)))
        start = cursor.selectionStart()
        # A line of the source stays a line.
        cursor.insertText(formula.source.replace("\n", "\u2028"), form)
        if outcome is None:
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            self._waiting.append((cursor, formula))

    def describe(self) -> None:
        """Tell a screen reader of the formulas: it reads pictures as nothing."""
        words = "; ".join(reversed(self._told))
        if len(words) > _LONGEST_DESCRIPTION:
            words = words[: _LONGEST_DESCRIPTION - 1] + "…"
        description = tr("Formulas: {formulas}").format(formulas=words) if words else ""
        if description != self._view.accessibleDescription():
            self._view.setAccessibleDescription(description)

    def show_ready(self) -> None:
        """Put in the pictures that have come; what is selected stays selected."""
        waiting, self._waiting = self._waiting, []
        if not waiting or self._pictures is None:
            return
        edit = QTextCursor(self._view.document())
        edit.beginEditBlock()
        for cursor, formula in waiting:
            outcome = self._pictures.picture(formula)
            if outcome is None:
                self._waiting.append((cursor, formula))
            elif isinstance(outcome, FormulaPicture) and outcome.width <= self._widest:
                self._objects.insert(cursor, outcome, formula.source, self._theme.font())
            else:
                reason = outcome if isinstance(outcome, str) else _TOO_WIDE
                self._refuse(cursor, formula, reason)
        edit.endEditBlock()
        if len(self._waiting) < len(waiting):
            self.describe()
            self._changed()

    def tip_at(self, place: QPointF) -> str:
        """What hovering over a place of the document shows."""
        form = self._format_at(place)
        # Escaped: what looks like HTML would be read as HTML, and its pictures loaded.
        words = html.escape(form.toolTip()[:_LONGEST_TIP]) if form is not None else ""
        return f'<p style="white-space: pre-wrap">{words}</p>' if words else ""

    def places(self, words: str) -> list[int]:
        """Where pictures stand whose source has `words`, whatever their case."""
        document, wanted = self._view.document(), words.lower()
        found = []
        for position, source in sources(document, 0, document.characterCount()):
            if wanted and source is not None and wanted in source.lower():
                found.append(position)
        return found

    @property
    def _widest(self) -> float:
        return widest_em(self._theme, max(self._view.width(), self._theme.px(_WIDEST_COLUMN)))

    def _refuse(self, cursor: QTextCursor, formula: formulas.Formula, reason: str) -> None:
        form = QTextCharFormat()
        form.setToolTip(tr("Not drawn as a formula. {reason}").format(reason=tr(reason)))
        cursor.mergeCharFormat(form)
        if formula.source in self._told:
            self._told[self._told.index(formula.source)] = f"{formula.source} ({tr(reason)})"

    def _format_at(self, place: QPointF) -> QTextCharFormat | None:
        layout = self._view.document().documentLayout()
        position = layout.hitTest(place, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        cursor = QTextCursor(self._view.document())
        # The right half of a character belongs to the place behind it.
        for after in (position + 1, position):
            if 0 < after < self._view.document().characterCount():
                cursor.setPosition(after)
                if cursor.charFormat().toolTip():
                    return cursor.charFormat()
        return None


def sources(document: QTextDocument, start: int, end: int) -> list[tuple[int, str | None]]:
    """The objects between two places: where each is, and its LaTeX if it is a formula."""
    cursor = QTextCursor(document)
    found: list[tuple[int, str | None]] = []
    for position in range(start, end):
        if document.characterAt(position) == OBJECT:
            cursor.setPosition(position + 1)
            found.append((position, source_of(cursor.charFormat())))
    return found
