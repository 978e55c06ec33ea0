"""What the test worker does when it is asked: echo, report, fail, hang, crash or eat memory."""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import time
from typing import Any

from engine.core.errors import PasswordRequired
from engine.core.worker_report import Report


def _die(how: str) -> None:
    if how == "complain":
        os.write(2, b"there is no memory left\n")
        os.abort()
    ctypes.string_at(0)


def handle(request: dict[str, Any], blob: bytes, report: Report) -> tuple[dict[str, Any], bytes]:
    match request["do"]:
        case "echo":
            print("noise on stdout")
            return {"said": request["text"]}, blob[::-1]
        case "report":
            for number in range(3):
                report({"page": number})
                time.sleep(0.15)
        case "until told":
            return {"steps": _until_told(report)}, b""
        case "password":
            raise PasswordRequired("It is locked.", "Give the password.")
        case "bug":
            raise RuntimeError("oops")
        case "hang" | "spin" | "starve":
            _give_no_sign(request)
        case "crash" | "complain" as how:
            _die(how)
        case "killed":
            os.kill(os.getpid(), signal.SIGKILL)
        case "memory":
            return {"size": len(bytearray(2 << 30))}, b""
        case "socket":
            libc = ctypes.CDLL(None, use_errno=True)
            number = libc.socket(socket.AF_INET, socket.SOCK_STREAM, 0)
            return {"descriptor": number, "errno": ctypes.get_errno()}, b""
    return {"pid": os.getpid()}, b""


def _give_no_sign(request: dict[str, Any]) -> None:
    match request["do"]:
        case "hang":
            time.sleep(60)
        case "spin":
            _use_processor(60)
        case "starve":  # as beside busy programs: it computes for 5 ms, then waits for its turn
            for _ in range(int(request["turns"])):
                _use_processor(0.005)
                time.sleep(0.1)


def _use_processor(seconds: float) -> None:
    end = time.process_time() + seconds
    while time.process_time() < end:
        pass


def _until_told(report: Report) -> int:
    number = 0
    while not report.cancelled:
        report({"step": number})
        number += 1
        time.sleep(0.01)
    return number
