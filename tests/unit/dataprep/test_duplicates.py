"""Near duplicates are found, and split and mix choose the same rows everywhere."""

from __future__ import annotations

import random
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.core.errors import UsageError
from engine.core.jobs import CancelToken
from tests.unit.dataprep.data_bench import pipeline
from training.dataprep.minhash import MinHasher, alike, exact_key, scrambled
from training.dataprep.near_index import Families, NearIndex, Twins
from training.dataprep.selection import EXACT, KEPT, LEAK, NEAR, judge, mixed
from training.dataprep.types import Origin

WORDS = [f"word{number}" for number in range(400)]


def twins(texts: list[str], folder: Path, near: float = 0.8) -> Twins:
    index = NearIndex(folder / "bands", MinHasher(3, 17), near)
    for text in texts:
        index.add(text)
    found = index.twins(texts.__getitem__, CancelToken())
    index.close()
    return found


def jaccard(one: str, other: str, size: int = 3) -> float:
    def runs(text: str) -> set[tuple[str, ...]]:
        words = text.lower().split()
        return {tuple(words[start : start + size]) for start in range(max(1, len(words) - size + 1))}

    return len(runs(one) & runs(other)) / len(runs(one) | runs(other))


def test_that_alike_texts_are_found_and_others_are_not(tmp_path: Path) -> None:
    draw = random.Random(4)
    texts: list[str] = []
    for _ in range(300):
        words = draw.choices(WORDS, k=60)
        texts.append(" ".join(words))
        for place in draw.sample(range(60), draw.choice([0, 1, 2, 6])):
            words[place] = "changed"
        texts.append(" ".join(words))
    found = twins(texts, tmp_path)
    pairs = [(jaccard(texts[n], texts[n + 1]), n + 1) for n in range(0, 600, 2)]
    for likeness, row in pairs:
        marked = found.exact[row] >= 0 or found.near[row] >= 0
        assert marked == (likeness >= 0.8), (likeness, row)
    assert sum(likeness >= 0.8 for likeness, _ in pairs) > 100
    assert (found.exact[::2] < 0).all()
    assert (found.near[::2] < 0).all()


def test_that_many_copies_of_one_text_are_told_by_the_first(tmp_path: Path) -> None:
    found = twins(["the very same text"] * 2_000, tmp_path)
    assert found.exact.tolist() == [-1] + [0] * 1_999


def test_that_short_and_chinese_texts_are_compared(tmp_path: Path) -> None:
    base = "今天天气很好我们去公园散步然后一起吃午饭再回家休息看电影"
    found = twins(["", "Yes.", "yes", "no", base, base + "。", "完全不同的句子没有共同之处真的没有"], tmp_path)
    assert found.near.tolist() == [-1, -1, 1, -1, -1, 4, -1]


def test_that_texts_without_words_are_alike_when_they_are_the_same_only(tmp_path: Path) -> None:
    hasher = MinHasher(3, 17)
    assert alike(hasher.runs("😀"), hasher.runs("+++ ---")) == 0
    found = twins(["😀", "+++ ---", "😀", "", "!"], tmp_path)
    assert (found.exact.tolist(), found.near.tolist()) == ([-1, -1, 0, -1, -1], [-1] * 5)


def test_that_a_row_between_two_others_links_both(tmp_path: Path) -> None:
    # The middle one is alike to both, the outer ones are less alike to each other.
    words = WORDS[:80]
    one, middle, other = words[:], words[:], words[:]
    one[5], one[40] = "left", "left"
    other[20], other[60] = "right", "right"
    texts = [" ".join(part) for part in (one, other, middle)]
    assert jaccard(texts[0], texts[1]) < 0.8 < jaccard(texts[0], texts[2])
    found = twins(texts, tmp_path)
    assert found.near[:2].tolist() == [-1, -1]
    assert found.near[2] >= 0
    assert found.roots(rows(3)).tolist() == [0, 0, 0]


