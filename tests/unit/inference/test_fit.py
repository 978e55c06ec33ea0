"""How models are fitted to computers of several sizes; the models are headers in real shapes."""

from __future__ import annotations

from pathlib import Path

import pytest

from engine.catalog.types import GGUF, SAFETENSORS, DeviceMemory, DeviceNeed, Forecast, Hardware, ModelInfo
from engine.inference.fit import fitted, with_measured
from engine.inference.types import LoadSettings
from tests.unit.catalog.known_models import (
    GEMMA_3_12B,
    LLAMA_3_1_8B,
    LLAMA_3_3_70B,
    QWEN_3_4B,
    Shape,
    write_model,
)

GB, GIB = 10**9, 1 << 30


def computer(ram_gb: float, *gpus_gib: float, name: str = "CUDA{}") -> Hardware:
    """Free: 85 % of main memory, 95 % of each GPU."""
    return Hardware(
        "a processor",
        8,
        DeviceMemory("memory", "CPU", int(ram_gb * GB), int(0.85 * ram_gb * GB)),
        tuple(
            DeviceMemory(name.format(number), "GPU", int(size * GIB), int(0.95 * size * GIB))
            for number, size in enumerate(gpus_gib)
        ),
    )


LAPTOP = computer(8)


def fit(folder: Path, shape: Shape, hardware: Hardware, **wanted: object) -> tuple[LoadSettings, Forecast]:
    path = write_model(folder, shape)
    info = ModelInfo(str(path), "model", GGUF, "", "", path.stat().st_size, 0, shape.context, "", "file")
    settings = LoadSettings(**{"context_length": 8192, **wanted})  # type: ignore[arg-type]
    return fitted(info, settings, hardware)


@pytest.mark.parametrize("gpu_gib", [8, 12, 24])
def test_that_an_8b_model_goes_wholly_onto_common_cards(tmp_path: Path, gpu_gib: int) -> None:
    settings, forecast = fit(tmp_path, LLAMA_3_1_8B, computer(32, gpu_gib))
    assert (forecast.fits, forecast.gpu_layers, forecast.layers) == ("yes", 32, 32)
    assert (settings.gpu_layers, settings.cache_type, settings.context_length) == (33, "f16", 8192)
    assert forecast.words.startswith("All 32 layers on the GPU, 8k context: needs 6.3 of ")


def test_that_a_small_card_gets_an_eight_bit_cache_before_it_loses_context_or_layers(tmp_path: Path) -> None:
    settings, forecast = fit(tmp_path, LLAMA_3_1_8B, computer(32, 8), context_length=32768)
    assert (forecast.fits, settings.cache_type, settings.context_length) == ("partly", "q8_0", 32768)
    assert forecast.gpu_layers == 32


def test_that_context_is_halved_down_to_4k_before_layers_leave_the_card(tmp_path: Path) -> None:
    settings, forecast = fit(tmp_path, GEMMA_3_12B, computer(32, 12), context_length=32768)
    assert (settings.context_length, forecast.gpu_layers) == (16384, 48)
    settings, forecast = fit(tmp_path, GEMMA_3_12B, computer(32, 8), context_length=32768)
    assert (settings.context_length, settings.cache_type) == (4096, "q8_0")
    assert 30 <= forecast.gpu_layers < 48
    assert settings.gpu_layers == forecast.gpu_layers + 1
    assert forecast.words.startswith(f"{forecast.gpu_layers} of 48 layers on the GPU, 4k context: needs ")
    assert "GB of main memory; 8-bit cache" in forecast.words


def test_that_a_70b_model_is_split_over_two_cards(tmp_path: Path) -> None:
    settings, forecast = fit(tmp_path, LLAMA_3_3_70B, computer(64, 24, 24))
    assert (forecast.fits, forecast.gpu_layers) == ("yes", 80)
    assert sum(settings.tensor_split) == settings.gpu_layers == 81
    assert forecast.words.startswith("All 80 layers on 2 GPUs, 8k context: needs 4")
    assert [need.device for need in forecast.needs] == ["memory", "CUDA0", "CUDA1"]


