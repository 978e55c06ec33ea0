"""Checks that need the text alone: length, words, language, repetition, likeness of two parts; knows no model."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from engine.documents.language import language_of
from training.dataprep import check_spec, histogram
from training.dataprep.checks import Bounds, Measured, Verdict
from training.dataprep.overlap import bleu, borne_out, common_words, meteor
from training.dataprep.pii import count_pii
from training.dataprep.text_measures import is_question, listed_share, reading_grade, repetition, symbol_share
from training.dataprep.types import Example, Field, Task
from training.dataprep.word_lists import word_list, words

Measure = Callable[[str], float | None]
_METRICS: Mapping[str, Callable[[str, str], float]] = MappingProxyType(
    {"bleu": bleu, "meteor": meteor, "overlap": common_words, "borne_out": borne_out}
)


class NumberCheck:
    """One number for each part named `field`, within bounds."""

    def __init__(self, name: str, field: Field, measure: Measure, bounds: Bounds, edges: Sequence[float]) -> None:
        self.name, self.edges = name, edges
        self._field, self._measure, self._bounds = field, measure, bounds

    def measure(self, batch: Sequence[Example]) -> Sequence[Measured]:
        return [self._one(example) for example in batch]

    def judge(self, measured: Measured) -> Verdict | None:
        return self._bounds.judge(measured)

    def _one(self, example: Example) -> Measured:
        found = (self._measure(part) for part in example.parts(self._field))
        return Measured(tuple(value for value in found if value is not None))


class EmptyCheck:
    """Counts the parts an example of its kind must have and that hold no letter or digit."""

    name, edges = "empty", histogram.COUNTS

    def measure(self, batch: Sequence[Example]) -> Sequence[Measured]:
        found = map(self._empty, batch)
        return [Measured((float(len(empty)),), ", ".join(empty)) for empty in found]

    def judge(self, measured: Measured) -> Verdict | None:
        return Verdict(f"{measured.label} is empty") if measured.label else None

    def _empty(self, example: Example) -> list[str]:
        wanted = {
            Task.CHAT: (Field.QUESTION, Field.ANSWER),
            Task.TEXT: (Field.TEXT,),
            Task.PREFERENCE: (Field.QUESTION, Field.CHOSEN, Field.REJECTED),
        }[example.task]
        return [
            field.value
            for field in wanted
            if not all(any(map(str.isalnum, part)) or _has_sign(part) for part in example.parts(field))
        ]


def _has_sign(text: str) -> bool:
    """Whether a text without letters still says something: "+", "=" or an emoji may be an answer."""
    return bool(text.strip().strip(".,;:-_*#\"'()[]{}<>/\\|"))


class LanguageCheck:
    """The language of a part by its letters; too little text is "?", and kept."""

    edges: Sequence[float] = ()

    def __init__(self, spec: check_spec.LanguageSpec) -> None:
        self.name = f"language ({spec.field.value})"
        self._spec = spec

    def measure(self, batch: Sequence[Example]) -> Sequence[Measured]:
        return [Measured(label=language_of(list(example.parts(self._spec.field))) or "?") for example in batch]

    def judge(self, measured: Measured) -> Verdict | None:
        if measured.label in ("?", *self._spec.keep):
            return None
        return Verdict("another language", measured.label)


class QuestionCheck:
    """The last question of a conversation or pair."""

    name, edges = "is_question", histogram.COUNTS

    def measure(self, batch: Sequence[Example]) -> Sequence[Measured]:
        return [
            Measured((float(is_question(example.question)),)) if example.task is not Task.TEXT else Measured()
            for example in batch
        ]

    def judge(self, measured: Measured) -> Verdict | None:
        return Verdict("the question is none") if measured.values == (0.0,) else None


class BoilerplateCheck:
    """Answers that begin with a phrase of the word list."""

    name, edges = "boilerplate_answer", histogram.COUNTS

    def __init__(self) -> None:
        self._phrases = tuple(sorted(f"{phrase} " for phrase in word_list("boilerplate_answers")))

    def measure(self, batch: Sequence[Example]) -> Sequence[Measured]:
        return [
            Measured(tuple(float(self._is_phrase(part)) for part in example.parts(Field.ANSWER))) for example in batch
        ]

    def judge(self, measured: Measured) -> Verdict | None:
        return Verdict("a boilerplate answer") if any(measured.values) else None

    def _is_phrase(self, answer: str) -> bool:
        return f"{' '.join(words(answer[:120]))} ".startswith(self._phrases)


class FieldScoreCheck:
    """BLEU, METEOR or common words of one part against another; examples without both are left alone."""

    edges = histogram.SHARES

    def __init__(self, spec: check_spec.FieldScoreSpec) -> None:
        self.name = f"{spec.metric} ({spec.field.value}, {spec.against.value})"
        self._spec = spec
        self._bounds = Bounds(
            f"{spec.metric} of {spec.field.value} and {spec.against.value}", spec.minimum, spec.maximum
        )

    def measure(self, batch: Sequence[Example]) -> Sequence[Measured]:
        return [self._one(example) for example in batch]

    def judge(self, measured: Measured) -> Verdict | None:
        return self._bounds.judge(measured)

    def _one(self, example: Example) -> Measured:
        own, other = example.parts(self._spec.field), example.parts(self._spec.against)
        if not own or not other:
            return Measured()
        return Measured((_METRICS[self._spec.metric](own[-1], other[-1]),))


def profanity_check(spec: check_spec.ProfanitySpec) -> NumberCheck:
    listed = word_list("profanity")
    phrases = sorted(entry for entry in listed if " " in entry)
    bounds = Bounds("share of profane words", None, spec.maximum)
    measure: Measure = lambda text: listed_share(text, listed, phrases)  # noqa: E731 - one line
    return NumberCheck(f"profanity ({spec.field.value})", spec.field, measure, bounds, histogram.SMALL_SHARES)


def number_check(spec: check_spec.CheckSpec) -> NumberCheck | None:
    """The checks that are one formula over one part; None for the others."""
    made: NumberCheck | None = None
    if isinstance(spec, check_spec.ProfanitySpec):
        made = profanity_check(spec)
    elif isinstance(spec, check_spec.LengthSpec) and spec.unit != "tokens":
        made = _length_check(spec)
    elif isinstance(spec, check_spec.ReadingGradeSpec):
        bounds = Bounds("reading grade", spec.minimum, spec.maximum)
        made = NumberCheck(_name(spec.check, spec.field), spec.field, reading_grade, bounds, histogram.GRADES)
    elif isinstance(spec, check_spec.RepetitionSpec):
        bounds = Bounds("share of repeated word runs", None, spec.maximum)
        made = NumberCheck(_name(spec.check, spec.field), spec.field, repetition, bounds, histogram.SHARES)
    elif isinstance(spec, check_spec.SymbolsSpec):
        bounds = Bounds("share of symbols", None, spec.maximum)
        made = NumberCheck(_name(spec.check, spec.field), spec.field, symbol_share, bounds, histogram.SHARES)
    elif isinstance(spec, check_spec.PiiSpec):
        bounds = Bounds("pieces of personal data", None, spec.maximum)
        made = NumberCheck(_name(spec.check, spec.field), spec.field, _pii_count, bounds, histogram.COUNTS)
    return made


def _name(check: str, field: Field) -> str:
    return f"{check} ({field.value})"


def _length_check(spec: check_spec.LengthSpec) -> NumberCheck:
    measure: Measure = (lambda text: float(len(text))) if spec.unit == "characters" else _word_count
    bounds = Bounds(f"{spec.unit} of the {spec.field.value}", spec.minimum, spec.maximum)
    name = f"length ({spec.field.value}, {spec.unit})"
    return NumberCheck(name, spec.field, measure, bounds, histogram.LENGTHS)


def _pii_count(text: str) -> float:
    return float(count_pii(text).total())


def _word_count(text: str) -> float:
    return float(len(words(text)))
