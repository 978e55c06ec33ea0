"""The set of pictures can be made, and nothing is cut with large text, on a small window or after a change of size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.looks.geometry import faults
from tests.looks.scenes import SCENES, Scene, show
from tests.looks.stage import Stage
from tests.screenshots import LOOKS, README, join, make

pytestmark = pytest.mark.slow
SOME = ("chat-citation", "documents-chosen", "finetune-form", "dialog-filter")


def some(*names: str) -> list[Scene]:
    return [scene for scene in SCENES if scene.name in names]


def test_that_pictures_are_made_in_every_size_and_look(qapp: QApplication, tmp_path: Path) -> None:
    looks = [look for look in LOOKS if look.name in ("1280x800-light", "200-percent-dark", "high-contrast-dark")]
    made = make(tmp_path, looks, some(*SOME))
    assert len(made) == len(looks) * len(SOME)
    for look in looks:
        picture = QImage(str(tmp_path / look.name / "chat-citation.png"))
        assert (picture.width(), picture.height()) == (look.width, look.height)
        ground = picture.pixelColor(look.width // 2, 4).lightness()
        assert (ground < 60) == (look.theme == "dark")
    join(made[:4], tmp_path / "sheet.png")
    assert QImage(str(tmp_path / "sheet.png")).width() > 2_000


def test_that_the_pictures_of_the_readme_are_of_the_set_and_small() -> None:
    folder = Path(__file__).resolve().parents[2] / "resources" / "screenshots"
    assert {name for name, _look, _scene in README} == {file.stem for file in folder.glob("*.png")}
    assert {look for _name, look, _scene in README} <= {look.name for look in LOOKS}
    assert {scene for _name, _look, scene in README} <= {scene.name for scene in SCENES}
    assert all(file.stat().st_size < 200_000 for file in folder.glob("*.png"))


@pytest.fixture(scope="module")
def large(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    made = Stage(tmp_path_factory.mktemp("large"), size=(1920, 1080), scale_percent=200)
    yield made
    made.close()


def test_that_the_chat_fits_at_once_when_the_text_becomes_larger(qapp: QApplication, tmp_path: Path) -> None:
    stage = Stage(tmp_path, size=(1920, 1080))
    (empty,) = some("chat-empty")
    show(stage, empty)
    stage.app.theme.apply("light", 200)
    stage.settle()
    cut = [words for words in faults(stage.window) if "ChatPage" in words]
    hint = stage.window.chat.composer.edit.viewport().font().pixelSize()
    stage.close()
    assert cut == []
    assert hint == 28


@pytest.fixture(scope="module", params=SCENES, ids=lambda scene: scene.name)
def shown(large: Stage, request: pytest.FixtureRequest) -> QWidget:
    """Of the module as the window is: a lane that begins to work here lives as long."""
    scene: Scene = request.param
    return show(large, scene)


def test_that_nothing_is_cut_at_200_percent(large: Stage, shown: QWidget) -> None:
    assert faults(shown) == []
    assert shown.width() <= large.window.width()
    assert shown.height() <= large.window.height()
