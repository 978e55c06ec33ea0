"""The list of steps and the loop that does the unfinished ones; knows nothing of what happens after the set-up."""

from __future__ import annotations

import os
import shutil
import signal
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import FrameType

from installer import (
    embedder_trial,
    environment,
    llama_build,
    packages,
    qt_libraries,
    starter_models,
    system_check,
    system_tools,
    translations,
)
from installer.commands import Commands
from installer.install_lock import install_lock
from installer.layout import Layout
from installer.problems import SetupProblem, explain_os_error
from installer.screen import Screen
from installer.session import Session
from installer.stamps import Stamps, fingerprint

_GB = 1_000_000_000


@dataclass(frozen=True)
class Step:
    """One step: `work` does it and returns what must stay there, or None if it could not be finished for good."""

    name: str
    title: str
    inputs: str
    needs_bytes: int
    work: Callable[[Session], list[Path] | None]


def steps_for(layout: Layout, *, with_tests: bool) -> list[Step]:
    """All steps in their order; the first looks at the computer and is done whenever another is to do."""
    shown = qt_libraries.displays(os.environ)
    locked, source = "requirements.lock", "requirements-source.lock"
    steps = [
        Step("environment", "Virtual environment", environment.inputs(layout), 0, environment.make),
        Step("packages", "Python packages", packages.locked_inputs(layout, locked), 2 * _GB,
             lambda session: packages.install_locked(session, locked)),
        Step("torch", "torch", packages.torch_inputs(layout), 3 * _GB // 2, packages.install_torch),
        Step("source", "Packages that come as sources", packages.locked_inputs(layout, source), _GB // 20,
             lambda session: packages.install_sources(session, source)),
        Step("llama", "Building llama.cpp for this computer", llama_build.inputs(layout), _GB, llama_build.install),
        Step("models", "Starter models", starter_models.inputs(layout), _GB // 2, starter_models.install),
        Step("embedder", "Finding the fastest way to embed", embedder_trial.inputs(layout), _GB // 5,
             embedder_trial.measure),
        Step("translations", "Words of other languages", translations.inputs(layout), 0, translations.install),
    ]  # fmt: skip
    if with_tests:
        dev = "requirements-dev.lock"
        steps += [
            Step("dev-packages", "Packages of the tests", packages.locked_inputs(layout, dev), _GB // 5,
                 lambda session: packages.install_locked(session, dev)),
            Step("test-tools", "Tools of the tests", fingerprint("1", _tools_here()), 0,
                 lambda session: [] if system_tools.install(session) else None),
        ]  # fmt: skip
    else:
        inputs = fingerprint("1", *shown, layout.python_version)
        steps.append(Step("window", "System libraries for the window", inputs, 0, lambda s: _check_window(s, shown)))
    return steps


def set_up(layout: Layout, *, with_tests: bool) -> bool:
    """Do what is not done yet. False after a problem, which was then said; a finished set-up says nothing."""
    stamps = Stamps(layout.stamps, layout.root)
    steps = steps_for(layout, with_tests=with_tests)
    if all(stamps.is_done(step.name, step.inputs) for step in steps):
        environment.link_checkout(layout)
        return True
    screen = Screen(len(steps) + 1)
    end_with_children()
    try:
        with install_lock(layout.lock) as token:
            _do(layout, with_tests, stamps, Session(layout, screen, _commands(layout, token, screen)))
    except (SetupProblem, OSError) as error:
        problem = error if isinstance(error, SetupProblem) else explain_os_error(error)
        screen.say(f"Stopped in {screen.position}: {problem.sentence}")
        screen.say(f"What to do: {problem.remedy}")
        screen.say(f"The full log: {layout.log}")
        return False
    except KeyboardInterrupt:
        screen.say("Stopped. What is finished stays; start the same command again and it goes on from there.")
        sys.exit(130)
    return True


def _do(layout: Layout, with_tests: bool, stamps: Stamps, session: Session) -> None:
    environment.clear_leftovers(layout)
    steps = steps_for(layout, with_tests=with_tests)
    session.screen.start(1, "This computer")
    session.screen.finish(_check_computer(layout, [s for s in steps if not stamps.is_done(s.name, s.inputs)]))
    installed = False
    for number, planned in enumerate(steps, start=2):
        # Asked again: a remade environment has lost its stamps, and may have another version of Python.
        step = next(s for s in steps_for(layout, with_tests=with_tests) if s.name == planned.name)
        session.screen.start(number, step.title)
        if stamps.is_done(step.name, step.inputs):
            session.screen.finish("ready")
            continue
        stamps.forget(step.name)
        evidence = step.work(session)
        if step.name in ("torch", "source", "llama", "dev-packages", "packages"):
            installed = True
        if step.name == "environment":
            step = next(s for s in steps_for(layout, with_tests=with_tests) if s.name == planned.name)
        if evidence is not None:
            stamps.write(step.name, step.inputs, evidence)
            session.screen.finish("ready")
    environment.link_checkout(layout)
    if installed:
        packages.check_consistency(session)
    shutil.rmtree(layout.temporary, ignore_errors=True)


def _check_computer(layout: Layout, unfinished: list[Step]) -> str:
    """Find out before the long steps what would stop them; returns what was found, in words."""
    system_check.require_platform()
    names = {step.name for step in unfinished}
    if "environment" in names:
        environment.require_venv_module(layout.python_version)
    needed = sum(step.needs_bytes for step in unfinished)
    system_check.require_disk_space(layout.root, needed)
    system_check.require_disk_space(layout.cache, _GB // 2 if names & {"llama", "models", "torch"} else 0)
    words = [f"Python {layout.python_version}"]
    if needed:
        words.append(f"about {needed / _GB:.1f} GB are needed and free")
    if "llama" in names and not llama_build.is_built(layout):
        system_check.require_compiler(os.environ)
        words.append("compiler found")
    return ", ".join(words)


def _check_window(session: Session, shown: tuple[str, ...]) -> list[Path] | None:
    missing = qt_libraries.missing_for_window(session.layout.site_packages, shown)
    if not missing:
        return []
    session.screen.say(
        f"  The window cannot open, for {', '.join(missing)} are missing: {qt_libraries.advice(missing)}"
    )
    return None


def _tools_here() -> str:
    return " ".join(name for name in ("strace", "Xvfb", "xdotool") if shutil.which(name))


def _commands(layout: Layout, token: str, screen: Screen) -> Commands:
    layout.log.write_text(
        f"{datetime.now().astimezone().isoformat(timespec='seconds')} {sys.version}\n", encoding="utf-8"
    )
    return Commands(layout.log, layout.temporary, token, screen)


def end_with_children() -> None:
    """Let a closed terminal or a polite kill end us as Ctrl+C does, so that what we started ends too."""
    signal.signal(signal.SIGTERM, _as_interrupt)
    signal.signal(signal.SIGHUP, _as_interrupt)


def _as_interrupt(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt
