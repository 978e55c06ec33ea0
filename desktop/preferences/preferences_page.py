"""Settings: the sections generated from the typed ones, searchable, and what is done with the data; applies nothing."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QLineEdit, QScrollArea, QVBoxLayout, QWidget

from desktop.bridge.background import Background
from desktop.preferences.about_section import AboutSection
from desktop.preferences.backup_section import BackupSection
from desktop.preferences.data_section import DataSection
from desktop.preferences.import_section import ImportSection
from desktop.preferences.keys_section import KeysSection
from desktop.preferences.settings_section import SettingsSection
from desktop.preferences.shield_section import ShieldSection
from desktop.theme import Theme
from desktop.translation import LANGUAGES, tr, tr_later
from desktop.widgets.controls import label
from desktop.widgets.message_line import MessageLine
from desktop.widgets.tray_words import without_tray
from engine.api import AquiferError, Section, Settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bridge.engine_protocol import EngineApi

_SECTIONS = (
    ("appearance", tr_later("Appearance"), ""),
    ("chat", tr_later("Answers"), tr_later("In force from the next question.")),
    (
        "models",
        tr_later("Model"),
        tr_later("In force when a model is loaded the next time. Folders and adapters are on the page Models."),
    ),
    (
        "library",
        tr_later("Documents"),
        tr_later(
            "In force for files that are added from now on. Another embedding model reads all documents anew in the"
            " background, while the one before answers."
        ),
    ),
)
_CHOICES = {
    "enter": tr_later("Enter"),
    "ctrl+enter": tr_later("Ctrl+Enter"),
    "system": tr_later("Like the system"),
    "light": tr_later("Light"),
    "dark": tr_later("Dark"),
    "normal": tr_later("Normal"),
    "high": tr_later("High"),
    "on": tr_later("On"),
    "off": tr_later("Off"),
    "auto": tr_later("Automatic"),
    "16bit": tr_later("16-bit"),
    "8bit": tr_later("8-bit"),
    "4bit": tr_later("4-bit (NF4)"),
    "f16": tr_later("16-bit"),
    "q8_0": tr_later("8-bit (only where it is needed to fit)"),
}


class _Place(Protocol):
    """A part of the page that is found by its words."""

    words: str

    def setVisible(self, visible: bool, /) -> None: ...  # noqa: N802 - Qt's


class PreferencesPage(QWidget):
    """`settings_changed` after a change is on disk; `embedder_wanted(folder or None)` for one the library makes;
    `chats_changed` after an import; `model_wanted` to load the model again."""

    settings_changed = Signal()
    embedder_wanted = Signal(object)
    chats_changed = Signal()
    model_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        engine: EngineApi,
        background: Background,
        limits: str,
        show_error: Callable[[BaseException], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._theme, self._engine, self._show_error = theme, engine, show_error
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Search settings"))
        self.search.setAccessibleName(tr("Search settings"))
        self._clear = self.search.addAction(theme.icon("close", "muted"), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setText(tr("Clear the search"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.search.clear)
        theme.changed.connect(lambda: self._clear.setIcon(theme.icon("close", "muted")))
        self.search.setMaximumWidth(theme.px(360))
        self.search.textChanged.connect(self.filter)
        self.undo = MessageLine(theme)
        self.nothing = label(tr("No setting has these words."), "muted", wrap=True)
        self.nothing.hide()
        self.sections = {name: self._section(name, title, note) for name, title, note in _SECTIONS}
        self.data = DataSection(theme, engine, background, show_error)
        self.backups = BackupSection(theme, engine, background, show_error)
        self.backups.used = self.data.refresh
        self.imports = ImportSection(theme, engine, background, show_error)
        self.imports.imported.connect(self.chats_changed)
        self.shield = ShieldSection(theme, engine, show_error)
        self._shield = self.shield.text
        self.about = AboutSection(theme, limits)
        self.keys = KeysSection(theme)
        self._places: Sequence[_Place] = (self.keys, self.data, self.backups, self.imports, self.shield, self.about)
        self._lay_out()

    def _lay_out(self) -> None:
        # From the outside in: Qt gives the look to the whole of what is put into another widget, at each level anew.
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.scroll_area = QScrollArea()
        self.scroll_area.setAccessibleName(tr("Settings"))
        self.scroll_area.setWidgetResizable(True)
        layout.addWidget(self.scroll_area)
        inside = QWidget()
        inside.setObjectName("column")
        inside.setMaximumWidth(self._theme.px(860))
        self.scroll_area.setWidget(inside)
        self.scroll_area.setAlignment(Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(inside)
        column.setSpacing(12)
        column.setContentsMargins(32, 24, 32, 32)
        column.addWidget(label(tr("Settings"), "title"))
        column.addWidget(self.search)
        column.addWidget(self.undo)
        column.addWidget(self.nothing)
        for part in (
            *self.sections.values(),
            self.keys,
            self.data,
            self.backups,
            self.imports,
            self.shield,
            self.about,
        ):
            column.addWidget(part)
        column.addStretch(1)

    def _section(self, name: str, title: str, note: str) -> SettingsSection:
        current: Section = getattr(self._engine.settings.current, name)
        choices = {**{key: tr(words) for key, words in _CHOICES.items()}, **LANGUAGES}  # each in its own language
        made = SettingsSection(self._theme, tr(title), tr(note) if note else "", current, choices)
        made.changed.connect(partial(self._edited, name))
        made.field_reset.connect(partial(self._reset_field, name))
        made.reset_wanted.connect(partial(self.reset, name))
        made.load_wanted.connect(partial(self._load_again, made))
        return made

    # --- looking

    def refresh(self) -> None:
        """The page is shown."""
        self.sections["appearance"].remark("keep_in_tray", without_tray())
        self.refresh_shield()
        self.data.refresh()
        self.backups.refresh()
        self.imports.refresh()

    def refresh_shield(self) -> None:
        self.shield.refresh()

    def show_shield(self) -> None:
        self.search.clear()
        self.refresh_shield()
        self._bring(self._shield, 80)

    def _bring(self, widget: QWidget, margin: int) -> None:
        """Scroll to a part of the page: now, and again when the layouts inside each other have settled."""
        for wait_ms in (0, 80):
            QTimer.singleShot(wait_ms, self, lambda: self.scroll_area.ensureWidgetVisible(widget, 0, margin))

    def filter(self, words: str) -> None:
        """Show what has all these words."""
        self._clear.setVisible(bool(words))
        wanted = words.casefold().split()
        found = [section.filter(words) for section in self.sections.values()]
        for place in self._places:
            hit = all(word in tr(place.words).casefold() for word in wanted)
            place.setVisible(hit)
            found.append(hit)
        self.nothing.setVisible(not any(found))

    def go_to_embedder(self) -> None:
        self.search.clear()
        if (line := self.findChild(QLineEdit, "embedder")) is not None:
            line.setFocus()
            self._bring(line, 200)

    def show_embedder(self) -> None:
        """The folder of the settings, whatever was typed: a choice was made or refused."""
        library = self._engine.settings.current.library
        if (line := self.findChild(QLineEdit, "embedder")) is not None:
            line.setText(str(library.embedder or ""))
        self.sections["library"].take(library)

    # --- changing

    def _edited(self, section_name: str, key: str, value: Any) -> None:
        self._change(section_name, key, value)
        stored: Section = getattr(self._engine.settings.current, section_name)
        self.sections[section_name].take(stored, key if getattr(stored, key) == value else "")

    def _reset_field(self, section_name: str, key: str) -> None:
        current: Section = getattr(self._engine.settings.current, section_name)
        self._change(section_name, key, type(current).model_fields[key].default)
        self._show_stored(section_name, [key])

    def _change(self, section_name: str, key: str, value: Any) -> None:
        if (section_name, key) == ("library", "embedder"):
            self.embedder_wanted.emit(value)
            return
        current = self._engine.settings.current
        section: Section = getattr(current, section_name)
        self._store(current.model_copy(update={section_name: section.model_copy(update={key: value})}))

    def reset(self, section_name: str) -> None:
        """Every field of a section as it was in the beginning; lists that are kept elsewhere stay. Can be undone."""
        current = self._engine.settings.current
        section: Section = getattr(current, section_name)
        shown = self.sections[section_name]
        fields = type(section).model_fields
        defaults = {key: fields[key].default for key in shown.names if key != "embedder"}
        if not self._store(current.model_copy(update={section_name: section.model_copy(update=defaults)})):
            return
        if "embedder" in shown.names and getattr(section, "embedder", None) is not None:
            self.embedder_wanted.emit(None)
        self._show_stored(section_name, [key for key in defaults if getattr(section, key) != defaults[key]])
        words = tr("“{section}” is as it was in the beginning.").format(section=shown.title)
        self.undo.say("success", words, "", tr("Undo"), partial(self._undo_reset, section_name, section))

    def _undo_reset(self, section_name: str, section: Section) -> None:
        self.undo.clear()
        current = self._engine.settings.current
        if self._store(current.model_copy(update={section_name: section})):
            self._show_stored(section_name, [])

    def _show_stored(self, section_name: str, changed: Sequence[str]) -> None:
        stored: Section = getattr(self._engine.settings.current, section_name)
        self.sections[section_name].show_section(stored)
        for key in changed:
            self.sections[section_name].take(stored, key)

    def _store(self, changed: Settings) -> bool:
        try:
            self._engine.settings.update(Settings.model_validate(changed.model_dump()))
        except AquiferError as error:
            self._show_error(error)
            return False
        except ValueError as error:
            self._show_error(AquiferError(tr("This value is not allowed."), str(error).splitlines()[-1]))
            return False
        self.settings_changed.emit()
        return True

    def _load_again(self, section: SettingsSection) -> None:
        section.loaded()
        self.model_wanted.emit()
