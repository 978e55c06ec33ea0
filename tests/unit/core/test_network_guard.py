"""The guard refuses other machines, lets this one through, and its switches are set. Hooks stay, so: own processes."""

from __future__ import annotations

import json
import subprocess
import sys
import textwrap

import pytest

from engine.core.network_guard import OFFLINE_SWITCHES, is_this_machine

PREPARE = "from engine.core.network_guard import NetworkGuard\nguard = NetworkGuard(); guard.install()\n"


def run_guarded(code: str) -> dict[str, object]:
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
