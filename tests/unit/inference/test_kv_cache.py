"""States of prompts are found by their longest common beginning, kept within budgets, and never taken for another."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.inference.kv_cache import KvCache, as_tokens, common_length
from engine.inference.kv_files import LONGEST_UNUSED_S, KvFiles

TOKENS = as_tokens(range(100, 300))
STATE = np.arange(50_000, dtype=np.uint8)
MB = 1 << 20


def state(number: int, size: int = 50_000) -> np.ndarray:
    return np.full(size, number, np.uint8)


def only_file(folder: Path) -> Path:
    (path,) = folder.glob("*.kv")
    return path


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    cache = KvCache(tmp_path, 10 * MB, 10 * MB)
    cache.put("model", TOKENS, STATE)
    cache.close()
    return tmp_path


def found(folder: Path, identity: str = "model", tokens: np.ndarray = TOKENS, more_than: int = 0) -> int:
    result = KvCache(folder, 10 * MB, 10 * MB).find(identity, tokens, more_than=more_than, whole=False)
    assert result is None or np.array_equal(result.data, STATE)
    return result.common if result is not None else 0


def test_that_the_longest_common_beginning_wins() -> None:
    cache = KvCache(None, 10 * MB, 0)
    cache.put("model", as_tokens([1, 2, 3, 9]), state(1))
    cache.put("model", as_tokens([1, 2, 3, 4, 5]), state(2))
    cache.put("model", as_tokens([1, 7]), state(3))
    result = cache.find("model", as_tokens([1, 2, 3, 4, 6]), more_than=0, whole=False)
    assert result is not None
    assert (result.common, int(result.data[0])) == (4, 2)
    assert cache.find("model", as_tokens([1, 2, 3, 4, 6]), more_than=4, whole=False) is None


def test_that_a_memory_that_cannot_be_cut_gets_only_states_it_goes_on_from() -> None:
    cache = KvCache(None, 10 * MB, 0)
    cache.put("model", as_tokens([1, 2, 3]), state(1), whole=True)
    cache.put("model", as_tokens([1, 2, 3, 4, 5]), state(2), whole=True)
    result = cache.find("model", as_tokens([1, 2, 3, 4, 6]), more_than=0, whole=True)
    assert result is not None
    assert result.common == result.tokens.size == 3


def test_that_a_longer_state_takes_the_place_of_its_beginning() -> None:
    cache = KvCache(None, 10 * MB, 0)
    cache.put("model", TOKENS[:50], state(1))
    cache.put("model", TOKENS, state(2))
    assert cache.memory_used == 50_000


def test_that_memory_stays_within_its_budget_and_the_least_recently_used_goes_first() -> None:
    cache = KvCache(None, 120_000, 0)
    for number in range(2):
        cache.put("model", as_tokens([number, 1, 2]), state(number))
    assert cache.find("model", as_tokens([0, 1, 2, 3]), more_than=0, whole=False) is not None
    cache.put("model", as_tokens([2, 1, 2]), state(2))
    assert cache.memory_used <= 120_000
    assert cache.find("model", as_tokens([0, 1, 2, 3]), more_than=0, whole=False) is not None
    assert cache.find("model", as_tokens([1, 1, 2, 3]), more_than=0, whole=False) is None


def test_that_a_pinned_state_outlives_newer_ones() -> None:
    cache = KvCache(None, 120_000, 0)
    cache.put("model", as_tokens([0, 1]), state(0), pinned=True)
    for number in range(1, 5):
        cache.put("model", as_tokens([number, 1]), state(number))
    assert cache.has("model", as_tokens([0, 1]))


def test_that_what_leaves_memory_is_found_on_disk(tmp_path: Path) -> None:
    cache = KvCache(tmp_path, 60_000, 10 * MB)
    cache.put("model", TOKENS, STATE)
    cache.put("model", as_tokens([1, 2, 3]), state(1))
    assert cache.memory_used <= 60_000
    result = cache.find("model", TOKENS, more_than=0, whole=False)
    assert result is not None
    assert np.array_equal(result.data, STATE)


def test_that_a_state_is_found_after_a_restart(saved: Path) -> None:
    assert found(saved) == TOKENS.size
    assert found(saved, tokens=as_tokens([*TOKENS[:120], 5])) == 120


def test_that_another_identity_finds_nothing(saved: Path) -> None:
    assert found(saved, identity="model2") == 0


def test_that_other_tokens_find_nothing(saved: Path) -> None:
    assert found(saved, tokens=as_tokens([1, *TOKENS[1:]])) == 0


@pytest.mark.parametrize("place", [0, 9, 14, 60, 130, 200, 700, 1_100, 30_000, -1])
def test_that_a_flipped_bit_anywhere_costs_the_state_and_nothing_else(saved: Path, place: int) -> None:
    path = only_file(saved)
    data = bytearray(path.read_bytes())
    data[place] ^= 0x10
    path.write_bytes(data)
    assert found(saved) == 0
    assert not path.exists()


@pytest.mark.parametrize("size", [0, 5, 12, 100, 400, 20_000])
def test_that_a_truncated_file_is_deleted(saved: Path, size: int) -> None:
    path = only_file(saved)
    path.write_bytes(path.read_bytes()[:size])
    assert found(saved) == 0
    assert not path.exists()


@pytest.mark.parametrize("length", [0, 1 << 20, (1 << 32) - 1])
def test_that_a_lying_header_length_reads_nothing(saved: Path, length: int) -> None:
    path = only_file(saved)
    data = path.read_bytes()
    path.write_bytes(data[:8] + length.to_bytes(4, "little") + data[12:])
    assert found(saved) == 0


def test_that_files_of_others_and_links_are_left_alone(saved: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    elsewhere = tmp_path_factory.mktemp("elsewhere") / "x.kv"
    elsewhere.write_bytes(b"not ours")
    (saved / "link.kv").symlink_to(elsewhere)
    (saved / "notes.txt").write_text("mine")
    assert found(saved) == TOKENS.size
    assert elsewhere.exists()
    assert (saved / "notes.txt").exists()


def test_that_the_disk_stays_within_its_budget_and_pinned_states_stay(tmp_path: Path) -> None:
    files = KvFiles(tmp_path, 200_000)
    pinned = files.save("model", as_tokens([0, 1]), state(0), pinned=True)
    assert pinned is not None
    os.utime(pinned, (1, 1))
    for number in range(1, 8):
        path = files.save("model", as_tokens([number, 1]), state(number), pinned=False)
        if path is not None:
            os.utime(path, (number * 10, time.time() - 100 + number))
    kept = sorted(int(stored.tokens[0]) for stored in files.list("model"))
    assert kept == [0, 6, 7]
    assert sum(path.stat().st_size for path in tmp_path.glob("*.kv")) <= 200_000


def test_that_a_state_unused_for_a_month_is_deleted(saved: Path) -> None:
    old = time.time() - LONGEST_UNUSED_S - 60
    os.utime(only_file(saved), (old, old))
    assert found(saved) == 0
    assert not list(saved.glob("*.kv"))


def test_that_a_folder_that_cannot_be_written_costs_the_state_only(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    cache = KvCache(blocked, 10 * MB, 10 * MB)
    cache.put("model", TOKENS, STATE)
    cache.close()
    assert blocked.read_text() == "no folder"


def test_that_a_store_without_budgets_keeps_nothing(tmp_path: Path) -> None:
    cache = KvCache(tmp_path, 0, 0)
    assert not cache.enabled
    cache.put("model", TOKENS, STATE)
    cache.close()
    assert not list(tmp_path.iterdir())


numbers = st.lists(st.integers(0, 3), max_size=30)


@given(numbers, numbers)
def test_that_the_common_length_is_that_of_the_common_beginning(first: list[int], second: list[int]) -> None:
    count = common_length(as_tokens(first), as_tokens(second))
    assert first[:count] == second[:count]
    assert count == min(len(first), len(second)) or first[count] != second[count]
