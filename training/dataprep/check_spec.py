"""Every check a pipeline may name, with its thresholds; measures nothing."""

from __future__ import annotations

from typing import Literal, get_args

from pydantic import Field as Bound
from pydantic import model_validator

from training.dataprep.types import Field
from training.yaml_config import Section

Metric = Literal["bleu", "meteor", "overlap", "borne_out"]


class _Range(Section):
    """Values outside `minimum`..`maximum` are dropped; None is no bound."""

    minimum: float | None = None
    maximum: float | None = None

    @model_validator(mode="after")
    def _ordered(self) -> _Range:
        if self.minimum is not None and self.maximum is not None and self.minimum > self.maximum:
            raise ValueError("minimum is above maximum")
        return self


class EmptySpec(Section):
    """A question, an answer or a text without a letter or digit."""

    check: Literal["empty"] = "empty"


class LengthSpec(_Range):
    """Length of a part. Tokens are those of the model under `fit`."""

    check: Literal["length"] = "length"
    field: Field = Field.ANSWER
    unit: Literal["characters", "words", "tokens"] = "characters"
    minimum: float | None = 10
    maximum: float | None = 5_000


class ProfanitySpec(Section):
    """Share of words that are on the word list."""

    check: Literal["profanity"] = "profanity"
    field: Field = Field.ALL
    maximum: float = Bound(0.0, ge=0, le=1)


class ReadingGradeSpec(_Range):
    """Flesch-Kincaid school grade (English)."""

    check: Literal["reading_grade"] = "reading_grade"
    field: Field = Field.ANSWER
    maximum: float | None = 18


class RepetitionSpec(Section):
    """Share of runs of four words that were there before in the same text."""

    check: Literal["repetition"] = "repetition"
    field: Field = Field.ANSWER
    maximum: float = Bound(0.3, ge=0, le=1)


class SymbolsSpec(Section):
    """Share of signs that are neither letter, digit, space nor common punctuation."""

    check: Literal["symbols"] = "symbols"
    field: Field = Field.ANSWER
    maximum: float = Bound(0.2, ge=0, le=1)


class LanguageSpec(Section):
    """Keep these languages (ISO 639 codes). A text too short to tell is kept."""

    check: Literal["language"] = "language"
    field: Field = Field.ALL
    keep: tuple[str, ...] = Bound(("en",), min_length=1)


class PiiSpec(Section):
    """How many e-mail addresses, phone, account and card numbers and IP addresses are left in the text."""

    check: Literal["pii"] = "pii"
    field: Field = Field.ALL
    maximum: int = Bound(0, ge=0)


class QuestionSpec(Section):
    """The last question must be one: a question mark, a question word or a command at its beginning."""

    check: Literal["is_question"] = "is_question"


class BoilerplateSpec(Section):
    """An answer that begins with a phrase of the word list ("As an AI language model …")."""

    check: Literal["boilerplate_answer"] = "boilerplate_answer"


class FieldScoreSpec(_Range):
    """BLEU-4, METEOR (exact and stem matches) or the share of common words between two parts, 0..1.

    `borne_out` is the share of the words of `field` that `against` has too: 1 when it claims nothing beyond it.
    """

    check: Literal["field_score"] = "field_score"
    metric: Metric = "bleu"
    field: Field = Field.ANSWER
    against: Field = Field.CONTEXT


class CompressionSpec(_Range):
    """Length of the answer as a share of the context, in tokens of the model under `fit`, else in words."""

    check: Literal["compression"] = "compression"
    maximum: float | None = 0.8


class SimilaritySpec(_Range):
    """Cosine of question and answer in the app's embedding model."""

    check: Literal["similarity"] = "similarity"
    field: Field = Field.QUESTION
    against: Field = Field.ANSWER
    minimum: float | None = 0.1


class RewardSpec(_Range):
    """Score of the answer by the app's reward model."""

    check: Literal["reward"] = "reward"


CheckSpec = (
    EmptySpec
    | LengthSpec
    | ProfanitySpec
    | ReadingGradeSpec
    | RepetitionSpec
    | SymbolsSpec
    | LanguageSpec
    | PiiSpec
    | QuestionSpec
    | BoilerplateSpec
    | FieldScoreSpec
    | CompressionSpec
    | SimilaritySpec
    | RewardSpec
)


def check_kinds() -> tuple[type[Section], ...]:
    """Every check as its settings, for a form; the field `check` holds its name."""
    return get_args(CheckSpec)
