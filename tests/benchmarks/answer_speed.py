"""Time to the first word of a document question, and decode speed against bare `Llama.generate()`."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from engine.api import Engine
from tests.benchmarks import decode_speed
from tests.benchmarks.material import ROOT

QUESTIONS = (
    "How many bicycles did the workshop repair in 2025?",
    "How much did rent and heating cost?",
    "How are chains cleaned?",
)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, Engine(data_dir=Path(folder)) as engine:
        engine.library.add([ROOT / "resources" / "samples"], "Samples").result()
        chat = engine.chat.new("Benchmark", ["Samples"])
        timings = [engine.chat.ask(chat.id, question).result().timing for question in QUESTIONS]
    figures = {
        "first word, cold model": f"{timings[0].ttft_s:.2f} s",
        "first word, warm": f"{min(t.ttft_s for t in timings[1:]):.2f} s",
        "of it the search": f"{min(t.search_s for t in timings[1:]):.2f} s",
    }
    print(json.dumps(figures | {key: str(value) for key, value in decode_speed.measure().items()}))


if __name__ == "__main__":
    main()
