"""A person chooses another embedding model and sees how far it is with the documents."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from desktop.library.embedder_strip import EmbedderStrip, words_of
from desktop.library.library_page import LibraryPage
from engine.api import EmbedderState
from tests.fakes_desktop import FakeEngine
from tests.gui.conftest import Driver

pytestmark = pytest.mark.slow

SLOW_S = 0.05
GONE = (
    "The embedding model the search index was made with, old, is gone: documents are found by their words alone until"
    " another one has read them."
)


def page_of(driver: Driver) -> LibraryPage:
    driver.window.show_page("documents")
    page = driver.window.pages.documents
    assert page is not None
    return page


def fill(driver: Driver, folder: Path, count: int = 6) -> EmbedderStrip:
    """The documents page with some notes; its line about the embedding model."""
    for number in range(count):
        (folder / f"note {number}.txt").write_text(f"words of note {number}")
    page = page_of(driver)
    page.add_paths([folder / f"note {number}.txt" for number in range(count)])
    driver.until(lambda: not driver.window.tracker.busy and page.model.rowCount() == count)
    return page.embedder


def field_of(driver: Driver) -> QLineEdit:
    driver.window.show_page("settings")
    assert driver.window.pages.settings is not None
    field = driver.window.pages.settings.findChild(QLineEdit, "embedder")
    assert isinstance(field, QLineEdit)
    return field


def choose(driver: Driver, text: str) -> QLineEdit:
    """Type a folder in Settings and press Enter."""
    field = field_of(driver)
    field.selectAll()
    driver.qtbot.keyClick(field, Qt.Key.Key_Delete)
    driver.qtbot.keyClicks(field, text)
    driver.qtbot.keyClick(field, Qt.Key.Key_Return)
    return field


def test_that_another_model_chosen_in_settings_reads_the_documents_and_the_line_goes_when_it_is_done(
    driver: Driver, tmp_path: Path
) -> None:
    strip = fill(driver, tmp_path)
    assert not strip.isVisible()
    driver.engine.library.embedders.step_s = SLOW_S
    choose(driver, "/models/e5-small")
    page_of(driver)
    driver.until(lambda: strip.isVisible() and strip.bar.value() >= 1)
    count = f"{strip.bar.value()} of 6 documents"
    assert strip.words.text() == f"{count} read for the embedding model e5-small; starter answers meanwhile."
    assert strip.accessibleName() == strip.words.text()
    assert driver.window.status._jobs.words == f"Embedding model: {count}"
    driver.until(lambda: not strip.isVisible())
    assert driver.engine.library.embedders.state.answering == "e5-small"
    driver.until(lambda: not driver.window.status._jobs.isVisible())


def test_that_it_is_paused_and_stopped_and_goes_on_where_it_was(driver: Driver, tmp_path: Path) -> None:
    strip, embedders = fill(driver, tmp_path), driver.engine.library.embedders
    embedders.step_s = SLOW_S
    choose(driver, "/models/e5-small")
    page_of(driver)
    driver.until(lambda: strip.pause.isVisible() and strip.bar.value() >= 1)
    strip.pause.click()
    assert strip.words.text().startswith("Paused: ")
    assert (strip.pause.isVisible(), strip.go_on.isVisible(), strip.stop.isVisible()) == (False, True, True)
    held = embedders.state.done
    driver.qtbot.wait(200)
    assert embedders.state.done <= held + 1
    strip.go_on.click()
    driver.until(lambda: embedders.state.done > held + 1)
    assert strip.pause.isVisible()
    strip.stop.click()
    driver.until(lambda: strip.words.text().startswith("Stopped: "))
    assert (strip.pause.isVisible(), strip.go_on.isVisible(), strip.stop.isVisible()) == (False, True, False)
    assert embedders.state.done > held
    strip.go_on.click()
    driver.until(lambda: not strip.isVisible())
    assert embedders.state.answering == "e5-small"


def test_that_a_run_begun_by_a_start_or_a_search_is_followed(driver: Driver, tmp_path: Path) -> None:
    strip, embedders = fill(driver, tmp_path), driver.engine.library.embedders
    embedders.step_s = SLOW_S
    driver.window.show_page("chat")
    embedders.choose("e5-small", 6)
    page_of(driver)
    driver.until(lambda: strip.isVisible() and strip.stop.isVisible())
    driver.until(lambda: not strip.isVisible())


def test_that_a_start_goes_on_with_the_model_and_nothing_counts_as_a_file_that_is_read(
    start: Callable[..., Driver],
) -> None:
    def left(engine: FakeEngine) -> None:
        engine.library.embedders.step_s = SLOW_S
        engine.library.embedders.state = EmbedderState("starter", "e5-small", 3, 12)

    driver = start(left)
    driver.window._limits_seen()
    page = page_of(driver)
    driver.until(lambda: page.embedder.isVisible() and page.embedder.bar.value() > 3)
    assert not driver.window.tracker.busy
    assert not page.pause.isVisible()
    driver.until(lambda: not page.embedder.isVisible() and not driver.window.pump.active)
    assert driver.engine.library.embedders.state == EmbedderState("e5-small")


def test_that_a_folder_without_a_model_is_a_sentence_and_the_field_says_what_is_used(
    driver: Driver, tmp_path: Path
) -> None:
    strip = fill(driver, tmp_path)
    driver.engine.library.embedders.missing = "There is no embedding model in /models/nothing."
    field = choose(driver, "/models/nothing")
    driver.until(lambda: any("no embedding model" in text for text in driver.window.notifications.texts))
    driver.until(lambda: field.text() == "")
    page_of(driver)
    driver.qtbot.wait(50)
    assert not strip.isVisible()
    # The same folder again, now with a model in it, is asked for again.
    driver.engine.library.embedders.missing = ""
    choose(driver, "/models/nothing")
    driver.until(lambda: driver.engine.library.embedders.state.answering == "nothing")


def test_that_a_run_that_fails_keeps_its_reason_and_can_go_on(driver: Driver, tmp_path: Path) -> None:
    strip, embedders = fill(driver, tmp_path), driver.engine.library.embedders
    embedders.fail = "Embedding anew with e5-small stopped: the disk is full. The one from before keeps answering."
    choose(driver, "/models/e5-small")
    page_of(driver)
    driver.until(lambda: strip.isVisible() and "the disk is full" in strip.words.text() and strip.go_on.isVisible())
    assert any("the disk is full" in text for text in driver.window.notifications.texts)
    embedders.fail = ""
    strip.go_on.click()
    driver.until(lambda: not strip.isVisible())


def test_that_a_lost_model_is_said_on_the_page_and_looked_for_again(driver: Driver, tmp_path: Path) -> None:
    strip = fill(driver, tmp_path)
    driver.engine.library.embedders.state = EmbedderState("", reason=GONE)
    driver.window.show_page("chat")
    page_of(driver)
    driver.until(strip.isVisible)
    assert strip.words.text() == GONE
    assert [part.isVisible() for part in (strip.bar, strip.pause, strip.go_on, strip.stop)] == [False] * 4
    driver.engine.library.embedders.missing = "There is no embedding model in /models/e5."
    strip.again.click()
    driver.until(lambda: any("no embedding model" in text for text in driver.window.notifications.texts))
    assert strip.words.text() == GONE
    driver.engine.library.embedders.missing = ""
    strip.again.click()
    driver.until(lambda: not strip.isVisible())
    assert driver.engine.library.embedders.state == EmbedderState("starter")


def test_that_the_line_of_a_lost_model_leads_to_its_place_in_settings(driver: Driver, tmp_path: Path) -> None:
    strip = fill(driver, tmp_path)
    driver.engine.library.embedders.state = EmbedderState("", reason=GONE)
    page_of(driver)
    driver.until(strip.settings.isVisible)
    strip.settings.click()
    assert driver.window.pages.current == "settings"
    settings = driver.window.pages.settings
    assert settings is not None
    field = settings.findChild(QLineEdit, "embedder")
    assert isinstance(field, QLineEdit)
    driver.until(lambda: field.hasFocus() and not field.visibleRegion().isEmpty())


def test_that_no_embedding_model_at_all_is_said_on_the_page(driver: Driver, tmp_path: Path) -> None:
    strip = fill(driver, tmp_path)
    driver.engine.library.embedders.none_there = "There is no embedding model in /starter."
    page_of(driver)
    driver.until(strip.isVisible)
    assert strip.words.text() == "There is no embedding model in /starter."
    assert not driver.window.notifications.texts


def test_that_a_look_that_finds_nothing_new_is_told_to_nobody(driver: Driver, tmp_path: Path) -> None:
    fill(driver, tmp_path)
    driver.until(lambda: not driver.window.pump.active)
    tracker, told = driver.window.tracker.embedder, list[bool]()
    tracker.changed.connect(lambda: told.append(True))
    tracker.look()
    driver.until(lambda: not driver.window.pump.active)
    assert told == []
    driver.engine.library.embedders.none_there = "There is no embedding model in /starter."
    for _ in range(2):
        tracker.look()
        driver.until(lambda: not driver.window.pump.active)
    assert told == [True]


def test_that_pages_of_files_do_not_make_the_line_anew(driver: Driver, tmp_path: Path) -> None:
    strip, drawn = fill(driver, tmp_path), list[bool]()
    driver.until(lambda: not driver.window.pump.active)
    driver.engine.library.embedders.state = EmbedderState("", reason=GONE)
    driver.window.tracker.embedder.look()
    driver.until(strip.isVisible)
    strip.say = lambda *_words: drawn.append(True)  # type: ignore[method-assign, assignment]
    driver.window.tracker.changed.emit("Documents")
    assert drawn == []
    driver.window.tracker.changed.emit("")
    assert drawn == [True]


def test_that_the_words_say_who_answers_meanwhile() -> None:
    filling = EmbedderState("", "new", 240, 1240, running=True)
    by_words = "240 of 1,240 documents read for the embedding model new; until it is ready, documents are found by"
    assert words_of(filling, running=True, paused=False) == f"{by_words} their words alone."
    lost = EmbedderState("", "new", 1, 2, running=True, reason=GONE)
    assert words_of(lost, running=True, paused=False) == f"1 of 2 documents read for the embedding model new. {GONE}"
    ready = EmbedderState("old", "new", 2, 2, running=True)
    assert words_of(ready, running=True, paused=False) == (
        "All documents are read for the embedding model new, which takes over in a moment; old answers meanwhile."
    )
    assert words_of(EmbedderState("old"), running=False, paused=True) == ""


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_the_page_with_an_embedding_model_under_way_can_be_drawn(
    start: Callable[..., Driver], tmp_path: Path, theme: str
) -> None:
    driver = start(lambda engine: engine.set_appearance(theme=theme))
    driver.window._limits_seen()
    strip, embedders = fill(driver, tmp_path), driver.engine.library.embedders
    embedders.state = EmbedderState("all-MiniLM-L6-v2", "multilingual-e5-small", 120, 240)
    embedders.step_s = 0.02
    page = page_of(driver)
    driver.until(lambda: strip.isVisible() and not strip.pause.isVisible())
    strip.go_on.click()
    driver.until(lambda: strip.pause.isVisible() and strip.bar.value() > 121)
    assert page.isAncestorOf(strip)
    driver.picture(f"embedder-{theme}")
    strip.stop.click()
    driver.until(lambda: strip.words.text().startswith("Stopped"))
    embedders.state = EmbedderState("", reason=GONE)
    driver.window.tracker.embedder.look()
    driver.until(lambda: strip.words.text() == GONE)
    driver.picture(f"embedder-gone-{theme}")
    driver.engine.library.hyde.add("Documents")
    page.more.menu().popup(page.more.mapToGlobal(page.more.rect().bottomLeft()))
    driver.qtbot.wait(50)
    driver.picture(f"menu-{theme}", page.more.menu())
    page.more.menu().close()
    driver.window.show_page("settings")
    field = field_of(driver)
    assert driver.window.pages.settings is not None
    driver.window.pages.settings.scroll_area.ensureWidgetVisible(field, 0, 200)
    driver.qtbot.wait(50)
    driver.picture(f"settings-embedder-{theme}")
