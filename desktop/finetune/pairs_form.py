"""What is to be written from which documents: collection, kinds, how many, harder questions; writes nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QScrollArea, QSpinBox, QVBoxLayout, QWidget

from desktop.finetune.pairs_words import most_words
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import TextButton, at_left, label, on_click, place_of, row
from desktop.widgets.flow_layout import FlowLayout
from desktop.widgets.message_line import MessageLine
from engine.api import LoadedModel
from training.api import Kind, PairSpec, is_small

_PASSAGES, _MOST_PASSAGES = 100, 1_000_000
_ABOUT = tr_later(
    "The model that is loaded reads passages of your documents and writes what could be learnt of them. Each text keeps"
    " the page it is from. What has words or numbers that its passage does not have is left out, with the reason."
    " Answers in your chats go first; it can be stopped at any time and goes on where it was."
)


class PairsForm(QWidget):
    """`start_wanted(PairSpec)`."""

    start_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.collection = QComboBox()
        self.collection.setAccessibleName(tr("Collection"))
        self.collection.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.collection.setMaximumWidth(theme.px(460))
        self.collection.activated.connect(lambda _number: self._update())
        self.questions = QCheckBox(tr("Questions with answers"))
        self.questions.setChecked(True)
        self.summaries = QCheckBox(tr("Summaries"))
        self.passages = QSpinBox()
        self.passages.setAccessibleName(tr("How many passages"))
        self.passages.setRange(0, _MOST_PASSAGES)
        self.passages.setSpecialValueText(tr("all of them", "passages"))
        self.passages.setGroupSeparatorShown(True)
        self.passages.setValue(_PASSAGES)
        self.passages.setFixedWidth(theme.px(140))
        self.passages.lineEdit().setTextMargins(8, 0, 0, 0)  # the stylesheet's padding does not reach the inner field
        self.spread = label(tr("spread over the collection; 0 for all of them"), "small")
        self.harder = QCheckBox(tr("Harder questions, too"))
        about = tr(
            "Evolved instructions: the model rewrites each good question so that it asks for more, and answers it"
        )
        self.harder.setToolTip(about)
        self.evolved = label(tr("evolved instructions, as WizardLM was made with"), "small")
        self.rounds = QSpinBox()
        self.rounds.setAccessibleName(tr("How many times each question is made harder"))
        self.rounds.setRange(1, 8)
        self.rounds.setSuffix(" ×")
        self.rounds.setFixedWidth(theme.px(90))
        self.rounds.lineEdit().setTextMargins(8, 0, 0, 0)
        self.model = label("", "muted", wrap=True)
        self.most = label("", "small", wrap=True)
        self.message = MessageLine(theme)
        self.start_button = TextButton(theme, tr("Write them"), "primary", "pencil")
        for box in (self.questions, self.summaries, self.harder):
            box.toggled.connect(lambda _on: self._update())
        for number in (self.passages, self.rounds):
            number.valueChanged.connect(lambda _value: self._update())
        on_click(self.start_button, self._start)
        self._build()
        self._update()

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        grid.setColumnStretch(1, 1)
        parts = (
            (tr("Documents of", "before the name of a collection"), _flow(self.collection)),
            (
                tr("Written are", "before what is to be written: questions, summaries"),
                _flow(self.questions, self.summaries),
            ),
            (tr("Passages"), _flow(self.passages, self.spread)),
            ("", _flow(self.harder, self.rounds, self.evolved)),
            (tr("Written by", "before the name of a model"), row(self.model)),
        )
        for line, (words, part) in enumerate(parts):
            grid.addWidget(label(words, "muted"), line, 0)
            grid.addLayout(part, line, 1)
        inside = QWidget()
        inside.setObjectName("column")
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, self._theme.px(8), 0)
        column.setSpacing(self._theme.px(14))
        about = label(tr(_ABOUT), "muted", wrap=True)
        column.addLayout(at_left(about, self._theme.px(900)))  # longer lines are hard to read
        column.addWidget(self.message)
        column.addLayout(grid)
        column.addStretch(1)
        area = QScrollArea()
        area.setAccessibleName(tr("Pairs from documents"))
        area.setWidgetResizable(True)
        area.setWidget(inside)
        foot = row(spacing=16)
        foot.addWidget(self.most, 1)
        foot.addWidget(self.start_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(self._theme.px(10))
        whole.addWidget(area, 1)
        whole.addLayout(foot)

    def offer(self, collections: Sequence[str], model: LoadedModel | None) -> None:
        """What was chosen stays where it is still there."""
        chosen = self.collection.currentData()
        self.collection.clear()
        for name in collections:
            self.collection.addItem(name, name)
        self.collection.setCurrentIndex(max(0, place_of(self.collection, chosen)))
        if model is None:
            self.model.setText(tr("the model that is chosen on the Models page; it is loaded first"))
        elif is_small(model.parameters):
            words = tr("{model}, which is loaded. A model this small invents much, and few of its texts are kept.")
            self.model.setText(words.format(model=model.name))
        else:
            self.model.setText(tr("{model}, which is loaded").format(model=model.name))
        self.message.clear()
        if not collections:
            hint = tr("Add some on the Documents page.")
            self.message.say("info", tr("There is no collection with documents yet."), hint)
        self._update()

    def choose(self, collection: str) -> None:
        self.collection.setCurrentIndex(max(0, place_of(self.collection, collection)))
        self._update()

    @property
    def spec(self) -> PairSpec | None:
        """What is set; None while it asks for nothing."""
        kinds: list[Kind] = []
        if self.questions.isChecked():
            kinds.append("qa")
        if self.summaries.isChecked():
            kinds.append("summary")
        name = self.collection.currentData()
        if not kinds or not name:
            return None
        harder = self.rounds.value() if self.harder.isChecked() and "qa" in kinds else 0
        most = self.passages.value() or None
        return PairSpec(collection=name, kinds=tuple(kinds), evolve=harder, most=most)

    def _update(self) -> None:
        self.harder.setEnabled(self.questions.isChecked())
        self.rounds.setVisible(self.harder.isChecked() and self.questions.isChecked())
        spec = self.spec
        self.start_button.setEnabled(spec is not None)
        chosen = self.questions.isChecked() or self.summaries.isChecked()
        missing = "" if chosen else tr("Tick what is to be written.")
        self.most.setText(most_words(spec) if spec is not None else missing)

    def _start(self) -> None:
        spec = self.spec
        if spec is not None:
            self.start_wanted.emit(spec)


def _flow(*parts: QWidget) -> FlowLayout:
    """Side by side where there is room."""
    layout = FlowLayout(spacing=14)
    tallest = max(part.sizeHint().height() for part in parts)
    for part in parts:
        part.setMinimumHeight(tallest)  # else they hang from the top of the line
        layout.addWidget(part)
    return layout
