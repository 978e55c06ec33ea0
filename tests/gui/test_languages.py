"""The window in each of its languages: every page has room for its words, and a choice counts from the next start."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desktop import app as desktop_app
from desktop.translation import LANGUAGES, Language
from installer import translations
from tests.check import ROOT
from tests.looks.geometry import faults
from tests.looks.scenes import SCENES, show
from tests.looks.stage import Stage

# Every page and dialog of one window for each language.
pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The files of words, made now: those of the set-up may be older."""
    folder = tmp_path_factory.mktemp("words")
    source = translations.folder(ROOT)
    for file in source.glob("*.ts"):
        translations.release(Path(sys.executable).parent, file, folder / f"{file.stem}.qm")
    (folder / "said_templates.json").write_bytes((source / "said_templates.json").read_bytes())
    return folder


@pytest.fixture
def stage(
    request: pytest.FixtureRequest, words: Path, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Stage]:
    monkeypatch.setattr(desktop_app, "Language", lambda _folder, chosen: Language(words, chosen))
    made = Stage(tmp_path, language=request.param)
    yield made
    made.app.language.withdraw()
    made.close()


@pytest.mark.parametrize("stage", [code for code in LANGUAGES if code != "en"], indirect=True)
def test_that_every_page_has_room_for_the_words_of_the_language(stage: Stage, qapp: QApplication) -> None:
    assert stage.window.sidebar.new_button.text().strip() != "New chat"
    assert (qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft) == (stage.app.language.code == "ar")
    found = [f"{scene.name}: {fault}" for scene in SCENES for fault in faults(show(stage, scene))]
    assert found == []


@pytest.mark.parametrize("stage", ["en"], indirect=True)
def test_that_a_chosen_language_waits_for_the_next_start(stage: Stage, words: Path) -> None:
    window, engine = stage.window, stage.engine
    settings = engine.settings.current
    appearance = settings.appearance.model_copy(update={"language": "de"})
    engine.settings.update(settings.model_copy(update={"appearance": appearance}))
    stage.settle()
    assert window.sidebar.new_button.text().strip() == "New chat"
    again = Language(words, desktop_app._stored_look(stage.app.data_dir).language)
    assert again.code == "de"
    assert not again.missing


@pytest.mark.parametrize("stage", ["en"], indirect=True)
def test_that_missing_words_are_said_and_english_is_shown(stage: Stage, tmp_path: Path) -> None:
    language = Language(tmp_path, "fr")
    language.apply()
    assert language.missing == "Français"
    assert QApplication.translate("", "New chat") == "New chat"
