"""Training speed on this computer: our trainer beside a plain loop over the same batches, and packed beside loose rows.

Tokens are those of the rows without padding. Rounds alternate in one process, so other programs slow both alike; the
median of the rounds counts. TRL's own loss is timed as well, as the dense head exists because of it.

    python -m tests.benchmarks.train_speed [--steps 8] [--rounds 3] [--base FOLDER]
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from engine.core.paths import resources_dir

STARTER = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"
BATCH, WORDS = 8, 64


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="tests.benchmarks train-speed")
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--base", type=Path, default=STARTER)
    parser.add_argument("--child", action="store_true")
    options = parser.parse_args(arguments)
    if not options.child:
        # Training libraries are prepared once in a process.
        command = [sys.executable, "-m", "tests.benchmarks.train_speed", "--child", *arguments]
        sys.exit(subprocess.run(command, check=False).returncode)
    print(json.dumps(measure(options.base, options.steps, options.rounds), indent=1))


def measure(base: Path, steps: int, rounds: int) -> dict[str, Any]:
    from training.finetune import libraries

    libraries.prepare(0)
    from training.finetune.gguf_base import hf_folder_of

    with tempfile.TemporaryDirectory(prefix="train-speed-") as scratch:
        folder = hf_folder_of(base, Path(scratch) / "bases", lambda _text: None)
        bench = _Bench(folder, Path(scratch), steps)
        bench.plain(), bench.ours(), bench.trl()  # the first steps of each are slower
        found: dict[str, list[float]] = {"plain loop": [], "ours": [], "trl": [], "packed": []}
        for _ in range(rounds):
            found["plain loop"].append(bench.plain())
            found["ours"].append(bench.ours())
            found["trl"].append(bench.trl())
            found["packed"].append(bench.packed())
    medians = {name: statistics.median(values) for name, values in found.items()}
    return {
        "base": base.name,
        "tokens a second": {name: round(value, 1) for name, value in medians.items()},
        "rounds": {name: [round(value, 1) for value in values] for name, values in found.items()},
        "ours to plain loop (goal 0.9)": round(medians["ours"] / medians["plain loop"], 3),
        "trl to plain loop": round(medians["trl"] / medians["plain loop"], 3),
        "packed to loose rows": round(medians["packed"] / medians["ours"], 3),
    }


class _Bench:
    """One model with an adapter; every way trains it further on the same rows."""

    def __init__(self, folder: Path, scratch: Path, steps: int) -> None:
        from datasets import Dataset

        from training.config import DataSpec, LoraSpec, TrainConfig
        from training.finetune.base_model import add_adapter, load_base, place
        from training.finetune.tokenizer import TrainTokenizer

        self._steps, self._scratch = steps, scratch
        self._config = TrainConfig(name="speed", base=folder, data=DataSpec(train=(folder,)))
        self._where = place(self._config, 0)
        self._tokenizer = TrainTokenizer(folder)
        self._model = add_adapter(load_base(folder, self._where), LoraSpec())
        rows = []
        for number in range(BATCH * steps):
            text = f"Watch {number} of the ship is kept with care by a crew of {number % 9} who know the sea. " * 8
            ids = self._tokenizer.inner(text)["input_ids"][: WORDS // 2 + 7 * (number % 10)]
            rows.append({"input_ids": ids, "labels": [-100] * (len(ids) // 4) + ids[len(ids) // 4 :]})
        self._rows = rows
        self._data = Dataset.from_list(rows)

    def plain(self) -> float:
        """`model(...).loss.backward()` and AdamW, as anybody would write it."""
        import torch
        from trl.trainer.sft_trainer import DataCollatorForLanguageModeling

        collate = DataCollatorForLanguageModeling(pad_token_id=self._tokenizer.pad_id)
        weights = [weight for weight in self._model.parameters() if weight.requires_grad]
        optimizer = torch.optim.AdamW(weights, lr=1e-4)
        self._model.train()
        started, tokens = time.perf_counter(), 0
        for step in range(self._steps):
            batch = collate(self._rows[step * BATCH : (step + 1) * BATCH])
            tokens += int(batch["attention_mask"].sum())
            with torch.autocast("cpu", torch.bfloat16, enabled=self._where.precision != "32bit"):
                loss = self._model(**batch, use_cache=False).loss
            loss.backward()
            torch.nn.utils.clip_grad_norm_(weights, 1.0)
            optimizer.step()
            optimizer.zero_grad()
        return tokens / (time.perf_counter() - started)

    def ours(self) -> float:
        return self._trainer(dense=True, packed=False)

    def trl(self) -> float:
        return self._trainer(dense=False, packed=False)

    def packed(self) -> float:
        return self._trainer(dense=True, packed=True)

    def _trainer(self, *, dense: bool, packed: bool) -> float:
        from transformers import TrainerCallback
        from trl import pack_dataset

        from training.finetune.run_plan import Schedule, fit_as_wanted
        from training.finetune.trainer import rows_trainer, sft_settings

        class Clock(TrainerCallback):
            def on_train_begin(self, *_given: Any, **_more: Any) -> None:
                self.started = time.perf_counter()

            def on_train_end(self, *_given: Any, **_more: Any) -> None:
                self.seconds = time.perf_counter() - self.started

        batch, longest = (1, BATCH * WORDS) if packed else (BATCH, 1024)
        data = pack_dataset(self._data, longest, "bfd", {}) if packed else self._data
        fit = fit_as_wanted(self._config).model_copy(update={"batch_size": batch})
        options = {
            "learning_rate": 1e-4, "packing": packed, "max_length": longest,
            "dataset_kwargs": {"skip_prepare_dataset": True},
        }  # fmt: skip
        schedule = Schedule(self._steps, self._steps, 10**6, 10**6)
        settings = sft_settings(self._config, fit, self._where, schedule, self._scratch / "out", options)
        settings.num_train_epochs, settings.save_strategy = 1, "no"
        clock = Clock()
        trainer = rows_trainer(self._model, self._tokenizer.inner, settings, data, [clock])
        trainer.dense = trainer.dense and dense
        trainer.train()
        return trainer.tokens_seen / clock.seconds


if __name__ == "__main__":
    main(sys.argv[1:])
