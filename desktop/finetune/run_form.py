"""A new run: data, base model, a preset or every setting, the forecast; starts none itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop.bridge.training_desk import TrainingDesk
from desktop.finetune.expert_form import ExpertForm
from desktop.finetune.forecast_asker import ForecastAsker
from desktop.finetune.grid_form import GridForm
from desktop.finetune.preset_button import PresetButton
from desktop.finetune.presets import GOOD, PRESETS, Preset, next_name, preset_of, run_name, with_preset
from desktop.finetune.words import set_title
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import TextButton, at_left, label, on_click, place_of, row
from desktop.widgets.even_columns import EvenColumns
from desktop.widgets.margins import set_margins
from desktop.widgets.message_line import MessageLine
from engine.api import AquiferError, ModelInfo
from training.api import DataSet, DataSpec, TrainConfig

# The name of a set beside its folder, which is the data of its entry.
_NAME = Qt.ItemDataRole.UserRole + 1


class RunForm(QWidget):
    """`start_wanted(TrainConfig)`, or `grid_wanted` with a list of them; `save_wanted(TrainConfig)`; `left`.

    `config` is None until there are data and a model.
    """

    start_wanted = Signal(object)
    grid_wanted = Signal(object)
    save_wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, desk: TrainingDesk) -> None:
        super().__init__()
        self._theme = theme
        self.config: TrainConfig | None = None
        self._pattern: TrainConfig | None = None
        self._named = self._starting = False
        self.data = QComboBox()
        self.data.setAccessibleName(tr("Data set"))
        self.base = QComboBox()
        self.base.setAccessibleName(tr("Base model"))
        for box in (self.data, self.base):  # a long name is cut before the form is wider than the page
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
            box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.other = TextButton(theme, tr("Another folder or file…"), "quiet", "folder")
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the run"))
        self.presets = [self._preset_button(preset) for preset in PRESETS]
        self.about = label("", "muted")
        self.expert = QCheckBox(tr("Every setting"))
        self.expert.setToolTip(tr("Show every setting of the run"))
        self.form = ExpertForm(theme)
        self.form.changed.connect(self.set_by_hand)
        self.form.hide()
        self.grid = GridForm(theme)
        self.grid.changed.connect(self._grid_changed)
        self.grid.hide()
        self.forecast = MessageLine(theme)
        self.asker = ForecastAsker(desk, self.forecast, self)
        self.asker.proposed.connect(lambda fits: self._take(fits, refill=True))
        self.start_button = TextButton(theme, tr("Start"), "primary", "chart")
        self.cancel = TextButton(theme, tr("Cancel"), "plain")
        self.save_button = TextButton(theme, tr("Save settings as…"), "quiet", "download")
        on_click(self.save_button, self._save)
        self.data.activated.connect(lambda _number: self._chosen())
        self.base.activated.connect(lambda _number: self._chosen())
        self.name.textEdited.connect(self._on_name)
        self.expert.toggled.connect(self._show_expert)
        on_click(self.other, self._choose_folder)
        on_click(self.start_button, self._start)
        on_click(self.cancel, self.left.emit)
        self._build()

    # --- what is offered

    def offer_sets(self, sets: Sequence[DataSet]) -> None:
        with QSignalBlocker(self.data):
            kept = _chosen_in(self.data)
            self.data.clear()
            for one in sets:
                self._add_set(one)
            self._keep(self.data, kept)
        self._chosen()

    def offer_models(self, models: Sequence[ModelInfo]) -> None:
        """Those that can be tuned: whole models, in a file or a folder."""
        with QSignalBlocker(self.base):
            kept = _chosen_in(self.base)
            self.base.clear()
            for one in models:
                if not one.problem and one.kind == "llm":
                    self.base.addItem(f"{one.name} · {one.quantization or one.format}", Path(one.path))
            self._keep(self.base, kept)
        self._chosen()

    def _add_set(self, one: DataSet) -> None:
        self.data.addItem(set_title(one), one.folder)
        self.data.setItemData(self.data.count() - 1, one.manifest.name, _NAME)

    def _keep(self, box: QComboBox, kept: tuple[object, str, object]) -> None:
        """What was chosen stays; in a form that is open also where it is not offered (a folder elsewhere, files)."""
        chosen, words, name = kept
        if chosen is not None and place_of(box, chosen) < 0 and not self.isHidden():
            box.addItem(words, chosen)
            box.setItemData(box.count() - 1, name, _NAME)
        box.setCurrentIndex(max(0, place_of(box, chosen)))

    def begin(self, data: DataSet | None = None, pattern: TrainConfig | None = None) -> None:
        """A fresh form; `pattern` is an earlier run whose settings are taken over."""
        name = next_name(pattern.name) if pattern is not None else ""
        if data is not None and place_of(self.data, data.folder) < 0:
            self._add_set(data)  # it was made a moment ago
        self._fill(pattern, name, data.folder if data is not None else None)

    def open_settings(self, config: TrainConfig) -> None:
        """A form with the settings of a file, under the name it has there."""
        self._fill(config, config.name, None)

    def _fill(self, pattern: TrainConfig | None, name: str, data: Path | None) -> None:
        self.config, self._pattern, self._named = None, pattern, bool(name)
        self.asker.forget()  # memory that was free then may be taken now
        self.grid.clear()
        if pattern is not None:
            self.name.setText(name)
            self._select_data(pattern.data)
            self._select(self.base, pattern.base)
        self._select(self.data, data)
        self._chosen()
        self.data.setFocus()

    def show_problem(self, error: BaseException) -> None:
        self.asker.forget()
        self.forecast.say_error(error)
        self._update()

    @property
    def starting(self) -> bool:
        """A start is under way: there is no second one, whatever is set meanwhile."""
        return self._starting

    def set_starting(self, starting: bool) -> None:
        self._starting = self.asker.held = starting
        self.asker.forget()
        if starting:
            self.forecast.say("info", tr("Starting the run…"))
        self._update()

    # --- building

    def _preset_button(self, preset: Preset) -> PresetButton:
        button = PresetButton(preset)
        on_click(button, lambda: self._use_preset(preset))
        return button

    def _build(self) -> None:
        px = self._theme.px
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        grid.setColumnStretch(1, 1)
        for line, words, part in (
            (0, tr("Learn from"), self.data),
            (1, tr("Base model"), self.base),
            (3, tr("Name"), self.name),
        ):
            grid.addWidget(label(words, "muted"), line, 0)
            grid.addWidget(part, line, 1)
        grid.addWidget(self.other, 2, 1, Qt.AlignmentFlag.AlignLeft)
        inside = QWidget()
        inside.setObjectName("column")
        column = QVBoxLayout(inside)
        set_margins(column, 0, 0, px(10), 0)
        column.setSpacing(px(12))
        fields = QWidget()
        fields.setLayout(grid)
        column.addLayout(at_left(fields, px(560)))
        column.addSpacing(px(4))
        column.addWidget(label(tr("How much effort?"), "heading"))
        column.addLayout(EvenColumns(self.presets, least=px(150), spacing=px(10)))
        column.addLayout(row(self.expert, self.about, 1))
        column.addWidget(self.grid)
        column.addWidget(self.form)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(tr("New run"))
        area.setWidgetResizable(True)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(px(10))
        whole.addLayout(row(label(tr("New run"), "heading"), 1, self.save_button))
        whole.addWidget(area, 1)
        whole.addWidget(self.forecast)
        whole.addLayout(row(1, self.cancel, self.start_button))

    def _select(self, box: QComboBox, path: Path | None) -> None:
        """Choose a path; one that is not offered (a folder elsewhere) is added."""
        if path is None:
            return
        if place_of(box, path) < 0:
            box.addItem(path.name, path)
        box.setCurrentIndex(place_of(box, path))

    def _select_data(self, data: DataSpec) -> None:
        """The set of an earlier run, or its files where it learnt from files."""
        if data.set is not None:
            self._select(self.data, data.set)
            return
        if place_of(self.data, data) < 0:
            self.data.addItem(", ".join(path.name for path in data.train), data)
        self.data.setCurrentIndex(place_of(self.data, data))

    # --- edits

    def _chosen(self) -> None:
        data, base = self.data.currentData(), self.base.currentData()
        if data is None or base is None:
            self.config = None
            self.asker.want(())
            words = tr("There is no model to tune yet.") if data is not None else tr("There is no data set yet.")
            hint = tr("Add one on the Models page.") if data is not None else tr("Prepare one under Data first.")
            self.forecast.say("info", words, hint)
            self._update()
            return
        if not self._named:
            self.name.setText(run_name(self._data_name(), self.base.currentText().split(" · ")[0]))
        known = self.config or self._pattern
        if known is None:
            name = self.name.text()
            made = data if isinstance(data, DataSpec) else DataSpec(set=data)
            self._take(with_preset(TrainConfig(name=name, base=base, data=made), GOOD), refill=True)
            return
        same = data
        if isinstance(data, Path):
            same = known.data.model_copy(update={"set": data, "train": (), "validation": ()})
        self._take(known.model_copy(update={"base": base, "data": same}), refill=self.config is None)

    def _data_name(self) -> str:
        """Of the set, or of the first file."""
        data = self.data.currentData()
        if isinstance(data, DataSpec):
            return data.train[0].name if data.train else ""
        return str(self.data.currentData(_NAME) or data.name)

    def _use_preset(self, preset: Preset) -> None:
        if self.config is not None:
            self._take(with_preset(self.config, preset), refill=True)
        self._update()

    def set_by_hand(self, config: TrainConfig) -> None:
        """Settings of no preset."""
        self._take(config, refill=False)

    def _take(self, config: TrainConfig, *, refill: bool) -> None:
        self.config = config
        if self.form.isVisibleTo(self) and refill:
            self.form.show_config(config)
        self.form.config = config
        self._grid_changed()

    def _on_name(self, text: str) -> None:
        self._named = bool(text.strip())
        self._update()

    def _show_expert(self, on: bool) -> None:
        if on and self.config is not None:
            self.form.show_config(self.config)
        self.form.setVisible(on)
        self.grid.setVisible(on)
        self._grid_changed()

    def _grid_changed(self) -> None:
        """How many runs there are now, and what they take."""
        wanted = self._runs()
        self.asker.want(wanted)
        if self.config is not None and not wanted:
            self.forecast.clear()  # what is wrong is said beside the values
        self._update()

    def _runs(self) -> list[TrainConfig]:
        """What would be started: one run, or those of the lists of values; none where something is wrong."""
        if self.config is None:
            return []
        if not self.expert.isChecked():
            return [self.config]
        try:
            return self.grid.configs(self.config)
        except AquiferError:
            return []

    def _update(self) -> None:
        preset = preset_of(self.config) if self.config is not None else None
        for button, one in zip(self.presets, PRESETS):
            button.setChecked(one is preset)
            button.setEnabled(self.config is not None)
        self.about.setText(tr("Set by hand.") if preset is None and self.config is not None else "")
        self.expert.setEnabled(self.config is not None)
        self.save_button.setEnabled(self.config is not None)
        runs = len(self.asker.wanted)
        self.start_button.setText(trn("Start %n run", "Start %n runs", runs) if runs > 1 else tr("Start"))
        self.start_button.setAccessibleName(self.start_button.words)
        self.start_button.setEnabled(runs > 0 and bool(self.name.text().strip()) and not self._starting)

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose the folder of a model"))
        if folder:
            self._select(self.base, Path(folder))
            self._chosen()

    # --- start

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Nothing is worked out while nobody looks."""
        super().showEvent(event)
        self.asker.look()

    def _named_config(self) -> TrainConfig | None:
        """What is set, under the name that is typed; None after saying that it is no name."""
        if self.config is None:
            return None
        try:
            return TrainConfig.model_validate({**self.config.model_dump(), "name": self.name.text().strip()})
        except ValueError:
            hint = tr("Begin with a letter or a digit; then letters, digits, spaces, dots, dashes (at most 80).")
            self.show_problem(AquiferError(tr("This name cannot be used for a run."), hint))
            self.name.setFocus()
            return None

    def _save(self) -> None:
        config = self._named_config()
        if config is not None:
            self.save_wanted.emit(config)

    def _start(self) -> None:
        if self._starting:
            return
        config = self._named_config()
        if config is None:
            return
        if len(self.asker.wanted) > 1:
            self.grid_wanted.emit(self.grid.configs(config))
        else:
            self.start_wanted.emit(self._runs_named(config)[0])

    def _runs_named(self, config: TrainConfig) -> list[TrainConfig]:
        """One value in a list sets it."""
        found = self.grid.configs(config) if self.expert.isChecked() else [config]
        return [one.model_copy(update={"name": config.name}) for one in found]


def _chosen_in(box: QComboBox) -> tuple[object, str, object]:
    """The data of the chosen entry, its words, and the name of a set."""
    return box.currentData(), box.currentText(), box.currentData(_NAME)
