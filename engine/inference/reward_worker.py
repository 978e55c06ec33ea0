"""The worker process that holds torch and a reward model: a classifier with one output; knows no chats.

Requests: {"op": "load", "path", "threads"} and {"op": "score", "pairs"}; the scores come back as a list of numbers.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from engine.core.errors import ModelDamaged, ModelError, ModelUnsupported
from engine.core.frames import Header
from engine.core.optional_libraries import hide_libraries
from engine.core.worker_report import Report
from engine.inference.torch_loading import errors_as_sentences, load_tokenizer
from engine.inference.torch_memory import memory_as_sentence
from engine.inference.torch_precision import this_machine

_BATCH = 4
# Longer pairs are cut, the longer of the two texts first.
_MOST_TOKENS = 2048


class _State:
    model: Any = None
    tokenizer: Any = None
    most_tokens: int = 512


_state = _State()


def handle(request: Header, blob: bytes, report: Report) -> tuple[Header, bytes]:
    """Answer one request; see the module."""
    del blob
    if request["op"] == "load":
        return _load(Path(request["path"]), int(request["threads"])), b""
    pairs = [(str(question), str(answer)) for question, answer in request["pairs"]]
    with memory_as_sentence(lambda: None):
        return {"scores": _scores(pairs, report)}, b""


def _load(folder: Path, threads: int) -> Header:
    hide_libraries(needed=["accelerate"])
    import torch
    from transformers import AutoModelForSequenceClassification

    torch.set_num_threads(threads)
    machine = this_machine(use_gpus=True)
    tokenizer = load_tokenizer(folder)
    with errors_as_sentences(folder, "weights"), memory_as_sentence(lambda: None):
        model, info = AutoModelForSequenceClassification.from_pretrained(
            str(folder),
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            output_loading_info=True,
            # On the CPU in full: 16 bits are slow on most processors, and these models are small.
            dtype=torch.bfloat16 if machine.gpu_free and machine.fast_bf16 else torch.float32,
            device_map={"": 0} if machine.gpu_free else {"": "cpu"},
        )
    if missing := sorted(info["missing_keys"]):
        raise ModelDamaged(f"{folder.name} lacks {len(missing)} of its weights.", "Get the model again.")
    if model.config.num_labels != 1:
        raise ModelUnsupported(f"{folder.name} is no reward model: it has {model.config.num_labels} outputs.", "")
    model.eval()
    _state.model, _state.tokenizer = model, tokenizer
    positions = getattr(model.config, "max_position_embeddings", None) or _MOST_TOKENS
    # RoBERTa and its like count positions from the number of the padding token on.
    offset = 2 if "roberta" in model.config.model_type else 0
    _state.most_tokens = min(positions - offset, tokenizer.model_max_length, _MOST_TOKENS)
    return {"most_tokens": _state.most_tokens}


def _scores(pairs: list[tuple[str, str]], report: Report) -> list[float]:
    import torch

    if _state.model is None:
        raise ModelError("No reward model is loaded.", "Load it again.")
    scores: list[float] = []
    step = _BATCH if _state.tokenizer.pad_token is not None else 1
    with torch.inference_mode():
        for first in range(0, len(pairs), step):
            if report.cancelled:
                break
            some = pairs[first : first + step]
            inputs = _state.tokenizer(
                [question for question, _ in some],
                [answer for _, answer in some],
                truncation="longest_first",
                max_length=_state.most_tokens,
                padding=step > 1,
                return_tensors="pt",
            ).to(_state.model.device)
            scores += [float(score) for score in _state.model(**inputs).logits[:, 0].float().cpu()]
            report({"done": len(scores)})
    return scores
