"""Subtitles and transcripts (vtt, srt): what is said, in paragraphs that begin with their time; plays nothing.

Format: WebVTT (W3C) and the SubRip convention.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

from engine.core.errors import DocumentError
from engine.documents import text_encoding
from engine.documents.media_types import SUBTITLES
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading
from engine.documents.types import ParsedDocument

READER = "subtitles"
_TIMING = re.compile(r"\s*((?:\d+:)?\d{1,2}:\d{2})[.,]\d{1,3}\s*-->\s*((?:\d+:)?\d{1,2}:\d{2})[.,]\d{1,3}")
_VOICE = re.compile(r"<v(?:\.[^\s>]{0,80})?\s{1,8}([^>]{1,120})>")
_TAG = re.compile(r"</?[a-zA-Z][^>]{0,200}>|<\d[\d:.]*>|\{\\[^}]{0,80}\}")
_PARAGRAPH_CHARS = 600


@dataclass(frozen=True, slots=True)
class _Cue:
    start: str
    voice: str
    text: str


def read(reading: Reading) -> ParsedDocument:
    """All cues as one page. Raises `DocumentError`."""
    try:
        decoded = text_encoding.decode(reading.source.read())
    except DocumentError as error:
        raise DocumentError(f"{reading.name} is not a subtitle file: it holds binary data.") from error
    reading.report(1, 1)
    text = decoded.text.replace("\r\n", "\n").replace("\r", "\n")
    cues = list(_cues(text))
    pages = PageBuilder(reading)
    pages.add("\n\n".join(_paragraphs(cues)) if cues else text)
    if not pages.has_text():
        raise DocumentError(f"{reading.name} holds no text.")
    warnings = (decoded.warning,) if decoded.warning else ()
    return ParsedDocument(SUBTITLES, "", pages.pages(), READER, warnings)


def _cues(text: str) -> Iterator[_Cue]:
    """Cues in order; notes and the title line become cues without a time."""
    for block in re.split(r"\n[ \t]*\n", text):
        lines = block.strip("\n").split("\n")
        at = next((index for index, line in enumerate(lines) if _TIMING.match(line)), None)
        if at is not None:
            found = _TIMING.match(lines[at])
            raw = " ".join(line.strip() for line in lines[at + 1 :])
            voice = _VOICE.match(raw)
            said = _plain(raw[voice.end() :] if voice else raw)
            if found is not None and said:
                yield _Cue(found.group(1), voice.group(1).strip() if voice else "", said)
        elif lines[0].startswith(("NOTE", "WEBVTT")):
            words = " ".join(lines).removeprefix("NOTE").removeprefix("WEBVTT").strip(" -")
            if words:
                yield _Cue("", "", words)
        elif not lines[0].startswith(("STYLE", "REGION")) and (words := _plain(" ".join(lines))):
            yield _Cue("", "", words)


def _paragraphs(cues: list[_Cue]) -> Iterator[str]:
    held: list[str] = []
    size, last, voice = 0, "", ""
    for cue in cues:
        if held and (size > _PARAGRAPH_CHARS or not cue.start):
            yield " ".join(held)
            held, size, voice = [], 0, ""
        if not cue.start:
            yield cue.text
        # Captions that scroll say every line twice.
        elif cue.text != last:
            time = "" if held else f"[{cue.start}] "
            name = f"{cue.voice}: " if cue.voice and cue.voice != voice else ""
            held.append(f"{time}{name}{cue.text}")
            size += len(cue.text)
            voice = cue.voice
        last = cue.text
    if held:
        yield " ".join(held)


def _plain(text: str) -> str:
    return html.unescape(_TAG.sub("", _VOICE.sub(r"\1: ", text))).strip()
