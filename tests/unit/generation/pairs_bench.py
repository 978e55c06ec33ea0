"""A model that writes what a test says, over pages a test gives; counts what it was asked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence

from engine.core.jobs import CancelToken
from training.dataprep.word_lists import words
from training.generation.services import Asked, Limits, PageRef, Writer, Written

Answer = Callable[[str], str]

TOWNS = ("Narvik", "Turku", "Visby", "Odense", "Bergen", "Tampere", "Malmo", "Aarhus")

ANSWER = "The miller brings flour to the bakers of the valley."


def page_text(town: str) -> str:
    return (
        f"The mill of {town} was built by the engineer Anna Lindqvist. It stands still every Monday in {town}, because "
        "the miller brings flour to the bakers of the valley on that day. On Sunday two guides a group show the wheel "
        "and the stones to visitors, and the kitchen on the ground floor sells bread and soup until the evening."
    )


Pages = dict[PageRef, str]


def pages(towns: Sequence[str] = TOWNS) -> Pages:
    return {PageRef(f"{town}.pdf", town.lower() * 8, 1): page_text(town) for town in towns}


def good(town: str) -> str:
    return pair(f"Why does the mill of {town} stand still every Monday?", ANSWER)


def pair(question: str, answer: str) -> str:
    return json.dumps({"question": question, "answer": answer})


class ScriptedGenerator:
    """`write` gets the last turn of each prompt. After `stop_after` texts the run's token is cancelled."""

    def __init__(
        self, write: Answer, found: Pages | None = None, *, stop_after: int = 0, identity: str = "one"
    ) -> None:
        self._write = write
        self._pages = pages() if found is None else found
        self._stop_after, self._identity = stop_after, identity
        self.asked: list[str] = []
        self.limits: list[Limits] = []
        self.read: list[PageRef] = []

    def writer(self, token: CancelToken) -> Writer:
        token.check()
        return Writer("Scripted", self._identity, 7_000_000_000, 4_096)

    def pages(self, collection: str) -> Iterator[PageRef]:
        assert collection == "Guides"
        yield from self._pages

    def page_text(self, page: PageRef) -> str:
        self.read.append(page)
        return self._pages[page]

    def count_tokens(self, texts: Sequence[str], token: CancelToken) -> Sequence[int]:
        token.check()
        return [len(words(text)) for text in texts]

    def generate(self, asked: Sequence[Asked], limits: Limits, token: CancelToken) -> Iterator[Written]:
        self.limits.append(limits)
        # Backwards: texts may come in any order.
        for index in reversed(range(len(asked))):
            token.check()
            wanted = asked[index].turns[-1][1]
            self.asked.append(wanted)
            yield Written(index, self._write(wanted), whole=True)
            if len(self.asked) == self._stop_after:
                token.cancel()


def town_of(wanted: str) -> str:
    return next(town for town in TOWNS if town in wanted)
