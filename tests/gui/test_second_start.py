"""A second start on the same profile hands its files to the window that is open, and ends."""

from __future__ import annotations

import json
import shutil
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect

from desktop.single_instance import Knock, Place, claim, knock, own_folder, read_knock
from desktop.window_place import fitted
from engine.api import AquiferError, ProfileLock
from tests.gui.conftest import SAMPLES, Driver

pytestmark = pytest.mark.slow

RULES, REPORT = SAMPLES / "House rules.md", SAMPLES / "Annual report 2025.pdf"


@pytest.fixture
def place(profile: Path) -> Iterator[Place]:
    folder = Path(tempfile.mkdtemp(prefix="aq-"))
    yield Place.of(profile, folder)
    shutil.rmtree(folder)


@pytest.fixture
def first(start: Callable[..., Driver], place: Place) -> Driver:
    """The program as a first start of its profile."""
    driver = start(place=place, lock=ProfileLock(place.lock))
    driver.window._limits_seen()
    driver.until(lambda: driver.engine.models.current is not None and not driver.window.pump.active)
    return driver


_SECOND = """
import sys
from pathlib import Path
from desktop.single_instance import Place, claim
found = claim(Place(Path(sys.argv[1]), sys.argv[2]), [Path(name) for name in sys.argv[3:]], 5.0)
sys.exit(0 if found is True else 3)
"""


def second(driver: Driver, place: Place, *files: Path) -> bool:
    """A second start as a process of its own; whether the window took over."""
    process = subprocess.Popen([sys.executable, "-c", _SECOND, str(place.lock), place.socket, *map(str, files)])
    driver.until(lambda: process.poll() is not None, 20_000)
    return process.returncode == 0


def test_that_a_second_start_attaches_its_files_to_the_chat_that_is_shown(first: Driver, place: Place) -> None:
    first.ask_and_wait("Hello")
    chat = first.window.chat.chat_id
    first.window.showMinimized()
    assert second(first, place, RULES, REPORT)
    first.until(lambda: len(first.engine.library.list(f"chat:{chat}")) == 2)
    assert first.window.chat.chat_id == chat
    assert not first.window.isMinimized()
    assert first.window.pages.current == "chat"


def test_that_a_second_start_without_files_only_shows_the_window(first: Driver, place: Place) -> None:
    assert second(first, place)
    first.until(lambda: not first.window.pump.active)
    assert first.engine.chat.list() == []


def test_that_models_and_packs_go_where_a_drop_would_take_them(first: Driver, place: Place, tmp_path: Path) -> None:
    model = tmp_path / "tiny.gguf"
    model.write_bytes(b"GGUF")
    assert second(first, place, model)
    first.until(lambda: first.engine.settings.current.models.default_model == model)
    assert first.window.pages.current == "models"


def test_that_a_file_that_is_gone_is_said_and_harms_nothing(first: Driver, place: Place, tmp_path: Path) -> None:
    assert second(first, place, tmp_path / "gone.pdf")
    first.until(lambda: bool(first.window.chat.files.all()) and first.window.chat.files.all()[0].at_rest)
    assert "not there any more" in first.window.chat.files.all()[0].reason


def test_that_files_wait_for_an_engine_that_is_just_starting(start: Callable[..., Driver], place: Place) -> None:
    driver = start(place=place, lock=ProfileLock(place.lock))
    engine, driver.app.engine = driver.app.engine, None
    driver.app._on_second_start(Knock((RULES,)))
    assert driver.app._handed_over == [RULES]
    driver.app.engine = engine


def test_that_a_window_without_its_engine_tries_again_on_a_second_start(
    start: Callable[..., Driver], place: Place
) -> None:
    driver = start(place=place, lock=ProfileLock(place.lock))
    engine, driver.app.engine = driver.engine, None
    answers: list[AquiferError | None] = [AquiferError("Another Aquifer has this profile open."), None]

    def make(_path: Path) -> object:
        error = answers.pop(0)
        if error is not None:
            raise error
        return engine

    driver.app._make_engine = make  # type: ignore[assignment]
    driver.app.start_engine()
    driver.until(lambda: any("has this profile open" in text for text in driver.window.notifications.texts))
    assert second(driver, place, RULES)
    driver.until(lambda: driver.app.engine is engine and any(info.path == str(RULES) for info in engine.library.list()))


def test_that_a_socket_of_a_killed_program_is_no_obstacle(start: Callable[..., Driver], place: Place) -> None:
    stale = socket.socket(socket.AF_UNIX)
    stale.bind(place.socket)
    stale.close()  # the file stays, as after kill -9
    driver = start(place=place, lock=ProfileLock(place.lock))
    assert driver.app.bell is not None
    assert driver.app.bell.listening
    assert second(driver, place)


