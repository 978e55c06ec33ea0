"""The trained weights, or the adapter alone, as a GGUF for llama.cpp; places nothing.

Where the base was a GGUF, its entries (tokenizer, positions, names) are taken over from it as they are: nothing is more
exact. Else they are made from the folder, and the tokens of some texts and chats are compared with those of llama.cpp
before the weights are written.
"""

from __future__ import annotations

import logging
import shutil
import tempfile
from collections.abc import Callable, Sequence
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
from training.export.steps import Step, Tell, counted
from training.finetune.tokenizer import load_fast_tokenizer
from training.run_store import Run
from training.weights.adapter_parts import adapter_for_gguf
from training.weights.borders import sound_metadata
from training.weights.gguf_file import GgufFile, MetaValue
from training.weights.gguf_writing import GgufModel, PlainType
from training.weights.pre_tokenizers import NEARLY
from training.weights.tokenizer_to_gguf import looks_at_first_space, name_entry, special_entries, tokenizer_entries

log = logging.getLogger(__name__)

_TEXT, _UINT = 8, 4
_PRE, _SPACE_PREFIX = "tokenizer.ggml.pre", "tokenizer.ggml.add_space_prefix"
Entries = dict[str, MetaValue]
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


def write_model(weights: Weights, plan: GgufPlan, tell: Tell, token: CancelToken) -> None:
    """Raises `ModelUnsupported`, `ModelError`, `StorageError`, `OSError`, `Cancelled`."""
    plain: dict[str, PlainType] = {"F32": "F32", "F16": "F16", "BF16": "BF16"}
    direct = plain.get(plan.quantization)
    first = plan.target if direct else plan.target.with_name("16-bit.gguf")

    with sound_metadata(base_name(plan.run.config.base)):
        # Said before the tokenizer is loaded, which reads config.json as well and has no sentences for it.
        vocabulary = GgufModel(weights.source, weights.config, {}, direct or "F16").vocabulary
        tokenizer = load_fast_tokenizer(weights.tokenizer)
        entries = _entries(plan.run, weights.tokenizer, tokenizer, vocabulary)
        if plan.run.config.base.is_file():
            model = GgufModel(weights.source, weights.config, entries, direct or "F16")
        else:
            model = _proven(weights, entries, direct or "F16", tokenizer, first.parent)
        token.check()
        text = f"Writing the model as GGUF ({direct or '16 bits'})"
        model.write(first, counted(tell, text, model.tensor_count, token))
    token.check()
    if not direct:
        tell(Step(f"Quantising to {plan.quantization}"))
        engine_link.requantise(first, plan.target, plan.quantization)
        first.unlink()


def write_adapter(run: Run, base_folder: Callable[[], Path], scratch: Path, target: Path) -> None:
    """The adapter alone. Raises `AdapterMismatch`, `ModelUnsupported` (DoRA and the like), `OSError`."""
    base = run.config.base
    outline = scratch / "outline.gguf"
    adapter = run.model_dir
    if not base.is_file():
        weights = Weights(base_folder(), None)
        entries = {"general.name": MetaValue(base_name(base), _TEXT)}
        with sound_metadata(base_name(base)):
            GgufModel(weights.source, weights.config, entries, "F16").write_outline(outline)
        base = outline
        adapter = adapter_for_gguf(adapter, weights.config, scratch / "adapter")
    kept = scratch / "converted"
    engine_link.adapter_gguf(adapter, base, kept).rename(target)
    kept.rmdir()
    shutil.rmtree(scratch / "adapter", ignore_errors=True)
    outline.unlink(missing_ok=True)


def _entries(run: Run, folder: Path, tokenizer: Any, vocabulary: int) -> Entries:
    """All but those of the architecture; `folder` has the tokenizer of the training."""
    base = run.config.base
    names = {
        "general.type": MetaValue("model", _TEXT),
        **name_entry(folder, run.config.name),
        "general.base_model.count": MetaValue(1, _UINT),
        "general.base_model.0.name": MetaValue(base_name(base), _TEXT),
    }
    if licence := base_licence(base):
        names["general.license"] = MetaValue(licence.lower(), _TEXT)
    if (end := end_of_turn(tokenizer)) is not None:
        names["tokenizer.ggml.eot_token_id"] = MetaValue(end, _UINT)
    if base.is_file():
        return _entries_of_base(base, vocabulary) | special_entries(folder) | names
    # Also where the base is gone: what was trained whole has all it needs.
    return tokenizer_entries(folder, vocabulary) | names


def _proven(weights: Weights, entries: Entries, plain: PlainType, tokenizer: Any, scratch: Path) -> GgufModel:
    """The model with entries by which llama.cpp reads texts as the training did; else `ModelUnsupported`.

    Two ways of setting the first space are tried where tokenizer.json looks at what a text begins with, and names of
    patterns that are nearly the same.
    """
    pre = entries[_PRE]
    choices = [entries, *(entries | {_PRE: MetaValue(name, pre.kind)} for name in NEARLY.get(pre.value, ()))]
    loose = looks_at_first_space(weights.tokenizer)
    if loose and (prefix := entries.get(_SPACE_PREFIX)) is not None:
        choices.append(entries | {_SPACE_PREFIX: MetaValue(value=not prefix.value, kind=prefix.kind)})
    # Texts that stand alone differ in their first space then; it is chats that the model was trained on.
    chats = _chats(tokenizer)
    texts = chats if chats and loose else [*PROBES, *chats]
    with tempfile.TemporaryDirectory(prefix=".entries-", dir=scratch) as folder:
        alone = Path(folder) / "entries.gguf"
        for number, choice in enumerate(choices, 1):
            model = GgufModel(weights.source, weights.config, choice, plain)
            model.write_entries(alone)
            try:
                _compare_tokens(alone, tokenizer, texts)
            except ModelUnsupported:
                if number == len(choices):
                    raise
            else:
                break
    return model


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
    text = _rendered(tokenizer, (("user", "Question"), ("assistant", "Answer")), opening=False)
    if text is None:
        return None
    after = tokenizer(text.rpartition("Answer")[2], add_special_tokens=False)["input_ids"]
    return int(after[0]) if after and after[0] in tokenizer.added_tokens_decoder else None


def _compare_tokens(gguf: Path, tokenizer: Any, texts: Sequence[str]) -> None:
    wanted = [list(tokenizer(text)["input_ids"]) for text in texts]
    for text, here, there in zip(texts, wanted, engine_link.llama_tokens(gguf, texts), strict=True):
        if here != there:
            log.info("tokens of %r differ: %s and %s", text, here, there)
            raise ModelUnsupported(
                "llama.cpp would read texts with other tokens than the model was trained with.",
                "Export it as merged safetensors or as an adapter.",
            )


def _chats(tokenizer: Any) -> list[str]:
    """Each probe in a chat, with the marks of the template around it; empty where there is no template."""
    if not tokenizer.chat_template:
        return []
    found = []
    for probe in PROBES:
        text = _rendered(tokenizer, (("user", probe), ("assistant", probe), ("user", probe)), opening=True)
        if text is None:
            return []
        found.append(text)
    return found


def _rendered(tokenizer: Any, turns: Sequence[tuple[str, str]], *, opening: bool) -> str | None:
    """None where the template does not take the turns, cannot be read or works without end."""
    refused: tuple[type[Exception], ...] = (*template_errors(), ModelUnsupported)
    try:
        return TokenizerTemplate(tokenizer, "the model").render([Turn(*turn) for turn in turns], opening=opening)
    except refused as error:
        log.info("the chat template does not render a plain exchange: %s", error)
        return None
