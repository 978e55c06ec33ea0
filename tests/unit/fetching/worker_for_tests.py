"""A worker that opens an address and tells how that ended."""

from __future__ import annotations

import urllib.request
from typing import Any

from engine.core.errors import AquiferError


def handle(header: dict[str, Any], _blob: bytes, _report: object) -> tuple[dict[str, Any], bytes]:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(header["url"], timeout=5) as answer:
            return {"outcome": str(answer.status)}, b""
    except (OSError, AquiferError) as error:
        return {"outcome": f"{type(error).__name__}: {error}"}, b""
