"""Makes runs that look finished, without training: a tiny base, a random adapter; for tests of what comes after."""

from __future__ import annotations

import shutil
from pathlib import Path

from tests.tiny_models import tiny_lora
from training.config import DataSpec, TrainConfig
from training.run_events import Evaluated, RunFinished
from training.run_store import MODEL, EventLog, Run, RunState, RunStore, write_state


def finished_run(root: Path, base: Path, base_folder: Path, *, name: str = "My tune", seed: int = 7) -> Run:
    """A run in `root` whose adapter fits `base_folder`, the Hugging Face form of `base`."""
    store = RunStore(root)
    run = store.create(TrainConfig(name=name, base=base, data=DataSpec(train=(root / "rows.jsonl",))))
    tiny_lora(run.folder / MODEL, base_folder, seed=seed, base_name="/nowhere/kept-folder-1234")
    for file in ("tokenizer.json", "tokenizer_config.json", "chat_template.jinja"):
        if (base_folder / file).is_file():
            shutil.copyfile(base_folder / file, run.folder / MODEL / file)
    events = EventLog(run.folder)
    events.write(Evaluated(step=0, loss=3.0, perplexity=20.1))
    events.write(Evaluated(step=9, loss=1.5, perplexity=4.5, bleu=12.25))
    events.write(RunFinished(step=9, seconds=1.0))
    write_state(run.folder, RunState.FINISHED)
    return store.get(run.id)
