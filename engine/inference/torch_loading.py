"""Loads a Hugging Face folder with transformers, and its tokenizer; runs in the worker, generates nothing.

Safetensors only, no code of the model's own, nothing from a hub. The folder was described (`engine.catalog.hf_folder`)
before: its index names files of its own only.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any

import psutil

from engine.catalog.hf_config import HfConfig, read_config
from engine.core.errors import ModelDamaged, ModelError, ModelUnsupported
from engine.core.optional_libraries import hide_libraries
from engine.inference import torch_gptq
from engine.inference.thought_filter import THOUGHT_MARKS
from engine.inference.torch_memory import memory_as_sentence, out_of_memory
from engine.inference.torch_precision import Plan, plan_for
from engine.inference.types import LoadSettings

log = logging.getLogger(__name__)


@dataclass
class LoadedTorch:
    """A model with its tokenizer, ready to compute."""

    model: Any
    tokenizer: Any
    context_length: int
    quantization: str
    on_gpu: bool
    end_ids: frozenset[int] = frozenset()
    bos_id: int | None = None
    vocabulary: int = 0
    last_logits_only: Mapping[str, int] = field(default_factory=dict)
    _grammar_tokenizer: Any = None
    _hidden: frozenset[int] | None = None

    @property
    def input_device(self) -> Any:
        """Where the token numbers go; a model over several GPUs begins on the one with the embeddings."""
        return self.model.get_input_embeddings().weight.device

    def tokenize(self, text: str) -> list[int]:
        return list(self.tokenizer(text, add_special_tokens=False, verbose=False)["input_ids"])

    def decode(self, tokens: Sequence[int]) -> str:
        """Without special tokens, but for those that tell thinking from answer."""
        if self._hidden is None:
            added = self.tokenizer.added_tokens_decoder.items()
            named = set(zip(self.tokenizer.all_special_ids, self.tokenizer.all_special_tokens, strict=True))
            special = named | {(number, token.content) for number, token in added if token.special}
            self._hidden = frozenset(number for number, text in special if text not in THOUGHT_MARKS)
        shown = [number for number in tokens if number not in self._hidden]
        return str(self.tokenizer.decode(shown, skip_special_tokens=False, clean_up_tokenization_spaces=False))

    def new_cache(self) -> Any:
        from transformers import DynamicCache

        return DynamicCache(config=self.model.config)

    def grammar_tokenizer(self) -> Any:
        """Made once: it takes a second."""
        if self._grammar_tokenizer is None:
            from llguidance.hf import from_tokenizer

            ends = sorted(self.end_ids) or None
            self._grammar_tokenizer = from_tokenizer(self.tokenizer, n_vocab=self.vocabulary, eos_token=ends)
        return self._grammar_tokenizer


def load(folder: Path, settings: LoadSettings, on_progress: Callable[[float], None]) -> LoadedTorch:
    """Raises `ModelDamaged`, `ModelUnsupported` or `OutOfMemory`, each with the reason."""
    preparation = _Preparation(folder, read_config(folder), settings)
    plan = preparation.plan()
    tokenizer = load_tokenizer(folder)
    model, info = preparation.model(plan, on_progress)
    if missing := sorted(info["missing_keys"]):
        raise ModelDamaged(
            f"{folder.name} lacks {len(missing)} of its weights ({missing[0]} and others).", "Get the model again."
        )
    model.eval()
    positions = getattr(model.config.get_text_config(decoder=True), "max_position_embeddings", None)
    return LoadedTorch(
        model=model,
        tokenizer=tokenizer,
        context_length=min(settings.context_length, positions or settings.context_length),
        quantization=plan.label,
        on_gpu=plan.on_gpu,
        end_ids=_end_ids(model, tokenizer),
        bos_id=_bos_id(tokenizer),
        vocabulary=min(len(tokenizer), model.get_output_embeddings().weight.shape[0]),
        last_logits_only=_logits_option(model),
    )


def load_tokenizer(folder: Path) -> Any:
    """The tokenizer of a folder; raises `ModelUnsupported`."""
    from transformers import AutoTokenizer

    with errors_as_sentences(folder, "tokenizer"):
        return AutoTokenizer.from_pretrained(str(folder), local_files_only=True, trust_remote_code=False)


@contextmanager
def errors_as_sentences(folder: Path, part: str) -> Iterator[None]:
    """Turn what transformers raises for a folder it cannot use into a `ModelError`."""
    from safetensors import SafetensorError

    try:
        yield
    except ModelError:
        raise
    except (SafetensorError, EOFError, UnicodeDecodeError) as error:
        raise ModelDamaged(
            f"The {part} of {folder.name} is damaged: {_first_line(error)}.", "Get the model again."
        ) from error
    except ImportError as error:
        raise ModelUnsupported(
            f"{folder.name} needs a library that is not installed: {_first_line(error)}.",
            "Choose another version of the model, for instance a GGUF.",
        ) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, IndexError, NotImplementedError) as error:
        raise ModelUnsupported(
            f"The {part} of {folder.name} cannot be used: {_first_line(error)}.",
            "Choose another version of the model, for instance a GGUF.",
        ) from error
    except RuntimeError as error:
        if "size mismatch" not in str(error) and "mismatched" not in str(error):
            raise
        raise ModelDamaged(
            f"The {part} of {folder.name} does not fit its config: {_first_line(error)}.", "Get the model again."
        ) from error


class _Preparation:
    """Everything about one folder that is known before its weights are read."""

    def __init__(self, folder: Path, config: HfConfig, settings: LoadSettings) -> None:
        self._folder = folder
        self._config = config
        self._settings = settings

    def plan(self) -> Plan:
        if (self._folder / "adapter_config.json").exists():
            raise ModelUnsupported(
                f"{self._folder.name} holds an adapter beside the model, and it is not clear which one is meant.",
                "Put the adapter into a folder of its own and switch it on on top of the model.",
            )
        bytes_of_weights = sum(path.stat().st_size for path in self._folder.glob("*.safetensors"))
        plan = plan_for(self._config, bytes_of_weights, self._settings)
        gptq = self._config.quant_method == "gptq"
        packed = plan.way in ("8bit", "4bit") or self._config.quant_method == "bitsandbytes"
        needed = ["accelerate", "peft"]
        hide_libraries(needed=needed + ["gptqmodel", "optimum"] * gptq + ["bitsandbytes"] * packed)
        return plan

    def model(self, plan: Plan, on_progress: Callable[[float], None]) -> tuple[Any, Mapping[str, Any]]:
        if self._config.quant_method == "gptq":
            torch_gptq.prepare()
        from transformers import AutoModelForCausalLM

        options: dict[str, Any] = {"device_map": {"": "cpu"}, "dtype": plan.dtype}
        if plan.on_gpu:
            options |= {"device_map": "auto", "max_memory": plan.max_memory}
        if plan.way in ("8bit", "4bit"):
            options["quantization_config"] = _bitsandbytes(plan)
        with (
            errors_as_sentences(self._folder, "weights"),
            memory_as_sentence(lambda: None),
            progress_by_memory(plan.weights_bytes, on_progress),
        ):
            try:
                return self._from_pretrained(AutoModelForCausalLM, "sdpa", options)
            except ValueError as error:
                if "scaled_dot_product_attention" not in str(error):
                    raise
                return self._from_pretrained(AutoModelForCausalLM, "eager", options)

    def _from_pretrained(self, kind: Any, attention: str, options: Mapping[str, Any]) -> tuple[Any, Mapping[str, Any]]:
        model, info = kind.from_pretrained(
            str(self._folder),
            local_files_only=True,
            trust_remote_code=False,
            use_safetensors=True,
            attn_implementation=attention,
            output_loading_info=True,
            **options,
        )
        if "disk" in getattr(model, "hf_device_map", {}).values():
            raise out_of_memory(f"{self._folder.name} fits neither into the GPUs nor into main memory.")
        return model, info


def _bitsandbytes(plan: Plan) -> Any:
    from transformers import BitsAndBytesConfig

    if plan.way == "8bit":
        return BitsAndBytesConfig(load_in_8bit=True)
    return BitsAndBytesConfig(
        load_in_4bit=True,
        bnb_4bit_quant_type="nf4",
        bnb_4bit_use_double_quant=True,
        bnb_4bit_compute_dtype=plan.dtype,
    )


@contextmanager
def progress_by_memory(expected_bytes: int, on_progress: Callable[[float], None]) -> Iterator[None]:
    """Report how far loading is, by the memory this process and its GPUs have taken; also shows that it lives."""
    import torch

    def used() -> int:
        on_gpus = sum(torch.cuda.memory_allocated(number) for number in range(torch.cuda.device_count()))
        return int(psutil.Process().memory_info().rss + on_gpus)

    done = threading.Event()
    before = used()

    def watch() -> None:
        while not done.wait(0.5):
            on_progress(min(0.99, max(0.0, (used() - before) / max(1, expected_bytes))))

    thread = threading.Thread(target=watch, name="aquifer-loading", daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def _end_ids(model: Any, tokenizer: Any) -> frozenset[int]:
    found: set[int] = set()
    for given in (
        getattr(model.generation_config, "eos_token_id", None),
        getattr(model.config, "eos_token_id", None),
        tokenizer.eos_token_id,
    ):
        found.update(given if isinstance(given, list | tuple) else [given] if isinstance(given, int) else [])
    return frozenset(found)


def _bos_id(tokenizer: Any) -> int | None:
    """The mark that this tokenizer puts in front of every text, if it does."""
    first = list(tokenizer("a", verbose=False)["input_ids"])[:1]
    return first[0] if first and first[0] == tokenizer.bos_token_id else None


def _logits_option(model: Any) -> Mapping[str, int]:
    import inspect

    known = inspect.signature(model.forward).parameters
    return MappingProxyType({"logits_to_keep": 1} if "logits_to_keep" in known else {})


def _first_line(error: BaseException) -> str:
    return (str(error).strip().splitlines() or [type(error).__name__])[0][:300].rstrip(".")
