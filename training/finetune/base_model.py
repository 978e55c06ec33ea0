"""The base model in the wanted precision with an adapter on it, on the processor or a GPU; reads no data."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from engine.core.errors import ModelDamaged, ModelUnsupported, OutOfMemory, UsageError
from training.config import LoraSpec, Precision, TrainConfig
from training.finetune.ranks import take_own_gpu

# A 16-bit base with adapter, gradients and short rows takes about this much of its own size.
_HEADROOM = 1.6


@dataclass(frozen=True, slots=True)
class Placement:
    """Where and how precisely it computes. `autocast`: weights in 32 bits, arithmetic in bf16."""

    device: str
    precision: str
    autocast: bool = False


def uses_gpu(config: TrainConfig) -> bool:
    """Whether it runs on a GPU: "auto" takes one where there is one."""
    import torch

    return config.device.device != "cpu" and torch.cuda.is_available()


def place(config: TrainConfig, weights_bytes: int) -> Placement:
    """What the configuration says; "auto" takes a GPU where there is one, and 4 bits where only those fit it."""
    import torch

    wanted = config.device.device
    if wanted == "cuda" and not torch.cuda.is_available():
        raise UsageError("There is no GPU that this installation can use.", "Choose the device auto or cpu.")
    on_gpu = uses_gpu(config)
    if on_gpu:
        take_own_gpu()
    precision: Precision = config.device.precision
    if config.method == "full":
        if precision in ("4bit", "8bit"):
            raise UsageError("All weights cannot be trained in 4 or 8 bits.", "Choose LoRA, or 16 or 32 bits.")
        return Placement("cuda" if on_gpu else "cpu", "32bit", autocast=precision != "32bit" and _fast_bf16(on_gpu))
    if precision == "auto":
        precision = "16bit" if _fast_bf16(on_gpu) else "32bit"
        if on_gpu and weights_bytes * _HEADROOM > torch.cuda.mem_get_info()[0]:
            precision = "4bit"
    return Placement("cuda" if on_gpu else "cpu", precision)


def load_base(folder: Path, where: Placement, *, to_be_cut: bool = False) -> Any:
    """A causal language model; one that is `to_be_cut` stays in main memory, as it may not fit a GPU whole.

    Raises `ModelDamaged`, `ModelUnsupported`, `OutOfMemory`.
    """
    import torch
    from transformers import AutoModelForCausalLM

    options = _options(replace(where, device="cpu") if to_be_cut else where)
    with errors_as_sentences(folder):
        options |= {"local_files_only": True, "trust_remote_code": False, "use_safetensors": True}
        try:
            model = AutoModelForCausalLM.from_pretrained(str(folder), attn_implementation="sdpa", **options)
        except ValueError as error:  # Gemma 2 bounds its scores, which PyTorch's attention cannot do
            if "scaled_dot_product_attention" not in str(error):
                raise
            model = AutoModelForCausalLM.from_pretrained(str(folder), attn_implementation="eager", **options)
    model.config.use_cache = False
    _keep_trainable(model)
    if where.precision in ("16bit", "32bit") and where.device == "cuda" and not to_be_cut:
        model.to(torch.device("cuda", torch.cuda.current_device()))
    return model


def _keep_trainable(model: Any) -> None:
    """bitsandbytes (0.50) lays 4-bit weights out anew at the first measurement, on processors with AVX512-BF16, for a
    product that has no gradient: a training after that would learn with wrong ones, without a word."""
    for module in model.modules():
        if hasattr(module, "support_avx512bf16_for_cpu"):
            module.support_avx512bf16_for_cpu = False


def load_classifier(folder: Path, where: Placement, *, new_head: bool = True) -> Any:
    """A model that gives one number for a text: with a `new_head` on a base, or as it is stored."""
    from transformers import AutoModelForSequenceClassification

    with errors_as_sentences(folder):
        model = AutoModelForSequenceClassification.from_pretrained(
            str(folder), local_files_only=True, trust_remote_code=False, use_safetensors=True,
            **_options(where), **({"num_labels": 1} if new_head else {}),
        )  # fmt: skip
    _keep_trainable(model)
    return model


def add_adapter(model: Any, spec: LoraSpec, *, classifier: bool = False) -> Any:
    """LoRA on all linear layers but the head, or on the named ones. Raises `UsageError` for names that fit nothing."""
    from peft import LoraConfig, get_peft_model

    settings = LoraConfig(
        r=spec.rank,
        lora_alpha=spec.alpha,
        lora_dropout=spec.dropout,
        use_rslora=spec.use_rslora,
        use_dora=spec.dora,
        target_modules=list(spec.targets) or "all-linear",
        task_type="SEQ_CLS" if classifier else "CAUSAL_LM",
        bias="none",
    )
    try:
        return get_peft_model(model, settings)
    except ValueError as error:
        cause = " ".join(str(error).split())[:200]
        raise UsageError(f"The adapter does not fit this model: {cause}.", "Correct the layers of the adapter.") from (
            error
        )


def _options(where: Placement) -> dict[str, Any]:
    import torch

    dtype = torch.float32 if where.precision == "32bit" else torch.bfloat16
    options: dict[str, Any] = {"dtype": dtype}
    if where.precision in ("4bit", "8bit"):
        from transformers import BitsAndBytesConfig

        device = torch.cuda.current_device() if where.device == "cuda" else "cpu"
        options["device_map"] = {"": device}
        options["quantization_config"] = (
            BitsAndBytesConfig(load_in_8bit=True)
            if where.precision == "8bit"
            else BitsAndBytesConfig(
                load_in_4bit=True,
                bnb_4bit_quant_type="nf4",
                bnb_4bit_use_double_quant=True,
                bnb_4bit_compute_dtype=dtype,
                # One type for all weights, so that FSDP can shard them.
                bnb_4bit_quant_storage=dtype,
            )
        )
    return options


def _fast_bf16(on_gpu: bool) -> bool:
    import torch

    if on_gpu:
        return bool(torch.cuda.is_bf16_supported())
    questions = (getattr(torch.cpu, name, None) for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"))
    return any(question is not None and question() for question in questions)


@contextmanager
def errors_as_sentences(folder: Path) -> Iterator[None]:
    """What transformers raises for a folder it cannot load."""
    import torch
    from safetensors import SafetensorError

    try:
        yield
    except SafetensorError as error:
        raise ModelDamaged(f"The weights of {folder.name} are damaged: {error}.", "Get the model again.") from error
    except (torch.OutOfMemoryError, MemoryError) as error:
        raise OutOfMemory(
            f"{folder.name} needs more memory than there is.", "Choose 4 bits or a smaller model."
        ) from error
    except (OSError, ValueError, KeyError, TypeError, AttributeError, ImportError) as error:
        cause = " ".join(str(error).split())[:200]
        raise ModelUnsupported(
            f"{folder.name} cannot be trained: {cause}.", "Choose another base model, as a Hugging Face folder or GGUF."
        ) from error
