"""Every page and dialog in a made-up language that is read from the right: nothing English is left, nothing breaks."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

import desktop.app
from desktop.app import resources_dir
from desktop.translation import LANGUAGES, Language, tr, trn
from tests.looks.fake_texts import texts_held, texts_of_sources
from tests.looks.scenes import SCENES, Scene, show
from tests.looks.stage import Stage
from tests.looks.words import Data, texts_of
from tests.made_up_language import MadeUpLanguage, made_up

# The program, and measures of texts.
_NAMES = ("Aquifer", "Aquifer 0.1.0", "BLEU", "ROUGE-L", "chrF")


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(desktop.app, "Language", made_up(Qt.LayoutDirection.RightToLeft, marked=True))
        made = Stage(tmp_path_factory.mktemp("made-up"))
    language = made.app.language
    yield made
    language.withdraw()
    made.close()


@pytest.fixture(scope="module")
def literals() -> set[str]:
    offers = json.loads((resources_dir() / "model_offers.json").read_text(encoding="utf-8"))
    return {*texts_of_sources(), *texts_held(offers), *LANGUAGES.values(), *_NAMES}


@pytest.fixture(scope="module", params=SCENES, ids=lambda scene: scene.name)
def scene(request: pytest.FixtureRequest) -> Scene:
    found: Scene = request.param
    return found


@pytest.fixture(scope="module")
def shown(stage: Stage, scene: Scene) -> QWidget:
    return show(stage, scene)


# --- the check bites


def test_that_an_english_text_is_found_whatever_shows_it(qapp: QApplication) -> None:
    dialog = QDialog()
    column = QVBoxLayout(dialog)
    field, box, button, table = QLineEdit("typed by somebody"), QComboBox(), QPushButton("⟦Stop⟧"), QTableWidget(1, 1)
    field.setPlaceholderText("Name of it")
    box.addItems(["⟦First⟧", "Second"])
    button.setToolTip("Ends it")
    button.setAccessibleName("Stop now")
    table.setHorizontalHeaderLabels(["Size"])
    table.setItem(0, 0, QTableWidgetItem("Large"))
    for part in (field, box, button, table, QLabel("⟦Ready⟧")):
        column.addWidget(part)
    dialog.setWindowTitle("Sheet")
    dialog.show()
    found = {(seen.kind, seen.text) for seen in texts_of(dialog) if Data(set()).foreign(seen.text)}
    dialog.hide()
    dialog.deleteLater()
    assert found == {
        ("window title", "Sheet"),
        ("placeholder", "Name of it"),
        ("item", "Second"),
        ("tooltip", "Ends it"),
        ("accessible name", "Stop now"),
        ("header", "Size"),
        ("cell", "Large"),
    }


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("⟦3 files in ⟦2 folders⟧⟧", []),
        ("⟦3 files⟧ in ⟦2 folders⟧", ["in"]),
        ("⟦Report⟧ · Annual report 2025.pdf · 1.2k / 4.1k", []),
        ("Annual report 2025.pdf: ⟦read⟧ and kept", ["and kept"]),
        ("Annual re…2025.pdf", []),
        ("⟦A sentence with no room for its en…", []),
        ("…end of a sentence⟧", []),
        ("<p>Page <b>⟦one⟧</b></p>", ["Page"]),
        ("“In 2025, and  before”", []),
        ("Ctrl++ / Ctrl+- / F2 / Delete", []),
        ("/home/ada/Work · huggingface.co/Qwen/Qwen3", []),
        ("Open", ["Open"]),
        ("Annual…", ["Annual…"]),
    ],
)
def test_that_what_is_no_data_and_stands_outside_the_marks_is_left(text: str, left: list[str]) -> None:
    assert Data({"Annual report 2025.pdf", "In 2025,\r\nand before"}).foreign(text) == left


def test_that_values_stand_where_the_made_up_language_wants_them(qapp: QApplication) -> None:
    language = MadeUpLanguage(Qt.LayoutDirection.RightToLeft, marked=True)
    language.apply()
    try:
        assert qapp.isRightToLeft()
        assert tr("Reading {name}").format(name="a.pdf") == "⟦Reading a.pdf⟧"
        assert [trn("%n file", "%n files", number) for number in (1, 2)] == ["⟦1 file⟧", "⟦2 file⟧"]
        assert tr("") == ""
        assert QCoreApplication.translate("QPlatformTheme", "OK") == "OK"
    finally:
        language.withdraw()
    assert tr("Reading {name}") == "Reading {name}"
    assert not qapp.isRightToLeft()


def test_that_tests_speak_english_whatever_this_computer_speaks() -> None:
    assert Language(resources_dir() / "translations", "system").code == "en"


# --- every page


@pytest.mark.slow  # half a minute for all
def test_that_every_text_is_translated_and_every_page_can_be_mirrored(
    stage: Stage, literals: set[str], scene: Scene, shown: QWidget
) -> None:
    assert shown.isRightToLeft()
    assert not shown.grab().isNull()
    # Columns that compare runs leave out how all names begin.
    ends = {run.config.name.partition(" ")[2] for run in stage.training.runs()}
    data = Data(literals | texts_held(stage.engine, stage.training) | {str(stage.root)} | ends)
    left = [
        f"{scene.name}: {seen.widget}, {seen.kind}: {seen.text!r} has {foreign}"
        for seen in texts_of(shown)
        if (foreign := data.foreign(seen.text))
    ]
    if left:
        pytest.fail("\n".join(left))
