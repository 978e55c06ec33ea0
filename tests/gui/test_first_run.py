"""The first start: three steps in plain words, nothing asked, nothing in the way."""

from __future__ import annotations

from collections.abc import Callable

from desktop.first_run import computer
from engine.api import AquiferError, Hardware
from engine.catalog.types import DeviceMemory
from tests.fakes_desktop import FakeEngine
from tests.gui.conftest import Driver

RAM = DeviceMemory("memory", "CPU", 32 << 30, 20 << 30)


def facts(driver: Driver) -> list[str]:
    return driver.window.chat.empty._welcome_facts.text().splitlines()


def settled(driver: Driver) -> list[str]:
    driver.until(lambda: not driver.window.pump.active)
    return facts(driver)


def test_that_the_first_start_tells_computer_data_and_what_to_do(start: Callable[..., Driver]) -> None:
    driver = start()
    first, second, third = settled(driver)
    driver.picture("first-run")
    assert first == (
        "1. This computer has 4 processor cores and 15 GB of memory; models run on the processor."
        " A model is ready to use."
    )
    assert str(driver.engine.paths.root) in second
    assert "Drop your first file here" in third


def test_that_a_person_may_ask_without_reading_it(start: Callable[..., Driver]) -> None:
    driver = start()
    driver.ask_and_wait("What can you do?")
    assert driver.engine.chat.asked[0][1] == "What can you do?"


def test_that_what_was_read_meanwhile_does_not_come_back(start: Callable[..., Driver]) -> None:
    driver = start()
    driver.window.chat.empty.limits_seen.emit()
    settled(driver)
    assert driver.window.chat.empty.welcome.isHidden()


def test_that_a_missing_model_is_said_with_the_way_to_one(start: Callable[..., Driver]) -> None:
    def without(engine: FakeEngine) -> None:
        engine.models.models = engine.models.models[1:]  # the broken one

    assert "the page Models shows how to get one" in settled(start(without))[0]


def test_that_a_computer_that_cannot_be_told_leaves_the_steps(start: Callable[..., Driver]) -> None:
    def broken(engine: FakeEngine) -> None:
        engine.models.fail_list = AquiferError("The folder cannot be read.")

    driver = start(broken)
    assert settled(driver)[0] == "1. A model is ready to use."
    assert driver.window.notifications.texts == []


def test_that_a_graphics_card_is_named_once_though_two_libraries_see_it() -> None:
    card = DeviceMemory("CUDA0", "GPU", 24 << 30, 20 << 30)
    words = computer(Hardware("A processor", 16, RAM, (card, DeviceMemory("cuda:0", "GPU", 24 << 30, 20 << 30))))
    assert words == (
        "This computer has 16 processor cores, 32 GB of memory and a graphics card with 24 GB that models can use."
    )


def test_that_one_core_is_one_core() -> None:
    assert computer(Hardware("A processor", 1, RAM)).startswith("This computer has 1 processor core and 32 GB")
