"""A few kills at random moments of use; a hundred are `python -m tests.soak kills`."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.integration.command_line import needs_starters
from tests.soak import kills

pytestmark = [needs_starters, pytest.mark.real_models, pytest.mark.slow]


def test_that_nothing_that_was_shown_is_lost_by_kills_at_random_moments(tmp_path: Path) -> None:
    kept = kills.run(5, 21, tmp_path)
    assert not kept.failed_starts
    assert not kept.lost
    assert kept.shown["questions"] >= 3, "hardly anything was done"
