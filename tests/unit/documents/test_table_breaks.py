"""Tables that go on over a page break: the part on the next page has the header of the table."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from engine.documents.parser import parse
from engine.documents.types import ParsedDocument, ReadLimits
from engine.retrieval.chunker import Chunker, ChunkRules
from engine.retrieval.read_document import from_parsed, pack_layout, unpack_layout
from engine.retrieval.reading_worker import _cut
from engine.retrieval.tokenizer import EmbedderTokenizer
from tests.fakes_retrieval import write_word_tokenizer
from tests.unit.documents.pdf_files import PdfPage, write_pdf

NAMES = ("Harbour", "Ships", "Tons")
COLUMNS = (72, 300, 450)
PROSE = (
    "The harbours of the coast were counted once more, as in all the years before, by the same people",
    "and with the same means, so that nobody can say that the figures of the years cannot be compared",
)


def row(y: float, cells: Sequence[str], columns: Sequence[int] = COLUMNS) -> list[tuple[float, float, str]]:
    return [(x, y, cell) for x, cell in zip(columns, cells, strict=True)]


def harbours(first: int, count: int, top: float, columns: Sequence[int] = COLUMNS) -> list[tuple[float, float, str]]:
    numbers = range(first, first + count)
    return [
        line
        for index, number in enumerate(numbers)
        for line in row(top - 16 * index, (f"Port {number}", str(10 + number), str(900 + number)), columns)
    ]


def first_page(*below: tuple[float, float, str]) -> PdfPage:
    prose = [(72.0, 740.0 - 14 * index, line) for index, line in enumerate(PROSE)]
    return PdfPage([*prose, *row(660, NAMES), *harbours(1, 30, 640), *below])


def read(folder: Path, *pages: PdfPage) -> ParsedDocument:
    path = write_pdf(folder / "a.pdf", pages)
    return parse(path, "a.pdf", ReadLimits(), lambda page, pages: None)


def headers(document: ParsedDocument) -> list[list[str]]:
    return [[table.header for table in page.layout.tables] for page in document.pages]


def test_that_the_rest_of_a_table_has_the_header_of_the_page_before(tmp_path: Path) -> None:
    document = read(tmp_path, first_page(), PdfPage(harbours(31, 20, 740)), PdfPage(harbours(51, 5, 740)))
    assert headers(document) == [[""], ["Harbour Ships Tons"], ["Harbour Ships Tons"]]
    assert document.tables == 1


def test_that_one_last_row_on_the_next_page_belongs_to_the_table(tmp_path: Path) -> None:
    rest = [*harbours(31, 1, 740), *((72.0, 700.0 - 14 * index, line) for index, line in enumerate(PROSE))]
    document = read(tmp_path, first_page(), PdfPage(rest))
    (mark,) = document.pages[1].layout.tables
    assert document.pages[1].text[mark.char_start : mark.char_end].split() == ["Port", "31", "41", "931"]
    assert mark.header == "Harbour Ships Tons"


def test_that_page_numbers_and_names_at_the_edges_do_not_part_a_table(tmp_path: Path) -> None:
    second = PdfPage([(72, 770, "Annual count"), *harbours(31, 20, 740)])
    document = read(tmp_path, first_page((300, 30, "Page 1 of 2")), second)
    assert headers(document) == [[""], ["Harbour Ships Tons"]]


@pytest.mark.parametrize(
    "second",
    [
        [*row(740, NAMES), *harbours(31, 20, 720)],
        [*row(740, ("Airport", "Planes", "Runways")), *harbours(31, 20, 720)],
        harbours(31, 20, 740, (72, 220, 380)),
        [(72.0, 740.0, PROSE[0]), (72.0, 726.0, PROSE[1]), *harbours(31, 20, 700)],
    ],
    ids=["header repeated", "another header", "other columns", "text between"],
)
def test_that_another_table_or_a_repeated_header_gets_none(
    tmp_path: Path, second: list[tuple[float, float, str]]
) -> None:
    document = read(tmp_path, first_page(), PdfPage(second))
    assert headers(document)[1] == [""]


def test_that_a_table_followed_by_text_has_ended(tmp_path: Path) -> None:
    after = [(72.0, 150.0 - 14 * index, PROSE[index % 2]) for index in range(3)]
    document = read(tmp_path, first_page(*after), PdfPage(harbours(31, 20, 740)))
    assert headers(document)[1] == [""]


def test_that_every_passage_of_the_rest_begins_with_the_header(tmp_path: Path) -> None:
    write_word_tokenizer(tmp_path / "tokenizer.json")
    chunker = Chunker(EmbedderTokenizer(tmp_path / "tokenizer.json"), ChunkRules(40))
    second = PdfPage([(72, 770, "Annual count"), *harbours(31, 30, 740)])
    read_document = from_parsed(read(tmp_path, first_page(), second))
    cut = _cut(read_document, chunker, lambda page, pages: None)
    passages = [text for item, text in zip(cut.spans, cut.search_texts(), strict=True) if item.page == 2]
    assert len(passages) > 2
    assert all(text.startswith("Harbour Ships Tons\n") for text in passages)
    assert all(len(text.split()) <= 40 for text in passages)
    layouts = [page.layout for page in read_document.pages]
    assert [unpack_layout(pack_layout(layout)) for layout in layouts] == layouts


def test_that_a_guessed_header_of_one_cell_is_not_lent(tmp_path: Path) -> None:
    rest = [*row(660, ("of the year before", "", ""))[:1], *harbours(1, 30, 640)]
    prose = [(72.0, 740.0 - 14 * index, line) for index, line in enumerate(PROSE)]
    document = read(tmp_path, PdfPage([*prose, *rest]), PdfPage(harbours(31, 20, 740)))
    assert headers(document)[1] == [""]
