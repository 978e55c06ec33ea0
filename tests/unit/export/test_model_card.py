"""Tests of the card of an export: its front matter says what was meant, whatever the base calls itself."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from training.config import DataSpec, TrainConfig
from training.export import model_card
from training.export.model_card import card_of
from training.run_store import RunStore


def front_matter(tmp_path: Path, base: str) -> tuple[object, str]:
    config = TrainConfig(name="tune", base=tmp_path / base, data=DataSpec(train=(tmp_path / "rows.jsonl",)))
    card = card_of(RunStore(tmp_path / "runs").create(config), "adapter", "")
    return yaml.safe_load(card.split("---\n")[1]), card


@pytest.mark.parametrize(
    "licence", ["mit", "no", "a: b", "x # y", "mit\nbase_model: evil/model", "mit\n---\n# Another model", '"open']
)
def test_that_a_licence_stays_one_entry(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, licence: str) -> None:
    monkeypatch.setattr(model_card, "base_licence", lambda _base: licence)
    found, card = front_matter(tmp_path, "A base: (1.5B) #2.gguf")
    assert found == {
        "license": " ".join(licence.lower().split()),
        "base_model": "A base: (1.5B) #2",
        "tags": ["fine-tuned", "aquifer"],
    }
    assert "\n# Another model" not in card


def test_that_a_plain_name_is_written_plainly(tmp_path: Path) -> None:
    _, card = front_matter(tmp_path, "Qwen2.5 1.5B-Instruct.Q8_0.gguf")
    assert "\nbase_model: Qwen2.5 1.5B-Instruct\n" in card
