"""The real program on a real (virtual) screen, driven with mouse and keys only: what a person does on the first day."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from engine.core.paths import program_root, resources_dir
from tests.integration.command_line import needs_starters
from tests.virtual_screen import VirtualScreen, missing_tools, until

pytestmark = [
    needs_starters,
    pytest.mark.real_models,
    pytest.mark.slow,
    pytest.mark.skipif(bool(missing_tools()), reason=f"needs {' and '.join(missing_tools())}"),
]
REPORT = resources_dir() / "samples" / "Annual report 2025.pdf"
QUOTE = "In 2025 the workshop repaired 1,284 bicycles"
CHAT, FILE, COMPOSER = (700, 420), (1400, 100), (600, 692)
SIDEBAR, WINDOW = 262, 1280  # where the chat begins and where the window ends


def colour(name: str) -> NDArray[np.int16]:
    shown = json.loads((resources_dir() / "themes" / "light.json").read_text())[name]
    return np.array([int(shown[i : i + 2], 16) for i in (1, 3, 5)], np.int16)


def places_of(picture: NDArray[np.uint8], name: str, off: int = 2) -> NDArray[np.intp]:
    """(y, x) of the pixels of the window that have a colour of the light look."""
    near = np.abs(picture[:, :WINDOW].astype(np.int16) - colour(name)).max(axis=2) <= off
    return np.argwhere(near)


def answers(profile: Path) -> list[str]:
    """The finished answers in the store, read as another program would."""
    with sqlite3.connect(f"file:{profile / 'chats.sqlite'}?mode=ro", uri=True) as db:
        return [text for (text,) in db.execute("SELECT text FROM messages WHERE role = 'assistant'") if text]


def read_documents(profile: Path) -> int:
    file = profile / "library" / "library.sqlite"
    if not file.exists():
        return 0
    with sqlite3.connect(f"file:{file}?mode=ro", uri=True) as db:
        return int(db.execute("SELECT count(*) FROM documents WHERE chunks > 0").fetchone()[0])


def _has_all(text: str, *parts: str) -> bool:
    return all(part in text for part in parts)


def test_that_a_dropped_pdf_is_asked_and_the_quote_is_seen_on_its_page(tmp_path: Path) -> None:
    from engine.documents.ocr import Recognizer

    reader = Recognizer()

    def read(picture: NDArray[np.uint8]) -> str:
        image = np.ascontiguousarray(picture[:, :WINDOW, ::-1])
        text = reader.read(image, (float(image.shape[1]), float(image.shape[0])), lambda: None).text
        return "".join(text.split())

    (tmp_path / "screen").mkdir()
    profile = tmp_path / "profile"
    with VirtualScreen(tmp_path / "screen") as screen:
        program = screen.start(["-P", "-m", "desktop", "--data-dir", str(profile)], tmp_path / "program.log",
                               PYTHONPATH=str(program_root()))  # fmt: skip
        source = ["-m", "tests.drag_source", str(REPORT)]
        screen.start(source, tmp_path / "source.log", PYTHONPATH=str(program_root()))
        until(lambda: "Nothingleavesthiscomputer" in read(screen.picture()), 60, "the window")
        until(lambda: (screen.picture()[100, 1360] > 100).all(), 30, "the file to drag")

        screen.drag(FILE, (1380, 200), (1200, 400), (900, 400), (CHAT[0] + 10, CHAT[1]), CHAT)
        until(lambda: read_documents(profile) == 1, 90, "the dropped file is read")
        screen.click(*COMPOSER)
        screen.type("How many bicycles were repaired in 2025?")
        screen.press("Return")
        until(lambda: any(QUOTE in text for text in answers(profile)), 120, "the answer")
        until(lambda: _has_all(read(screen.picture()), "1,284bicycles", "wordforword"), 60, "the answer on the screen")

        before = screen.picture()
        chips = places_of(before, "accent")
        chips = chips[(chips[:, 1] > SIDEBAR) & (chips[:, 0] < 600)]
        top = chips[:, 0].min()
        y, x = np.median(chips[chips[:, 0] < top + 12], axis=0).astype(int)
        assert len(places_of(before, "highlight", 40)) == 0
        screen.click(int(x), int(y))
        until(lambda: len(places_of(screen.picture(), "highlight", 40)) > 200, 60, "the quote is marked on the page")
        marked = places_of(screen.picture(), "highlight", 40)
        assert marked[:, 1].min() > 700, "the page is at the right of the chat"
        assert program.poll() is None
    assert "Traceback" not in (tmp_path / "program.log").read_text()
