"""What can be asked of documents, field by field, and a filter taken apart into words; looks at no document."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import reduce

from desktop.translation import tr, tr_later
from desktop.widgets.language_names import language_name
from engine.api import DocumentFilter

# The types of the engine (`KINDS`) as they begin a button.
_KINDS = {
    "pdf": tr_later("PDF"),
    "e-mail": tr_later("E-mail"),
    "spreadsheet": tr_later("Spreadsheet"),
    "presentation": tr_later("Presentation"),
    "text document": tr_later("Text document"),
    "plain text": tr_later("Plain text"),
    "web page": tr_later("Web page"),
    "book": tr_later("Book"),
    "picture": tr_later("Picture"),
}


@dataclass(frozen=True, slots=True)
class FilterField:
    """One line of the form, its words before translation. `words` is what its chip says of the value."""

    title: str
    example: str
    words: str
    get: Callable[[DocumentFilter], str]
    put: Callable[[DocumentFilter, str], DocumentFilter]


# A new thing to filter by is one more entry here: form and chips come from it. Types and the language are chosen from
# a list and not typed.
FIELDS: tuple[FilterField, ...] = (
    FilterField(
        tr_later("Since"),
        tr_later("2023, 2023-03 or 2023-03-31"),
        tr_later("since {value}"),
        lambda it: it.since,
        lambda it, text: replace(it, since=text),
    ),
    FilterField(
        tr_later("Until"),
        tr_later("2023, 2023-03 or 2023-03-31"),
        tr_later("until {value}"),
        lambda it: it.until,
        lambda it, text: replace(it, until=text),
    ),
    FilterField(
        tr_later("Author"),
        tr_later("a part of the name"),
        tr_later("by {value}"),
        lambda it: it.author,
        lambda it, text: replace(it, author=text),
    ),
    FilterField(
        tr_later("Folder"),
        tr_later("a part of its path"),
        tr_later("in folder {value}"),
        lambda it: it.folder,
        lambda it, text: replace(it, folder=text),
    ),
    FilterField(
        tr_later("Tags"),
        tr_later("all of them; for example contract, signed"),
        tr_later("tagged {value}"),
        lambda it: ", ".join(it.tags),
        lambda it, text: replace(it, tags=tuple(split_words(text))),
    ),
    FilterField(
        tr_later("Name"),
        tr_later("a part of the file's name or title"),
        tr_later("named {value}"),
        lambda it: it.name,
        lambda it, text: replace(it, name=text),
    ),
)


@dataclass(frozen=True, slots=True)
class FilterPart:
    """One condition in words, and the filter that is left without it."""

    words: str
    rest: DocumentFilter


def parts_of(where: DocumentFilter) -> list[FilterPart]:
    """The conditions of a filter, in the order of the form."""
    parts: list[FilterPart] = []
    fields = FIELDS
    if where.types:
        parts.append(FilterPart(_one_of(where.types), replace(where, types=())))
    if where.language:
        parts.append(FilterPart(_in_language(where.language), replace(where, language="")))
    if where.since and where.since == where.until:
        parts.append(FilterPart(tr("from {date}").format(date=where.since), replace(where, since="", until="")))
        fields = tuple(field for field in FIELDS if field.title not in ("Since", "Until"))
    given = [(field, value) for field in fields if (value := field.get(where))]
    return parts + [FilterPart(tr(field.words).format(value=value), field.put(where, "")) for field, value in given]


def kind_words(kind: str) -> str:
    """A type as a button or chip says it; an ending that is no type of the engine as it is."""
    return tr(_KINDS[kind]) if kind in _KINDS else kind[:1].upper() + kind[1:]


def _one_of(kinds: Sequence[str]) -> str:
    """ "PDF or E-mail" """
    either = tr("{one} or {other}")
    return reduce(lambda one, other: either.format(one=one, other=other), map(kind_words, kinds))


def _in_language(code: str) -> str:
    return tr("in {language}").format(language=language_name(code))


def split_words(text: str) -> list[str]:
    """The parts of a list with commas, once each."""
    return list(dict.fromkeys(part for part in (" ".join(piece.split()) for piece in text.split(",")) if part))
