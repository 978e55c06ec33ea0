"""A model that writes pairs for the window's tests, over pages of its own; loads nothing."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator, Sequence

from engine.api import AquiferError, CancelToken
from training.generation.services import Asked, Limits, PageRef, Writer, Written

TOWNS = ("Narvik", "Turku", "Visby", "Odense", "Bergen", "Tampere", "Malmo", "Aarhus")


class ScriptedWriter:
    """A model that writes a pair or a summary of each town's mill, and an invention about Turku; `delay_s` for each."""

    def __init__(self) -> None:
        self.delay_s = self.reading_s = 0.0
        self.parameters = 7_000_000_000
        self.wrote = 0
        self.fail: AquiferError | None = None

    def writer(self, token: CancelToken) -> Writer:
        token.check()
        if self.fail is not None:
            error, self.fail = self.fail, None
            raise error
        return Writer("Scripted-7B", "one", self.parameters, 4_096)

    def pages(self, collection: str) -> Iterator[PageRef]:
        yield from (PageRef(f"{town}.pdf", town.lower() * 8, 1) for town in TOWNS)

    def page_text(self, page: PageRef) -> str:
        town = page.document.removesuffix(".pdf")
        return (
            f"The mill of {town} was built by the engineer Anna Lindqvist. It stands still every Monday in {town}, "
            "because the miller brings flour to the bakers of the valley on that day. On Sunday two guides a group "
            "show the wheel and the stones to visitors, and the kitchen on the ground floor sells bread and soup."
        )

    def count_tokens(self, texts: Sequence[str], token: CancelToken) -> Sequence[int]:
        time.sleep(self.reading_s)
        token.check()
        return [len(text.split()) for text in texts]

    def generate(self, asked: Sequence[Asked], limits: Limits, token: CancelToken) -> Iterator[Written]:
        for index, one in enumerate(asked):
            token.check()
            time.sleep(self.delay_s)
            self.wrote += 1
            yield Written(index, self._text(one.turns[-1][1]), whole=True)

    def _text(self, wanted: str) -> str:
        town = next(town for town in TOWNS if town in wanted)
        if "Summarise" in wanted:
            return json.dumps({"summary": f"The mill of {town} stands still every Monday."})
        if "than this one" in wanted or "anew" in wanted:
            return _pair(f"What do the guides show in {town} on Sunday?", "The wheel and the stones.")
        if town == "Turku":
            return _pair(f"Why is the mill of {town} closed?", "Because of a strike of the millers.")
        return _pair(f"Why does the mill of {town} stand still every Monday?", "The miller brings flour to the bakers.")


def _pair(question: str, answer: str) -> str:
    return json.dumps({"question": question, "answer": answer})
