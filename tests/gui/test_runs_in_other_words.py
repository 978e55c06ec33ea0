"""Runs in another language: a made-up one that puts every text a translator gets in brackets, so that rest is seen."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QObject, Qt, QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget

from desktop.bridge.file_states import FileStatus
from desktop.bridge.run_comparing import comparison_of
from desktop.bridge.training_protocol import RunForecast
from desktop.finetune.forecast_asker import several_words
from desktop.finetune.preflight_view import facts_of
from desktop.finetune.run_record import RunRecord
from desktop.finetune.run_words import about_words, outcome_words, progress_words
from desktop.run_notices import CloseDialog
from desktop.run_status import progress_words as status_words
from desktop.theme import Theme
from engine.api import DocumentState, resources_dir
from tests.fakes_training import FakeTraining, good_run, preflight_event
from tests.gui.conftest import Driver
from tests.gui.tuner import Tuner
from training.api import RunProgress, RunState, compare
from training.run_events import Retried, RunFinished, RunStarted

_INSIDE = re.compile(r"⟦[^⟦⟧]*⟧")
_DONE = RunFinished(step=300, seconds=930, loss=0.9)


class Brackets(QTranslator):
    """Every text of the window in brackets, but those that `said` has words for."""

    def __init__(self, said: dict[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._said = said

    def isEmpty(self) -> bool:  # noqa: N802 - Qt's name
        return False

    def translate(self, context: str, text: str, note: str = "", number: int = -1) -> str:
        if context:
            return None  # type: ignore[return-value] # Qt's own
        words = note if number not in (-1, 1) else text
        return self._said.get(words, f"⟦{words}⟧")


@pytest.fixture
def said(qapp: QApplication) -> Iterator[dict[str, str]]:
    words: dict[str, str] = {}
    translator = Brackets(words, qapp)
    qapp.installTranslator(translator)
    yield words
    QCoreApplication.removeTranslator(translator)
    translator.deleteLater()


@pytest.fixture
def training(profile: Path) -> FakeTraining:
    return FakeTraining(profile)


def left(text: str) -> str:
    """The words outside of all brackets."""
    while (fewer := _INSIDE.sub("", text)) != text:
        text = fewer
    return " ".join(re.findall(r"[^\W\d]+", text))


def record_of(*events: object) -> RunRecord:
    record = RunRecord()
    record.take(list(events))  # type: ignore[arg-type]
    return record


def test_that_no_word_about_a_run_is_left_in_english(training: FakeTraining, said: dict[str, str]) -> None:
    run = training.add_run([*good_run(until=60), _DONE], RunState.FINISHED)
    going = training.add_run(good_run(until=60), name="mine")
    record = record_of(*good_run(until=60), _DONE)
    assert left(outcome_words(run, record)) == "BLEU ROUGE L chrF", "names of measures"
    record = record_of(*good_run(until=60))
    assert left(progress_words(going, record)) == ""
    assert left(about_words(going, record)) == "CPU threads bit", "the device is told by the training"
    assert left(facts_of(preflight_event())) == ""
    assert left(status_words(going, RunProgress(step=3, steps=9, seconds_left=60), 2)) == "mine"
    record.take([Retried(reason="No room.", batch_size=1, accumulation=8, max_tokens=1_024)])
    words = record.notices[-1][1]
    assert left(words) == "No room"
    assert words.endswith("⟦It goes on with ⟦1 example a batch⟧, ⟦8 batches a step⟧ and at most ⟦1,024 tokens⟧.⟧")
    found = [RunForecast(fits=True, words="", seconds=60), RunForecast(fits=True, words="", seconds=600)]
    assert left(" ".join(several_words(found))) == "success", "the severity, which nobody reads"


def test_that_runs_are_compared_in_the_language_of_the_person(training: FakeTraining, said: dict[str, str]) -> None:
    for name in ("first", "second"):
        training.add_run([*good_run(until=60), _DONE], RunState.FINISHED, name)
    found = comparison_of(compare(training.runs()))
    titles = [one.title for one in (*found.measures, *found.metrics)]
    assert {left(title) for title in titles} == {""}
    cells = {one.title: one.values[0] for one in found.metrics}
    assert cells["⟦State⟧"] == "⟦finished⟧"
    assert cells["⟦Steps⟧"] == "⟦300 of 300⟧"


def test_that_a_sentence_may_be_turned_round(training: FakeTraining, said: dict[str, str]) -> None:
    said["{model} learns {data}"] = "{data} wird von {model} gelernt"
    said["{name}, version {version}"] = "Version {version} von {name}"
    run = training.add_run(good_run(until=5))
    started = next(event for event in good_run() if isinstance(event, RunStarted))
    words = about_words(run, record_of(started))
    assert words.startswith("Version 1 von tickets wird von SmolLM2-135M-Instruct.Q8_0 gelernt · ")


@pytest.mark.parametrize("state", list(DocumentState))
def test_that_the_state_of_a_file_is_told_in_the_language_of_the_person(
    state: DocumentState, said: dict[str, str]
) -> None:
    assert left(FileStatus("/a/b.pdf", "Documents", state).words) == ""
    assert FileStatus("/a/b.pdf", "Documents", DocumentState.READING, 3, 9).words == "⟦reading p. 3/9⟧"
    assert FileStatus("/a/b.ZIM", "Documents", DocumentState.READING, 3, 9).words == "⟦reading article 3 of 9⟧"


@pytest.mark.parametrize("names", [["one"], ["one", "two"]])
def test_that_the_question_at_the_end_is_asked_in_the_language_of_the_person(
    qapp: QApplication, said: dict[str, str], names: list[str]
) -> None:
    theme = Theme(resources_dir())
    theme.apply("light", 100)
    parent = QWidget()
    dialog = CloseDialog(theme, parent, names)
    told = [part.text() for part in dialog.findChildren(QLabel)] + [
        part.text() for part in dialog.findChildren(QPushButton)
    ]
    told += [dialog.windowTitle(), dialog.accessibleName()]
    assert " ".join(filter(None, map(left, told))) == " ".join([*names, *names])
    parent.deleteLater()


@pytest.mark.slow
def test_that_the_name_of_a_run_does_not_depend_on_how_a_set_is_shown(
    driver: Driver, training: FakeTraining, said: dict[str, str]
) -> None:
    said["{name}, version {version}"] = "Version {version} von {name}"
    training.add_set("tickets")
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.runs.new_run()
    tuner.quiet()
    assert tuner.form.name.text().startswith("tickets on ")


@pytest.mark.slow
def test_that_the_form_is_mirrored_where_people_read_from_the_right(
    driver: Driver, training: FakeTraining, said: dict[str, str], qapp: QApplication
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        training.add_run(good_run(until=5))
        tuner = Tuner(driver, training)
        tuner.show_runs()
        runs = tuner.runs
        listed, shown = (part.mapTo(runs, part.rect().topLeft()).x() for part in (runs.list, runs.view))
        assert listed >= shown + runs.view.width() + 10, "the list is at the right, with room between"
        assert tuner.view.settings.layoutDirection() is Qt.LayoutDirection.LeftToRight
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
