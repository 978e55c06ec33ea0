"""What every step is given: where things lie, the screen, a way to run programs; decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from installer.commands import Commands
from installer.layout import Layout
from installer.screen import Screen


@dataclass(frozen=True)
class Session:
    """One run of the installer under its lock."""

    layout: Layout
    screen: Screen
    commands: Commands

    def pip(
        self,
        arguments: Sequence[str | Path],
        *,
        what: str,
        on_line: Callable[[str], None] | None = None,
        on_tick: Callable[[], None] | None = None,
        environment: Mapping[str, str] | None = None,
    ) -> str:
        """Run the environment's own pip; raises `SetupProblem` when it fails."""
        return self.commands.run(
            [self.layout.python, "-m", "pip", *arguments],
            what=what,
            on_line=on_line,
            on_tick=on_tick,
            environment=environment,
        )
