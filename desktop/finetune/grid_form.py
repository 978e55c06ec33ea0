"""Lists of values for chosen settings, of which every combination becomes a run; makes and starts none."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later, trn
from desktop.widgets.controls import IconButton, TextButton, label, on_click, place_of, row
from desktop.widgets.form_builder import NoWheel
from desktop.widgets.message_line import error_words
from engine.api import AquiferError
from training.api import MOST_RUNS, TrainConfig, grid, grid_keys

_SECTIONS = {
    "": tr_later("General"),
    "optim": tr_later("Learning"),
    "lora": tr_later("Adapter"),
    "text": tr_later("Text"),
}
_GENERAL = ("method", "seed")
# Texts have commas of their own.
_TEXTS = ("lora.targets", "text.system_prompt")
_FIRST = "optim.learning_rate"
_EXAMPLES = {
    "optim.learning_rate": "1e-4, 2e-4, 4e-4",
    "optim.epochs": "1, 2, 3",
    "lora.rank": "8, 16, 32",
    "seed": "1, 2, 3",
}


class GridRow(QWidget):
    """One setting and its values; `changed`, `removed`."""

    changed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, keys: dict[str, str], key: str) -> None:
        super().__init__()
        self.key = QComboBox()
        self.key.setAccessibleName(tr("Which setting takes several values"))
        for name, title in keys.items():
            self.key.addItem(title, name)
        self.key.setCurrentIndex(max(0, place_of(self.key, key)))
        self.key.setFixedWidth(theme.px(320))
        self.key.installEventFilter(NoWheel(self))
        self.values = QLineEdit()
        self.values.setAccessibleName(tr("Its values, with commas between them"))
        self.remove = IconButton(theme, "close", tr("Take this setting out"), size=16)
        self.key.activated.connect(lambda _number: self._another())
        self.values.textEdited.connect(lambda _text: self.changed.emit())
        on_click(self.remove, self.removed.emit)
        line = row(self.key, spacing=10)
        line.addWidget(self.values, 1)
        line.addWidget(self.remove)
        self.setLayout(line)
        self._show_example()

    @property
    def found(self) -> tuple[str, list[str]]:
        return str(self.key.currentData()), [part.strip() for part in self.values.text().split(",") if part.strip()]

    def _another(self) -> None:
        self._show_example()
        self.changed.emit()

    def _show_example(self) -> None:
        example = _EXAMPLES.get(str(self.key.currentData()), "")
        self.values.setPlaceholderText(
            tr("as in {values}").format(values=example) if example else tr("values, with commas between them")
        )


class GridForm(QFrame):
    """`changed` after each edit; `configs` are the runs it makes of one."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(tr("Several values of a setting"))
        self._theme = theme
        self._keys = varied_keys()
        self.rows: list[GridRow] = []
        self._rows = QVBoxLayout()
        self._rows.setSpacing(theme.px(8))
        self.add_button = TextButton(theme, tr("Try several values of a setting"), "quiet", "plus")
        self.summary = label("", "muted", wrap=True)
        on_click(self.add_button, self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 10)
        column.setSpacing(theme.px(8))
        column.addLayout(self._rows)
        column.addLayout(row(self.add_button, 1))
        column.addWidget(self.summary)
        self._show([])

    def clear(self) -> None:
        for one in list(self.rows):
            self._drop(one)
        self._show([])

    def add(self) -> None:
        """One more setting: the first that is not there yet."""
        there = {one.found[0] for one in self.rows}
        free = [key for key in (_FIRST, *self._keys) if key not in there]
        if not free:
            return
        made = GridRow(self._theme, self._keys, free[0])
        made.changed.connect(self.changed)
        made.removed.connect(lambda: self._removed(made))
        self.rows.append(made)
        self._rows.addWidget(made)
        made.values.setFocus()
        self.changed.emit()

    def configs(self, config: TrainConfig) -> list[TrainConfig]:
        """Every combination, or the one run where nothing is varied. Raises `UsageError` with what is wrong."""
        try:
            found = self._combined(config)
        except AquiferError as error:
            self.summary.setText(error_words(error)[0])
            self.summary.setProperty("role", "error")
            self._restyle()
            raise
        self._show(found)
        return found

    def _combined(self, config: TrainConfig) -> list[TrainConfig]:
        wanted: dict[str, list[str]] = {}
        for one in self.rows:
            key, values = one.found
            if key in wanted:
                words = tr("“{setting}” is there twice.").format(setting=self._keys[key])
                raise AquiferError(words, tr("Put all its values on one line."))
            if values:
                wanted[key] = values
        return grid(config, wanted) if wanted else [config]

    def _show(self, found: Sequence[TrainConfig]) -> None:
        self.summary.setProperty("role", "muted")
        self._restyle()
        if len(found) > 1:
            words = trn(
                "{count:,} run: every combination of these values, one after the other.",
                "{count:,} runs: every combination of these values, one after the other.",
                len(found),
            )
            self.summary.setText(words.format(count=len(found)))
        elif self.rows:
            words = trn(
                "With two values or more there is a run for each (at most %n run).",
                "With two values or more there is a run for each (at most %n runs).",
                MOST_RUNS,
            )
            self.summary.setText(words)
        else:
            self.summary.setText("")
        self.summary.setVisible(bool(self.summary.text()))

    def _restyle(self) -> None:
        self.summary.style().unpolish(self.summary)
        self.summary.style().polish(self.summary)
        self.summary.show()

    def _removed(self, one: GridRow) -> None:
        self._drop(one)
        self.changed.emit()

    def _drop(self, one: GridRow) -> None:
        self.rows.remove(one)
        self._rows.removeWidget(one)
        one.hide()
        one.deleteLater()


def varied_keys() -> dict[str, str]:
    """The settings a person varies, with their titles and sections."""
    found = {}
    for key, title in grid_keys().items():
        section, _point, _name = key.rpartition(".")
        if section in _SECTIONS and key not in _TEXTS and (section or key in _GENERAL):
            found[key] = f"{tr(_SECTIONS[section])}: {tr(title).partition(' (')[0]}"
    return dict(sorted(found.items(), key=lambda item: item[1]))
