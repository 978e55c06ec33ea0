"""What a download tells while it runs, and what its worker is asked; fetches nothing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from engine.core.events import Event


@dataclass(frozen=True, slots=True)
class FetchProgress(Event):
    """`done_bytes` of `total_bytes` are here; `seconds_left` is None until the speed is known."""

    done_bytes: int
    total_bytes: int
    seconds_left: float | None = None


class FetchRequest(BaseModel):
    """One file of one repository, for the worker. `size_bytes` 0 and `sha256` "" mean: what the hub says.

    `about_bytes` is the size the person was told; `folder` is where the file goes.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    version: int = 1
    endpoint: str
    hosts: tuple[str, ...]
    repo: str
    revision: str
    file: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]*$")]
    size_bytes: int
    about_bytes: int
    sha256: str
    folder: str


class FetchReply(BaseModel):
    """What is now in the folder."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    size_bytes: int
    sha256: str
    commit: str
