"""Finds chats of other programs: in what a person chose, and where those programs keep them; takes nothing in."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from engine.core.errors import DocumentError
from engine.exchange import chatgpt_export, gpt4all_chats, jan_threads, lm_studio_chats
from engine.exchange.foreign_chat import CHATGPT, GPT4ALL, JAN, LM_STUDIO, Found, Unreadable
from engine.exchange.local_docs import read_folders
from engine.exchange.types import ChatSource, LocalDocsFolder

_MOST_FOLDERS = 20_000
_MOST_FILES = 100_000
_UNKNOWN = "It holds no chats of a program that is known here (ChatGPT, GPT4All, Jan, LM Studio)."


@dataclass(frozen=True, slots=True)
class _Piece:
    """One file or folder of chats, and whose it is."""

    program: str
    path: Path


def read(path: Path) -> Iterator[Found]:
    """Every chat in a file or folder. What cannot be read is given as such; nothing is raised for it."""
    found = False
    for piece in _pieces(path):
        found = True
        try:
            yield from _read(piece)
        except (DocumentError, OSError) as error:
            reason = error.user_message if isinstance(error, DocumentError) else error.strerror or str(error)
            yield Unreadable(piece.path.name, reason)
    if not found:
        yield Unreadable(path.name, _UNKNOWN if path.exists() else "It is not there.")


def _read(piece: _Piece) -> Iterator[Found]:
    if piece.program == GPT4ALL:
        yield gpt4all_chats.read_file(piece.path)
    elif piece.program == JAN:
        yield jan_threads.read_folder(piece.path)
    elif piece.program == LM_STUDIO:
        yield lm_studio_chats.read_file(piece.path)
    elif piece.path.suffix.casefold() == ".zip":
        yield from chatgpt_export.read_zip(piece.path)
    else:
        with chatgpt_export.opened(piece.path) as stream:
            yield from chatgpt_export.read_stream(stream)


def _pieces(path: Path) -> Iterator[_Piece]:
    if not path.is_dir():
        piece = _piece(path, chosen=True)
        if piece is not None and path.is_file():
            yield piece
        return
    files = 0
    for count, (here, folders, names) in enumerate(os.walk(path)):
        folders.sort()
        files += len(names)
        if count >= _MOST_FOLDERS or files > _MOST_FILES:
            return
        for name in sorted(names):
            piece = _piece(Path(here) / name, chosen=False)
            if piece is not None and not (Path(here) / name).is_symlink():
                yield piece


def _piece(file: Path, *, chosen: bool) -> _Piece | None:
    """Whose file it is by its name; a file that was `chosen` may be called anything."""
    name = file.name.casefold()
    if name.endswith(lm_studio_chats.SUFFIX):
        return _Piece(LM_STUDIO, file)
    if name in (jan_threads.THREAD, jan_threads.MESSAGES):
        # Seen once a thread: by its description, or by its messages when they were chosen.
        return _Piece(JAN, file.parent) if name == jan_threads.THREAD or chosen else None
    if name.endswith(".chat"):
        return _Piece(GPT4ALL, file)
    if chosen and file.suffix.casefold() in (".zip", ".json"):
        return _Piece(CHATGPT, file)
    if name.startswith("conversations") and name.endswith(".json"):
        return _Piece(CHATGPT, file)
    return None


def find_sources(home: Path | None = None, environment: Mapping[str, str] | None = None) -> list[ChatSource]:
    """The folders of GPT4All, Jan and LM Studio that hold chats; with `home` only below that one. Counts by name."""
    found: dict[str, ChatSource] = {}
    for program, folder in _places(home, os.environ if environment is None else environment):
        real = os.path.realpath(folder)
        if real in found or not folder.is_dir():
            continue
        chats = sum(piece.program == program for piece in _pieces(folder))
        if chats:
            found[real] = ChatSource(program, folder, chats)
    return list(found.values())


def local_docs(home: Path | None = None, environment: Mapping[str, str] | None = None) -> list[LocalDocsFolder]:
    """The folders GPT4All's LocalDocs keeps on this computer."""
    places = _places(home, os.environ if environment is None else environment)
    return next((found for program, path in places if program == GPT4ALL and (found := read_folders(path))), [])


def _places(home: Path | None, environment: Mapping[str, str]) -> Iterator[tuple[str, Path]]:
    base = home if home is not None else Path.home()
    local = environment.get("LOCALAPPDATA") if home is None and sys.platform == "win32" else None
    roaming = environment.get("APPDATA") if home is None and sys.platform == "win32" else None
    config = environment.get("XDG_CONFIG_HOME") if home is None else None
    mac = base / "Library" / "Application Support"
    yield GPT4ALL, base / ".local" / "share" / "nomic.ai" / "GPT4All"
    yield GPT4ALL, mac / "nomic.ai" / "GPT4All"
    yield GPT4ALL, (Path(local) if local else base / "AppData" / "Local") / "nomic.ai" / "GPT4All"
    yield JAN, (Path(config) if config else base / ".config") / "Jan" / "data" / "threads"
    yield JAN, base / ".local" / "share" / "Jan" / "data" / "threads"
    yield JAN, mac / "Jan" / "data" / "threads"
    yield JAN, (Path(roaming) if roaming else base / "AppData" / "Roaming") / "Jan" / "data" / "threads"
    yield JAN, base / "jan" / "threads"
    yield LM_STUDIO, base / ".lmstudio" / "conversations"
    yield LM_STUDIO, base / ".cache" / "lm-studio" / "conversations"
