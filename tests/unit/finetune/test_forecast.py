"""The parts of a forecast, what "auto" comes to, and proposals that fit; real processes were measured once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.catalog.types import DeviceMemory
from training.config import TrainConfig
from training.finetune.base_shape import BaseShape, Linear
from training.finetune.data_facts import DataFacts
from training.finetune.fitting import fitting, nothing_fits
from training.finetune.forecast import Forecast, forecast_shape, room_of, time_words
from training.finetune.machine_facts import TrainingMachine, this_machine
from training.finetune.memory_need import CUT_UP

GB = 10**9


def llama(layers: int, hidden: int, wide: int, key: int, vocabulary: int, *, tied: bool = False) -> BaseShape:
    parts = (
        ("self_attn.q_proj", hidden, hidden), ("self_attn.k_proj", hidden, key), ("self_attn.v_proj", hidden, key),
        ("self_attn.o_proj", hidden, hidden), ("mlp.gate_proj", hidden, wide), ("mlp.up_proj", hidden, wide),
        ("mlp.down_proj", wide, hidden),
    )  # fmt: skip
    linears = tuple(Linear(*part) for _ in range(layers) for part in parts)
    matrices = sum(linear.values for linear in linears)
    table = vocabulary * hidden
    return BaseShape(
        "model", layers, hidden, wide, hidden, key, vocabulary, linears, matrices, table, 0 if tied else table,
        (2 * layers + 1) * hidden, 2 * (matrices + table),
    )  # fmt: skip


STARTER = llama(30, 576, 1536, 192, 49_152, tied=True)
LARGE = llama(32, 4096, 14_336, 1024, 128_256)
FACTS = DataFacts(rows=200, validation_rows=20, tokens=25_600, longest=128, lengths=(128,) * 200)


def config(**changed: dict[str, Any]) -> TrainConfig:
    plain: dict[str, Any] = {"name": "run", "base": "base", "data": {"train": ["rows.jsonl"]}}
    return TrainConfig.model_validate(plain | changed)


def machine(ram_gb: float = 16, *, fast: bool = True, gpu_gb: float = 0, flops: float = 0) -> TrainingMachine:
    gpus = (DeviceMemory("cuda:0", "GPU", int(gpu_gb * GB), int(gpu_gb * GB)),) if gpu_gb else ()
    return TrainingMachine(DeviceMemory("memory", "CPU", 64 * GB, int(ram_gb * GB)), 2, fast, gpus, flops)


def of(shape: BaseShape = STARTER, facts: DataFacts = FACTS, on: TrainingMachine | None = None, **changed: Any) -> Forecast:  # fmt: skip  # noqa: E501
    return forecast_shape(shape, config(**changed), facts, on or machine())


@pytest.mark.parametrize(
    ("precision", "checkpointing", "batch", "tokens", "rank", "method", "measured_mb"),
    [
        # Peaks of the resident memory of processes that trained the starter's shape (torch 2.13, two cores); the first
        # through TRL (tests/benchmarks/train_forecast.py), the others in a plain loop, which loads some 60 MB less.
        ("16bit", "off", 4, 128, 16, "lora", 1663),
        ("16bit", "off", 1, 1024, 16, "lora", 448 + 1848),
        ("32bit", "on", 4, 256, 16, "lora", 448 + 1354),
        ("32bit", "off", 4, 128, 16, "full", 448 + 2651),
    ],
)
def test_that_the_memory_is_that_of_real_trainings_within_5_percent(
    precision: str, checkpointing: str, batch: int, tokens: int, rank: int, method: str, measured_mb: float
) -> None:
    found = of(
        facts=replace(FACTS, longest=tokens),
        device={"precision": precision, "gradient_checkpointing": checkpointing},
        optim={"batch_size": batch},
        lora={"rank": rank},
        method=method,
    )
    # Measured with freed blocks given back at once: what a training really holds beside them is a part of its own.
    held = sum(part.size_bytes for part in found.memory if part.name == CUT_UP)
    assert held > 0
    assert found.memory_bytes - held == pytest.approx(measured_mb * 1e6, rel=0.05)


def test_that_a_model_that_bounds_its_scores_keeps_them_for_every_pair_of_tokens() -> None:
    """Gemma 2; measured with `saved_tensors_hooks`: 7.3 bytes a score in 32 bits and 7.6 in 16, masks left out."""
    long = replace(FACTS, longest=1024, lengths=(1024,) * 200)
    shape = replace(LARGE, score_heads=8)
    wanted = {"optim": {"batch_size": 8}, "device": {"gradient_checkpointing": "off", "precision": "16bit"}}
    usual, bounded = (of(one, long, machine(900), **wanted).memory_bytes for one in (LARGE, shape))
    assert bounded - usual >= 8 * 8 * 8 * 1024 * 1024 * shape.layers
    tight = machine(bounded / GB)
    assert [of(one, long, tight, **wanted).fits for one in (LARGE, shape)] == [True, False]


def test_that_the_parts_have_names_and_add_up() -> None:
    found = of()
    assert found.memory_bytes == sum(part.size_bytes for part in found.memory)
    assert all(part.size_bytes > 0 and part.name for part in found.memory)
    assert {part.name for part in found.memory} >= {"adapter", "optimizer", "weights of the base (16 bits)"}
    assert found.trainable == 4_884_480
    assert "Fits: needs about" in found.words[0]


def test_that_pairs_with_all_weights_take_a_second_model() -> None:
    """DPO compares with the model as it was; an adapter is switched off for that."""
    pairs = replace(FACTS, task="preference")
    whole = {part.name: part.size_bytes for part in of(facts=pairs, method="full").memory}
    assert whole["the model as it was, to compare with"] == whole["weights of the base (32 bits)"]
    for found in (of(facts=pairs), of(method="full"), of(facts=replace(FACTS, task="reward"), method="full")):
        assert "to compare with" not in " ".join(part.name for part in found.memory)


def test_that_fewer_bits_checkpointing_and_smaller_batches_need_less() -> None:
    needs = [
        of(device={"precision": bits, "gradient_checkpointing": again}, optim={"batch_size": batch}).memory_bytes
        for bits, again, batch in [
            ("32bit", "off", 8), ("16bit", "off", 8), ("4bit", "off", 8), ("4bit", "on", 8), ("4bit", "on", 2),
        ]
    ]  # fmt: skip
    assert needs == sorted(needs, reverse=True)
    assert len(set(needs)) == 5


def test_that_qlora_of_a_model_of_8_billion_parameters_fits_a_card_of_12_gb() -> None:
    facts = replace(FACTS, longest=2048)
    found = of(
        LARGE, facts, machine(gpu_gb=12), device={"precision": "4bit", "gradient_checkpointing": "on"},
        text={"max_tokens": 2048}, optim={"batch_size": 2, "optimizer": "paged_adamw_8bit"},
    )  # fmt: skip
    assert found.plan.on_gpu
    assert 6 * GB < found.memory_bytes < 11 * GB
    assert found.fits


def test_that_auto_takes_what_the_processor_computes_fast() -> None:
    assert of(on=machine(fast=True)).plan.precision == "16bit"
    assert of(on=machine(fast=False)).plan.precision == "32bit"
    whole = of(on=machine(fast=True), method="full")
    assert whole.plan.precision == "16bit"  # the arithmetic; the weights themselves are in 32
    assert "weights of the base (32 bits)" in {part.name for part in whole.memory}


def test_that_auto_takes_4_bits_on_a_gpu_only_where_16_do_not_fit() -> None:
    assert of(LARGE, on=machine(gpu_gb=80)).plan.precision == "16bit"
    assert of(LARGE, on=machine(gpu_gb=12)).plan.precision == "4bit"


def test_that_auto_keeps_intermediate_values_where_they_fit() -> None:
    assert not of(on=machine(16)).plan.checkpointing
    assert of(on=machine(1.8)).plan.checkpointing


def test_that_time_is_said_to_be_measured_or_assumed() -> None:
    measured, assumed = of(on=machine(flops=100e9)), of()
    assert "measured on this processor" in measured.words[1]
    assert "assumed" in assumed.words[1]
    assert of(on=machine(flops=200e9)).time[1].seconds == pytest.approx(measured.time[1].seconds / 2)


def test_that_checkpointing_takes_longer_by_a_third_or_so() -> None:
    seconds = [of(device={"gradient_checkpointing": each}).time[1].seconds for each in ("off", "on")]
    assert 1.15 < seconds[1] / seconds[0] < 1.5


def test_that_steps_and_tokens_follow_epochs_and_limits() -> None:
    found = of(optim={"epochs": 2, "batch_size": 8, "accumulation": 2})
    assert (found.steps, found.tokens) == (26, 51_200)
    limited = of(optim={"epochs": 2, "batch_size": 8, "accumulation": 2, "max_steps": 13})
    assert (limited.steps, limited.tokens) == (13, 25_600)


def test_that_packed_rows_are_as_long_as_allowed() -> None:
    found = of(text={"packing": "on", "max_tokens": 512})
    assert (found.plan.packed, found.plan.row_tokens) == (True, 512)
    assert found.steps == 3 * 7  # 25,600 tokens are 50 rows of 512
    assert not of(text={"max_tokens": 512}).plan.packed


def test_that_rows_that_would_be_cut_are_said() -> None:
    facts = replace(FACTS, longest=400, lengths=(400, 100, 100, 100), sampled=True)
    found = of(facts=facts, text={"max_tokens": 256})
    assert any("25.0 % of the rows are longer than 256" in words for words in found.words)
    assert any("first 4 rows" in words for words in found.words)


def test_that_a_wanted_gpu_that_is_not_there_is_said() -> None:
    assert any("no GPU" in words for words in of(device={"device": "cuda"}).words)


@pytest.fixture
def base(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> BaseShape:
    monkeypatch.setattr("training.finetune.fitting.read_shape", lambda _path: STARTER)
    return STARTER


def test_that_what_fits_gets_no_proposal(base: BaseShape) -> None:
    assert fitting(config(), FACTS, machine()) == []


def test_that_proposals_fit_come_in_order_and_keep_the_global_batch(base: BaseShape) -> None:
    facts = replace(FACTS, longest=1024, lengths=(1024,) * 100)
    tight = machine(2.6)
    wanted = config(optim={"batch_size": 8}, device={"gradient_checkpointing": "off", "precision": "16bit"})
    found = fitting(wanted, facts, tight)
    assert found
    for each in found:
        assert each.forecast.fits
        assert each.forecast.memory_bytes <= room_of(tight.ram.free_bytes)
        assert each.config.optim.batch_size * each.config.optim.accumulation == 8
        assert each.changes
    assert found[0].changes[0].startswith("work the blocks out twice")
    assert found[0].config.device.precision == "16bit"
    precisions = [each.config.device.precision for each in found]
    assert precisions == sorted(precisions, key=["16bit", "8bit", "4bit"].index)
    assert "8bit" not in precisions  # on a processor they are fifty times slower


def test_that_16_bits_are_proposed_before_4_where_the_processor_is_fast_in_them(base: BaseShape) -> None:
    wanted = config(device={"precision": "32bit", "gradient_checkpointing": "on"}, optim={"batch_size": 1})
    fast = fitting(wanted, FACTS, machine(1.5))
    assert [each.config.device.precision for each in fast] == ["16bit", "4bit"]
    slow = fitting(wanted, FACTS, machine(1.5, fast=False))
    assert [each.config.device.precision for each in slow] == ["4bit"]
    assert any("slower in 16 bits" in words for words in slow[0].forecast.words)


def test_that_shorter_rows_are_proposed_when_one_row_is_too_much(base: BaseShape) -> None:
    facts = replace(FACTS, longest=8192, lengths=(8192, 100))
    wanted = config(optim={"batch_size": 1}, text={"max_tokens": 8192}, device={"gradient_checkpointing": "on"})
    found = fitting(wanted, facts, machine(2.0))
    assert found
    assert any("tokens (cuts 50 % of the rows)" in change for change in found[0].changes)


def test_that_an_adapter_is_proposed_where_all_weights_are_too_many(base: BaseShape) -> None:
    found = fitting(config(method="full"), FACTS, machine(2.4))
    assert [each.config.method for each in found] == ["lora"]
    assert found[0].changes[0] == "train an adapter instead of all weights"


def test_that_nothing_that_fits_is_said_with_the_ways_out(base: BaseShape) -> None:
    small = machine(0.7)
    assert fitting(config(), FACTS, small) == []
    said = nothing_fits(config(), FACTS, small)
    assert "cannot be trained here" in said
    assert "0.7 GB" in said
    assert "smaller model" in said


@settings(max_examples=40, deadline=None)
@given(
    batch=st.integers(1, 64), accumulation=st.integers(1, 4), longest=st.integers(16, 4096),
    free=st.floats(0.5, 12), bits=st.sampled_from(["auto", "4bit", "8bit", "16bit", "32bit"]), gpu=st.booleans(),
)  # fmt: skip
def test_that_every_proposal_fits_and_sees_the_same_examples_a_step(
    batch: int, accumulation: int, longest: int, free: float, bits: str, gpu: bool
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("training.finetune.fitting.read_shape", lambda _path: STARTER)
        wanted = config(optim={"batch_size": batch, "accumulation": accumulation}, device={"precision": bits})
        facts = DataFacts(100, 10, 100 * longest, longest)
        here = machine(free, gpu_gb=free if gpu else 0)
        for each in fitting(wanted, facts, here):
            assert each.forecast.fits
            assert each.config.optim.batch_size * each.config.optim.accumulation == batch * accumulation
            assert TrainConfig.model_validate(each.config.model_dump()) == each.config


def test_that_this_machine_is_read_and_measured() -> None:
    found = this_machine()
    assert 0 < found.ram.free_bytes <= found.ram.total_bytes
    assert found.cpu_flops > 1e8


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.2, "1 second"), (40, "40 seconds"), (600, "10 minutes"), (9000, "2.5 hours"), (300_000, "3.5 days")],
)
def test_that_times_are_said_in_fitting_units(seconds: float, said: str) -> None:
    assert time_words(seconds) == said


def test_that_a_model_cut_up_over_gpus_takes_less_of_each() -> None:
    on = machine(gpu_gb=24)
    alone, cut = (
        of(
            LARGE,
            on=on,
            device={"precision": "16bit", "processes": 4, "parallel": parallel, "gradient_checkpointing": "on"},
        )
        for parallel in ("ddp", "fsdp")
    )
    whole = next(part.size_bytes for part in alone.memory if part.name.startswith("weights of the base"))
    assert cut.memory_bytes < alone.memory_bytes - whole // 2
    assert any(part.name == "weights that are put together" for part in cut.memory)
    # On processors all parts lie in the same memory.
    near = [of(device={"processes": 4, "parallel": parallel}).memory_bytes for parallel in ("ddp", "fsdp")]
    assert near[0] == near[1]
