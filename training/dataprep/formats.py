"""Which format rows have, and rows as examples; reads no files and drops nothing without a reason."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Protocol

from engine.core.errors import UsageError
from training.dataprep.oasst import paths_of
from training.dataprep.preferences import pair_of
from training.dataprep.spec import ColumnMap, Format
from training.dataprep.turns import NotATurn, history_of, is_plain_chat, plain, tidy, turns_of, turns_of_plain_chat
from training.dataprep.types import Example, Origin, Refusal, Row, Task, Turn

SUMMARISE = "Summarise the text."
_ANSWERS = ("answer", "answers", "output", "response", "completion", "target")
_QUESTIONS = ("question", "query", "instruction", "prompt")
_ARTICLES = ("article", "document", "dialogue", "source", "text")
_SUMMARIES = ("summary", "highlights", "abstract")
_TEXTS = ("text", "content", "body")
_CHATS = ("messages", "conversations", "conversation", "dialog")


@dataclass(frozen=True, slots=True)
class Mapped:
    """What one row became. `changed` when turns were joined or cut off."""

    examples: tuple[Example, ...]
    changed: bool = False


class RowMapper(Protocol):
    """A row to examples, or to the reason why not."""

    def __call__(self, row: Row) -> Mapped | Refusal: ...


def recognise(rows: Sequence[Row]) -> Format | None:
    """By the names (and kinds) of the columns most rows of a sample have; None when no format fits."""
    votes = [found for row in rows if (found := _format_of(row.values)) is not None]
    return max(votes, key=votes.count) if votes else None


def _format_of(values: Mapping[str, object]) -> Format | None:
    names = {name.lower() for name in values}
    has = names.__contains__
    tests: tuple[tuple[Format, bool], ...] = (
        (Format.PREFERENCE, {"chosen", "rejected"} <= names),
        (Format.SQUAD, isinstance(values.get("paragraphs"), list)),
        (Format.OASST_TREE, isinstance(values.get("prompt"), dict)),
        (Format.OASST_ROWS, {"message_id", "parent_id", "text"} <= names),
        (Format.MESSAGES, any(isinstance(values.get(name), (list, tuple)) for name in _CHATS)),
        (Format.ALPACA, has("instruction") and any(map(has, ("output", "response")))),
        (Format.SUMMARY, any(map(has, _ARTICLES)) and any(map(has, _SUMMARIES))),
        (Format.QA, has("question") and any(map(has, _ANSWERS))),
        (Format.PROMPT_COMPLETION, any(map(has, _QUESTIONS)) and any(map(has, _ANSWERS))),
        (Format.PLAIN, any(is_plain_chat(values.get(name)) for name in _TEXTS)),
        (Format.TEXT, any(map(has, _TEXTS))),
    )
    return next((form for form, fits in tests if fits), None)


def mapper_for(form: Format, columns: ColumnMap, fill: Mapping[str, str]) -> RowMapper:
    """`fill` replaces `{{name}}` in every text. Raises `UsageError` for a hand-made mapping that makes no example."""
    if form is Format.COLUMNS:
        columns.check()
    convert = _CONVERTERS.get(form)
    if convert is None:
        raise UsageError("The format of the rows is not known.", 'Name it with "format", or the columns by hand.')

    def run(row: Row) -> Mapped | Refusal:
        values = {name.lower() if form is not Format.COLUMNS else name: value for name, value in row.values.items()}
        try:
            mapped = convert(row.origin, _Filled(values, fill), columns)
        except NotATurn as error:
            return Refusal(row.origin, str(error), error.detail)
        return mapped if not row.repaired else Mapped(mapped.examples, changed=True)

    return run


class _Filled:
    """The values of a row by name, with placeholders replaced."""

    def __init__(self, values: Mapping[str, object], fill: Mapping[str, str]) -> None:
        self.values = _filled(values, fill) if fill else values

    def text(self, *names: str) -> str:
        """The first of these columns. Raises `NotATurn` when none is there."""
        for name in names:
            if name in self.values:
                return plain(self.values[name])
        raise NotATurn(f"the column {names[0]} is missing")

    def first_text(self, *names: str) -> str:
        """As `text`; of a list of texts, which are several wordings of one answer, the first."""
        for name in names:
            value = self.values.get(name)
            if isinstance(value, (list, tuple)) and value and all(isinstance(item, str) for item in value):
                return plain(value[0])
            if name in self.values:
                break
        return self.text(*names)

    def optional(self, *names: str) -> str:
        """The first of these columns that says something."""
        return next((text for name in names if (text := plain(self.values.get(name)))), "")


def _filled(value: Mapping[str, object], fill: Mapping[str, str]) -> Mapping[str, object]:
    return {name: _fill_one(item, fill) for name, item in value.items()}


def _fill_one(value: object, fill: Mapping[str, str]) -> object:
    if isinstance(value, str):
        for name, text in fill.items():
            value = value.replace("{{" + name + "}}", text)
        return value
    if isinstance(value, list):
        return [_fill_one(item, fill) for item in value]
    return _filled(value, fill) if isinstance(value, dict) else value


def _chat(origin: Origin, question: str, answer: str, context: str = "", before: Sequence[Turn] = ()) -> Mapped:
    turns = (*before, Turn("user", question), Turn("assistant", answer))
    return Mapped((Example(origin, Task.CHAT, turns, context=context),))


def _before(row: _Filled) -> list[Turn]:
    """The system's words and earlier turns, where a row has them."""
    system = row.optional("system")
    return [*([Turn("system", system)] if system.strip() else []), *history_of(row.values.get("history"))]


