"""Pictures of every page: `python -m tests.screenshots OUT_FOLDER [--look NAME ...] [--only WORDS] [--sheets]
[--language CODE]`.

Made with the scripted engine and the sample documents, offscreen: no model and no display is needed. A look is a size,
a text size and a theme; without `--look` all are made. `--sheets` joins six pictures to one, to be looked at quickly.
`python -m tests.screenshots --readme` writes those of the README to resources/screenshots.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from desktop.translation import LANGUAGES
from tests.looks.scenes import SCENES, Scene, show
from tests.looks.stage import Stage


@dataclass(frozen=True)
class Look:
    """How the window is set up while all pages are drawn."""

    name: str
    width: int
    height: int
    scale: int
    theme: str
    contrast: str = "normal"


LOOKS = tuple(
    Look(f"{size}-{theme}", width, height, scale, theme)
    for size, width, height, scale in (("1280x800", 1280, 800, 100), ("1920x1080", 1920, 1080, 100),
                                       ("200-percent", 1920, 1080, 200))
    for theme in ("light", "dark")
) + tuple(Look(f"high-contrast-{theme}", 1280, 800, 100, theme, "high") for theme in ("light", "dark"))  # fmt: skip
# Of the README: the file, and the picture it is.
README = (
    ("chat", "1280x800-light", "chat-citation"),
    ("documents", "1280x800-dark", "documents"),
    ("finetune", "1280x800-light", "finetune-run"),
)
_SCREENSHOTS = Path(__file__).resolve().parents[1] / "resources" / "screenshots"
_SHEET = (3, 2)


def pictures(stage: Stage, scenes: Sequence[Scene]) -> Iterator[tuple[str, QPixmap]]:
    """Each scene as it is drawn; a dialog with the window around it."""
    for scene in scenes:
        shown = show(stage, scene)
        drawn = stage.window.grab()
        if shown is not stage.window:
            painter = QPainter(drawn)
            painter.fillRect(drawn.rect(), QColor(0, 0, 0, 90))
            picture = shown.grab()
            place = stage.window.rect().center() - shown.rect().center()
            painter.drawPixmap(place, picture)
            painter.end()
        yield scene.name, drawn


def make(folder: Path, looks: Sequence[Look], scenes: Sequence[Scene], language: str = "en") -> list[Path]:
    """Write FOLDER/LOOK/PAGE.png for each; one window a look."""
    made = []
    for look in looks:
        (folder / look.name).mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory() as root:
            stage = Stage(
                Path(root),
                size=(look.width, look.height),
                theme=look.theme,
                contrast=look.contrast,
                scale_percent=look.scale,
                language=language,
            )
            assert not stage.app.language.missing, "python3 installer/run.py makes the words of other languages"
            for name, picture in pictures(stage, scenes):
                file = folder / look.name / f"{name}.png"
                assert picture.save(str(file)), file
                made.append(file)
            stage.app.language.withdraw()
            stage.close()
    return made


def make_readme(folder: Path) -> list[Path]:
    """The pictures of the README, with 256 colours, so that they stay small."""
    made = []
    for name, look_name, scene_name in README:
        look = next(look for look in LOOKS if look.name == look_name)
        scene = next(scene for scene in SCENES if scene.name == scene_name)
        with tempfile.TemporaryDirectory() as root:
            (picture,) = make(Path(root), [look], [scene])
            made.append(folder / f"{name}.png")
            _save_small(picture, made[-1])
    return made


def _save_small(picture: Path, target: Path) -> None:
    """The colours that are in it most, undithered: dots would make it larger and ugly."""
    from PIL import Image

    with Image.open(picture) as image:
        few = image.convert("RGB").quantize(256, dither=Image.Dither.NONE)
        few.save(target, optimize=True)


def join(files: Sequence[Path], target: Path) -> None:
    """Up to six pictures in one, each two thirds as large."""
    across, down = _SHEET
    small = [QPixmap(str(file)).scaledToWidth(900, Qt.TransformationMode.SmoothTransformation) for file in files]
    width, height = max(one.width() for one in small), max(one.height() for one in small)
    sheet = QPixmap(across * (width + 8), min(down, -(-len(small) // across)) * (height + 8))
    sheet.fill(QColor("#808080"))
    painter = QPainter(sheet)
    for number, one in enumerate(small):
        painter.drawPixmap((number % across) * (width + 8), (number // across) * (height + 8), one)
    painter.end()
    assert sheet.save(str(target))


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="tests.screenshots", description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=_SCREENSHOTS)
    parser.add_argument("--readme", action="store_true", help="only the pictures of the README")
    parser.add_argument("--look", nargs="*", choices=[look.name for look in LOOKS], help="only these looks")
    parser.add_argument("--only", default="", help="only pages with these words in their name, with commas between")
    parser.add_argument("--sheets", action="store_true", help="also six pictures on a sheet")
    parser.add_argument("--language", choices=LANGUAGES, default="en")
    options = parser.parse_args(arguments)
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setStyle("Fusion")
    QStandardPaths.setTestModeEnabled(True)
    if options.readme or options.folder == _SCREENSHOTS:
        print(*make_readme(options.folder), sep="\n")
        return 0
    looks = [look for look in LOOKS if not options.look or look.name in options.look]
    wanted = [part for part in options.only.split(",") if part]
    scenes = [scene for scene in SCENES if not wanted or any(part in scene.name for part in wanted)]
    for look in looks:
        files = make(options.folder, [look], scenes, options.language)
        print(f"{look.name}: {len(files)} pictures", flush=True)
        if options.sheets:
            many = _SHEET[0] * _SHEET[1]
            for start in range(0, len(files), many):
                join(files[start : start + many], options.folder / f"{look.name}-{start // many + 1}.png")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
