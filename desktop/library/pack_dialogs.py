"""Asks where a collection is exported to, and into which collection a pack goes; writes and reads nothing."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QLineEdit, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.byte_sizes import size_text
from desktop.widgets.controls import ElidedLabel, TextButton, label, on_click, row
from engine.api import PACK_SUFFIX, PackInfo

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|\x00-\x1f]+')


def pack_files() -> str:
    """As a file dialog wants it."""
    return tr("Aquifer packs (*{suffix})").format(suffix=PACK_SUFFIX)


class ExportDialog(QDialog):
    """`accepted` means: write `file`, with the originals if `originals`."""

    def __init__(self, theme: Theme, parent: QWidget, collection: str, documents: int, folder: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export a collection"))
        self.setAccessibleName(tr("Export {collection}").format(collection=collection))
        self.setModal(True)
        name = _NOT_IN_NAMES.sub("-", collection).strip(" .-") or tr("Collection")
        self.path = QLineEdit(str(folder / f"{name}{PACK_SUFFIX}"))
        self.path.setAccessibleName(tr("File of the pack"))
        self.path.textChanged.connect(lambda _text: self._update())
        choose = TextButton(theme, tr("Choose…"), "plain", "folder")
        choose.setAccessibleName(tr("Choose the file of the pack"))
        on_click(choose, self._choose)
        self.originals_box = QCheckBox(tr("With the files themselves"))
        self.originals_box.setChecked(True)
        about = label(
            tr("Without them the pack is smaller: text, pages and index, but no PDF can be drawn."), "small", wrap=True
        )
        self.note = label("", "warning", wrap=True)
        self.export = TextButton(theme, tr("Export"), "primary", "download")
        cancel = TextButton(theme, tr("Cancel"), "plain")
        on_click(self.export, self.accept)
        on_click(cancel, self.reject)
        self.export.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Export a collection"), "title"))
        layout.addWidget(ElidedLabel(" · ".join([collection, trn("%n document", "%n documents", documents)])))
        layout.addWidget(
            label(tr("One file, to keep safe or to import in Aquifer on another computer."), "muted", wrap=True)
        )
        layout.addWidget(label(tr("File"), "small"))
        line = row(self.path, choose)
        line.setStretch(0, 1)
        layout.addLayout(line)
        layout.addWidget(self.note)
        layout.addWidget(self.originals_box)
        layout.addWidget(about)
        layout.addSpacing(8)
        layout.addLayout(row(1, cancel, self.export))
        self.setFixedWidth(theme.px(540))
        self._update()

    @property
    def file(self) -> Path:
        """Where to; the ending of packs is added when there is none."""
        path = Path(self.path.text().strip()).expanduser()
        return path if path.suffix else path.with_name(path.name + PACK_SUFFIX)

    @property
    def originals(self) -> bool:
        return self.originals_box.isChecked()

    def _choose(self) -> None:
        name, _ = QFileDialog.getSaveFileName(self, tr("Export a collection"), self.path.text(), pack_files())
        if name:
            self.path.setText(name)

    def _update(self) -> None:
        text = self.path.text().strip()
        usable = bool(text) and not Path(text).expanduser().is_dir()
        self.export.setEnabled(usable)
        there = usable and self.file.exists()
        words = tr("{name} is there already and will be replaced.")
        self.note.setText(words.format(name=self.file.name) if there else "")
        self.note.setVisible(there)


class ImportDialog(QDialog):
    """`accepted` means: import it into `collection`."""

    def __init__(self, theme: Theme, parent: QWidget, info: PackInfo) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import a pack"))
        self.setAccessibleName(tr("Import {name}").format(name=info.name))
        self.setModal(True)
        self.name = QLineEdit(info.collection)
        self.name.setAccessibleName(tr("Collection for the documents of the pack"))
        self.name.setMaxLength(200)
        self.name.textChanged.connect(lambda _text: self._update())
        self.start = TextButton(theme, tr("Import"), "primary", "plus")
        cancel = TextButton(theme, tr("Cancel"), "plain")
        on_click(self.start, self.accept)
        on_click(cancel, self.reject)
        self.start.setDefault(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Import a pack"), "title"))
        layout.addWidget(ElidedLabel(info.name))
        layout.addWidget(label(f"{_held(info)} · {size_text(info.size_bytes)}", "muted", wrap=True))
        layout.addWidget(label(tr("Collection"), "small"))
        layout.addWidget(self.name)
        words = tr("Every part is checked first. If one is damaged, nothing is imported.")
        layout.addWidget(label(words, "small", wrap=True))
        layout.addSpacing(8)
        layout.addLayout(row(1, cancel, self.start))
        self.setFixedWidth(theme.px(480))
        self._update()

    @property
    def collection(self) -> str:
        return " ".join(self.name.text().split())

    def _update(self) -> None:
        self.start.setEnabled(bool(self.collection) and not self.collection.startswith("chat:"))


def _held(info: PackInfo) -> str:
    """What a pack holds, in words."""
    documents = trn("%n document", "%n documents", info.documents)
    files = {0: tr("without the files themselves"), info.documents: tr("with the files themselves")}
    some = trn("%n with their files", "%n with their files", info.originals)
    return f"{documents}, {files.get(info.originals, some)}"
