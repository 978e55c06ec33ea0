"""What the set-up found out about the starter embedder, taken over by a profile; measures nothing itself.

Trying every backend takes some ten seconds: the set-up does it once, so that the first question of a new profile
need not wait for it. What was measured for another processor or other libraries is not taken.

    python -m engine.retrieval.prepared_embedder EMBEDDER_FOLDER FOLDER
"""

from __future__ import annotations

import argparse
import logging
import os
import shutil
import sys
import tempfile
from pathlib import Path

from engine.core.errors import AquiferError
from engine.retrieval.backend_choice import VerdictBook

log = logging.getLogger(__name__)

# Below the folder of the starter models; the dot keeps it out of the list of models.
FOLDER = ".prepared"
VERDICTS = "embedder_speed.json"
CONVERTED = "converted-embedders"


def take_over(prepared: Path, models_dir: Path, key: str) -> None:
    """Bring the verdict of `key` and the converted models to a profile that has measured nothing for it yet."""
    own = VerdictBook(models_dir / VERDICTS, key)
    found = VerdictBook(prepared / VERDICTS, key).read()
    known = own.read()
    if not found.chosen or known.trials or known.trying:
        return
    try:
        for folder in (prepared / CONVERTED).glob("*/*"):
            _bring(folder, models_dir / CONVERTED / folder.parent.name)
    except OSError as error:
        log.info("a prepared embedding model is converted anew: %s", error)
    own.write(found)


def _bring(folder: Path, into: Path) -> None:
    """A whole folder of files under its name; links where the disk can, for a model is large."""
    if (into / folder.name).exists() or not folder.is_dir():
        return
    into.mkdir(parents=True, exist_ok=True)
    made = Path(tempfile.mkdtemp(prefix=".part-", dir=into))
    try:
        for file in folder.iterdir():
            try:
                os.link(file, made / file.name)
            except OSError:
                shutil.copyfile(file, made / file.name)
        made.rename(into / folder.name)
    finally:
        shutil.rmtree(made, ignore_errors=True)


def main() -> int:
    from engine.retrieval.process_embedder import ProcessEmbedder

    parser = argparse.ArgumentParser(description="Find out how an embedding model runs fastest on this computer.")
    parser.add_argument("embedder", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    try:
        options.folder.mkdir(parents=True, exist_ok=True)
        embedder = ProcessEmbedder(options.embedder, verdicts_file=options.folder / VERDICTS)
        try:
            embedder.embed(["A sentence loads what was chosen."])
            sys.stdout.write(f"{embedder.backend}\n")
        finally:
            embedder.close()
    except (AquiferError, OSError) as error:
        sys.stderr.write(f"{error}\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
