"""ZIM files are read as their public description says, and a damaged or hostile one is a sentence."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.core.errors import DocumentError
from engine.documents import zim_clusters, zim_file
from engine.documents.types import ReadLimits
from engine.documents.zim_articles import article, list_articles, parse_article
from engine.documents.zim_file import ZimFile
from tests.zim_files import CHECKSUM_AT, PLAIN, XZ, ZSTD, Item, Layout, ZimBuilder, small_wikipedia

# The example of https://openzim.org/wiki/ZIM_File_Example, made by the program of the format's authors.
EXAMPLE = bytes.fromhex("""
    5a49 4d04 0500 0000 19fd 9100 732b cfb6 3406 5519 ac2e 03c4 0300 0000 0100 0000
    6600 0000 0000 0000 7e00 0000 0000 0000 ce00 0000 0000 0000 5000 0000 0000 0000
    ffff ffff ffff ffff 2701 0000 0000 0000 7465 7874 2f68 746d 6c00 7465 7874 2f70
    6c61 696e 0000 8a00 0000 0000 0000 a000 0000 0000 0000 b800 0000 0000 0000 0000
    0000 0100 0000 0200 0000 0000 0041 0000 0000 0000 0000 0000 0000 4175 746f 0000
    ffff 0041 0000 0000 0000 0000 4175 746f 6d6f 6269 6c65 0000 0100 0042 0000 0000
    0000 0000 0100 0000 4175 746f 0000 d600 0000 0000 0000 04fd 377a 585a 0000 0169
    22de 3602 0021 0110 0000 00a8 708e 86e0 001c 0018 5e00 0600 34fb de91 72a3 8034
    fc31 871f e6aa 6104 7025 b184 dc00 00e1 66f9 e700 0130 1d01 efc6 9c90 4299 0d01
    0000 0000 0159 5a6c d75d be78 953c 79d9 5054 034b 5726 c4
