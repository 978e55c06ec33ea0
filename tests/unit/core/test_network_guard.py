"""The guard refuses other machines, lets this one through, and its switches are set. Hooks stay, so: own processes."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap
from typing import Any

import pytest

from engine.core.network_guard import OFFLINE_SWITCHES, is_this_machine

PREPARE = "from engine.core.network_guard import NetworkGuard\nguard = NetworkGuard(); guard.install()\n"


def run_guarded(code: str) -> Any:
    done = subprocess.run(
        [sys.executable, "-c", PREPARE + textwrap.dedent(code)], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("call", ['s.connect(("192.0.2.1", 80))', 's.connect_ex(("192.0.2.1", 80))'])
def test_that_a_connection_to_another_machine_is_refused_and_logged(call: str) -> None:
    told = run_guarded(f"""
        import json, socket
        from engine.core.errors import NetworkBlocked
        s = socket.socket()
        try:
            {call}
            refused = False
        except NetworkBlocked:
            refused = True
        print(json.dumps({{"refused": refused, "target": guard.blocked[0].target, "caller": guard.blocked[0].caller}}))
    """)
    assert told["refused"] is True
    assert told["target"] == "192.0.2.1"
    assert "in <module>" in str(told["caller"])


def test_that_name_lookups_and_datagrams_are_refused() -> None:
    told = run_guarded("""
        import json, socket, urllib.request
        from engine.core.errors import NetworkBlocked
        refused = []
        for attempt in (lambda: socket.getaddrinfo("example.invalid", 80),
                        lambda: socket.socket(type=socket.SOCK_DGRAM).sendto(b"x", ("192.0.2.1", 9)),
                        lambda: urllib.request.urlopen("http://192.0.2.1/")):
            try:
                attempt()
            except NetworkBlocked:
                refused.append(True)
        print(json.dumps({"refused": len(refused), "logged": len(guard.blocked)}))
    """)
    assert told == {"refused": 3, "logged": 3}


def test_that_this_machine_is_reachable() -> None:
    told = run_guarded("""
        import json, socket
        server = socket.create_server(("127.0.0.1", 0))
        client = socket.create_connection(server.getsockname())
        client.close(); server.close()
        print(json.dumps({"blocked": len(guard.blocked)}))
    """)
    assert told == {"blocked": 0}


def test_that_an_allowed_host_is_allowed_only_inside_the_block() -> None:
    told = run_guarded("""
        import json, socket
        from engine.core.errors import NetworkBlocked
        s = socket.socket(); s.setblocking(False)
        with guard.allow("192.0.2.1"):
            first = s.connect_ex(("192.0.2.1", 9)) != 0   # in progress or unreachable, but not refused by the guard
        inside = len(guard.blocked)
        try:
            s.connect_ex(("192.0.2.1", 9))
        except NetworkBlocked:
            pass
        print(json.dumps({"first": first, "inside": inside, "after": len(guard.blocked)}))
    """)
    assert told == {"first": True, "inside": 0, "after": 1}


def test_that_the_offline_switches_are_set() -> None:
    told = run_guarded("import json, os\nprint(json.dumps(dict(os.environ)))")
    assert {key: told[key] for key in OFFLINE_SWITCHES} == OFFLINE_SWITCHES


@pytest.mark.parametrize(
    ("host", "here"),
    [("127.0.0.1", True), ("::1", True), ("localhost", True), ("127.8.8.8", True), ("10.0.0.1", False),
     ("0.0.0.0", False), ("fe80::1%eth0", False), ("example.org", False), ("localhost.example.org", False)],
)  # fmt: skip
def test_that_only_loopback_counts_as_this_machine(host: str, here: bool) -> None:
    assert is_this_machine(host) is here


# An address of this machine stands for a stranger: `is_own` says that nothing is ours.
STRANGERS = """
import json, socket, threading, urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer
from engine.core.errors import NetworkBlocked
from engine.core.network_guard import NetworkGuard

class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(204); self.end_headers()
    def log_message(self, *_): pass

resolve = socket.getaddrinfo
names = {"hub.test": "127.0.0.1", "other.test": "127.0.0.2"}
def resolver(host, *rest, **more):
    if host in names:
        strict._audit("socket.getaddrinfo", (host,))   # what the C function would tell before it asked for the name
        host = names[host]
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, rest[0]))]
    return resolve(host, *rest, **more)
socket.getaddrinfo = resolver
servers = [HTTPServer((address, 0), Handler) for address in names.values()]
ports = dict(zip(names, (server.server_port for server in servers)))
for server in servers:
    threading.Thread(target=server.serve_forever, daemon=True).start()
strict = NetworkGuard(is_own=lambda host: False)
strict.install()

def reach(host):
    try:
        with urllib.request.urlopen(f"http://{host}:{ports.get(host, ports['hub.test'])}/", timeout=5) as answer:
            return str(answer.status)
    except NetworkBlocked:
        return "refused"
"""


def test_that_an_allowed_name_stands_for_its_addresses_and_only_inside_the_block() -> None:
    told = run_guarded(
        STRANGERS
        + textwrap.dedent("""
        before = reach("hub.test")
        with strict.allow("hub.test"):
            inside, other, opened = reach("hub.test"), reach("other.test"), list(strict.open_for)
        after, address = reach("hub.test"), reach("127.0.0.1")
        put_back = socket.getaddrinfo is resolver
        print(json.dumps([before, inside, other, opened, after, address, list(strict.open_for), put_back]))
    """)
    )
    assert told == ["refused", "204", "refused", ["hub.test"], "refused", "refused", [], True]


def test_that_a_failure_inside_the_block_closes_it() -> None:
    told = run_guarded(
        STRANGERS
        + textwrap.dedent("""
        try:
            with strict.allow("hub.test"):
                raise OSError("broken off")
        except OSError:
            pass
        print(json.dumps([reach("hub.test"), list(strict.open_for)]))
    """)
    )
    assert told == ["refused", []]


def test_that_overlapping_blocks_leave_nothing_open() -> None:
    told = run_guarded(
        STRANGERS
        + textwrap.dedent("""
        first, second = strict.allow("hub.test"), strict.allow("other.test")
        first.__enter__(); second.__enter__()
        both = [reach("hub.test"), reach("other.test")]
        first.__exit__(None, None, None)
        one = [reach("hub.test"), reach("other.test")]
        second.__exit__(None, None, None)
        print(json.dumps([both, one, [reach("hub.test"), reach("other.test")], list(strict.open_for)]))
    """)
    )
    assert told == [["204", "204"], ["refused", "204"], ["refused", "refused"], []]


def test_that_lending_the_network_to_a_worker_opens_nothing_here() -> None:
    told = run_guarded(
        STRANGERS
        + textwrap.dedent("""
        with strict.lend("hub.test"):
            inside, opened = reach("hub.test"), list(strict.open_for)
        print(json.dumps([inside, opened, list(strict.open_for)]))
    """)
    )
    assert told == ["refused", ["hub.test"], []]
