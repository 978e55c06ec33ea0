"""Does tuning on questions with lettered choices raise the accuracy on others? Before and after, in both programs.

Trains on `arc_easy_train_mc` through the real worker and scores `arc_easy_500` by the likeliest letter: the untuned and
the tuned model in transformers, and the exported GGUF in llama.cpp. Reads ../shared/data.

    python -m tests.benchmarks.arc_tuning [--rows 2251] [--epochs 1] [--method full] [--rate 5e-5] [--questions 500]
"""

from __future__ import annotations

import argparse
import json
import math
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from engine.core.paths import program_root, resources_dir
from training.api import DataSpec, EvaluationSpec, ExportSpec, LoraSpec, OptimSpec, TextSpec, TrainConfig, runs_of

DATA = program_root().parent / "shared" / "data"
STARTER = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"
LETTERS = "ABCDE"


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.benchmarks.arc_tuning")
    parser.add_argument("--rows", type=int, default=0, help="of the training data (0: all)")
    parser.add_argument("--epochs", type=float, default=1.0)
    parser.add_argument("--questions", type=int, default=500)
    parser.add_argument("--method", choices=("lora", "full"), default="lora")
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=1e-3)
    parser.add_argument("--keep", type=Path, help="a folder for the run, which is kept; else a temporary one")
    parser.add_argument("--score", nargs="+", help="for the processes this one starts")
    options = parser.parse_args()
    if options.score:
        kind, *places = options.score
        print(json.dumps(_SCORERS[kind](*map(Path, places), questions(options.questions))))
        return
    if options.keep:
        print(json.dumps(measure(options.keep.absolute(), options), indent=1))
        return
    with tempfile.TemporaryDirectory(prefix="arc-") as scratch:
        print(json.dumps(measure(Path(scratch), options), indent=1))


def measure(scratch: Path, options: argparse.Namespace) -> dict[str, Any]:
    runs = runs_of(scratch)
    config = TrainConfig(
        name="arc",
        base=STARTER,
        method=options.method,
        lora=LoraSpec(rank=options.rank),
        data=DataSpec(train=(DATA / "training" / "arc_easy_train_mc.jsonl",), most_rows=options.rows),
        optim=OptimSpec(epochs=options.epochs, learning_rate=options.rate, batch_size=options.batch),
        text=TextSpec(max_tokens=256),
        evaluation=EvaluationSpec(answers=0, most_rows=50),
        export=ExportSpec(kinds=("gguf",), quantization="F16"),
    )
    run = runs.wait(runs.start(runs.create(config)))
    assert run.state.value == "finished", run.message
    base = next(path for path in (scratch / "runs" / ".bases").iterdir() if (path / "config.json").is_file())
    gguf = next((scratch / "models").rglob("*.gguf"))
    asked = options.questions
    tuned = (base, run.model_dir) if options.method == "lora" else (run.model_dir,)
    return {
        "questions": asked,
        "transformers, before": _score("torch", asked, base),
        "transformers, after": _score("torch", asked, *tuned),
        "llama.cpp (F16 export), after": _score("llama", asked, gguf),
        "llama.cpp (starter Q8_0), before": _score("llama", asked, STARTER),
    }


def _score(kind: str, count: int, *places: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.arc_tuning", "--questions", str(count), "--score", kind]
    done = subprocess.run([*command, *map(str, places)], capture_output=True, text=True, check=True)
    right = int(json.loads(done.stdout.splitlines()[-1]))
    share = right / count
    low, high = interval(right, count)
    return {"accuracy": round(share, 3), "95 % from": round(low, 3), "to": round(high, 3)}


def interval(right: int, count: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    z, share = 1.96, right / count
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return middle - half, middle + half


def questions(count: int) -> list[dict[str, Any]]:
    file = DATA / "evaluation" / "arc_easy_500.jsonl"
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()[:count]]


def prompt_of(row: dict[str, Any]) -> str:
    choices = "".join(f" {letter}. {choice}\n" for letter, choice in zip(LETTERS, row["choices"]))
    return f"Question: {row['question']}\n{choices}Answer:"


def score_torch(*arguments: Any) -> int:
    """Right answers of a folder, with an adapter where one is named."""
    *places, rows = arguments
    from training.finetune import libraries

    libraries.prepare(0)
    import torch
    from transformers import AutoModelForCausalLM

    from training.finetune.tokenizer import TrainTokenizer

    tokenizer = TrainTokenizer(places[0]).inner
    model = AutoModelForCausalLM.from_pretrained(str(places[0]), dtype=torch.bfloat16, local_files_only=True)
    if len(places) > 1:
        from peft import PeftModel

        model = PeftModel.from_pretrained(model, str(places[1]))
    model.eval()
    ids = [tokenizer.encode(f" {letter}", add_special_tokens=False)[0] for letter in LETTERS]
    right = 0
    for row in rows:
        turns = [{"role": "user", "content": prompt_of(row)}]
        text = tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)
        tokens = tokenizer(text, add_special_tokens=False, return_tensors="pt")["input_ids"]
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            scores = model(input_ids=tokens, logits_to_keep=1).logits[0, -1]
        own = [float(scores[token]) for token in ids[: len(row["choices"])]]
        right += own.index(max(own)) == row["gold"]
    return right


def score_llama(gguf: Path, rows: list[dict[str, Any]]) -> int:
    """Right answers of a GGUF in llama.cpp; its own tokenizer, the template of the file."""
    import jinja2
    from llama_cpp import Llama

    from engine.inference.llama_library import library

    library()  # finds the parts for this processor

    model = Llama(str(gguf), n_ctx=1024, logits_all=False, verbose=False, n_threads=2)
    template = jinja2.Environment(autoescape=False).from_string(model.metadata["tokenizer.chat_template"])
    ids = [model.tokenize(f" {letter}".encode(), add_bos=False)[0] for letter in LETTERS]
    right = 0
    for row in rows:
        turns = [{"role": "user", "content": prompt_of(row)}]
        text = template.render(messages=turns, add_generation_prompt=True)
        model.reset()
        model.eval(model.tokenize(text.encode(), add_bos=False, special=True))
        scores = model._ctx.get_logits_ith(-1)
        own = [scores[token] for token in ids[: len(row["choices"])]]
        right += own.index(max(own)) == row["gold"]
    return right


_SCORERS = {"torch": score_torch, "llama": score_llama}


if __name__ == "__main__":
    main()
