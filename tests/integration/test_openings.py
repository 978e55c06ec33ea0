"""What a document opens with decides between documents that say the same elsewhere."""

from __future__ import annotations

from pathlib import Path

from engine.retrieval.document_openings import LONG_CHUNKS, Openings
from tests.integration.embedder_folders import embedder_folder
from tests.integration.library_kit import WAIT_S, LibraryKit, opened, write
from tests.integration.test_reembedding import started

FILLER = "The committee met on many days and wrote long minutes about tables, chairs and the colour of doors. "
FIGURE = "Turnover rose to twelve million in the second year of the plan. "


def report(company: str) -> str:
    """A cover that names the company, then pages that never do."""
    start = f"# Yearly report of {company}\n\n" + FILLER * 60
    return start + f"\n\n{FIGURE} Room {company[0]} was warm.\n\n" + FILLER * 60


def first(kit: LibraryKit, question: str) -> str:
    return kit.find(question)[0].document


def test_that_the_report_of_the_company_that_was_asked_about_comes_first(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as kit:
        kit.add(
            write(tmp_path, "one.md", report("Zebulon")),
            write(tmp_path, "two.md", report("Quillfeather")),
            write(tmp_path, "three.md", report("Ostrander")),
        )
        for company, name in (("Zebulon", "one.md"), ("Quillfeather", "two.md"), ("Ostrander", "three.md")):
            hits = kit.find(f"To what did turnover rise at {company} in the second year of the plan?", top_k=8)
            with_figure = [hit.document for hit in hits if FIGURE.strip() in hit.chunk.text]
            assert with_figure[0] == name


def test_that_the_name_of_the_file_counts_too(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as kit:
        # By its passages alone the other one comes first: it says so twice.
        kit.add(
            write(tmp_path, "Zebulon.txt", FILLER * 130 + FIGURE),
            write(tmp_path, "x.txt", FILLER * 130 + FIGURE * 2),
        )
        assert first(kit, "turnover in the second year of the plan") == "x.txt"
        assert first(kit, "turnover of Zebulon in the second year of the plan") == "Zebulon.txt"


def test_that_openings_know_title_beginning_and_length(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as kit:
        kit.add(write(tmp_path, "long.md", report("Zebulon")), write(tmp_path, "short.md", "Only a word: turtle."))
        hashes = {info.name: info.sha256 for info in kit.library.list()}
        store = kit.library._parts.store
        known = Openings(store).words([*hashes.values(), "0" * 64])
        assert set(known) == set(hashes.values())
        assert {"zebulon", "committee"} <= known[hashes["long.md"]].words
        assert (known[hashes["long.md"]].long, known[hashes["short.md"]].long) == (True, False)
        assert len(store.chunks_of(hashes["long.md"])) >= LONG_CHUNKS
        text, _ = store.openings([hashes["long.md"]], 20)[hashes["long.md"]]
        assert text.splitlines()[-1] == report("Zebulon")[:20].splitlines()[-1]


def test_that_an_opening_is_read_once(tmp_path: Path) -> None:
    with opened(tmp_path / "profile") as kit:
        kit.add(write(tmp_path, "a.md", "A turtle."))
        sha256 = kit.library.list()[0].sha256
        asked: list[list[str]] = []

        class Counting:
            def openings(self, sha256s: list[str], chars: int) -> dict[str, tuple[str, int]]:
                asked.append(list(sha256s))
                return kit.library._parts.store.openings(sha256s, chars)

        openings = Openings(Counting())  # type: ignore[arg-type]
        assert openings.words([sha256]) == openings.words([sha256])
        assert asked == [[sha256]]


def test_that_what_is_long_is_asked_again_when_another_embedder_took_over(tmp_path: Path) -> None:
    two = embedder_folder(tmp_path, "two", dimension=64, max_tokens=400)
    with started(tmp_path) as (kit, _folders):
        kit.add(write(tmp_path, "a.md", FILLER * 30 + "Zebulon."), write(tmp_path, "b.md", "A turtle."))
        sha256 = next(info.sha256 for info in kit.library.list() if info.name == "a.md")
        kit.find("Zebulon")
        assert kit.library._searching._openings[1].words([sha256])[sha256].long
        job = kit.library.choose_embedder(two)
        assert job is not None
        job.result(WAIT_S)
        kit.find("Zebulon")
        assert len(kit.library._store.chunks_of(sha256)) < LONG_CHUNKS
        assert not kit.library._searching._openings[1].words([sha256])[sha256].long
