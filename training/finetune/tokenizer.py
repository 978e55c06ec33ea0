"""The tokenizer and chat template of a base model as training uses them; loads no weights."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from engine.core.errors import ModelDamaged, ModelUnsupported
from training.dataprep.template import TokenizerTemplate
from training.dataprep.types import Turn

# `<human>: … <bot>: …`, for base models that come without a template; the answer ends with the model's end token.
PLAIN_TEMPLATE = (
    "{% for message in messages %}{% if message['role'] == 'system' %}{{ message['content'] + '\n' }}"
    "{% elif message['role'] == 'user' %}{{ '<human>: ' + message['content'] + '\n' }}"
    "{% else %}{{ '<bot>: ' + message['content'] + eos_token + '\n' }}{% endif %}{% endfor %}"
    "{% if add_generation_prompt %}{{ '<bot>: ' }}{% endif %}"
)


class TrainTokenizer:
    """A fast tokenizer with a template, an end token, and a padding token that differs from it.

    The template is code from the model's file: `TokenizerTemplate` runs it within a budget.
    """

    def __init__(self, folder: Path) -> None:
        """Raises `ModelDamaged`, or `ModelUnsupported` when it has no fast tokenizer, no end token or no template that
        can be read."""
        self.inner: Any = load_fast_tokenizer(folder)
        if self.inner.eos_token_id is None:
            raise ModelUnsupported(
                f"{folder.name} names no end token, so it would never learn to stop.", "Choose another base model."
            )
        self.had_template = bool(self.inner.chat_template)
        if not self.had_template:
            self.inner.chat_template = PLAIN_TEMPLATE
        self.marks: tuple[str, ...] = tuple(
            sorted({str(token.content) for token in self.inner.added_tokens_decoder.values() if token.special})
        )
        self._end_ids = {self.inner.eos_token_id, *self.inner.convert_tokens_to_ids(list(self.marks))}
        self._choose_padding(folder)
        self._template = TokenizerTemplate(self.inner, folder.name)

    @property
    def eos_id(self) -> int:
        return int(self.inner.eos_token_id)

    @property
    def pad_id(self) -> int:
        return int(self.inner.pad_token_id)

    def ends(self, token: int) -> bool:
        """Whether an answer may end with this token: the end token, or another control token."""
        return token in self._end_ids

    def render(self, turns: Sequence[Turn], /, *, opening: bool) -> str:
        """By the template. Raises what the template raises (`template_errors`), or `ModelUnsupported` for one that
        works without end."""
        return self._template.render(turns, opening=opening) if turns else ""

    def _choose_padding(self, folder: Path) -> None:
        """Padding is never learnt; were it the end token, other programs that mask it would unlearn to stop."""
        tokenizer = self.inner
        if tokenizer.pad_token_id is not None and tokenizer.pad_token_id != tokenizer.eos_token_id:
            return
        ends = {tokenizer.eos_token_id}
        candidates = [tokenizer.unk_token, tokenizer.bos_token, *self.marks]
        for token in candidates:
            if token is not None and tokenizer.convert_tokens_to_ids(token) not in ends:
                tokenizer.pad_token = token
                return
        raise ModelUnsupported(
            f"{folder.name} has no token for padding but the one that ends an answer.", "Choose another base model."
        )


def load_fast_tokenizer(folder: Path) -> Any:
    """Raises `ModelDamaged`, `ModelUnsupported`."""
    from transformers import AutoTokenizer

    try:
        found = AutoTokenizer.from_pretrained(
            str(folder), local_files_only=True, trust_remote_code=False, use_fast=True
        )
    except (OSError, ValueError, KeyError, TypeError, RuntimeError) as error:
        cause = " ".join(str(error).split())[:200]
        raise ModelDamaged(
            f"The tokenizer of {folder.name} cannot be read: {cause}.", "Choose another base model."
        ) from error
    if not found.is_fast:
        raise ModelUnsupported(
            f"{folder.name} has no fast tokenizer, and the answers could not be told from the questions.",
            "Choose a base model with a tokenizer.json.",
        )
    return found
