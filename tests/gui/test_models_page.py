"""Stories on the Models page: what is here and fits, adapters, fetching with permission, folders, dropping."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QDoubleSpinBox, QLabel, QWidget

from desktop.model_hub import facts
from desktop.model_hub.fetch_dialog import FetchDialog
from desktop.model_hub.model_page import ModelPage
from engine.api import AdapterChoice, AdapterInfo, AquiferError, FetchProgress, ForeignFolder, ModelInfo
from tests.fakes_desktop import FakeEngine
from tests.gui.conftest import Driver
from tests.gui.fake_models import STARTER, forecast

pytestmark = pytest.mark.slow

LARGE = "/models/Qwen3-32B.gguf"
OLLAMA = Path("/home/ada/.ollama/models")


def large() -> ModelInfo:
    return ModelInfo(LARGE, "Qwen3-32B", "GGUF", "qwen3", "Q4_K_M", 19_762_149_024, 32_800_000_000, 40_960,
                     "Apache-2.0", "folder")  # fmt: skip


def adapter(name: str) -> AdapterInfo:
    return AdapterInfo(f"/adapters/{name}", name, "PEFT", "SmolLM2-135M-Instruct", "llama", 16, 9_600_000, "folder")


def page_of(driver: Driver) -> ModelPage:
    driver.window.show_page("models")
    page = driver.window.pages.models
    assert page is not None
    driver.until(lambda: page.list.cards and not driver.window.pump.active)
    return page


def words_in(widget: QWidget) -> str:
    """What can be read, hidden parts left out."""
    return "\n".join(one.text() for one in widget.findChildren(QLabel) if one.isVisibleTo(widget))


def ask(driver: Driver, page: ModelPage, offer_id: str) -> FetchDialog:
    row = page.offers.rows[offer_id]
    row.button.click()
    assert page.offers.dialog is not None
    driver.until(page.offers.dialog.isVisible)
    return page.offers.dialog


def test_that_models_are_grouped_and_say_their_facts(start: Callable[..., Driver]) -> None:
    def prepare(engine: FakeEngine) -> None:
        engine.models.models.append(large())
        engine.models.rewards.append(
            ModelInfo("/models/reward", "reward-model", "safetensors", "deberta-v2", "32-bit", 1_740_000_000,
                      435_000_000, 512, "MIT", "folder", kind="reward")
        )  # fmt: skip

    driver = start(prepare)
    driver.until(lambda: driver.engine.models.current is not None)
    page = page_of(driver)
    headings = [one.text() for one in page.list.findChildren(QLabel) if one.property("role") == "heading"]
    order = ["Loaded", "SmolLM2-135M-Instruct", "On this computer", "Qwen3-32B", "broken", "Reward models"]
    assert [text for text in headings if text in order] == order
    card = page.list.cards[LARGE]
    assert "GGUF · Q4_K_M · 32.8 B parameters · 19.8 GB · 40k context · Apache-2.0" in words_in(card)
    assert card.fit_words == "Fits: needs 0.4 of 9.0 GB free memory; 4k context; 4 threads."
    assert page.list.cards[STARTER].fit_words == "Runs on CPU, 2 threads with 4,096 tokens of context."
    broken = next(card for card in page.list.cards.values() if card.model.name == "broken")
    assert broken.fit_words.startswith("The file is truncated")
    assert broken.button.isHidden()
    assert page.list.cards["/models/reward"].button.isHidden()


@pytest.mark.parametrize("fits", ["partly", "no"])
def test_that_a_forecast_is_shown_in_the_engine_s_words(start: Callable[..., Driver], fits: str) -> None:
    def prepare(engine: FakeEngine) -> None:
        engine.models.models.append(large())
        engine.models.forecasts[LARGE] = forecast(LARGE, fits, "22 of 32 layers on the GPU, 8k context.")

    page = page_of(start(prepare))
    assert page.list.cards[LARGE].fit_words == "22 of 32 layers on the GPU, 8k context."


def test_that_a_forecast_that_fails_is_a_sentence_and_the_others_come(start: Callable[..., Driver]) -> None:
    def prepare(engine: FakeEngine) -> None:
        engine.models.models.insert(1, large())
        engine.models.models.append(ModelInfo(
            "/models/z.gguf", "z", "GGUF", "llama", "Q8_0", 1_000_000, 1_000_000, 2048, "MIT", "folder"))  # fmt: skip
        engine.models.forecasts[LARGE] = AquiferError("Its header is cut off.")

    driver = start(prepare)
    page = page_of(driver)
    assert page.list.cards[LARGE].fit_words == "Its header is cut off."
    assert page.list.cards["/models/z.gguf"].fit_words.startswith("Fits")
    assert driver.window.notifications.texts == []


def test_that_a_list_that_cannot_be_read_says_so_and_can_be_tried_again(driver: Driver) -> None:
    page = page_of(driver)
    driver.engine.models.fail_list = AquiferError("The models folder cannot be read.")
    page.refresh()
    driver.until(lambda: "The models folder cannot be read." in words_in(page.list))
    driver.engine.models.fail_list = None
    next(button for button in page.list.findChildren(QAbstractButton) if button.accessibleName() == "Try again").click()
    driver.until(lambda: STARTER in page.list.cards)
    assert "cannot be read" not in words_in(page.list)


def test_that_no_model_at_all_is_a_sentence_with_two_ways(driver: Driver) -> None:
    page = page_of(driver)
    driver.engine.models.models.clear()
    page.refresh()
    driver.until(lambda: "There is no language model yet." in words_in(page.list))
    assert page.offers.isVisible()


def test_that_the_focus_stays_on_the_button_that_was_pressed(driver: Driver) -> None:
    page = page_of(driver)
    button = page.list.cards[STARTER].button
    button.setFocus()
    driver.qtbot.keyClick(button, Qt.Key.Key_Space)
    driver.until(lambda: driver.engine.models.current is None and not driver.window.pump.active)
    focused = driver.window.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "Load SmolLM2-135M-Instruct"


def test_that_adapters_are_switched_and_weighed_on_the_loaded_model(driver: Driver) -> None:
    driver.engine.models.adapters[STARTER] = [adapter("tone"), adapter("terse")]
    page = page_of(driver)
    rows = page.list.cards[STARTER].adapters
    assert rows is not None
    tone = rows._rows[0]
    assert not tone.weight.isEnabled()
    tone.switch.click()
    current = driver.engine.models
    driver.until(lambda: current.current and current.current.adapters == (AdapterChoice("/adapters/tone", 1.0),))
    assert tone.weight.isEnabled()
    tone.weight.setValue(0.5)
    driver.until(lambda: current.current and current.current.adapters == (AdapterChoice("/adapters/tone", 0.5),))
    page.refresh()
    driver.until(lambda: not driver.window.pump.active)
    again = page.list.cards[STARTER].adapters
    assert again is not None
    assert again.choices() == [AdapterChoice("/adapters/tone", 0.5)]


def test_that_an_adapter_that_does_not_go_on_is_off_again(driver: Driver) -> None:
    driver.engine.models.adapters[STARTER] = [adapter("tone")]
    driver.engine.models.fail_adapters = AquiferError("This adapter was made for another model.")
    page = page_of(driver)
    rows = page.list.cards[STARTER].adapters
    assert rows is not None
    rows._rows[0].switch.click()
    driver.until(lambda: "This adapter was made for another model." in driver.window.notifications.texts)
    assert rows.choices() == []


def test_that_adapters_of_a_model_that_is_not_loaded_wait_for_it(start: Callable[..., Driver]) -> None:
    def prepare(engine: FakeEngine) -> None:
        engine.models.models.append(large())
        engine.models.adapters[LARGE] = [adapter("legal")]

    page = page_of(start(prepare))
    rows = page.list.cards[LARGE].adapters
    assert rows is not None
    assert "load the model" in words_in(rows)
    assert not rows._rows[0].switch.isEnabled()


def test_that_the_best_offer_for_this_computer_comes_first(driver: Driver) -> None:
    page = page_of(driver)
    shown = [row for row in page.offers.rows.values() if not row.isHidden()]
    assert shown[0].view.offer.id == "qwen3-8b"
    assert "suggested for this computer" in words_in(shown[0])
    assert "Fits: needs 6.6 GB of 16.0 GB memory." in words_in(shown[0])
    assert len(shown) == 4
    page.offers._more.click()
    assert all(not row.isHidden() for row in page.offers.rows.values())
    assert "Does not fit" in words_in(page.offers.rows["qwen3-32b"])


def test_that_nothing_is_fetched_before_it_is_allowed(driver: Driver) -> None:
    page = page_of(driver)
    dialog = ask(driver, page, "qwen3-8b")
    for words in (
        "huggingface.co/Qwen/Qwen3-8B-GGUF",
        "5,027,783,488 bytes",
        str(driver.engine.paths.models_dir / "qwen3-8b"),
        "Apache-2.0",
        "nothing of your chats",
        "this one download",
        "cdn-lfs.hf.co",
    ):
        assert words in dialog.words, words
    driver.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    driver.qtbot.wait(100)
    assert driver.engine.models.download.started == []
    assert driver.engine.guard.open_for == ()


def test_that_a_fetched_model_shows_its_progress_and_ends_in_the_list(driver: Driver) -> None:
    page = page_of(driver)
    driver.engine.models.download.delay_s = 0.15
    ask(driver, page, "qwen3-8b").allow.click()
    row = page.offers.rows["qwen3-8b"]
    driver.until(lambda: "% ·" in row.state_words)
    assert "left" in row.state_words
    assert row.button.accessibleName() == "Stop fetching Qwen3 8B"
    driver.window.feed.update_shield()
    assert driver.window.status._shield.words == "Open for one download"
    page.refresh()  # must not disturb what runs
    driver.until(lambda: driver.engine.models.installed and not driver.window.pump.active)
    driver.window.feed.update_shield()
    assert driver.window.status._shield.words == "Offline"
    assert row.state_words == "On this computer."
    assert row.button.isHidden()
    assert "Qwen3 8B is here, checked and ready" in words_in(page)
    assert "Qwen3 8B Q4_K_M" in [card.model.name for card in page.list.cards.values()]


def test_that_a_stopped_download_can_be_resumed_also_after_a_restart(start: Callable[..., Driver]) -> None:
    driver = start()
    driver.until(lambda: driver.engine.models.current is not None)
    page = page_of(driver)
    driver.engine.models.download.delay_s = 0.1
    ask(driver, page, "qwen3-8b").allow.click()
    row = page.offers.rows["qwen3-8b"]
    driver.until(lambda: "%" in row.state_words and driver.engine.models.partial.get("qwen3-8b", 0) > 0)
    row.button.click()
    driver.until(lambda: not driver.window.pump.active)
    assert row.button.words == "Resume…"
    assert "are here already" in row.state_words
    kept = dict(driver.engine.models.partial)
    driver = start(lambda engine: engine.models.partial.update(kept))
    driver.until(lambda: driver.engine.models.current is not None)
    page = page_of(driver)
    assert page.offers.rows["qwen3-8b"].button.words == "Resume…"
    assert ask(driver, page, "qwen3-8b").allow.words == "Allow and resume"


def test_that_a_download_that_fails_says_why_and_can_be_resumed(driver: Driver) -> None:
    page = page_of(driver)
    driver.engine.models.download.error = AquiferError("The hub cannot be reached.", "Check the connection.")
    ask(driver, page, "qwen3-4b").allow.click()
    driver.until(lambda: "The hub cannot be reached." in driver.window.notifications.texts)
    driver.until(lambda: not driver.window.pump.active)
    assert page.offers.rows["qwen3-4b"].button.words == "Resume…"
    assert page.downloads.running == {}
    assert driver.engine.guard.open_for == ()


def test_that_models_of_another_program_are_used_in_place_after_a_yes(driver: Driver) -> None:
    driver.engine.models.foreign.append(ForeignFolder("Ollama", OLLAMA, 3, 12_400_000_000))
    page = page_of(driver)
    assert "Ollama: 3 models, 12.4 GB" in words_in(page.folders)
    button = next(
        one for one in page.folders.findChildren(QAbstractButton) if one.accessibleName() == "Use the models of Ollama"
    )
    page.add_paths([])  # nothing
    page.folders.folder_wanted.disconnect()
    page.folders.folder_wanted.connect(lambda path: _use(page, driver, Path(path)))
    button.click()
    driver.until(lambda: "3 models found in models." in words_in(page))
    driver.until(lambda: not driver.window.pump.active)
    assert "Ollama: 3 models" not in words_in(page.folders)
    assert "/home/ada/.ollama/models" in [one.toolTip() for one in page.folders.findChildren(QLabel)]
    forget = next(
        one for one in page.folders.findChildren(QAbstractButton) if one.accessibleName() == "Forget the folder models"
    )
    forget.click()
    driver.until(lambda: not driver.window.pump.active)
    assert driver.engine.settings.current.models.folders == ()
    assert len(page.list.cards) == 2


def _use(page: ModelPage, driver: Driver, path: Path) -> None:
    """The folder of the story is on nobody's disk."""
    driver.engine.models.add_folder(path)
    page._added = path.name
    page.refresh()


