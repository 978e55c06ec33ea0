"""Does tuning on questions with lettered choices raise the accuracy on others? Before and after, in both programs.

Trains on `arc_easy_train_mc` through the real worker and scores `arc_easy_500`: the untuned and the tuned model in
transformers, the starter and the exported GGUF in llama.cpp. `--answer letter` learns and scores the letter alone;
`text` the choice with its letter, "lead apron (D)": a model of 135M parameters can tell which choice is likely, not
which letter. Each row comes `--copies` times, its choices in another order each time. Reads ../shared/data.

    python -m tests.benchmarks.arc_tuning [--answer text] [--copies 3] [--rows 0] [--rate 5e-4] [--questions 500]
"""

from __future__ import annotations

import argparse
import json
import math
import random
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.core.paths import program_root, resources_dir
from training.api import DataSpec, EvaluationSpec, ExportSpec, LoraSpec, OptimSpec, TextSpec, TrainConfig, runs_of

DATA = program_root().parent / "shared" / "data"
STARTER = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"
LETTERS = "ABCDE"
SEED = 7


@dataclass(frozen=True)
class Question:
    """`gold`: the place of the right choice."""

    text: str
    choices: tuple[str, ...]
    gold: int

    @property
    def prompt(self) -> str:
        choices = "".join(f" {letter}. {choice}\n" for letter, choice in zip(LETTERS, self.choices))
        return f"{self.text}\n{choices}Answer:"

    def answer(self, place: int, kind: str) -> str:
        return LETTERS[place] if kind == "letter" else f"{self.choices[place]} ({LETTERS[place]})"

    def shuffled(self, order: random.Random) -> Question:
        places = list(range(len(self.choices)))
        order.shuffle(places)
        return Question(self.text, tuple(self.choices[place] for place in places), places.index(self.gold))


def main() -> None:
    parser = argparse.ArgumentParser(prog="tests.benchmarks.arc_tuning")
    parser.add_argument("--answer", choices=("letter", "text"), default="text")
    parser.add_argument("--copies", type=int, default=3, help="of each row, the choices in another order")
    parser.add_argument("--rows", type=int, default=0, help="of the training data (0: all)")
    parser.add_argument("--questions", type=int, default=500)
    parser.add_argument("--method", choices=("lora", "full"), default="lora")
    parser.add_argument("--rank", type=int, default=16)
    parser.add_argument("--batch", type=int, default=16)
    parser.add_argument("--rate", type=float, default=5e-4)
    parser.add_argument("--keep", type=Path, help="a folder for the run, which is kept; else a temporary one")
    parser.add_argument("--score", nargs="+", help="for the processes this one starts")
    options = parser.parse_args()
    if options.score:
        program, *places = options.score
        asked = held_out_questions(options.questions)
        print(json.dumps(_SCORERS[program](asked, options.answer, *map(Path, places))))
    elif options.keep:
        print(json.dumps(measure(options.keep.absolute(), options), indent=1))
    else:
        with tempfile.TemporaryDirectory(prefix="arc-") as scratch:
            print(json.dumps(measure(Path(scratch), options), indent=1))


def measure(scratch: Path, options: argparse.Namespace) -> dict[str, Any]:
    """Train, export, score; shares of right answers with their intervals."""
    scratch.mkdir(parents=True, exist_ok=True)
    rows = scratch / "rows.jsonl"
    _write_rows(rows, options)
    runs = runs_of(scratch)
    config = TrainConfig(
        name="arc",
        base=STARTER,
        method=options.method,
        lora=LoraSpec(rank=options.rank),
        data=DataSpec(train=(rows,)),
        optim=OptimSpec(epochs=1, learning_rate=options.rate, batch_size=options.batch),
        text=TextSpec(max_tokens=256),
        evaluation=EvaluationSpec(answers=0, most_rows=50),
        export=ExportSpec(kinds=("gguf",), quantization="F16"),
    )
    run = runs.wait(runs.start(runs.create(config)))
    assert run.state.value == "finished", run.message
    base = next(path for path in (scratch / "runs" / ".bases").iterdir() if (path / "config.json").is_file())
    gguf = next((scratch / "models").rglob("*.gguf"))
    tuned = (base, run.model_dir) if options.method == "lora" else (run.model_dir,)
    scored = {
        "transformers, before": ("torch", base),
        "transformers, after": ("torch", *tuned),
        "llama.cpp (starter Q8_0), before": ("llama", STARTER),
        "llama.cpp (F16 export), after": ("llama", gguf),
    }
    results = {name: _score(options, *how) for name, how in scored.items()}
    return {"questions": options.questions, "answers are": options.answer, **results}


