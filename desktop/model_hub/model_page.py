"""The Models page: what is here, what fits, load, adapters, and the ways to more models; runs none itself."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QScrollArea, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from desktop.bridge.background import Background
from desktop.bridge.model_desk import ModelDesk
from desktop.model_hub.compare_view import CompareView
from desktop.model_hub.downloads import Downloads
from desktop.model_hub.folders_section import FoldersSection
from desktop.model_hub.measured_section import MeasuredSection
from desktop.model_hub.measured_words import latest
from desktop.model_hub.measurements import PLAN
from desktop.model_hub.model_list import ModelList
from desktop.model_hub.model_tools import ModelTools
from desktop.model_hub.offer_list import OfferList
from desktop.model_hub.overview import Details, Overview, gather, look_closer
from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import IconLabel, TextButton, at_left, card, label, on_click, row
from desktop.widgets.margins import set_margins
from engine.api import AquiferError, BenchRecord, Trashed

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop.bridge.engine_protocol import EngineApi


# Pixels at a text size of 100 %.
_WIDEST = 836


class ModelPage(QWidget):
    """`discarded(Trashed)` for the trash, `use_wanted(ModelSide)` to chat with a model that was compared."""

    discarded = Signal(object)
    use_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        engine: EngineApi,
        desk: ModelDesk,
        background: Background,
        show_error: Callable[[BaseException], None],
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._theme, self._engine, self._background, self._show_error = theme, engine, background, show_error
        self.desk = desk
        desk.busy_changed.connect(self._busy_changed)
        desk.adapters_failed.connect(self._adapters_failed)
        self._round = 0
        self._known: set[str] | None = None
        self._added = ""
        self.downloads = Downloads(engine, background, show_error)
        self.downloads.setParent(self)
        self.downloads.fetched.connect(self._on_fetched)
        self.list = ModelList(theme)
        self.list.load_wanted.connect(self._load_wanted)
        self.list.unload_wanted.connect(desk.unload)
        self.list.adapters_wanted.connect(desk.set_adapters)
        self.list.discard_wanted.connect(self._discard)
        self.list.again_wanted.connect(self.refresh)
        self.tools = ModelTools(theme, engine, desk, background, show_error, self)
        self.tools.use(self.list)
        self.tools.changed.connect(self.refresh)
        self.tools.compare_wanted.connect(self.compare)
        self.tools.measured.connect(self._on_measured)
        self.measured = MeasuredSection(theme, (PLAN.n_prompt, PLAN.n_gen))
        self.comparison = CompareView(theme, engine.models, background)
        self.comparison.left.connect(self._leave_comparison)
        self.comparison.use_wanted.connect(self.use_wanted)
        self.offers = OfferList(theme, self.downloads, self.refresh)
        self.offers.hide()
        self.folders = FoldersSection(theme, engine.paths.models_dir)
        self.folders.folder_wanted.connect(lambda path: self.add_paths([Path(path)]))
        self.folders.folder_forgotten.connect(self._forget)
        self._message = card(tone="accent")
        self._message_words = label("", wrap=True)
        self._message_words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._message.setLayout(
            row(IconLabel(theme, "success", "accent", 18), self._message_words, spacing=10, margins=(14, 9, 14, 9))
        )
        self._message.hide()
        self._lay_out()
        self.refresh()

    # --- what others call

    def refresh(self) -> None:
        """Read everything anew on a lane: describing large files takes a moment."""
        self._round += 1
        number = self._round
        models = self._engine.models
        operation = self._background.call("list models", lambda: gather(models))
        operation.on_success(lambda overview: self._show(number, overview))
        operation.on_failure(self._list_failed)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Use folders where they are, and load the first of the files; for dropped and chosen ones alike."""
        files = [path for path in paths if path.is_file()]
        added = []
        try:
            for folder in (path for path in paths if path.is_dir()):
                self._engine.models.add_folder(folder)
                added.append(folder.name)
        except AquiferError as error:
            self._show_error(error)
        if added:
            self._added = ", ".join(added)
            self.refresh()
        if files:
            self.desk.use_file(files[0])

    def compare(self, path: str = "") -> None:
        """Ask several models the same; begin with the one at `path`, empty for the loaded one."""
        self.stack.setCurrentWidget(self.comparison)
        self.comparison.open(path)

    # --- building

    def _lay_out(self) -> None:
        theme = self._theme
        better = TextButton(theme, tr("Get a better model"), "quiet", "download")
        compare = TextButton(theme, tr("Compare models"), "quiet", "panel")
        folder = TextButton(theme, tr("Add a folder…"), "plain", "folder")
        file = TextButton(theme, tr("Add a file…"), "primary", "plus")
        on_click(better, self._scroll_to_offers)
        on_click(compare, self.compare)
        on_click(folder, self._choose_folder)
        on_click(file, self._choose_file)
        inside = QWidget()
        inside.setObjectName("column")
        column = QVBoxLayout(inside)
        set_margins(column, 0, 0, 8, 0)
        column.setSpacing(24)
        for part in (self.list, self.measured, self.offers, self.folders):
            column.addWidget(part)
        column.addStretch(1)
        self.scroll_area = QScrollArea()
        self.scroll_area.setAccessibleName(tr("Models"))
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setWidget(inside)
        self.scroll_area.setAlignment(Qt.AlignmentFlag.AlignLeft)
        inside.setMaximumWidth(theme.px(844))
        head = QWidget()
        layout = QVBoxLayout(head)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        title = label(tr("Models"), "title")
        self._header = row(title, 1)
        self._header.addLayout(row(better, compare, folder, file))
        self._shortcuts, self._header_parts = (better, compare), (title, better, compare, folder, file)
        layout.addLayout(self._header)
        note = tr("Models are used where they are; nothing is copied. Drop files or folders here to add them.")
        layout.addWidget(label(note, "muted", wrap=True))
        layout.addWidget(self._message)
        front = QWidget()
        front.setObjectName("page")
        self.stack = QStackedWidget()
        self.stack.addWidget(front)
        self.stack.addWidget(self.comparison)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.stack)
        outer = QVBoxLayout(front)
        set_margins(outer, 32, 24, 12, 24)
        outer.setSpacing(12)
        outer.addLayout(at_left(head, theme.px(_WIDEST)))
        outer.addWidget(self.scroll_area, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Large text in a narrow window: the buttons go below the title, and the shortcuts away: each card has one to
        compare it, and the better models are further down."""
        super().resizeEvent(event)
        room = min(event.size().width() - 64, self._theme.px(_WIDEST))
        title, better, compare, *buttons = (part.sizeHint().width() + 8 for part in self._header_parts)
        least = title + sum(buttons)
        for shortcut, more in zip(self._shortcuts, (compare + better, compare), strict=True):
            shortcut.setVisible(room >= least + more)
        one_line = room >= least
        self._header.setDirection(QBoxLayout.Direction.LeftToRight if one_line else QBoxLayout.Direction.TopToBottom)

    # --- what is shown

    def _show(self, number: int, overview: Overview) -> None:
        if number != self._round:
            return  # a later list is on its way
        place = self.scroll_area.verticalScrollBar().value()
        self.list.show_overview(overview)
        self.list.set_busy(busy=bool(self.desk.busy))
        records = latest(overview.measured)
        self.measured.show_records([records[one.path] for one in overview.models if one.path in records])
        self.offers.setVisible(bool(overview.offers))
        self.offers.show_offers(overview.offers)
        self.folders.show_foreign(overview.foreign)
        self.folders.show_own(self._engine.settings.current.models.folders)
        self._tell_what_is_new({model.path for model in overview.models})
        self.scroll_area.verticalScrollBar().setValue(place)
        self._look_closer(number, [path for path, shown in self.list.cards.items() if not shown.model.problem])

    def _tell_what_is_new(self, paths: set[str]) -> None:
        """After a folder was added: how many models that brought."""
        new = len(paths - self._known) if self._known is not None else 0
        self._known = paths
        if not self._added:
            return
        name, self._added = self._added, ""
        if new:
            self._say(trn("%n model found in {folder}.", "%n models found in {folder}.", new).format(folder=name))
        else:
            words = tr("No new model was found in {folder}; the folder stays in the list.")
            self._say(words.format(folder=name))

    def _say(self, words: str) -> None:
        self._message_words.setText(words)
        self._message.setVisible(bool(words))
        self._message.setAccessibleName(words)

    def _look_closer(self, number: int, paths: list[str]) -> None:
        """Forecast and adapters, one model after the other, so that other work of the lane gets its turn."""
        if number != self._round or not paths:
            return
        path, rest = paths[0], paths[1:]
        shown = self.list.cards[path]
        if shown.model.kind == "reward":
            self._look_closer(number, rest)
            return
        models, loaded = self._engine.models, shown.loaded is not None
        operation = self._background.call("look at a model", lambda: look_closer(models, Path(path), loaded=loaded))

        def done(details: Details) -> None:
            if number == self._round:
                current = self._engine.models.current
                self.list.show_details(path, details, current.adapters if current is not None and loaded else ())
            self._look_closer(number, rest)

        def failed(error: BaseException) -> None:
            if number == self._round and path in self.list.cards:
                words = error.user_message if isinstance(error, AquiferError) else tr("Whether it fits is not known.")
                self.list.cards[path].show_unknown_fit(words)
            self._look_closer(number, rest)

        operation.on_success(done).on_failure(failed)

    def _list_failed(self, error: BaseException) -> None:
        if isinstance(error, AquiferError):
            self.list.show_failure(tr(error.user_message))
        else:
            self.list.show_failure(tr("The models could not be listed: {reason}").format(reason=error))

    # --- what is done

    def _leave_comparison(self) -> None:
        self.stack.setCurrentIndex(0)
        self.refresh()

    def _on_measured(self, record: BenchRecord) -> None:
        self._say(tr("{name} was measured: see its card, and all measured models below.").format(name=record.name))

    def _load_wanted(self, path: str) -> None:
        if not self.desk.busy:
            self.desk.load(Path(path))

    def _discard(self, path: str) -> None:
        """Move a model of the profile to the trash."""
        discard = self._engine.models.discard
        operation = self._background.call("move to the trash", lambda: discard(Path(path)))
        operation.on_success(self._discarded).on_failure(self._discard_failed)

    def _discarded(self, item: Trashed) -> None:
        self.refresh()
        self.discarded.emit(item)

    def _discard_failed(self, error: BaseException) -> None:
        self._show_error(error)
        self.refresh()

    def _adapters_failed(self) -> None:
        """The switches show again what is on."""
        current = self._engine.models.current
        shown = self.list.cards.get(current.path) if current is not None else None
        if shown is not None and shown.adapters is not None and current is not None:
            shown.adapters.show_choices(current.adapters)

    def _on_fetched(self, offer_id: str, path: str) -> None:
        made = self.offers.rows.get(offer_id)
        name = made.view.offer.name if made is not None else Path(path).stem
        self._say(tr("{name} is here, checked and ready: load it above.").format(name=name))

    def _forget(self, path: str) -> None:
        try:
            self._engine.models.remove_folder(Path(path))
        except AquiferError as error:
            self._show_error(error)
        self.refresh()

    def _busy_changed(self) -> None:
        self.list.set_busy(busy=bool(self.desk.busy))
        if not self.desk.busy:
            self.refresh()

    def _scroll_to_offers(self) -> None:
        self.scroll_area.verticalScrollBar().setValue(self.offers.y())

    def _choose_file(self) -> None:
        kinds = tr("Models (*.gguf *.safetensors)")
        file, _filter = QFileDialog.getOpenFileName(self, tr("Add a model file"), "", kinds)
        if file:
            self.add_paths([Path(file)])

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Add a folder with models"))
        if folder:
            self.add_paths([Path(folder)])
