"""What is said of a ZIM file and its import, in sentences; knows no database and reads nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from engine.documents.page_builder import clean
from engine.retrieval.languages import shortest_code
from engine.retrieval.read_document import ReadDocument, ReadPage
from engine.retrieval.types import ZIM_MEDIA_TYPE
from engine.retrieval.zim_reader import ZimListing
from engine.retrieval.zim_store import ZimTally

READER = "zim"
_LONGEST_NAME = 200
_CODE = re.compile(r"[a-z]{2,3}")


def article_name(title: str, archive: str) -> str:
    """ "Berlin · Wikipedia (ZIM)": the name of the document. A slash would look like a folder."""
    where = _one_name(archive)[:_LONGEST_NAME]
    return f"{_one_name(title)[:_LONGEST_NAME]} · {where} (ZIM)"


def _one_name(text: str) -> str:
    return " ".join(clean(text).replace("/", "∕").replace("\\", "∖").split()) or "untitled"


def about_file(listing: ZimListing, name: str, path: Path, report: str, warnings: Sequence[str] = ()) -> ReadDocument:
    """The file itself as a document of one page without passages: what it says of itself, and how its import went."""
    facts = listing.facts
    lines = [
        f"# {facts.title}",
        facts.description,
        "\n".join(
            f"{label}: {value}"
            for label, value in (
                ("File", path),
                ("Size", f"{facts.size_bytes:,} bytes"),
                ("Language", facts.language),
                ("Date", facts.date),
                ("By", facts.creator),
                ("Main page", facts.main_page),
                ("Articles", f"{len(listing.order):,} of {facts.entries:,} entries"),
            )
            if value
        ),
        report,
    ]
    text = clean("\n\n".join(line for line in lines if line))
    page = ReadPage(1, text, 0.0, 0.0, b"", clean(name), "")
    language = shortest_code(facts.language.partition(",")[0].strip().lower())
    return ReadDocument(
        ZIM_MEDIA_TYPE, facts.title, facts.creator, facts.date, READER, tuple(warnings), (page,), (), {},
        language if _CODE.fullmatch(language) else "",
    )  # fmt: skip


def summary(listing: ZimListing, tally: ZimTally, path: Path) -> tuple[str, ...]:
    """What was read, what was passed over and why, where the file is."""
    known = tally.read - tally.new
    read = f"{_count(tally.read, 'article')} read"
    if known and tally.new:
        read += f", {known:,} of them known already"
    elif known:
        read += ", all known already: nothing was embedded again"
    passed = [
        words
        for number, words in (
            (listing.redirects, _count(listing.redirects, "redirect")),
            (listing.not_text, f"{_count(listing.not_text, 'entry')} without text (pictures, styles, scripts)"),
            (listing.not_listed, f"{_count(listing.not_listed, 'page')} not listed as an article"),
        )
        if number
    ]
    sentences = [f"{read}."]
    if passed:
        sentences.append(f"Passed over: {', '.join(passed)}.")
    sentences.append(f"The file is not copied; it stays at {path}. The articles can be searched and read without it.")
    return tuple(sentences)


def gaps(listing: ZimListing, tally: ZimTally, checksum: str) -> str:
    """What is missing or doubtful; "" when nothing is."""
    sentences = []
    if not len(listing.order):
        sentences.append("There are no articles in it: no web pages, only pictures or data.")
    if tally.failed:
        named = "; ".join(failure.rstrip(".") for failure in tally.failures)
        more = tally.failed - len(tally.failures)
        rest = f"; and {more:,} more" if more > 0 else ""
        sentences.append(f"{_count(tally.failed, 'article')} could not be read: {named}{rest}.")
    if listing.unreadable:
        sentences.append(f"What makes no sense in its list was left out: {_count(listing.unreadable, 'entry')}.")
    if checksum == "wrong":
        sentences.append(
            "Its checksum is wrong: the file is not as it was made. What could be read was read; download it again."
        )
    return " ".join(sentences)


def _count(number: int, noun: str) -> str:
    several = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s"
    return f"{number:,} {noun if number == 1 else several}"
