"""The search over 10,000 chats, as the window asks it: milliseconds by kind of query; and listing the chats.

    python -m tests.benchmarks chats

The words of the messages are drawn from a Zipf distribution, so that the commonest one is in nearly every message.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
import uuid
from pathlib import Path

import numpy as np

from engine.chat.conversation_store import ConversationStore
from engine.core.paths import ProfilePaths

CHATS, MESSAGES, WORDS = 10_000, 12, 60
VOCABULARY = 60_000
RUNS = 15
QUERIES = {
    "a word of nearly every message": "w1x",
    "two common words": "w2x w5x",
    "five words": "w1x w2x w3x w4x w9x",
    "a rare word": "w51234x",
    "two letters of a beginning": "w1",
    "the beginning of many words": "w12",
    "two Chinese characters": "苹果",
    "words in quotes": '"w1x w2x"',
    "nothing found": "walrus",
    "a title": "chat 777",
}


def fill(store: ConversationStore, rng: np.random.Generator) -> int:
    """Make the chats; returns how many messages there are."""
    ranks = np.minimum(rng.zipf(1.15, CHATS * MESSAGES * WORDS), VOCABULARY)
    words = np.array([f"w{rank}x" for rank in range(VOCABULARY + 1)])
    texts = words[ranks].reshape(CHATS * MESSAGES, WORDS)
    now, number = time.time(), 0
    with store._file.transaction() as connection:
        for chat in range(CHATS):
            chat_id, parent = uuid.uuid4().hex, None
            connection.execute(
                "INSERT INTO chats (id, title, created, updated) VALUES (?, ?, ?, ?)",
                (chat_id, f"Chat {chat}", now, now + chat),
            )
            for place in range(MESSAGES):
                made = uuid.uuid4().hex
                text = " ".join(texts[number]) + (" 我买苹果手机" if chat % 100 == 0 else "")
                connection.execute(
                    "INSERT INTO messages (id, chat_id, parent_id, role, text, state, created)"
                    " VALUES (?, ?, ?, ?, ?, 'complete', ?)",
                    (made, chat_id, parent, "assistant" if place % 2 else "user", text, now),
                )
                parent, number = made, number + 1
    return number


def median_ms(work: object) -> float:
    times = []
    for _ in range(RUNS):
        started = time.perf_counter()
        work()  # type: ignore[operator]
        times.append(1000 * (time.perf_counter() - started))
    return statistics.median(times)


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        paths = ProfilePaths(Path(folder))
        paths.create()
        store = ConversationStore(paths)
        started = time.perf_counter()
        count = fill(store, np.random.default_rng(7))
        facts = {
            "chats, messages": f"{CHATS:,}, {count:,}",
            "made in": f"{time.perf_counter() - started:.1f} s",
            "chats.sqlite": f"{paths.chats_file.stat().st_size / 1e6:.0f} MB",
        }
        for name, query in QUERIES.items():
            found = len(store.search(query))
            facts[f"{name} (target 50 ms)"] = f"{median_ms(lambda q=query: store.search(q)):.1f} ms, {found} hits"
        facts["all chats listed"] = f"{median_ms(store.chats):.1f} ms"
        store.close()
    print(json.dumps(facts))


if __name__ == "__main__":
    main()
