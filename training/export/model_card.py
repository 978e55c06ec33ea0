"""The README.md of an export: what it is, from what, how, how good, under which licence; makes no model."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from engine.catalog.gguf_header import read_header
from engine.catalog.gguf_names import plain_name
from engine.catalog.licence import folder_licence
from engine.catalog.manifest import read_manifest
from engine.core.errors import ModelError
from training.run_events import Evaluated, RunEvent, RunFinished, RunStarted
from training.run_store import Run, events_of

CARD_NAME = "README.md"
_PLAIN = re.compile(r"[A-Za-z][\w.+-]*(?: [\w.+()-]+)*")
_NO_TEXTS = ("true", "false", "null", "yes", "no", "on", "off", "y", "n")
_TITLES = {
    "adapter": "LoRA adapter (PEFT)",
    "adapter_gguf": "LoRA adapter for llama.cpp (GGUF)",
    "merged": "Merged weights (safetensors)",
    "gguf": "Model for llama.cpp (GGUF)",
}
_USE = {
    "adapter": "Switch it on over its base on the Models page, or load it with PEFT.",
    "adapter_gguf": "Switch it on over the GGUF of its base on the Models page, or give it to llama.cpp with `--lora`.",
    "merged": "Choose it on the Models page, or load it with transformers.",
    "gguf": "Choose it on the Models page, or give it to llama.cpp with `-m`.",
}


class _DataStamp(BaseModel):
    """What the manifest of a training set says of itself; the rest of it is not needed here."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    name: str = ""
    version: int = 0
    stamp: str = ""


def base_name(base: Path) -> str:
    """What people call the base."""
    return base.name if base.is_dir() else plain_name(base)


def base_licence(base: Path) -> str:
    """Empty when the base names none."""
    try:
        if base.is_dir():
            return folder_licence(base)
        manifest = read_manifest(base.parent)
        if manifest is not None and base.name in manifest.files:
            return manifest.licence
        return read_header(base).licence
    except ModelError:
        return ""  # a base that is gone since: the card says that its licence is unknown


def card_of(run: Run, kind: str, detail: str) -> str:
    """Markdown with the front matter of the Hugging Face hub. `detail` is the number format."""
    # Of a file of somebody else: in one line, or the rest of it would be entries and headings of the card.
    base, licence = (" ".join(text.split()) for text in (base_name(run.config.base), base_licence(run.config.base)))
    events = events_of(run)
    lines = [
        "---",
        *([f"license: {_quoted(licence.lower())}"] if licence else []),
        f"base_model: {_quoted(base)}",
        "tags: [fine-tuned, aquifer]",
        "---",
        "",
        f"# {run.config.name}",
        "",
        f"{_TITLES[kind]}{f', {detail}' if detail else ''}, fine-tuned from **{base}** on this computer with Aquifer.",
        "",
        _USE[kind],
        "",
        "| | |",
        "| --- | --- |",
        f"| base | {base} |",
        f"| licence of the base | {licence or 'unknown: ask its maker before you pass this on'} |",
        f"| data | {_data(run)} |",
        f"| run | {run.id} |",
        *_started(events),
        "",
        "## Validation",
        "",
        *_metrics(events),
        "",
        "## Settings",
        "",
        "```yaml",
        *_settings(run),
        "```",
        "",
    ]
    return "\n".join(lines)


def _quoted(text: str) -> str:
    """A value of the front matter: as it is where it is a plain name, else in the quotes of JSON, which YAML reads."""
    return text if _PLAIN.fullmatch(text) and text.lower() not in _NO_TEXTS else json.dumps(text, ensure_ascii=False)


def _settings(run: Run) -> list[str]:
    """What shapes the model. Paths of this computer are left out."""
    config = run.config
    lora, optim, text = config.lora, config.optim, config.text
    if config.method == "lora":
        layers = ", ".join(lora.targets) or "all linear layers but the head"
        adapter = [
            f"lora: {{rank: {lora.rank}, alpha: {lora.alpha:g}, dropout: {lora.dropout:g}, "
            f"rslora: {str(lora.use_rslora).lower()}, dora: {str(lora.dora).lower()}}}",
            f"layers: {layers}",
        ]
    else:
        adapter = []
    return [
        f"task: {config.task}",
        f"method: {config.method}",
        *adapter,
        f"epochs: {optim.epochs:g}",
        f"learning_rate: {f'{optim.learning_rate:g}' if optim.learning_rate else 'by the method'}",
        f"batch: {optim.batch_size} x {optim.accumulation}",
        f"scheduler: {optim.scheduler}",
        f"max_tokens: {text.max_tokens}",
        f"answer_only: {str(text.answer_only).lower()}",
        f"seed: {config.seed}",
    ]


def _data(run: Run) -> str:
    data = run.config.data
    if data.set is None:
        return ", ".join(path.name for path in data.train)
    try:
        found = _DataStamp.model_validate_json((data.set / "manifest.json").read_bytes())
    except (OSError, ValidationError):
        return data.set.name
    return f"{found.name or data.set.parent.name} {data.set.name}" + (f", `{found.stamp}`" if found.stamp else "")


def _started(events: Sequence[RunEvent]) -> list[str]:
    found = [event for event in events if isinstance(event, RunStarted)]
    ended = [event for event in events if isinstance(event, RunFinished)]
    lines = []
    if found:
        first = found[-1]
        lines.append(f"| rows | {first.rows:,} training, {first.validation_rows:,} validation |")
        lines.append(f"| trained parameters | {first.trainable:,} of {first.parameters:,} |")
        lines.append(f"| precision of the base | {first.precision} on {first.device} |")
    if ended:
        lines.append(f"| steps | {ended[-1].step:,} |")
    return lines


def _metrics(events: Sequence[RunEvent]) -> list[str]:
    measured = [event for event in events if isinstance(event, Evaluated)]
    if not measured:
        return ["Nothing was measured."]
    chosen = measured if len(measured) < 3 else [measured[0], measured[-1]]
    lines = ["| step | loss | perplexity | BLEU | ROUGE-L | chrF |", "| ---: | ---: | ---: | ---: | ---: | ---: |"]
    for event in chosen:
        scores = " | ".join(_score(score) for score in (event.bleu, event.rouge_l, event.chrf))
        lines.append(f"| {event.step} | {event.loss:.4f} | {event.perplexity:.3f} | {scores} |")
    return lines


def _score(value: float | None) -> str:
    return "" if value is None else f"{value:.1f}"
