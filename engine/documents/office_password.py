"""Office files that open with a password, decrypted in memory through msoffcrypto; knows nothing of what they say.

Formats: MS-OFFCRYPTO. Agile and standard encryption of docx, xlsx, pptx; RC4, RC4 CryptoAPI and XOR of doc, xls, ppt.
"""

from __future__ import annotations

import io
import logging
import types
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from engine.core.errors import DocumentError, PasswordRequired
from engine.documents.reading import DEEPEST, Reading, Source

if TYPE_CHECKING:
    from engine.documents.types import ParsedDocument

log = logging.getLogger(__name__)

# Decrypting holds several copies; of the old formats one with eight bytes for each byte.
LARGEST_PACKAGE_BYTES = 256 << 20
LARGEST_OLD_FILE_BYTES = 48 << 20
_INFO = "EncryptionInfo"
_LARGEST_INFO_BYTES = 64 << 10
_AS_XML = b"\4\0\4\0"
# Excel encrypts a workbook that is only protected against changes with this word, and opens it without asking.
_OPENS_UNASKED = "VelvetSweatshop"


def read(reading: Reading) -> ParsedDocument:
    """A docx, xlsx or pptx inside its encrypted package. Raises `PasswordRequired`, `DocumentError`."""
    if reading.depth > DEEPEST:
        raise reading.protected("its program")
    return reading.read_member(reading, unlocked(reading, "its program").source)


def unlocked(reading: Reading, program: str) -> Reading:
    """The same file decrypted, its bytes in memory. `program` is where a person can take the password off.

    Raises `PasswordRequired` when none or a wrong one was given, `DocumentError` for a kind that is not known.
    """
    import msoffcrypto
    from msoffcrypto.exceptions import InvalidKeyError

    given = reading.limits.password
    with reading.source.open() as stream:
        try:
            _check(reading, stream)
            data = _opened(msoffcrypto.OfficeFile(stream), given)
        except InvalidKeyError as error:
            raise PasswordRequired(
                f"The password does not open {reading.name}."
                if given
                else f"{reading.name} is encrypted and needs a password."
            ) from error
        except (DocumentError, MemoryError):
            raise
        except Exception as error:
            # Rights management, an unknown method, or a description that cannot be read: it cannot be opened here.
            log.info("the encryption of %s is not understood: %s", reading.name, error)
            raise reading.protected(program) from error
    reading.budget.take_bytes(len(data), reading.name)
    return replace(reading, source=Source(reading.name, data=data), unlocked=True)


def _opened(file: Any, given: str) -> bytes:
    """With the given password, or the word that needs none: a folder is read with one password for all its files."""
    from msoffcrypto.exceptions import InvalidKeyError

    if not given:
        return _decrypted(file, _OPENS_UNASKED)
    try:
        return _decrypted(file, given)
    except InvalidKeyError:
        try:
            return _decrypted(file, _OPENS_UNASKED)
        except InvalidKeyError:
            pass
        raise


def _decrypted(file: Any, password: str) -> bytes:
    out = io.BytesIO()
    with _in_memory():
        if file.format == "ooxml":
            file.load_key(password=password, verify_password=True)
        else:
            file.load_key(password=password)
        file.decrypt(out)
    return out.getvalue()


@contextmanager
def _in_memory() -> Iterator[None]:
    """The readers of old formats put the decrypted file into a temporary one; nothing of it goes to the disk here."""
    from msoffcrypto.format import doc97, ppt97, xls97

    modules: tuple[Any, ...] = (doc97, ppt97, xls97)
    before = [module.tempfile for module in modules]
    for module in modules:
        module.tempfile = types.SimpleNamespace(TemporaryFile=io.BytesIO)
    try:
        yield
    finally:
        for module, library in zip(modules, before, strict=True):
            module.tempfile = library


def _check(reading: Reading, stream: Any) -> None:
    """Refuse what is too large to decrypt, and a description of the encryption that declares entities: the library
    reads it (version 4.4) as XML."""
    import olefile

    with olefile.OleFileIO(stream) as ole:
        package = ole.exists(_INFO)
        info = b""
        if package:
            with ole.openstream(_INFO) as part:
                info = part.read(_LARGEST_INFO_BYTES + 1)
    stream.seek(0)
    most = LARGEST_PACKAGE_BYTES if package else LARGEST_OLD_FILE_BYTES
    if reading.source.size_bytes > most:
        raise DocumentError(
            f"{reading.name} is encrypted and has more than {most >> 20} MB; so much is not decrypted.",
            "Save it without the password and add that.",
        )
    declares = info.startswith(_AS_XML) and b"<!" in info.replace(b"\0", b"")
    if len(info) > _LARGEST_INFO_BYTES or declares:
        raise reading.damaged("it is encrypted, and what says how is no description of that")
