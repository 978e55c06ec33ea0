"""After a crash the next start says so and leaves out what crashed; reports hold no word of a document or chat."""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from desktop.crash.dialog import CrashDialog
from desktop.crash.marker import FILE, CrashMarker, Stage
from desktop.crash.native import take_last
from desktop.crash.outline_log import OutlineFormatter, OutlineLog, outline_of, tail
from desktop.crash.report import report_of, without_home
from desktop.crash.start_plan import NORMAL, plan_of
from desktop.widgets.controls import TextButton
from desktop.widgets.notification_bar import Notice
from engine.api import AquiferError
from tests.gui.conftest import SAMPLES, Driver

SECRET = "Zyxwarkelbrunft"
MODEL = "/models/big.Q4_K_M.gguf"


def crashed(profile: Path, native: str = "", **stages: str) -> None:
    """As a program leaves it that was killed while it was at these stages."""
    profile.mkdir(parents=True, exist_ok=True)
    facts = {"version": 1, "pid": 2**22 + 1, "at": 0.0, "stages": stages}
    (profile / FILE).write_text(json.dumps(facts))
    if native:
        (profile / "logs").mkdir(exist_ok=True)
        (profile / "logs" / "native-crash.txt").write_text(native)


def notice(driver: Driver, part: str) -> Notice:
    return next(one for one in driver.window.notifications.findChildren(Notice) if part in one.text)


def press(of: Notice, words: str) -> None:
    next(button for button in of.findChildren(TextButton) if button.words == words).click()


def test_that_a_program_that_ends_well_leaves_no_trace(start: Callable[..., Driver], profile: Path) -> None:
    driver = start()
    driver.until(lambda: driver.engine.models.current is not None)
    assert (profile / FILE).exists()
    assert json.loads((profile / FILE).read_text())["pid"] == os.getpid()
    driver.window.close()
    assert not (profile / FILE).exists()
    driver = start()
    driver.until(lambda: driver.engine.models.current is not None)
    assert driver.window.notifications.texts == []


def test_that_a_model_that_crashed_the_program_is_not_loaded_again_by_itself(
    start: Callable[..., Driver], profile: Path
) -> None:
    crashed(profile, 'Fatal Python error: Segmentation fault\n  File "llama.py"', model=MODEL)
    driver = start()
    text = "Last time Aquifer ended unexpectedly while it was loading the model big.Q4_K_M.gguf."
    assert text in driver.window.notifications.texts
    driver.qtbot.wait(100)
    assert driver.engine.models.current is None
    assert driver.window.status._model.words == "No model loaded"
    driver.picture("crash-notice")
    press(notice(driver, "loading the model"), "Try again")
    driver.until(lambda: driver.engine.models.current is not None)
    assert take_last(profile / "logs") == "", "it was taken, and is not told twice"
    assert len(list((profile / "logs").glob("native-crash-*.txt"))) == 1


