"""Settings of runs as files, and several values of a setting, on the real window with a scripted training."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from desktop.finetune import compare_view
from desktop.finetune.finetune_page import COMPARE
from engine.api import AquiferError
from tests.fakes_training import FakeTraining, good_run, some_config
from tests.gui.conftest import Driver
from tests.gui.tuner import Tuner
from training.api import RunState, config_yaml, read_config
from training.run_events import RunFinished

pytestmark = pytest.mark.slow

DONE = RunFinished(step=300, seconds=930, loss=0.9)


@pytest.fixture
def training(profile: Path) -> FakeTraining:
    return FakeTraining(profile)


@pytest.fixture
def tuner(driver: Driver, training: FakeTraining) -> Tuner:
    """The form of a new run."""
    training.add_set()
    tuner = Tuner(driver, training)
    tuner.show_runs()
    tuner.click(tuner.runs.new_button)
    return tuner


# --- files


def test_that_a_settings_file_fills_the_form_and_is_started(
    tuner: Tuner, training: FakeTraining, tmp_path: Path
) -> None:
    wanted = some_config(tmp_path, "from a file")
    wanted = wanted.model_copy(update={"seed": 5, "lora": wanted.lora.model_copy(update={"rank": 24})})
    file = tmp_path / "mine.yaml"
    file.write_text(config_yaml(wanted))
    tuner.runs.files.open(file)
    tuner.quiet()
    assert tuner.form.isVisible()
    assert tuner.form.name.text() == "from a file"
    assert tuner.form.config is not None
    assert tuner.form.config == wanted
    assert tuner.runs.news.text == "The settings of mine.yaml are in the form."
    tuner.driver.picture("settings-opened")
    tuner.click(tuner.form.start_button)
    assert training.runs()[0].config == wanted


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("name: a\nbase: /m\ndata: {set: /d}\noptim:\n  epochs: 2\n  epoch: 3\n", "line 6: optim.epoch: Extra inputs"),
        ("name: a\nbase: /m\ndata: {set: /d}\nlora:\n  rank: many\n", "line 5: lora.rank: Input should be a valid"),
        ("name: a\ndata: {set: /d}\n", "no valid run: base: Field required"),
        ("name: a\nbase: [\n", "is no YAML, line 3: "),
        ("", "the top: there must be keys"),
        ("name: a\nbase: /m\ndata: {set: /d}\nlora: 8\n", "line 4: lora: there must be keys"),
    ],
)
def test_that_a_mistake_in_a_settings_file_is_said_with_its_line(
    tuner: Tuner, tmp_path: Path, text: str, said: str
) -> None:
    before = tuner.form.config
    file = tmp_path / "mine.yaml"
    file.write_text(text)
    tuner.runs.files.open(file)
    tuner.quiet()
    assert said in tuner.runs.news.text
    assert tuner.form.config == before
    tuner.driver.picture("settings-mistake")
    tuner.runs.files.open(tmp_path / "gone.yaml")
    tuner.quiet()
    assert "cannot be read" in tuner.runs.news.text


def test_that_settings_of_the_form_and_of_a_run_are_saved(
    tuner: Tuner, training: FakeTraining, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = [tmp_path / "form", tmp_path / "run.yml", tmp_path / "no folder" / "x" / "\0"]
    monkeypatch.setattr(
        "desktop.finetune.settings_files.QFileDialog.getSaveFileName", lambda *_a: (str(chosen.pop(0)), "")
    )
    tuner.form.name.setText("as I like it")
    tuner.click(tuner.form.save_button)
    assert tuner.runs.news.text == "Saved as form.yaml."
    assert read_config(tmp_path / "form.yaml").name == "as I like it"
    run = training.add_run([*good_run(until=60), DONE], RunState.FINISHED, "old one")
    tuner.click(tuner.form.cancel)
    tuner.runs.open_run(run)
    tuner.quiet()
    tuner.view.show_view(4)
    tuner.driver.picture("run-settings")
    tuner.click(tuner.view.save_button)
    assert read_config(tmp_path / "run.yml") == run.config


# --- several values


def vary(tuner: Tuner, values: str, key: str = "optim.learning_rate") -> None:
    tuner.click(tuner.form.grid.add_button)
    one = tuner.form.grid.rows[-1]
    one.key.setCurrentIndex(one.key.findData(key))
    one.key.activated.emit(one.key.currentIndex())
    tuner.driver.qtbot.keyClicks(one.values, values)
    tuner.quiet()


def test_that_lists_of_values_are_forecast_started_and_compared(tuner: Tuner, training: FakeTraining) -> None:
    tuner.click(tuner.form.expert)
    vary(tuner, "1e-4, 2e-4")
    vary(tuner, "8, 16", "lora.rank")
    assert tuner.form.grid.summary.text().startswith("4 runs: every combination")
    assert tuner.form.start_button.words == "Start 4 runs"
    tuner.driver.until(lambda: "48 min in all" in tuner.form.forecast.text)
    tuner.driver.picture("grid-form")
    tuner.form.name.setText("rates")
    tuner.click(tuner.form.start_button)
    made = training.runs()
    assert len(training.started) == 4
    assert sorted((run.config.optim.learning_rate, run.config.lora.rank) for run in made) == [
        (1e-4, 8), (1e-4, 16), (2e-4, 8), (2e-4, 16),
    ]  # fmt: skip
    assert all(run.config.name.startswith("rates learning_rate-") for run in made)
    assert tuner.page.stack.currentIndex() == COMPARE
    titles = {tuner.page.compare.metrics.headerData(n, Qt.Orientation.Horizontal) for n in range(1, 5)}
    assert {"…ning_rate-0.0002 rank-8", "…ing_rate-0.0002 rank-16"} < titles, "the ends, by which they differ"
    tuner.driver.until(lambda: set(training.compared[-1]) == {run.id for run in made})
    tuner.driver.qtbot.wait(50)
    tuner.driver.picture("grid-compared")


@pytest.mark.parametrize(
    ("values", "said"),
    [("1e-4, fast", "optim.learning_rate cannot be 'fast'"), ("2, 3", "optim.learning_rate cannot be '2'"),
     (", ".join(f"0.{n:02}" for n in range(1, 70)), "These are 69 runs, and 64 are the most")],
)  # fmt: skip
def test_that_a_wrong_value_is_said_and_nothing_starts(tuner: Tuner, values: str, said: str) -> None:
    tuner.click(tuner.form.expert)
    vary(tuner, values)
    assert said in tuner.form.grid.summary.text()
    assert not tuner.form.start_button.isEnabled()
    tuner.driver.picture("grid-mistake")
    tuner.form.grid.rows[0].remove.click()
    assert tuner.form.start_button.isEnabled()
    assert tuner.form.start_button.words == "Start"


def test_that_the_same_setting_twice_is_a_mistake_and_one_value_is_one_run(
    tuner: Tuner, training: FakeTraining
) -> None:
    tuner.click(tuner.form.expert)
    vary(tuner, "8", "lora.rank")
    assert tuner.form.start_button.words == "Start"
    vary(tuner, "16", "lora.rank")
    assert "is there twice" in tuner.form.grid.summary.text()
    tuner.form.grid.rows[1].remove.click()
    tuner.form.name.setText("one value")
    tuner.click(tuner.form.start_button)
    assert [(run.config.name, run.config.lora.rank) for run in training.runs()] == [("one value", 8)]


def test_that_a_hidden_list_of_values_starts_one_run(tuner: Tuner, training: FakeTraining) -> None:
    tuner.click(tuner.form.expert)
    vary(tuner, "8, 16", "lora.rank")
    tuner.click(tuner.form.expert)
    assert tuner.form.start_button.words == "Start"
    tuner.click(tuner.form.start_button)
    assert len(training.runs()) == 1


def test_that_runs_that_could_not_all_start_are_kept(
    tuner: Tuner, training: FakeTraining, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = training.start

    def second_fails(run: object) -> object:
        if training.started:
            raise AquiferError("There are too many processes.", "Close some.")
        return start(run)  # type: ignore[arg-type]

    monkeypatch.setattr(training, "start", second_fails)
    tuner.click(tuner.form.expert)
    vary(tuner, "8, 16, 32", "lora.rank")
    tuner.click(tuner.form.start_button)
    assert tuner.runs.news.text == "1 of 3 runs were started. There are too many processes."
    assert sorted(run.state for run in tuner.runs.model.runs) == [RunState.NEW, RunState.NEW, RunState.RUNNING]


def test_that_a_comparison_follows_runs_that_go_on(
    driver: Driver, training: FakeTraining, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compare_view, "AGAIN_MS", 50)
    for name in ("first", "second"):
        training.add_run(good_run(until=60), name=name)
    tuner = Tuner(driver, training)
    tuner.click_and_look(tuner.page.tabs[COMPARE])
    driver.until(lambda: len(training.compared) >= 3)
    driver.window.show_page("chat")
    tuner.quiet()
    driver.qtbot.wait(100)
    seen = len(training.compared)
    driver.qtbot.wait(200)
    assert len(training.compared) == seen


def test_that_several_runs_of_which_some_do_not_fit_are_told_so(tuner: Tuner, training: FakeTraining) -> None:
    training.fits = False
    tuner.click(tuner.form.expert)
    vary(tuner, "1, 8", "optim.batch_size")
    tuner.driver.until(lambda: tuner.form.forecast.text.startswith("One of them does not fit. 2 runs"))
    assert "14 GB" in tuner.form.forecast.accessibleName()
    assert tuner.form.start_button.isEnabled()


@pytest.mark.parametrize(
    ("names", "short"),
    [
        (("first", "second"), ("first", "second")),
        (("run rank-8", "run rank-16"), ("rank-8", "rank-16")),
        (("run", "run 2"), ("run", "run 2")),
        (("same", "same (2)"), ("same", "same (2)")),
        (("tickets on a very long name of a model",), ("…ry long name of a model",)),
    ],
)
def test_that_runs_are_told_apart_by_the_ends_of_their_names(names: tuple[str, ...], short: tuple[str, ...]) -> None:
    assert compare_view.short_names(names) == short
