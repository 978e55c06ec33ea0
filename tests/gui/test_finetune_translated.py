"""Nothing a person reads about training data stays English when the window speaks another language."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QTableView, QWidget

from desktop.translation import CONTEXT
from desktop.widgets.histogram import BarChart
from tests.fakes_training import FakeTraining
from tests.gui.conftest import SAMPLES, Driver
from tests.gui.tuner import Tuner
from training.api import SourceSpec

pytestmark = pytest.mark.slow
MARK = "¤"
# What stands in the data, and what training says of it.
EXAMPLES = {
    "How do I reset my password?", "Open Settings, choose Account, then Reset password. A mail comes.",
    "Where is my invoice?", "Under Orders, at the right of each order. It is a PDF of one page.",
    "Can I return a pump after 40 days?", "Pumps can be returned within 60 days, with the receipt.",
}  # fmt: skip
LEFT_OUT = {
    "no answer: 3", "too short: 150 · too long: 38", "too long: 38, too short: 150",
    "tickets.csv, row 17: too short (4 characters)", "Thanks | Ok.",
    "tickets.csv, row 41: too long (6,210 characters)", "Please translate this text | Once upon a time …",
}  # fmt: skip
OF_FORMS = {"no limit", "with commas between them", "Borne_out"}


class Marking(QTranslator):
    """A language whose words are the English ones with a sign before them; with a count, those for many."""

    def translate(self, context: str, source: str, note: str | None = None, number: int = -1) -> str:
        if context != CONTEXT:
            return None  # type: ignore[return-value]
        return MARK + (note if number >= 0 and note else source)


@pytest.fixture(autouse=True)
def _marked(qapp: QApplication) -> Iterator[None]:
    language = Marking(qapp)
    QCoreApplication.installTranslator(language)
    yield
    QCoreApplication.removeTranslator(language)
    language.deleteLater()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def tuner(driver: Driver, profile: Path) -> Tuner:
    """The page, with one collection of documents."""
    driver.engine.library.add([SAMPLES / "House rules.md"], "Guides")
    driver.until(lambda: any(one.documents for one in driver.engine.library.collections()))
    return Tuner(driver, FakeTraining(profile))


def texts_of(widget: QWidget) -> set[str]:
    """What is seen of it, and what a screen reader says."""
    found = {widget.accessibleName(), widget.toolTip()}
    if not isinstance(widget, BarChart):  # the values of its bars
        found.add(widget.accessibleDescription())
    if isinstance(widget, QLabel | QAbstractButton):
        found.add(widget.text())
    if isinstance(widget, QLineEdit):
        found.add(widget.placeholderText())
    if isinstance(widget, QComboBox):
        found |= {widget.itemText(number) for number in range(widget.count())}
    if isinstance(widget, QTableView):
        found |= cells_of(widget)
    return found


def cells_of(table: QTableView) -> set[str]:
    model = table.model()
    across = range(model.columnCount())
    found = {str(model.headerData(at, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)) for at in across}
    for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
        found |= {str(model.index(line, at).data(role)) for line in range(model.rowCount()) for at in across}
    return found


def english(tuner: Tuner) -> set[str]:
    """Texts with letters that are seen on the page and in which nothing is translated."""
    tuner.quiet()
    every = {text for one in tuner.page.findChildren(QWidget) if one.isVisible() for text in texts_of(one)}
    return {text for text in every if MARK not in text and any(letter.isalpha() for letter in text)}


def check_tickets(tuner: Tuner, tmp_path: Path) -> None:
    """One file, up to the page of the checks."""
    file = tmp_path / "tickets.csv"
    file.write_text("question,answer\n")
    tuner.page.add_paths([file])
    prepare = tuner.page.data.prepare
    tuner.driver.until(lambda: prepare.sources.ready)
    tuner.click(prepare.sources.check_button)
    tuner.driver.until(lambda: prepare.checks.inspection is not None)
    tuner.quiet()


def test_that_sets_and_sources_are_translated(tuner: Tuner, tmp_path: Path) -> None:
    assert not english(tuner)
    tuner.training.add_set("tickets", 2)
    tuner.page.data.refresh()
    assert not english(tuner)
    for action in tuner.page.data.menu().actions():
        assert action.text().startswith(MARK)
    file = tmp_path / "tickets.csv"
    file.write_text("question,answer\n")
    tuner.page.add_paths([file])
    prepare = tuner.page.data.prepare
    prepare.open([SourceSpec(chats=True), SourceSpec(collection="Guides")], fresh=False)
    tuner.driver.until(lambda: prepare.sources.ready)
    assert english(tuner) <= EXAMPLES | {"tickets.csv"}
    tuner.click(prepare.sources.name_columns)
    assert english(tuner) <= EXAMPLES | {"tickets.csv", "question", "answer"}


def test_that_every_check_and_the_set_are_translated(tuner: Tuner, tmp_path: Path) -> None:
    check_tickets(tuner, tmp_path)
    prepare = tuner.page.data.prepare
    checks = prepare.checks
    for line in range(checks.model.rowCount()):
        checks.table.setCurrentIndex(checks.model.index(line, 0))
        assert english(tuner) <= LEFT_OUT | OF_FORMS
    tuner.click(checks.prepare_button)
    tuner.driver.until(lambda: prepare.result.made is not None)
    assert english(tuner) <= LEFT_OUT | {"read", "clean", "length"}
    tuner.click(prepare.steps[1])
    for number in range(1, checks.add_check.count()):
        checks.add_check.activated.emit(number)
        assert english(tuner) <= OF_FORMS
    assert checks.model.rowCount() > checks.add_check.count(), "each was added"


def test_that_pairs_from_documents_are_translated(tuner: Tuner) -> None:
    data = tuner.page.data
    tuner.click(data.pairs_button)
    data.pairs.form.harder.click()
    assert english(tuner) <= {"Guides"}
    tuner.click(data.pairs.form.start_button)
    tuner.driver.until(lambda: data.pairs.report.work is not None)
    why = "the answer has words that the passage does not have"
    told = {why, f"{why}: strike", "Why is the mill of Turku closed?", "Because of a strike of the millers."}
    assert english(tuner) <= told
    assert data.pairs.report.message.text.startswith(f"{MARK}{MARK}14 pairs, {MARK}7 of them harder")
    tuner.click(data.pairs.back)
    assert not english(tuner)


def test_that_a_step_is_shown_where_reading_goes_from_right_to_left(tuner: Tuner, tmp_path: Path) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    check_tickets(tuner, tmp_path)
    checks = tuner.page.data.prepare.checks
    assert checks.current is not None
    assert checks.pane.step is checks.current
    assert checks.current.out == 188, "the one that leaves out most"
    tuner.driver.qtbot.wait(50)
    tuner.driver.picture("data-checks-right-to-left")
