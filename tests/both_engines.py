"""Runs the same tokens through transformers and through llama.cpp, to compare what they choose; knows no test."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from engine.core.network_guard import OFFLINE_SWITCHES
from engine.inference.llama_native import NativeModel
from engine.inference.types import LoadSettings

PROMPTS = (
    "<|im_start|>user\nWho are you?<|im_end|>\n<|im_start|>assistant\n",
    "The capital of France is",
    "def add(first, second):\n    return",
    "In 2024, 365 days of rain: naïve café, 日本 and 3.14159!\n\n\tNext",
    "Once upon a time there was a ship",
)
TEXTS = (
    *PROMPTS,
    "",
    " leading and  double   spaces ",
    "\n\n\n  \t \r\n x",
    "It's they'RE we'Ll 1234567890 12,345.67 \u00bd \u2167",
    "Ünïcödé ﬁ e\u0301 🙂👩‍👩‍👧 العربية हिन्दी",
    "<|endoftext|>a<|im_end|> b<unknown>",
)


@contextmanager
def llama_cpp(path: Path, context: int = 512) -> Iterator[NativeModel]:
    native = NativeModel(path, LoadSettings(context_length=context, gpu_layers=0))
    try:
        yield native
    finally:
        native.close()


def greedy_in_llama_cpp(native: NativeModel, tokens: list[int], count: int) -> list[int]:
    native.keep(0)
    assert native.decode(tokens) == 0
    found: list[int] = []
    while len(found) < count:
        found.append(native.best())
        native.decode_one(found[-1])
    return found


def greedy_in_transformers(model: Any, tokens: list[int], count: int) -> list[int]:
    import torch

    found: list[int] = []
    given, past = torch.tensor([tokens]), None
    with one_thread(), torch.no_grad():
        while len(found) < count:
            output = model(input_ids=given, past_key_values=past, use_cache=True)
            given, past = output.logits[:, -1].argmax(dim=-1, keepdim=True), output.past_key_values
            found.append(int(given))
    return found


def same_words(model: Any, native: NativeModel, tokens: list[int], count: int = 8, tolerance: float = 0.05) -> bool:
    """Whether both choose the same `count` words after `tokens`, each step on what transformers chose before.

    A word counts where it leads by more than `tolerance` of the scores' spread: what is closer, rounding decides.
    """
    native.keep(0)
    assert native.decode(tokens) == 0
    given = list(tokens)
    for _ in range(count):
        scores = scores_in_transformers(model, given)
        best = int(scores.argmax())
        lead = scores[best] - sorted(scores)[-2]
        if lead > tolerance * scores.std() and native.best() != best:
            return False
        given.append(best)
        native.decode_one(best)
    return True


@contextmanager
def one_thread() -> Iterator[None]:
    """Threads of torch that wait for each other on a busy machine are ten times slower than one."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def hf_model(folder: Path, adapter: Path | None = None) -> Any:
    """In 32 bits on the CPU, with the adapter put on as PEFT does it."""
    os.environ.update(OFFLINE_SWITCHES)
    import torch
    from transformers import AutoModelForCausalLM

    model = AutoModelForCausalLM.from_pretrained(str(folder), local_files_only=True, dtype=torch.float32).eval()
    if adapter is not None:
        from engine.inference import torch_gptq

        torch_gptq.prepare()
        from peft import PeftModel

        model = PeftModel.from_pretrained(model, str(adapter)).eval()
    return model


def hf_tokenizer(folder: Path) -> Any:
    os.environ.update(OFFLINE_SWITCHES)
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(str(folder), local_files_only=True)


def scores_in_llama_cpp(native: NativeModel, tokens: list[int]) -> Any:
    """The scores of every token as the next one."""
    import numpy as np

    native.keep(0)
    assert native.decode(tokens) == 0
    return np.frombuffer(native.scores(), dtype=np.float32)


def scores_in_transformers(model: Any, tokens: list[int]) -> Any:
    import torch

    with torch.no_grad():
        return model(input_ids=torch.tensor([tokens])).logits[0, -1].numpy()
