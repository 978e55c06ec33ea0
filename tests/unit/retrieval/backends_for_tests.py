"""An embedding worker whose backends do what `behaviour.json` in the model's folder says; it computes nothing."""

from __future__ import annotations

import json
import os
import signal
import time
from pathlib import Path
from typing import Any

import numpy as np

from engine.core.errors import ModelUnsupported
from engine.core.worker_report import Report

_SPEEDS = {
    "torch-fp32": 20.0,
    "torch-bf16": 50.0,
    "openvino-fp32": 40.0,
    "openvino-bf16": 70.0,
    "openvino-int8": 60.0,
    "torch-cuda": 900.0,
}
_loaded = {"backend": ""}


def handle(request: dict[str, Any], blob: bytes, report: Report) -> tuple[dict[str, Any], bytes]:
    if request["op"] == "embed":
        return _vectors(len(request["texts"]), _loaded["backend"] == "wrong")
    folder = Path(request["folder"])
    with (folder / "asked.txt").open("a") as file:
        file.write(f"{request['op']} {request['backend']}\n")
    _loaded["backend"] = request["backend"]
    behaviour = json.loads((folder / "behaviour.json").read_text())
    act = behaviour.get(f"{request['op']} {request['backend']}", "")
    if act == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    if act == "hang":
        time.sleep(60)
    if act == "fail":
        raise ModelUnsupported("This processor has no units for it.")
    if request["op"] == "load":
        return {"dimension": 384}, b""
    header, vectors = _vectors(len(request["texts"]), act == "disagree")
    return header | {"chunks_per_s": _SPEEDS[request["backend"]]}, vectors


def _vectors(count: int, wrong: bool) -> tuple[dict[str, Any], bytes]:
    found = np.zeros((count, 384), dtype=np.float32)
    found[:, 1 if wrong else 0] = 1.0
    return {"rows": count, "dimension": 384}, found.tobytes()
