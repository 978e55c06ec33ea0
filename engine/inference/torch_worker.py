"""The worker process that holds torch and a language model; answers frames, knows no chats.

Requests by `op`: "load" (`path`, `settings`), "count" (`text`), "defuse" (`texts`), "generate" (`prompt`, `sampling`),
"batch" (`prompts`, `sampling`), "adapters" (`adapters`: path and weight each). See the functions for the replies.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from engine.core.errors import ModelError, ModelUnsupported
from engine.core.frames import Header
from engine.core.hardware import physical_cores, usable_cores
from engine.core.worker_report import Report
from engine.inference import torch_loading
from engine.inference.thread_governor import ThreadGovernor
from engine.inference.torch_adapters import AdapterRack
from engine.inference.torch_batch import generate_batch
from engine.inference.torch_generation import TorchGenerator
from engine.inference.types import AdapterChoice, LoadSettings, SamplingParams

# Put between the first two characters of a control mark inside a turn: invisible, and no longer the mark.
_BREAK = "\u200b"
_MOST_ROUNDS = 20


class _State:
    generator: TorchGenerator | None = None
    adapters: AdapterRack | None = None


_state = _State()


def handle(request: Header, blob: bytes, report: Report) -> tuple[Header, bytes]:
    """Answer one request; see the module."""
    del blob
    operations: Mapping[str, Callable[[Header, Report], Header]] = {
        "load": _load,
        "count": lambda request, _report: {"tokens": len(_generator().loaded.tokenize(request["text"]))},
        "defuse": lambda request, _report: {"texts": [defuse(text) for text in request["texts"]]},
        "generate": lambda request, report: _generator().generate(request["prompt"], _sampling(request), report),
        "batch": lambda request, report: generate_batch(_generator(), request["prompts"], _sampling(request), report),
        "adapters": _adapters,
    }
    return operations[request["op"]](request, report), b""


def defuse(text: str) -> str:
    """`text` without the power of the control marks in it; whatever the tokenizer takes for one is broken up."""
    tokenizer = _generator().loaded.tokenizer
    control = set(tokenizer.all_special_ids) | {
        number for number, token in tokenizer.added_tokens_decoder.items() if token.special
    }
    for _ in range(_MOST_ROUNDS):
        if tokenizer.is_fast:
            found = tokenizer(text, add_special_tokens=False, return_offsets_mapping=True, verbose=False)
            spans = [
                span
                for number, span in zip(found["input_ids"], found["offset_mapping"], strict=True)
                if number in control
            ]
            breaks = {start + 1 for start, end in spans if end - start > 1}
            text_after = _insert(text, breaks)
        else:
            text_after = text
            for mark in tokenizer.all_special_tokens:
                text_after = text_after.replace(mark, mark[0] + _BREAK + mark[1:]) if len(mark) > 1 else text_after
        if text_after == text:
            break
        text = text_after
    return text


def _insert(text: str, places: set[int]) -> str:
    pieces, last = [], 0
    for place in sorted(places):
        pieces.append(text[last:place])
        last = place
    return _BREAK.join([*pieces, text[last:]])


def _load(request: Header, report: Report) -> Header:
    """Reports `loaded` (0 to 1) meanwhile; replies with facts about the model and its chat template."""
    import torch

    settings = _settings(request)
    threads = settings.threads or physical_cores()
    torch.set_num_threads(threads)
    loaded = torch_loading.load(Path(request["path"]), settings, lambda fraction: report({"loaded": fraction}))
    _state.generator = TorchGenerator(loaded, ThreadGovernor(threads, usable_cores()) if not settings.threads else None)
    _state.adapters = AdapterRack(loaded.model)
    tokenizer = loaded.tokenizer
    return {
        "context_length": loaded.context_length,
        "quantization": loaded.quantization,
        "size_bytes": int(loaded.model.get_memory_footprint()),
        "on_gpu": loaded.on_gpu,
        "template": _template(tokenizer.chat_template),
        "bos": tokenizer.bos_token or "",
        "eos": tokenizer.eos_token or "",
    }


def _template(given: object) -> str:
    """Some models bring several by name; chats use the default one."""
    if isinstance(given, Mapping):
        given = given.get("default") or next(iter(given.values()), "")
    return given if isinstance(given, str) else ""


def _adapters(request: Header, _report: Report) -> Header:
    if _state.adapters is None:
        raise ModelError("No model is loaded.", "Load it again.")
    wanted = [AdapterChoice(str(one["path"]), float(one["weight"])) for one in request["adapters"]]
    if _state.adapters.switch(wanted):
        _generator().forget()
    return {}


def _generator() -> TorchGenerator:
    if _state.generator is None:
        raise ModelUnsupported("No model is loaded.", "Load it again.")
    return _state.generator


def _settings(request: Header) -> LoadSettings:
    values = request["settings"]
    return LoadSettings(**{**values, "tensor_split": tuple(values["tensor_split"])})


def _sampling(request: Header) -> SamplingParams:
    values = request["sampling"]
    return SamplingParams(**{**values, "stop": tuple(values["stop"])})
