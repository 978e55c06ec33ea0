"""The first facts a person reads: this computer and its model, where data lies, what to do; asks for nothing."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from desktop.bridge.background import Background
from desktop.translation import tr, trn
from engine.api import Hardware

if TYPE_CHECKING:
    from desktop.bridge.engine_protocol import EngineApi
    from desktop.chat.empty_state import EmptyState

log = logging.getLogger(__name__)


def welcome(engine: EngineApi, background: Background, empty: EmptyState) -> None:
    """Show three steps: at once what is known, and the computer as soon as it was looked at on a lane."""
    empty.show_welcome(steps(engine, "", model=True))

    def look() -> tuple[Hardware, bool]:
        return engine.models.computer(), any(not model.problem for model in engine.models.list())

    def tell(found: Hardware, model: bool) -> None:
        if not empty.welcome.isHidden():  # it was read meanwhile
            empty.show_welcome(steps(engine, computer(found), model=model))

    looking = background.call("look at the computer", look)
    looking.on_success(lambda found: tell(*found))
    # The steps stand there without it: nobody has to act on that.
    looking.on_failure(lambda error: log.warning("the computer cannot be told", exc_info=error))


def steps(engine: EngineApi, computer: str, *, model: bool) -> str:
    """The three steps, a line each."""
    ready = tr("A model is ready to use.")
    if not model:
        ready = tr("No model is here yet: the page Models shows how to get one.")
    data = tr("Everything you add stays in {folder}.").format(folder=engine.paths.root)
    drop = tr("Drop your first file here or choose one above, or just ask.")
    lines = (f"{computer} {ready}".strip(), data, drop)
    return "\n".join(f"{number}. {line}" for number, line in enumerate(lines, 1))


def computer(found: Hardware) -> str:
    """This computer in plain words."""
    memory = _gigabytes(found.ram.total_bytes)
    if not found.gpus:
        words = trn(
            "This computer has %n processor core and {memory} GB of memory; models run on the processor.",
            "This computer has %n processor cores and {memory} GB of memory; models run on the processor.",
            found.physical_cores,
        )
        return words.format(memory=memory)
    words = trn(
        "This computer has %n processor core, {memory} GB of memory and a graphics card with {graphics} GB that models"
        " can use.",
        "This computer has %n processor cores, {memory} GB of memory and a graphics card with {graphics} GB that models"
        " can use.",
        found.physical_cores,
    )
    return words.format(memory=memory, graphics=_gigabytes(max(gpu.total_bytes for gpu in found.gpus)))


def _gigabytes(size_bytes: int) -> int:
    """As memory is sold."""
    return max(1, round(size_bytes / 2**30))
