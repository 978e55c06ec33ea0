"""The library with the real starter embedder: a paraphrase is found, a foreign language too."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.core.jobs import CancelToken, JobRunner
from engine.core.paths import ProfilePaths
from engine.core.settings_store import SettingsStore
from engine.retrieval.library import Library
from engine.retrieval.tokenizer import EmbedderTokenizer
from tests.integration.library_kit import COLLECTION, WAIT_S, write
from tests.unit.documents.pdf_files import text_page, write_pdf

pytestmark = [pytest.mark.real_models, pytest.mark.slow]

TEXTS = {
    "pump.txt": "If the device breaks within twenty-four months of purchase, we repair it free of charge.",
    "canteen.txt": "Lunch is served between noon and two in the afternoon on the ground floor.",
    "panther.txt": "黑豹队的防守只丢了 308分，在联赛中排名第六。",
    "lions.txt": "狮子队的进攻得了很多分，球迷非常高兴。",
    "sea.txt": "Turtles lay their eggs in the sand of warm beaches.",
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    root = tmp_path_factory.mktemp("real")
    paths = ProfilePaths(root / "profile")
    paths.create()
    jobs = JobRunner()
    library = Library(paths, SettingsStore(paths), jobs)
    library.warm_up()
    for name, text in TEXTS.items():
        write(root / "texts", name, text)
    write_pdf(
        root / "texts" / "terms.pdf", [text_page("The fee is due on the first of May."), text_page("Late fees apply.")]
    )
    receipts = library.add([root / "texts"], COLLECTION).result(WAIT_S)
    assert {receipt.status for receipt in receipts} == {"indexed"}
    yield library
    assert jobs.close()
    library.close()


def first(library: Library, question: str) -> str:
    return library.find(question, [COLLECTION], 3, CancelToken())[0].document


def test_that_a_paraphrase_without_shared_words_is_found(library: Library) -> None:
    assert first(library, "How long does the warranty last?") == "pump.txt"


def test_that_chinese_is_found_although_the_embedder_is_english(library: Library) -> None:
    assert first(library, "黑豹队的防守丢了多少分？") == "panther.txt"


def test_that_similarity_and_coverage_tell_an_answer_from_none(library: Library) -> None:
    asked = library.find("When is the fee due?", [COLLECTION], 1, CancelToken())[0]
    unrelated = library.find("Who discovered penicillin?", [COLLECTION], 1, CancelToken())[0]
    assert (asked.document, asked.chunk.page) == ("terms.pdf", 1)
    assert asked.coverage > 0.8 > 0.2 > unrelated.coverage
    assert asked.similarity > unrelated.similarity + 0.2


def test_that_familiarity_separates_what_the_embedder_knows(library: Library, tmp_path: Path) -> None:
    tokenizer = EmbedderTokenizer(library._get_embedder().tokenizer_file)
    assert tokenizer.familiarity("What was the revenue of the company in the third quarter?") > 0.9
    assert tokenizer.familiarity("Wie viele Verteidigungsminister wurden entlassen?") < 0.75
    assert tokenizer.familiarity("黑豹队的防守丢了多少分？") == 0.0
    assert tokenizer.familiarity("كم نقطة تخلى عنها دفاع البانثرز؟") == 0.0
    assert tokenizer.familiarity("12.5 % (2023)") == 1.0


def test_that_the_measured_backend_is_remembered(library: Library) -> None:
    assert library.embed(["one"], CancelToken()).shape == (1, 384)
    (file,) = library._paths.models_dir.glob("embedder_speed.json")
    (verdict,) = json.loads(file.read_text())["verdicts"].values()
    assert verdict["chosen"] in verdict["trials"]
    assert library.embedder_backend.startswith(f"{verdict['chosen']}, ")
