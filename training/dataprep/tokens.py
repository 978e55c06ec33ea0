"""Token counts of a model: its tokenizer and chat template from a folder or a GGUF; loads no weights."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.core.errors import ModelDamaged, ModelNotFound
from training.dataprep.template import TokenizerTemplate, template_errors
from training.dataprep.types import Turn


class ModelTokens:
    """The fast tokenizer as transformers makes it, so that counts equal those of the training itself."""

    def __init__(self, model: Path) -> None:
        """Raises `ModelNotFound`, `ModelDamaged`, or `ModelUnsupported` for a template that cannot be read."""
        if not model.exists():
            raise ModelNotFound(f"There is no model {model}.", 'Correct "model" under "fit" in the pipeline.')
        # transformers opens a GGUF in a folder by its name; a folder is opened as it is.
        options = {"gguf_file": model.name} if model.is_file() else {}
        folder = model.parent if model.is_file() else model
        from transformers import AutoTokenizer
        from transformers.utils import logging

        logging.set_verbosity_error()
        try:
            self._tokenizer: Any = AutoTokenizer.from_pretrained(
                str(folder), local_files_only=True, trust_remote_code=False, **options
            )
        except (OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
            cause = " ".join(str(error).split())[:200]
            raise ModelDamaged(
                f"The tokenizer of {model.name} cannot be read: {cause}.", "Choose another model."
            ) from error
        self._template = TokenizerTemplate(self._tokenizer, model.name) if self._tokenizer.chat_template else None

    @property
    def has_template(self) -> bool:
        return self._template is not None

    def texts(self, texts: Sequence[str]) -> list[int]:
        if not texts:
            return []
        found = self._tokenizer(list(texts), add_special_tokens=False, verbose=False)
        return [len(ids) for ids in found["input_ids"]]

    def chat(self, turns: Sequence[Turn]) -> int | None:
        """None where the template does not take the turns. A model without a template gets `<human>: … <bot>: …`, as
        the plain output writes it. Raises `ModelUnsupported` for a template that works without end."""
        if self._template is None:
            return self.texts([plain_chat(turns)])[0]
        try:
            rendered = self._template.render(turns, opening=False)
        except template_errors():
            return None
        return self.texts([rendered])[0]


def plain_chat(turns: Sequence[Turn]) -> str:
    """`<human>: … <bot>: …`, a line a turn; the format of h2oGPT models, which have no system role."""
    marks = {"user": "<human>: ", "assistant": "<bot>: ", "system": ""}
    return "\n".join(f"{marks[turn.role]}{turn.content}" for turn in turns)
