"""Pages of files found inside another file (attachments, members of an archive): labels and warnings; no formats."""

from __future__ import annotations

from dataclasses import replace

from engine.core.errors import AquiferError
from engine.documents.media_types import is_markdown, language_of
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import DEEPEST, Reading, Source
from engine.documents.types import Page, ParsedDocument

_MOST_WARNINGS = 40


class MemberPages:
    """Reads members one by one; one that cannot be read becomes a warning and never loses the others."""

    def __init__(self, reading: Reading, pages: PageBuilder) -> None:
        self._reading, self._pages = reading, pages
        self._warnings: list[str] = []
        self.read_count = 0

    def add(self, source: Source) -> None:
        """Add the pages of one file."""
        reading = self._reading
        reading.budget.members -= 1
        if reading.budget.members < 0 or reading.depth + 1 > DEEPEST or self._pages.full:
            why = f"it lies more than {DEEPEST} files deep" if reading.depth + 1 > DEEPEST else "there is too much else"
            self.warn(f"{source.name} was not read: {why}.")
            return
        reading.report(self._pages.count + 1, self._pages.count + 1)
        try:
            found = reading.read_member(reading, source)
        except MemoryError:
            raise
        except AquiferError as error:
            self.warn(error.user_message)
            return
        self.read_count += 1
        for warning in found.warnings:
            self.warn(warning if source.name in warning else f"{source.name}: {warning}")
        for page in found.pages:
            self._pages.adopt(_as_markdown(page, found), _label(source.name, page, len(found.pages)))

    def warn(self, sentence: str) -> None:
        self._warnings.append(sentence)

    def warnings(self) -> tuple[str, ...]:
        """The warnings, a long list cut with its count."""
        if len(self._warnings) <= _MOST_WARNINGS:
            return tuple(self._warnings)
        left = len(self._warnings) - _MOST_WARNINGS
        return (*self._warnings[:_MOST_WARNINGS], f"{left:,} more files inside it could not be read.")


def _label(name: str, page: Page, pages: int) -> str:
    if page.label:
        return f"{name} · {page.label}"
    return f"{name} · page {page.number}" if pages > 1 else name


def _as_markdown(page: Page, found: ParsedDocument) -> Page:
    """Text whose lines are no Markdown goes into a fence: a `# comment` of a program is no heading."""
    if is_markdown(found.media_type) or page.words or not page.text.strip():
        return page
    language = language_of(found.media_type)
    if not language and not any(line.startswith("#") for line in page.text.splitlines()):
        return page
    longest = max((len(run) for run in page.text.split("\n") if run and not run.strip("`")), default=0)
    fence = "`" * max(3, longest + 1)
    return replace(page, text=f"{fence}{language}\n{page.text}\n{fence}")
