"""Names of jobs that somebody else looks for among those that run; starts none."""

from __future__ import annotations

WRITING_PAIRS = "write pairs"
