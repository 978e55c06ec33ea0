"""Tests of putting an export into its place: the earlier one is lost only when the new one stands there."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.core.errors import StorageError
from training.export import placing
from training.export.placing import place, writing


def placed(models: Path, text: str) -> Path:
    target = models / "tune" / "tune adapter"
    with writing(models) as made:
        (made / "adapter_model.safetensors").write_text(text)
        place(made, target, name="tune", licence="", source="run 1")
    return target


def fails_from(monkeypatch: pytest.MonkeyPatch, wanted: int, *, last: int = 99) -> None:
    """The renames number `wanted` to `last` fail, as when another program has a file open."""
    renamed: list[Path] = []
    rename = Path.rename

    def renames(self: Path, target: Path) -> Path:
        renamed.append(self)
        if wanted <= len(renamed) <= last:
            raise PermissionError(13, "is in use")
        return rename(self, target)

    monkeypatch.setattr(placing.Path, "rename", renames)


@pytest.mark.parametrize("failing", [1, 2])
def test_that_the_earlier_export_is_back_when_the_new_one_finds_no_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failing: int
) -> None:
    target = placed(tmp_path, "first")
    with monkeypatch.context() as patch:
        fails_from(patch, failing, last=failing)
        with pytest.raises(StorageError, match="in use"):
            placed(tmp_path, "second")
    assert (target / "adapter_model.safetensors").read_text() == "first"
    assert [path.name for path in target.parent.iterdir()] == [target.name]


def test_that_an_earlier_export_that_cannot_be_put_back_is_not_deleted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = placed(tmp_path, "first")
    with monkeypatch.context() as patch:
        fails_from(patch, 2)
        with pytest.raises(StorageError, match="in use"):
            placed(tmp_path, "second")
    monkeypatch.setattr(placing, "_LEFTOVER_S", -1)
    with writing(tmp_path):
        pass
    assert (target / "adapter_model.safetensors").read_text() == "first"
    assert [path.name for path in target.parent.iterdir()] == [target.name]
