"""Which settings follow a failed trial, and in which words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from engine.inference.trial_ladder import changes, ladder
from engine.inference.types import LoadSettings

ON_GPU = LoadSettings(context_length=8192, gpu_layers=33)


@pytest.mark.parametrize("short_of_memory", [True, False])
@pytest.mark.parametrize(
    "wanted",
    [
        LoadSettings(),
        ON_GPU,
        LoadSettings(context_length=1024, gpu_layers=0, use_extra_buffers=False, cache_type="q8_0"),
        LoadSettings(context_length=2048, gpu_layers=1),
    ],
)
def test_that_no_step_repeats_asks_for_more_or_uses_four_bits(wanted: LoadSettings, short_of_memory: bool) -> None:
    steps = [wanted, *ladder(wanted, short_of_memory=short_of_memory)]
    assert len(set(steps)) == len(steps)
    for step in steps:
        assert step.context_length <= wanted.context_length
        assert abs(step.gpu_layers) <= abs(wanted.gpu_layers)
        assert step.cache_type in ("f16", "q8_0")
    assert steps[-1].gpu_layers == 0 or wanted.gpu_layers == 0


def test_that_the_order_after_lack_of_memory_spares_what_a_person_notices() -> None:
    steps = list(ladder(ON_GPU, short_of_memory=True))
    assert [changes(ON_GPU, step) for step in steps] == [
        "without rearranged weights",
        "with only 16 layers on the GPU and without rearranged weights",
        "with only 16 layers on the GPU, with an 8-bit cache and without rearranged weights",
        "with only 16 layers on the GPU, with 2,048 tokens of context, with an 8-bit cache and "
        "without rearranged weights",
        "on the processor alone, with 2,048 tokens of context, with an 8-bit cache and without rearranged weights",
    ]


def test_that_one_layer_is_one_layer() -> None:
    assert changes(ON_GPU, replace(ON_GPU, gpu_layers=1)) == "with only 1 layer on the GPU"
    assert changes(ON_GPU, ON_GPU) == ""
