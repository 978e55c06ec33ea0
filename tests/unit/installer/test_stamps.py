"""What counts as a finished step, and what a crash leaves."""

from __future__ import annotations

from pathlib import Path

import pytest

from installer.packages import repair
from installer.stamps import Stamps, fingerprint
from installer.wheel_cache import WheelCache


@pytest.fixture
def made(tmp_path: Path) -> Path:
    target = tmp_path / "made.bin"
    target.write_bytes(b"12345")
    return target


def test_that_a_step_is_done_only_with_its_stamp(tmp_path: Path, made: Path) -> None:
    stamps = Stamps(tmp_path / "stamps", tmp_path)
    assert not stamps.is_done("models", "a")
    stamps.write("models", "a", [made])
    assert stamps.is_done("models", "a")
    stamps.forget("models")
    assert not stamps.is_done("models", "a")


def test_that_changed_inputs_make_a_step_undone(tmp_path: Path, made: Path) -> None:
    stamps = Stamps(tmp_path / "stamps", tmp_path)
    stamps.write("models", "a", [made])
    assert not stamps.is_done("models", "b")


@pytest.mark.parametrize("damage", [lambda file: file.unlink(), lambda file: file.write_bytes(b"1")])
def test_that_a_missing_or_shortened_file_makes_a_step_undone(tmp_path: Path, made: Path, damage) -> None:
    stamps = Stamps(tmp_path / "stamps", tmp_path)
    stamps.write("models", "a", [made])
    damage(made)
    assert not stamps.is_done("models", "a")


@pytest.mark.parametrize("content", ["", "{", "[]", '{"version": 1, "inputs": "a"}', '{"version": 9, "inputs": "a"}'])
def test_that_a_damaged_stamp_is_no_stamp(tmp_path: Path, content: str) -> None:
    (tmp_path / "models.json").write_text(content, encoding="utf-8")
    assert not Stamps(tmp_path, tmp_path).is_done("models", "a")


def test_that_stamps_stay_valid_when_the_checkout_moves(tmp_path: Path) -> None:
    old = tmp_path / "old"
    (old / "folder").mkdir(parents=True)
    Stamps(old / "stamps", old).write("packages", "a", [old / "folder"])
    new = old.rename(tmp_path / "new")
    assert Stamps(new / "stamps", new).is_done("packages", "a")


def test_that_fingerprints_keep_their_parts_apart(tmp_path: Path) -> None:
    assert fingerprint("ab", "c") != fingerprint("a", "bc")
    assert fingerprint("a", tmp_path / "absent") == fingerprint("a", "")


def package(site_packages: Path, name: str, *, whole: bool) -> Path:
    info = site_packages / f"{name}-1.0.dist-info"
    info.mkdir(parents=True)
    (site_packages / f"{name}.py").write_text("x = 1\n", encoding="utf-8")
    (info / "METADATA").write_text("Name: x\n", encoding="utf-8")
    (info / "RECORD").write_text(f"{name}.py,sha256=x,6\n{info.name}/RECORD,,\n", encoding="utf-8")
    if whole:
        (info / "INSTALLER").write_text("pip\n", encoding="utf-8")
    return info


def test_that_pip_forgets_packages_that_were_interrupted(tmp_path: Path) -> None:
    whole = package(tmp_path, "whole", whole=True)
    without_installer = package(tmp_path, "cut", whole=False)
    file_lost = package(tmp_path, "lost", whole=True)
    (tmp_path / "lost.py").unlink()
    renamed = package(tmp_path, "~hole", whole=True)
    assert repair(tmp_path) == 2
    assert whole.exists()
    assert not any(path.exists() for path in (without_installer, file_lost, renamed))


def test_that_a_corrupt_cached_wheel_is_noticed(tmp_path: Path, made: Path) -> None:
    cache = WheelCache(tmp_path / "cache")
    assert cache.get("key") is None
    stored = cache.put("key", made)
    assert cache.get("key") == stored
    stored.write_bytes(b"12346")
    assert cache.get("key") is None
    assert cache.put("key", made).read_bytes() == b"12345"
    assert cache.get("key") == stored


def test_that_a_wheel_without_its_note_does_not_count(tmp_path: Path, made: Path) -> None:
    cache = WheelCache(tmp_path / "cache")
    stored = cache.put("key", made)
    (stored.parent / "wheel.json").unlink()
    assert cache.get("key") is None
