"""Whether the memory of the program grows with the questions that are asked: the real window and the real engine with a
scripted backend, new chats, answers in Markdown, old chats looked at again.

    python -m tests.benchmarks.memory_flat [--questions N]

Memory is that of the whole process (MB, resident) at rest. The first hundred questions fill caches that are bounded;
from there to the end it is to stay.
"""

from __future__ import annotations

import argparse
import gc
import random
from pathlib import Path

import psutil
from PySide6.QtWidgets import QApplication

from desktop.app import Application, StartOptions
from engine.api import AskScope, Engine
from tests.benchmarks import in_window
from tests.benchmarks.gui_gap import turn_until
from tests.benchmarks.under_load import ANSWER
from tests.fakes_inference import ScriptedBackend, ScriptedLoader

EACH_CHAT, WARM, STEP = 10, 100, 100


def resident_mb(qt: QApplication) -> float:
    turn_until(qt, lambda: False, 0.5)
    gc.collect()
    return psutil.Process().memory_info().rss / 1e6


def measure(qt: QApplication, profile: Path, questions: int) -> dict[str, str]:
    backend, chance = ScriptedBackend(name="Scripted"), random.Random(5)
    app = Application(
        StartOptions(data_dir=profile),
        lambda folder: Engine(data_dir=folder, backend_loader=ScriptedLoader(backend)),  # type: ignore[arg-type,return-value]
    )
    app.show()
    assert turn_until(qt, lambda: app.engine is not None, 30)
    window, engine = app.window, app.engine
    assert engine is not None
    turn_until(qt, lambda: engine.models.current is not None, 30)
    chats: list[str] = []
    seen: list[tuple[int, float]] = []
    for number in range(questions):
        if number % EACH_CHAT == 0:
            if chats:
                window.open_chat(chance.choice(chats))
                turn_until(qt, lambda: False, 0.05)
            window.new_chat()
        backend.enqueue(ANSWER)
        window.chat.ask(f"Question {number}: how many bicycles were repaired?", AskScope(documents=False))
        assert turn_until(qt, lambda: not window.sessions.all_live, 30), "an answer did not end"
        if number % EACH_CHAT == 0:
            chats.append(window.chat.chat_id)
        backend.prompts.clear()  # what the fake remembers is not the program's
        backend.sampling.clear()
        if (number + 1) % STEP == 0:
            seen.append((number + 1, resident_mb(qt)))
    asked = sum(message.role == "user" for chat in chats for message in engine.chat.history(chat))
    assert asked == questions, f"{asked} questions are stored"
    window.close()
    first = next(memory for number, memory in seen if number >= min(WARM, seen[-1][0]))
    return {
        "questions, chats": f"{asked:,}, {len(chats)}",
        "memory by hundreds": ", ".join(f"{memory:.0f}" for _, memory in seen),
        f"growth from question {WARM} to the end (target: flat)": f"{seen[-1][1] - first:+.1f} MB",
        "a question": f"{1000 * (seen[-1][1] - first) / max(1, seen[-1][0] - WARM):.1f} kB",
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--questions", type=int, default=1_000)
    options = parser.parse_args()
    in_window.run(lambda qt, profile: measure(qt, profile, options.questions))


if __name__ == "__main__":
    main()
