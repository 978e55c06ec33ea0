"""ZIP archives: the pages of every file inside, labelled with its name; nothing is written to the disk."""

from __future__ import annotations

from engine.core.errors import DocumentError, PasswordRequired
from engine.documents.bounded_zip import BoundedZip
from engine.documents.markdown_text import one_line
from engine.documents.media_types import ZIP
from engine.documents.member_pages import MemberPages
from engine.documents.page_builder import PageBuilder
from engine.documents.reading import Reading, Source
from engine.documents.types import ParsedDocument

READER = "zip"
_SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini", ".ds_store"})


def read(reading: Reading) -> ParsedDocument:
    """Files in the order of their names. Raises `DocumentError` when none of them can be read."""
    pages = PageBuilder(reading)
    members = MemberPages(reading, pages)
    with BoundedZip(reading) as archive:
        names = sorted(name for name in archive.names() if _wanted(name))
        for name in names:
            try:
                data = archive.read(name)
            except PasswordRequired:
                if not members.read_count:
                    raise
                members.warn(f"{_shown(name)} was not read: it is encrypted.")
            except DocumentError as error:
                members.warn(error.user_message)
            else:
                members.add(Source(_shown(name), data=data))
    if not names:
        raise DocumentError(f"{reading.name} is an empty archive: there is no file in it.")
    if not members.read_count:
        first = members.warnings()[0] if members.warnings() else ""
        raise DocumentError(f"{reading.name} holds {len(names):,} files, and none could be read. {first}".strip())
    return ParsedDocument(ZIP, "", pages.pages(), READER, members.warnings())


def _wanted(name: str) -> bool:
    parts = name.replace("\\", "/").split("/")
    return parts[0] != "__MACOSX" and parts[-1].lower() not in _SYSTEM_FILES and not parts[-1].startswith("~$")


def _shown(name: str) -> str:
    """A name to show: a path that tries to lead out of the archive is only words here, but misleading ones."""
    parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".", "..")]
    return one_line("/".join(parts))[-200:] or "a file without a name"
