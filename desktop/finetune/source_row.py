"""One source of examples: its name, the format it was recognised as, what it is used for; reads no file."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFrame

from desktop.finetune.words import FORMATS
from desktop.theme import Theme
from desktop.widgets.controls import ElidedLabel, IconButton, IconLabel, label, on_click, place_of, row
from training.api import Format, Preview, SourceSpec

_USES = (("split", "Training and validation"), ("train", "Training only"), ("validation", "Validation only"))


class SourceRow(QFrame):
    """`changed` after an edit (the preview is then read anew), `removed`; `spec` is what was chosen."""

    changed = Signal()
    weighed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, spec: SourceSpec) -> None:
        super().__init__()
        self.setObjectName("card")
        self.setAccessibleName(f"Source {spec.name}")
        self.spec = spec
        self.preview: Preview | None = None
        self.problem: BaseException | None = None
        self._icon = IconLabel(theme, "clock", "muted", 18)
        self.format = self._format_box(theme)
        self.use = QComboBox()
        self.use.setAccessibleName(f"What {spec.name} is used for")
        for value, words in _USES:
            self.use.addItem(words, value)
        self.weight = QDoubleSpinBox()
        self.weight.setAccessibleName(f"How often each example of {spec.name} is taken")
        self.weight.setToolTip("How often each example is taken: 2 is twice, 0.5 is every other one")
        self.weight.setRange(0.01, 100)
        self.weight.setValue(spec.weight)
        self.weight.setPrefix("× ")
        self.weight.setKeyboardTracking(False)
        self.weight.setFixedWidth(theme.px(76))
        self.weight.lineEdit().setTextMargins(8, 0, 0, 0)  # the stylesheet's padding does not reach the inner field
        self.use.activated.connect(lambda _number: self._take(use=self.use.currentData()))
        self.weight.valueChanged.connect(lambda value: self._take(weight=round(value, 2)))
        remove = IconButton(theme, "close", f"Take {spec.name} out", size=16)
        on_click(remove, self.removed.emit)
        line = row(self._icon, spacing=10, margins=(14, 7, 8, 7))
        line.addWidget(ElidedLabel(spec.name), 1)
        for part in (label("read as", "small"), self.format, self.use, self.weight, remove):
            line.addWidget(part)
        self.setLayout(line)

    def replace(self, spec: SourceSpec) -> None:
        """The same source with other columns or another format."""
        self.spec = spec
        with QSignalBlocker(self.format):
            self.format.setCurrentIndex(place_of(self.format, spec.format))
        self.changed.emit()

    def show_reading(self) -> None:
        self.preview, self.problem = None, None
        self._icon.set_icon("clock", "muted")

    def show_preview(self, preview: Preview) -> None:
        """It was read; where the format was to be recognised, say which it is."""
        self.preview, self.problem = preview, None
        self._icon.set_icon("success", "success")
        found = FORMATS.get(preview.format.value, preview.format.value)
        if self.spec.format is Format.AUTO:
            self.format.setItemText(0, f"{found} (recognised)")

    def show_problem(self, error: BaseException) -> None:
        self.preview, self.problem = None, error
        self._icon.set_icon("error", "error")

    def _format_box(self, theme: Theme) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(f"Format of {self.spec.name}")
        for value, words in FORMATS.items():
            box.addItem(words, Format(value))
        box.setCurrentIndex(place_of(box, self.spec.format))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(theme.px(330))
        box.activated.connect(lambda _number: self._take_format(Format(box.currentData())))
        return box

    def _take_format(self, chosen: Format) -> None:
        self.format.setItemText(0, FORMATS["auto"])
        self.replace(self.spec.model_copy(update={"format": chosen}))

    def _take(self, **update: object) -> None:
        """Changes nothing of how the rows are read, so the preview stays."""
        self.spec = self.spec.model_copy(update=update)
        self.weighed.emit()
