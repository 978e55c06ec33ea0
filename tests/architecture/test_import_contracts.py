"""The import contracts hold, and each of them is broken on purpose once to prove that it can fail."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"

BREACHES = {
    "engine-layers": ("engine/core/paths.py", "import engine.chat.types"),
    "desktop-sees-the-facade": ("desktop/__init__.py", "import engine.core.jobs"),
    "qt-only-in-desktop": ("engine/chat/types.py", "import PySide6"),
    "training-stays-out": ("training/__init__.py", "import engine.api"),
    "training-layers": ("training/studio.py", "import training.engine_link"),
    "dataprep-needs-no-engine": ("training/dataprep/intake.py", "import training.engine_link"),
    "chat-needs-no-model-library": ("engine/chat/session.py", "import llama_cpp"),
}


def lint(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache", *arguments], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    for package in ("engine", "desktop", "training"):
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_that_all_contracts_hold() -> None:
    done = lint(ROOT)
    assert done.returncode == 0, done.stdout
    assert f"{len(BREACHES)} kept, 0 broken" in done.stdout


@pytest.mark.parametrize("contract", sorted(BREACHES))
def test_that_a_breach_is_noticed(contract: str, copy: Path) -> None:
    file, line = BREACHES[contract]
    source = copy / file
    source.write_text(f"{source.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    done = lint(copy, "--contract", contract)
    assert done.returncode != 0
    assert "0 kept, 1 broken" in done.stdout, done.stdout


def test_that_a_chat_may_not_see_the_actions_built_on_it(copy: Path) -> None:
    source = copy / "engine/chat/session.py"
    source.write_text(f"{source.read_text(encoding='utf-8')}\nimport engine.actions.room\n", encoding="utf-8")
    done = lint(copy, "--contract", "engine-layers")
    assert done.returncode != 0
    assert "engine.chat is not allowed to import engine.actions" in done.stdout, done.stdout


def test_that_the_window_may_not_see_the_inside_of_training(copy: Path) -> None:
    source = copy / "desktop/__init__.py"
    source.write_text(f"{source.read_text(encoding='utf-8')}\nimport training.dataprep.types\n", encoding="utf-8")
    assert lint(copy, "--contract", "desktop-sees-the-facade").returncode != 0
