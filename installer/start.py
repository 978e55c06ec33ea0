"""What the two commands do: set up, then become the program or run the tests; knows no step of the set-up."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from installer.layout import Layout, layout_of
from installer.steps import end_with_children, set_up

_USAGE = """\
python3 installer/run.py [--demo] [--install-only] [arguments of the program]

  (nothing)        set up what is missing, then open the window
  --demo           set up what is missing, then run the demonstration in this terminal
  --install-only   set up what is missing, then stop
  --menu-entry     set up what is missing, put Aquifer into the menu and into "Open with" (Linux), then stop
  --no-menu-entry  take it out of both again
  --               everything after it goes to the program as it is
"""


@dataclass(frozen=True)
class Options:
    """The command line of run.py; `rest` is for the program, `menu` is "add" or "remove"."""

    demo: bool
    install_only: bool
    help: bool
    rest: tuple[str, ...]
    menu: str = ""


def parse(arguments: list[str]) -> Options:
    """Take our own switches out; what we do not know belongs to the program."""
    own, divider, passed = arguments, False, list[str]()
    if "--" in arguments:
        position = arguments.index("--")
        own, divider, passed = arguments[:position], True, arguments[position + 1 :]
    menu = "add" if "--menu-entry" in own else "remove" if "--no-menu-entry" in own else ""
    known = {"--demo", "--install-only", "--menu-entry", "--no-menu-entry"} | (set() if divider else {"-h", "--help"})
    rest = tuple([argument for argument in own if argument not in known] + passed)
    wants_help = bool({"-h", "--help"} & set(own)) and not divider
    return Options("--demo" in own, "--install-only" in own, wants_help, rest, menu)


def run(root: Path, arguments: list[str]) -> int:
    """Set up, then become the program; returns an exit code when there is nothing to start."""
    options = parse(arguments)
    if options.help:
        print(_USAGE, end="")
        return 0
    layout = layout_of(root)
    if options.menu == "remove":
        return _menu_entry(layout, options.menu)
    if not _set_up(layout, with_tests=False):
        return 1
    if options.menu:
        return _menu_entry(layout, options.menu)
    if options.install_only:
        print("Aquifer is set up. Start it with: python3 installer/run.py")
        return 0
    return _become_program(layout, options)


def _menu_entry(layout: Layout, wanted: str) -> int:
    if sys.platform != "linux":
        print("A menu entry is made on Linux only.")
        return 1
    from installer import menu_entry

    try:
        print(menu_entry.add(layout.root, layout.python) if wanted == "add" else menu_entry.remove())
    except OSError as error:
        print(f"The menu entry could not be changed: {error}")
        return 1
    return 0


def _become_program(layout: Layout, options: Options) -> NoReturn:
    demo = options.demo or not _window_possible(layout, os.environ)
    command = ["-m", "engine", "demo"] if demo else ["-m", "desktop"]
    sys.stdout.flush()
    # -P: a folder named "engine" or "desktop" in the current directory must not be taken for ours.
    os.execv(layout.python, [str(layout.python), "-P", *command, *options.rest])  # noqa: S606


def test(root: Path, arguments: list[str]) -> int:
    """Set up, then run the static checks and every test, or those that the arguments of pytest name."""
    layout = layout_of(root)
    if not _set_up(layout, with_tests=True):
        return 1
    import subprocess

    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    sys.stdout.flush()
    end_with_children()
    tests = subprocess.Popen([layout.python, "-m", "tests.check", "--all", *arguments], cwd=root, env=environment)
    try:
        return tests.wait()
    except KeyboardInterrupt:
        tests.terminate()  # not killed: it ends what it started
        tests.wait()
        return 130


def window_possible(environment: Mapping[str, str], platform: str) -> bool:
    """Whether this session can show a window; on Linux it needs a display or a chosen Qt platform."""
    offered = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return platform != "linux" or any(environment.get(name) for name in offered)


def _window_possible(layout: Layout, environment: Mapping[str, str]) -> bool:
    if not window_possible(environment, sys.platform):
        print("No display was found (neither DISPLAY nor WAYLAND_DISPLAY is set): the demonstration runs here instead.")
        return False
    # No stamp: the step has just said which system libraries are missing.
    if (layout.stamps / "window.json").exists() or environment.get("QT_QPA_PLATFORM"):
        return True
    print("The window cannot open without these libraries: the demonstration runs here instead.")
    return False


def _set_up(layout: Layout, *, with_tests: bool) -> bool:
    # A terminal of another encoding must not stop the set-up at a dash.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    return set_up(layout, with_tests=with_tests)
