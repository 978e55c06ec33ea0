"""One step of a pipeline: what it does, its thresholds, the chart, ten examples it would leave out; checks nothing."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop.finetune.check_steps import Step
from desktop.finetune.words import left_out_words
from desktop.theme import Theme
from desktop.translation import tr, tr_later, trn
from desktop.widgets.controls import TextButton, card, label, on_click, row
from desktop.widgets.form_builder import FormLook, build_form
from desktop.widgets.histogram import BarChart
from training.api import Shown

_TITLES = {
    "minimum": tr_later("At least"),
    "maximum": tr_later("At most"),
    "field": tr_later("Of which part"),
    "against": tr_later("Compared with"),
    "unit": tr_later("Counted in"),
    "metric": tr_later("Measure"),
    "keep": tr_later("Languages kept (en, de …)"),
    "unicode_nfc": tr_later("One way of writing each letter (Unicode NFC)"),
    "html": tr_later("Remains of HTML"),
    "control_characters": tr_later("Control characters"),
    "white_space": tr_later("White space"),
    "boilerplate": tr_later("Boilerplate"),
    "emojis": tr_later("Emojis"),
    "lower_case": tr_later("Lower case"),
    "remove_punctuation": tr_later("Remove punctuation"),
    "remove_stop_words": tr_later("Remove stop words"),
    "remove_special_characters": tr_later("Remove special characters"),
    "urls": tr_later("Web and e-mail addresses"),
    "pii": tr_later("Personal data"),
    "exact": tr_later("Word for word the same"),
    "near": tr_later("Nearly the same: share of common word runs"),
    "run_words": tr_later("Words in a run"),
    "max_tokens": tr_later("Longest example (tokens)"),
    "too_long": tr_later("Examples that are too long"),
}
_WORDS = {
    "cut_by_score": tr_later("Keep the nearest sentences"),
    "cut": tr_later("Cut them"),
    "drop": tr_later("Leave them out"),
    "split": tr_later("Make several of them"),
    "keep": tr_later("Keep"),
    "mask": tr_later("Mask"),
    "remove": tr_later("Remove"),
    "characters": tr_later("Characters"),
    "words": tr_later("Words"),
    "tokens": tr_later("Tokens"),
    "context": tr_later("Context"),
    "question": tr_later("Question"),
    "answer": tr_later("Answer"),
    "text": tr_later("Text"),
    "chosen": tr_later("Chosen"),
    "rejected": tr_later("Rejected"),
    "all": tr_later("All"),
    "bleu": "BLEU",
    "meteor": "METEOR",
    "overlap": tr_later("Common words"),
}
_HIDDEN = ("check", "model")


class StepPane(QScrollArea):
    """`edited(Step, key, value)`; `removed(Step)` for a check the person takes out."""

    edited = Signal(object, str, object)
    removed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setAccessibleName(tr("One step"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.step: Step | None = None
        self.chart: BarChart | None = None

    def show_step(self, step: Step, *, locked: bool) -> None:
        """`locked` while the data is checked or prepared."""
        self.step, self.chart = None, None
        self._drop_shown()
        self.step = step
        theme = self._theme
        inside = QWidget()
        inside.setObjectName("column")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 10, 0)
        column.setSpacing(theme.px(10))
        head = row(label(step.title, "heading", wrap=True))
        head.setStretch(0, 1)
        if step.key == "check":
            remove = TextButton(theme, tr("Take out"), "quiet", "trash")
            remove.setAccessibleName(tr("Take out the check {check}").format(check=step.title))
            remove.setEnabled(not locked)
            on_click(remove, partial(self.removed.emit, step))
            head.addWidget(remove)
        column.addLayout(head)
        column.addWidget(label(step.about, "muted", wrap=True))
        if step.section is not None:
            column.addWidget(self._form(step, locked=locked))
        if step.bars:
            self.chart = BarChart(theme, tr("Values: {step}").format(step=step.title))
            self.chart.show_bars(step.bars)
            column.addWidget(self.chart)
        self._add_outcome(column, step)
        column.addStretch(1)
        self.setWidget(inside)

    def _drop_shown(self) -> None:
        """What was shown goes at the next tick: the button that is being clicked may be in it."""
        shown = self.takeWidget()
        if shown is not None:
            shown.hide()
            shown.deleteLater()

    def _form(self, step: Step, *, locked: bool) -> QWidget:
        section = step.section
        assert section is not None
        names = [name for name in type(section).model_fields if name not in _HIDDEN]

        def changed(key: str, value: Any) -> None:
            # The step as it is now: an edit before this one has changed it.
            if self.step is not None:
                self.edited.emit(self.step, key, value)

        if not names:
            return label(tr("There is nothing to set here."), "small")
        words = {value: tr(text) for value, text in _WORDS.items()}
        titles = {name: tr(text) for name, text in _TITLES.items()}
        form = build_form(section, changed, words, FormLook(only=names, lists=True, narrow=True, titles=titles))
        form.setEnabled(not locked)
        return form

    def _add_outcome(self, column: QVBoxLayout, step: Step) -> None:
        if step.reasons:
            words = " · ".join(f"{reason}: {count:,}" for reason, count in step.reasons[:8])
            column.addWidget(label(words, "small", wrap=True))
        if step.shown:
            count = len(step.shown)
            heading = trn("{count:,} example of what would go", "{count:,} examples of what would go", count)
            column.addWidget(label(heading.format(count=count), "heading"))
            for one in step.shown:
                column.addWidget(self._example(one))
        elif step.out == 0:
            column.addWidget(label(tr("Nothing would be left out."), "success"))

    def _example(self, one: Shown) -> QWidget:
        frame = card()
        texts = QVBoxLayout(frame)
        texts.setContentsMargins(12, 8, 12, 8)
        texts.setSpacing(2)
        words = left_out_words(one.origin, one.reason, one.detail)
        texts.addWidget(label(words, "small", wrap=True))
        if one.excerpt:
            said = label(one.excerpt, wrap=True)
            said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            texts.addWidget(said)
        return frame
