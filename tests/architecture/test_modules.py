"""Size, first sentences and start-up imports of the modules."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("engine", "desktop", "training", "installer", "tests")
MODULES = sorted(
    file for package in PACKAGES for file in (ROOT / package).rglob("*.py") if "__pycache__" not in file.parts
)
HEAVY = (
    "torch",
    "transformers",
    "llama_cpp",
    "lancedb",
    "openvino",
    "pyarrow",
    "sentence_transformers",
    "pypdfium2",
    "pypdf",
    "scipy",
)
LONGEST_MODULE, LONGEST_FUNCTION = 400, 60
TOP_FOLDERS = {"desktop", "engine", "training", "resources", "tests", "installer"}


def too_long(parsed: ast.Module) -> list[str]:
    """Functions over the limit, by name and length."""
    found = []
    for node in ast.walk(parsed):
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > LONGEST_FUNCTION:
                found.append(f"{node.name}: {length} lines")
    return found


def test_that_there_are_modules_to_check() -> None:
    assert len(MODULES) > 40


@pytest.mark.parametrize("module", MODULES, ids=lambda file: str(file.relative_to(ROOT)))
def test_that_a_module_is_small_and_says_what_it_does(module: Path) -> None:
    source = module.read_text(encoding="utf-8")
    parsed = ast.parse(source)
    assert source.count("\n") <= LONGEST_MODULE
    assert too_long(parsed) == []
    if source.strip():
        assert ast.get_docstring(parsed), "no first sentence"


def test_that_a_long_function_is_noticed() -> None:
    body = "\n".join("    x = 1" for _ in range(LONGEST_FUNCTION + 1))
    assert too_long(ast.parse(f"def long():\n{body}\n")) == [f"long: {LONGEST_FUNCTION + 2} lines"]


def test_that_code_lies_in_the_known_folders_only() -> None:
    tracked = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split(
        "\n"
    )
    if not any(tracked):
        pytest.skip("not a git checkout")
    assert {name.split("/")[0] for name in tracked if name.endswith(".py")} <= TOP_FOLDERS


@pytest.mark.parametrize("entry", ["engine.api", "desktop.app", "engine.__main__", "training.api", "training.__main__"])
def test_that_an_entry_loads_no_heavy_library(entry: str) -> None:
    code = f"import sys, {entry}; print([name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
