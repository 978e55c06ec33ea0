"""A ZIP file that cannot fill the memory: sizes and counts are checked before a byte is unpacked; no formats."""

from __future__ import annotations

import zipfile
import zlib
from types import TracebackType

from engine.core.errors import DocumentError, PasswordRequired
from engine.documents.reading import Reading

LARGEST_MEMBER_BYTES = 512 << 20
# Text of office files packs 10 to 50 times; zeros pack 1,000 times.
_HIGHEST_RATIO = 400
_UNSUSPICIOUS_BYTES = 32 << 20
_ENCRYPTED = 0x1
# The compression method of WinZip's AES encryption.
_AES = 99


class BoundedZip:
    """Read members by name. Nothing is written to the disk, so a member's name can point nowhere."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._stream = reading.source.open()
        try:
            self._zip = zipfile.ZipFile(self._stream)
            self._infos = {info.filename: info for info in self._zip.infolist()}
        except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError) as error:
            self._stream.close()
            raise reading.damaged("it cannot be unpacked", error) from error
        if len(self._infos) > reading.budget.members:
            self.close()
            raise DocumentError(
                f"{reading.name} holds {len(self._infos):,} files; more than {reading.budget.members:,} are not read.",
                "Unpack it and add its folders one by one.",
            )

    def __enter__(self) -> BoundedZip:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        self._zip.close()
        self._stream.close()

    def names(self) -> list[str]:
        """The names of all members that are files."""
        return [name for name, info in self._infos.items() if not info.is_dir()]

    def has(self, name: str) -> bool:
        return name in self._infos

    def read(self, name: str) -> bytes:
        """One member. Raises `DocumentError` when it is missing, damaged, encrypted or too large."""
        reading, info = self._reading, self._infos.get(name)
        if info is None:
            raise reading.damaged(f"its part {name} is missing")
        size, ratio = info.file_size, info.file_size / max(1, info.compress_size)
        if size > LARGEST_MEMBER_BYTES or (size > _UNSUSPICIOUS_BYTES and ratio > _HIGHEST_RATIO):
            raise DocumentError(
                f"{reading.name} holds {name}, which unpacks to {size >> 20:,} MB; so much is not read.",
                "It may be made to fill the memory. If it is genuine, unpack it yourself and add its files.",
            )
        if info.compress_type == _AES:
            raise DocumentError(
                f"{name} in {reading.name} is encrypted with AES, which is not read.",
                "Unpack it with its password and add the files.",
            )
        if info.flag_bits & _ENCRYPTED and not reading.limits.password:
            raise PasswordRequired(f"{reading.name} needs a password: {name} in it is encrypted.")
        reading.budget.take_bytes(size, reading.name)
        try:
            return self._zip.read(info, reading.limits.password.encode() or None)
        except (zipfile.BadZipFile, zlib.error, OSError, EOFError, NotImplementedError, ValueError) as error:
            raise reading.damaged(f"its part {name} cannot be unpacked", error) from error
        except RuntimeError as error:
            raise PasswordRequired(f"{reading.name} does not open with this password.") from error
