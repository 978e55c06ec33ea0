"""Edits the prompts an action uses for one collection; the engine says what is wrong with one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.widgets.controls import TextButton, label, on_click, row
from engine.api import AquiferError

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import ActionsApi


class PromptDialog(QDialog):
    """Saves when all prompts are accepted; "Use the default" puts them back as they came."""

    def __init__(
        self, theme: Theme, parent: QWidget, actions: ActionsApi, names: tuple[str, ...], collection: str
    ) -> None:
        super().__init__(parent)
        self._actions, self._collection = actions, collection
        self.setWindowTitle("Prompts")
        self.setAccessibleName(f"Prompts of {collection}")
        self.setModal(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(28, 24, 28, 20)
        layout.setSpacing(12)
        layout.addWidget(label(f"Prompts of {collection}", "title"))
        layout.addWidget(label("Words in {braces} are filled in. A changed prompt starts the action anew.", "muted"))
        self.edits: dict[str, QPlainTextEdit] = {}
        for name in names:
            title = name.replace("-", " ").capitalize()
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
        self.reset = TextButton(theme, "Use the default", "quiet", "undo")
        self.save = TextButton(theme, "Save", "primary")
        cancel = TextButton(theme, "Cancel", "plain")
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
                self.problem.setText(str(error))
                self.problem.show()
                edit.setFocus()
                return
        self.accept()
