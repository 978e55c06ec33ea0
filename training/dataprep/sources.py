"""The rows of a file, a folder, an archive: which reader, under which name; knows no format of training data."""

from __future__ import annotations

import io
from collections.abc import Callable, Collection, Iterator, Mapping
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import BinaryIO

from engine.core.errors import AquiferError, DocumentError, UsageError
from engine.documents.bounded_zip import BoundedZip
from engine.documents.reading import Source
from training.dataprep.json_readers import read_json, read_jsonl
from training.dataprep.table_readers import bounded_reading, read_csv, read_parquet, read_xlsx
from training.dataprep.types import Origin, Refusal, Row

Reader = Callable[[BinaryIO, str], Iterator[Row | Refusal]]
READERS: Mapping[str, Reader] = MappingProxyType(
    {
        ".jsonl": read_jsonl,
        ".ndjson": read_jsonl,
        ".json": read_json,
        ".csv": read_csv,
        ".tsv": read_csv,
        ".tab": read_csv,
        ".parquet": read_parquet,
        ".xlsx": read_xlsx,
        ".xlsm": read_xlsx,
    }
)
ZIP = ".zip"
_BAD_FILE = "the file cannot be read"


def data_files(path: Path) -> list[Path]:
    """`path` itself, or the data files of a folder in the order of their names. Raises `UsageError`."""
    if path.is_file():
        if path.suffix.lower() not in (*READERS, ZIP):
            known = ", ".join(suffix[1:] for suffix in (*READERS, ZIP))
            raise UsageError(f"{path.name} is no data file that can be read.", f"These can be read: {known}.")
        return [path]
    if not path.is_dir():
        raise UsageError(f"There is no file {path}.", "Check the path; it is taken relative to the pipeline file.")
    found = visible_files(path, (*READERS, ZIP))
    if not found:
        raise UsageError(f"There is no data file in {path}.", 'For a folder of documents write "documents: true".')
    return found


def visible_files(folder: Path, suffixes: Collection[str]) -> list[Path]:
    """The files below a folder with one of these endings; hidden ones and locks of an office program are none."""
    files = (file for file in folder.rglob("*") if file.suffix.lower() in suffixes and not _is_hidden(file.name))
    return sorted(file for file in files if file.is_file())


def shown_name(file: Path, path: Path) -> str:
    """As the person knows it: relative to the folder that was named."""
    return file.name if file == path else file.relative_to(path).as_posix()


def _is_hidden(name: str) -> bool:
    return name.startswith((".", "~$"))


def rows_of(path: Path) -> Iterator[Row | Refusal]:
    """All rows. In a folder or archive a file that cannot be read is one refusal; alone it raises `DocumentError`."""
    files = data_files(path)
    for file in files:
        name = shown_name(file, path)
        opened = _archive_rows(file, name) if file.suffix.lower() == ZIP else _file_rows(file, name)
        if len(files) == 1:
            yield from opened
        else:
            yield from _whole(opened, name)


def _file_rows(file: Path, name: str) -> Iterator[Row | Refusal]:
    try:
        with file.open("rb") as stream:
            yield from READERS[file.suffix.lower()](stream, name)
    except OSError as error:
        cause = error.strerror or error
        raise DocumentError(f"{name} cannot be read: {cause}.", "Check that it may be read, or copy it.") from error


def _archive_rows(file: Path, name: str) -> Iterator[Row | Refusal]:
    """Members are unpacked one at a time, in memory, within the engine's limits; nothing is written to the disk."""
    with BoundedZip(bounded_reading(Source(name, file))) as archive:
        members = [member for member in sorted(archive.names()) if _is_data(member)]
        if not members:
            raise DocumentError(f"{name} holds no data file.", "Pack csv, json, jsonl, parquet or xlsx files.")
        for member in members:
            shown = f"{name} · {PurePosixPath(member).name}"
            yield from _whole(_member_rows(archive, member, shown), shown)


def _member_rows(archive: BoundedZip, member: str, shown: str) -> Iterator[Row | Refusal]:
    stream = io.BytesIO(archive.read(member))
    yield from READERS[PurePosixPath(member).suffix.lower()](stream, shown)


def _is_data(member: str) -> bool:
    path = PurePosixPath(member.replace("\\", "/"))
    return path.suffix.lower() in READERS and "__MACOSX" not in path.parts and not _is_hidden(path.name)


def _whole(rows: Iterator[Row | Refusal], name: str) -> Iterator[Row | Refusal]:
    """One file among others: what keeps it from being read is a refusal, and the others go on."""
    number = 0
    try:
        for row in rows:
            number = row.origin.row
            yield row
    except AquiferError as error:
        yield Refusal(Origin(name, number + 1), _BAD_FILE, error.user_message)
