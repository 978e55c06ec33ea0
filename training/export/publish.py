"""Makes exports of a finished run and places them among the models; trains nothing and loads no model.

models/<run>/<run> adapter/            a PEFT folder
models/<run>/<run> adapter GGUF/       <run>-adapter.gguf
models/<run>/<run> merged/             a Hugging Face folder
models/<run>/<run> Q8_0/               <run>.Q8_0.gguf
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, get_args

from engine.catalog.gguf_types import FILE_TYPES
from engine.catalog.hf_config import CONFIG_NAME
from engine.catalog.peft_folder import CONFIG_NAME as ADAPTER_CONFIG
from engine.catalog.peft_folder import WEIGHTS_NAME
from engine.core.errors import ModelNotFound, UsageError
from engine.core.jobs import CancelToken
from training.config import ExportKind
from training.export import gguf_export
from training.export.merged_export import Weights, copy_tokenizer, write_merged
from training.export.model_card import CARD_NAME, base_licence, base_name, card_of
from training.export.placing import folder_of_run, place, require_room, writing
from training.export.steps import Step, Tell, counted
from training.finetune.base_shape import read_shape
from training.finetune.gguf_base import hf_folder_of
from training.run_events import Exported
from training.run_store import Run
from training.weights.numbers import WIDTHS

_SMALL = 1_000_000_000
KINDS: tuple[ExportKind, ...] = get_args(ExportKind)


@dataclass(frozen=True, slots=True)
class ExportPlaces:
    """`models`: the folder the model list looks into; `bases`: where GGUF bases are kept as safetensors."""

    models: Path
    bases: Path


def export_run(
    run: Run, kinds: Sequence[ExportKind], quantization: str, places: ExportPlaces, tell: Tell, token: CancelToken
) -> Iterator[Exported]:
    """One event for each kind, in their order, as soon as it is placed. `tell` gets each step as it begins.

    Raises `UsageError` (nothing trained yet, or a kind that the run cannot give), `ModelError`, `StorageError`,
    `Cancelled`; what was placed before stays, and nothing half appears.
    """
    _check(run, kinds, quantization)
    exports = _Export(run, quantization, places, tell, token)
    for kind in dict.fromkeys(kinds):
        yield exports.make(kind)


def _settled(run: Run) -> str:
    """16 bits for a small model: in 8, llama.cpp rounds its activations too, and a light tune is lost (LOG.md)."""
    whole = (run.model_dir / CONFIG_NAME).is_file() and not (run.model_dir / ADAPTER_CONFIG).is_file()
    return "F16" if read_shape(run.model_dir if whole else run.config.base).parameters < _SMALL else "Q8_0"


def _check(run: Run, kinds: Sequence[ExportKind], quantization: str) -> None:
    name = run.config.name
    is_adapter = (run.model_dir / ADAPTER_CONFIG).is_file()
    if not is_adapter and not (run.model_dir / CONFIG_NAME).is_file():
        raise UsageError(f"The run {name} has no trained model yet.", "Wait for its end, or resume it.")
    if not is_adapter and any(kind in ("adapter", "adapter_gguf") for kind in kinds):
        raise UsageError(f"The run {name} trained all weights: there is no adapter.", "Export it as merged or gguf.")
    if quantization not in ("auto", *FILE_TYPES.values(), "F32", "F16", "BF16"):
        raise UsageError(f"There is no quantisation {quantization}.", f"Known are {', '.join(FILE_TYPES.values())}.")
    if not kinds:
        raise UsageError("There is nothing to export.", f"Choose of {', '.join(KINDS)}.")


def _room_of_gguf(values: int, quantization: str) -> int:
    """A quantised one is made of one in 16 bits beside it, and Q8_0 is the largest."""
    width = WIDTHS.get(quantization)
    return width * values if width else (WIDTHS["F16"] * 10 + 11) * values // 10


class _Export:
    """The exports of one run. The base is looked at once: a GGUF is read whole to find its kept folder."""

    def __init__(self, run: Run, quantization: str, places: ExportPlaces, tell: Tell, token: CancelToken) -> None:
        self._run = run
        self._name = run.config.name.strip(" .")
        self._quantization = quantization
        self._places = places
        self._tell = tell
        self._token = token
        self._source = f"Aquifer run {run.id}"
        self._found_base: Path | None = None

    def make(self, kind: ExportKind) -> Exported:
        self._token.check()
        if kind == "gguf" and self._quantization == "auto":
            self._quantization = _settled(self._run)
        write = {
            "adapter": self._adapter,
            "adapter_gguf": self._adapter_gguf,
            "merged": self._merged,
            "gguf": self._gguf,
        }[kind]
        suffix = {"adapter_gguf": "adapter GGUF", "gguf": self._quantization}.get(kind, kind)
        with writing(self._places.models) as made:
            main, detail = write(made)
            (made / CARD_NAME).write_text(card_of(self._run, kind, detail), encoding="utf-8")
            self._token.check()
            licence = base_licence(self._run.config.base)
            target = folder_of_run(self._places.models, self._name, self._source) / f"{self._name} {suffix}"
            # The name in the list says which run and, where it is not the model itself, which form.
            name = self._name if kind == "gguf" else target.name
            size = place(made, target, name=name, licence=licence, source=self._source)
        return Exported(kind=kind, path=str(target / main if main else target), size_bytes=size)

    def _adapter(self, made: Path) -> tuple[str, str]:
        self._tell(Step("Copying the adapter"))
        source = self._run.model_dir
        require_room(made, 2 * (source / WEIGHTS_NAME).stat().st_size)
        shutil.copyfile(source / WEIGHTS_NAME, made / WEIGHTS_NAME)
        copy_tokenizer(source, made)
        settings: dict[str, Any] = json.loads((source / ADAPTER_CONFIG).read_text(encoding="utf-8"))
        # A path of this computer says nothing elsewhere, and the name of a kept folder nothing to a person.
        settings["base_model_name_or_path"] = base_name(self._run.config.base)
        (made / ADAPTER_CONFIG).write_text(json.dumps(settings, indent=2) + "\n", encoding="utf-8")
        return "", f"rank {settings.get('r')}"

    def _adapter_gguf(self, made: Path) -> tuple[str, str]:
        self._tell(Step("Writing the adapter for llama.cpp"))
        main = f"{self._name}-adapter.gguf"
        gguf_export.write_adapter(self._run, self._base_folder, made, made / main)
        return main, ""

    def _merged(self, made: Path) -> tuple[str, str]:
        weights = self._weights()
        require_room(made, weights.size_bytes)
        text = "Adding the adapter to the base" if self._adds else "Writing the weights"
        dtype = write_merged(weights, made, counted(self._tell, text, len(weights.source.names()), self._token))
        return "", dtype

    def _gguf(self, made: Path) -> tuple[str, str]:
        main = f"{self._name}.{self._quantization}.gguf"
        weights = self._weights()
        require_room(made, _room_of_gguf(weights.values, self._quantization))
        gguf_export.write_model(
            weights, gguf_export.GgufPlan(self._run, made / main, self._quantization), self._tell, self._token
        )
        return main, self._quantization

    @property
    def _adds(self) -> bool:
        """Whether an adapter was trained, not all weights."""
        return (self._run.model_dir / ADAPTER_CONFIG).is_file()

    def _weights(self) -> Weights:
        if self._adds:
            return Weights(self._base_folder(), self._run.model_dir)
        return Weights(self._run.model_dir, None)

    def _base_folder(self) -> Path:
        base = self._run.config.base
        if not base.exists():
            raise ModelNotFound(f"The base of the run is gone: {base}.", "Put it back, or export the adapter only.")
        if self._found_base is None:
            self._found_base = hf_folder_of(base, self._places.bases, lambda text: self._tell(Step(text)))
        return self._found_base
