"""Plain text with formulas in it, as wide as it needs to be; reads no Markdown."""

from __future__ import annotations

import html
import math

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy

from desktop.theme import Theme
from desktop.widgets.formula_marks import formula_mark
from desktop.widgets.formula_pictures import FormulaPictures
from desktop.widgets.prose_view import ProseView
from engine.api import formulas


class PlainProse(ProseView):
    """`text` as it is written, its formulas drawn."""

    _natural = 0
    _measuring = False

    def __init__(self, theme: Theme, text: str, pictures: FormulaPictures | None) -> None:
        super().__init__(theme, pictures)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        parts = (
            html.escape(part).replace("\n", "<br>") if isinstance(part, str) else formula_mark(part.source)
            for part in formulas.parts(text)
        )
        self.set_html(f'<p style="white-space: pre-wrap; margin-bottom: 0">{"".join(parts)}</p>')
        theme.changed.connect(self.render_again)

    def render_again(self) -> None:
        super().render_again()
        self._measure()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names
        return QSize(self._natural, self.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(min(40, self._natural), self.height())

    def _show_ready(self) -> None:
        super()._show_ready()
        self._measure()

    def _fit(self, *_: object) -> None:
        if not self._measuring:
            super()._fit()

    def _measure(self) -> None:
        """The width of the longest line, if there were room for it."""
        document = self.document()
        width = document.textWidth()
        self._measuring = True
        document.setTextWidth(-1)
        self._natural = math.ceil(document.idealWidth()) + self._theme.px(4)
        document.setTextWidth(width)
        self._measuring = False
        self._fit()
        self.updateGeometry()
