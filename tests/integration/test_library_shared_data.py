"""The difficult PDFs of ../shared/data through the real library: a receipt of the right kind for each."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.retrieval.types import Receipt
from tests.fakes_retrieval import HashEmbedder
from tests.integration.library_kit import COLLECTION, LibraryKit, opened

DATA = Path(__file__).resolve().parents[3] / "shared" / "data" / "pdf"
# The only page of one file is damaged for both readers: the file opens, and the receipt says so.
NOTHING_TO_READ = ("no text on", "blank", "Page 1 could not be read: it is damaged.")
LONGEST_S = 1500.0
pytestmark = [
    pytest.mark.timeout(LONGEST_S + 60),
    pytest.mark.shared_data,
    pytest.mark.slow,
    pytest.mark.skipif(not (DATA / "manifest.csv").is_file(), reason=f"{DATA} is not there"),
]


def manifest() -> list[dict[str, str]]:
    with (DATA / "manifest.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[LibraryKit, dict[str, Receipt]]]:
    root = tmp_path_factory.mktemp("manifest")
    with opened(root / "profile", HashEmbedder(root / "embedder", max_tokens=256)) as kit:
        # Scans take seconds a page.
        files = [DATA / row["file"] for row in manifest()]
        receipts = kit.library.add(files, COLLECTION).result(LONGEST_S)
        yield kit, {Path(receipt.path).name: receipt for receipt in receipts}


def test_that_every_file_has_a_receipt_of_the_right_kind(indexed: tuple[LibraryKit, dict[str, Receipt]]) -> None:
    _, receipts = indexed
    wrong: list[str] = []
    for row in manifest():
        receipt = receipts[row["file"]]
        nothing_to_read = receipt.pages > 0 and any(words in receipt.reason for words in NOTHING_TO_READ)
        kinds = {
            "open": receipt.status == "indexed" or nothing_to_read,
            "ask-for-password": "needs a password" in receipt.reason,
            "refuse-cleanly": receipt.status == "failed" and receipt.reason != "",
            "open-or-refuse-cleanly": receipt.status == "indexed" or receipt.reason != "",
        }
        if not kinds[row["must"]]:
            wrong.append(f"{row['file']}: {row['must']}, but {receipt.status}: {receipt.reason}")
        if row["expected_pages"] and row["must"] == "open" and receipt.pages != int(row["expected_pages"]):
            wrong.append(f"{row['file']}: {receipt.pages} pages instead of {row['expected_pages']}")
    assert wrong == []


def test_that_the_expected_words_are_read(indexed: tuple[LibraryKit, dict[str, Receipt]]) -> None:
    kit, receipts = indexed
    expected = found = 0
    missing: list[str] = []
    for row in manifest():
        receipt = receipts[row["file"]]
        if receipt.status != "indexed":
            continue
        pages = [kit.library.page(receipt.sha256, number).text for number in range(1, receipt.pages + 1)]
        text = unicodedata.normalize("NFKC", " ".join(pages)).lower()
        words = unicodedata.normalize("NFKC", row["words"]).split()
        lost = [word for word in words if word not in text]
        expected += len(words)
        found += len(words) - len(lost)
        missing += [f"{row['file']}: {word}" for word in lost]
    print(f"\nword recall {found}/{expected} = {found / expected:.4f}; missing: {missing}")
    assert found / expected >= 0.99


def test_that_scans_and_pages_of_unreadable_fonts_are_recognised(
    indexed: tuple[LibraryKit, dict[str, Receipt]],
) -> None:
    kit, receipts = indexed
    words = {
        "204_scan-or-image_edgar_image.pdf": (1, "was king of the english from 959 until his death in 975"),
        "211_scan-or-image_MEDRPT-2024-PAT-3847_medical_report_scan.pdf": (1, "patient presents with persistent"),
        # Its fonts name no letters: the text of the file is control characters.
        "222_fonts-scripts-layout_TAMReview.pdf": (3, "perceived ease of use"),
    }
    for name, (number, expected) in words.items():
        receipt = receipts[name]
        assert receipt.status == "indexed"
        assert receipt.pages_recognised > 0
        assert "read by text recognition" in receipt.reason
        assert receipt.ocr_confidence is not None
        assert receipt.ocr_confidence > 0.9
        text = " ".join(kit.library.page(receipt.sha256, number).text.split()).lower()
        assert expected in text, (name, text[:500])


def test_that_every_password_in_the_manifest_opens_its_file(indexed: tuple[LibraryKit, dict[str, Receipt]]) -> None:
    kit, _ = indexed
    for row in manifest():
        if row["must"] == "ask-for-password" and row["password"]:
            receipt = kit.add(DATA / row["file"], password=row["password"])[0]
            assert receipt.status == "indexed" or "no text" in receipt.reason or "blank" in receipt.reason, receipt
            assert receipt.pages == int(row["expected_pages"])


def test_that_every_chunk_is_a_span_of_its_page(indexed: tuple[LibraryKit, dict[str, Receipt]]) -> None:
    kit, _ = indexed
    hits = [hit for query in ("the", "table", "年") for hit in kit.find(query, 60, COLLECTION)]
    assert len(hits) > 60
    for hit in hits:
        page = kit.library.page(hit.chunk.sha256, hit.chunk.page)
        assert page.text[hit.chunk.char_start : hit.chunk.char_end] == hit.chunk.text
        for box in page.words:
            assert 0 <= box.x0 <= box.x1 <= page.width + 1
            assert 0 <= box.y0 <= box.y1 <= page.height + 1
