"""One source of examples: its name, the format it was recognised as, what it is used for; reads no file."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFrame

from desktop.finetune.words import FORMATS, format_title, source_name
from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.controls import ElidedLabel, IconButton, IconLabel, label, on_click, place_of, row
from training.api import Format, Preview, SourceSpec

_USES = (
    ("split", tr_later("Training and validation")),
    ("train", tr_later("Training only")),
    ("validation", tr_later("Validation only")),
)


class SourceRow(QFrame):
    """`changed` after an edit (the preview is then read anew), `removed`; `spec` is what was chosen."""

    changed = Signal()
    weighed = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, spec: SourceSpec) -> None:
        super().__init__()
        self.setObjectName("card")
        name = source_name(spec)
        self.setAccessibleName(tr("Source {name}").format(name=name))
        self.spec = spec
        self.preview: Preview | None = None
        self.problem: BaseException | None = None
        self._icon = IconLabel(theme, "clock", "muted", 18)
        self.format = self._format_box(theme)
        self.use = QComboBox()
        self.use.setAccessibleName(tr("What {source} is used for").format(source=name))
        for value, words in _USES:
            self.use.addItem(tr(words), value)
        self.weight = QDoubleSpinBox()
        self.weight.setAccessibleName(tr("How often each example of {source} is taken").format(source=name))
        self.weight.setToolTip(tr("How often each example is taken: 2 is twice, 0.5 is every other one"))
        self.weight.setRange(0.01, 100)
        self.weight.setValue(spec.weight)
        self.weight.setPrefix("× ")
        self.weight.setKeyboardTracking(False)
        self.weight.setFixedWidth(theme.px(76))
        self.weight.lineEdit().setTextMargins(8, 0, 0, 0)  # the stylesheet's padding does not reach the inner field
        self.use.activated.connect(lambda _number: self._take(use=self.use.currentData()))
        self.weight.valueChanged.connect(lambda value: self._take(weight=round(value, 2)))
        remove = IconButton(theme, "close", tr("Take {source} out").format(source=name), size=16)
        on_click(remove, self.removed.emit)
        line = row(self._icon, spacing=10, margins=(14, 7, 8, 7))
        line.addWidget(ElidedLabel(name), 1)
        for part in (
            label(tr("read as", "a file is read as a format"), "small"),
            self.format,
            self.use,
            self.weight,
            remove,
        ):
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
        if self.spec.format is Format.AUTO:
            found = format_title(preview.format.value)
            self.format.setItemText(0, tr("{format} (recognised)").format(format=found))

    def show_problem(self, error: BaseException) -> None:
        self.preview, self.problem = None, error
        self._icon.set_icon("error", "error")

    def _format_box(self, theme: Theme) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr("Format of {source}").format(source=source_name(self.spec)))
        for value in FORMATS:
            box.addItem(format_title(value), Format(value))
        box.setCurrentIndex(place_of(box, self.spec.format))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        box.setMaximumWidth(theme.px(330))
        box.activated.connect(lambda _number: self._take_format(Format(box.currentData())))
        return box

    def _take_format(self, chosen: Format) -> None:
        self.format.setItemText(0, format_title("auto"))
        self.replace(self.spec.model_copy(update={"format": chosen}))

    def _take(self, **update: object) -> None:
        """Changes nothing of how the rows are read, so the preview stays."""
        self.spec = self.spec.model_copy(update=update)
        self.weighed.emit()
