"""What can be asked of documents, field by field, and a filter taken apart into words; looks at no document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop.widgets.language_names import language_name
from engine.api import DocumentFilter


@dataclass(frozen=True, slots=True)
class FilterField:
    """One line of the form. `words` is what its chip says of the value."""

    title: str
    example: str
    words: str
    get: Callable[[DocumentFilter], str]
    put: Callable[[DocumentFilter, str], DocumentFilter]


# A new thing to filter by is one more entry here: form and chips come from it. Types and the language are chosen from
# a list and not typed.
FIELDS: tuple[FilterField, ...] = (
    FilterField(
        "Since",
        "2023, 2023-03 or 2023-03-31",
        "since {}",
        lambda it: it.since,
        lambda it, text: replace(it, since=text),
    ),
    FilterField(
        "Until",
        "2023, 2023-03 or 2023-03-31",
        "until {}",
        lambda it: it.until,
        lambda it, text: replace(it, until=text),
    ),
    FilterField(
        "Author", "a part of the name", "by {}", lambda it: it.author, lambda it, text: replace(it, author=text)
    ),
    FilterField(
        "Folder", "a part of its path", "in folder {}", lambda it: it.folder, lambda it, text: replace(it, folder=text)
    ),
    FilterField(
        "Tags",
        "all of them; for example contract, signed",
        "tagged {}",
        lambda it: ", ".join(it.tags),
        lambda it, text: replace(it, tags=tuple(split_words(text))),
    ),
    FilterField(
        "Name",
        "a part of the file's name or title",
        "named {}",
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
        parts.append(FilterPart(" or ".join(kind_words(kind) for kind in where.types), replace(where, types=())))
    if where.language:
        parts.append(FilterPart(f"in {language_name(where.language)}", replace(where, language="")))
    if where.since and where.since == where.until:
        parts.append(FilterPart(f"from {where.since}", replace(where, since="", until="")))
        fields = tuple(field for field in FIELDS if field.title not in ("Since", "Until"))
    given = [(field, value) for field in fields if (value := field.get(where))]
    return parts + [FilterPart(field.words.format(value), field.put(where, "")) for field, value in given]


def kind_words(kind: str) -> str:
    """A type as a button or chip says it."""
    return "PDF" if kind == "pdf" else kind[:1].upper() + kind[1:]


def split_words(text: str) -> list[str]:
    """The parts of a list with commas, once each."""
    return list(dict.fromkeys(part for part in (" ".join(piece.split()) for piece in text.split(",")) if part))