def test_that_without_likeness_only_the_same_text_is_found(tmp_path: Path) -> None:
    index = NearIndex(tmp_path / "bands", MinHasher(3, 17), None)
    texts = ["one two three", "one two three!", "one two three"]
    for text in texts:
        index.add(text)
    found = index.twins(texts.__getitem__, CancelToken())
    index.close()
    assert (found.exact.tolist(), found.near.tolist()) == ([-1, -1, 0], [-1, -1, -1])
    assert (tmp_path / "bands").stat().st_size == 0


def test_that_runs_are_the_same_in_any_process() -> None:
    # A change of these numbers changes which rows of a person's data are dropped.
    hasher = MinHasher(3, 17)
    runs = hasher.runs("one two three four")
    assert runs.tolist() == [2110557796, 2867856625]
    assert hasher.bands(runs)[:2].tolist() == [6838577938241118598, 1880202515983993450]
    assert exact_key("one") == 14489617718373642804
    # The first values of the published splitmix64 for the states 0 and 1.
    assert scrambled(np.arange(2, dtype=np.uint64)).tolist() == [16294208416658607535, 10451216379200822465]


@given(st.lists(st.sampled_from(WORDS[:6]), max_size=30), st.lists(st.sampled_from(WORDS[:6]), max_size=30))
def test_that_likeness_is_the_share_of_common_runs(one: list[str], other: list[str]) -> None:
    hasher = MinHasher(3, 17)
    first, second = " ".join(one), " ".join(other)
    if len(one) >= 3 and len(other) >= 3:
        assert alike(hasher.runs(first), hasher.runs(second)) == pytest.approx(jaccard(first, second))


def test_that_roots_join_what_is_linked_in_any_way() -> None:
    exact = np.array([-1, -1, -1, -1, 3, -1])
    near = np.array([-1, 0, -1, 2, -1, -1])
    families = np.array([0, 1, 1, 3, 4, 5])
    assert Twins(exact, near).roots(families).tolist() == [0, 0, 0, 0, 0, 5]


def test_that_paths_of_one_tree_are_a_family_and_no_near_twins() -> None:
    families = Families()
    for source, row, part in [
        ("a", 1, 1),
        ("a", 1, 2),
        ("a", 2, 1),
        ("b", 2, 1),
        ("b", 2, 2),
        ("b", 3, 0),
        ("b", 3, 0),
    ]:
        families.add(Origin(source, row, part))
    assert families.firsts().tolist() == [0, 0, 2, 3, 3, 5, 6]


def test_that_a_twin_outside_the_family_is_found_behind_one_inside(tmp_path: Path) -> None:
    words = WORDS[:80]
    changed = [*words[:40], "changed", *words[41:]]
    texts = [" ".join(words), " ".join([*words, "more"]), " ".join(changed), " ".join([*changed, "more"])]
    # Rows 1 to 3 are one family: none of them is a twin of another, each of the one before.
    family = [0, 1, 1, 1]
    index = NearIndex(tmp_path / "bands", MinHasher(3, 17), 0.8)
    for text in texts:
        index.add(text)
    found = index.twins(texts.__getitem__, CancelToken(), lambda row, other: family[row] != family[other])
    index.close()
    assert found.near.tolist() == [-1, 0, 0, 0]


def no_twins(count: int) -> Twins:
    return Twins(np.full(count, -1), np.full(count, -1))


def sources(*counts: int) -> np.ndarray:  # type: ignore[type-arg]
    return np.repeat(np.arange(len(counts), dtype=np.uint16), counts)


def rows(count: int) -> np.ndarray:  # type: ignore[type-arg]
    return np.arange(count, dtype=np.int64)


