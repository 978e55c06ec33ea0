"""The line at the bottom: model, context, speed, jobs, offline shield; shows what it is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.theme import Theme
from desktop.translation import tr, trn
from desktop.widgets.controls import TextButton, label, on_click, restyle, row
from engine.api import LoadedModel, Timing

WARN_SHARE, FULL_SHARE = 0.80, 0.95


class StatusBar(QFrame):
    """`model_clicked`, `run_clicked`, `jobs_clicked` and `shield_clicked` lead to the details."""

    model_clicked = Signal()
    run_clicked = Signal()
    jobs_clicked = Signal()
    shield_clicked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("statusbar")
        self.setAccessibleName(tr("Status"))
        self._model = TextButton(theme, tr("Starting"), "status", "model", "muted")
        self._context = label()
        self._speed = label()
        self._run = TextButton(theme, "", "status", "chart", "accent")
        self._jobs = TextButton(theme, "", "status", "clock", "muted")
        self._shield = TextButton(theme, tr("Offline"), "status", "shield", "success")
        on_click(self._model, self.model_clicked.emit)
        on_click(self._run, self.run_clicked.emit)
        on_click(self._jobs, self.jobs_clicked.emit)
        on_click(self._shield, self.shield_clicked.emit)
        self._context.setToolTip(tr("Room the last prompt and answer took in the model's context"))
        self._speed.setToolTip(tr("Speed of the last answer and time to its first word"))
        items = (self._model, self._context, self._speed, 1, self._run, self._jobs, self._shield)
        self.setLayout(row(*items, spacing=4, margins=(8, 2, 8, 2)))
        for part in (self._context, self._speed, self._jobs):
            part.hide()
        self.show_run("", "")
        self.show_shield(0)

    def show_model(self, model: LoadedModel | None, doing: str = "") -> None:
        """The loaded model, or what happens to it now."""
        if doing:
            text = doing
        elif model is None:
            text = tr("No model loaded")
        else:
            text = f"{model.name} · {model.quantization}" if model.quantization else model.name
        self._model.setText(text)
        self._model.setAccessibleName(tr("Model: {name}").format(name=text))
        hint = tr("Open Models")
        if model is not None:
            hint = trn("{device}, %n tokens of context", "{device}, %n tokens of context", model.context_length)
            hint = hint.format(device=model.device)
        self._model.setToolTip(hint)

    def show_timing(self, timing: Timing) -> None:
        used, room = timing.prompt_tokens + timing.completion_tokens, timing.context_length
        self._context.setVisible(room > 0 and used > 0)
        share = used / room if room else 0.0
        level = "error" if share >= FULL_SHARE else "warning" if share >= WARN_SHARE else ""
        hint = " · " + tr("nearly full") if level == "error" else ""
        self._context.setText(f"{short_count(used)} / {short_count(room)}{hint}")
        self._context.setAccessibleName(tr("Context: {used} of {room} tokens used").format(used=used, room=room))
        restyle(self._context, "level", level)
        self._speed.setVisible(timing.decode_tok_s > 0)
        digits = 0 if timing.decode_tok_s >= 10 else 1
        speed = tr("{speed} tok/s · first word after {seconds:.1f} s")
        self._speed.setText(speed.format(speed=f"{timing.decode_tok_s:.{digits}f}", seconds=timing.ttft_s))

    def show_run(self, text: str, details: str) -> None:
        """The fine-tuning run that goes on and how far it is; empty for none. `details` with its whole name."""
        self._run.setText(text)
        self._run.setToolTip(details)
        name = tr("Fine-tuning: {run}").format(run=details) if text else tr("No fine-tuning run")
        self._run.setAccessibleName(name)
        self._run.setVisible(bool(text))

    @property
    def run_text(self) -> str:
        """What is said of a run; empty while none goes on."""
        return self._run.words if not self._run.isHidden() else ""

    def show_jobs(self, text: str) -> None:
        """What runs in the background, in words; empty for nothing."""
        self._jobs.setText(text)
        self._jobs.setAccessibleName(tr("Running: {jobs}").format(jobs=text) if text else tr("Nothing runs"))
        self._jobs.setVisible(bool(text))

    def show_shield(self, count: int, open_for: Sequence[str] = ()) -> None:
        """`count` refused connections; `open_for` the hosts a download that was allowed may reach now."""
        text = tr("Open for one download") if open_for else tr("Offline")
        if count:
            text += " · " + trn("%n blocked", "%n blocked", count)
        self._shield.setText(text)
        self._shield.set_icon("download" if open_for else "shield-alert" if count else "shield")
        name = trn("Network shield: %n attempt blocked", "Network shield: %n attempts blocked", count)
        what = tr("No connection leaves this computer.")
        hint = tr("Click for the list of blocked attempts.")
        if open_for:
            name = trn(
                "Network shield: open for {host}, %n attempt blocked",
                "Network shield: open for {host}, %n attempts blocked",
                count,
            ).format(host=open_for[0])
            what = tr(
                "The download you allowed reaches the model hub and its file servers; everything else is blocked."
            )
        self._shield.setAccessibleName(name)
        self._shield.setToolTip(f"{what} {hint}")
        restyle(self._shield, "level", "warning" if count or open_for else "")


def short_count(number: int) -> str:
    """1234 as "1.2k"."""
    if number < 1000:
        return str(number)
    thousands = number / 1000
    return f"{thousands:.1f}k".replace(".0k", "k") if thousands < 10 else f"{thousands:.0f}k"
