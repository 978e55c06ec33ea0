"""What a start leaves out because the last one ended in a crash, or because it was asked to; does nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.crash.marker import Stage
from desktop.translation import tr, tr_later


@dataclass(frozen=True, slots=True)
class StartPlan:
    """What the window does by itself when it opens. `words` and `hint` say what is left out and why."""

    load_model: bool = True
    open_chat: bool = True
    read_files: bool = True
    words: str = ""
    hint: str = ""

    @property
    def complete(self) -> bool:
        return self.load_model and self.open_chat and self.read_files


NORMAL = StartPlan()
_NOTHING = StartPlan(load_model=False, open_chat=False, read_files=False)
_NOT_AGAIN = tr_later("It is not opened again by itself.")
_SAFE = tr_later("Safe mode: no model is loaded, no chat is opened and no file is read by itself.")


def plan_of(stages: Sequence[Stage] | None, native: str, *, safe_mode: bool) -> StartPlan:
    """`stages` is what was going on when the program last ended by a crash (None: it ended well), `native` the stacks
    of a crash below Python.

    A kill while files are read (a power cut, a full memory) is no reason to hold them: they go on where they were.
    """
    told = tuple(stages or ())
    kinds = {stage.kind for stage in told}
    how = ""
    for stage in told:
        how = tr("{some} and {more}").format(some=how, more=stage.words) if how else stage.words
    ended = tr("Last time Aquifer ended unexpectedly.")
    if how:
        ended = tr("Last time Aquifer ended unexpectedly {when}.").format(when=how)
    if safe_mode:
        return replace(_NOTHING, words=tr(_SAFE), hint=ended if told else "")
    if "start" in kinds:
        return replace(_NOTHING, words=ended, hint=tr(_SAFE))
    crashed = bool(native.strip())
    load = not kinds & {"model", "answer"}
    opens = "chat" not in kinds
    read = not ("files" in kinds and crashed)
    if load and opens and read:
        if not crashed and not kinds & {"page", "document"}:
            return NORMAL
        return StartPlan(words=ended, hint=tr(_NOT_AGAIN) if kinds & {"page", "document"} else "")
    parts = [
        tr("loading the model") if not load else "",
        tr("opening the chat") if not opens else "",
        tr("reading files") if not read else "",
    ]
    left_out = ", ".join(part for part in parts if part)
    return StartPlan(load, opens, read, ended, tr("Left out this time: {steps}.").format(steps=left_out))
