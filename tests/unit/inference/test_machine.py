"""Which GPUs there are, from the libraries' and the driver's own words."""

from __future__ import annotations

import pytest

from engine.catalog.types import GGUF, GPTQ, SAFETENSORS, DeviceMemory
from engine.inference.machine import Machine, gpus_for, llama_gpus, parse_nvidia, torch_gpus

CARDS = """0, GPU-aaa, 24564, 23000
1, GPU-bbb, 81920, 80000
"""


def test_that_a_machine_is_what_its_parts_say() -> None:
    gpu = DeviceMemory("CUDA0", "GPU", 100, 90)
    machine = Machine([lambda: [gpu], list]).read()
    assert machine.gpus == (gpu,)
    assert machine.ram.free_bytes <= machine.ram.total_bytes
    assert machine.physical_cores >= 1


def test_that_each_format_gets_the_gpus_of_its_library() -> None:
    llama, torch = DeviceMemory("CUDA0", "GPU", 1, 1), DeviceMemory("cuda:0", "GPU", 1, 1)
    machine = Machine([lambda: [llama, torch]]).read()
    assert gpus_for(GGUF, machine) == (llama,)
    assert gpus_for(SAFETENSORS, machine) == gpus_for(GPTQ, machine) == (torch,)


@pytest.mark.parametrize(
    ("visible", "totals"),
    [(None, [24564, 81920]), ("1", [81920]), ("1,0", [81920, 24564]), ("GPU-bbb", [81920]), ("", []), ("7", [])],
)
def test_that_hidden_cards_are_left_out_and_numbered_as_torch_does(visible: str | None, totals: list[int]) -> None:
    found = parse_nvidia(CARDS, visible)
    assert [gpu.total_bytes >> 20 for gpu in found] == totals
    assert [gpu.name for gpu in found] == [f"cuda:{number}" for number in range(len(totals))]


@pytest.mark.parametrize("answer", ["", "No devices were found", "0, GPU-a, [N/A], [N/A]", "a, b\n1"])
def test_that_an_answer_without_figures_is_no_card(answer: str) -> None:
    assert parse_nvidia(answer, None) == []


def test_that_asking_the_installed_libraries_ends_well() -> None:
    assert all(gpu.free_bytes <= gpu.total_bytes for gpu in [*llama_gpus(), *torch_gpus()])
