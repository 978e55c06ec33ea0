"""Makes gptqmodel importable without what only its vision models, training sets and build steps use; loads nothing.

gptqmodel 7.4 imports torchvision, Pillow, requests and datasets at its top for models that Aquifer does not run, and
PyPcre, which needs a C build against system headers, for a dozen plain regular expressions.
"""

from __future__ import annotations

import importlib.util
import os
import re
import sys
import types
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from typing import Any

from engine.core.errors import ModelUnsupported

_UNUSED = ("PIL", "datasets", "requests", "torchvision")
# Its pool of threads does not start with one worker, which is what it takes on two cores.
_ENVIRONMENT = {"NO_COLOR": "1", "GPTQMODEL_CPU_WORKERS": "2"}


def prepare() -> None:
    """Import gptqmodel; raises `ModelUnsupported` when this installation has none."""
    os.environ.update(_ENVIRONMENT)
    _remember_what_is_missing()
    with _stand_ins():
        try:
            import gptqmodel  # noqa: F401
        except ImportError as error:
            raise ModelUnsupported(
                f"GPTQ models cannot be used with this installation: {error}.", "Run the installer again."
            ) from error


def _remember_what_is_missing() -> None:
    """transformers asks once for each library and keeps the answer: it must not meet a stand-in."""
    from transformers import utils

    for name in ("is_torchvision_available", "is_vision_available", "is_datasets_available"):
        question = getattr(utils, name, None)
        if question is not None:
            question()


@contextmanager
def _stand_ins() -> Iterator[None]:
    finder = _StandInFinder([name for name in _UNUSED if name not in sys.modules and _is_unwanted(name)])
    if importlib.util.find_spec("pcre") is None:
        sys.modules["pcre"] = _pcre()
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
        for name in [name for name in sys.modules if finder.stands_in_for(name)]:
            del sys.modules[name]


def _is_unwanted(name: str) -> bool:
    """datasets is there for the training; to load a model it would bring a second of imports and threads of its own."""
    return name == "datasets" or importlib.util.find_spec(name) is None


def _pcre() -> types.ModuleType:
    """The part of PyPcre that gptqmodel uses, over Python's own `re`."""
    module = types.ModuleType("pcre")
    parts: dict[str, Any] = {
        "compile": re.compile,
        "escape": re.escape,
        "split": re.split,
        "Pattern": re.Pattern,
        "Flag": types.SimpleNamespace(CASELESS=re.IGNORECASE, MULTILINE=re.MULTILINE, DOTALL=re.DOTALL),
    }
    for name, part in parts.items():
        setattr(module, name, part)
    module.__spec__ = ModuleSpec("pcre", None)
    return module


class _Open(type):
    def __getattr__(cls, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything


class _Anything(metaclass=_Open):
    """A name taken from a stand-in: good enough as an annotation, a base class or a default."""


class _StandIn(types.ModuleType):
    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        return _Anything


class _StandInFinder(MetaPathFinder, Loader):
    """Gives empty modules for the given top-level names and all below them."""

    def __init__(self, names: Sequence[str]) -> None:
        self._names = frozenset(names)

    def stands_in_for(self, name: str) -> bool:
        return name.split(".")[0] in self._names

    def find_spec(
        self, fullname: str, _path: Sequence[str] | None = None, _target: types.ModuleType | None = None
    ) -> ModuleSpec | None:
        return ModuleSpec(fullname, self, is_package=True) if self.stands_in_for(fullname) else None

    def create_module(self, spec: ModuleSpec) -> types.ModuleType:
        return _StandIn(spec.name)

    def exec_module(self, _module: types.ModuleType) -> None:
        return None
