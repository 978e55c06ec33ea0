"""unstructured side by side with our readers on ../shared/data/types: words found, files failed, seconds, in one run.

unstructured wants a spaCy model from the network; a blank English pipeline stands in for it, as the program would.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine.core.errors import DocumentError
from engine.core.network_guard import OFFLINE_SWITCHES
from engine.documents.parser import parse
from engine.documents.types import ReadLimits
from tests.benchmarks.type_recall import BORDERS, TYPES, Expected, manifest, normal

_PARTITIONS = {"docx": "docx", "pptx": "pptx", "html": "html", "eml": "email", "msg": "msg"}


def main() -> int:
    if not (TYPES / "manifest.csv").is_file():
        print(json.dumps({"skipped": "../shared/data/types is not there"}))
        return 0
    os.environ.update(OFFLINE_SWITCHES)
    started = time.monotonic()
    _prepare()
    for module in _PARTITIONS.values():
        importlib.import_module(f"unstructured.partition.{module}")
    result: dict[str, str] = {"unstructured: seconds to import": f"{time.monotonic() - started:.1f}"}
    for kind in _PARTITIONS:
        files = [item for item in manifest() if item.kind == kind and item.expect in ("read", "no-crash")]
        result[f"{kind}: ours"] = _measured(files, _ours)
        result[f"{kind}: unstructured"] = _measured(files, _theirs)
    print(json.dumps(result))
    return 0


def _measured(files: list[Expected], read: Callable[[Expected], str]) -> str:
    words = found = joined = failed = 0
    started = time.monotonic()
    for item in files:
        try:
            text = normal(read(item))
        except DocumentError:
            text = ""
        failed += not text.strip()
        squeezed = BORDERS.sub("", text)
        words += len(item.words)
        found += sum(word in text for word in item.words)
        joined += sum(BORDERS.sub("", word) in squeezed for word in item.words)
    recall = f"{found / words:.3f} / {joined / words:.3f}" if words else "-"
    return f"recall {recall}, {failed}/{len(files)} without text, {time.monotonic() - started:.2f} s"


def _ours(item: Expected) -> str:
    document = parse(TYPES / item.file, item.file, ReadLimits(), lambda page, pages: None)
    return "\n".join(page.text for page in document.pages)


def _theirs(item: Expected) -> str:
    module: Any = importlib.import_module(f"unstructured.partition.{_PARTITIONS[item.kind]}")
    partition = getattr(module, f"partition_{_PARTITIONS[item.kind]}")
    try:
        return "\n".join(str(element.text or "") for element in partition(filename=str(Path(TYPES / item.file))))
    except Exception as error:
        raise DocumentError(f"{item.file}: {type(error).__name__}") from error


def _prepare() -> None:
    import spacy

    tokenize: Any = importlib.import_module("unstructured.nlp.tokenize")
    pipeline = spacy.blank("en")
    pipeline.add_pipe("sentencizer")
    for name in ("_load_spacy_model", "_get_nlp"):
        if hasattr(tokenize, name):
            setattr(tokenize, name, lambda *_, **__: pipeline)


if __name__ == "__main__":
    sys.exit(main())
