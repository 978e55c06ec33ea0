"""A hub on this machine that speaks the part of the real one's API which downloads use, and misbehaves on request."""

from __future__ import annotations

import hashlib
import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

COMMIT = "c0ffee" * 6 + "beef"
_RESOLVE = re.compile(r"/([^/]+/[^/]+)/resolve/([^/]+)/([^/?]+)")


@dataclass
class FakeHub:
    """Files by "repo/file". Large files are sent from another host name, as the real hub does."""

    host: str = "127.0.0.1"
    cdn_host: str = "localhost"
    files: dict[str, bytes] = field(default_factory=dict)
    sent: dict[str, bytes] = field(default_factory=dict)  # what is really sent, where it differs from what is said
    status: int = 0
    cdn_status: int = 0
    sha256: str | None = None  # said instead of the real one; "" for a plain git file
    break_after: int = 0
    delay_s: float = 0.0
    redirect_to: str = ""
    ignore_range: bool = False
    requests: list[tuple[str, str, dict[str, str]]] = field(default_factory=list)
    served: list[int] = field(default_factory=list)  # bytes sent, download by download
    ranges: list[str] = field(default_factory=list)
    port: int = 0

    @property
    def endpoint(self) -> str:
        return f"http://{self.host}:{self.port}"

    @property
    def hosts(self) -> tuple[str, ...]:
        return (self.host, self.cdn_host)


@contextmanager
def running(hub: FakeHub) -> Iterator[FakeHub]:
    """Serve while the block runs, on all addresses of this machine."""
    server = ThreadingHTTPServer(("0.0.0.0", 0), type("Handler", (_Handler,), {"hub": hub}))
    server.daemon_threads = True
    hub.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


class _Handler(BaseHTTPRequestHandler):
    hub: FakeHub

    protocol_version = "HTTP/1.1"

    def log_message(self, *_: Any) -> None:
        """Quiet."""

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def _answer(self, *, with_body: bool) -> None:
        self.hub.requests.append((self.command, self.path, dict(self.headers)))
        found = _RESOLVE.match(self.path)
        if found:
            self._resolve(f"{found[1]}/{found[3]}")
        elif with_body and self.path.startswith("/cdn/"):
            self._content(self.path.removeprefix("/cdn/"))
        else:
            self._plain(404)

    def _resolve(self, name: str) -> None:
        if self.hub.status:
            self._plain(self.hub.status)
        elif name not in self.hub.files:
            self._plain(404, {"X-Error-Code": "EntryNotFound"})
        else:
            data = self.hub.files[name]
            sha256 = hashlib.sha256(data).hexdigest() if self.hub.sha256 is None else self.hub.sha256
            place = self.hub.redirect_to or f"http://{self.hub.cdn_host}:{self.hub.port}"
            self._plain(302, {
                "X-Repo-Commit": COMMIT,
                "X-Linked-Size": str(len(data)),
                "X-Linked-Etag": f'"{sha256 or "a1b2c3"}"',
                "Location": f"{place}/cdn/{name}",
            })  # fmt: skip

    def _content(self, name: str) -> None:
        if self.hub.cdn_status:
            self._plain(self.hub.cdn_status)
            return
        data = self.hub.sent.get(name, self.hub.files[name])
        start, wanted = 0, self.headers.get("Range", "")
        if wanted:
            self.hub.ranges.append(wanted)
        if wanted and not self.hub.ignore_range:
            start = int(wanted.removeprefix("bytes=").split("-")[0])
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(data) - 1}/{len(data)}")
        self.send_header("Content-Length", str(len(data) - start))
        self.end_headers()
        self._pour(data, start)

    def _pour(self, data: bytes, start: int) -> None:
        mine = len(self.hub.served)
        self.hub.served.append(0)
        for position in range(start, len(data), 65_536):
            piece = data[position : position + 65_536]
            if self.hub.break_after and position - start >= self.hub.break_after:
                self.close_connection = True
                return
            time.sleep(self.hub.delay_s)
            try:
                self.wfile.write(piece)
            except OSError:
                return  # the client was stopped
            self.hub.served[mine] += len(piece)

    def _plain(self, status: int, headers: dict[str, str] | None = None) -> None:
        self.send_response(status)
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.send_header("Content-Length", "0")
        self.end_headers()
