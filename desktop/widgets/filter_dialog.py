"""Asks which documents are meant: type, language, dates, author, folder, tags, name; filters nothing itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDialog, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.filter_fields import FIELDS, kind_words
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.language_names import language_name
from engine.api import KINDS, NO_FILTER, AquiferError, DocumentFilter


class FilterDialog(QDialog):
    """`accepted` means: use `where`, which may be empty. `offer_languages` may come when it is open already."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, about: str, where: DocumentFilter) -> None:
        super().__init__(parent)
        self.where = where
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.setModal(True)
        self.types: dict[str, TextButton] = {}
        self._box = QWidget()
        flow = FlowLayout(self._box, 6)
        # Endings that are no kind ("dwg") can come from a question; they stay choosable.
        for kind in dict.fromkeys([*KINDS, *where.types]):
            button = TextButton(theme, kind_words(kind), "choice")
            button.setCheckable(True)
            button.setChecked(kind in where.types)
            button.setAccessibleName(tr("Type: {kind}").format(kind=kind_words(kind)))
            flow.addWidget(button)
            self.types[kind] = button
        self.fields: dict[str, QLineEdit] = {}
        self.language = QComboBox()
        grid = self._make_fields(theme, where)
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        self.use = TextButton(theme, tr("Use filter"), "primary", "check")
        self.clear = TextButton(theme, tr("All documents"), "quiet", "undo")
        cancel = TextButton(theme, tr("Cancel"), "plain")
        on_click(self.use, self._use)
        on_click(self.clear, self._clear)
        on_click(cancel, self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(12)
        layout.addWidget(label(title, "title"))
        layout.addWidget(label(about, "muted", wrap=True))
        layout.addWidget(label(tr("Types"), "small"))
        layout.addWidget(self._box)
        layout.addLayout(grid)
        layout.addWidget(self.problem)
        layout.addSpacing(8)
        layout.addLayout(row(self.clear, 1, cancel, self.use))
        self.setFixedWidth(theme.px(540))
        self._box.setMinimumHeight(flow.heightForWidth(theme.px(540) - 56))
        self.use.setDefault(True)
        self.fields["Since"].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_fields(self, theme: Theme, where: DocumentFilter) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(10))
        self.language.setAccessibleName(tr("Language"))
        self.language.addItem(tr("Any language"), "")
        self.offer_languages([where.language] if where.language else [])
        self.language.setCurrentIndex(self.language.findData(where.language))
        words = label(tr("Language"))
        words.setBuddy(self.language)
        grid.addWidget(words, 0, 0)
        grid.addWidget(self.language, 0, 1)
        for line, field in enumerate(FIELDS, start=1):
            edit = QLineEdit(field.get(where))
            edit.setAccessibleName(tr(field.title))
            edit.setPlaceholderText(tr(field.example))
            words = label(tr(field.title))
            words.setBuddy(edit)
            grid.addWidget(words, line, 0)
            grid.addWidget(edit, line, 1)
            self.fields[field.title] = edit
        return grid

    def offer_languages(self, codes: Sequence[str]) -> None:
        """Languages that can be chosen; what is chosen stays."""
        new = {language_name(code): code for code in codes if self.language.findData(code) < 0}
        for name in sorted(new):
            self.language.addItem(name, new[name])

    def _use(self) -> None:
        chosen = tuple(kind for kind, button in self.types.items() if button.isChecked())
        try:
            where = DocumentFilter(types=chosen, language=str(self.language.currentData()))
            for field in FIELDS:
                where = field.put(where, " ".join(self.fields[field.title].text().split()))
        except AquiferError as error:
            self.problem.setText(str(error))
            self.problem.show()
            return
        self.where = where
        self.accept()

    def _clear(self) -> None:
        self.where = NO_FILTER
        self.accept()
