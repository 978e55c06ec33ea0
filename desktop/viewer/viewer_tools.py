"""The row above a document: pages, zoom, search, thumbnails; does none of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.viewer.page_layout import FIT_PAGE, FIT_WIDTH
from desktop.widgets.controls import IconButton, TextButton, on_click, row
from desktop.widgets.flow_layout import FlowLayout

_HIGHEST = 999_999_999
_LONGEST_PLACE = 40
_FACTORS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 4.0)


class PlaceField(QWidget):
    """Where one is, "p. 3 / 12"; clicked it becomes a field for a number. `page_wanted(page)`, counted from 1."""

    page_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.words = TextButton(theme, "", "quiet")
        self.edit = QLineEdit()
        self.edit.setAccessibleName(tr("Number of the page"))
        self.edit.setFixedWidth(theme.px(64))
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.installEventFilter(self)
        self.edit.returnPressed.connect(self._go)
        self.edit.hide()
        self._page, self._pages = 1, 1
        on_click(self.words, self.ask)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.words)
        layout.addWidget(self.edit)

    def show_place(self, page: int, pages: int, name: str = "", *, counted: bool = True) -> None:
        """`name` is what the file calls the page ("slide 3"); `counted` says of how many it is one."""
        self._page, self._pages = page, pages
        # The name of a file deep in an archive must not push the buttons out.
        short = name if len(name) <= _LONGEST_PLACE else f"…{name[1 - _LONGEST_PLACE :]}"
        words = tr("p. {page} / {pages}") if counted else tr("p. {page}")
        words = " · ".join(part for part in (short, words.format(page=page, pages=pages)) if part)
        self.words.setText(words)
        self.words.setEnabled(pages > 1)
        self.words.setToolTip(name or (tr("Go to a page (Ctrl+G)") if pages > 1 else ""))
        self.words.setAccessibleName(tr("{place}. Go to a page").format(place=words) if pages > 1 else words)

    def ask(self) -> None:
        """Type the number of a page."""
        if self._pages < 2:
            return
        self.edit.setValidator(QIntValidator(0, _HIGHEST, self.edit))
        self.edit.setText(str(self._page))
        self.edit.setPlaceholderText(f"1–{self._pages}")
        self.words.hide()
        self.edit.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def eventFilter(self, watched: object, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if watched is self.edit:
            left = event.type() == QEvent.Type.FocusOut
            keys = event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
            escaped = keys and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
            if escaped:
                event.accept()
            if left or (escaped and event.type() == QEvent.Type.KeyPress):
                self._close()
            return bool(escaped)
        return False

    def _go(self) -> None:
        # A number beyond the end means the last page.
        page = min(max(int(self.edit.text()), 1), self._pages)
        self._close()
        self.page_wanted.emit(page)

    def _close(self) -> None:
        self.edit.hide()
        self.words.show()


class ViewerTools(QWidget):
    """`step_wanted(by)`, `zoom_wanted(zoom)`, `zoom_stepped(by)`, `find_wanted`, `thumbnails_wanted(on)`."""

    step_wanted = Signal(int)
    zoom_wanted = Signal(float)
    zoom_stepped = Signal(int)
    find_wanted = Signal()
    thumbnails_wanted = Signal(bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("viewertools")
        self.thumbnails = IconButton(theme, "thumbnails", tr("Show small pictures of the pages"))
        self.thumbnails.setCheckable(True)
        self.previous = IconButton(theme, "chevron-left", tr("Previous page (Ctrl+Page Up)"))
        self.next = IconButton(theme, "chevron-right", tr("Next page (Ctrl+Page Down)"))
        self.place = PlaceField(theme)
        self.find_button = IconButton(theme, "search", tr("Search in this document (Ctrl+F)"))
        self.smaller = IconButton(theme, "zoom-out", tr("Smaller (Ctrl+-)"))
        self.larger = IconButton(theme, "zoom-in", tr("Larger (Ctrl++)"))
        self.zoom = TextButton(theme, "100 %", "quiet")
        self._menu = QMenu(self.zoom)
        for words, zoom in ((tr("Fit the width (Ctrl+0)"), FIT_WIDTH), (tr("Fit the page (Ctrl+9)"), FIT_PAGE)):
            self._menu.addAction(words).triggered.connect(partial(self._choose, zoom))
        self._menu.addSeparator()
        for factor in _FACTORS:
            self._menu.addAction(f"{factor:.0%}").triggered.connect(partial(self._choose, factor))
        self.zoom.setMenu(self._menu)
        on_click(self.previous, lambda: self.step_wanted.emit(-1))
        on_click(self.next, lambda: self.step_wanted.emit(1))
        on_click(self.find_button, self.find_wanted.emit)
        on_click(self.smaller, lambda: self.zoom_stepped.emit(-1))
        on_click(self.larger, lambda: self.zoom_stepped.emit(1))
        self.thumbnails.toggled.connect(self.thumbnails_wanted)
        flow = FlowLayout(self)
        for group in (
            (self.thumbnails, self.previous, self.place, self.next),
            (self.smaller, self.zoom, self.larger, self.find_button),
        ):
            part = QWidget()
            part.setLayout(row(*group, spacing=2))
            flow.addWidget(part)

    def show_zoom(self, wanted: float, now: float) -> None:
        """The factor in words, and which choice it came from."""
        self.zoom.setText(f"{now:.0%}")
        name, tip = tr("Zoom {factor:.0%}"), tr("Zoom")
        if wanted == FIT_WIDTH:
            name, tip = tr("Zoom {factor:.0%}, fits the width"), tr("Zoom, fits the width")
        elif wanted == FIT_PAGE:
            name, tip = tr("Zoom {factor:.0%}, fits the page"), tr("Zoom, fits the page")
        self.zoom.setAccessibleName(name.format(factor=now))
        self.zoom.setToolTip(tip)

    def show_for(self, *, pages: int, thumbnails: bool, fits: bool) -> None:
        """Which of the controls the document that is shown has a use for."""
        self.thumbnails.setVisible(thumbnails and pages > 1)
        for control in (self.previous, self.next):
            control.setVisible(pages > 1)
        for action in self._menu.actions()[:2]:
            action.setVisible(fits)

    def _choose(self, zoom: float, _checked: bool = False) -> None:
        self.zoom_wanted.emit(zoom)