""")


def opened(tmp_path: Path, data: bytes) -> ZimFile:
    path = tmp_path / "w.zim"
    path.write_bytes(data)
    return ZimFile(path, path.name)


def quiet(_done: int, _total: int) -> None:
    return


def texts(zim: ZimFile) -> dict[str, str]:
    """The text of every article by its title."""
    found = [article(zim, int(entry)) for entry in list_articles(zim, quiet).order]
    return {one.title: parse_article(one, ReadLimits(), quiet).pages[0].text for one in found}


def everything(zim: ZimFile) -> list[str]:
    """Use every way into a file; what is refused comes as sentences."""
    said = []
    zim.facts()
    sum(len(part) for part in zim.checksum_parts())
    for place in zim.places():
        if place is None:
            continue
        for work in (lambda p: zim.content(zim.resolve(p), 1 << 20), zim.names):
            try:
                work(place)
            except DocumentError as error:
                said.append(error.user_message)
    for entry in list_articles(zim, quiet).order:
        try:
            parse_article(article(zim, int(entry)), ReadLimits(), quiet)
        except DocumentError as error:
            said.append(error.user_message)
    return said


def test_that_the_published_example_is_read(tmp_path: Path) -> None:
    zim = opened(tmp_path, EXAMPLE)
    assert [(place.namespace, place.mime) for place in zim.places() if place is not None] == [
        ("A", "text/html"),
        ("A", ""),
        ("B", "text/plain"),
    ]
    redirect = zim.find("A", "Automobile")
    assert redirect is not None
    assert zim.names(zim.resolve(redirect)) == ("Auto", "Auto")
    first, last = zim.find("A", "Auto"), zim.find("B", "Auto")
    assert first is not None
    assert last is not None
    contents = [zim.content(place, 1000) for place in (first, last)]
    assert all(contents)
    assert contents[0] != contents[1]
    assert b"Auto" in contents[0]
    listed = list_articles(zim, quiet)
    assert (list(listed.order), listed.redirects) == ([0], 1)


@pytest.mark.parametrize("version", [(5, 0), (6, 0), (6, 1), (6, 3)])
@pytest.mark.parametrize("packing", [0, PLAIN, XZ, ZSTD])
@pytest.mark.parametrize("extended", [False, True])
def test_that_articles_are_read(tmp_path: Path, version: tuple[int, int], packing: int, extended: bool) -> None:
    builder = small_wikipedia(9, version=version, packing=packing)
    if extended:
        builder.extended = {"text 0", "text 1", "text 2", "about"}
    zim = opened(tmp_path, builder.build()[0])
    found = texts(zim)
    assert sorted(found) == [f"Town {number:04}" for number in range(9)]
    assert "bridge named Arch0008" in found["Town 0008"]
    listed = list_articles(zim, quiet)
    assert (listed.redirects, listed.not_text, listed.not_listed, listed.unreadable) == (2, 1, 0, 0)
    facts = zim.facts()
    assert (facts.title, facts.language, facts.date, facts.creator, facts.main_page) == (
        "Wikipedia", "eng", "2024-05-01", "Nobody", "Town 0000",
    )  # fmt: skip


def test_that_clusters_packed_in_different_ways_lie_in_one_file(tmp_path: Path) -> None:
    builder = small_wikipedia(12)
    builder.packings, builder.extended = {"text 0": PLAIN, "text 1": XZ, "text 2": ZSTD}, {"text 1"}
    assert len(texts(opened(tmp_path, builder.build()[0]))) == 12


def test_that_the_list_of_front_articles_decides_when_there_is_one(tmp_path: Path) -> None:
    builder = small_wikipedia(5)
    builder.page("Special_Search", "Search", "<p>form</p>", "text 0")
    builder.listing("Town0004", "Town0001", "Burg0000")
    zim = opened(tmp_path, builder.build()[0])
    assert sorted(texts(zim)) == ["Town 0001", "Town 0004"]
    listed = list_articles(zim, quiet)
    assert (listed.not_listed, listed.redirects) == (4, 2)


def test_that_a_damaged_list_of_front_articles_is_not_followed(tmp_path: Path) -> None:
    builder = small_wikipedia(5)
    builder.listing("Town0004")
    builder.items[-1].data = struct.pack("<2I", 1, 1_000_000)
    assert len(texts(opened(tmp_path, builder.build()[0]))) == 5


def test_that_articles_come_cluster_by_cluster(tmp_path: Path) -> None:
    builder = ZimBuilder()
    for number in range(12):
        builder.page(f"P{number:02}", f"P{number:02}", "<p>words</p>", f"{number % 3}")
    zim = opened(tmp_path, builder.build()[0])
    clusters = [zim.entry(int(entry)).cluster for entry in list_articles(zim, quiet).order]
    assert clusters == sorted(clusters)


def test_that_the_link_is_the_address_the_page_names(tmp_path: Path) -> None:
    builder = ZimBuilder()
    builder.page(
        "A1", "One", "<p>a</p>", head='<link href="https://de.wikipedia.org/wiki/Eins?a=1&amp;b=2" rel=canonical >'
    )
    builder.page("A2", "Two", "<p>b</p>", head='<link rel="canonical" href="javascript:alert(1)">')
    builder.page("A3/x y", "Three", "<p>c</p>", head='<link rel="stylesheet" href="https://e.org/s.css">')
    zim = opened(tmp_path, builder.build()[0])
    links = {one.title: one.link for one in (article(zim, int(e)) for e in list_articles(zim, quiet).order)}
    assert links == {"One": "https://de.wikipedia.org/wiki/Eins?a=1&b=2", "Two": "zim:C/A2", "Three": "zim:C/A3/x%20y"}


def test_that_an_article_is_the_same_in_another_edition(tmp_path: Path) -> None:
    identities = []
    for number, packing in ((b"a" * 16, XZ), (b"b" * 16, ZSTD)):
        builder = small_wikipedia(6, packing=packing)
        builder.number = number
        if packing == ZSTD:
            builder.page("New", "New", "<p>a new town</p>", "text 0")
        zim = opened(tmp_path, builder.build()[0])
        identities.append({one.identity for one in (article(zim, int(e)) for e in list_articles(zim, quiet).order)})
    assert len(identities[0] & identities[1]) == 6
    assert len(identities[1]) == 7


def test_that_a_plain_cluster_is_not_read_whole(tmp_path: Path) -> None:
    builder = ZimBuilder(packing=PLAIN)
    builder.items.append(Item("C", "film", mime="video/webm", data=bytes(40 << 20)))
    builder.page("Page", "Page", "<p>words</p>")
    zim = opened(tmp_path, builder.build()[0])
    assert zim._data.size > 40 << 20
    asked: list[int] = []
    read = zim._data._read
    zim._data._read = lambda start, count: asked.append(count) or read(start, count)  # type: ignore[method-assign,func-returns-value]
    assert list(texts(zim)) == ["Page"]
    assert sum(asked) < 1 << 20


def test_that_only_a_few_clusters_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zim_clusters, "KEPT_BYTES", 4000)
    zim = opened(tmp_path, small_wikipedia(40).build()[0])
    assert len(texts(zim)) == 40
    assert 1 <= len(zim._clusters._kept) <= 4


# --- damaged -----------------------------------------------------------------------------------------------------


def pointer(layout: Layout, index: int, value: int) -> Callable[[bytearray], None]:
    return lambda data: struct.pack_into("<Q", data, layout.paths_at + 8 * index, value)


@pytest.mark.parametrize("kept", [0, 3, 60, 79, 80, 200, 1000])
def test_that_a_file_cut_off_is_refused_by_name(tmp_path: Path, kept: int) -> None:
    with pytest.raises(DocumentError, match=r"w\.zim is (damaged|not complete|not a ZIM file)"):
        opened(tmp_path, small_wikipedia().build()[0][:kept])


@pytest.mark.parametrize(
    ("place", "form", "value", "words"),
    [
        (0, "<I", 0x04034B50, "not a ZIM file"),
        (4, "<H", 4, "version 4"),
        (4, "<H", 7, "version 7"),
        (24, "<I", 0xFFFFFFFF, "lie outside"),
        (28, "<I", 0xFFFFFFFF, "lie outside"),
        (32, "<Q", 1 << 63, "lie outside"),
        (48, "<Q", 1 << 63, "lie outside"),
        (56, "<Q", 1 << 63, "points to byte"),
        (72, "<Q", 1 << 63, "not complete"),
    ],
)
def test_that_a_header_that_makes_no_sense_is_refused(
    tmp_path: Path, place: int, form: str, value: int, words: str
) -> None:
    data = bytearray(small_wikipedia().build()[0])
    struct.pack_into(form, data, place, value)
    with pytest.raises(DocumentError, match=words):
        opened(tmp_path, bytes(data))


def test_that_too_many_entries_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(zim_file, "MOST_ENTRIES", 5)
    with pytest.raises(DocumentError, match="20 entries"):
        opened(tmp_path, small_wikipedia().build()[0])


def test_that_an_entry_outside_the_file_is_left_out_and_counted(tmp_path: Path) -> None:
    built, layout = small_wikipedia().build()
    data = bytearray(built)
    pointer(layout, layout.entries.index(("C", "Town0003")), 1 << 62)(data)
    zim = opened(tmp_path, bytes(data))
    assert list_articles(zim, quiet).unreadable == 1
    assert len(texts(zim)) == 11


def test_that_redirects_in_a_circle_end(tmp_path: Path) -> None:
    builder = small_wikipedia()
    builder.redirect("Loop1", "", "Loop2")
    builder.redirect("Loop2", "", "Loop1")
    builder.main = ("C", "Loop1")
    zim = opened(tmp_path, builder.build()[0])
    place = zim.find("C", "Loop2")
    assert place is not None
    with pytest.raises(DocumentError, match="circle"):
        zim.resolve(place)
    assert zim.facts().main_page == ""
    assert len(texts(zim)) == 12


def test_that_a_redirect_to_nowhere_is_a_sentence(tmp_path: Path) -> None:
    built, layout = small_wikipedia().build()
    data = bytearray(built)
    struct.pack_into("<I", data, layout.entry_offsets[layout.entries.index(("C", "Burg0000"))] + 8, 999)
    zim = opened(tmp_path, bytes(data))
    place = zim.find("C", "Burg0000")
    assert place is not None
    with pytest.raises(DocumentError, match="entry 999 of 20"):
        zim.resolve(place)


@pytest.mark.slow
@pytest.mark.parametrize("packing", [XZ, ZSTD])
def test_that_a_cluster_that_unpacks_too_far_is_given_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, packing: int
) -> None:
    monkeypatch.setattr(zim_clusters, "LARGEST_CLUSTER_BYTES", 4 << 20)
    builder = small_wikipedia(packing=packing)
    builder.change_cluster = lambda name, data: data + bytes(120 << 20) if name == "text 1" else data
    zim = opened(tmp_path, builder.build()[0])
    assert zim._data.size < 1 << 20
    said = everything(zim)
    assert any("unpacks to more than 4 MB" in sentence for sentence in said)
    unpacked = sum(map(len, zim._clusters._kept.values()))
    assert unpacked < 4 << 20


@pytest.mark.parametrize("packing", [PLAIN, XZ, ZSTD])
@pytest.mark.parametrize(
    "offsets",
    [
        (0, 0, 0),
        (3, 100, 200),
        (12, 5, 200),
        (12, 100, 50),
        (12, 100, 0xFFFFFFFF),
        (0xFFFFFFFC, 100, 200),
        (4, 4, 4),
    ],
)
def test_that_blobs_outside_their_cluster_are_refused(
    tmp_path: Path, packing: int, offsets: tuple[int, int, int]
) -> None:
    builder = ZimBuilder(packing=packing)
    builder.page("A", "A", "<p>a</p>")
    builder.page("B", "B", "<p>b</p>")
    builder.change_cluster = lambda _name, data: struct.pack("<3I", *offsets) + data[12:]
    said = everything(opened(tmp_path, builder.build()[0]))
    assert said
    assert all("w.zim" in sentence for sentence in said)


@pytest.mark.slow
def test_that_an_article_of_a_gigabyte_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "w.zim"
    builder = ZimBuilder(packing=PLAIN, extended={"0"})
    builder.page("A", "A", "<p>a</p>")
    built, layout = builder.build()
    start = layout.cluster_offsets[0] + 1
    end = start + (1 << 30)
    data = bytearray(built)
    struct.pack_into("<2Q", data, start, 16, 1 << 30)
    struct.pack_into("<Q", data, 72, end)
    with path.open("wb") as file:
        file.write(data)
        file.truncate(end + 16)
    assert everything(ZimFile(path, "w.zim")) != []
    with pytest.raises(DocumentError, match="over 32 MB"):
        article(ZimFile(path, "w.zim"), 0)


@pytest.mark.parametrize(("packing", "words"), [(2, "zlib"), (3, "bzip2"), (9, "not known"), (ZSTD, "unpacked")])
def test_that_packings_that_are_not_read_are_named(tmp_path: Path, packing: int, words: str) -> None:
    built, layout = small_wikipedia(3, packing=PLAIN).build()
    data = bytearray(built)
    data[layout.cluster_offsets[0]] = packing
    said = everything(opened(tmp_path, bytes(data)))
    assert any(words in sentence for sentence in said)


def test_that_one_damaged_cluster_costs_only_its_own_articles(tmp_path: Path) -> None:
    built, layout = small_wikipedia(12).build()
    data = bytearray(built)
    start = layout.cluster_offsets[1]
    data[start + 1 : start + 60] = bytes(59)
    zim = opened(tmp_path, bytes(data))
    failed = 0
    for entry in list_articles(zim, quiet).order:
        try:
            article(zim, int(entry))
        except DocumentError:
            failed += 1
    assert failed == 4


def test_that_a_page_without_words_is_a_sentence(tmp_path: Path) -> None:
    builder = ZimBuilder()
    builder.items.append(Item("C", "Empty", "Empty", data=b"<html><body><script>1</script></body></html>"))
    builder.items.append(Item("C", "Zero", "Zero", data=b""))
    zim = opened(tmp_path, builder.build()[0])
    for entry in list_articles(zim, quiet).order:
        with pytest.raises(DocumentError, match=r"(Empty|Zero)"):
            parse_article(article(zim, int(entry)), ReadLimits(), quiet)


def test_that_names_without_an_end_and_names_that_are_no_text_are_survived(tmp_path: Path) -> None:
    builder = ZimBuilder()
    builder.page("A" * 20_000, "Long", "<p>a</p>")
    builder.page("B", "\x07 B\n\t b\ud7ff", "<p>b</p>")
    zim = opened(tmp_path, builder.build()[0])
    with pytest.raises(DocumentError, match="has no end"):
        zim.names(zim.entry(0))
    assert zim.names(zim.entry(1)) == ("B", "B b\ud7ff")


_GOOD = {packing: small_wikipedia(6, packing=packing).build()[0] for packing in (PLAIN, XZ, ZSTD)}


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    packing=st.sampled_from([PLAIN, XZ, ZSTD]),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=12),
    early=st.booleans(),
    cut=st.floats(0, 1),
)
def test_that_damaged_bytes_are_never_more_than_sentences(
    tmp_path: Path, packing: int, changes: list[tuple[float, int]], early: bool, cut: float
) -> None:
    data = bytearray(_GOOD[packing])
    # Half of them where the header, lists and entries are.
    reach = min(len(data), 1400) if early else len(data)
    for where, value in changes:
        data[min(int(where * reach), len(data) - 1)] = value
    if cut <= 0.2:
        # The header speaks of the bytes that are left, or nothing behind it would be looked at.
        del data[int(len(data) * 5 * cut) :]
        data[CHECKSUM_AT : CHECKSUM_AT + 8] = max(0, len(data) - 16).to_bytes(8, "little")
    damaged = bytes(data)
    sentence = "w.zim is whole."
    try:
        everything(opened(tmp_path, damaged))
    except DocumentError as error:
        sentence = error.user_message
    assert sentence.endswith(".")
    assert "w.zim" in sentence
