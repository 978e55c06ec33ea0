"""Where a question is written: grows with the text, keeps files as chips, sends and stops; knows no engine."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QImage, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QMenu, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop.bridge.file_states import FileStatus
from desktop.chat.attachment_chip import AttachmentChip
from desktop.chat.choice_row import ChoiceRow
from desktop.chat.paste_offer import LONG_CHARS, PasteOffer
from desktop.chat.preset_form import preset_title
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import IconButton, TextButton, label, on_click, restyle
from desktop.widgets.filter_chips import FilterChips
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.text_direction import follow_text
from engine.api import DocumentFilter, DocumentState

_MOST_LINES = 10
_CHIPS_SHOWN = 12


class QuestionEdit(QPlainTextEdit):
    """A text field as high as its text; `submitted` on the send key."""

    submitted = Signal()
    up_in_empty = Signal()
    files_pasted = Signal(list)
    long_text_pasted = Signal(str)  # as the field holds it
    image_pasted = Signal(object)  # QImage
    focus_changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.send_key = "enter"
        self.setAccessibleName(tr("Question"))
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        follow_text(self)
        self.refresh()
        theme.changed.connect(self.refresh)

    def refresh(self) -> None:
        for part in (self, self.viewport()):  # the viewport's is that of the hint
            part.setFont(self._theme.font())
        self.document().setDocumentMargin(2)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's names below
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
            wanted = Qt.KeyboardModifier.ControlModifier if self.send_key == "ctrl+enter" else None
            control = held == Qt.KeyboardModifier.ControlModifier
            if control or (wanted is None and not held):
                self.submitted.emit()
                return
            self.textCursor().insertText("\n")
            self.ensureCursorVisible()
            return
        if event.key() == Qt.Key.Key_Up and not self.toPlainText():
            self.up_in_empty.emit()
            return
        super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802
        return source.hasUrls() or source.hasImage() or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802
        files = [url.toLocalFile() for url in source.urls() if url.isLocalFile()]
        if files:
            self.files_pasted.emit(files)
        elif source.hasImage() and not source.hasText():  # cells of a spreadsheet come as both
            self.image_pasted.emit(QImage(source.imageData()))
        elif source.hasText():
            pasted = QTextCursor(self.textCursor())
            start = pasted.selectionStart()
            self.insertPlainText(source.text())
            if len(source.text()) >= LONG_CHARS:
                # What the field holds of it: no-break spaces and separators stand there as spaces and line ends.
                pasted.setPosition(start)
                pasted.setPosition(self.textCursor().position(), QTextCursor.MoveMode.KeepAnchor)
                self.long_text_pasted.emit(pasted.selection().toPlainText())

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, self.height())

    def resizeEvent(self, event: object) -> None:  # noqa: N802
        super().resizeEvent(event)  # type: ignore[arg-type]
        hint, room = tr("Ask about your documents, or ask anything"), self.viewport().width() - 8
        self.setPlaceholderText(self.fontMetrics().elidedText(hint, Qt.TextElideMode.ElideRight, max(room, 20)))
        self._fit()

    def _fit(self) -> None:
        # QPlainTextEdit counts lines, not pixels, as its document height.
        lines = min(_MOST_LINES, max(1, round(self.document().size().height())))
        height = lines * self.fontMetrics().lineSpacing() + 10
        if height != self.minimumHeight():
            self.setFixedHeight(height)


class Composer(QFrame):
    """`sent(text)` for a question; the page clears the field once the question is taken."""

    sent = Signal(str)
    stopped = Signal()
    attach_clicked = Signal()
    files_pasted = Signal(list)
    image_pasted = Signal(object)
    retry_file = Signal(str)
    remove_file = Signal(str)
    password_wanted = Signal(str)
    copy_picture = Signal(str)
    collection_toggled = Signal(str, bool)
    preset_chosen = Signal(str)
    presets_wanted = Signal()  # to be edited
    system_prompt_wanted = Signal()
    filter_clicked = Signal()
    edit_last = Signal()
    model_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._answering = False
        self.chips: dict[str, AttachmentChip] = {}
        self.setObjectName("composer")
        self.edit = QuestionEdit(theme)
        self._chips_box = QWidget()
        self._flow = FlowLayout(self._chips_box, 6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._chips_box.setSizePolicy(policy)
        self._more = label("", "small")
        self._flow.addWidget(self._more)
        self._chips_box.hide()
        self.attach_button = IconButton(theme, "attach", tr("Attach files (Ctrl+O)"), size=20)
        on_click(self.attach_button, self.attach_clicked.emit)
        self.collections_button = TextButton(theme, tr("No collection"), "quiet", "library")
        self.collections_button.setToolTip(tr("Collections that are searched for this chat"))
        self._menu = QMenu(self.collections_button)
        self.collections_button.setMenu(self._menu)
        self.preset_button = TextButton(theme, tr("Preset"), "quiet", "settings")
        self.preset_button.setToolTip(tr("How this chat is answered: system prompt, temperature and so on"))
        self._presets = QMenu(self.preset_button)
        self.preset_button.setMenu(self._presets)
        self.model_button = TextButton(theme, tr("No model"), "quiet", "model")
        on_click(self.model_button, self.model_clicked.emit)
        self.filter_button = IconButton(theme, "filter", tr("Ask only some documents"), size=18)
        on_click(self.filter_button, self.filter_clicked.emit)
        self.paste_offer = PasteOffer(theme)
        self.filter_chips = FilterChips(theme, tr("Asks only documents"))
        self._hint = label("", "small")
        self.send_button = IconButton(theme, "send", tr("Send"), "accent-text", 18)
        self.send_button.setProperty("kind", "send")
        on_click(self.send_button, self._send_or_stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 10, 8)
        layout.setSpacing(6)
        layout.addWidget(self.filter_chips)
        layout.addWidget(self._chips_box)
        layout.addWidget(self.paste_offer)
        layout.addWidget(self.edit)
        buttons = (
            self.attach_button, self.collections_button, self.filter_button, self.preset_button, self.model_button
        )  # fmt: skip
        self.choices = ChoiceRow(theme, buttons, self._hint, self.send_button)
        layout.addWidget(self.choices)
        self._connect_edit()
        self.set_send_key("enter")
        self._update_send()

    def _connect_edit(self) -> None:
        edit = self.edit
        edit.submitted.connect(self._submit)
        edit.up_in_empty.connect(self.edit_last)
        edit.files_pasted.connect(self.files_pasted)
        edit.image_pasted.connect(self.image_pasted)
        edit.long_text_pasted.connect(self.paste_offer.offer)
        edit.textChanged.connect(self._update_send)
        edit.textChanged.connect(lambda: self.paste_offer.check(self.text))
        edit.focus_changed.connect(lambda: restyle(self, "active", "true" if edit.hasFocus() else "false"))

    @property
    def text(self) -> str:
        return self.edit.toPlainText()

    def set_text(self, text: str) -> None:
        if text != self.text:
            self.edit.setPlainText(text)
            self.edit.moveCursor(QTextCursor.MoveOperation.End)

    def take_out(self, text: str) -> None:
        """A part of what stands here is kept elsewhere now."""
        self.set_text(self.text.replace(text, "", 1))

    def set_send_key(self, key: str) -> None:
        """ "enter" or "ctrl+enter"."""
        self.edit.send_key = key
        shown = tr("Enter sends") if key == "enter" else tr("Ctrl+Enter sends")
        self._hint.setText(shown)
        self._hint.setContentsMargins(0, 0, 6, 0)

    def set_answering(self, answering: bool) -> None:
        """While an answer is written the button stops it; the field stays usable."""
        self._answering = answering
        if answering:
            self.send_button.set_icon("stop")
            self.send_button.set_name(tr("Stop (Esc)"))
        else:
            self.send_button.set_icon("send")
            self.send_button.set_name(tr("Send"))
        self._update_send()

    def show_files(self, files: Sequence[FileStatus]) -> None:
        """A chip for each file; the unfinished and failed ones first when there are many."""
        order = sorted(files, key=lambda status: status.state is DocumentState.INDEXED)
        shown = {status.path: status for status in (order if len(order) > _CHIPS_SHOWN else files)[:_CHIPS_SHOWN]}
        for path in [path for path in self.chips if path not in shown]:
            chip = self.chips.pop(path)
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        for path, status in shown.items():
            if path in self.chips:
                self.chips[path].show_status(status)
                continue
            chip = AttachmentChip(self._theme, status)
            chip.retry.connect(self.retry_file)
            chip.remove.connect(self.remove_file)
            chip.password_wanted.connect(self.password_wanted)
            chip.copy_picture.connect(self.copy_picture)
            self.chips[path] = chip
            self._flow.addWidget(chip)
            chip.show()
        rest = len(files) - len(shown)
        self._more.setText(trn("and %n more", "and %n more", rest) if rest else "")
        self._more.setVisible(rest > 0)
        self._chips_box.setVisible(bool(files))
        self._flow.invalidate()
        self._chips_box.updateGeometry()

    def show_filter(self, where: DocumentFilter) -> None:
        """The documents that are asked, where they are not all."""
        self.filter_chips.show_filter(where)
        words = ", ".join(chip.words for chip in self.filter_chips.chips)
        asked = tr("Asks only documents: {documents}. Change").format(documents=words)
        self.filter_button.set_name(asked if where else tr("Ask only some documents"))
        self.filter_button.set_icon("filter", "accent" if where else "muted")

    def show_collections(self, names: Sequence[str], chosen: Sequence[str]) -> None:
        """The collections of the library and which of them this chat searches."""
        self._menu.clear()
        for name in names:
            action = self._menu.addAction(name)
            action.setCheckable(True)
            action.setChecked(name in chosen)
            action.toggled.connect(lambda on, name=name: self.collection_toggled.emit(name, on))
        if not names:
            self._menu.addAction(tr("No documents in the library yet")).setEnabled(False)
        known = [name for name in chosen if name in names]
        text = known[0] if len(known) == 1 else trn("%n collection", "%n collections", len(known))
        self.choices.say(self.collections_button, text if known else tr("No collection"))
        searched = tr("Collections searched: {names}").format(names=", ".join(known))
        self.collections_button.setAccessibleName(searched if known else tr("Collections searched: none"))

    def show_presets(self, names: Sequence[str], chosen: str, *, own_prompt: bool = False) -> None:
        """The ways of answering and the one of this chat (empty: as the settings say); whether it has a system prompt
        of its own."""
        self._presets.clear()
        for name in ("", *names):
            action = self._presets.addAction(preset_title(name) if name else tr("As in the settings"))
            action.setCheckable(True)
            action.setChecked(name == chosen)
            action.triggered.connect(lambda _on, name=name: self.preset_chosen.emit(name))
        self._presets.addSeparator()
        prompt = self._presets.addAction(tr("System prompt of this chat…"))
        prompt.setCheckable(True)
        prompt.setChecked(own_prompt)
        prompt.triggered.connect(lambda _on: self.system_prompt_wanted.emit())
        self._presets.addAction(tr("Edit presets…")).triggered.connect(lambda _on: self.presets_wanted.emit())
        words = preset_title(chosen) or (tr("Own prompt") if own_prompt else tr("Preset"))
        self.choices.say(self.preset_button, words)
        if own_prompt:
            named = tr("Preset: {preset}, with a system prompt of its own")
            unnamed = tr("Preset: as in the settings, with a system prompt of its own")
        else:
            named, unnamed = tr("Preset: {preset}"), tr("Preset: as in the settings")
        self.preset_button.setAccessibleName(named.format(preset=preset_title(chosen)) if chosen else unnamed)

    def _submit(self) -> None:
        if not self._answering and self.text.strip():
            self.sent.emit(self.text)

    def _send_or_stop(self) -> None:
        if self._answering:
            self.stopped.emit()
        else:
            self._submit()

    def _update_send(self) -> None:
        self.send_button.setEnabled(self._answering or bool(self.text.strip()))
