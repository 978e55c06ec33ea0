"""Second step of a new set: what every check would leave out, its thresholds, the name of the set; drops nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QSplitter, QVBoxLayout, QWidget

from desktop.finetune.cell_table import CellTable
from desktop.finetune.check_steps import (
    Step,
    addable,
    harm_words,
    outcome_words,
    steps_of,
    with_check,
    with_model,
    with_section,
    without_check,
)
from desktop.finetune.step_pane import StepPane
from desktop.finetune.step_table_model import StepTableModel
from desktop.finetune.words import reason_of
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import TextButton, label, on_click, place_of, row
from desktop.widgets.message_line import MessageLine
from engine.api import ModelInfo
from training.api import Inspection, PipelineSpec, SplitSpec


class ChecksPane(QWidget):
    """`spec` is the pipeline as it is set; `check_wanted` to look again, `prepare_wanted` to make the set."""

    check_wanted = Signal()
    prepare_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.spec: PipelineSpec | None = None
        self.inspection: Inspection | None = None
        self._inspected: PipelineSpec | None = None
        self._busy = False
        self.message = MessageLine(theme)
        self.model = StepTableModel(theme)
        self.model.setParent(self)
        self.table = CellTable(theme, self.model, tr("Steps"))
        self.table.set_widths((0, 132))
        self.table.selectionModel().currentRowChanged.connect(self._on_row)
        self.pane = StepPane(theme)
        self.pane.edited.connect(self._edited)
        self.pane.removed.connect(self._removed)
        self.add_check = QComboBox()
        self.add_check.setAccessibleName(tr("Add a check"))
        self.add_check.addItem(tr("Add a check…"), None)
        for words, kind in addable():
            self.add_check.addItem(words, kind)
        self.add_check.activated.connect(self._add)
        self.fit = QComboBox()
        self.fit.setAccessibleName(tr("Model the examples must fit"))
        self.fit.addItem(tr("Fits any model"), None)
        self.fit.setToolTip(tr("Count tokens as this model does, and leave out or cut what it cannot read at once"))
        self.fit.activated.connect(lambda number: self._fit_to(self.fit.itemData(number)))
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the set"))
        self.name.setMaximumWidth(theme.px(240))
        self.name.textEdited.connect(lambda _text: self._update())
        self.share = QDoubleSpinBox()
        self.share.setAccessibleName(tr("Percent held back for validation"))
        self.share.setRange(0, 50)
        self.share.setDecimals(1)
        self.share.setSuffix(" %")
        self.share.setFixedWidth(theme.px(84))
        self.share.lineEdit().setTextMargins(8, 0, 0, 0)  # the stylesheet's padding does not reach the inner field
        self.again = TextButton(theme, tr("Check again"), "plain", "refresh")
        self.prepare_button = TextButton(theme, tr("Prepare"), "primary", "check")
        on_click(self.again, self.check_wanted.emit)
        on_click(self.prepare_button, self.prepare_wanted.emit)
        self._build()

    def _build(self) -> None:
        px = self._theme.px
        left = QWidget()
        steps = QVBoxLayout(left)
        steps.setContentsMargins(0, 0, px(8), 0)
        steps.setSpacing(px(8))
        steps.addWidget(self.table, 1)
        steps.addWidget(self.add_check)
        steps.addWidget(self.fit)
        split = QSplitter()
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(self.pane)
        split.setSizes([px(400), px(540)])
        split.setStretchFactor(1, 1)
        foot = row(
            label(tr("Name"), "muted"),
            self.name,
            label(tr("held back", "before the share kept for validation"), "muted"),
            self.share,
            1,
        )
        foot.addWidget(self.again)
        foot.addWidget(self.prepare_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(10))
        column.addWidget(self.message)
        column.addWidget(split, 1)
        column.addLayout(foot)

    def begin(self, spec: PipelineSpec) -> None:
        """A pipeline nobody has looked through yet."""
        self.spec, self.inspection, self._inspected = spec, None, None
        self.name.setText(spec.name)
        self.share.setValue(100 * spec.split.validation)
        self.fit.setCurrentIndex(max(0, place_of(self.fit, spec.fit.model if spec.fit is not None else None)))
        self._refresh(0)

    def wanted(self) -> PipelineSpec:
        """The pipeline with the name and the share that are typed. Raises `ValueError` for a name that is none."""
        assert self.spec is not None
        split = SplitSpec(validation=round(self.share.value() / 100, 4))
        return PipelineSpec.model_validate(
            {**self.spec.model_dump(), "name": self.name.text().strip(), "split": split.model_dump()}
        )

    def show_inspection(self, spec: PipelineSpec, found: Inspection) -> None:
        self.inspection, self._inspected = found, spec
        at = self.table.currentIndex().row()
        worst = max(range(len(steps := steps_of(spec, found))), key=lambda place: steps[place].out or 0)
        self._refresh(at if at > 0 else worst)

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._refresh(max(0, self.table.currentIndex().row()))

    @property
    def current(self) -> Step | None:
        number = self.table.currentIndex().row()
        return self.model.steps[number] if 0 <= number < len(self.model.steps) else None

    # --- edits

    def _edited(self, step: Step, key: str, value: Any) -> None:
        assert self.spec is not None
        try:
            self.spec = with_section(self.spec, step, key, value)
        except ValueError as error:
            self.message.say("error", tr("This value makes no sense here."), reason_of(error))
            return
        self._keep_pane()

    def _add(self, number: int) -> None:
        kind: type[BaseModel] | None = self.add_check.itemData(number)
        self.add_check.setCurrentIndex(0)
        if kind is None or self.spec is None:
            return
        self.spec = with_check(self.spec, kind)
        self._refresh(1 + len(self.spec.checks))

    def offer_models(self, models: Sequence[ModelInfo]) -> None:
        chosen = self.fit.currentData()
        while self.fit.count() > 1:
            self.fit.removeItem(1)
        for one in models:
            if not one.problem and one.kind == "llm":
                self.fit.addItem(tr("Fits {model}").format(model=one.name), Path(one.path))
        self.fit.setCurrentIndex(max(0, place_of(self.fit, chosen)))

    def _fit_to(self, model: Path | None) -> None:
        if self.spec is not None:
            self.spec = with_model(self.spec, model)
            place = next((n for n, step in enumerate(steps_of(self.spec, None)) if step.key == "fit"), 1)
            self._refresh(place)

    def _removed(self, step: Step) -> None:
        assert self.spec is not None
        self.spec = without_check(self.spec, step)
        self._refresh(1 + step.place)

    # --- what is shown

    @property
    def stale(self) -> bool:
        """Thresholds were changed since the data was looked through."""
        return self._inspected is not None and self.spec is not None and not _same_checks(self._inspected, self.spec)

    def _refresh(self, at: int) -> None:
        if self.spec is None:
            return
        known = self.inspection if not self._new_checks() else None
        self.model.show_steps(steps_of(self.spec, known))
        self.table.set_widths((0, 132))
        self.table.widen(1)
        # Not selectRow: where reading goes from right to left, Qt looks for its column beyond the last one.
        self.table.setCurrentIndex(self.model.index(min(at, len(self.model.steps) - 1), 0))
        self._update()

    def _keep_pane(self) -> None:
        """After an edit the form stays as it is, with the focus in it; only its step is the new one."""
        if self.spec is None:
            return
        shown = self.pane.step
        if shown is not None:
            fresh = steps_of(self.spec, None)
            same = next((one for one in fresh if (one.key, one.place) == (shown.key, shown.place)), None)
            row = next((n for n, one in enumerate(self.model.steps) if one is shown), -1)
            if same is not None and row >= 0:
                # What was counted stays until the data is looked through again.
                self.pane.step = replace(shown, title=same.title, section=same.section)
                self.model.update_step(row, self.pane.step)
        self._update()

    def _new_checks(self) -> bool:
        """Checks came or went, so that the counts belong to other rows."""
        kinds = [check.check for check in self.spec.checks] if self.spec is not None else []
        before = self._inspected
        if before is None or self.spec is None:
            return False
        return [check.check for check in before.checks] != kinds or (before.fit is None) != (self.spec.fit is None)

    def _on_row(self, index: QModelIndex, _before: QModelIndex) -> None:
        if 0 <= index.row() < len(self.model.steps):
            self.pane.show_step(self.model.steps[index.row()], locked=self._busy)

    def _update(self) -> None:
        busy = self._busy
        self.again.setEnabled(not busy)
        self.again.setVisible(self.stale or self.inspection is None)
        self.add_check.setEnabled(not busy)
        self.fit.setEnabled(not busy)
        good = self.inspection is not None and self.inspection.passing > 0
        self.prepare_button.setEnabled(not busy and good and bool(self.name.text().strip()))
        found = self.inspection
        if found is None or self.spec is None:
            self.message.clear()
        elif self.stale:
            hint = tr("Check again to see what it leaves out, or prepare the set as it is set now.")
            self.message.say("info", tr("What is set has changed since the data was checked."), hint)
        elif found.passing == 0:
            hint = tr("Look at the step that leaves out most, and make its limits wider.")
            self.message.say("error", tr("No example passes all checks, so there would be no set."), hint)
        else:
            harm = harm_words(self.spec)
            self.message.say("warning" if harm else "success", outcome_words(found), harm)


def _same_checks(one: PipelineSpec, other: PipelineSpec) -> bool:
    return (one.checks, one.clean, one.duplicates, one.fit) == (other.checks, other.clean, other.duplicates, other.fit)
