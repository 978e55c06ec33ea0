"""Which rows say what an earlier row says: the same key, or alike by their word runs; knows no step and drops nothing.

Memory a row: 8 bytes for its key and 24 for the answers, and while one band is sorted 24 more. The bands (128 bytes a
row) lie in a file. Candidates of a band are compared by all their word runs, so a likeness is never a guess.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.core.jobs import CancelToken
from training.dataprep.minhash import BANDS, MinHasher, alike, exact_key
from training.dataprep.types import Origin

Numbers = NDArray[np.int64]
_CHUNK_ROWS = 1 << 15
_REMEMBERED = 64


@dataclass(frozen=True, slots=True)
class Twins:
    """For each row the number of an earlier row that is the same (`exact`) or alike (`near`); -1 for none.

    `groups`: for each row the first of all that were found alike to it, one through the other.
    """

    exact: Numbers
    near: Numbers
    groups: Numbers | None = None

    def roots(self, families: Numbers) -> Numbers:
        """For each row the first row of all it is linked with; itself when there is none.

        `families`: the first row made of the same row of the file, as paths of one tree are.
        """
        rows = np.arange(len(self.exact), dtype=np.int64)
        roots = rows.copy()
        groups = rows if self.groups is None else self.groups
        for links in (np.where(self.exact >= 0, self.exact, self.near), groups, families):
            for row in numbers_of(np.flatnonzero((links >= 0) & (links != rows))):
                _join(roots, row, int(links[row]))
        # A root lies before its rows, so in ascending order the root of a link is final.
        for row in numbers_of(np.flatnonzero(roots != rows)):
            roots[row] = roots[roots[row]]
        return roots


def numbers_of(rows: Numbers) -> Iterator[int]:
    """Plain numbers a slice at a time: a list of all of them takes 40 bytes a row."""
    for start in range(0, len(rows), _CHUNK_ROWS):
        yield from rows[start : start + _CHUNK_ROWS].tolist()


def _root(roots: Numbers, row: int) -> int:
    """The end of the links from `row`; the way there is shortened for the next one who asks."""
    while roots[row] != row:
        roots[row] = roots[roots[row]]
        row = int(roots[row])
    return row


def _join(roots: Numbers, row: int, other: int) -> None:
    one, two = _root(roots, row), _root(roots, other)
    roots[max(one, two)] = min(one, two)


def _always(_row: int, _other: int) -> bool:
    return True


class Families:
    """Which examples were made of one row of a file, or one passage: told one after the other, eight bytes each."""

    def __init__(self) -> None:
        self._firsts = array("q")
        self._last: Origin | None = None

    def add(self, origin: Origin) -> None:
        last, self._last = self._last, origin
        same_row = last is not None and origin.part > 1 and (last.source, last.row) == (origin.source, origin.row)
        same = same_row or (last is not None and bool(origin.group) and last.group == origin.group)
        self._firsts.append(self._firsts[-1] if same else len(self._firsts))

    def firsts(self) -> Numbers:
        return np.frombuffer(self._firsts, dtype=np.int64)


class NearIndex:
    """Add the text of every row in order, then ask for the twins. Without `near` only the very same text is one."""

    def __init__(self, file: Path, hasher: MinHasher, near: float | None) -> None:
        self._file = file.open("w+b", buffering=1 << 20)
        self._hasher, self._near = hasher, near
        self._keys = array("Q")

    def add(self, text: str) -> None:
        self._keys.append(exact_key(text))
        if self._near is not None:
            self._file.write(self._hasher.bands(self._hasher.runs(text)).tobytes())

    def close(self) -> None:
        self._file.close()

    def twins(
        self, text_of: Callable[[int], str], token: CancelToken, droppable: Callable[[int, int], bool] = _always
    ) -> Twins:
        """`text_of` gives a row's text again. Raises `Cancelled`.

        `droppable`: whether a row may go because of that other one; if not, likeness links their groups only.
        """
        self._file.flush()
        exact = _same(np.frombuffer(self._keys, dtype=np.uint64))
        near = np.full(len(self._keys), -1, dtype=np.int64)
        if self._near is None:
            return Twins(exact, near)
        found = Twins(exact, near, np.arange(len(near), dtype=np.int64))
        likeness = _Likeness(text_of, self._hasher, self._near)
        for band in range(BANDS):
            token.check()
            _compare(self._band(band), found, likeness, droppable)
        return found

    def _band(self, band: int) -> NDArray[np.uint64]:
        keys = np.empty(len(self._keys), dtype=np.uint64)
        self._file.seek(0)
        for start in range(0, len(keys), _CHUNK_ROWS):
            wanted = min(_CHUNK_ROWS, len(keys) - start)
            rows = np.frombuffer(self._file.read(wanted * BANDS * 8), dtype=np.uint64)
            keys[start : start + wanted] = rows.reshape(wanted, BANDS)[:, band]
        return keys


def _compare(
    keys: NDArray[np.uint64], found: Twins, likeness: _Likeness, droppable: Callable[[int, int], bool]
) -> None:
    """Each row against the first row with its key and the one before; never against all of many twins.

    A row that has its twin goes on being compared with rows of other groups: one of them may be held back.
    """
    exact, near, groups = found.exact, found.near, found.groups
    assert groups is not None
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    first = -1
    for place in np.flatnonzero(ordered[1:] == ordered[:-1]):
        row, before = int(order[place + 1]), int(order[place])
        if place == 0 or ordered[place - 1] != ordered[place]:
            first = before
        if exact[row] >= 0:
            continue
        for other in dict.fromkeys((first, before)):
            wanted = near[row] < 0 and droppable(row, other)
            if exact[other] >= 0 or not (wanted or _root(groups, row) != _root(groups, other)):
                continue
            if likeness.holds(row, other):
                _join(groups, row, other)
                near[row] = other if wanted else near[row]


class _Likeness:
    """Compares rows by all their word runs; those of the rows compared last are remembered."""

    def __init__(self, text_of: Callable[[int], str], hasher: MinHasher, near: float) -> None:
        self._text_of, self._hasher, self._near = text_of, hasher, near
        self._known: OrderedDict[int, NDArray[np.uint64]] = OrderedDict()

    def holds(self, row: int, other: int) -> bool:
        return alike(self._runs(row), self._runs(other)) >= self._near

    def _runs(self, row: int) -> NDArray[np.uint64]:
        if row in self._known:
            self._known.move_to_end(row)
        else:
            self._known[row] = self._hasher.runs(self._text_of(row))
            if len(self._known) > _REMEMBERED:
                self._known.popitem(last=False)
        return self._known[row]


def _same(keys: NDArray[np.uint64]) -> Numbers:
    """The first row with the same key; -1 for that one itself."""
    found = np.full(len(keys), -1, dtype=np.int64)
    order = np.argsort(keys, kind="stable")
    ordered = keys[order]
    first = -1
    for place in np.flatnonzero(ordered[1:] == ordered[:-1]):
        if place == 0 or ordered[place - 1] != ordered[place]:
            first = int(order[place])
        found[order[place + 1]] = first
    return found
