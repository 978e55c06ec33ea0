"""Finds out how the starter embedder runs fastest on this computer; a failure only leaves that to the first start."""

from __future__ import annotations

from pathlib import Path

from installer import packages
from installer.layout import Layout
from installer.session import Session
from installer.stamps import fingerprint

EMBEDDER = "all-MiniLM-L6-v2"
# As `engine.retrieval.prepared_embedder` has it; the installer imports nothing of the program.
FOLDER, VERDICTS = ".prepared", "embedder_speed.json"


def inputs(layout: Layout) -> str:
    return fingerprint("1", layout.starter_models, packages.locked_inputs(layout, "requirements.lock"))


def measure(session: Session) -> list[Path]:
    """Try every backend once; returns what must stay there."""
    models = session.layout.models
    folder = models / FOLDER
    session.screen.progress("trying the ways to embed")
    outcome = session.commands.try_run(
        [session.layout.python, "-m", "engine.retrieval.prepared_embedder", models / EMBEDDER, folder],
        environment={"PYTHONPATH": str(session.layout.root)},
    )
    if outcome.code or not (folder / VERDICTS).is_file():
        session.screen.say("The embedding model could not be tried: the first question will take some seconds more.")
        return []
    return [folder / VERDICTS]
