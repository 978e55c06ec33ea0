"""Chunks: spans that give back their text, nothing lost, none over the embedder's limit."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer, decoders, models, pre_tokenizers

from engine.retrieval.chunker import Chunker, ChunkRules, Span
from engine.retrieval.tokenizer import EmbedderTokenizer
from tests.fakes_retrieval import write_word_tokenizer

BUDGET = 12


@pytest.fixture(scope="module", params=["words", "wordpiece", "bytes"])
def tokenizer(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> EmbedderTokenizer:
    file = tmp_path_factory.mktemp(request.param) / "tokenizer.json"
    if request.param == "words":
        write_word_tokenizer(file)
    elif request.param == "wordpiece":
        pieces = [*"abcdefgh", *(f"##{letter}" for letter in "abcdefgh"), "abc", "##def", "hund", "[UNK]"]
        model = Tokenizer(models.WordPiece({piece: number for number, piece in enumerate(pieces)}, unk_token="[UNK]"))
        model.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
        model.save(str(file))
    else:
        alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
        model = Tokenizer(models.BPE({letter: number for number, letter in enumerate(alphabet)}, []))
        model.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
        model.decoder = decoders.ByteLevel()
        model.save(str(file))
    return EmbedderTokenizer(file)


@pytest.fixture
def words(tmp_path: Path) -> Chunker:
    write_word_tokenizer(tmp_path / "tokenizer.json")
    return Chunker(EmbedderTokenizer(tmp_path / "tokenizer.json"), ChunkRules(BUDGET))


def check(chunker_tokenizer: EmbedderTokenizer, text: str, spans: list[Span]) -> None:
    covered = bytearray(len(text))
    for span in spans:
        piece = text[span.char_start : span.char_end]
        assert piece == piece.strip() != ""
        # One character alone may be more tokens than the budget (bytes of an emoji); it cannot be cut further.
        assert chunker_tokenizer.counts([piece])[0] <= BUDGET or len(piece) == 1
        covered[span.char_start : span.char_end] = b"\x01" * len(piece)
    assert all(covered[index] or character.isspace() for index, character in enumerate(text))
    starts = [span.char_start for span in spans]
    assert starts == sorted(set(starts))


TEXTS = st.one_of(
    st.text(st.characters(exclude_categories=("Cs",)), max_size=400),
    st.text(alphabet="abcdefgh .\n\r!?。漢字é\u0301👩\u200d🚀", max_size=600),
    st.lists(st.sampled_from(["abc", "hund", "a" * 70, "。", "\n\n", "\n", ". ", " ", "漢字かな", "# head\n"])).map(
        "".join
    ),
)


@settings(max_examples=150, deadline=None)
@given(text=TEXTS, markdown=st.booleans())
def test_that_nothing_is_lost_and_nothing_is_over_the_budget(
    tokenizer: EmbedderTokenizer, text: str, markdown: bool
) -> None:
    check(tokenizer, text, Chunker(tokenizer, ChunkRules(BUDGET)).chunk(text, markdown=markdown))


def test_that_a_short_page_is_one_chunk(words: Chunker) -> None:
    assert words.chunk("  two words \n") == [Span(2, 11)]


def test_that_an_empty_page_has_no_chunk(words: Chunker) -> None:
    assert words.chunk("") == words.chunk(" \n\t ") == []


def test_that_paragraphs_are_kept_whole_where_they_fit(words: Chunker) -> None:
    first, second = "one two three four five six seven.", "eight nine ten eleven twelve."
    text = f"{first}\n\n{second}"
    assert [text[span.char_start : span.char_end] for span in words.chunk(text)] == [first, second]


def test_that_sentences_are_not_cut_where_they_fit(words: Chunker) -> None:
    text = "One two three four five six. Seven eight nine ten eleven. Twelve thirteen."
    pieces = [text[span.char_start : span.char_end] for span in words.chunk(text)]
    assert all(piece.endswith(".") for piece in pieces)


def test_that_neighbours_share_a_short_sentence(tmp_path: Path) -> None:
    write_word_tokenizer(tmp_path / "tokenizer.json")
    chunker = Chunker(EmbedderTokenizer(tmp_path / "tokenizer.json"), ChunkRules(BUDGET, overlap=0.3))
    text = "a b c d e f g. Short one. h i j k l m n o p."
    pieces = [text[span.char_start : span.char_end] for span in chunker.chunk(text)]
    assert pieces[:2] == ["a b c d e f g. Short one.", "Short one. h i j k l m n o"]


def test_that_a_heading_starts_a_chunk_and_names_its_text(words: Chunker) -> None:
    text = "# Terms\n\none two three four five.\n\n## Payment\n\nsix seven eight nine ten.\n"
    spans = words.chunk(text, markdown=True)
    assert [span.heading for span in spans] == ["Terms", "Terms > Payment"]
    assert text[spans[1].char_start :].startswith("## Payment")


def test_that_a_long_text_without_spaces_is_cut_within_the_budget(tokenizer: EmbedderTokenizer) -> None:
    text = "abcdefgh" * 12_000
    check(tokenizer, text, Chunker(tokenizer, ChunkRules(BUDGET)).chunk(text))


@pytest.mark.slow
def test_that_a_text_longer_than_a_block_loses_nothing_at_the_seams(tokenizer: EmbedderTokenizer) -> None:
    text = "abc hund. " * 9_000
    check(tokenizer, text, Chunker(tokenizer, ChunkRules(BUDGET)).chunk(text))
