"""The hub over huggingface_hub: facts about a file and its bytes, from the allowed hosts only; knows no offer.

Runs in the fetching worker. The library's own client stays offline; this one is made for a single download: it sends
no token, no cookies and no name but the program's, and refuses a redirect to any host that was not named.
"""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, BinaryIO, cast
from urllib.parse import urlsplit

from engine.core.errors import AquiferError, FetchFailed, ModelDamaged, StorageError

_HEADERS = {"user-agent": "Aquifer", "accept-encoding": "identity"}
# Small pieces: progress and what a stopped download keeps are counted in them.
_PIECE_BYTES = 1 << 18
_TIMEOUT_S = 15
_SHA256 = re.compile(r"[0-9a-f]{64}")
OTHER_WAY = "Or bring the model from another computer: copy its .gguf file into the models folder."


@dataclass(frozen=True, slots=True)
class HubFile:
    """What the hub says of a file: `sha256` is that of its large-file storage, "" when it names none."""

    url: str
    size_bytes: int
    sha256: str
    commit: str


class HubClient:
    """Asks `endpoint`, and takes bytes from `hosts` only."""

    def __init__(self, endpoint: str, hosts: Sequence[str]) -> None:
        import httpx2
        from huggingface_hub import constants, set_client_factory
        from huggingface_hub.utils.tqdm import disable_progress_bars

        self._endpoint = endpoint
        self._hosts = frozenset(hosts)
        self._secure = urlsplit(endpoint).scheme == "https"
        constants.DOWNLOAD_CHUNK_SIZE = _PIECE_BYTES
        disable_progress_bars()
        set_client_factory(
            lambda: httpx2.Client(
                event_hooks={"request": [self._check_host], "response": [self._check_status]},
                follow_redirects=True,
                timeout=_TIMEOUT_S,
                trust_env=False,
            )
        )

    def look(self, repo: str, revision: str, file: str) -> HubFile:
        """Size and checksum of a file. Raises `FetchFailed`."""
        from huggingface_hub import get_hf_file_metadata, hf_hub_url

        url = hf_hub_url(repo, file, revision=revision, endpoint=self._endpoint)
        with _as_sentences():
            facts = get_hf_file_metadata(
                url, token=False, headers=_HEADERS, endpoint=self._endpoint, timeout=_TIMEOUT_S
            )
        if facts.size is None:
            raise FetchFailed("The hub does not say how large the file is.", OTHER_WAY)
        etag = facts.etag or ""
        return HubFile(url, facts.size, etag if _SHA256.fullmatch(etag) else "", facts.commit_hash or "")

    def load(self, file: HubFile, sink: BinaryIO, already: int) -> None:
        """Append the bytes from `already` on to `sink`; short losses of the connection are resumed by themselves."""
        from huggingface_hub.file_download import http_get

        with _as_sentences():
            http_get(file.url, sink, resume_size=already, headers=dict(_HEADERS), expected_size=file.size_bytes)

    def _check_host(self, request: Any) -> None:
        host, scheme = request.url.host, request.url.scheme
        if host not in self._hosts or (self._secure and scheme != "https"):
            raise FetchFailed(
                f"The hub wanted to send the file from {host}, which is not among the servers you allowed.",
                f"Nothing was taken from there. {OTHER_WAY}",
            )

    def _check_status(self, response: Any) -> None:
        # The library would wait here, silently and for minutes.
        if response.status_code in (408, 429):
            raise _refusal(response.status_code)


@contextmanager
def _as_sentences() -> Iterator[None]:
    """Errors of the library as ours; one of the borders to third-party code."""
    import httpx2
    from huggingface_hub.errors import HfHubHTTPError

    try:
        yield
    except AquiferError:
        raise
    except HfHubHTTPError as error:
        raise _refusal(error.response.status_code if error.response is not None else 0) from error
    except (httpx2.ConnectError, httpx2.TimeoutException) as error:
        if (ours := _cause(error)) is not None:
            raise ours from error
        raise FetchFailed(
            "The hub cannot be reached.", f"Check the connection and try again: what has arrived is kept. {OTHER_WAY}"
        ) from error
    except (httpx2.HTTPError, ValueError) as error:
        raise FetchFailed("The download broke off.", "Resume it: what has arrived is kept.") from error
    except OSError as error:
        raise _disk_or_connection(error) from error


def _cause(error: BaseException) -> AquiferError | None:
    """Our own error that the library has wrapped (the guard's refusal inside a connection attempt)."""
    seen: BaseException | None = error
    while seen is not None:
        if isinstance(seen, AquiferError):
            return seen
        seen = seen.__cause__ or seen.__context__
    return None


def _disk_or_connection(error: OSError) -> AquiferError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return StorageError("The disk is full.", "Free some space and resume: what has arrived is kept.")
    if error.errno is not None and error.errno in (errno.EACCES, errno.EROFS, errno.EIO):
        return StorageError(f"The models folder cannot be written: {error.strerror}.", "Check its permissions.")
    return FetchFailed("The connection ended before the whole file was here.", "Resume it: what has arrived is kept.")


def _refusal(status: int) -> AquiferError:
    sentences = {
        401: ("The hub no longer has this file for everybody.", OTHER_WAY),
        403: ("The hub gives this file only to people who are signed in, which Aquifer never does.", OTHER_WAY),
        404: ("The hub does not have this file any more.", OTHER_WAY),
        408: ("The hub took too long to answer.", "Try again: what has arrived is kept."),
        416: ("What is on the hub is not what was begun here.", "Try again."),
        429: ("The hub asks to wait: too many downloads came from this connection.", "Resume it in some minutes."),
    }
    words, hint = sentences.get(status, (f"The hub has a problem (status {status}).", "Try again later."))
    return FetchFailed(words, hint)


class Sink:
    """The file a download goes into: tells the position after each piece, and takes no byte more than announced."""

    def __init__(self, file: BinaryIO, size_bytes: int, tell: Any) -> None:
        self._file, self._size_bytes, self._tell = file, size_bytes, tell

    def write(self, piece: bytes) -> int:
        if self._file.tell() + len(piece) > self._size_bytes:
            raise ModelDamaged("The server sends more than the file has.", OTHER_WAY)
        view = memoryview(piece)
        while view:
            view = view[self._file.write(view) :]
        self._tell(self._file.tell())
        return len(piece)

    def tell(self) -> int:
        return self._file.tell()

    def seek(self, position: int) -> int:
        return self._file.seek(position)

    def truncate(self) -> int:
        return self._file.truncate()

    def as_file(self) -> BinaryIO:
        """http_get uses these four methods only."""
        return cast(BinaryIO, self)
