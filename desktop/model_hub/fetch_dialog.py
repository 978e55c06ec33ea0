"""Asks whether one model may be fetched: from where, how much, where to, what is sent; fetches nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from desktop.model_hub.facts import size
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import ElidedLabel, IconLabel, TextButton, card, label, on_click, row
from engine.api import OfferView

_SENT = tr_later(
    "Sent is the name of this file, and your internet address as with every connection. No account, no key, and "
    "nothing of your chats, documents or settings."
)
_OPENS = tr_later(
    "The network is opened for this one download and these servers only. Everything else stays blocked meanwhile, and "
    "afterwards Aquifer is offline again."
)


class FetchDialog(QDialog):
    """`accepted` means: this one download is allowed."""

    def __init__(self, theme: Theme, parent: QWidget, view: OfferView) -> None:
        super().__init__(parent)
        offer = view.offer
        self._theme = theme
        self.setWindowTitle(tr("Fetch a model"))
        self.setAccessibleName(tr("Fetch {name}").format(name=offer.name))
        self.setModal(True)
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        checked = tr("size and SHA-256 known to Aquifer") if offer.sha256 else tr("size and SHA-256 the hub gives")
        for line, (name, words) in enumerate((
            (tr("From", "where a download comes from"), f"{view.host}/{offer.repo}"),
            (tr("How much"), _amount(view)),
            (tr("Where to"), view.folder),
            (tr("Licence"), offer.licence),
            (tr("Checked by"), checked),
        )):  # fmt: skip
            grid.addWidget(label(name, "muted"), line, 0, Qt.AlignmentFlag.AlignTop)
            shown = ElidedLabel(words, Qt.TextElideMode.ElideMiddle)
            shown.setAccessibleName(tr("{name}: {value}").format(name=name, value=words))
            grid.addWidget(shown, line, 1)
        hosts = tr("The hub sends large files from its own servers: {servers}.").format(
            servers=", ".join(view.file_hosts)
        )
        self.hosts = label(hosts, "small")
        self.hosts.setWordWrap(True)
        self.hosts.hide()
        self._more = TextButton(theme, tr("Which servers?"), "quiet", "info")
        on_click(self._more, self._show_hosts)
        self.allow = TextButton(
            theme, tr("Allow and resume") if view.partial_bytes else tr("Allow and fetch"), "primary", "download"
        )
        cancel = TextButton(theme, tr("Cancel"), "plain")
        on_click(self.allow, self.accept)
        on_click(cancel, self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(14)
        layout.addWidget(label(tr("Fetch {name}?").format(name=offer.name), "title"))
        layout.addLayout(grid)
        layout.addWidget(self._shield_card())
        layout.addLayout(row(self._more, 1))
        layout.addWidget(self.hosts)
        layout.addLayout(row(1, cancel, self.allow))
        self.setFixedWidth(theme.px(560))
        self.allow.setDefault(True)
        cancel.setFocus()

    @property
    def words(self) -> str:
        """Everything it says, as a screen reader meets it."""
        return "\n".join(one.accessibleName() or one.text() for one in self.findChildren(QLabel))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """As high as the wrapped words need at this width; Qt's own hint guesses a narrower one."""
        layout = self.layout()
        if layout is not None:
            layout.activate()
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))

    def _shield_card(self) -> QWidget:
        frame = card(tone="accent")
        texts = QVBoxLayout()
        texts.setSpacing(6)
        for words in (_OPENS, _SENT):
            texts.addWidget(label(tr(words), wrap=True))
        line = row(spacing=12, margins=(14, 12, 14, 12))
        line.addWidget(IconLabel(self._theme, "shield", "accent", 22), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        frame.setLayout(line)
        return frame

    def _show_hosts(self) -> None:
        self.hosts.setVisible(not self.hosts.isVisible())
        self._fit()


def _amount(view: OfferView) -> str:
    offer = view.offer
    whole = size(offer.size_bytes)
    if not view.partial_bytes:
        words = tr("{count:,} bytes ({size})") if offer.size_is_exact else tr("about {count:,} bytes ({size})")
        return words.format(count=offer.size_bytes, size=whole)
    words = tr("{missing} of {whole}; the rest is here")
    if not offer.size_is_exact:
        words = tr("about {missing} of {whole}; the rest is here")
    return words.format(missing=size(max(0, offer.size_bytes - view.partial_bytes)), whole=whole)
