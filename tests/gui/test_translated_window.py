"""Every page and dialog in a made-up language that is read from the right: nothing English is left, nothing breaks."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

import desktop.app
from desktop.app import resources_dir
from desktop.translation import LANGUAGES
from tests.looks.fake_texts import texts_held, texts_of_sources
from tests.looks.scenes import SCENES, Scene, show
from tests.looks.stage import Stage
from tests.looks.words import Data, texts_of
from tests.made_up_language import made_up

# Scenes whose texts do not go through the translation yet.
_NOT_YET: frozenset[str] = frozenset()


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(desktop.app, "Language", made_up(Qt.LayoutDirection.RightToLeft, marked=True))
        made = Stage(tmp_path_factory.mktemp("made-up"))
    language = made.app.language
    yield made
    language.withdraw()
    made.close()


@pytest.fixture(scope="module")
def literals() -> set[str]:
    offers = json.loads((resources_dir() / "model_offers.json").read_text(encoding="utf-8"))
    return {*texts_of_sources(), *texts_held(offers), *LANGUAGES.values(), "Aquifer"}


@pytest.mark.slow  # half a minute for all
@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.name)
def test_that_every_text_is_translated_and_the_mirrored_page_is_shown(
    stage: Stage, literals: set[str], scene: Scene
) -> None:
    shown = show(stage, scene)
    assert shown.isRightToLeft()
    assert not shown.grab().isNull()
    if scene.name in _NOT_YET:
        return
    data = Data(literals | texts_held(stage.engine, stage.training) | {str(stage.root)})
    left = [
        f"{scene.name}: {seen.widget}: {seen.kind} {seen.text!r}: {foreign}"
        for seen in texts_of(shown)
        if (foreign := data.foreign(seen.text))
    ]
    assert left == [], "\n".join(left)
