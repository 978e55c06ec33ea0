"""A screen without a monitor (Xvfb) on which a program is driven with mouse and keys (xdotool) and looked at."""

from __future__ import annotations

import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

WIDTH, HEIGHT = 1600, 900
_TOOLS = ("Xvfb", "xdotool")
_DRAG_S = 0.05


def missing_tools() -> list[str]:
    """What is not installed of the programs this needs."""
    return [name for name in _TOOLS if shutil.which(name) is None]


class VirtualScreen:
    """1600 x 900 pixels; `folder` is for the memory of the screen. Programs started on it are ended with it."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._running: list[subprocess.Popen[Any]] = []

    def __enter__(self) -> Self:
        size = f"{WIDTH}x{HEIGHT}x24"
        command = ["Xvfb", "-displayfd", "1", "-screen", "0", size, "-fbdir", str(self._folder), "-nolisten", "tcp"]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        self._running.append(server)
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        assert number, "Xvfb did not start"
        self.environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _trace: TracebackType | None
    ) -> None:
        for process in reversed(self._running):
            process.terminate()
        for process in self._running:
            process.wait(30)

    def start(self, arguments: Sequence[str], log: Path, **environment: str) -> subprocess.Popen[bytes]:
        """A Python process on this screen; what it prints goes to `log`."""
        with log.open("wb") as out:
            process = subprocess.Popen(
                [sys.executable, *arguments], env={**self.environment, **environment}, stdout=out, stderr=out
            )
        self._running.append(process)
        return process

    def picture(self) -> NDArray[np.uint8]:
        """What is on the screen: height x width x 3, RGB."""
        data = (self._folder / "Xvfb_screen0").read_bytes()
        # The XWD format: header size, ..., bytes per line (word 12), ..., colour map entries of 12 bytes (word 19).
        words = struct.unpack(">25I", data[:100])
        begin = words[0] + words[19] * 12
        lines = np.frombuffer(data, np.uint8, HEIGHT * words[12], begin).reshape(HEIGHT, -1, 4)
        return np.ascontiguousarray(lines[:, :WIDTH, 2::-1])

    def press(self, *keys: str) -> None:
        self._do("key", *keys)

    def type(self, text: str) -> None:
        self._do("type", "--delay", "20", text)

    def click(self, x: int, y: int) -> None:
        self._do("mousemove", str(x), str(y), "click", "1")

    def drag(self, begin: tuple[int, int], *places: tuple[int, int]) -> None:
        """Press at `begin`, move over the places, let go at the last."""
        self._do("mousemove", *map(str, begin), "mousedown", "1")
        for x, y in places:
            time.sleep(_DRAG_S)  # a hand takes time; X tells only where the mouse was seen
            self._do("mousemove", str(x), str(y))
        time.sleep(_DRAG_S)
        self._do("mouseup", "1")

    def _do(self, *arguments: str) -> None:
        subprocess.run(["xdotool", *arguments], env=self.environment, check=True, capture_output=True, timeout=30)


def until(condition: Callable[[], Any], seconds: float, what: str) -> Any:
    """Wait for what `condition` gives; asks every tenth of a second."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := condition():
            return found
        time.sleep(0.1)
    raise AssertionError(f"not within {seconds:.0f} s: {what}")
