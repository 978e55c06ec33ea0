"""How fast a ZIM file is read: articles alone, cut into passages, and into the library with the starter embedder.

A made file of 2,000 articles about as long as those of a small Wikipedia. Seconds of processor time, not of the clock,
of this process and its workers: other programs may be at work beside. Run it with `nice`.
"""

from __future__ import annotations

import json
import random
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from engine.api import Engine
from engine.documents.types import ReadLimits
from engine.documents.zim_articles import article, list_articles, parse_article
from engine.documents.zim_file import ZimFile
from tests.benchmarks.material import EMBEDDER
from tests.benchmarks.process_memory import processor_s
from tests.zim_files import XZ, ZSTD, ZimBuilder

ARTICLES, PARAGRAPHS, LINKS = 2_000, 8, 6
EMBEDDED = 200
_VOCABULARY = (
    "river town bridge century population council church railway station harbour valley mountain school museum "
    "island border castle market railway industry parliament university language king queen battle treaty history "
    "forest lake district province region coast climate economy music festival theatre football village road"
)
WORDS = _VOCABULARY.split()


def build(path: Path, packing: int, articles: int = ARTICLES) -> None:
    """Pages with headings, links, a table and references, as the writers of Kiwix leave them."""
    dice = random.Random(7)
    zim = ZimBuilder(packing=packing)
    for number in range(articles):
        parts = []
        for part in range(PARAGRAPHS):
            words = [dice.choice(WORDS) for _ in range(60)]
            for _ in range(LINKS):
                place = dice.randrange(60)
                words[place] = f'<a href="T{dice.randrange(articles):05}" title="x">{words[place]}</a>'
            parts.append(
                f'<h2 id="s{part}">Part {part}</h2><p>{" ".join(words)}.<sup><a href="#r">[{part}]</a></sup></p>'
            )
        rows = "".join(f"<tr><th>fact {n}</th><td>{dice.randrange(10**6)}</td></tr>" for n in range(6))
        body = f"<table class='infobox'>{rows}</table>{''.join(parts)}"
        zim.page(f"T{number:05}", f"Title {number:05}", body, f"{number // 120}")
        zim.redirect(f"R{number:05}", f"Other {number:05}", f"T{number:05}")
    zim.metadata(Title="Made", Language="eng", Date="2026-01-01")
    zim.write(path)


@contextmanager
def processor(total: list[float]) -> Iterator[None]:
    before = processor_s()
    yield
    total.append(processor_s() - before)


def quiet(_done: int, _total: int) -> None:
    return


def reading(path: Path) -> dict[str, float]:
    """Articles a second of one core."""
    zim = ZimFile(path, path.name)
    seconds: list[float] = []
    with processor(seconds):
        order = [int(entry) for entry in list_articles(zim, quiet).order]
    with processor(seconds):
        size = sum(len(article(zim, entry).data) for entry in order)
    with processor(seconds):
        for entry in order:
            parse_article(article(zim, entry), ReadLimits(), quiet)
    listed, unpacked, parsed = seconds
    zim.close()
    return {
        "entries listed/s": round(2 * len(order) / listed),
        "articles unpacked/s": round(len(order) / unpacked),
        "articles unpacked and read as text/s": round(len(order) / parsed),
        "kB of HTML an article": round(size / len(order) / 1000, 1),
    }


def importing(path: Path, folder: Path) -> dict[str, float]:
    """The whole import with the starter embedder, and a second one, which reads and embeds nothing."""
    with Engine(data_dir=folder / "profile") as engine:
        warm = folder / "warm.txt"
        warm.write_text("One sentence starts the worker processes.", encoding="utf-8")
        engine.library.add([warm], "Warm-up").result()
        seconds: list[float] = []
        for _ in range(2):
            with processor(seconds):
                (receipt,) = engine.library.add([path], "Wiki").result()
        with processor(seconds):
            engine.library.delete_collection("Wiki").result()
    count = receipt.pages_read
    return {
        "articles imported": count,
        "passages": receipt.chunks,
        "articles/s of processor time, with embedding": round(count / seconds[0], 2),
        "passages/s of processor time, with embedding": round(receipt.chunks / seconds[0], 1),
        "articles/s, second import": round(count / seconds[1]),
        "articles deleted/s": round(count / seconds[2]),
    }


def main() -> None:
    figures: dict[str, object] = {}
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        for name, packing in (("zstd", ZSTD), ("xz", XZ)):
            build(folder / f"{name}.zim", packing)
            figures[name] = reading(folder / f"{name}.zim")
        if EMBEDDER.is_dir():
            build(folder / "few.zim", ZSTD, EMBEDDED)
            figures["import"] = importing(folder / "few.zim", folder)
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