def test_that_a_folder_dropped_on_the_page_is_used_where_it_is(driver: Driver, tmp_path: Path) -> None:
    folder = tmp_path / "my models"
    folder.mkdir()
    page = page_of(driver)
    driver.drop([folder], "models")
    driver.until(lambda: "1 model found in my models." in words_in(page))
    assert driver.engine.settings.current.models.folders == (folder,)
    assert driver.window.tracker.unread == 0


def test_that_a_file_dropped_on_the_page_is_loaded(driver: Driver, tmp_path: Path) -> None:
    file = tmp_path / "new.gguf"
    file.write_bytes(b"GGUF")
    page_of(driver)
    driver.drop([file], "models")
    driver.until(lambda: not driver.window.pump.active)
    assert driver.engine.settings.current.models.default_model == file


def test_that_making_the_page_opens_no_other_window(driver: Driver) -> None:
    opened: list[QWidget] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
            if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
                opened.append(watched)
            return False

    watch = Watch()
    application = QApplication.instance()
    assert application is not None
    application.installEventFilter(watch)
    try:
        engine = driver.engine
        engine.models.foreign.append(ForeignFolder("Ollama", OLLAMA, 3, 12_400_000_000))
        engine.models.adapters[STARTER] = [adapter("tone")]
        desk = driver.window.pages.model_desk
        assert desk is not None
        page = ModelPage(driver.app.theme, engine, desk, driver.window.background, lambda _error: None)
        driver.window.pages.stack.addWidget(page)
        driver.until(lambda: page.list.cards and not driver.window.pump.active)
    finally:
        application.removeEventFilter(watch)
    assert opened == []


