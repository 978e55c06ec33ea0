"""kill -9 at random moments of use: at each next start, everything that was shown before must be there."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from engine.core.paths import program_root

LONGEST_USE_S = 6.0
START_S = 120.0


@dataclass
class Kept:
    """How many kills there were, what had been shown by the end, and what was lost (words)."""

    seed: int
    kills: int = 0
    shown: dict[str, int] = field(default_factory=dict)
    lost: list[str] = field(default_factory=list)
    failed_starts: list[str] = field(default_factory=list)


class _Shown:
    """What a person has seen, by chat. What is being changed is not known until it is shown again."""

    def __init__(self) -> None:
        self.chats: dict[str, dict[str, Any]] = {}

    def take(self, line: dict[str, Any]) -> None:
        if chat := line.get("begun"):
            seen = self.chats.get(chat, {})
            seen.pop("draft", None)
            seen.pop("title", None)  # the first question gives a chat its title
        if not (chat := line.get("chat")):
            return
        seen = self.chats.setdefault(chat, {"questions": [], "answers": [], "partials": []})
        for kind in ("title", "draft"):
            if kind in line:
                seen[kind] = line[kind]
        for kind in ("question", "answer", "partial"):
            if kind in line:
                seen[f"{kind}s"].append(line[kind])
        if "answer" in line:
            seen["partials"] = []  # checked at the end, an answer may lose sentences that the documents do not say

    def counts(self) -> dict[str, int]:
        kinds = ("questions", "answers", "partials")
        found = {kind: sum(len(seen[kind]) for seen in self.chats.values()) for kind in kinds}
        return {"chats": len(self.chats), **found}


def run(times: int, seed: int, folder: Path) -> Kept:
    """`folder`: empty; the profile is made in it."""
    chance, shown, kept = random.Random(seed), _Shown(), Kept(seed)
    expected = folder / "expected.json"
    for number in range(times + 1):
        expected.write_text(json.dumps(shown.chats), encoding="utf-8")
        lines = _use_and_kill(folder, seed + number, chance.uniform(0.0, LONGEST_USE_S) if number < times else 0.0)
        if not any("ready" in line for line in lines):
            kept.failed_starts.append((folder / "errors.txt").read_text(encoding="utf-8")[-2000:])
            break
        for line in lines:
            if "lost" in line:
                kept.lost.append(f"after {number} kills: {line['lost']}")
            shown.take(line)
        kept.kills = number + 1
    kept.shown = shown.counts()
    return kept


def _use_and_kill(folder: Path, seed: int, seconds: float) -> list[dict[str, Any]]:
    """What the program said until it was killed, `seconds` after it was ready."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(program_root())}
    command = [sys.executable, "-m", "tests.soak.used_program", str(folder / "profile"), str(seed)]
    lines: list[dict[str, Any]] = []
    ready = threading.Event()
    with (folder / "errors.txt").open("w") as errors:
        process = subprocess.Popen(
            [*command, str(folder / "expected.json")], cwd=program_root(), env=environment, stdout=subprocess.PIPE,
            stderr=errors, text=True,
        )  # fmt: skip

    def read() -> None:
        assert process.stdout is not None
        for line in process.stdout:
            if line.endswith("\n"):  # not one that the kill cut
                lines.append(json.loads(line))
                if "ready" in lines[-1]:
                    ready.set()
        ready.set()

    reader = threading.Thread(target=read)
    reader.start()
    ready.wait(START_S)
    time.sleep(seconds)
    process.send_signal(signal.SIGKILL)
    process.wait()
    reader.join()
    return lines
