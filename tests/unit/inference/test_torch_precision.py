"""The choice of number type and devices follows the settings, the folder and the free memory."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from engine.catalog.hf_config import HfConfig, read_config
from engine.core.errors import OutOfMemory
from engine.inference.torch_precision import Machine, plan_for
from engine.inference.types import LoadSettings

GB = 10**9
CPU = Machine((), 32 * GB, fast_bf16=True)
OLD_CPU = Machine((), 32 * GB, fast_bf16=False)
ONE_GPU = Machine((24 * GB,), 64 * GB, fast_bf16=True)
TWO_GPUS = Machine((24 * GB, 12 * GB), 64 * GB, fast_bf16=True)


@pytest.fixture
def config(tmp_path: Path) -> HfConfig:
    """7 billion parameters in bf16, more or less."""
    (tmp_path / "config.json").write_text(
        '{"model_type": "llama", "architectures": ["LlamaForCausalLM"], "dtype": "bfloat16", "hidden_size": 4096,'
        '"num_hidden_layers": 32, "num_attention_heads": 32, "num_key_value_heads": 8}',
        encoding="utf-8",
    )
    return read_config(tmp_path)


@pytest.mark.parametrize(
    ("machine", "stored_gb", "way"),
    [
        (CPU, 14, "16bit"),
        (CPU, 36, "8bit"),
        (CPU, 60, "4bit"),
        (OLD_CPU, 14, "32bit"),
        (OLD_CPU, 20, "8bit"),
        (ONE_GPU, 14, "16bit"),
        (ONE_GPU, 30, "8bit"),
        (TWO_GPUS, 30, "16bit"),
    ],
)
def test_that_auto_takes_the_best_that_fits(config: HfConfig, machine: Machine, stored_gb: int, way: str) -> None:
    assert plan_for(config, stored_gb * GB, LoadSettings(), machine).way == way


def test_that_full_precision_stays_on_a_cpu_and_is_halved_on_a_gpu(config: HfConfig) -> None:
    full = replace(config, dtype="float32")
    assert plan_for(full, 4 * GB, LoadSettings(), CPU).dtype == "float32"
    assert plan_for(full, 4 * GB, LoadSettings(), ONE_GPU).dtype == "bfloat16"


def test_that_16_bits_are_not_used_where_they_are_slow(config: HfConfig) -> None:
    wanted = LoadSettings(precision="16bit")
    assert plan_for(config, 4 * GB, wanted, OLD_CPU).dtype == "float32"
    assert plan_for(config, 4 * GB, wanted, CPU).dtype == "bfloat16"
    assert plan_for(config, 4 * GB, wanted, replace(ONE_GPU, fast_bf16=False)).dtype == "float16"


def test_that_a_quantised_folder_is_loaded_as_it_is(config: HfConfig) -> None:
    plan = plan_for(replace(config, quant_method="gptq", bits=4), 4 * GB, LoadSettings(precision="8bit"), CPU)
    assert (plan.way, plan.label, plan.weights_bytes) == ("stored", "GPTQ 4-bit", 4 * GB)


def test_that_what_fits_nowhere_is_refused_with_both_numbers(config: HfConfig) -> None:
    with pytest.raises(OutOfMemory, match=r"100\.0 GB.*32\.0 GB"):
        plan_for(config, 100 * GB, LoadSettings(precision="16bit"), CPU)


def test_that_gpus_keep_room_for_the_cache_and_follow_the_split(config: HfConfig) -> None:
    settings = LoadSettings(context_length=8192)
    room = plan_for(config, 14 * GB, settings, TWO_GPUS).max_memory
    assert room is not None
    cache = config.kv_bytes_per_token * 8192
    assert room[0] <= 24 * GB - cache / 2
    assert room[1] <= 12 * GB - cache / 2
    split = plan_for(config, 14 * GB, replace(settings, tensor_split=(1.0, 3.0)), TWO_GPUS).max_memory
    assert split is not None
    assert split[0] == pytest.approx(14 * GB * 1.1 / 4, rel=0.01)
    assert plan_for(config, 14 * GB, settings, CPU).max_memory is None
