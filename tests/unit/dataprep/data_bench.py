"""Small files, fake services and short ways to run a pipeline; asserts nothing."""

from __future__ import annotations

import json
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.core.jobs import CancelToken
from training.api import DataSet, Inspection, PipelineSpec, Training
from training.dataprep.spec import Thumbs
from training.dataprep.types import Example, Origin, Refusal, Row, Task, Turn

ORIGIN = Origin("rows.jsonl", 1)


def write_jsonl(file: Path, rows: Sequence[object]) -> Path:
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    return file


def pipeline(file: Path | Sequence[dict[str, object]], **parts: object) -> PipelineSpec:
    sources = [{"path": str(file)}] if isinstance(file, Path) else list(file)
    values: dict[str, object] = {"name": "set", "sources": sources, "split": {"validation": 0}, "shuffle": False}
    return PipelineSpec.model_validate({**values, **parts})


def prepare(spec: PipelineSpec, folder: Path, services: FakeServices | None = None) -> DataSet:
    return Training(folder / "sets", services or FakeServices()).prepare(spec, folder)


def inspect(spec: PipelineSpec, folder: Path, services: FakeServices | None = None) -> Inspection:
    return Training(folder / "sets", services or FakeServices()).inspect(spec, folder)


def lines(made: DataSet, name: str = "train.jsonl") -> list[dict[str, object]]:
    return [json.loads(line) for line in (made.folder / name).read_text(encoding="utf-8").splitlines()]


def dropped(made: DataSet) -> list[dict[str, object]]:
    return lines(made, "dropped.jsonl")


def chat(question: str, answer: str, *, context: str = "", origin: Origin = ORIGIN) -> Example:
    return Example(origin, Task.CHAT, (Turn("user", question), Turn("assistant", answer)), context=context)


def questions(count: int) -> list[dict[str, str]]:
    """Rows that have next to nothing in common."""
    row = "What is the {0} of the {1} near {2} and {3}?"
    return [
        {"question": row.format(*(f"w{n}x{k}" for k in range(4))), "answer": f"It is number {n} of the row {n * 7}."}
        for n in range(count)
    ]


class WordCounter:
    """A token is a word; a turn costs two more. Refuses a conversation that does not begin with the user."""

    has_template = True

    def texts(self, texts: Sequence[str]) -> list[int]:
        return [len(text.split()) for text in texts]

    def chat(self, turns: Sequence[Turn]) -> int | None:
        if turns[0].role == "assistant":
            return None
        return sum(len(turn.content.split()) + 2 for turn in turns)


@dataclass
class FakeServices:
    """Vectors by the words of a text, rewards by its length, two pages, one chat."""

    asked: list[str] = field(default_factory=list)

    def tokens(self, _model: Path) -> WordCounter:
        return WordCounter()

    def embed(self, texts: Sequence[str], token: CancelToken) -> NDArray[np.float32]:
        token.check()
        self.asked += texts
        vectors = np.zeros((len(texts), 512), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in text.lower().split() or [""]:
                vectors[row, zlib.crc32(word.strip(".?,").encode()) % 512] += 1
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)

    def reward(self, pairs: Sequence[tuple[str, str]], token: CancelToken) -> list[float]:
        token.check()
        return [float(len(answer)) for _, answer in pairs]

    def collection(self, name: str) -> Iterator[Row | Refusal]:
        yield Row(Origin(f"{name}.pdf", 1), {"text": "A page with words of its own."})
        yield Refusal(Origin(f"{name}.pdf", 2), "the page has no text")

    def chats(self, thumbs: Thumbs) -> Iterator[Row | Refusal]:
        if thumbs == "pairs":
            prompt = [{"role": "user", "content": "Who wrote it?"}]
            yield Row(Origin("chat Books", 1), {"prompt": prompt, "chosen": "Jane Austen did.", "rejected": "Nobody."})
            return
        turns = [{"role": "user", "content": "Who wrote it?"}, {"role": "assistant", "content": "Jane Austen did."}]
        yield Row(Origin("chat Books", 1), {"messages": turns})
