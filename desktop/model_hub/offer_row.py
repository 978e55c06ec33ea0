"""One offered model: what it is good for, whether it fits, fetch, resume or stop; fetches nothing itself."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QSizePolicy, QVBoxLayout

from desktop.model_hub.downloads import Download
from desktop.model_hub.facts import FIT_LOOK, offer_facts, progress_words, size
from desktop.model_hub.name_label import NameLabel
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import IconLabel, TextButton, label, on_click, row
from engine.api import FetchProgress, OfferView


class OfferRow(QFrame):
    """`fetch_wanted` and `stop_wanted`."""

    fetch_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, theme: Theme, view: OfferView) -> None:
        super().__init__()
        self.view = view
        self._download: Download | None = None
        offer = view.offer
        self.setObjectName("card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(tr("Offer {name}").format(name=offer.name))
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(3))
        head = row(NameLabel(offer.name, "heading"), spacing=8)
        if view.suggested:
            head.addWidget(IconLabel(theme, "success", "accent", 15))
            head.addWidget(NameLabel(tr("suggested for this computer"), "small"))
        head.addStretch(1)
        texts.addLayout(head)
        texts.addWidget(label(tr(offer.words), wrap=True))
        texts.addWidget(label(offer_facts(offer), "muted", wrap=True))
        icon, colour = FIT_LOOK[view.fits]
        fit = row(IconLabel(theme, icon, colour, 15), spacing=6)
        fit.addWidget(label(tr(view.words), "small", wrap=True), 1)
        texts.addLayout(fit)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(tr("Download of {name}").format(name=offer.name))
        self._state = label("", "small", wrap=True)
        texts.addWidget(self._bar)
        texts.addWidget(self._state)
        self.button = TextButton(theme, tr("Fetch…"), "plain", "download")
        on_click(self.button, self._clicked)
        line = row(spacing=14, margins=(16, 12, 16, 12))
        line.addLayout(texts, 1)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.setLayout(line)
        self.show_view(view)

    @property
    def state_words(self) -> str:
        return self._state.text()

    def show_view(self, view: OfferView) -> None:
        self.view = view
        self.show_download(self._download)

    def show_download(self, download: Download | None) -> None:
        """What runs now; None is rest."""
        self._download = download
        name = self.view.offer.name
        self._bar.setVisible(download is not None)
        if download is None:
            self._at_rest(name)
            return
        progress = download.progress or FetchProgress(self.view.partial_bytes, self.view.offer.size_bytes)
        share = progress.done_bytes / progress.total_bytes if progress.total_bytes else 0.0
        self._bar.setValue(round(share * 1000))
        words = tr("Stopping") if download.stopping else tr(download.phase)
        self._state.setText(f"{words} · {progress_words(progress)}" if download.progress else words)
        self._state.show()
        stop = tr("Stop fetching {name}").format(name=name)
        self._set_button(tr("Stop"), stop, "stop", enabled=not download.stopping)

    def _at_rest(self, name: str) -> None:
        partial = self.view.partial_bytes
        self._state.setVisible(bool(self.view.installed or partial))
        if self.view.installed:
            self._state.setText(tr("On this computer."))
            self.button.hide()
        elif partial:
            words = tr("{here} of {whole} are here already.")
            self._state.setText(words.format(here=size(partial), whole=size(self.view.offer.size_bytes)))
            self._set_button(tr("Resume…"), tr("Resume fetching {name}").format(name=name), "download")
        else:
            self._set_button(tr("Fetch…"), tr("Fetch {name}").format(name=name), "download")

    def _set_button(self, text: str, name: str, icon: str, *, enabled: bool = True) -> None:
        self.button.setText(text)
        self.button.setAccessibleName(name)
        self.button.set_icon(icon)
        self.button.setEnabled(enabled)
        self.button.show()

    def _clicked(self) -> None:
        (self.fetch_wanted if self._download is None else self.stop_wanted).emit()
