"""Every pair of colours that meets on screen can be told apart; high contrast and less motion are kept to."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from desktop.theme import Theme, contrast, load_tokens
from desktop.widgets.password_dialog import PasswordDialog
from desktop.widgets.work_bar import WorkBar
from engine.api import resources_dir
from tests.gui.conftest import Driver

THEMES = Path(__file__).resolve().parents[2] / "resources" / "themes"
NORMAL, HIGH = ("light", "dark"), ("contrast-light", "contrast-dark")
GROUNDS = ("window", "sidebar", "surface", "raised", "hover", "bubble", "code", "accent-soft")
SOFT = ("error-soft", "warning-soft", "success-soft")
# What is written by a rule that names only the words' colour, or by a painter.
WORDS = (
    [(words, ground) for words in ("text", "muted") for ground in (*GROUNDS, *SOFT)]
    + [(tone, ground) for tone in ("error", "warning", "success") for ground in ("window", "sidebar", "surface")]
    + [("error", "error-soft"), ("warning", "warning-soft"), ("success", "success-soft"), ("success", "accent-soft")]
    + [("accent", ground) for ground in ("window", "surface", "raised", "bubble")]
    + [
        ("accent-text", "accent"),
        ("accent-text", "accent-hover"),
        ("on-accent-soft", "accent-soft"),
        ("text", "pressed"),
    ]
)
# Edges of fields, lines of focus, icons and curves.
PARTS = [("border-strong", ground) for ground in ("window", "surface")] + [
    (part, ground) for part in ("accent", "error", "warning", "success") for ground in ("window", "surface", "sidebar")
]
PARTS += [(f"chart-{number}", "surface") for number in range(1, 7)]
# With high contrast everything has an edge, and the focus is a line in the colour of the words.
HIGH_PARTS = [(part, ground) for part in ("border", "border-strong", "text", "accent") for ground in GROUNDS]


def rule_pairs() -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
    """(words, ground) and (edge, ground) of every rule of the stylesheets that names both."""
    words, edges = set(), set()
    for file in ("window.qss", "contrast.qss"):
        for selector, body in re.findall(r"([^{}]*)\{([^}]*)\}", (THEMES / file).read_text(encoding="utf-8")):
            if ":disabled" in selector:
                continue  # a control that is switched off need not be readable (WCAG 1.4.3)
            found = {name.strip(): value for name, _, value in (part.partition(":") for part in body.split(";"))}
            lines = " ".join(value for name, value in found.items() if name.startswith("border"))
            for ground in _tokens(found.get("background", "")):
                words |= {(one, ground) for one in _tokens(found.get("color", ""))}
                edges |= {(one, ground) for one in _tokens(lines)}
            for ground in _tokens(found.get("selection-background-color", "")):
                words |= {(one, ground) for one in _tokens(found.get("selection-color", ""))}
    return words, {pair for pair in edges if pair[0] != pair[1]}


def _tokens(value: str) -> list[str]:
    return re.findall(r"@([a-z0-9-]+)", value)


def low(look: str, pairs: list[tuple[str, str]], least: float) -> list[str]:
    tokens = load_tokens(THEMES.parent, look)
    found = [(contrast(tokens[a], tokens[b]), a, b) for a, b in dict.fromkeys(pairs)]
    return [f"{a} on {b}: {ratio:.2f}" for ratio, a, b in found if ratio < least]


def test_that_the_rules_are_read() -> None:
    words, edges = rule_pairs()
    assert ("accent-text", "accent") in words
    assert ("border-strong", "surface") in edges


@pytest.mark.parametrize("look", NORMAL)
def test_that_words_have_4_5_and_parts_3(look: str) -> None:
    words, _edges = rule_pairs()
    assert low(look, [*WORDS, *words], 4.5) == []
    assert low(look, PARTS, 3.0) == []


@pytest.mark.parametrize("look", HIGH)
def test_that_with_high_contrast_words_have_7_and_every_edge_3(look: str) -> None:
    words, edges = rule_pairs()
    assert low(look, [*WORDS, *words], 7.0) == []
    soft_edges = [(part, ground) for part, ground in edges if part not in ("accent-soft", "hover")]
    assert low(look, [*PARTS, *HIGH_PARTS, *soft_edges], 3.0) == []


def test_that_all_looks_have_the_same_colours() -> None:
    names = {look: load_tokens(THEMES.parent, look).keys() for look in (*NORMAL, *HIGH)}
    assert len({frozenset(one) for one in names.values()}) == 1


def test_that_high_contrast_is_chosen_at_once_and_kept(start: Callable[..., Driver]) -> None:
    driver = start()
    driver.window.show_page("settings")
    page = driver.window.pages.settings
    assert page is not None
    page._change("appearance", "theme", "dark")
    page._change("appearance", "contrast", "high")
    theme = driver.app.theme
    assert theme.high_contrast
    assert theme.hex("window") == "#000000"
    assert "2px solid" in theme.stylesheet().partition("Put after window.qss")[2]
    driver = start()
    assert driver.app.theme.high_contrast, "before the engine is there, too"
    driver.app.theme.apply("dark", 100, "normal")
    assert not driver.app.theme.high_contrast


def test_that_the_contrast_of_the_system_is_followed(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    theme = Theme(resources_dir())
    theme.apply("light", 100)
    assert not theme.high_contrast, "no system asks for it here"
    hints = QGuiApplication.styleHints().accessibility()
    monkeypatch.setattr(type(hints), "contrastPreference", lambda _self: Qt.ContrastPreference.HighContrast)
    hints.contrastPreferenceChanged.emit(Qt.ContrastPreference.HighContrast)
    assert theme.high_contrast
    theme.apply("light", 100, "normal")
    assert not theme.high_contrast, "what the person chose wins"
    monkeypatch.undo()
    theme.apply("light", 100)


def test_that_less_motion_stops_what_moves(driver: Driver) -> None:
    theme = driver.app.theme
    blinking = QGuiApplication.styleHints().cursorFlashTime()
    assert blinking > 0
    dialog = PasswordDialog(theme, driver.window, "a.pdf")
    bar = dialog.findChild(WorkBar)
    assert bar is not None
    assert bar.maximum() == 0, "it moves"
    theme.apply("light", 100, less_motion=True)
    assert bar.is_still
    assert (bar.maximum(), bar.value()) == (1, 1)
    assert QGuiApplication.styleHints().cursorFlashTime() == 0
    assert not QApplication.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)
    bar.setRange(0, 10)
    assert not bar.is_still
    bar.setRange(0, 0)
    assert bar.is_still
    theme.apply("light", 100)
    assert (bar.maximum(), bar.is_still) == (0, False)
    assert QGuiApplication.styleHints().cursorFlashTime() == blinking
    dialog.deleteLater()
