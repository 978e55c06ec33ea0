"""Reading and trimming of lock files."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from installer import lock_file
from installer.packages import real_complaints

FOLDER = Path(__file__).resolve().parents[3] / "installer"
LOCK = """\
# a comment
click==8.5.1 \\
    --hash=sha256:aa \\
    --hash=sha256:bb
    # via typer
colorama==0.4.6 ; sys_platform == 'win32' \\
    --hash=sha256:cc
nvidia-cublas==13.1 ; sys_platform == 'linux' \\
    --hash=sha256:dd
Torch_Geometric==1 \\
    --hash=sha256:ee
torch==2.13.0 \\
    --hash=sha256:ff
"""


def test_that_each_package_has_its_version_marker_and_hashes() -> None:
    click, colorama, *_ = lock_file.parse(LOCK)
    assert (click.name, click.version, click.marker) == ("click", "8.5.1", "")
    assert click.text.count("--hash=") == 2
    assert colorama.marker == "sys_platform == 'win32'"


def test_that_stripping_takes_whole_names_only() -> None:
    left = [entry.name for entry in lock_file.parse(lock_file.strip(LOCK, lock_file.LEFT_OUT))]
    assert left == ["click", "colorama", "torch-geometric"]


def test_that_a_package_without_a_hash_is_refused() -> None:
    with pytest.raises(ValueError, match="no hash"):
        lock_file.parse("click==8.5.1\n")
    with pytest.raises(ValueError, match="not a pinned"):
        lock_file.parse("click>=8\n")


def test_that_packages_of_other_systems_are_not_counted() -> None:
    assert lock_file.expected_count(LOCK, "linux") == 4
    assert lock_file.expected_count(LOCK, "darwin") == 3


def test_that_the_locks_pin_no_package_twice_and_nothing_that_is_left_out() -> None:
    run_time, dev, llama = (
        {entry.name: entry.version for entry in lock_file.parse((FOLDER / name).read_text(encoding="utf-8"))}
        for name in ("requirements.lock", "requirements-dev.lock", "requirements-llama.lock")
    )
    assert not set(run_time) & set(dev)
    assert list(llama) == ["llama-cpp-python"]
    assert not [name for name in run_time if name.startswith(("nvidia-", "cuda-")) or name in lock_file.LEFT_OUT]


def test_that_every_dependency_of_the_project_is_locked() -> None:
    project = tomllib.loads((FOLDER.parent / "pyproject.toml").read_text(encoding="utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = {lock_file.normalised(line.split(">")[0].split("=")[0].split("[")[0].split("<")[0]) for line in wanted}
    locked = {
        entry.name for lock in FOLDER.glob("*.lock") for entry in lock_file.parse(lock.read_text(encoding="utf-8"))
    }
    assert names - locked == {"torch"}


def test_that_what_gptq_needs_is_locked_apart_and_what_it_does_not_need_nowhere() -> None:
    built, program = (
        {entry.name for entry in lock_file.parse((FOLDER / name).read_text(encoding="utf-8"))}
        for name in ("requirements-source.lock", "requirements.lock")
    )
    assert built == set(lock_file.FROM_SOURCE)
    assert not program & {*lock_file.FROM_SOURCE, *lock_file.UNUSED, "torch"}


def test_that_only_what_is_left_out_on_purpose_is_no_complaint() -> None:
    output = (
        "gptqmodel 7.4.0 requires pypcre, which is not installed.\n"
        "defuser 0.0.28 requires PyPcre, which is not installed.\n"
        "gptqmodel 7.4.0 requires accelerate, which is not installed.\n"
        "openvino 2026.4.1 requires openvino-telemetry, which is not installed.\n"
        "lancedb 0.40.0 requires pandas, which is not installed.\n"
        "peft 0.21.2 has requirement torch>=9, but you have torch 2.13.0.\n"
    )
    assert [line.split(" requires")[0].split(" has")[0] for line in real_complaints(output)] == [
        "gptqmodel 7.4.0", "lancedb 0.40.0", "peft 0.21.2",
    ]  # fmt: skip
