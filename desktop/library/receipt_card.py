"""What is known of the selected documents: the receipt of one, and the tags of all of them; reads nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QVBoxLayout

from desktop.bridge.file_states import FileStatus
from desktop.library.tag_bar import TagBar
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import IconLabel, label, row
from desktop.widgets.language_names import language_name
from engine.api import DocumentInfo


class ReceiptCard(QFrame):
    """Hidden while nothing is selected."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("Receipt"))
        self._details = label("", wrap=True)
        self._details.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details.setMinimumWidth(200)
        self._details.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.tags = TagBar(theme)
        texts = QVBoxLayout()
        texts.setSpacing(theme.px(8))
        texts.addWidget(self._details)
        texts.addWidget(self.tags)
        line = row(spacing=8, margins=(14, 10, 14, 10))
        line.addWidget(IconLabel(theme, "file", "muted", 20), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(texts, 1)
        self.setLayout(line)
        self.hide()

    def show_documents(
        self, selected: Sequence[tuple[FileStatus, DocumentInfo | None]], known_tags: Sequence[str]
    ) -> None:
        """The facts of one document, or how many there are; their tags below."""
        self.setVisible(bool(selected))
        infos = [info for _, info in selected if info is not None]
        self.tags.setVisible(bool(infos))
        self.tags.show_documents(infos, known_tags)
        several = trn("%n document selected", "%n documents selected", len(selected))
        self._details.setText(_receipt(*selected[0]) if len(selected) == 1 else several)


def _receipt(status: FileStatus, info: DocumentInfo | None) -> str:
    lines = [status.path]
    if info is not None:
        lines.append(f"{_facts(info)} · {status.words}")
    if status.reason:
        lines.append(tr(status.reason))
    lines += [tr(warning) for warning in info.warnings] if info is not None else ()
    return "\n".join(lines)


def _facts(info: DocumentInfo) -> str:
    """What the receipt counts, in one line."""
    if info.articles:
        return trn("{count:,} article", "{count:,} articles", info.articles).format(count=info.articles)
    read = trn("{read} of %n page read", "{read} of %n pages read", info.pages).format(read=info.pages_read)
    facts = [read]
    if info.pages_recognised:
        recognised = trn("%n by text recognition", "%n by text recognition", info.pages_recognised)
        if info.ocr_confidence is not None:
            sure = tr("{pages} ({percent:.0f} % sure)")
            recognised = sure.format(pages=recognised, percent=100 * info.ocr_confidence)
        facts.append(recognised)
    if info.tables:
        facts.append(trn("%n table", "%n tables", info.tables))
    facts.append(trn("%n passage", "%n passages", info.chunks))
    if info.language:
        facts.append(language_name(info.language))
    if info.reader:
        facts.append(tr("read by {reader}").format(reader=info.reader))
    return " · ".join(facts)
