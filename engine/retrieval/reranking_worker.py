"""The worker process that holds a cross-encoder; knows nothing of documents.

Requests: {"op": "load", "folder"} and {"op": "score", "question", "passages"}; the answer is {"scores"}, each 0..1.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from engine.core.errors import ModelDamaged
from engine.core.frames import Header
from engine.core.optional_libraries import hide_libraries

BATCH_SIZE = 8
# Models say for how many tokens they were made; one that does not say is not fed endless ones.
MOST_TOKENS = 512


class _State:
    model: Any = None


_state = _State()


def handle(request: Header, blob: bytes, report: Callable[[Header], None]) -> tuple[Header, bytes]:
    """Answer one request; see the module."""
    del blob
    if request["op"] == "load":
        _load(str(request["folder"]))
        return {}, b""
    question, passages = str(request["question"]), [str(passage) for passage in request["passages"]]
    scores: list[float] = []
    for start in range(0, len(passages), BATCH_SIZE):
        scores += _score([(question, passage) for passage in passages[start : start + BATCH_SIZE]])
        report({"done": len(scores)})
    return {"scores": scores}, b""


def _load(folder: str) -> None:
    hide_libraries(needed=["accelerate", "sklearn"])
    from sentence_transformers import CrossEncoder

    try:
        model = CrossEncoder(folder, device="cpu", local_files_only=True, trust_remote_code=False)
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise ModelDamaged(
            f"The reranking model in {folder} cannot be loaded: {error}.", "Choose another one in the settings."
        ) from error
    if model.num_labels != 1:
        raise ModelDamaged(f"The model in {folder} gives {model.num_labels} scores for a pair, a reranker gives one.")
    model.max_length = min(model.max_length or MOST_TOKENS, MOST_TOKENS)
    _state.model = model


def _score(pairs: list[tuple[str, str]]) -> list[float]:
    import torch

    with torch.inference_mode():
        found = _state.model.predict(
            pairs, batch_size=BATCH_SIZE, activation_fn=torch.nn.Sigmoid(), show_progress_bar=False
        )
    return [float(score) for score in found]