def test_that_the_report_of_a_crash_can_be_read_copied_and_saved(
    start: Callable[..., Driver], profile: Path, tmp_path: Path
) -> None:
    crashed(profile, 'Fatal Python error: Segmentation fault\n  File "llama.py"', model=MODEL)
    driver = start()
    press(notice(driver, "ended unexpectedly"), "Details…")
    dialog = driver.window.findChild(CrashDialog)
    assert dialog is not None
    driver.picture("crash-report", dialog)
    report = dialog.text.toPlainText()
    for part in ("Segmentation fault", "loading the model big.Q4_K_M.gguf", "Python 3", "Qt 6", "PySide6"):
        assert part in report
    assert str(Path.home()) not in report
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == report
    dialog.save_to(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text() == report
    dialog.save_to(tmp_path / "none" / "report.txt")
    assert "could not be saved" in dialog.note.text()
    dialog.accept()


def test_that_a_chat_that_crashed_the_program_stays_closed(start: Callable[..., Driver], profile: Path) -> None:
    driver = start()
    driver.ask_and_wait("Hello")
    chat = driver.window.chat.chat_id
    driver.window.close()
    crashed(profile, chat=chat)
    driver = start()
    assert driver.window.chat.chat_id == ""
    driver.until(lambda: driver.engine.models.current is not None)
    press(notice(driver, "while it was opening a chat"), "Try again")
    assert driver.window.chat.chat_id == chat


def test_that_files_are_held_after_a_crash_and_not_after_a_mere_kill(
    start: Callable[..., Driver], profile: Path
) -> None:
    crashed(profile, files="")
    driver = start()
    assert not driver.engine.library.paused
    assert driver.window.notifications.texts == []
    driver.window.close()
    crashed(profile, "Fatal Python error: Aborted", files="")
    driver = start()
    assert driver.engine.library.paused
    press(notice(driver, "while it was reading files"), "Try again")
    assert not driver.engine.library.paused


def test_that_a_page_that_crashed_the_program_is_named_and_not_opened(
    start: Callable[..., Driver], profile: Path
) -> None:
    crashed(profile, page="finetune")
    driver = start()
    assert "Last time Aquifer ended unexpectedly while it was opening the page Fine-tune." in (
        driver.window.notifications.texts
    )
    assert driver.window.pages.current == "chat"
    press(notice(driver, "Fine-tune"), "Open it again")
    assert driver.window.pages.current == "finetune"
    driver.until(lambda: driver.engine.models.current is not None)


def test_that_safe_mode_does_nothing_by_itself_until_it_is_left(start: Callable[..., Driver]) -> None:
    driver = start(safe_mode=True)
    driver.qtbot.wait(100)
    assert driver.engine.models.current is None
    assert driver.engine.library.paused
    press(notice(driver, "Safe mode"), "Leave safe mode")
    driver.until(lambda: driver.engine.models.current is not None)
    assert not driver.engine.library.paused


def test_that_the_marker_says_what_the_window_is_at(driver: Driver) -> None:
    stages = driver.app.crash.marker
    driver.until(lambda: stages.stages == ())
    driver.window.show_page("documents")
    assert Stage("page", "documents") in stages.stages
    driver.window.tracker.add([SAMPLES / "House rules.md"], "Documents")
    driver.until(lambda: not driver.window.tracker.busy)
    sha256 = driver.engine.library.list()[0].sha256
    driver.window.open_document(sha256)
    assert Stage("document", f"{sha256} House rules.md") in stages.stages
    assert Stage("document", f"{sha256} House rules.md").words == "while it was showing the document House rules.md"
    driver.window.pages.model_doing.emit("Loading model")
    assert {stage.kind for stage in stages.stages} >= {"model"}
    driver.window.pages.model_doing.emit("")
    driver.until(lambda: stages.stages == ())


def test_that_an_uncaught_error_offers_its_report_without_its_message(driver: Driver) -> None:
    def fail() -> None:
        raise ValueError(SECRET)

    try:
        fail()
    except ValueError as error:
        driver.app.hooks._tell(error)
    driver.until(lambda: any("ValueError" in text for text in driver.window.notifications.texts))
    press(notice(driver, "ValueError"), "Details…")
    dialog = driver.window.findChild(CrashDialog)
    assert dialog is not None
    report = dialog.text.toPlainText()
    assert "builtins.ValueError" in report
    assert "in fail" in report
    assert SECRET not in report
    dialog.accept()
    driver.app.hooks._tell(AquiferError("The disk is full.", "Free some space."))
    driver.until(lambda: "The disk is full." in driver.window.notifications.texts)


def test_that_the_same_error_again_is_counted_and_not_stacked(driver: Driver) -> None:
    for _ in range(5):
        driver.app.crash.show_error(ValueError("boom"))
    texts = driver.window.notifications.texts
    assert len(texts) == 1
    assert notice(driver, "boom").count == 5


# --- the parts


def test_that_nothing_but_the_programs_own_words_reaches_the_outline(tmp_path: Path) -> None:
    outline = OutlineLog(tmp_path)
    log = logging.getLogger("desktop.test")
    try:
        raise KeyError(SECRET)
    except KeyError as error:
        log.error("%s could not be read: %s", SECRET, error, exc_info=error)
    log.error(KeyError(SECRET))
    outline.close()
    text = tail(tmp_path)
    assert "%s could not be read: %s" in text
    assert "builtins.KeyError" in text
    assert "test_after_a_crash.py" in text
    assert SECRET not in text
    assert SECRET not in report_of(tmp_path, error=KeyError(SECRET), stages=[Stage("document", SECRET)])
    assert tail(tmp_path / "none") == ""


def test_that_causes_are_outlined_too_and_a_circle_ends() -> None:
    first, second = ValueError(SECRET), TypeError(SECRET)
    first.__cause__, second.__cause__ = second, first
    assert outline_of(first).splitlines() == ["builtins.ValueError", "caused by", "builtins.TypeError", "caused by"]
    record = logging.LogRecord("desktop", logging.INFO, "x.py", 1, "all is well", (), None)
    assert OutlineFormatter().format(record).endswith("desktop: all is well")


def test_that_the_home_folder_is_not_named() -> None:
    assert without_home("/home/ada/a.gguf in /home/ada", Path("/home/ada")) == "~/a.gguf in ~"
    assert without_home("a/b", Path("/")) == "a/b"


@pytest.mark.parametrize("content", ["", "{", "[]", '{"stages": 5}', '{"pid": "x", "at": 1, "stages": {}}', "\0" * 50])
def test_that_a_damaged_marker_means_a_crash_without_a_stage(tmp_path: Path, content: str) -> None:
    (tmp_path / FILE).write_text(content)
    marker = CrashMarker()
    assert marker.begin(tmp_path) == ()
    marker.end()
    assert not (tmp_path / FILE).exists()


def test_that_the_marker_of_a_program_that_runs_is_left_alone(tmp_path: Path) -> None:
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    facts = json.dumps({"version": 1, "pid": child.pid, "at": 4e9, "stages": {"model": MODEL}})
    (tmp_path / FILE).write_text(facts)
    marker = CrashMarker()
    assert marker.begin(tmp_path) is None
    marker.enter("start")
    marker.end()
    assert (tmp_path / FILE).read_text() == facts
    child.communicate(b"\n")
    assert marker.begin(tmp_path) == (Stage("model", MODEL),)


def test_that_a_profile_that_cannot_be_written_costs_nothing(tmp_path: Path) -> None:
    marker = CrashMarker()
    assert marker.begin(tmp_path / "none") is None
    marker.enter("start")
    marker.end()


def test_that_only_what_crashed_is_left_out() -> None:
    assert plan_of(None, "", safe_mode=False) == NORMAL
    assert plan_of((), "", safe_mode=False) == NORMAL, "a kill while nothing went on says nothing"
    assert plan_of((), "Fatal", safe_mode=False).words == "Last time Aquifer ended unexpectedly."
    plan = plan_of([Stage("answer", MODEL)], "Fatal", safe_mode=False)
    assert (plan.load_model, plan.open_chat, plan.read_files) == (False, True, True)
    assert plan.words == "Last time Aquifer ended unexpectedly while an answer was written by big.Q4_K_M.gguf."
    assert plan.hint == "Left out this time: loading the model."
    plan = plan_of([Stage("start")], "", safe_mode=False)
    assert (plan.load_model, plan.open_chat, plan.read_files) == (False, False, False)
    plan = plan_of([Stage("files"), Stage("chat")], "Fatal", safe_mode=False)
    assert plan.hint == "Left out this time: opening the chat, reading files."


def test_that_a_crash_below_python_leaves_its_stacks(tmp_path: Path) -> None:
    code = (
        "import sys, faulthandler; from pathlib import Path; from desktop.crash.native import NativeCrashes;"
        "n = NativeCrashes(); n.watch(Path(sys.argv[1])); secret = 'Zyxwarkelbrunft'; faulthandler._sigsegv()"
    )
    ended = subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, capture_output=True)
    assert ended.returncode != 0
    text = take_last(tmp_path)
    assert "Segmentation fault" in text
    assert "<module>" in text
    assert SECRET not in text
    for number in range(8):
        (tmp_path / f"native-crash-2026010{number}-000000.txt").write_text("old")
    (tmp_path / "native-crash.txt").write_text("again")
    assert take_last(tmp_path) == "again"
    assert len(list(tmp_path.glob("native-crash-*.txt"))) == 5
    assert take_last(tmp_path) == ""