def _write_rows(file: Path, options: argparse.Namespace) -> None:
    order = random.Random(SEED)
    rows = training_questions()[: options.rows or None]
    with file.open("w", encoding="utf-8") as out:
        for copy in range(options.copies):
            for row in rows:
                one = row.shuffled(order) if copy or options.answer == "text" else row
                pair = {"instruction": one.prompt, "output": one.answer(one.gold, options.answer)}
                out.write(json.dumps(pair) + "\n")


def _score(options: argparse.Namespace, program: str, *places: Path) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.arc_tuning", "--questions", str(options.questions)]
    command += ["--answer", options.answer, "--score", program, *map(str, places)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(done.stderr[-3000:])
    right = int(json.loads(done.stdout.splitlines()[-1]))
    low, high = interval(right, options.questions)
    return {"accuracy": round(right / options.questions, 3), "95 % from": round(low, 3), "to": round(high, 3)}


def interval(right: int, count: int) -> tuple[float, float]:
    """Wilson's 95 % interval of a share."""
    z, share = 1.96, right / count
    middle = (share + z * z / (2 * count)) / (1 + z * z / count)
    half = z / (1 + z * z / count) * math.sqrt(share * (1 - share) / count + z * z / (4 * count * count))
    return middle - half, middle + half


def held_out_questions(count: int) -> list[Question]:
    rows = map(json.loads, _lines(DATA / "evaluation" / "arc_easy_500.jsonl")[:count])
    return [Question(f"Question: {row['question']}", tuple(row["choices"]), row["gold"]) for row in rows]


def training_questions() -> list[Question]:
    found = []
    for row in map(json.loads, _lines(DATA / "training" / "arc_easy_train_mc.jsonl")):
        question, _, listed = row["instruction"].rpartition("\n A. ")
        choices = [line.removeprefix(f" {letter}. ") for letter, line in zip(LETTERS, f" A. {listed}".split("\n")[:-1])]
        found.append(Question(question, tuple(choices), LETTERS.index(row["output"].strip())))
    return found


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


def score_torch(questions: Sequence[Question], kind: str, base: Path, adapter: Path | None = None) -> int:
    """How many questions have the right choice as the likeliest answer, by the mean log-likelihood of its tokens."""
    from training.finetune import libraries

    libraries.prepare(0)
    import torch
    from transformers import AutoModelForCausalLM

    from training.finetune.tokenizer import TrainTokenizer

    tokenizer = TrainTokenizer(base).inner
    model: Any = AutoModelForCausalLM.from_pretrained(str(base), dtype=torch.bfloat16, local_files_only=True)
    if adapter is not None:
        from peft import PeftModel

        model = PeftModel.from_pretrained(model, str(adapter))
    model.eval()
    right = 0
    for question in questions:
        turns = [{"role": "user", "content": question.prompt}]
        text = tokenizer.apply_chat_template(turns, tokenize=False, add_generation_prompt=True)
        prompt = tokenizer(text, add_special_tokens=False)["input_ids"]
        scores = []
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            for place in range(len(question.choices)):
                answer = tokenizer(question.answer(place, kind) + tokenizer.eos_token, add_special_tokens=False)[
                    "input_ids"
                ]
                found = model(input_ids=torch.tensor([prompt + answer]), logits_to_keep=len(answer) + 1).logits[0, :-1]
                chosen = torch.log_softmax(found.float(), -1).gather(1, torch.tensor(answer)[:, None])
                scores.append(float(chosen.mean()))
        right += scores.index(max(scores)) == question.gold
    return right


def score_llama(questions: Sequence[Question], kind: str, gguf: Path) -> int:
    """The same in llama.cpp; its own tokenizer, the template of the file."""
    import jinja2
    import numpy as np
    from llama_cpp import Llama

    from engine.inference.llama_library import library

    library()  # finds the parts for this processor

    model = Llama(str(gguf), n_ctx=512, logits_all=True, verbose=False, n_threads=2)
    template = jinja2.Environment(autoescape=False).from_string(model.metadata["tokenizer.chat_template"])
    end = [model.token_eos()]
    right = 0
    for question in questions:
        turns = [{"role": "user", "content": question.prompt}]
        text = template.render(messages=turns, add_generation_prompt=True)
        prompt = model.tokenize(text.encode(), add_bos=False, special=True)
        model.reset()
        model.eval(prompt)
        scores = []
        for place in range(len(question.choices)):
            model.n_tokens = len(prompt)  # what was read of the choice before is dropped
            answer = [*model.tokenize(question.answer(place, kind).encode(), add_bos=False), *end]
            model.eval(answer)
            found = np.asarray(model.scores[len(prompt) - 1 : len(prompt) - 1 + len(answer)], dtype=np.float64)
            chosen = found[np.arange(len(answer)), answer] - np.logaddexp.reduce(found, axis=1)
            scores.append(float(chosen.mean()))
        right += scores.index(max(scores)) == question.gold
    return right


_SCORERS = {"torch": score_torch, "llama": score_llama}


if __name__ == "__main__":
    main()
