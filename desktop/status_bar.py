"""The line at the bottom: model, context, speed, jobs, offline shield; shows what it is told."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.theme import Theme
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
        self.setAccessibleName("Status")
        self._model = TextButton(theme, "Starting", "status", "model", "muted")
        self._context = label()
        self._speed = label()
        self._run = TextButton(theme, "", "status", "chart", "accent")
        self._jobs = TextButton(theme, "", "status", "clock", "muted")
        self._shield = TextButton(theme, "Offline", "status", "shield", "success")
        on_click(self._model, self.model_clicked.emit)
        on_click(self._run, self.run_clicked.emit)
        on_click(self._jobs, self.jobs_clicked.emit)
        on_click(self._shield, self.shield_clicked.emit)
        self._context.setToolTip("Room the last prompt and answer took in the model's context")
        self._speed.setToolTip("Speed of the last answer and time to its first word")
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
            text = "No model loaded"
        else:
            text = f"{model.name} · {model.quantization}" if model.quantization else model.name
        self._model.setText(text)
        self._model.setAccessibleName(f"Model: {text}")
        self._model.setToolTip(f"{model.device}, {model.context_length} tokens of context" if model else "Open Models")

    def show_timing(self, timing: Timing) -> None:
        used, room = timing.prompt_tokens + timing.completion_tokens, timing.context_length
        self._context.setVisible(room > 0 and used > 0)
        share = used / room if room else 0.0
        level = "error" if share >= FULL_SHARE else "warning" if share >= WARN_SHARE else ""
        hint = " · nearly full" if level == "error" else ""
        self._context.setText(f"{short_count(used)} / {short_count(room)}{hint}")
        self._context.setAccessibleName(f"Context: {used} of {room} tokens used")
        restyle(self._context, "level", level)
        self._speed.setVisible(timing.decode_tok_s > 0)
        digits = 0 if timing.decode_tok_s >= 10 else 1
        self._speed.setText(f"{timing.decode_tok_s:.{digits}f} tok/s · first word after {timing.ttft_s:.1f} s")

    def show_run(self, text: str, details: str) -> None:
        """The fine-tuning run that goes on and how far it is; empty for none. `details` with its whole name."""
        self._run.setText(text)
        self._run.setToolTip(details)
        self._run.setAccessibleName(f"Fine-tuning: {details}" if text else "No fine-tuning run")
        self._run.setVisible(bool(text))

    @property
    def run_text(self) -> str:
        """What is said of a run; empty while none goes on."""
        return self._run.words if not self._run.isHidden() else ""

    def show_jobs(self, text: str) -> None:
        """What runs in the background, in words; empty for nothing."""
        self._jobs.setText(text)
        self._jobs.setAccessibleName(f"Running: {text}" if text else "Nothing runs")
        self._jobs.setVisible(bool(text))

    def show_shield(self, count: int, open_for: Sequence[str] = ()) -> None:
        """`count` refused connections; `open_for` the hosts a download that was allowed may reach now."""
        text = "Open for one download" if open_for else "Offline"
        if count:
            text += f" · {count} blocked"
        self._shield.setText(text)
        self._shield.set_icon("download" if open_for else "shield-alert" if count else "shield")
        opened = f"open for {open_for[0]}, " if open_for else ""
        self._shield.setAccessibleName(f"Network shield: {opened}{count} attempts blocked")
        where = "The download you allowed reaches the model hub and its file servers; everything else is blocked."
        closed = "No connection leaves this computer."
        self._shield.setToolTip(f"{where if open_for else closed} Click for the list of blocked attempts.")
        restyle(self._shield, "level", "warning" if count or open_for else "")


def short_count(number: int) -> str:
    """1234 as "1.2k"."""
    if number < 1000:
        return str(number)
    thousands = number / 1000
    return f"{thousands:.1f}k".replace(".0k", "k") if thousands < 10 else f"{thousands:.0f}k"
