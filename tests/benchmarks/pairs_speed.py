"""Question-answer and summary pairs a minute from documents, prompts together against one at a time; how many are kept.

`python -m tests.benchmarks.pairs_speed [--files F…] [--most N]` prints one JSON line. The figures are of this machine
and the starter model; the ratio is taken in one run, alternating.
"""

from __future__ import annotations

import argparse
import json
import statistics
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from engine.api import Engine
from engine.core.jobs import CancelToken
from engine.core.paths import resources_dir
from training.api import EngineServices, PairReport, PairSpec, make_pairs
from training.generation.services import Asked, Limits, Written

COLLECTION = "Pairs"


class _OneAtATime(EngineServices):
    """The same model and engine, asked for one text at a time."""

    def generate(self, asked: Sequence[Asked], limits: Limits, token: CancelToken) -> Iterator[Written]:
        for index, one in enumerate(asked):
            yield from (replace(text, index=index) for text in super().generate([one], limits, token))


def measure(files: Sequence[Path], most: int, rounds: int = 2) -> dict[str, object]:
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        spec = PairSpec(collection=COLLECTION, kinds=("qa", "summary"), most=most)
        with Engine(data_dir=place / "profile") as engine:
            engine.library.add(files, COLLECTION).result()
            together = EngineServices(place / "profile", engine)
            alone = _OneAtATime(place / "profile", engine)
            together.writer(CancelToken())  # loaded before the clock runs
            reports: dict[str, list[PairReport]] = {"together": [], "alone": []}
            for number in range(rounds):
                for name, services in (("together", together), ("alone", alone)):
                    file = place / f"{name}{number}.jsonl"
                    reports[name].append(make_pairs(spec, services, file, CancelToken()))
        speeds = {name: statistics.median(report.texts_a_minute for report in found) for name, found in reports.items()}
        last = reports["together"][-1]
        same = reports["together"][0].file.read_bytes() == reports["together"][-1].file.read_bytes()
        return {
            "model": last.model,
            "passages": last.passages,
            "texts": last.written,
            "pairs_kept": last.pairs,
            "summaries_kept": last.summaries,
            "dropped": dict(last.dropped),
            "texts_a_minute": round(speeds["together"], 1),
            "one_at_a_time": round(speeds["alone"], 1),
            "ratio": round(speeds["together"] / speeds["alone"], 2),
            "same_bytes_twice": same,
        }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", nargs="+", type=Path, default=sorted((resources_dir() / "samples").iterdir()))
    parser.add_argument("--most", type=int, default=24)
    options = parser.parse_args()
    print(json.dumps(measure(options.files, options.most)))


if __name__ == "__main__":
    main()