@pytest.mark.slow
def test_that_many_models_are_shown_in_steps(start: Callable[..., Driver]) -> None:
    def prepare(engine: FakeEngine) -> None:
        engine.models.models += [
            ModelInfo(f"/m/{n}.gguf", f"model {n}", "GGUF", "llama", "Q8_0", 10**9, 10**9, 2048, "", "LM Studio")
            for n in range(60)
        ]

    driver = start(prepare)
    driver.until(lambda: driver.engine.models.current is not None)
    page = page_of(driver)
    assert len(page.list.cards) == 41
    more = next(one for one in page.list.findChildren(QAbstractButton) if "more" in one.accessibleName())
    more.click()
    driver.until(lambda: len(page.list.cards) == 62)
    driver.until(lambda: not driver.window.pump.active, timeout_ms=20_000)


def test_that_every_control_of_the_page_and_the_dialog_has_a_name_and_takes_the_focus(driver: Driver) -> None:
    driver.engine.models.adapters[STARTER] = [adapter("tone")]
    driver.engine.models.foreign.append(ForeignFolder("LM Studio", Path("/x"), 1, 4_900_000_000))
    page = page_of(driver)
    dialog = ask(driver, page, "phi-4" if not page.offers.rows["phi-4"].isHidden() else "qwen3-8b")
    for root in (page, dialog):
        for widget in [*root.findChildren(QAbstractButton), *root.findChildren(QDoubleSpinBox)]:
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name).strip(), widget
            assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.accessibleName()
    dialog.reject()
    QApplication.processEvents()


