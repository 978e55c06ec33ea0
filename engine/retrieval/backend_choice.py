"""Which backend an embedding model runs on here: what was measured, what is chosen, what is remembered; runs nothing.

One verdict for each embedder, processor, number of threads, GPU and set of library versions, in `embedder_speed.json`.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from importlib import metadata
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from engine.core import atomic_files
from engine.core.errors import AquiferError
from engine.retrieval.embedding_backends import ROUGH

log = logging.getLogger(__name__)

VERSION = 2
# Agreement with the reference below which a backend is not used: for those that only round, and those that quantise.
LEAST_COSINE = 0.999
LEAST_COSINE_ROUGH = 0.99
# A rougher one has to be so much faster than the best exact one.
LEAST_GAIN = 1.2
# A program that ended twice while the same backend was tried did so because of it.
MOST_ATTEMPTS = 2
_MOST_VERDICTS = 50
_LIBRARIES = ("torch", "openvino", "onnxruntime")
# Texts that a model treats differently: long, short, capitals, figures, accents, other scripts, code.
AGREEMENT_TEXTS = (
    "The quarterly report shows that revenue from services grew faster than the cost of sales in every region. " * 8,
    "Warranty",
    "PART NO. 4711-B/2: TORQUE 35 Nm (26 lb-ft), MAX. 120 °C; SEE FIGURE 3.",
    "Der Antrag ist bis zum 31. März schriftlich bei der zuständigen Behörde einzureichen, sonst verfällt er.",
    "Les élèves ont été reçus à l'hôtel de ville après la cérémonie.",
    "黑豹队的防守只丢了 308分，在联赛中排名第六。",
    "| Ship | Berth | Tons |\n| --- | --- | --- |\n| Aurora | 12 | 4,300 |\n| Boreas | 7 | 12,950 |",
    "def area(radius: float) -> float:\n    return 3.14159 * radius ** 2\n",
    "Lunch is served between noon and two. Patients with a fever above 39 degrees need a second examination within "
    "a day, and the nurse on duty writes the result into the record before the end of the shift.",
)


class Trial(BaseModel):
    """What one backend did here: passages a second and its lowest cosine to the reference, or why it is not used."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    chunks_per_s: float = Field(0.0, ge=0)
    cosine: float = 0.0
    problem: str = Field("", max_length=1000)


class Verdict(BaseModel):
    """`chosen` is empty until all were tried; `trying` and `attempts` tell of a start that ended in the middle."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    trials: dict[str, Trial] = Field(default_factory=dict)
    chosen: str = ""
    trying: str = ""
    attempts: int = 0


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    version: int
    verdicts: dict[str, Verdict]


def choose(trials: Mapping[str, Trial], reference: str) -> str:
    """The fastest that agrees; the reference when nothing else does."""
    exact = {name: trial for name, trial in trials.items() if name not in ROUGH and _agrees(name, trial)}
    rough = {name: trial for name, trial in trials.items() if name in ROUGH and _agrees(name, trial)}
    best: str = max(exact, key=lambda name: exact[name].chunks_per_s, default=reference)
    faster: str = max(rough, key=lambda name: rough[name].chunks_per_s, default="")
    if faster and (best not in exact or rough[faster].chunks_per_s >= LEAST_GAIN * exact[best].chunks_per_s):
        return faster
    return best


def verdict_key(identity: str, processor: str, threads: int, gpu: str) -> str:
    """What a verdict depends on; another library version is measured again."""
    libraries = ", ".join(f"{name} {_version(name)}" for name in _LIBRARIES)
    return f"{identity} on {processor} with {threads} threads{', ' + gpu if gpu else ''}; {libraries}"


class VerdictBook:
    """Reads and writes the verdict of one key; without a file it remembers for its own lifetime."""

    def __init__(self, file: Path | None, key: str) -> None:
        self._file = file
        self._key = key
        self._own = Verdict()

    def read(self) -> Verdict:
        """An unreadable file, one of an older version too, counts as none: measuring again costs some seconds."""
        return self._own if self._file is None else self._all().get(self._key, Verdict())

    def write(self, verdict: Verdict) -> None:
        self._own = verdict
        if self._file is None:
            return
        known = {key: value for key, value in self._all().items() if key != self._key}
        recent = dict(list(known.items())[-_MOST_VERDICTS + 1 :])
        text = _File(version=VERSION, verdicts=recent | {self._key: verdict}).model_dump_json(indent=2)
        try:
            atomic_files.write_text(self._file, text)
        except AquiferError as error:
            log.info("what was measured of the embedder is not remembered: %s", error)

    def begin(self, name: str) -> bool:
        """Note that `name` is tried now; False when earlier tries ended the program."""
        verdict = self.read()
        attempts = verdict.attempts + 1 if verdict.trying == name else 1
        if attempts > MOST_ATTEMPTS:
            self.end(name, Trial(problem="The program ended while this was tried."))
            return False
        self.write(verdict.model_copy(update={"trying": name, "attempts": attempts}))
        return True

    def end(self, name: str, trial: Trial | None) -> None:
        """Note what came of it; None when it was called off."""
        verdict = self.read()
        trials = verdict.trials if trial is None else {**verdict.trials, name: trial}
        self.write(verdict.model_copy(update={"trials": trials, "trying": "", "attempts": 0}))

    def decide(self, reference: str) -> str:
        """Choose among the trials and remember it."""
        verdict = self.read()
        chosen = choose(verdict.trials, reference)
        self.write(verdict.model_copy(update={"chosen": chosen}))
        return chosen

    def _all(self) -> dict[str, Verdict]:
        if self._file is None:
            return {}
        try:
            found = _File.model_validate_json(self._file.read_bytes())
        except (OSError, ValidationError):
            return {}
        return found.verdicts if found.version == VERSION else {}


def words(verdict: Verdict) -> str:
    """ "openvino-bf16, 140 passages a second when measured, cosine to the exact vectors 0.9999"; empty before that."""
    trial = verdict.trials.get(verdict.chosen)
    if trial is None:
        return ""
    speed = f"{trial.chunks_per_s:.0f} passages a second when it was measured"
    return f"{verdict.chosen}, {speed}, agrees with the exact vectors (lowest cosine {trial.cosine:.4f})"


def _agrees(name: str, trial: Trial) -> bool:
    return not trial.problem and trial.cosine >= (LEAST_COSINE_ROUGH if name in ROUGH else LEAST_COSINE)


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:
        return "-"
