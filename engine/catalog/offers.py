"""Models that may be fetched on request: the list that comes with the program, and which fit here; fetches none.

File names, sizes and checksums in `resources/model_offers.json` are those the publishers' repositories name. Where no
checksum is known it is empty, and the hub's own (of its large-file storage) is what the file is checked against.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from engine.catalog.types import Hardware
from engine.core.errors import StorageError

HUB = "https://huggingface.co"
# Besides the hub itself, the servers it sends large files from (https://huggingface.co/.well-known/meta.json,
# "lfsDomains" and "cdnDomains", and the bridge hosts of huggingface/hub-docs#2628). Which one serves depends on where
# the person is; all belong to the hub, and no other host is ever spoken to.
HUB_FILE_HOSTS = (
    "cdn-lfs.hf.co",
    "cdn-lfs-us-1.hf.co",
    "cdn-lfs-eu-1.hf.co",
    "cas-bridge.xethub.hf.co",
    "cas-bridge.xethub-eu.hf.co",
    "aws.cdn.hf.co",
    "us.aws.cdn.hf.co",
    "us-east-1.aws.cdn.hf.co",
    "us-west-2.aws.cdn.hf.co",
    "eu-west-3.aws.cdn.hf.co",
    "ap-southeast-1.aws.cdn.hf.co",
    "us.gcp.cdn.hf.co",
    "us-east1.us.gcp.cdn.hf.co",
    "us-central1.us.gcp.cdn.hf.co",
    "us-west4.us.gcp.cdn.hf.co",
    "europe-west4.us.gcp.cdn.hf.co",
    "asia-southeast1.us.gcp.cdn.hf.co",
)
HUB_HOSTS = ("huggingface.co", *HUB_FILE_HOSTS)
PARTIAL_SUFFIX = ".part"
# Left for the system and other programs: of memory for "fits", of the disk for a download.
_MEMORY_RESERVE_BYTES = 2_000_000_000
DISK_RESERVE_BYTES = 1_000_000_000
# With more parameters at work for each token, a computer without a GPU writes slower than most people read.
_SLOW_PARAMETERS = 9_000_000_000
_FEW_CORES, _SLOW_ON_FEW_CORES = 4, 2_500_000_000
# On a computer without a GPU other programs want their memory too.
_SUGGESTED_SHARE = 0.6
_REPAIR = "Run the set-up again: installer/run.py."


class ModelOffer(BaseModel):
    """One file that may be fetched. `memory_bytes` is about what it takes to run with 8,192 tokens of context.

    `active_parameters` work for each token: fewer than `parameters` in a mixture of experts.
    An empty `sha256` means that none is known; `size_bytes` is then an approximation (`size_is_exact` false).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9.-]{0,63}$")]
    name: Annotated[str, Field(min_length=1)]
    licence: Literal["Apache-2.0", "MIT"]
    repo: Annotated[str, Field(pattern=r"^[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*$")]
    revision: Annotated[str, Field(pattern=r"^(main|[0-9a-f]{40})$")]
    file: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*\.gguf$")]
    size_bytes: Annotated[int, Field(gt=0)]
    size_is_exact: bool
    sha256: Annotated[str, Field(pattern=r"^([0-9a-f]{64})?$")] = ""
    parameters: Annotated[int, Field(gt=0)]
    active_parameters: Annotated[int, Field(gt=0)]
    context_length: Annotated[int, Field(gt=0)]
    quantization: str
    memory_bytes: Annotated[int, Field(gt=0)]
    words: str

    @model_validator(mode="after")
    def _checksum_means_size(self) -> ModelOffer:
        if self.sha256 and not self.size_is_exact:
            raise ValueError(f"{self.id}: a file whose checksum is known has a known size")
        return self

    @property
    def source(self) -> str:
        """The page of the repository."""
        return f"{HUB}/{self.repo}"


class _OfferFile(BaseModel):
    """`resources/model_offers.json`, version 1."""

    model_config = ConfigDict(extra="forbid")

    version: Literal[1]
    offers: list[ModelOffer]

    @model_validator(mode="after")
    def _ids_are_different(self) -> _OfferFile:
        if len({offer.id for offer in self.offers}) != len(self.offers):
            raise ValueError("two offers have the same id")
        return self