@given(st.integers(3, 200), st.floats(0.01, 0.5), st.integers(0, 5))
def test_that_the_split_has_the_wanted_size_and_no_group_on_both_sides(count: int, share: float, seed: int) -> None:
    spec = pipeline([{"path": "a"}], split={"validation": share}, seed=seed)
    roots = rows(count) // 2 * 2
    verdicts = judge(no_twins(count), roots, sources(count), spec)
    assert (verdicts.drops == KEPT).all()
    sides = verdicts.validation
    assert (sides == sides[roots]).all()
    assert not sides.all()
    assert abs(int(sides.sum()) - max(1, round(share * count))) <= 1


def test_that_duplicates_and_leaks_are_told_apart() -> None:
    spec = pipeline([{"path": "a"}, {"path": "v", "use": "validation"}])
    exact = np.array([-1, 0, -1, -1, 2, -1])
    near = np.array([-1, -1, -1, 0, -1, -1])
    found = Twins(exact, near)
    verdicts = judge(found, found.roots(rows(6)), sources(4, 2), spec)
    assert verdicts.drops.tolist() == [KEPT, EXACT, LEAK, NEAR, KEPT, KEPT]
    assert verdicts.validation.tolist() == [False, False, False, False, True, True]


def test_that_copies_inside_a_validation_set_are_duplicates_though_the_first_is_in_training() -> None:
    spec = pipeline([{"path": "a"}, {"path": "v", "use": "validation"}])
    found = Twins(np.array([-1, -1, 0, 0, 0]), np.full(5, -1))
    verdicts = judge(found, found.roots(rows(5)), sources(2, 3), spec)
    assert verdicts.drops.tolist() == [LEAK, KEPT, KEPT, EXACT, EXACT]


def test_that_training_only_rows_pull_their_group_along() -> None:
    spec = pipeline([{"path": "a"}, {"path": "t", "use": "train"}], split={"validation_rows": 1})
    roots = np.array([0, 1, 0])
    for seed in range(8):
        changed = spec.model_copy(update={"seed": seed})
        assert judge(no_twins(3), roots, sources(2, 1), changed).validation.tolist() == [False, True, False]


@pytest.mark.parametrize(
    ("count", "split", "sentence"),
    [
        (1, {"validation": 0.1}, "Only 1 row can be split"),
        (3, {"validation_rows": 3}, "none is left to train on"),
        (4, {"validation_rows": 1}, "all rows that are left are alike"),
    ],
)
def test_that_no_validation_rows_are_a_sentence(count: int, split: dict[str, float], sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        judge(no_twins(count), np.zeros(count, dtype=np.int64), sources(count), pipeline([{"path": "a"}], split=split))


def test_that_weights_and_shares_give_the_wanted_numbers() -> None:
    parts = [{"path": "a"}, {"path": "b", "weight": 0.5}, {"path": "c", "weight": 2.5}, {"path": "s", "share": 0.1}]
    spec = pipeline(parts, shuffle=True)
    numbers = sources(100, 40, 20, 60)
    order, notices = mixed(rows(220), numbers, spec)
    counted = np.bincount(numbers[order])
    assert counted.tolist() == [100, 20, 50, 19]
    assert notices == []
    assert np.bincount(order)[140:160].tolist().count(3) == 10
    assert order.tolist() != sorted(order.tolist())
    again, _ = mixed(rows(220), numbers, spec)
    assert (order == again).all()
    other, _ = mixed(rows(220), numbers, spec.model_copy(update={"seed": 18}))
    assert (order != other).any()


def test_that_a_share_that_cannot_be_reached_is_said() -> None:
    spec = pipeline([{"path": "a"}, {"path": "safe.jsonl", "share": 0.5}])
    order, (notice,) = mixed(rows(12), sources(10, 2), spec)
    assert len(order) == 12
    assert notice == "safe.jsonl was to be 50.0% of the set, 10 rows; it has only 2."
    with pytest.raises(UsageError, match="add up"):
        mixed(
            rows(3),
            sources(1, 1, 1),
            pipeline([{"path": "a"}, {"path": "b", "share": 0.5}, {"path": "c", "share": 0.5}]),
        )
