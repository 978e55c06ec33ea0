"""Themes, contrast, accessible names and the window as it is when an answer is there."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QTextEdit,
    QWidget,
)

from desktop.chat.message_view import AnswerView
from desktop.theme import Theme, contrast, load_tokens
from engine.api import Citation, Support, resources_dir
from tests.fakes_desktop import FakeEngine, Scripted
from tests.fakes_library import Reading
from tests.gui.conftest import SAMPLES, Driver

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
REPORT, RULES = SAMPLES / "Annual report 2025.pdf", SAMPLES / "House rules.md"
TEXT_ON = [
    (text, ground)
    for text in ("text", "muted")
    for ground in ("window", "sidebar", "surface", "raised", "hover", "bubble", "code")
] + [
    ("on-accent-soft", "accent-soft"),
    ("accent-text", "accent"),
    ("accent-text", "accent-hover"),
    ("accent", "window"),
    ("text", "error-soft"),
    ("text", "warning-soft"),
    ("text", "success-soft"),
    ("text", "accent-soft"),
    ("muted", "error-soft"),
    ("muted", "warning-soft"),
    ("muted", "success-soft"),
    ("error", "surface"),
    ("success", "surface"),
    ("warning", "sidebar"),
    ("error", "sidebar"),
]
PARTS_ON = [("border-strong", "window"), ("border-strong", "surface"), ("accent", "surface"), ("accent", "sidebar")]


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_that_every_text_has_a_contrast_of_at_least_4_5(theme: str) -> None:
    tokens = load_tokens(RESOURCES, theme)
    low = [(a, b) for a, b in TEXT_ON if contrast(tokens[a], tokens[b]) < 4.5]
    low += [(a, b) for a, b in PARTS_ON if contrast(tokens[a], tokens[b]) < 3.0]
    assert low == []
    assert contrast("#1A1F24", tokens["highlight"]) > 4.5


def test_that_both_themes_have_the_same_tokens_and_the_stylesheet_uses_no_other() -> None:
    light, dark = load_tokens(RESOURCES, "light"), load_tokens(RESOURCES, "dark")
    assert light.keys() == dark.keys()


def test_that_a_look_that_is_in_force_is_not_given_again(qapp: object) -> None:
    theme, told = Theme(resources_dir()), []
    theme.changed.connect(lambda: told.append(theme.dark))
    for name, scale in (("dark", 100), ("dark", 100), ("dark", 125), ("light", 100), ("light", 100)):
        theme.apply(name, scale)
    assert told == [True, True, False]


def test_that_the_theme_and_the_size_change_at_once_and_survive_a_restart(start: Callable[..., Driver]) -> None:
    driver = start()
    driver.ask_and_wait("Hello")
    height = driver.window.chat.composer.edit.height()
    driver.window.show_page("settings")
    page = driver.window.pages.settings
    assert page is not None
    page._change("appearance", "theme", "dark")
    page._change("appearance", "scale_percent", 150)
    driver.window.show_page("chat")
    driver.qtbot.wait(50)
    ground = driver.window.grab().toImage().pixelColor(700, 20)
    assert ground.lightness() < 60
    assert driver.window.chat.composer.edit.height() > height
    assert "@" not in driver.app.theme.stylesheet().replace("@media", "")
    driver = start()
    assert driver.app.theme.dark


def _controls(root: QWidget) -> Iterator[QWidget]:
    kinds = (QAbstractButton, QLineEdit, QComboBox, QAbstractItemView, QPlainTextEdit, QTextEdit, QProgressBar)
    for widget in root.findChildren(QWidget):
        internal = widget.objectName().startswith("qt_") or isinstance(widget.parent(), QComboBox | QMenu)
        inner = any(isinstance(parent, QComboBox) for parent in _parents(widget))
        if isinstance(widget, kinds) and not internal and not inner:
            yield widget


def _parents(widget: QWidget) -> Iterator[QWidget]:
    parent = widget.parentWidget()
    while parent is not None:
        yield parent
        parent = parent.parentWidget()


def test_that_every_control_of_every_page_has_a_name(driver: Driver) -> None:
    driver.engine.library.readings["House rules.md"] = Reading(fail="It cannot be read.")
    driver.attach_samples()
    driver.engine.chat.enqueue(
        Scripted("Some `code`:\n\n```python\nx = 1\n```\n\nand text.", citations=(_cite(driver),))
    )
    driver.ask_and_wait("A question")
    for page in ("documents", "models", "finetune", "trash", "settings", "chat"):
        driver.window.show_page(page)
        driver.until(lambda: not driver.window.pump.active)
    answer = driver.window.chat.transcript.last_answer()
    assert answer is not None
    driver.window.open_citation(answer.answer, 1)
    driver.window.show_keys()
    nameless = []
    for widget in _controls(driver.window):
        interface = QAccessible.queryAccessibleInterface(widget)
        name = interface.text(QAccessible.Text.Name) if interface else widget.accessibleName()
        if not name.strip() and not _is_empty_status(widget):
            nameless.append(f"{type(widget).__name__} {widget.objectName()} in {type(widget.parent()).__name__}")
    assert nameless == []


def _is_empty_status(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractItemView | QProgressBar) and not widget.isVisible() and not widget.isEnabled()


def _cite(driver: Driver) -> Citation:
    return driver.engine.library.cite(1, REPORT, 1, "In 2025 the workshop repaired 1,284")


@pytest.mark.parametrize("scale", [100, 200])
def test_that_nothing_is_wider_than_the_window(start: Callable[..., Driver], scale: int) -> None:
    driver = start(lambda engine: engine.set_appearance(scale_percent=scale))
    driver.window.resize(1000, 700)
    driver.attach_samples()
    driver.engine.chat.enqueue(Scripted("word " * 120 + "\n\n" + "x" * 400, citations=(_cite(driver),)))
    driver.ask_and_wait("A long question " * 20)
    driver.qtbot.wait(50)
    transcript = driver.window.chat.transcript
    assert transcript.horizontalScrollBar().maximum() == 0
    for view in transcript.views:
        assert view.mapTo(transcript.viewport(), view.rect().topRight()).x() <= transcript.viewport().width()


def readme_answer(engine: FakeEngine) -> Scripted:
    first = engine.library.cite(
        1, REPORT, 1, "In 2025 the workshop repaired 1,284\r\nbicycles, 17 percent more than in\r\n2024"
    )
    second = engine.library.cite(
        2, REPORT, 1, "The average\r\nwaiting time for a repair fell from nine\r\ndays to four days"
    )
    third = engine.library.cite(3, RULES, 1, "Tuesday from 17:00 to 21:00 and Saturday from 10:00 to 15:00")
    text = (
        "In 2025 the workshop repaired **1,284 bicycles**, 17 percent more than in 2024 [1]. The average waiting time "
        "for a repair fell from nine days to four [2].\n\nThe workshop is open on Tuesday from 17:00 to 21:00 and on "
        "Saturday from 10:00 to 15:00 [3]. Most visitors come on Saturday."
    )
    start = text.index("Most visitors")
    return Scripted(text, citations=(first, second, third), support=(Support(start, len(text), "unsupported"),))


def test_that_the_window_of_the_readme_can_be_drawn(driver: Driver) -> None:
    driver.attach_samples()
    driver.engine.chat.add_history(driver.engine.chat.new("Torque of the pedals").id, [("Torque?", "35 Nm")])
    driver.engine.chat.enqueue(readme_answer(driver.engine))
    driver.ask_and_wait("How many bicycles were repaired in 2025, and when is the workshop open?")
    view = driver.window.chat.transcript.last_answer()
    assert isinstance(view, AnswerView)
    driver.window.open_citation(view.answer, 1)
    driver.until(lambda: driver.window.panel.pdf is not None and driver.window.panel.pdf.mark_boxes())
    driver.qtbot.wait(600)
    picture: QImage = driver.window.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, picture.width(), 9) for y in range(0, 800, 7)}
    assert len(colours) > 40
    assert len(driver.window.panel.pdf.mark_boxes()) >= 2