def test_that_unequal_cards_get_unequal_shares(tmp_path: Path) -> None:
    settings, forecast = fit(tmp_path, LLAMA_3_3_70B, computer(64, 32, 16))
    assert forecast.gpu_layers == 80
    assert settings.tensor_split[0] > 1.5 * settings.tensor_split[1]


def test_that_one_card_is_enough_when_it_is(tmp_path: Path) -> None:
    settings, forecast = fit(tmp_path, QWEN_3_4B, computer(64, 8, 24))
    assert settings.tensor_split == (0.0, 37.0)
    assert [need.device for need in forecast.needs] == ["memory", "CUDA1"]


def test_that_half_of_a_70b_model_runs_on_one_large_card(tmp_path: Path) -> None:
    _, forecast = fit(tmp_path, LLAMA_3_3_70B, computer(64, 24))
    assert forecast.fits == "partly"
    assert 35 <= forecast.gpu_layers <= 50


@pytest.mark.slow
def test_that_nothing_exceeds_what_is_free(tmp_path: Path) -> None:
    for hardware in (LAPTOP, computer(32, 8), computer(64, 24, 24), computer(32, 2), computer(16, 6, 4)):
        for shape in (LLAMA_3_1_8B, QWEN_3_4B, GEMMA_3_12B, LLAMA_3_3_70B):
            _, forecast = fit(tmp_path, shape, hardware)
            free = {device.name: device.free_bytes for device in (hardware.ram, *hardware.gpus)}
            held = all(need.total_bytes < free[need.device] for need in forecast.needs)
            assert held == (forecast.fits != "no")


def test_that_a_laptop_gives_up_the_second_copy_first_and_says_what_it_takes(tmp_path: Path) -> None:
    settings, forecast = fit(tmp_path, LLAMA_3_1_8B, LAPTOP)
    assert (forecast.fits, settings.use_extra_buffers, settings.gpu_layers) == ("yes", False, 0)
    assert forecast.words.startswith("Fits: needs 6.1 of 6.8 GB free memory; 8k context; 8 threads; 4.9 GB are read")
    settings, forecast = fit(tmp_path, LLAMA_3_1_8B, LAPTOP, context_length=32768)
    assert (forecast.fits, settings.cache_type, settings.context_length) == ("partly", "q8_0", 16384)


def test_that_a_70b_model_does_not_fit_a_laptop(tmp_path: Path) -> None:
    settings, forecast = fit(tmp_path, LLAMA_3_3_70B, LAPTOP)
    assert forecast.fits == "no"
    assert forecast.words == "Does not fit: needs 45 GB, 6.8 GB are free."
    assert settings.context_length == 8192


def test_that_wishes_are_kept(tmp_path: Path) -> None:
    settings, forecast = fit(tmp_path, LLAMA_3_1_8B, computer(32, 24), gpu_layers=10, cache_type="q8_0", threads=3)
    assert (forecast.fits, forecast.gpu_layers, settings.cache_type, settings.threads) == ("yes", 10, "q8_0", 3)
    settings, forecast = fit(tmp_path, LLAMA_3_1_8B, computer(32, 24), gpu_layers=0)
    assert (forecast.fits, forecast.gpu_layers, settings.gpu_layers) == ("yes", 0, 0)


def test_that_threads_stay_open_and_the_context_is_the_models_own_at_most(tmp_path: Path) -> None:
    settings, forecast = fit(tmp_path, QWEN_3_4B, computer(64), context_length=100_000)
    assert (settings.context_length, settings.threads, forecast.threads, forecast.fits) == (40960, 0, 8, "yes")


def test_that_gpus_of_another_library_are_not_used(tmp_path: Path) -> None:
    _, forecast = fit(tmp_path, QWEN_3_4B, computer(64, 24, name="cuda:{}"))
    assert forecast.gpu_layers == 0