@dataclass(frozen=True, slots=True)
class OfferView:
    """An offer as this computer sees it. `fits` is "yes", "partly" or "no"; `words` is one sentence for a person.

    At most one offer is `suggested`. `partial_bytes` are here from a download that was stopped. The file goes into
    `folder`, and comes from `host` or one of its `file_hosts`.
    """

    offer: ModelOffer
    fits: str
    words: str
    installed: bool = False
    partial_bytes: int = 0
    folder: str = ""
    suggested: bool = False
    host: str = HUB_HOSTS[0]
    file_hosts: tuple[str, ...] = HUB_FILE_HOSTS


def read_offers(path: Path) -> list[ModelOffer]:
    """The offers, the smallest first. Raises `StorageError` when the file is missing or not valid."""
    try:
        text = path.read_text(encoding="utf-8")
        offers = _OfferFile.model_validate_json(text).offers
    except (OSError, UnicodeDecodeError, ValidationError) as error:
        raise StorageError("The list of models that can be fetched is missing or damaged.", _REPAIR) from error
    return sorted(offers, key=lambda offer: offer.memory_bytes)


def view_offers(offers: Sequence[ModelOffer], hardware: Hardware, models_dir: Path) -> list[OfferView]:
    """Each offer with whether it fits this computer and what of it is already in `models_dir`."""
    best = _suggested(offers, hardware)
    views = []
    for offer in offers:
        fits, words = _fit(offer, hardware)
        views.append(
            OfferView(
                offer=offer,
                fits=fits,
                words=words,
                installed=is_installed(offer, models_dir),
                partial_bytes=partial_bytes(offer, models_dir),
                folder=str(models_dir / offer.id),
                suggested=offer is best,
            )
        )
    return views


def is_installed(offer: ModelOffer, models_dir: Path) -> bool:
    """Whether the finished file is there; a file of another size than the offer's is not it."""
    try:
        size = (models_dir / offer.id / offer.file).stat().st_size
    except OSError:
        return False
    return size == offer.size_bytes or not offer.size_is_exact


def partial_bytes(offer: ModelOffer, models_dir: Path) -> int:
    """How much of an unfinished download is there."""
    try:
        parts = list((models_dir / offer.id).glob(f"{offer.file}.*{PARTIAL_SUFFIX}"))
        return max((part.stat().st_size for part in parts), default=0)
    except OSError:
        return 0


def _fit(offer: ModelOffer, hardware: Hardware) -> tuple[str, str]:
    """Held against the memory the machine has, not what is free now: other programs can be closed."""
    need = offer.memory_bytes
    on_gpus = sum(gpu.total_bytes for gpu in hardware.gpus)
    main = max(0, hardware.ram.total_bytes - _MEMORY_RESERVE_BYTES)
    if on_gpus >= need * 1.05:
        return "yes", f"Fits on the GPU: needs {_gigabytes(need)} of {_gigabytes(on_gpus)}."
    if main >= need:
        if on_gpus:
            return (
                "partly",
                f"Fits with a part in main memory: needs {_gigabytes(need)}, the GPU has {_gigabytes(on_gpus)}.",
            )
        words = f"Fits: needs {_gigabytes(need)} of {_gigabytes(hardware.ram.total_bytes)} memory"
        if offer.active_parameters > _slow_parameters(hardware):
            return "partly", f"{words}, but is slow without a GPU."
        return "yes", f"{words}."
    if on_gpus and main + on_gpus >= need:
        return "partly", f"Fits tightly, shared between the GPU and main memory: needs {_gigabytes(need)}."
    has = hardware.ram.total_bytes + on_gpus
    return "no", f"Does not fit: needs {_gigabytes(need)} of memory, this computer has {_gigabytes(has)}."


def _slow_parameters(hardware: Hardware) -> int:
    return _SLOW_ON_FEW_CORES if hardware.physical_cores < _FEW_CORES else _SLOW_PARAMETERS


def _suggested(offers: Sequence[ModelOffer], hardware: Hardware) -> ModelOffer | None:
    """The largest offer that fits well; without a GPU one that leaves room and is quick enough."""
    room = hardware.ram.total_bytes * _SUGGESTED_SHARE
    good = [
        offer for offer in offers if _fit(offer, hardware)[0] == "yes" and (hardware.gpus or offer.memory_bytes <= room)
    ]
    return max(good, key=lambda offer: offer.parameters, default=None)


def _gigabytes(count: int) -> str:
    return f"{count / 1e9:.1f} GB"
