"""The command that runs the checks: nothing is left out, a failure is shown, nothing goes on after it."""

from __future__ import annotations

import sys
import time

import pytest

from tests import check
from tests.check import Checks

TESTS = check.ROOT / "tests"


def test_that_every_folder_of_tests_is_in_one_round() -> None:
    ignored = {part.removeprefix("--ignore=") for part in check.OTHER_TESTS[1] if part.startswith("--ignore=")}
    alone = {part for _, arguments in (check.WINDOW_TESTS, check.INTEGRATION_TESTS) for part in arguments[2:]}
    assert ignored == alone
    assert all((check.ROOT / name).is_dir() for name in alone)
    parts = [argument for _, arguments in check.FAST_TESTS for argument in arguments if argument.endswith(".py")]
    files = {path.relative_to(check.ROOT).as_posix() for path in TESTS.rglob("test_*.py")}
    others = ("tests/integration/", "tests/gui/")
    window = {f"tests/gui/{name}" for name in check._WINDOW}
    assert window <= files, "a file that is named is not there"
    assert sorted(parts) == sorted({name for name in files if not name.startswith(others)} | window)


def test_that_a_failed_check_shows_what_it_printed(capfd: pytest.CaptureFixture[str]) -> None:
    checks = Checks()
    assert checks.run("good", ["-c", "print('quiet')"]) == 0
    assert not checks.failed
    assert checks.run("bad", ["-c", "import sys; print('a reason' * 20_000); sys.exit(3)"]) == 3
    assert checks.failed
    printed = capfd.readouterr().out
    assert "quiet" not in printed
    assert "bad: FAILED" in printed
    assert "a reason" in printed


def test_that_the_arguments_of_pytest_are_handed_on_and_its_code_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "STATIC", ())
    monkeypatch.setattr(check, "_PYTEST", ["-c", "import sys; sys.exit(5 if sys.argv[1:] == ['-k', 'one'] else 9)"])
    assert check.chosen(Checks(), ["-k", "one"]) == 5


def test_that_static_failures_count_also_when_tests_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check, "STATIC", (("types", ["-c", "raise SystemExit(1)"]),))
    monkeypatch.setattr(check, "_PYTEST", ["-c", "pass"])
    assert check.chosen(Checks(), ["-k", "one"]) == 1


def test_that_nothing_goes_on_after_a_stop() -> None:
    checks = Checks()
    running = checks.start("long", ["-c", "import time; time.sleep(60)"])
    began = time.monotonic()
    checks.stop()
    assert running.process.wait(30) != 0
    assert time.monotonic() - began < 30
    assert sys.executable in running.process.args
