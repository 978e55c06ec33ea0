"""Scores of written answers by a local reward model (a sequence classifier of one number); knows no run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.core.errors import ModelUnsupported
from training.dataprep.template import TokenizerTemplate
from training.dataprep.types import Turn
from training.finetune.base_model import Placement, load_classifier
from training.finetune.tokenizer import load_fast_tokenizer

_LONGEST = 1024


class RewardScorer:
    """Higher is better; the scale is the model's own. On the processor, in 32 bits: it is small beside the base."""

    def __init__(self, folder: Path) -> None:
        """Raises `ModelUnsupported` for a model that gives more than one number, `ModelDamaged`."""
        self._tokenizer = load_fast_tokenizer(folder)
        self._template = TokenizerTemplate(self._tokenizer, folder.name) if self._tokenizer.chat_template else None
        self._model: Any = load_classifier(folder, Placement("cpu", "32bit"), new_head=False).eval()
        if self._model.config.num_labels != 1:
            raise ModelUnsupported(f"{folder.name} sorts texts and scores none.", "Choose a reward model.")
        positions = getattr(self._model.config, "max_position_embeddings", None) or _LONGEST
        # RoBERTa and its like count positions from the number of the padding token on.
        self._longest = min(positions - 2, _LONGEST)

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> list[float]:
        """A score for each question and answer."""
        import torch

        found = []
        for question, answer in pairs:
            if self._template is not None:
                turns = [Turn("user", question), Turn("assistant", answer)]
                text = self._template.render(turns, opening=False)
                given = self._tokenizer(text, add_special_tokens=False, truncation=True, max_length=self._longest)
            else:
                given = self._tokenizer(question, answer, truncation=True, max_length=self._longest)
            inputs = {name: torch.tensor([values]) for name, values in given.items()}
            with torch.no_grad():
                found.append(float(self._model(**inputs).logits[0, 0]))
        return found
