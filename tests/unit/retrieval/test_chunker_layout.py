"""Chunks of laid-out pages: running lines in none, headings over pages, tables whole or with their header."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.documents.types import HeadingMark, PageLayout, TableMark
from engine.retrieval.chunker import Chunker, ChunkRules
from engine.retrieval.headings import open_after
from engine.retrieval.tokenizer import EmbedderTokenizer
from tests.fakes_retrieval import write_word_tokenizer

BUDGET = 20


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> EmbedderTokenizer:
    file = tmp_path_factory.mktemp("words") / "tokenizer.json"
    write_word_tokenizer(file)
    return EmbedderTokenizer(file)


@pytest.fixture(scope="module")
def chunker(tokenizer: EmbedderTokenizer) -> Chunker:
    return Chunker(tokenizer, ChunkRules(BUDGET))


def texts(chunker: Chunker, text: str, layout: PageLayout) -> list[str]:
    return [text[span.char_start : span.char_end] for span in chunker.chunk(text, layout=layout)]


def test_that_skipped_lines_are_in_no_chunk_and_offsets_stay_true(chunker: Chunker) -> None:
    text = "Annual report\nTurtles swim.\nThey eat grass.\n12"
    layout = PageLayout(skipped=((0, 13), (len(text) - 2, len(text))))
    assert texts(chunker, text, layout) == ["Turtles swim.\nThey eat grass."]


def test_that_a_heading_of_an_earlier_page_goes_on(chunker: Chunker) -> None:
    first = (HeadingMark(0, 1, "Terms"), HeadingMark(9, 2, "Payment"))
    text = "still about payment\nDelivery\nby ship and by rail and by road to the harbour of the old town every week"
    layout = PageLayout((HeadingMark(text.index("Delivery"), 2, "Delivery"),))
    spans = chunker.chunk(text, layout=layout, above=open_after([], first))
    assert spans[0].heading == "Terms > Payment"
    by_ship = next(span for span in spans if "Delivery" in text[span.char_start : span.char_end])
    assert [span.heading for span in spans if span.char_start > by_ship.char_start] == ["Terms > Delivery"] * (
        len(spans) - spans.index(by_ship) - 1
    )


def test_that_a_heading_ends_those_of_its_level_and_below() -> None:
    marks = [HeadingMark(0, 1, "A"), HeadingMark(1, 3, "B"), HeadingMark(2, 2, "C")]
    assert [mark.title for mark in open_after([], marks)] == ["A", "C"]


def test_that_a_table_that_fits_stays_whole(chunker: Chunker) -> None:
    table = "name price\nbolts 12\nnuts 3\nscrews 7"
    text = (
        "Some words about what follows here, which are long enough for a chunk.\n" + table + "\nAnd some words after."
    )
    start = text.index(table)
    layout = PageLayout(tables=(TableMark(start, start + len(table), start + 11),))
    assert any(table in piece for piece in texts(chunker, text, layout))


def test_that_a_long_table_is_cut_between_rows_and_repeats_its_header(
    chunker: Chunker, tokenizer: EmbedderTokenizer
) -> None:
    rows = "\n".join(f"no. {number} item. costs {number}" for number in range(20))
    text = "name price\n" + rows
    layout = PageLayout(tables=(TableMark(0, len(text), 11),))
    spans = chunker.chunk(text, layout=layout)
    pieces = [text[span.char_start : span.char_end] for span in spans]
    assert len(pieces) > 3
    assert all(piece.startswith("no. ") for piece in pieces[1:])
    assert all(piece.splitlines()[-1].split()[1] == piece.split()[-1] for piece in pieces)
    assert [span.context for span in spans] == ["", *["name price"] * (len(spans) - 1)]
    assert all(tokenizer.counts([f"{span.context}\n{piece}"])[0] <= BUDGET for span, piece in zip(spans, pieces))
    assert "\n".join(pieces) == text


def test_that_a_long_header_leaves_room_for_rows(chunker: Chunker) -> None:
    header = " ".join(f"column{number}" for number in range(30))
    text = header + "\n" + "\n".join(f"row {number}" for number in range(30))
    spans = chunker.chunk(text, layout=PageLayout(tables=(TableMark(0, len(text), len(header) + 1),)))
    assert all(len(span.context.split()) <= 6 for span in spans)
    assert spans[-1].context.startswith("column0 column1")


WORDS = st.lists(st.sampled_from(["abc", "hund.", "\n", "\n\n", " ", "Satz. ", "漢字"]), max_size=120).map("".join)


@settings(deadline=None, max_examples=150)
@given(WORDS, st.data())
def test_that_nothing_but_skipped_text_is_lost_and_no_chunk_is_too_long(
    chunker: Chunker, tokenizer: EmbedderTokenizer, text: str, data: st.DataObject
) -> None:
    edges = sorted(data.draw(st.lists(st.integers(0, len(text)), min_size=5, max_size=5)))
    table = TableMark(edges[1], edges[3], edges[2])
    skipped = tuple(span for span in ((0, edges[0]), (edges[4], len(text))) if span[0] < span[1])
    spans = chunker.chunk(text, layout=PageLayout(skipped=skipped, tables=(table,) if table.char_end else ()))
    covered = bytearray(len(text))
    for span in spans:
        piece = text[span.char_start : span.char_end]
        assert piece == piece.strip() != ""
        shown = f"{span.context}\n{piece}" if span.context else piece
        assert tokenizer.counts([shown])[0] <= BUDGET or len(piece) == 1
        covered[span.char_start : span.char_end] = b"\x01" * len(piece)
    for index, character in enumerate(text):
        gone = any(start <= index < end for start, end in skipped)
        assert bool(covered[index]) != gone or character.isspace()
    starts = [span.char_start for span in spans]
    assert starts == sorted(set(starts))
