"""The real program, used by a script with a seed until it is killed; says in lines of JSON what a person has seen.

First it looks whether everything is still there that the file EXPECTED names, and says what is lost. Lines:
{"ready": true}, {"lost": words}, {"begun": chat}, {"title"|"draft"|"question"|"answer"|"partial": text, "chat": id}.

    python -m tests.soak.used_program PROFILE SEED EXPECTED
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.app import Application, StartOptions
from engine.api import Message

QUESTIONS = ("How many bicycles were repaired?", "Write a line about rivers.", "Name three colours.", "Why is it dark?")
# Longer than the composer waits before it keeps what was typed.
DRAFT_S = 0.8
PARTIAL_S = 1.5


def say(**line: Any) -> None:
    print(json.dumps(line), flush=True)


class Person:
    """Looks and acts; `turn` lets the window live."""

    def __init__(self, app: Application, seed: int) -> None:
        self._app, self._window = app, app.window
        self._random = random.Random(seed)
        self._asked = 0
        self._window.chat.answer_finished.connect(lambda _answer: self._show_answers())

    def turn(self, seconds: float, until: Callable[[], Any] = lambda: False) -> None:
        end = time.monotonic() + seconds
        while time.monotonic() < end and not until():
            QApplication.processEvents()
            time.sleep(0.002)

    @property
    def _chat(self) -> str:
        return self._window.chat.chat_id

    def _texts(self, role: str) -> list[str]:
        return [one.text for one in self._window.chat.transcript.messages if one.role == role]

    # --- what was shown before

    def look_for(self, expected: dict[str, dict[str, Any]]) -> None:
        """Open each chat and compare what the window shows with what it has shown."""
        for chat, seen in expected.items():
            self._window.open_chat(chat)
            self.turn(0.1)
            if self._chat != chat:
                say(lost=f"the chat {seen.get('title', chat)}")
                continue
            assert self._app.engine is not None
            title = self._app.engine.chat.get(chat).title
            if "title" in seen and seen["title"] != title:
                say(lost=f"the title {seen['title']!r}: {title!r}")
            if "draft" in seen and seen["draft"] != self._window.chat.composer.text:
                say(lost=f"the draft {seen['draft']!r}: {self._window.chat.composer.text!r}")
            for role, kind in (("user", "questions"), ("assistant", "answers")):
                there = self._texts(role)
                for text in seen.get(kind, ()):
                    if text not in there:
                        say(lost=f"of the {kind}: {text!r}")
            for text in seen.get("partials", ()):
                if not any(one.startswith(text) for one in self._texts("assistant")):
                    say(lost=f"the beginning of an answer: {text!r}")

    # --- what is done

    def act(self) -> None:
        self._random.choice((self._ask, self._ask, self._type, self._rename, self._another, self._new))()

    def _ask(self) -> None:
        if self._window.sessions.all_live:
            self._watch()
            return
        self._asked += 1
        text = f"{self._random.choice(QUESTIONS)} ({self._random.randrange(10**9)})"
        composer = self._window.chat.composer
        say(begun=self._chat)
        composer.set_text(text)
        QTest.keyClick(composer.edit, Qt.Key.Key_Return)
        self.turn(5, lambda: text in self._texts("user"))
        if text in self._texts("user"):
            say(chat=self._chat, question=text)
            say(chat=self._chat, draft="")

    def _watch(self) -> None:
        """The text that is written now; it counts when it was there for a while."""
        chat = self._chat
        live = self._window.sessions.live(chat)
        shown = live.text if live is not None else ""
        self.turn(PARTIAL_S)
        if shown:
            say(chat=chat, partial=shown)

    def _show_answers(self) -> None:
        messages: list[Message] = list(self._window.chat.transcript.messages)
        for message in messages[-1:]:
            if message.role == "assistant" and message.answer is not None:
                say(chat=self._chat, answer=message.text)

    def _type(self) -> None:
        text = f"A thought {self._random.randrange(10**9)}"
        say(begun=self._chat)
        self._window.chat.composer.set_text(text)
        self.turn(DRAFT_S)
        if self._chat and self._window.chat.composer.text == text:
            say(chat=self._chat, draft=text)

    def _rename(self) -> None:
        if self._chat:
            title = f"Chat {self._random.randrange(10**9)}"
            say(begun=self._chat)
            self._window.actions_on_chats.rename(self._chat, title)
            self.turn(0.02)
            say(chat=self._chat, title=title)

    def _another(self) -> None:
        assert self._app.engine is not None
        chats = self._app.engine.chat.list()
        if chats:
            self._window.open_chat(self._random.choice(chats).id)
            self.turn(0.05)

    def _new(self) -> None:
        self._window.new_chat()
        self.turn(0.05)


def main(profile: Path, seed: int, expected: Path) -> None:
    qt = QApplication(["aquifer"])
    qt.setStyle("Fusion")
    app = Application(StartOptions(data_dir=profile))
    person = Person(app, seed)
    app.show()
    while app.engine is None:
        person.turn(0.01)
    person.turn(0.2)
    person.look_for(json.loads(expected.read_text(encoding="utf-8")))
    say(ready=True)
    while True:
        person.act()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3]))
