"""The sentence of a forecast, with one and with many of everything."""

from __future__ import annotations

import pytest

from engine.catalog.forecast_words import context_words, gigabytes, words
from engine.catalog.types import DeviceMemory, DeviceNeed, Forecast

RAM = DeviceMemory("memory", "CPU", 16 * 10**9, 15 * 10**9)
GPUS = (DeviceMemory("CUDA0", "GPU", 12 * 10**9, 11 * 10**9), DeviceMemory("CUDA1", "GPU", 8 * 10**9, 7 * 10**9))


def forecast(
    fits: str = "yes", gpu_layers: int = 0, layers: int = 32, threads: int = 4, cache_type: str = "f16", *gpus: str
) -> Forecast:
    needs = (DeviceNeed("memory", 10**9, 10**8, 10**8), *(DeviceNeed(gpu, 5 * 10**9, 10**9, 0) for gpu in gpus))
    return Forecast("m.gguf", fits, "", 8192, cache_type, gpu_layers, layers, threads, needs)


@pytest.mark.parametrize(
    ("count", "text"), [(0, "0.1"), (260_000_000, "0.3"), (1_240_000_000, "1.2"), (9_960_000_000, "10"), (38e9, "38")]
)
def test_that_sizes_are_short(count: float, text: str) -> None:
    assert gigabytes(int(count)) == text


@pytest.mark.parametrize(
    ("tokens", "text"),
    [
        (1, "1 token of context"),
        (512, "512 tokens of context"),
        (1536, "1.5k context"),
        (4096, "4k context"),
        (131072, "128k context"),
    ],
)
def test_that_contexts_are_named_as_people_do(tokens: int, text: str) -> None:
    assert context_words(tokens) == text


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (forecast(), "Fits: needs 1.2 of 15 GB free memory; 8k context; 4 threads."),
        (forecast(threads=1), "Fits: needs 1.2 of 15 GB free memory; 8k context; 1 thread."),
        (
            forecast("partly", 0, 32, 2, "q8_0"),
            "Fits in main memory: needs 1.2 of 15 GB free memory; 8k context; 8-bit cache; 2 threads.",
        ),
        (
            forecast("yes", 32, 32, 4, "f16", "CUDA0"),
            "All 32 layers on the GPU, 8k context: needs 6.0 of 11 GB free GPU memory.",
        ),
        (
            forecast("yes", 1, 1, 4, "f16", "CUDA0"),
            "The only layer is on the GPU, 8k context: needs 6.0 of 11 GB free GPU memory.",
        ),
        (
            forecast("partly", 22, 32, 4, "q8_0", "CUDA0", "CUDA1"),
            "22 of 32 layers on 2 GPUs, 8k context: needs 12 of 18 GB free GPU memory, and 1.2 GB of main memory; "
            "8-bit cache.",
        ),
        (forecast("no", 0, 32, 4, "f16", "CUDA0"), "Does not fit: needs 7.2 GB, 33 GB are free."),
    ],
)
def test_that_a_forecast_is_one_plain_sentence(given: Forecast, sentence: str) -> None:
    assert words(given, RAM, GPUS) == sentence


def test_that_reading_a_large_file_and_measured_figures_are_said() -> None:
    assert words(forecast(), RAM, (), unread_bytes=4_900_000_000, measured=True) == (
        "Fits: needs 1.2 of 15 GB free memory; 8k context; 4 threads; "
        "4.9 GB are read from disk before the first answer; measured on this computer."
    )
    assert "disk" not in words(forecast(), RAM, (), unread_bytes=900_000_000)