def test_that_nothing_is_wider_than_the_page(start: Callable[..., Driver]) -> None:
    def prepare(engine: FakeEngine) -> None:
        engine.set_appearance(scale_percent=200)
        engine.models.models.append(large())
        engine.models.adapters[STARTER] = [adapter("a long name for an adapter")]

    driver = start(prepare)
    driver.until(lambda: driver.engine.models.current is not None)
    driver.window.resize(1000, 700)
    page = page_of(driver)
    inside = page.scroll_area.widget()
    assert inside.width() <= page.scroll_area.viewport().width()


@pytest.mark.parametrize(
    ("progress", "words"),
    [
        (FetchProgress(1_200_000_000, 5_000_000_000, 190), "1.2 of 5.0 GB · 24 % · 3 minutes left"),
        (FetchProgress(0, 5_000_000_000), "0 MB of 5.0 GB · 0 %"),
        (FetchProgress(4_999_000_000, 5_000_000_000, 5), "5.0 of 5.0 GB · 100 % · less than a minute left"),
        (FetchProgress(10, 0, 7300), "0 of 0 MB · 0 % · 2 h 02 min left"),
    ],
)
def test_that_progress_is_said_in_words(progress: FetchProgress, words: str) -> None:
    assert facts.progress_words(progress) == words
