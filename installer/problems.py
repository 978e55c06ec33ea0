"""Turns the output of a failed program into one sentence and one piece of advice; runs nothing itself."""

from __future__ import annotations

import errno
import re

_AGAIN = "start the same command again: it goes on where it stopped"

# The first pattern that is found wins, so what is certain stands before what is likely.
_SENTENCES: tuple[tuple[str, str, str], ...] = (
    (
        r"No space left on device|Errno 28\b|not enough space on the disk",
        "the disk is full",
        f"free some space (the set-up needs about 5 GB, 10 GB if pip takes the NVIDIA build of torch), then {_AGAIN}.",
    ),
    (r"Disk quota exceeded|Errno 122\b", "your disk quota is used up", f"free some space, then {_AGAIN}."),
    (
        r"DO NOT MATCH THE HASHES",
        "a downloaded file is not the one that was checked for Aquifer (its SHA-256 differs)",
        f"{_AGAIN}; if it stays so, a proxy or a mirror between here and the package index changes files.",
    ),
    (
        r"Proxy Authentication Required|ProxyError|Tunnel connection failed|Cannot connect to proxy",
        "the proxy of this network refused the connection",
        f"check HTTPS_PROXY and pip's `proxy` setting, then {_AGAIN}.",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError|SSLError",
        "the certificate of the package index is not trusted by this computer",
        "check the clock, install the package ca-certificates, or set PIP_CERT to your company's certificate.",
    ),
    (
        r"Temporary failure in name resolution|Name or service not known|nodename nor servname|getaddrinfo failed"
        r"|Network is unreachable|No route to host|NewConnectionError|Connection refused|NameResolutionError"
        r"|ConnectTimeout|ReadTimeout|[Rr]ead timed out|Connection reset|Connection aborted|IncompleteRead"
        r"|ProtocolError|Connection broken|Failed to resolve|ConnectionError",
        "the package index cannot be reached",
        f"check the connection to the internet (it is needed for the set-up only), then {_AGAIN}.",
    ),
    (
        r"HTTP error (?:403|401|407)|(?:401|403) (?:Client Error|Forbidden|Unauthorized)",
        "the package index refused the download",
        "check pip's index settings with: pip config list",
    ),
    (r"HTTP error 5\d\d|5\d\d Server Error", "the package index has a fault at the moment", f"later, {_AGAIN}."),
    (
        r"Permission denied|Errno 13\b|Read-only file system",
        "a folder cannot be written",
        f"give yourself the right to write in the checkout and in your cache folder, then {_AGAIN}.",
    ),
    (
        r"Cannot allocate memory|MemoryError|virtual memory exhausted|out of memory|Killed signal terminated",
        "this computer has too little free memory",
        f"close other programs, then {_AGAIN}.",
    ),
    (
        r"No matching distribution found for (?P<detail>\S+)",
        "the package index has no file of {detail} for this Python and this platform",
        "check that pip uses an up-to-date index (pip config list) and that this is a 64-bit glibc Linux or macOS.",
    ),
)


class SetupProblem(Exception):
    """Why the set-up cannot go on: `sentence` says why, `remedy` what to do."""

    def __init__(self, sentence: str, remedy: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.remedy = remedy


def explain(what: str, output: str, code: int) -> SetupProblem:
    """The problem for a program that ended with `code` after printing `output`; `what` is what it was meant to do."""
    if code < 0 and -code in (9, 11):
        reason = "it was ended by the system" if code == -9 else "it crashed"
        return SetupProblem(f"{what} failed: {reason}.", f"Close other programs (memory may be short) and {_AGAIN}.")
    for pattern, sentence, remedy in _SENTENCES:
        found = re.search(pattern, output)
        if found:
            reason = sentence.format(**found.groupdict()) if found.groupdict() else sentence
            return SetupProblem(f"{what} failed: {reason}.", remedy[0].upper() + remedy[1:])
    last = _last_error(output)
    reason = f": {last}" if last else f" with code {code}."
    return SetupProblem(f"{what} failed{reason}", f"Read the log, and {_AGAIN}.")


def explain_os_error(error: OSError) -> SetupProblem:
    """The problem for a failed file operation of the installer itself."""
    name = f" ({error.filename})" if error.filename else ""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return SetupProblem(f"The disk is full{name}.", f"Free some space, then {_AGAIN}.")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return SetupProblem(f"A file or folder cannot be written{name}.", f"Check its permissions, then {_AGAIN}.")
    return SetupProblem(f"{error.strerror or error}{name}.", f"Read the log, and {_AGAIN}.")


def _last_error(output: str) -> str:
    lines = [line.strip() for line in output.splitlines() if line.strip()]
    # pip says at the very end that "the above" failed; the reason stands in the error before.
    errors = [line for line in lines if re.search(r"\berror\b", line, re.IGNORECASE) and len(line) < 300]
    return (errors or lines or [""])[-1]
