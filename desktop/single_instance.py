"""One window a profile: a second start hands its files over to the first and ends; knows nothing of the window.

The first start holds a lock that ends with its process, also when it is killed, and listens at a local socket. A second
one finds the lock taken and knocks until the first answers: that may just be starting. Where nobody answers it goes on
alone, and the engine says that the profile is in use. Lock and socket lie in a folder of this user only.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import stat
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from engine.api import AquiferError, ProfileLock

log = logging.getLogger(__name__)

VERSION = 1
# How long a second start waits for a first one that is there and does not answer, or that is just starting: on a busy
# computer that takes its time, and its window is what the person waits for.
KNOCK_S = 15.0
STARTING_S = 60.0
_AGAIN_S = 0.1
_ANSWER_MS = 5_000
_MOST_BYTES = 1 << 20
_TAKEN = b"taken\n"
# What a desktop gives the program that is started, so that a window of another one may come to the front.
_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


@dataclass(frozen=True, slots=True)
class Place:
    """Where the first start of a profile holds its lock and listens."""

    lock: Path
    socket: str

    @classmethod
    def of(cls, profile: Path, folder: Path | None = None) -> Place:
        """Of a profile folder, whatever way leads to it. Raises `OSError` where there is no safe folder for it."""
        home = folder or own_folder()
        name = hashlib.sha256(str(profile.resolve()).encode()).hexdigest()[:16]
        # A pipe of Windows has a name of its own; elsewhere the socket is a file.
        socket = f"aquifer-{name}" if os.name == "nt" else str(home / f"{name}.socket")
        return cls(home / f"{name}.lock", socket)


@dataclass(frozen=True, slots=True)
class Knock:
    """What a second start asks for."""

    files: tuple[Path, ...] = ()
    token: str = ""


def own_folder() -> Path:
    """A folder for sockets that nobody else can enter. Raises `OSError`."""
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if os.name == "nt" or (runtime and _is_own(Path(runtime))):
        home = Path(runtime or tempfile.gettempdir()) / "aquifer"
    else:
        home = Path(tempfile.gettempdir()) / f"aquifer-{os.getuid()}"
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not _is_own(home):
        raise PermissionError(f"{home} belongs to somebody else")
    return home


def _is_own(folder: Path) -> bool:
    """A folder of this user, no link, closed to everybody else."""
    if os.name == "nt":
        return True
    try:
        found = folder.lstat()
    except OSError:
        return False
    return stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o077


def claim(
    place: Place, files: Sequence[Path], wait_s: float = KNOCK_S, starting_s: float = STARTING_S
) -> ProfileLock | bool:
    """The lock for a first start; true when the first one took the files over; false when nobody answers."""
    began, heard = time.monotonic(), False
    while True:
        try:
            return ProfileLock(place.lock)
        except AquiferError:
            answer = knock(place, files)
        if answer:
            return True
        heard = heard or answer is False
        if time.monotonic() - began >= (wait_s if heard else max(wait_s, starting_s)):
            log.warning("another start of this profile does not answer")
            return False
        time.sleep(_AGAIN_S)


def knock(place: Place, files: Sequence[Path]) -> bool | None:
    """Ask the first start to come to the front and open `files`; whether it said that it does, None when nobody is
    there (yet)."""
    socket = QLocalSocket()
    socket.connectToServer(place.socket)
    if not socket.waitForConnected(1_000):
        return None
    token = next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
    words = json.dumps({"version": VERSION, "files": [str(path) for path in files], "token": token})
    socket.write(words.encode() + b"\n")
    answer = b""
    while not answer.endswith(b"\n") and socket.waitForReadyRead(_ANSWER_MS):
        answer += bytes(socket.readAll().data())
    socket.abort()
    return answer == _TAKEN


def read_knock(line: bytes) -> Knock | None:
    """What a second start sent; None for what is not understood. Only absolute paths count: its folder is another."""
    try:
        asked = json.loads(line)
        files = tuple(Path(name) for name in asked["files"] if isinstance(name, str))
        token = str(asked.get("token", ""))
        understood = asked["version"] == VERSION
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    return Knock(tuple(path for path in files if path.is_absolute()), token[:500]) if understood else None


class Doorbell(QObject):
    """Listens for second starts while the program runs; `rang(Knock)` for each."""

    rang = Signal(object)

    def __init__(self, place: Place, lock: ProfileLock) -> None:
        super().__init__()
        self._lock = lock
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        # Whoever holds the lock is the only one: a socket that lies there was left by a killed process.
        QLocalServer.removeServer(place.socket)
        if not self._server.listen(place.socket):
            log.warning("second starts are not heard: %s", self._server.errorString())
            lock.release()  # nobody shall wait for an answer

    @property
    def listening(self) -> bool:
        return self._server.isListening()

    def close(self) -> None:
        """No second start is heard any more; the next start is a first one."""
        self._server.close()
        self._lock.release()

    def _welcome(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            _Visitor(self, socket)


class _Visitor(QObject):
    """One second start: its line is read, answered and told."""

    def __init__(self, bell: Doorbell, socket: QLocalSocket) -> None:
        super().__init__(bell)
        self._bell, self._socket, self._read, self._answered = bell, socket, b"", False
        socket.setParent(self)
        socket.readyRead.connect(self._on_bytes)
        socket.disconnected.connect(self.deleteLater)
        QTimer.singleShot(_ANSWER_MS, self, self._give_up)
        self._on_bytes()

    def _on_bytes(self) -> None:
        self._read += bytes(self._socket.readAll().data())
        if len(self._read) > _MOST_BYTES:
            self._give_up()
        elif self._read.endswith(b"\n") and not self._answered:
            self._answered = True
            asked = read_knock(self._read)
            if asked is None:
                self._give_up()
                return
            self._socket.write(_TAKEN)
            self._socket.flush()
            self._bell.rang.emit(asked)

    def _give_up(self) -> None:
        self._socket.abort()
