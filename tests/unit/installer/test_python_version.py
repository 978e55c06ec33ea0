"""Which Python may set Aquifer up, and what an unfit one says."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from installer import python_version

FOLDER = Path(python_version.__file__).parent


@pytest.mark.parametrize("version", [(3, 11), (3, 12), (3, 13)])
def test_that_supported_versions_are_taken(version: tuple[int, int]) -> None:
    assert python_version.problem(version, 64, False, "linux") == ""


@pytest.mark.parametrize(
    ("version", "bits", "free_threaded", "system", "words"),
    [
        ((3, 6), 64, False, "linux", "is version 3.6"),
        ((3, 14), 64, False, "linux", "is version 3.14"),
        ((3, 11), 32, False, "linux", "32-bit"),
        ((3, 13), 64, True, "linux", "free-threaded"),
        ((3, 11), 64, False, "win32", "Windows"),
    ],
)
def test_that_others_are_refused_in_words(
    version: tuple[int, int], bits: int, free_threaded: bool, system: str, words: str
) -> None:
    assert words in python_version.problem(version, bits, free_threaded, system)


def test_that_an_old_python_alone_ends_with_a_sentence(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(python_version, "problem_here", lambda: "is version 3.8")
    monkeypatch.setattr(python_version, "find_fitting", lambda _root: "")
    with pytest.raises(SystemExit) as ended:
        python_version.require(tmp_path, tmp_path / "installer" / "run.py")
    assert "Aquifer needs Python 3.11 to 3.13" in str(ended.value)
    assert "is version 3.8" in str(ended.value)
    assert "apt install python3" in str(ended.value)


def test_that_an_old_python_hands_over_to_a_fitting_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    started: list[list[str]] = []
    monkeypatch.setattr(python_version, "problem_here", lambda: "is version 3.8")
    monkeypatch.setattr(python_version, "find_fitting", lambda _root: "/usr/bin/python3.11")
    monkeypatch.setattr(python_version.os, "execv", lambda _path, command: started.append(command))
    monkeypatch.setattr(python_version.sys, "argv", ["run.py", "--demo"])
    python_version.require(tmp_path, tmp_path / "run.py")
    assert started == [["/usr/bin/python3.11", str(tmp_path / "run.py"), "--demo"]]


@pytest.mark.parametrize("name", ["__init__.py", "run.py", "test.py", "python_version.py"])
def test_that_an_old_python_can_read_what_it_has_to(name: str) -> None:
    source = (FOLDER / name).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 6))
    assert "from __future__ import annotations" not in source  # 3.7
    assert ":=" not in source
