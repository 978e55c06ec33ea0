"""Which documents are meant: by type, date, author, folder, tag, name; decides on facts of documents, reads no text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from engine.core.errors import UsageError
from engine.retrieval.languages import language_name
from engine.retrieval.terms import fold
from engine.retrieval.types import DocumentInfo

# What a person calls a type, and the endings that are of it. An ending is a type too.
KINDS: dict[str, tuple[str, ...]] = {
    "pdf": ("pdf",),
    "e-mail": ("eml", "msg", "mbox"),
    "spreadsheet": ("xlsx", "xlsm", "xls", "ods", "csv", "tsv"),
    "presentation": ("pptx", "ppt", "odp"),
    "text document": ("docx", "doc", "odt", "rtf"),
    "plain text": ("txt", "md", "markdown", "rst", "org", "tex"),
    "web page": ("html", "htm", "mhtml"),
    "book": ("epub",),
    "picture": ("png", "jpg", "jpeg", "tif", "tiff", "webp", "bmp", "gif"),
}
_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?")
_YEAR_IN_NAME = re.compile(r"(?<!\d)(?:19|20)\d{2}(?!\d)")


@dataclass(frozen=True, slots=True)
class DocumentFilter:
    """Everything given must hold. Dates are "2023", "2023-03" or "2023-03-31", both ends included; `types` are kinds
    (`KINDS`) or endings; `author`, `folder` and `name` are contained without regard to case and accents; `language` is
    the ISO 639 code of what a document is mostly written in."""

    types: tuple[str, ...] = ()
    since: str = ""
    until: str = ""
    author: str = ""
    folder: str = ""
    tags: tuple[str, ...] = ()
    name: str = ""
    language: str = ""

    def __post_init__(self) -> None:
        for date in (self.since, self.until):
            if date and not _DATE.fullmatch(date):
                raise UsageError(f"“{date}” is not a date.", "Write 2023, 2023-03 or 2023-03-31.")

    def __bool__(self) -> bool:
        return self != DocumentFilter()

    @property
    def words(self) -> str:
        """ "pdf by Smith from 2023"."""
        parts = [" or ".join(self.types) if self.types else "documents"]
        if self.author:
            parts.append(f"by {self.author}")
        if self.since and self.since == self.until:
            parts.append(f"from {self.since}")
        else:
            parts += [f"{word} {date}" for word, date in (("since", self.since), ("until", self.until)) if date]
        if self.language:
            parts.append(f"in {language_name(self.language)}")
        if self.folder:
            parts.append(f"in the folder {self.folder}")
        if self.tags:
            parts.append(f"tagged {' and '.join(self.tags)}")
        if self.name:
            parts.append(f"named {self.name}")
        return " ".join(parts)


NO_FILTER = DocumentFilter()


@dataclass(frozen=True, slots=True)
class Narrowed:
    """A question, the documents it speaks of (`where` empty: all) and how many those are."""

    where: DocumentFilter
    question: str
    documents: int


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What is known of a document; `created` is a date in ISO form or empty."""

    sha256: str
    path: str
    media_type: str
    title: str
    author: str
    created: str
    tags: tuple[str, ...]
    language: str = ""


def facts_of(info: DocumentInfo) -> DocumentFacts:
    """The facts of a listed document."""
    return DocumentFacts(
        info.sha256, info.path, info.media_type, info.title, info.author, info.created, info.tags, info.language
    )


def matches(where: DocumentFilter, facts: DocumentFacts) -> bool:
    """Whether a document is meant."""
    path = PurePath(facts.path.replace("\\", "/"))
    held = {fold(tag) for tag in facts.tags}
    return (
        (not where.types or _of_type(where.types, path, facts.media_type))
        and (not where.author or _contains(facts.author, where.author))
        and (not where.folder or _contains(str(path.parent), where.folder))
        and (not where.name or _contains(path.name, where.name) or _contains(facts.title, where.name))
        and (not where.language or where.language == facts.language)
        and all(fold(tag) in held for tag in where.tags)
        and (not (where.since or where.until) or _in_time(where, facts, path.name))
    )


def _of_type(types: Sequence[str], path: PurePath, media_type: str) -> bool:
    ending = path.suffix.lstrip(".").lower()
    wanted = {ending for kind in types for ending in KINDS.get(kind.lower(), (kind.lower().lstrip("."),))}
    return ending in wanted or ("pdf" in wanted and media_type == "application/pdf")


def _contains(text: str, part: str) -> bool:
    return fold(part) in fold(text)


def _in_time(where: DocumentFilter, facts: DocumentFacts, name: str) -> bool:
    """By the document's own date; by years in its name or title when it has none."""
    dates = [facts.created] if facts.created else _YEAR_IN_NAME.findall(f"{name} {facts.title}")
    return any(
        (not where.since or date[: len(where.since)] >= where.since[: len(date)])
        and (not where.until or date[: len(where.until)] <= where.until[: len(date)])
        for date in dates
    )
