"""The files of ../shared/data/types through the real reading process: what the manifest expects, and the words."""

from __future__ import annotations

import pytest

from tests.benchmarks import type_recall
from tests.benchmarks.material import EMBEDDER
from tests.benchmarks.type_recall import Reading

# Their lists hold words that are no text of the file: names of fonts, themes and tags, letters of a wrong encoding.
WORDS_OF_MARKUP = ("025_", "129_", "216_", "281_", "282_", "284_", "315_", "319_", "341_", "346_", "394_", "403_")
pytestmark = [
    pytest.mark.shared_data,
    pytest.mark.slow,
    pytest.mark.real_models,
    pytest.mark.skipif(not (type_recall.TYPES / "manifest.csv").is_file(), reason="../shared/data/types is not there"),
    pytest.mark.skipif(not (EMBEDDER / "tokenizer.json").is_file(), reason=f"{EMBEDDER} is not there"),
]


@pytest.fixture(scope="module")
def readings() -> list[Reading]:
    return list(type_recall.readings())


def test_that_every_file_is_read_or_refused_as_expected(readings: list[Reading]) -> None:
    broken = [f"{item.expected.file}: {item.expected.expect}: {item.refusal}" for item in readings if not item.kept]
    assert broken == []
    assert len(readings) == len(type_recall.manifest())


def test_that_the_expected_words_are_read(readings: list[Reading]) -> None:
    words = found = 0
    missing: list[str] = []
    for item in readings:
        if item.expected.file.startswith(WORDS_OF_MARKUP):
            continue
        # Lists were made without the borders of cells and text boxes: "bulletshere".
        text = type_recall.BORDERS.sub("", type_recall.normal(item.text))
        lost = [word for word in item.expected.words if type_recall.BORDERS.sub("", word) not in text]
        words += len(item.expected.words)
        found += len(item.expected.words) - len(lost)
        missing += [f"{item.expected.file}: {word}" for word in lost]
    print(f"\nword recall {found}/{words} = {found / words:.4f}; missing: {missing}")
    assert found / words >= 0.99


def test_that_every_page_can_be_cut_and_shown(readings: list[Reading]) -> None:
    for item in readings:
        document = item.document
        if document is None:
            continue
        texts = {page.number: page.text for page in document.pages}
        assert list(texts) == list(range(1, len(texts) + 1))
        for span in document.spans:
            assert 0 <= span.span.char_start < span.span.char_end <= len(texts[span.page])


def test_that_no_file_takes_long(readings: list[Reading]) -> None:
    assert [item.expected.file for item in readings if item.seconds > 60] == []
