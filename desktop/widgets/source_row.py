"""One citation as a row that can be clicked: chip, file, page, quote; knows nothing of where it is shown."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.chip_image import chip_image
from desktop.widgets.citation_text import level_of, page_of, place_of
from desktop.widgets.controls import ElidedLabel, label
from desktop.widgets.drag_out import DragButton, DragOut
from desktop.widgets.margins import set_margins
from desktop.widgets.take_along import citation_mime
from engine.api import Citation

_WIDE = 300


class SourceRow(DragButton):
    """`opened(n)` when it is clicked or activated by key."""

    opened = Signal(int)

    def __init__(self, theme: Theme, citation: Citation) -> None:
        super().__init__()
        self._theme, self.citation = theme, citation
        self.setProperty("kind", "source")
        self.setCheckable(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        quote = " ".join(citation.quote.split())
        words = tr("Source {number}: {place}, {level}")
        self.setAccessibleName(words.format(number=citation.n, place=place_of(citation), level=level_of(citation)))
        self.setAccessibleDescription(quote)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._chip = QLabel()
        file = ElidedLabel(citation.document, Qt.TextElideMode.ElideMiddle)
        file.setFont(theme.font(13, bold=True))
        self._facts = facts = label("", "small")
        self._show_facts(wide=True)
        self._quote = ElidedLabel(f"“{quote}”")
        self._quote.setProperty("role", "muted")
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(2))
        top = QHBoxLayout()
        top.setSpacing(theme.px(8))
        top.addWidget(file, 1)
        top.addWidget(facts)
        texts.addLayout(top)
        texts.addWidget(self._quote)
        self._row = layout = QHBoxLayout(self)
        set_margins(layout, theme.px(10), theme.px(7), theme.px(12), theme.px(7))
        layout.setSpacing(theme.px(10))
        layout.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(texts, 1)
        for child in (self._chip, file, facts, self._quote):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(lambda: self.opened.emit(self.citation.n))
        self.drag = DragOut(self, lambda: citation_mime(self.citation))
        self._refresh()
        theme.changed.connect(self._refresh)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._show_facts(wide=event.size().width() >= self._theme.px(_WIDE))

    def _show_facts(self, *, wide: bool) -> None:
        """Where room is scarce the name gets it; the form of the chip says how sure it is, too."""
        words = page_of(self.citation)
        self._facts.setText(f"{words} · {level_of(self.citation)}" if wide else words)

    def _refresh(self) -> None:
        ratio = max(2.0, self.devicePixelRatioF())
        image = chip_image(self._theme, self.citation.n, solid=self.citation.verified, ratio=ratio)
        self._chip.setPixmap(QPixmap.fromImage(image))
        self.setFixedHeight(self._row.sizeHint().height())