def test_that_measured_figures_take_the_place_of_estimates(tmp_path: Path) -> None:
    _, forecast = fit(tmp_path, QWEN_3_4B, computer(64))
    known = with_measured(forecast, [DeviceNeed("memory", 3 * GB, GB, GB // 10)], computer(64))
    assert known.total_bytes == 41 * GB // 10
    assert known.words.startswith("Fits: needs 4.1 of 54 GB free memory; ")
    assert known.words.endswith("; measured on this computer.")
    assert with_measured(forecast, [], computer(64)) == forecast


def folder(tmp_path: Path, layers: int, width: int) -> ModelInfo:
    """A Hugging Face folder with a header only: a Llama of about 12 x layers x width^2 values."""
    import json
    import struct

    path = tmp_path / f"hf-{layers}-{width}"
    path.mkdir(exist_ok=True)
    heads = width // 128
    config = {
        "model_type": "llama",
        "architectures": ["LlamaForCausalLM"],
        "num_hidden_layers": layers,
        "hidden_size": width,
        "intermediate_size": 3 * width,
        "num_attention_heads": heads,
        "num_key_value_heads": heads,
        "vocab_size": 32000,
        "max_position_embeddings": 32768,
    }
    (path / "config.json").write_text(json.dumps(config))
    shapes = {"model.embed_tokens.weight": [32000, width], "lm_head.weight": [32000, width]}
    for number in range(layers):
        for part, rows in (("self_attn.q_proj", 3 * width), ("self_attn.o_proj", width), ("mlp.up_proj", 9 * width)):
            shapes[f"model.layers.{number}.{part}.weight"] = [rows, width]
    entries, offset = {}, 0
    for name, shape in shapes.items():
        size = 2 * shape[0] * shape[1]
        entries[name] = {"dtype": "BF16", "shape": shape, "data_offsets": [offset, offset + size]}
        offset += size
    header = json.dumps(entries).encode()
    with (path / "model.safetensors").open("wb") as file:
        file.write(struct.pack("<Q", len(header)) + header)
        file.truncate(8 + len(header) + offset)
    return ModelInfo(str(path), "hf", SAFETENSORS, "llama", "BF16", offset, 0, 32768, "", "file")


def test_that_a_folder_takes_fewer_bits_before_it_leaves_the_gpu(tmp_path: Path) -> None:
    info = folder(tmp_path, 32, 4096)  # 7B: 13.9 GB in 16 bits
    torch = "cuda:{}"
    found = [fitted(info, LoadSettings(), computer(64, size, name=torch)) for size in (24, 12, 8, 4)]
    assert [settings.precision for settings, _ in found] == ["16bit", "8bit", "4bit", "4bit"]
    assert [forecast.fits for _, forecast in found] == ["yes", "yes", "yes", "partly"]
    assert found[-1][1].gpu_layers < 32


def test_that_a_wished_precision_is_kept(tmp_path: Path) -> None:
    info = folder(tmp_path, 32, 4096)
    settings, forecast = fitted(info, LoadSettings(precision="16bit"), computer(64, 8, name="cuda:{}"))
    assert (settings.precision, forecast.fits) == ("16bit", "partly")


def test_that_several_gpus_share_a_folder(tmp_path: Path) -> None:
    _, forecast = fitted(
        folder(tmp_path, 32, 4096), LoadSettings(precision="16bit"), computer(64, 12, 12, name="cuda:{}")
    )
    assert (forecast.fits, forecast.gpu_layers) == ("yes", 32)
    assert [need.device for need in forecast.needs] == ["memory", "cuda:0", "cuda:1"]


@pytest.mark.parametrize(("features", "bytes_a_value"), [({"avx512_bf16"}, 2), ({"avx2"}, 4)])
def test_that_a_folder_in_main_memory_counts_torch_and_the_numbers_it_calculates_with(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, features: set[str], bytes_a_value: int
) -> None:
    monkeypatch.setattr("engine.inference.fit.processor_features", lambda: frozenset(features))
    settings, forecast = fitted(folder(tmp_path, 8, 1024), LoadSettings(), computer(16))
    weights = bytes_a_value * (8 * 13 * 1024 * 1024 + 2 * 32000 * 1024)
    assert (settings.precision, forecast.fits) == ("16bit", "yes")
    assert forecast.needs[0].weights_bytes == pytest.approx(weights, rel=0.01)
    assert forecast.total_bytes > weights + 400e6
