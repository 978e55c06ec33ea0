"""The section "Get a better model": offers that fit first, the others on request; knows no other model."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.model_hub.downloads import Downloads
from desktop.model_hub.fetch_dialog import FetchDialog
from desktop.model_hub.offer_row import OfferRow
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import TextButton, label, on_click, row
from engine.api import OfferView

if TYPE_CHECKING:
    from collections.abc import Callable

# So many are shown at once.
_SHOWN = 4


class OfferList(QWidget):
    """Rows stay while their download runs, whatever is refreshed around them."""

    def __init__(self, theme: Theme, downloads: Downloads, refresh: Callable[[], None]) -> None:
        super().__init__()
        self._theme, self._downloads, self._refresh = theme, downloads, refresh
        self.rows: dict[str, OfferRow] = {}
        self.dialog: FetchDialog | None = None
        self._all = False
        self._views: Sequence[OfferView] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self.heading = label(tr("Get a better model"), "heading")
        self._column.addWidget(self.heading)
        self._column.addWidget(
            label(
                tr("Free models that can be fetched on request. Nothing is fetched before you allow it."),
                "small",
                wrap=True,
            )
        )
        self._more = TextButton(theme, "", "quiet", "chevron-down")
        on_click(self._more, self._toggle)
        self._column.addLayout(row(self._more, 1))
        downloads.changed.connect(self._on_changed)

    def show_offers(self, views: Sequence[OfferView]) -> None:
        """Update the rows in place; they are made anew only when the list is another one."""
        views = sorted(views, key=lambda view: (not view.suggested, view.offer.memory_bytes))
        self._views = views
        if [view.offer.id for view in views] != list(self.rows):
            self._rebuild()
        for view in views:
            self.rows[view.offer.id].show_view(view)
        self._show_some()

    def _rebuild(self) -> None:
        for old in self.rows.values():
            old.hide()
            old.deleteLater()
        self.rows = {}
        for number, view in enumerate(self._views):
            made = OfferRow(self._theme, view)
            made.fetch_wanted.connect(lambda made=made: self._ask(made))
            made.stop_wanted.connect(lambda made=made: self._downloads.stop(made.view.offer.id))
            made.show_download(self._downloads.running.get(view.offer.id))
            self.rows[view.offer.id] = made
            self._column.insertWidget(2 + number, made)

    def _show_some(self) -> None:
        # The next smaller and larger ones beside the suggested one; whoever wants others asks for them.
        best = next((view.offer.memory_bytes for view in self._views if view.suggested), 0)
        near = sorted(
            (view for view in self._views if view.fits != "no"),
            key=lambda view: (view.fits != "yes", abs(view.offer.memory_bytes - best)),
        )
        shown = {view.offer.id for view in near[:_SHOWN]} or set(list(self.rows)[:1])
        shown |= {view.offer.id for view in self._views if view.partial_bytes} | set(self._downloads.running)
        for offer_id, made in self.rows.items():
            made.setVisible(self._all or offer_id in shown)
        hidden = len(self.rows) - len(shown)
        self._more.setText(tr("Show fewer") if self._all else trn("Show %n more", "Show %n more", hidden))
        self._more.setAccessibleName(self._more.words)
        self._more.set_icon("chevron-up" if self._all else "chevron-down")
        self._more.setVisible(hidden > 0)

    def _toggle(self) -> None:
        self._all = not self._all
        self._show_some()

    def _ask(self, made: OfferRow) -> None:
        offer_id = made.view.offer.id
        self.dialog = FetchDialog(self._theme, self.window(), made.view)
        self.dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.dialog.accepted.connect(lambda: self._downloads.start(offer_id))
        self.dialog.open()

    def _on_changed(self, offer_id: str) -> None:
        if offer_id not in self.rows:
            return
        download = self._downloads.running.get(offer_id)
        self.rows[offer_id].show_download(download)
        if download is None:
            self._refresh()