def test_that_the_next_start_is_a_first_one_after_the_window_closed(first: Driver, place: Place) -> None:
    first.window.close()
    lock = claim(place, (), 0.0)
    assert isinstance(lock, ProfileLock)
    lock.release()


def test_that_nobody_waits_for_ever_for_a_program_that_hangs(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = ProfileLock(place.lock)
    assert claim(place, (RULES,), 0.1, 0.3) is False, "it is never there"
    deaf = socket.socket(socket.AF_UNIX)
    deaf.bind(place.socket)
    deaf.listen()
    monkeypatch.setattr("desktop.single_instance._ANSWER_MS", 100)
    began = time.monotonic()
    assert claim(place, (RULES,), 0.3, 60.0) is False, "it is there and does not answer"
    assert time.monotonic() - began < 30
    deaf.close()
    lock.release()


def test_that_two_profiles_have_windows_of_their_own(place: Place, tmp_path: Path) -> None:
    other = Place.of(tmp_path / "other", Path(place.lock).parent)
    assert (other.lock, other.socket) != (place.lock, place.socket)
    lock, beside = ProfileLock(place.lock), claim(other, (), 0.0)
    assert isinstance(beside, ProfileLock)
    lock.release()
    beside.release()


def test_that_another_way_to_the_same_profile_is_the_same_place(profile: Path, place: Place, tmp_path: Path) -> None:
    profile.mkdir()
    link = tmp_path / "link"
    link.symlink_to(profile)
    assert Place.of(link, Path(place.lock).parent) == place


def test_that_only_this_user_can_enter_the_folder_and_the_socket(
    first: Driver, place: Place, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert stat.S_IMODE(Path(place.socket).stat().st_mode) & 0o077 == 0
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path / "none"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    home = own_folder()
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    home.chmod(0o755)
    with pytest.raises(PermissionError):
        own_folder()
    home.chmod(0o700)
    home.rename(tmp_path / "moved")
    home.symlink_to(tmp_path / "moved")
    with pytest.raises(OSError, match="belongs to somebody else"):
        own_folder()


@pytest.mark.parametrize(
    "line",
    [b"", b"\n", b"{}\n", b"[]\n", b'{"version": 2, "files": []}\n', b'{"version": 1, "files": 7}\n', b"\xff\xfe\n"],
)
def test_that_nonsense_at_the_socket_is_not_understood(line: bytes) -> None:
    assert read_knock(line) is None


def test_that_only_absolute_paths_are_taken() -> None:
    asked = json.dumps({"version": 1, "files": ["/a.pdf", "b.pdf", 5], "token": "t" * 900}).encode()
    assert read_knock(asked) == Knock((Path("/a.pdf"),), "t" * 500)


def test_that_a_visitor_that_sends_nonsense_gets_no_answer_and_the_window_lives(first: Driver, place: Place) -> None:
    answers: list[bytes] = []

    def visit() -> None:
        with socket.socket(socket.AF_UNIX) as visitor:
            visitor.settimeout(5)
            visitor.connect(place.socket)
            visitor.sendall(b"hello\n")
            answers.append(visitor.recv(100))

    thread = threading.Thread(target=visit)
    thread.start()
    first.until(lambda: not thread.is_alive())
    assert answers == [b""]
    assert second(first, place)
    assert not knock(Place(place.lock, place.socket + "x"), ())


SCREEN, BESIDE = QRect(0, 0, 1920, 1080), QRect(1920, 0, 1280, 1024)


@pytest.mark.parametrize(
    ("window", "screens", "wanted"),
    [
        (QRect(100, 100, 1280, 800), [SCREEN], QRect(100, 100, 1280, 800)),
        (QRect(2000, 50, 1000, 700), [SCREEN, BESIDE], QRect(2000, 50, 1000, 700)),
        (QRect(2000, 50, 1000, 700), [SCREEN], QRect(460, 190, 1000, 700)),  # the second screen is gone
        (QRect(100, -500, 800, 600), [SCREEN], QRect(560, 240, 800, 600)),  # nothing to take hold of
        (QRect(0, 0, 3000, 2000), [SCREEN], QRect(0, 0, 1920, 1080)),
        (QRect(1850, 40, 900, 600), [SCREEN, BESIDE], QRect(1850, 40, 900, 600)),  # over both
        (QRect(5, 5, 640, 480), [], QRect(5, 5, 640, 480)),
    ],
)
def test_that_a_window_comes_back_where_it_can_be_seen(window: QRect, screens: list[QRect], wanted: QRect) -> None:
    assert fitted(window, screens) == wanted
