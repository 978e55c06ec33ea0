"""An OLE compound file (old Office, Outlook): its streams and what it says about itself; knows no document format."""

from __future__ import annotations

from contextlib import suppress
from types import TracebackType
from typing import Any

from engine.documents.ooxml_package import Facts
from engine.documents.reading import Reading

LARGEST_STREAM_BYTES = 256 << 20


class OleFile:
    """Close it with `with`."""

    def __init__(self, reading: Reading) -> None:
        import olefile

        self._reading = reading
        self._stream = reading.source.open()
        try:
            self._ole: Any = olefile.OleFileIO(self._stream)
        except (OSError, ValueError, IndexError, TypeError) as error:
            self._stream.close()
            raise reading.damaged("its directory cannot be read", error) from error

    def __enter__(self) -> OleFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ole.close()
        self._stream.close()

    def has(self, name: str) -> bool:
        return bool(self._ole.exists(name))

    def stream(self, name: str) -> bytes:
        """All bytes of a stream. Raises `DocumentError` when it is missing, damaged or too large."""
        try:
            size = int(self._ole.get_size(name))
            if size > LARGEST_STREAM_BYTES:
                raise self._reading.damaged(f"its part {name} claims {size >> 20:,} MB")
            return bytes(self._ole.openstream(name).read())
        except (OSError, ValueError, IndexError, TypeError) as error:
            raise self._reading.damaged(f"its part {name} cannot be read", error) from error

    def facts(self) -> Facts:
        """Title, author and creation date; empty where they cannot be read."""
        with suppress(OSError, ValueError, IndexError, TypeError, AttributeError, KeyError, OverflowError):
            found = self._ole.get_metadata()
            pages = {932: "shift_jis", 936: "gb18030", 949: "euc_kr", 950: "big5", 65001: "utf-8"}
            encoding = pages.get(found.codepage or 0, f"cp{found.codepage}" if found.codepage else "cp1252")
            created = found.create_time.isoformat() if found.create_time else ""
            return Facts(_words(found.title, encoding), _words(found.author, encoding), created)
        return Facts()


def _words(value: object, encoding: str) -> str:
    text = str(value or "")
    if isinstance(value, bytes):
        try:
            text = value.decode(encoding, "replace")
        except LookupError:
            text = value.decode("cp1252", "replace")
    # Some writers claim a length that runs into what follows.
    return " ".join(text.partition("\x00")[0].split())[:500]
