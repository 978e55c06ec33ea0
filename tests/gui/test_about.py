"""About in the settings: version, limits, changelog and licences, readable by key and without the files too."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton

from desktop.chat.empty_state import LIMITS
from desktop.preferences.about_section import AboutSection
from desktop.preferences.reading_dialog import ReadingDialog
from desktop.widgets.code_block import CodeBlock
from desktop.widgets.markdown_view import MarkdownView
from tests.gui.conftest import Driver


@pytest.fixture
def about(driver: Driver) -> AboutSection:
    driver.window.show_page("settings")
    page = driver.window.pages.settings
    assert page is not None
    driver.until(lambda: not driver.window.pump.active)
    return page.about


def opened(about: AboutSection, button: QPushButton) -> ReadingDialog:
    button.click()
    return about.findChildren(ReadingDialog)[-1]


def words_of(dialog: ReadingDialog) -> str:
    view = dialog.findChild(MarkdownView)
    assert view is not None
    return "\n".join(one.toPlainText() for one in view.segments if not isinstance(one, CodeBlock))


def test_that_about_says_version_licence_and_limits(about: AboutSection) -> None:
    said = "\n".join(one.text() for one in about.findChildren(QLabel))
    assert "Aquifer 0.1.0 · Apache-2.0" in said
    assert LIMITS in said


def test_that_the_changelog_is_read_and_closed(driver: Driver, about: AboutSection) -> None:
    dialog = opened(about, about.news)
    assert "answers with citations that are checked word for word" in words_of(dialog)
    driver.picture("about-changelog", dialog)
    dialog.findChildren(QPushButton)[-1].click()
    assert not dialog.isVisible()


def test_that_the_licences_are_read(about: AboutSection) -> None:
    own = opened(about, about.licence).findChild(QPlainTextEdit)
    assert own is not None
    assert "Apache License" in own.toPlainText()
    assert "LGPL-3.0" in words_of(opened(about, about.packages))


def test_that_a_file_that_is_not_there_is_said(driver: Driver, tmp_path: Path) -> None:
    section = AboutSection(driver.app.theme, LIMITS, tmp_path / "nowhere")
    driver.qtbot.addWidget(section)
    pane = opened(section, section.news).findChild(QPlainTextEdit)
    assert pane is not None
    assert str(tmp_path / "nowhere") in pane.toPlainText()
    assert "Setting Aquifer up again" in pane.toPlainText()
