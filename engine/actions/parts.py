"""What every action works with: library, model, store, prompts, settings; does nothing by itself."""

from __future__ import annotations

from dataclasses import dataclass, field

from engine.actions.documents import LibraryView
from engine.actions.prompts import Prompts
from engine.actions.store import ActionStore
from engine.actions.writer import Writer
from engine.chat.evidence import EvidenceGate
from engine.core.settings import ChatSettings
from engine.inference.types import LoadedModel
from engine.inference.usual_sampling import SMALL_MODEL_PARAMETERS


@dataclass(frozen=True, slots=True)
class ActionParts:
    """Put together anew for each run, with the settings of that moment."""

    library: LibraryView
    writer: Writer
    store: ActionStore
    prompts: Prompts
    settings: ChatSettings
    gate: EvidenceGate = field(default_factory=EvidenceGate)


def is_small(model: LoadedModel) -> bool:
    """Too small to be relied on: simpler prompts, and the documents' own words instead of the model's."""
    return 0 < model.parameters < SMALL_MODEL_PARAMETERS
