"""The real window, engine and starter model: a copy of the model under another name takes over, told as it goes."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from engine.api import resources_dir
from tests.gui.conftest import SAMPLES, Driver

STARTER = resources_dir() / "models" / "all-MiniLM-L6-v2"
READ_MS = 180_000


@pytest.mark.real_models
@pytest.mark.skipif(not STARTER.is_dir(), reason="resources/models has no embedding model")
def test_that_another_folder_typed_in_settings_answers_in_the_end(real: Driver, tmp_path: Path) -> None:
    other = tmp_path / "another-model"
    other.mkdir()
    for item in STARTER.resolve().iterdir():
        (other / item.name).symlink_to(item)
    window, seen = real.window, list[str]()
    real.drop([SAMPLES / "House rules.md"], zone="library")
    assert window.tracker.busy
    real.until(lambda: not window.tracker.busy, READ_MS)
    window.show_page("documents")
    window.show_page("settings")
    assert window.pages.settings is not None
    field = window.pages.settings.findChild(QLineEdit, "embedder")
    assert isinstance(field, QLineEdit)
    assert window.pages.documents is not None
    strip = window.pages.documents.embedder
    window.tracker.embedder.changed.connect(lambda: seen.append(strip.words.text()))
    real.qtbot.keyClicks(field, str(other))
    real.qtbot.keyClick(field, Qt.Key.Key_Return)
    window.show_page("documents")
    state = window.tracker.embedder
    real.until(lambda: state.state is not None and state.state.answering == other.name, READ_MS)
    assert any("for the embedding model another-model; all-MiniLM-L6-v2 answers meanwhile" in words for words in seen)
    assert not strip.isVisible()
    assert field.text() == str(other)
    assert not [text for text in window.notifications.texts if "wrong" in text]
    window.show_page("chat")
    real.until(lambda: not window.pump.active, READ_MS)
