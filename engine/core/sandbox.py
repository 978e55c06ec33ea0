"""Limits a worker process puts on itself: memory, priority, and no internet socket at all (Linux); irreversible.

The seccomp filter lets `socket()` fail with EACCES for AF_INET and AF_INET6 in the kernel, so it holds for native code
that no Python hook sees. Format: linux/filter.h (classic BPF), audit architecture numbers from linux/audit.h.
"""

from __future__ import annotations

import ctypes
import logging
import os
import platform
import struct
import sys

log = logging.getLogger(__name__)

_PR_SET_NO_NEW_PRIVS = 38
_PR_SET_SECCOMP = 22
_SECCOMP_MODE_FILTER = 2
_ALLOW = 0x7FFF0000
_DENY_EACCES = 0x00050000 | 13
_SYSCALL_SOCKET = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
_AF_INET, _AF_INET6 = 2, 10


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_void_p)]


def enter(*, memory_mb: int = 0, nice: int = 0, internet: bool = False) -> bool:
    """Apply the limits to this process and its children; returns whether the kernel now denies internet sockets.

    With `internet` it does not: a worker that may reach a few hosts is held by the guard's hook alone.
    """
    if os.name == "posix":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        if memory_mb:
            limit = memory_mb << 20
            resource.setrlimit(resource.RLIMIT_AS, (limit, limit))
        if nice:
            os.nice(nice)
    return False if internet else deny_internet_sockets()


def deny_internet_sockets() -> bool:
    """Install the filter; false where the system has none (the audit hook then stands alone)."""
    numbers = _SYSCALL_SOCKET.get(platform.machine())
    if not sys.platform.startswith("linux") or numbers is None:
        return False
    architecture, socket_call = numbers
    load, jump_equal, give = 0x20, 0x15, 0x06
    # struct seccomp_data: nr at 0, arch at 4, args[0] (low word) at 16.
    instructions = [
        (load, 0, 0, 4),
        (jump_equal, 0, 6, architecture),
        (load, 0, 0, 0),
        (jump_equal, 0, 4, socket_call),
        (load, 0, 0, 16),
        (jump_equal, 1, 0, _AF_INET),
        (jump_equal, 0, 1, _AF_INET6),
        (give, 0, 0, _DENY_EACCES),
        (give, 0, 0, _ALLOW),
    ]
    code = b"".join(struct.pack("HBBI", *instruction) for instruction in instructions)
    buffer = ctypes.create_string_buffer(code, len(code))
    program = _Program(len(instructions), ctypes.cast(buffer, ctypes.c_void_p))
    libc = ctypes.CDLL(None, use_errno=True)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0:
        return False
    if libc.prctl(_PR_SET_SECCOMP, _SECCOMP_MODE_FILTER, ctypes.byref(program), 0, 0) != 0:
        log.info("no seccomp here (errno %d)", ctypes.get_errno())
        return False
    return True
