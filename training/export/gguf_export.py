"""The trained weights, or the adapter alone, as a GGUF for llama.cpp; places nothing.

Where the base was a GGUF, its entries (tokenizer, positions, names) are taken over from it as they are: nothing is more
exact. Else they are made from the folder, and the tokens of some texts are compared with those of llama.cpp.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.core.errors import ModelUnsupported
from engine.core.jobs import CancelToken
from training import engine_link
from training.dataprep.template import TokenizerTemplate, template_errors
from training.dataprep.types import Turn
from training.export.merged_export import Weights
from training.export.model_card import base_licence, base_name
from training.finetune.tokenizer import load_fast_tokenizer
from training.run_store import Run
from training.weights.borders import sound_metadata
from training.weights.gguf_file import GgufFile, MetaValue
from training.weights.gguf_writing import GgufModel, PlainType
from training.weights.tokenizer_to_gguf import special_entries, tokenizer_entries

log = logging.getLogger(__name__)

_TEXT, _UINT = 8, 4
_WORDS = "model.embed_tokens.weight"
# Texts that tell tokenizers apart: numbers, spaces, marks, letters of many scripts, contractions, emoji.
PROBES = (
    "Hello world",
    " two  spaces,\n\n\tand a tab  ",
    "In 2024, 365.25 days and 1234567 seconds",
    "It's what they'RE saying: we'll see!?...",
    "naïve café, Größe, Привет мир, 日本語のテキスト, 안녕하세요, العربية, हिन्दी",
    "🙂👩‍👩‍👧 🇩🇪 x² ½ Ⅷ",
    "def f(x):\n    return x_1 + {'a': [1, 2]}  # note\r\n",
)


@dataclass(frozen=True, slots=True)
class GgufPlan:
    """Which run, to which file, in which quantisation."""

    run: Run
    target: Path
    quantization: str


def write_model(weights: Weights, plan: GgufPlan, tell: Callable[[str], None], token: CancelToken) -> None:
    """Raises `ModelUnsupported`, `ModelError`, `StorageError`, `OSError`, `Cancelled`."""
    plain: dict[str, PlainType] = {"F32": "F32", "F16": "F16", "BF16": "BF16"}
    direct = plain.get(plan.quantization)
    first = plan.target if direct else plan.target.with_name("16-bit.gguf")

    with sound_metadata(base_name(plan.run.config.base)):
        # Said before the tokenizer is loaded, which reads config.json as well and has no sentences for it.
        GgufModel(weights.source, weights.config, {}, direct or "F16")
        tokenizer = load_fast_tokenizer(weights.tokenizer)
        model = _model(weights, plan.run, direct or "F16", tokenizer)
        tell(f"Writing the model as GGUF ({direct or '16 bits'}).")
        model.write(first, token.check)
    if not plan.run.config.base.is_file():
        _compare_tokens(first, tokenizer)
    token.check()
    if not direct:
        tell(f"Quantising to {plan.quantization}.")
        engine_link.requantise(first, plan.target, plan.quantization)
        first.unlink()


def write_adapter(run: Run, base_folder: Callable[[], Path], scratch: Path, target: Path) -> None:
    """The adapter alone. Raises `AdapterMismatch`, `ModelUnsupported` (DoRA and the like), `OSError`."""
    base = run.config.base
    outline = scratch / "outline.gguf"
    if not base.is_file():
        weights = Weights(base_folder(), None)
        entries = {"general.name": MetaValue(base_name(base), _TEXT)}
        with sound_metadata(base_name(base)):
            GgufModel(weights.source, weights.config, entries, "F16").write_outline(outline)
        base = outline
    kept = scratch / "converted"
    engine_link.adapter_gguf(run.model_dir, base, kept).rename(target)
    kept.rmdir()
    outline.unlink(missing_ok=True)


def _model(weights: Weights, run: Run, plain: PlainType, tokenizer: Any) -> GgufModel:
    base = run.config.base
    names = {
        "general.type": MetaValue("model", _TEXT),
        "general.name": MetaValue(run.config.name, _TEXT),
        "general.base_model.count": MetaValue(1, _UINT),
        "general.base_model.0.name": MetaValue(base_name(base), _TEXT),
    }
    if licence := base_licence(base):
        names["general.license"] = MetaValue(licence.lower(), _TEXT)
    vocabulary = weights.source.shape(_WORDS)[0]
    if base.is_file():
        entries = _entries_of_base(base, vocabulary) | special_entries(weights.tokenizer)
    else:  # also where the base is gone: what was trained whole has all it needs
        entries = tokenizer_entries(weights.tokenizer, vocabulary)
    if (end := end_of_turn(tokenizer)) is not None:
        entries["tokenizer.ggml.eot_token_id"] = MetaValue(end, _UINT)
    return GgufModel(weights.source, weights.config, entries | names, plain)


def _entries_of_base(base: Path, vocabulary: int) -> dict[str, MetaValue]:
    found = GgufFile(base).metadata()
    tokens = found.get("tokenizer.ggml.tokens")
    if tokens is None or len(tokens.value) != vocabulary:
        raise ModelUnsupported(
            "The trained model has another number of tokens than its base.", "Export it as merged safetensors."
        )
    # What the base was made of is not what this was made of.
    return {key: entry for key, entry in found.items() if not key.startswith("general.base_model.")}


def end_of_turn(tokenizer: Any) -> int | None:
    """The token the chat template puts after an answer; None where there is no template, or no such token."""
    if not tokenizer.chat_template:
        return None
    turns = [Turn("user", "Question"), Turn("assistant", "Answer")]
    refused: tuple[type[Exception], ...] = (*template_errors(), ModelUnsupported)
    try:
        text = TokenizerTemplate(tokenizer, "the model").render(turns, opening=False)
    except refused as error:
        log.info("the chat template does not render a plain exchange: %s", error)
        return None
    after = tokenizer(text.rpartition("Answer")[2], add_special_tokens=False)["input_ids"]
    return int(after[0]) if after and after[0] in tokenizer.added_tokens_decoder else None


def _compare_tokens(gguf: Path, tokenizer: Any) -> None:
    wanted = [list(tokenizer(text)["input_ids"]) for text in PROBES]
    for text, here, there in zip(PROBES, wanted, engine_link.llama_tokens(gguf, PROBES), strict=True):
        if here != there:
            log.info("tokens of %r differ: %s and %s", text, here, there)
            raise ModelUnsupported(
                "llama.cpp would read texts with other tokens than the model was trained with.",
                "Export it as merged safetensors or as an adapter.",
            )
