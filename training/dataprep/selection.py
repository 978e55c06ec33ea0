"""Which rows stay, which side they are on, in which order: duplicates, split, leaks, mix; knows no texts.

Every choice is by a scrambled row number and the seed, never by a random generator of a library: the same rows give the
same data on every machine.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.core.errors import UsageError
from training.dataprep.minhash import scrambled
from training.dataprep.near_index import Numbers, Twins
from training.dataprep.spec import DuplicateSpec, PipelineSpec, SourceSpec, SplitSpec

KEPT, EXACT, NEAR, LEAK = 0, 1, 2, 3
# Different uses of the one seed must not choose the same rows.
_SPLIT, _MIX, _ORDER = 1, 2, 3


@dataclass(frozen=True, slots=True)
class Verdicts:
    """For each row why it is left out (KEPT, EXACT, NEAR, LEAK), and whether it is on the validation side."""

    drops: NDArray[np.uint8]
    validation: NDArray[np.bool_]


def judge(twins: Twins, roots: Numbers, sources: NDArray[np.uint16], spec: PipelineSpec) -> Verdicts:
    """Duplicates out; then the split, by whole groups of rows that are alike (`roots`), so that none is on both sides.

    A training row that is alike to a row of a source with `use: validation` is a leak and left out. Raises `UsageError`
    when validation rows are wanted and there is none to take.
    """
    fixed = of_use(sources, spec.sources, "validation")
    drops = _duplicates(twins, fixed, spec.duplicates)
    drops[(drops == KEPT) & leaks(roots, fixed)] = LEAK
    # Training-only rows pull their whole group to the training side.
    bound = np.zeros(len(roots), dtype=np.bool_)
    bound[roots[of_use(sources, spec.sources, "train") & (drops == KEPT)]] = True
    free = (drops == KEPT) & of_use(sources, spec.sources, "split")
    movable = free & ~bound[roots]
    wanted = _wanted(spec.split, int(free.sum()), bool((fixed & (drops == KEPT)).any()))
    validation = _chosen(roots, movable, wanted, spec.seed) | (fixed & (drops == KEPT))
    if wanted and (not validation.any() or not (~validation & (drops == KEPT)).any()):
        raise UsageError(
            "No row can be kept back for validation: all rows that are left are alike, or bound to training.",
            'Bring more data, or set "validation: 0" under "split".',
        )
    return Verdicts(drops, validation)


def leaks(roots: Numbers, fixed: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """The rows outside a given validation set that are linked with a row of it."""
    with_fixed = np.zeros(len(roots), dtype=np.bool_)
    with_fixed[roots[fixed]] = True
    found: NDArray[np.bool_] = ~fixed & with_fixed[roots]
    return found


def droppable(families: Numbers, fixed: NDArray[np.bool_]) -> Callable[[int, int], bool]:
    """Whether a row may be a near duplicate of another one.

    Not of its own family: paths of one tree begin alike and are wanted all the same. Nor across the border of a given
    validation set: that is a leak.
    """
    return lambda row, other: bool(families[row] != families[other] and fixed[row] == fixed[other])


def of_use(sources: NDArray[np.uint16], specs: Sequence[SourceSpec], use: str) -> NDArray[np.bool_]:
    wanted = np.array([spec.use == use for spec in specs], dtype=np.bool_)
    found: NDArray[np.bool_] = wanted[sources]
    return found


def _duplicates(twins: Twins, fixed: NDArray[np.bool_], spec: DuplicateSpec) -> NDArray[np.uint8]:
    """A twin across the border of a fixed validation set is no duplicate but a leak."""
    drops = np.zeros(len(twins.exact), dtype=np.uint8)
    if spec.near is not None:
        rows = np.flatnonzero(twins.near >= 0)
        drops[rows[fixed[rows] == fixed[twins.near[rows]]]] = NEAR
    if spec.exact:
        # The first of its kind on each side stays: on the other side there may be an earlier one.
        own = np.arange(len(drops), dtype=np.int64)
        kinds = np.where(twins.exact >= 0, twins.exact, own) * 2 + fixed
        _, firsts, places = np.unique(kinds, return_index=True, return_inverse=True)
        drops[firsts[places] != own] = EXACT
    return drops


def _wanted(spec: SplitSpec, free: int, has_fixed: bool) -> int:
    if spec.validation_rows is None and has_fixed:
        return 0  # a set of its own was given
    wanted = spec.validation_rows if spec.validation_rows is not None else round(spec.validation * free)
    if spec.validation_rows is None and spec.validation > 0:
        wanted = max(1, wanted)
    if wanted and free < 2:
        raise UsageError(
            f"Only {free} row{'' if free == 1 else 's'} can be split, so none can be kept back for validation.",
            'Bring more data, loosen the checks, or set "validation: 0" under "split".',
        )
    if wanted >= free > 0:
        raise UsageError(
            f"{wanted:,} validation rows are wanted, and there are only {free:,} rows: none is left to train on.",
            'Ask for fewer under "split".',
        )
    return wanted


def _chosen(roots: Numbers, movable: NDArray[np.bool_], wanted: int, seed: int) -> NDArray[np.bool_]:
    """Groups in scrambled order until there are enough rows; a group that is too large for the rest is passed over."""
    chosen = np.zeros(len(roots), dtype=np.bool_)
    rows = np.flatnonzero(movable)
    if not wanted or not len(rows):
        return chosen
    groups, sizes = np.unique(roots[rows], return_counts=True)
    order = np.argsort(scrambled(groups.astype(np.uint64), seed + _SPLIT), kind="stable")
    taken = np.zeros(len(roots), dtype=np.bool_)
    left = wanted
    for place in order:
        if sizes[place] <= left:
            taken[groups[place]] = True
            left -= int(sizes[place])
            if not left:
                break
    if left == wanted:
        taken[groups[np.argmin(sizes)]] = True  # one group larger than wanted is better than no validation
    chosen[rows] = taken[roots[rows]]
    return chosen


def mixed(rows: Numbers, sources: NDArray[np.uint16], spec: PipelineSpec) -> tuple[Numbers, list[str]]:
    """The training rows in their order, some left out or repeated by weight and share; and sentences about shares."""
    taken = [
        _by_weight(rows[sources[rows] == number], source.weight, spec.seed)
        for number, source in enumerate(spec.sources)
        if source.share is None
    ]
    base = sum(map(len, taken))
    shared = [(number, source) for number, source in enumerate(spec.sources) if source.share is not None]
    rest = 1 - sum(source.share or 0 for _, source in shared)
    if rest <= 0:
        raise UsageError("The shares of the sources add up to the whole set or more.", "Lower them.")
    notices = []
    for number, source in shared:
        own = rows[sources[rows] == number]
        wanted = round(base / rest * (source.share or 0)) if base else len(own)
        if wanted > len(own):
            notices.append(
                f"{source.name} was to be {source.share:.1%} of the set, {wanted:,} rows; it has only {len(own):,}."
            )
        taken.append(_some(own, min(wanted, len(own)), spec.seed))
    together = np.concatenate(taken)
    if not spec.shuffle:
        return np.sort(together), notices
    # Copies of one row must not end up side by side: the place counts too.
    places = np.arange(len(together), dtype=np.uint64) * np.uint64(0x1_0000_0001)
    keys = scrambled(together.astype(np.uint64) ^ scrambled(places, spec.seed), spec.seed + _ORDER)
    return together[np.argsort(keys, kind="stable")], notices


def _by_weight(rows: Numbers, weight: float, seed: int) -> Numbers:
    whole = int(weight)
    part = _some(rows, round((weight - whole) * len(rows)), seed)
    return np.concatenate([*([rows] * whole), part])


def _some(rows: Numbers, count: int, seed: int) -> Numbers:
    order = np.argsort(scrambled(rows.astype(np.uint64), seed + _MIX), kind="stable")
    return np.sort(rows[order[:count]])
