"""Models that can be fetched on request, and the fetching, one permission at a time; lists no model on disk."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from engine.catalog.offers import ModelOffer, OfferView, read_offers, view_offers
from engine.catalog.types import Hardware
from engine.core.errors import UsageError
from engine.core.jobs import Job, JobRunner
from engine.core.network_guard import NetworkGuard
from engine.fetching.fetcher import Fetcher


class Downloads:
    """The offers of the program's list, as this computer sees them."""

    def __init__(
        self,
        offers_file: Path,
        models_dir: Path,
        hardware: Callable[[], Hardware],
        jobs: JobRunner,
        guard: NetworkGuard,
        fetcher: Fetcher | None = None,
    ) -> None:
        self._offers_file = offers_file
        self._models_dir = models_dir
        self._hardware = hardware
        self._jobs = jobs
        self._guard = guard
        self._fetcher = fetcher or Fetcher()

    def offers(self) -> Sequence[OfferView]:
        """Smallest first, each with whether it fits; reads files, so not on the GUI thread."""
        return view_offers(read_offers(self._offers_file), self._hardware(), self._models_dir)

    def fetch(self, offer_id: str) -> Job[Path]:
        """Fetch one offer. The call itself is the person's permission for this one download; events: FetchProgress."""
        offer = self._offer(offer_id)
        return self._jobs.submit(
            "fetch",
            f"fetch {offer.name}",
            lambda job: self._fetcher.fetch(offer, self._models_dir, self._guard, job.token, job.emit),
        )

    def _offer(self, offer_id: str) -> ModelOffer:
        for offer in read_offers(self._offers_file):
            if offer.id == offer_id:
                return offer
        raise UsageError(f"There is no offer {offer_id}.", "Choose one of the list under Models.")