def _alpaca(origin: Origin, row: _Filled, _columns: ColumnMap) -> Mapped:
    answer = row.first_text("output", "response")
    return _chat(origin, row.text("instruction"), answer, row.optional("input", "context"), _before(row))


def _messages(origin: Origin, row: _Filled, _columns: ColumnMap) -> Mapped:
    name = next((name for name in _CHATS if name in row.values), "")
    if not name:
        raise NotATurn("the column messages is missing")
    turns = turns_of(row.values[name])
    system = row.optional("system")
    if system.strip() and turns[0].role != "system":
        turns.insert(0, Turn("system", system))
    tidied = tidy(turns)
    return Mapped((Example(origin, Task.CHAT, tidied),), changed=len(tidied) != len(turns))


def _prompt_completion(origin: Origin, row: _Filled, _columns: ColumnMap) -> Mapped:
    return _chat(origin, row.text(*_QUESTIONS), row.first_text(*_ANSWERS), row.optional("context"), _before(row))


def _qa(origin: Origin, row: _Filled, _columns: ColumnMap) -> Mapped:
    origin = _paged(origin, row)
    answers = row.values.get("answers")
    # SQuAD: {"text": [several wordings of one answer], "answer_start": [...]}.
    if isinstance(answers, Mapping) and isinstance(answers.get("text"), (list, tuple)):
        given = answers["text"]
        answer = plain(given[0]) if given else ""
    else:
        answer = row.first_text(*_ANSWERS)
    return _chat(origin, row.text("question"), answer, row.optional("context", "passage"), _before(row))


def _paged(origin: Origin, row: _Filled) -> Origin:
    """Pairs made from documents say the page, and the passage, each comes from: their origin says it on."""
    document, page, passage = (row.values.get(name) for name in ("document", "page", "passage"))
    if not isinstance(document, str) or not isinstance(page, int) or isinstance(page, bool):
        return origin
    group = passage[:200] if isinstance(passage, str) and row.values.get("context") else ""
    return replace(origin, source=f"{origin.source} · {document[:200]}, page {page}", group=group)


def _squad(origin: Origin, row: _Filled, _columns: ColumnMap) -> Mapped:
    """An article of SQuAD: every question of its paragraphs that has an answer, with its paragraph."""
    found: list[Example] = []
    paragraphs = row.values.get("paragraphs")
    for paragraph in paragraphs if isinstance(paragraphs, list) else ():
        asked = paragraph.get("qas") if isinstance(paragraph, Mapping) else None
        for item in asked if isinstance(asked, list) else ():
            answers = item.get("answers") if isinstance(item, Mapping) else None
            if isinstance(answers, list) and answers:
                own = Origin(origin.source, origin.row, len(found) + 1)
                context = plain(paragraph.get("context"))
                found += _chat(own, plain(item.get("question")), plain(answers[0]), context).examples
    if not found:
        raise NotATurn("the article has no question with an answer")
    return Mapped(tuple(found))


def _summary(origin: Origin, row: _Filled, _columns: ColumnMap) -> Mapped:
    return _chat(origin, row.optional("instruction") or SUMMARISE, row.text(*_SUMMARIES), row.text(*_ARTICLES))


def _plain(origin: Origin, row: _Filled, _columns: ColumnMap) -> Mapped:
    turns = turns_of_plain_chat(row.text(*_TEXTS))
    tidied = tidy(turns)
    return Mapped((Example(origin, Task.CHAT, tidied),), changed=len(tidied) != len(turns))


def _text(origin: Origin, row: _Filled, _columns: ColumnMap) -> Mapped:
    return Mapped((Example(origin, Task.TEXT, text=row.text(*_TEXTS)),))


def _preference(origin: Origin, row: _Filled, _columns: ColumnMap) -> Mapped:
    pair = pair_of(row.values)
    return Mapped((Example(origin, Task.PREFERENCE, pair.turns, pair.context, "", pair.chosen, pair.rejected),))


def _oasst(origin: Origin, row: _Filled, _columns: ColumnMap) -> Mapped:
    paths = paths_of(row.values.get("prompt"))
    if not paths:
        raise NotATurn("the tree has no question with an answer")
    return Mapped(
        tuple(
            Example(Origin(origin.source, origin.row, number), Task.CHAT, turns)
            for number, turns in enumerate(paths, 1)
        )
    )


def _columns(origin: Origin, row: _Filled, columns: ColumnMap) -> Mapped:
    if columns.text:
        return Mapped((Example(origin, Task.TEXT, text=row.text(columns.text)),))
    context = row.text(columns.context) if columns.context else ""
    system = row.text(columns.system) if columns.system else ""
    question = row.text(columns.question) if columns.question else columns.instruction
    before = [Turn("system", system)] if system.strip() else []
    if columns.chosen:
        chosen, rejected = row.text(columns.chosen), row.text(columns.rejected)
        turns = (*before, Turn("user", question))
        return Mapped((Example(origin, Task.PREFERENCE, turns, context, "", chosen, rejected),))
    return _chat(origin, question, row.text(columns.answer), context, before)


_CONVERTERS: Mapping[Format, Callable[[Origin, _Filled, ColumnMap], Mapped]] = MappingProxyType(
    {
        Format.ALPACA: _alpaca,
        Format.MESSAGES: _messages,
        Format.SHAREGPT: _messages,
        Format.PROMPT_COMPLETION: _prompt_completion,
        Format.QA: _qa,
        Format.SQUAD: _squad,
        Format.PLAIN: _plain,
        Format.SUMMARY: _summary,
        Format.TEXT: _text,
        Format.PREFERENCE: _preference,
        Format.OASST_TREE: _oasst,
        Format.OASST_ROWS: _oasst,
        Format.COLUMNS: _columns,
    }
)
