"""The story of one run: passages, texts by the model in waves, judgement, evolution, the file; knows no engine.

Waves go in the order of the passages and each text has its own stamp, so a run that was stopped goes on where it was
and ends with the same file.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from engine.core.errors import Cancelled, UsageError
from engine.core.jobs import CancelToken
from training.dataprep.word_lists import words
from training.generation import judging, prompts
from training.generation.evolving import way_of
from training.generation.journal import Journal, Kept, stamp_of
from training.generation.judging import Fault, Pair
from training.generation.pace import Pace
from training.generation.pairs_file import row_of, write_pipeline, write_rows
from training.generation.passages import Cutter, NoPassage, Passage, Read, chosen
from training.generation.services import Asked, Generator, Limits, PageRef, Writer
from training.generation.spec import KINDS, Kind, PairSpec

# As many prompts as the engine answers at once, twice: enough to keep it busy, few enough to see progress.
WAVE = 16
SAME_QUESTION = "the same question as before"
_SPARE_TOKENS = 700  # the examples and instructions of the longest prompt, the answer and the template


@dataclass(frozen=True, slots=True)
class PairProgress:
    """`done` of `passages` were asked about, `written` texts are new; `left_s` is None until something can be said
    about it. `reasons` count what was dropped, the most frequent first. `phase` is what is done before the first text.
    `share` is how much of all is done, 0 to 1.
    """

    done: int
    passages: int
    kept: int
    dropped: int
    left_s: float | None = None
    written: int = 0
    reasons: tuple[tuple[str, int], ...] = ()
    phase: str = ""
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Dropped:
    """A text, or a piece of a page, that became no pair."""

    document: str
    page: int
    kind: str
    reason: str
    detail: str = ""
    question: str = ""
    answer: str = ""


@dataclass(frozen=True, slots=True)
class PairReport:
    """What came of it. `written` texts are new, `kept_texts` are from earlier runs; kept + dropped pairs are all texts.

    `finished` is false when it was stopped: the same call goes on.
    """

    file: Path
    pipeline: Path
    model: str
    small_model: bool
    passages: int
    unfit: tuple[tuple[str, int], ...]
    pairs: int
    evolved: int
    summaries: int
    dropped: tuple[tuple[str, int], ...]
    examples: tuple[Dropped, ...]
    written: int
    kept_texts: int
    seconds: float
    finished: bool

    @property
    def texts_a_minute(self) -> float:
        return 60 * self.written / self.seconds if self.seconds else 0.0


Report = Callable[[PairProgress], None]
_SHOWN = 10


def journal_file(file: Path) -> Path:
    """Every text the model wrote for `file`; delete both to have all written anew."""
    return file.with_suffix(".texts.jsonl")


def make_pairs(
    spec: PairSpec, generator: Generator, file: Path, token: CancelToken, report: Report = lambda _progress: None
) -> PairReport:
    """Make or go on with `file`. Stopped by `token`, what is there so far is written, and `finished` is false.

    Raises `UsageError` when the collection is empty, nothing in it can be asked about, or `file` is somebody's own;
    `ModelError`, `StorageError`.
    """
    if file.suffix.lower() != ".jsonl":
        raise UsageError(f"{file.name} is no name for JSON lines.", "Let it end in .jsonl.")
    if file.exists() and not journal_file(file).exists():
        raise UsageError(
            f"{file} is there and was not made here, so it is not replaced.", "Choose another name, or put it away."
        )
    pages = list(generator.pages(spec.collection))
    report(_before("Loading the model"))
    writer = generator.writer(token)
    room = writer.context_length - _SPARE_TOKENS
    if room < 32:
        raise UsageError(
            f"{writer.name} reads {writer.context_length:,} tokens, too few for a passage and its question.",
            "Raise the context length in the settings, or take another model.",
        )
    cutter = Cutter(
        read=_counting(generator.page_text, len(pages), report),
        count=lambda texts: generator.count_tokens(texts, token),
        most_tokens=min(spec.passage_tokens, room),
        least_words=spec.least_words,
    )
    found = list(chosen(pages, cutter, spec.most, spec.seed))
    passages = sorted((one for one in found if isinstance(one, Passage)), key=lambda one: one.place)
    unfit = Counter(one.reason for one in found if isinstance(one, NoPassage))
    if not passages:
        most = f" Most pieces: {unfit.most_common(1)[0][0]}." if unfit else ""
        raise UsageError(f'Nothing in "{spec.collection}" can be asked about.{most}', "Add documents with whole text.")
    with Journal(journal_file(file)) as journal:
        run = _Run(spec, generator, writer, journal, token)
        finished = run.through(passages, report)
    # A run that was stopped before its first wave has nothing to say about a file that is there.
    if finished or run.rows or not file.exists():
        write_rows(run.rows, file)
    return run.report(file, write_pipeline(file, spec.kinds), passages, unfit, finished=finished)


def _before(phase: str) -> PairProgress:
    return PairProgress(0, 0, 0, 0, phase=phase)


def _counting(read: Read, pages: int, report: Report) -> Read:
    """Tells how many pages were read; with a bound on the passages not all of them are."""
    count = 0

    def counted(page: PageRef) -> str:
        nonlocal count
        count += 1
        report(_before(f"Reading page {count:,} of {pages:,}"))
        return read(page)

    return counted


@dataclass(slots=True)
class _Task:
    """One passage asked for one kind; `pair` is the last good one."""

    passage: Passage
    kind: Kind
    pair: Pair | None = None
    rows: list[dict[str, object]] = field(default_factory=list)


class _Run:
    def __init__(
        self, spec: PairSpec, generator: Generator, writer: Writer, journal: Journal, token: CancelToken
    ) -> None:
        self._spec, self._generator, self._writer = spec, generator, writer
        self._journal, self._token = journal, token
        self.rows: list[dict[str, object]] = []
        self._dropped: list[Dropped] = []
        self._asked_before: set[tuple[str, ...]] = set()
        self._written = self._reused = self._kept = 0
        self._reasons: Counter[str] = Counter()
        self._started = time.monotonic()
        self._ended = False
        self._told: Callable[[], None] = lambda: None

    def through(self, passages: Sequence[Passage], report: Report) -> bool:
        """All waves; false when stopped."""
        kinds = [kind for kind in KINDS if kind in self._spec.kinds]
        step = max(1, WAVE // len(kinds))
        pace = Pace(len(passages), len(kinds) + (self._spec.evolve if "qa" in kinds else 0))
        self._told = lambda: report(self._progress(pace))
        for first in range(0, len(passages), step):
            if self._token.cancelled:
                return False
            wave = passages[first : first + step]
            pace.begin(len(wave), self._written)
            if not self._wave([_Task(passage, kind) for passage in wave for kind in kinds]):
                return False
            pace.end(self._written)
            self._told()
        return True

    def _progress(self, pace: Pace) -> PairProgress:
        return PairProgress(
            pace.done, pace.passages, self._kept, len(self._dropped), pace.left_s(self._written), self._written,
            tuple(self._reasons.most_common()), "", pace.share(self._written),
        )  # fmt: skip

    def report(
        self, file: Path, pipeline: Path, passages: Sequence[Passage], unfit: Counter[str], *, finished: bool
    ) -> PairReport:
        shown: list[Dropped] = []
        for reason, _ in self._reasons.most_common():
            shown += [one for one in self._dropped if one.reason == reason][:_SHOWN]
        return PairReport(
            file=file,
            pipeline=pipeline,
            model=self._writer.name,
            small_model=prompts.is_small(self._writer.parameters),
            passages=len(passages),
            unfit=tuple(unfit.most_common()),
            pairs=sum(row["kind"] == "qa" and not row["evolved"] for row in self.rows),
            evolved=sum(bool(row["evolved"]) for row in self.rows),
            summaries=sum(row["kind"] == "summary" for row in self.rows),
            dropped=tuple(self._reasons.most_common()),
            examples=tuple(shown),
            written=self._written,
            kept_texts=self._reused,
            seconds=time.monotonic() - self._started,
            finished=finished,
        )

    def _wave(self, tasks: Sequence[_Task]) -> bool:
        """The texts of some passages, and the evolutions of their questions; false when stopped on the way."""
        for kind in KINDS:
            own = [task for task in tasks if task.kind == kind]
            ask = prompts.ask_pair if kind == "qa" else prompts.ask_summary
            texts = self._texts([(task, ask(task.passage.text)) for task in own], self._limits(kind))
            for task, text in zip(own, texts):
                self._take(task, text, evolved="")
        for number in range(1, self._spec.evolve + 1):
            own = [task for task in tasks if task.kind == "qa" and task.pair is not None]
            ways = [way_of(task.passage, number, self._spec.seed) for task in own]
            asked = [
                (task, prompts.ask_evolved(task.passage.text, task.pair.question, way))
                for task, way in zip(own, ways)
                if task.pair is not None
            ]
            for task, way, text in zip(own, ways, self._texts(asked, self._limits("qa"))):
                self._take(task, text, evolved=way)
        for task in tasks:
            self.rows += task.rows
        return not self._stopped

    @property
    def _stopped(self) -> bool:
        return self._ended or self._token.cancelled

    def _limits(self, kind: Kind) -> Limits:
        grammar = prompts.pair_grammar(self._writer.parameters) if kind == "qa" else prompts.SUMMARY_GRAMMAR
        most = prompts.PAIR_TOKENS if kind == "qa" else prompts.SUMMARY_TOKENS
        penalty = prompts.repeat_penalty(self._writer.parameters)
        return Limits(grammar, most, self._spec.temperature, self._spec.seed, penalty)

    def _texts(self, asked: Sequence[tuple[_Task, Asked]], limits: Limits) -> list[Kept | None]:
        """A text for each, from an earlier run or new; None for those that a stop kept from being written."""
        stamps = [stamp_of(self._writer.identity, one, limits) for _, one in asked]
        found = [self._journal.get(stamp) for stamp in stamps]
        self._reused += sum(kept is not None for kept in found)
        missing = [place for place, kept in enumerate(found) if kept is None]
        for place, kept in self._new_texts(asked, stamps, missing, limits):
            found[place] = kept
        return found

    def _new_texts(
        self, asked: Sequence[tuple[_Task, Asked]], stamps: Sequence[str], missing: Sequence[int], limits: Limits
    ) -> Iterator[tuple[int, Kept]]:
        if not missing or self._stopped:
            return
        try:
            for written in self._generator.generate([asked[place][1] for place in missing], limits, self._token):
                place = missing[written.index]
                passage = asked[place][0].passage
                kept = Kept(
                    stamp=stamps[place],
                    passage=passage.stamp,
                    document=passage.document,
                    page=passage.page,
                    whole=written.whole,
                    text=written.text,
                )
                self._journal.put(kept)
                self._written += 1
                self._told()
                yield place, kept
        except Cancelled:
            self._ended = True  # what was finished is kept; the engine may end the work without the token

    def _take(self, task: _Task, kept: Kept | None, *, evolved: str) -> None:
        """Judge one text; a good one becomes a row and what the next round starts from."""
        if kept is None:
            return
        read = judging.read_summary(kept.text) if task.kind == "summary" else judging.read_pair(kept.text)
        pair = read if isinstance(read, Pair) else None
        fault = read if isinstance(read, Fault) else self._fault(task, read, evolved=evolved)
        if fault is None and pair is not None:
            task.pair = pair
            self._kept += 1
            task.rows.append(row_of(task.passage, task.kind, pair, evolved, self._writer.name))
            return
        assert fault is not None
        question, answer = (pair.question, pair.answer) if pair is not None else ("", "")
        self._reasons[fault.reason] += 1
        self._dropped.append(
            Dropped(
                task.passage.document, task.passage.page, evolved or task.kind, fault.reason, fault.detail, question,
                answer,
            )
        )  # fmt: skip

    def _fault(self, task: _Task, pair: Pair, *, evolved: str) -> Fault | None:
        passage = task.passage.text
        if task.kind == "summary":
            return judging.fault_of_summary(pair, passage)
        if evolved and task.pair is not None:
            fault = judging.fault_of_evolution(pair, task.pair, passage)
        else:
            fault = judging.fault_of_pair(pair, passage)
        if fault is not None:
            return fault
        # Told apart by the words alone, so that a question mark or a capital makes no new question.
        key = tuple(words(pair.question))
        if key in self._asked_before:
            return Fault(SAME_QUESTION)
        self._asked_before.add(key)
        return None
