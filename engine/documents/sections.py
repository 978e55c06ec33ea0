"""Where the sections of a page begin that are no Markdown headings: definitions of code, headings of other markup."""

from __future__ import annotations

import re

from engine.documents.code_sections import Section, code_sections
from engine.documents.markup_sections import markup_sections
from engine.documents.media_types import is_markdown, language_of

_WHOLE_FENCE = re.compile(r"(`{3,})([a-z]+)\n")


def sections_of(text: str, media_type: str) -> list[Section]:
    """Sections in order; none for Markdown, whose headings are found elsewhere, except a page that is one program."""
    if language := language_of(media_type):
        return code_sections(text, language)
    if not is_markdown(media_type):
        return markup_sections(text, media_type)
    # A program found inside an archive or a mail stands in a fence.
    fence = _WHOLE_FENCE.match(text)
    if fence is None or not text.endswith(f"\n{fence.group(1)}"):
        return []
    inner = text[fence.end() : len(text) - len(fence.group(1)) - 1]
    return [Section(found.char_start + fence.end(), found.path) for found in code_sections(inner, fence.group(2))]
