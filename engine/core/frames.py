"""Messages between a process and its worker: a JSON header and a blob on a pipe; knows nothing of their meaning.

Layout of a frame: 4 bytes header length, 4 bytes blob length (little endian), header (UTF-8 JSON), blob. JSON and raw
bytes only: a worker reads untrusted files, so nothing it sends may be able to run code here (no pickle).
"""

from __future__ import annotations

import json
import struct
from typing import IO, Any

_LENGTHS = struct.Struct("<II")
LARGEST_FRAME_BYTES = 1 << 30
# The key of the one frame that is no request: {CANCEL: n} asks the worker to end its nth request early.
CANCEL = "_cancel"

Header = dict[str, Any]


def write_frame(stream: IO[bytes], header: Header, blob: bytes | memoryview = b"") -> None:
    """Send one frame; raises `OSError` when the other side is gone."""
    encoded = json.dumps(header, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    stream.write(_LENGTHS.pack(len(encoded), len(blob)))
    stream.write(encoded)
    if blob:
        stream.write(blob)
    stream.flush()


def read_frame(stream: IO[bytes]) -> tuple[Header, bytes] | None:
    """The next frame, or None at the end of the stream. Raises `ValueError` for a frame that is not one."""
    lengths = stream.read(_LENGTHS.size)
    if len(lengths) < _LENGTHS.size:
        return None
    header_length, blob_length = _LENGTHS.unpack(lengths)
    if header_length + blob_length > LARGEST_FRAME_BYTES:
        raise ValueError("frame too large")
    encoded = stream.read(header_length)
    blob = stream.read(blob_length)
    if len(encoded) < header_length or len(blob) < blob_length:
        return None
    header = json.loads(encoded.decode("utf-8", "surrogatepass"))
    if not isinstance(header, dict):
        raise ValueError("frame header is not an object")
    return header, blob
