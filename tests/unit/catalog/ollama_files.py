"""Builds a folder as Ollama keeps it, for tests."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

KIND = "application/vnd.ollama.image."


class OllamaFolder:
    """`blob` and `tag` write what `ollama pull` would."""

    def __init__(self, root: Path) -> None:
        self.root = root
        (root / "blobs").mkdir(parents=True)
        (root / "manifests").mkdir()

    def blob(self, data: bytes) -> dict[str, Any]:
        """The layer entry of some bytes, without its kind."""
        digest = hashlib.sha256(data).hexdigest()
        (self.root / "blobs" / f"sha256-{digest}").write_bytes(data)
        return {"digest": f"sha256:{digest}", "size": len(data)}

    def tag(self, name: str, layers: dict[str, dict[str, Any]] | object) -> Path:
        """`name` is the path of a manifest below `manifests/registry.ollama.ai`."""
        path = self.root / "manifests" / "registry.ollama.ai" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(layers, dict):
            layers = [{"mediaType": KIND + kind, **entry} for kind, entry in layers.items()]
        path.write_text(json.dumps({"schemaVersion": 2, "layers": layers}))
        return path

    def path_of(self, layer: dict[str, Any]) -> Path:
        return self.root / "blobs" / str(layer["digest"]).replace(":", "-")
