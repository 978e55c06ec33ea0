"""Stories of a model's own parameters: seen, changed with a forecast, refused, reset, loaded again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit

from desktop.model_hub.card_tools import CardTools
from desktop.model_hub.model_page import ModelPage
from desktop.model_hub.parameter_words import own_words
from desktop.model_hub.parameters_dialog import ParametersDialog
from engine.api import AquiferError, ModelInfo, ModelParameters
from tests.fakes_desktop import FakeEngine
from tests.gui.conftest import Driver
from tests.gui.fake_models import STARTER
from tests.gui.test_models_page import LARGE, large, page_of

pytestmark = pytest.mark.slow


def tools_of(page: ModelPage, path: str) -> CardTools:
    tools = page.list.cards[path].tools
    assert tools is not None
    return tools


def edit(driver: Driver, page: ModelPage, path: str) -> ParametersDialog:
    tools_of(page, path).parameters.click()
    dialog = page.tools.dialog
    assert dialog is not None
    driver.until(lambda: dialog.isVisible() and not driver.window.pump.active)
    return dialog


def field(dialog: ParametersDialog, name: str) -> QLineEdit:
    found = dialog.form.fields[name]
    assert isinstance(found, QLineEdit)
    return found


def save(driver: Driver, dialog: ParametersDialog) -> None:
    dialog.save_button.click()
    driver.until(lambda: not driver.window.pump.active)


def started(start: Callable[..., Driver], *models: ModelInfo) -> tuple[Driver, ModelPage]:
    def prepare(engine: FakeEngine) -> None:
        engine.models.models += models

    driver = start(prepare)
    driver.until(lambda: driver.engine.models.current is not None)
    return driver, page_of(driver)


def test_that_a_model_gets_its_own_parameters_and_the_forecast_follows_while_typing(
    start: Callable[..., Driver],
) -> None:
    driver, page = started(start, large())
    dialog = edit(driver, page, LARGE)
    assert dialog.fit_words == "Fits: needs 0.4 of 9.0 GB free memory; 4k context; 4 threads."
    assert field(dialog, "context_length").placeholderText() == "4096 (settings)"
    assert field(dialog, "gpu_layers").placeholderText() == "all that fit (settings)"
    QTest.keyClicks(field(dialog, "context_length"), "16384")
    driver.until(lambda: "16k context" in dialog.fit_words)
    assert driver.engine.models.parameters(Path(LARGE)).empty  # nothing is stored before Save
    QTest.keyClicks(field(dialog, "temperature"), "0,7")
    dialog.form.prompt.setPlainText("You are a lawyer.")
    cache = dialog.form.fields["cache_type"]
    assert isinstance(cache, QComboBox)
    assert cache.currentText() == "16 bits (settings)"
    cache.setCurrentIndex(2)
    save(driver, dialog)
    stored = driver.engine.models.parameters(Path(LARGE))
    assert (stored.context_length, stored.temperature, stored.cache_type) == (16384, 0.7, "q8_0")
    assert stored.system_prompt == "You are a lawyer."
    assert "16k context" in page.list.cards[LARGE].fit_words
    words = tools_of(page, LARGE).words
    assert words == "Its own: 16,384 tokens of context · q8_0 cache · a system prompt · temperature 0.7"
    assert tools_of(page, STARTER).words == ""


def test_that_a_changed_way_of_loading_asks_to_load_the_model_again(driver: Driver) -> None:
    page = page_of(driver)
    dialog = edit(driver, page, STARTER)
    assert "It is loaded now" in dialog.fit_words
    QTest.keyClicks(field(dialog, "temperature"), "0.3")
    save(driver, dialog)
    assert tools_of(page, STARTER).reload is None
    dialog = edit(driver, page, STARTER)
    QTest.keyClicks(field(dialog, "context_length"), "8192")
    driver.until(lambda: "needs to be loaded again" in dialog.fit_words)
    save(driver, dialog)
    reload = tools_of(page, STARTER).reload
    assert reload is not None
    assert reload.text == "What was changed counts once it is loaded again."
    assert reload.button.accessibleName() == "Load SmolLM2-135M-Instruct again"
    reload.button.click()
    driver.until(lambda: driver.engine.models.current.context_length == 8192)  # type: ignore[union-attr]
    driver.until(lambda: not driver.window.pump.active)
    assert tools_of(page, STARTER).reload is None
    assert "8,192 tokens of context" in page.list.cards[STARTER].fit_words


def test_that_parameters_are_reset_to_those_of_the_settings(driver: Driver) -> None:
    own = ModelParameters(path=Path(STARTER), context_length=8192, top_k=5, cache_type="q8_0", system_prompt="Be kind.")
    driver.engine.models.set_parameters(own)
    page = page_of(driver)
    dialog = edit(driver, page, STARTER)
    assert field(dialog, "context_length").text() == "8192"
    dialog.reset_button.click()
    assert driver.engine.models.parameters(Path(STARTER)) == own
    save(driver, dialog)
    assert driver.engine.models.parameters(Path(STARTER)).empty
    assert driver.engine.settings.current.models.per_model == ()
    assert tools_of(page, STARTER).words == ""


@pytest.mark.parametrize(
    ("name", "text", "words"),
    [
        ("context_length", "many", "Context length: “many” is not a whole number."),
        ("context_length", "12", "Context length: it is at least 512 and at most 1,048,576."),
        ("temperature", "hot", "Temperature: “hot” is not a number."),
        ("top_p", "0", "top_p: it is more than 0 and at most 1."),
        ("threads", "-1", "Threads: it is at least 0 and at most 256."),
        ("temperature", "nan", "Temperature: it is at least 0 and at most 2."),
    ],
)
def test_that_a_value_that_makes_no_sense_is_refused_in_a_sentence(
    driver: Driver, name: str, text: str, words: str
) -> None:
    dialog = edit(driver, page_of(driver), STARTER)
    QTest.keyClicks(field(dialog, name), text)
    dialog.save_button.click()
    assert dialog.message.text == words
    assert dialog.isVisible()
    field(dialog, name).clear()
    assert dialog.message.text == ""
    dialog.reject()
    assert driver.engine.models.parameters(Path(STARTER)).empty


def test_that_a_full_disk_keeps_what_was_typed(driver: Driver) -> None:
    dialog = edit(driver, page_of(driver), STARTER)
    QTest.keyClicks(field(dialog, "threads"), "3")
    driver.engine.models.fail_next = AquiferError("settings.json could not be written: the disk is full.", "Free some.")
    dialog.save_button.click()
    assert "the disk is full" in dialog.message.text
    assert field(dialog, "threads").text() == "3"
    dialog.save_button.click()
    assert driver.engine.models.parameters(Path(STARTER)).threads == 3


def test_that_a_folder_has_a_precision_and_a_gguf_file_a_cache(start: Callable[..., Driver]) -> None:
    folder = ModelInfo("/models/Qwen3-4B", "Qwen3-4B", "safetensors", "qwen3", "16-bit", 8 << 30, 4 << 30, 40_960, "",
                       "folder")  # fmt: skip
    driver, page = started(start, folder)
    kept = ModelParameters(path=Path(folder.path), cache_type="q8_0")
    driver.engine.models.set_parameters(kept)
    dialog = edit(driver, page, folder.path)
    assert "precision" in dialog.form.fields
    assert "cache_type" not in dialog.form.fields
    assert dialog.form.parameters() == kept  # what has no field is not lost
    dialog.reject()
    dialog = edit(driver, page, STARTER)
    assert "precision" not in dialog.form.fields
    assert "cache_type" in dialog.form.fields
    dialog.reject()


def test_that_the_dialog_is_left_by_key_while_its_forecast_is_on_the_way(driver: Driver) -> None:
    page = page_of(driver)
    tools_of(page, STARTER).parameters.click()
    dialog = page.tools.dialog
    assert dialog is not None
    QTest.keyClicks(field(dialog, "context_length"), "2048")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    driver.until(lambda: not driver.window.pump.active)
    assert driver.engine.models.parameters(Path(STARTER)).empty


def test_that_every_parameter_has_words() -> None:
    path = Path("/m.gguf")
    assert own_words(ModelParameters(path=path)) == ""
    every = ModelParameters(
        path=path, gpu_layers=-1, threads=0, precision="8bit", top_p=0.5, top_k=1, min_p=0.1, repeat_penalty=1.1,
        max_tokens=1,
    )  # fmt: skip
    assert own_words(every) == (
        "Its own: as many layers on the GPU as fit · a thread a core · precision 8bit · top_p 0.5 · top_k 1 · min_p 0.1"
        " · repeat penalty 1.1 · answers of at most 1 token"
    )
    few = ModelParameters(path=path, gpu_layers=1, threads=2)
    assert own_words(few) == "Its own: 1 layer on the GPU · 2 threads"
