"""Edits the prompts an action uses for one collection; the engine says what is wrong with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import TextButton, label, on_click, row
from desktop.widgets.message_line import error_words
from engine.api import AquiferError

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import ActionsApi

# By the names of the engine's prompts.
_TITLES = {
    "summarise-section": tr_later("Summarise section"),
    "summarise-merge": tr_later("Summarise merge"),
    "extract": tr_later("Extract"),
    "ask-every-document": tr_later("Ask every document"),
}


class PromptDialog(QDialog):
    """Saves when all prompts are accepted; "Use the default" puts them back as they came."""

    def __init__(
        self, theme: Theme, parent: QWidget, actions: ActionsApi, names: tuple[str, ...], collection: str
    ) -> None:
        super().__init__(parent)
        self._actions, self._collection = actions, collection
        self.setWindowTitle(tr("Prompts"))
        self.setAccessibleName(tr("Prompts of {collection}").format(collection=collection))
        self.setModal(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(12)
        layout.addWidget(label(tr("Prompts of {collection}").format(collection=collection), "title"))
        layout.addWidget(
            label(tr("Words in {braces} are filled in. A changed prompt starts the action anew."), "muted")
        )
        self.edits: dict[str, QPlainTextEdit] = {}
        for name in names:
            title = tr(_TITLES[name])
            edit = QPlainTextEdit(actions.prompt(name, collection).text)
            edit.setProperty("role", "field")
            edit.setAccessibleName(title)
            edit.setTabChangesFocus(True)
            edit.setMinimumHeight(theme.px(110))
            layout.addWidget(label(title, "small"))
            layout.addWidget(edit, 1)
            self.edits[name] = edit
        self.problem = label("", "error", wrap=True)
        self.problem.hide()
        layout.addWidget(self.problem)
        self.reset = TextButton(theme, tr("Use the default"), "quiet", "undo")
        self.save = TextButton(theme, tr("Save"), "primary")
        cancel = TextButton(theme, tr("Cancel"), "plain")
        on_click(self.reset, self._reset)
        on_click(self.save, self._save)
        on_click(cancel, self.reject)
        layout.addLayout(row(self.reset, 1, cancel, self.save))
        self.resize(theme.px(640), theme.px(300 + 160 * len(names)))

    def _reset(self) -> None:
        for name in self.edits:
            self._actions.reset_prompt(name, self._collection)
        self.accept()

    def _save(self) -> None:
        for name, edit in self.edits.items():
            text = edit.toPlainText()
            if text.strip() == self._actions.prompt(name, self._collection).text:
                continue
            try:
                self._actions.set_prompt(name, self._collection, text)
            except AquiferError as error:
                self.problem.setText(" ".join(error_words(error)).strip())
                self.problem.show()
                edit.setFocus()
                return
        self.accept()
