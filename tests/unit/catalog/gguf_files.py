"""Writes small GGUF files for tests, sound or unsound."""

from __future__ import annotations

import struct
from pathlib import Path

Value = int | str | bool | float | list[str] | list[int]


def text(value: str) -> bytes:
    data = value.encode()
    return struct.pack("<Q", len(data)) + data


def entry(key: str, value: Value) -> bytes:
    if isinstance(value, bool):
        return text(key) + struct.pack("<I?", 7, value)
    if isinstance(value, int):
        return text(key) + struct.pack("<II", 4, value)
    if isinstance(value, float):
        return text(key) + struct.pack("<If", 6, value)
    if isinstance(value, str):
        return text(key) + struct.pack("<I", 8) + text(value)
    if value and isinstance(value[0], int):
        return text(key) + struct.pack(f"<IIQ{len(value)}I", 9, 4, len(value), *value)
    return text(key) + struct.pack("<IIQ", 9, 8, len(value)) + b"".join(text(str(item)) for item in value)


def tensor(name: str, shape: list[int], kind: int = 0, offset: int = 0) -> bytes:
    dimensions = struct.pack(f"<I{len(shape)}Q", len(shape), *shape)
    return text(name) + dimensions + struct.pack("<IQ", kind, offset)


def gguf(
    facts: dict[str, Value] | None = None,
    tensors: list[bytes] | None = None,
    *,
    data: int = 0,
    version: int = 3,
    tensor_count: int | None = None,
    key_count: int | None = None,
) -> bytes:
    """A whole file: header, padding to 32 bytes, `data` zero bytes."""
    facts, tensors = facts or {}, tensors or []
    head = b"GGUF" + struct.pack(
        "<IQQ",
        version,
        len(tensors) if tensor_count is None else tensor_count,
        len(facts) if key_count is None else key_count,
    )
    head += b"".join(entry(key, value) for key, value in facts.items()) + b"".join(tensors)
    return head + bytes(-len(head) % 32 if data else 0) + bytes(data)


def mini_model(architecture: str = "llama", **more: Value) -> bytes:
    """Enough for a header; no library could load it."""
    facts: dict[str, Value] = {
        "general.architecture": architecture,
        f"{architecture}.context_length": 2048,
        f"{architecture}.block_count": 2,
        f"{architecture}.embedding_length": 64,
        f"{architecture}.attention.head_count": 4,
        f"{architecture}.attention.head_count_kv": 2,
        "tokenizer.ggml.tokens": ["a", "b", "c"],
        **more,
    }
    return gguf(facts, [tensor("token_embd.weight", [64, 3])], data=768)


def write(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path
