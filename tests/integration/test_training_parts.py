"""Parts of training that need torch, each in a process of its own: losses, packing, precisions, memory, pairs."""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import psutil
import pytest

from tests.training_kit import WAIT_S, changed, chats, config_for, ended, learner, of_kind
from training.config import TrainConfig
from training.finetune.run_plan import FIT
from training.run_events import Evaluated, Retried, RunStarted, TrainStep
from training.run_store import DATA, Run, RunState, read_state
from training.runs import Runs

pytestmark = [pytest.mark.real_models, pytest.mark.slow, pytest.mark.timeout(600)]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return learner(tmp_path_factory.mktemp("base") / "tiny")


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(tmp_path / "runs", tmp_path / "models")


def in_a_process(code: str, *arguments: object) -> Any:
    """What the code prints as JSON; training libraries are prepared there as in a worker."""
    head = "import sys, json\nfrom pathlib import Path\nfrom training.finetune import libraries\nlibraries.prepare(1)\n"
    done = subprocess.run(
        [sys.executable, "-c", head + code, *map(str, arguments)], capture_output=True, text=True, timeout=WAIT_S,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads(done.stdout.strip().splitlines()[-1])


HEAD_LOSS = """
import torch
from training.finetune.base_model import Placement, load_base
from training.finetune.dense_head import add_dense_head
torch.manual_seed(1)
found = []
for chunk in (1024, 7):
    import training.finetune.dense_head as dense
    dense._CHUNK = chunk
    model = load_base(Path(sys.argv[1]), Placement("cpu", "32bit"))
    ids = torch.randint(5, 400, (3, 20), generator=torch.Generator().manual_seed(2))
    labels = ids.clone(); labels[:, :9] = -100; labels[1] = -100
    plain = model(input_ids=ids, labels=labels).loss
    plain.backward()
    wanted = [p.grad.clone() for p in model.parameters() if p.grad is not None]
    model.zero_grad()
    assert add_dense_head(model)
    out = model(input_ids=ids, labels=labels, dense_head=True)
    loss = out["loss_sum"] / out["count"]
    loss.backward()
    own = [p.grad for p in model.parameters() if p.grad is not None]
    found.append([float(plain), float(loss), max(float((a - b).abs().max()) for a, b in zip(wanted, own))])
    none = model(input_ids=ids, labels=torch.full_like(ids, -100), dense_head=True)
    none["loss_sum"].backward()
    assert float(none["loss_sum"]) == 0.0 and int(none["count"]) == 0
print(json.dumps(found))
"""


def test_that_the_dense_head_gives_the_loss_and_gradients_of_the_model(base: Path) -> None:
    for plain, own, apart in in_a_process(HEAD_LOSS, base):
        assert own == pytest.approx(plain, rel=1e-5)
        assert apart < 1e-5


PACKED = """
import torch
from datasets import Dataset
from trl import pack_dataset
from trl.trainer.sft_trainer import DataCollatorForLanguageModeling
from training.finetune.base_model import Placement, load_base
from training.finetune.dense_head import add_dense_head
model = load_base(Path(sys.argv[1]), Placement("cpu", "32bit")).eval()
add_dense_head(model)
draw = torch.Generator().manual_seed(3)
rows = []
for length in (5, 17, 9, 30, 12):
    ids = torch.randint(5, 400, (length,), generator=draw).tolist()
    rows.append({"input_ids": ids, "labels": [-100] * (length // 2) + ids[length // 2:]})
data = Dataset.from_list(rows)
def total(dataset, padding_free):
    batch = DataCollatorForLanguageModeling(pad_token_id=0, padding_free=padding_free)(list(dataset))
    with torch.no_grad():
        out = model(**batch, dense_head=True)
    return [float(out["loss_sum"]), int(out["count"]), int(batch["input_ids"].numel())]
print(json.dumps([total(data, False), total(pack_dataset(data, 64, "bfd", {}), True)]))
"""


def test_that_packed_rows_have_the_loss_of_unpacked_ones(base: Path) -> None:
    (loose, count, padded), (packed, packed_count, size) = in_a_process(PACKED, base)
    assert packed_count == count
    assert packed == pytest.approx(loose, rel=1e-5)
    assert size == 73 < padded


MEASURED = """
import torch
from training.config import LoraSpec
from training.finetune.base_model import Placement, add_adapter, load_base
ids = torch.randint(5, 400, (2, 24), generator=torch.Generator().manual_seed(2))
def gradients(measured):
    torch.manual_seed(1)
    model = add_adapter(load_base(Path(sys.argv[1]), Placement("cpu", sys.argv[2])), LoraSpec(rank=4))
    for name, parameter in model.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(parameter, std=0.02)
    with torch.autocast("cpu", torch.bfloat16):
        if measured:
            model.eval()
            with torch.no_grad():
                model(input_ids=ids)
        model.train()
        model(input_ids=ids, labels=ids).loss.backward()
    return [parameter.grad for parameter in model.parameters() if parameter.grad is not None]
plain, after = gradients(False), gradients(True)
print(json.dumps([len(plain), len(after), max(float((a - b).norm() / a.norm()) for a, b in zip(plain, after))]))
"""


@pytest.mark.parametrize("precision", ["4bit", "8bit", "16bit"])
def test_that_a_measurement_changes_no_gradient(base: Path, precision: str) -> None:
    """bitsandbytes has a way to read 4-bit weights that gives none."""
    count, after, apart = in_a_process(MEASURED, base, precision)
    assert count == after == 28
    assert apart < 1e-6


@pytest.mark.parametrize("precision", ["4bit", "8bit", "16bit"])
def test_that_every_precision_of_the_base_learns(base: Path, tmp_path: Path, runs: Runs, precision: str) -> None:
    config = config_for(base, chats(tmp_path / "chats.jsonl"), max_steps=10)
    run = ended(runs, changed(config, "device", precision=precision))
    assert run.state is RunState.FINISHED, run.message
    assert of_kind(run, RunStarted)[0].precision == precision
    measured = of_kind(run, Evaluated)
    assert measured[-1].loss < measured[0].loss


def test_that_packing_and_rank_stabilised_dora_run(base: Path, tmp_path: Path, runs: Runs) -> None:
    config = config_for(base, chats(tmp_path / "chats.jsonl"), max_steps=4, batch_size=1)
    config = changed(changed(config, "text", packing="on", max_tokens=256), "lora", rank=32, dora=True)
    config = changed(config, "device", gradient_checkpointing="on")
    run = ended(runs, config)
    assert run.state is RunState.FINISHED, run.message
    assert of_kind(run, RunStarted)[0].packing
    assert of_kind(run, TrainStep)[0].tokens > 200
    adapter = json.loads((run.model_dir / "adapter_config.json").read_text(encoding="utf-8"))
    assert adapter["use_rslora"]
    assert adapter["use_dora"]
    assert "lm_head" not in adapter["target_modules"]


def preferences(file: Path) -> Path:
    with file.open("w", encoding="utf-8") as stream:
        for number in range(24):
            row = {"prompt": f"Add {number} and 1", "chosen": f"It is {number + 1}.", "rejected": "No idea, go away."}
            stream.write(json.dumps(row) + "\n")
    return file


PAIR_TOKENS = """
from trl.data_utils import _tokenize, common_prefix_length
from training.finetune.pair_tokens import pair_tokens
from training.finetune.tokenizer import TrainTokenizer
tokenizer = TrainTokenizer(Path(sys.argv[1]))
say = lambda role, text: {"role": role, "content": text}
rows = [
    {"prompt": [say("system", "Be brief."), say("user", f"Add {n} and 1")],
     "chosen": [say("assistant", f"It is {n + 1}.")], "rejected": [say("assistant", "It is not known." * n)]}
    for n in range(5)
]
def theirs(row):
    ask = _tokenize(tokenizer.inner, row["prompt"], add_generation_prompt=True)["input_ids"]
    yes, no = (_tokenize(tokenizer.inner, row["prompt"] + row[part])["input_ids"] for part in ("chosen", "rejected"))
    start = min(common_prefix_length(ask, yes), common_prefix_length(ask, no))
    pair = {"chosen_ids": list(yes[start:]), "rejected_ids": list(no[start:]), "prompt_ids": list(ask[:start])}
    return pair, {"chosen_ids": list(yes), "rejected_ids": list(no)}
(pairs, left), (whole, _) = (pair_tokens(rows, tokenizer, whole=whole) for whole in (False, True))
wanted = [theirs(row) for row in rows]
print(json.dumps([left, pairs == [one for one, _ in wanted], whole == [one for _, one in wanted], len(pairs)]))
"""


def test_that_pairs_become_the_tokens_of_trl(base: Path) -> None:
    assert in_a_process(PAIR_TOKENS, base) == [0, True, True, 5]


@pytest.mark.parametrize("kind", ["chats", "pairs"])
def test_that_a_chat_template_without_end_ends_the_preparation_with_a_sentence(
    tmp_path: Path, runs: Runs, kind: str
) -> None:
    base = learner(tmp_path / "endless")
    loop = "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}"
    (base / "chat_template.jinja").write_text(loop + "{% endfor %}" * 3, encoding="utf-8")
    data = chats(tmp_path / "chats.jsonl") if kind == "chats" else preferences(tmp_path / "pairs.jsonl")
    run = ended(runs, config_for(base, data, max_steps=1))
    assert run.state is RunState.FAILED
    assert "chat template of endless cannot be used: it works or writes without end" in run.message
    assert run.hint
    assert of_kind(run, RunStarted) == []


@pytest.mark.parametrize("task", ["auto", "reward"])
def test_that_pairs_teach_which_answer_is_better(base: Path, tmp_path: Path, runs: Runs, task: str) -> None:
    config = config_for(base, preferences(tmp_path / "pairs.jsonl"), max_steps=8)
    config = TrainConfig.model_validate({**config.model_dump(), "task": task})
    run = ended(runs, changed(changed(config, "evaluation", every_steps=4), "data", validation_share=0.25))
    assert run.state is RunState.FINISHED, run.message
    measured = of_kind(run, Evaluated)
    assert [event.step for event in measured] == [0, 4, 8]
    assert measured[-1].loss < measured[0].loss
    assert measured[-1].accuracy == 1.0


@pytest.mark.parametrize("task", ["auto", "reward"])
def test_that_pairs_are_read_measured_and_sized_as_the_settings_say(
    base: Path, tmp_path: Path, runs: Runs, task: str
) -> None:
    config = config_for(base, preferences(tmp_path / "pairs.jsonl"), max_steps=2)
    config = TrainConfig.model_validate({**config.model_dump(), "task": task})
    config = changed(changed(config, "text", system_prompt="Be brief."), "data", validation_share=0.25, most_rows=8)
    run = ended(runs, changed(config, "evaluation", most_rows=2))
    assert run.state is RunState.FINISHED, run.message
    assert [(event.rows, event.validation_rows) for event in of_kind(run, RunStarted)] == [(8, 2)]
    assert all(event.tokens > 2 * 4 * 5 and event.tokens_s > 0 for event in of_kind(run, TrainStep))
    rows = json.loads((run.folder / DATA / "pairs.json").read_text())
    assert {row["prompt"][0]["content"] for row in rows["train"] + rows["validation"]} == {"Be brief."}
    assert (run.folder / FIT).is_file()  # gradient_checkpointing: auto is settled and kept


def test_that_pairs_in_several_processes_are_refused_in_words(base: Path, tmp_path: Path, runs: Runs) -> None:
    config = config_for(base, preferences(tmp_path / "pairs.jsonl"))
    run = ended(runs, changed(config, "device", processes=2))
    assert run.state is RunState.FAILED
    assert "several processes" in run.message


def test_that_pairs_cannot_be_trained_as_texts(base: Path, tmp_path: Path, runs: Runs) -> None:
    config = config_for(base, preferences(tmp_path / "pairs.jsonl"), max_steps=2)
    run = ended(runs, TrainConfig.model_validate({**config.model_dump(), "task": "text"}))
    assert run.state is RunState.FAILED
    assert "preference" in run.message


@pytest.mark.skipif(sys.platform != "linux", reason="limits a process's memory")
def test_that_a_run_out_of_memory_goes_on_smaller(base: Path, tmp_path: Path, runs: Runs) -> None:
    """Its address space is limited to a little more than one row a batch takes."""
    row = {"messages": [{"role": "user", "content": "a"}, {"role": "assistant", "content": "word and more " * 300}]}
    data = tmp_path / "long.jsonl"
    data.write_text(f"{json.dumps(row)}\n" * 70, encoding="utf-8")
    config = changed(config_for(base, data, max_steps=1), "evaluation", at_start=False, answers=0)
    first = runs.start(runs.create(changed(config, "optim", batch_size=1)))
    peak = _peak_address_space(runs, first)
    assert runs.get(first.id).state is RunState.FINISHED
    run = runs.create(changed(config, "optim", batch_size=64))
    limited = f"ulimit -v {(peak + (200 << 20)) >> 10}; exec {sys.executable} -m training.run_worker {run.folder}"
    places = f"--bases {tmp_path / 'bases'} --models {tmp_path / 'models'}"
    subprocess.run(["bash", "-c", f"{limited} {places}"], check=False, timeout=WAIT_S, capture_output=True)
    run = runs.get(run.id)
    assert run.state is RunState.FINISHED, run.message
    retried = of_kind(run, Retried)
    assert retried[0].batch_size == 32
    assert all(event.batch_size * event.accumulation == 64 for event in retried)
    assert of_kind(run, TrainStep)[-1].step == 1


def _peak_address_space(runs: Runs, run: Run) -> int:
    peak = 0
    while runs.get(run.id).state is RunState.RUNNING:
        with contextlib.suppress(psutil.Error):
            children = psutil.Process(read_state(run.folder).pid).children()
            peak = max([peak, *(child.memory_info().vms for child in children)])
        time.sleep(0.02)
    return peak
