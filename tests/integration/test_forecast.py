"""The forecast against real loads of the starter model and llama.cpp's dry runs of well-known shapes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from engine.catalog.gguf_header import read_header
from engine.catalog.gguf_layout import read_layout
from engine.catalog.memory_fit import GgufPlan, cache_bytes, graph_bytes
from engine.catalog.types import GGUF, ModelInfo
from engine.core.jobs import CancelToken
from engine.inference.fit import fitted
from engine.inference.machine import Machine
from engine.inference.probe import Probe
from engine.inference.types import LoadSettings
from tests.benchmarks.forecast import compare
from tests.benchmarks.material import LLM, ROOT
from tests.unit.catalog import known_models


@pytest.mark.real_models
@pytest.mark.parametrize(("context", "cache"), [(2048, "f16"), (8192, "f16"), (8192, "q8_0")])
def test_that_the_forecast_of_the_starter_is_within_a_tenth_of_what_it_takes(context: int, cache: str) -> None:
    found = compare(LLM, LoadSettings(context_length=context, cache_type=cache))
    assert found["ratio"] == pytest.approx(1.0, abs=0.1)
    assert found["weights_ratio"] == pytest.approx(1.0, abs=0.02)
    assert found["cache_ratio"] == pytest.approx(1.0, abs=0.001)


@pytest.mark.real_models
def test_that_the_trial_measures_what_the_forecast_says(tmp_path: Path) -> None:
    info = ModelInfo(str(LLM), "starter", GGUF, "", "", LLM.stat().st_size, 0, 8192, "", "starter")
    settings, forecast = fitted(info, LoadSettings(), Machine().read())
    outcome = Probe(tmp_path / "verdicts.json").outcome(LLM, settings, CancelToken())
    assert outcome.settings == settings
    assert [need.device for need in outcome.measured] == ["memory"]
    assert sum(need.total_bytes for need in outcome.measured) == pytest.approx(forecast.total_bytes, rel=0.1)


def dry_run(path: Path, plan: GgufPlan) -> tuple[float, float]:
    """Megabytes of intermediate values and of cache that llama.cpp would reserve, in a process of its own."""
    code = f"""
import ctypes, json, os, re
from engine.inference.llama_library import library
api, lines = library().api, []
callback = api.llama_log_callback(lambda level, text, data: lines.append(text.decode("utf-8", "replace")))
api.llama_log_set(callback, ctypes.c_void_p(0))
model_options = api.llama_model_default_params()
model_options.no_alloc, model_options.load_mode = True, api.LLAMA_LOAD_MODE_NONE
model = api.llama_model_load_from_file(os.fsencode({str(path)!r}), model_options)
options = api.llama_context_default_params()
options.n_ctx, options.n_batch, options.n_ubatch = {plan.context_length}, {plan.batch_tokens}, {plan.batch_tokens}
options.n_outputs_max, options.n_seq_max = {plan.outputs}, 1
options.type_k = options.type_v = {8 if plan.cache_type == "q8_0" else 1}
assert api.llama_init_from_model(model, options)
text = "".join(lines)
graph = re.findall(r"compute buffer size = +([0-9.]+) MiB", text)
cache = re.findall(r"llama_kv_cache: size = +([0-9.]+) MiB", text)
print(json.dumps([sum(map(float, graph)), sum(map(float, cache))]))
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    graph, cache = json.loads(done.stdout.splitlines()[-1])
    return graph, cache


@pytest.mark.parametrize("plan", [GgufPlan(4096), GgufPlan(32768, "q8_0", outputs=16)])
@pytest.mark.parametrize("name", ["LLAMA_3_1_8B", "GEMMA_3_12B", "LLAMA_3_3_70B", "QWEN_3_30B_A3B", "deepseek_v2_lite"])
def test_that_llama_cpp_would_reserve_what_is_forecast(tmp_path: Path, name: str, plan: GgufPlan) -> None:
    made = getattr(known_models, name)
    path = made(tmp_path) if callable(made) else known_models.write_model(tmp_path, made)
    layout = read_layout([read_header(path)])
    graph, cache = dry_run(path, plan)
    assert cache_bytes(layout.blocks, layout, plan) / (1 << 20) == pytest.approx(cache, rel=0.01)
    assert graph_bytes(layout, plan) / (1 << 20) == pytest.approx(graph, rel=0.15)
