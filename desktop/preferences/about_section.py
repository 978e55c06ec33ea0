"""About: version, what is new, licences and the model's limits; knows no setting."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop.crash.report import AQUIFER
from desktop.preferences.reading_dialog import ReadingDialog
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import TextButton, label, on_click
from desktop.widgets.flow_layout import FlowLayout
from engine.api import resources_dir


class AboutSection(QWidget):
    """`folder` is where the program lies: what is shown comes from its files."""

    words = tr_later("about version licence limits Aquifer changelog what is new")

    def __init__(self, theme: Theme, limits: str, folder: Path | None = None) -> None:
        super().__init__()
        self._theme, self._folder = theme, folder or resources_dir().parent
        self.news = TextButton(theme, tr("What is new…"), "plain", "info")
        self.licence = TextButton(theme, tr("Licence of Aquifer…"), "plain", "file")
        self.packages = TextButton(theme, tr("Licences of what it is made of…"), "plain", "library")
        on_click(self.news, self._show_news)
        on_click(self.licence, self._show_licence)
        on_click(self.packages, self._show_packages)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(theme.px(10))
        column.addWidget(label(tr("About"), "heading"))
        column.addWidget(label(f"Aquifer {AQUIFER} · Apache-2.0", "muted"))
        column.addWidget(label(tr(limits), "muted", wrap=True))
        buttons = QWidget()
        flow = FlowLayout(buttons)
        for button in (self.news, self.licence, self.packages):
            flow.addWidget(button)
        column.addWidget(buttons)

    def _show_news(self) -> None:
        self._read(tr("What is new"), "resources/CHANGELOG.md", ReadingDialog.of_markdown)

    def _show_licence(self) -> None:
        self._read(tr("Licence of Aquifer"), "LICENSE", ReadingDialog.of_text)

    def _show_packages(self) -> None:
        self._read(tr("Licences of what it is made of"), "installer/LICENCES.md", ReadingDialog.of_markdown)

    def _read(self, title: str, name: str, make: Callable[[Theme, QWidget, str, str], QDialog]) -> None:
        """Show a file of the program; one that is not there is said, and where it should be."""
        file = self._folder / name
        try:
            text = file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            make = ReadingDialog.of_text
            text = tr("The file {file} cannot be read. Setting Aquifer up again brings it back.").format(file=file)
        dialog = make(self._theme, self, title, text)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
