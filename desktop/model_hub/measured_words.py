"""Measurements of models as words; knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLocale

from desktop.model_hub.facts import size
from desktop.translation import tr
from engine.api import BenchRecord


def moment_words(at: float) -> str:
    """ "30 Nov 2026, 11:05"."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at)), "d MMM yyyy, HH:mm")


def day_words(at: float) -> str:
    """ "30 Nov 2026"."""
    return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(at)), "d MMM yyyy")


def speed(tokens_a_second: float) -> str:
    """ "38.4 tok/s", from 100 on without a fraction."""
    if tokens_a_second >= 100:
        return tr("{speed:,.0f} tok/s").format(speed=tokens_a_second)
    return tr("{speed:.1f} tok/s").format(speed=tokens_a_second)


def seconds(value: float) -> str:
    return tr("{seconds:.2f} s").format(seconds=value)


def memory(record: BenchRecord) -> str:
    return size(round(record.result.rss_mb * 1e6))


def record_words(record: BenchRecord) -> str:
    """One sentence for the card of a model."""
    result = record.result
    words = tr(
        "Reads {reading}, writes {writing}; first word after {cold}, on the same text after {warm}; "
        "{memory} of main memory. Measured {when}."
    )
    return words.format(
        reading=speed(result.prefill_tok_s),
        writing=speed(result.decode_tok_s),
        cold=seconds(result.ttft_cold_s),
        warm=seconds(result.ttft_warm_s),
        memory=memory(record),
        when=moment_words(record.at),
    )


def doubt_words(record: BenchRecord) -> str:
    """Why the figures may be too low; empty where nothing else was computed."""
    if record.other_work:
        return tr("Aquifer had other work in progress meanwhile: the figures may be too low.")
    if record.doubtful:
        words = tr("Other programs kept {busy:.1f} of {cores} cores busy meanwhile: the figures may be too low.")
        return words.format(busy=record.other_cores, cores=record.cores)
    return ""


def latest(records: Sequence[BenchRecord]) -> dict[str, BenchRecord]:
    """The newest of each model, by path; `records` are newest first."""
    found: dict[str, BenchRecord] = {}
    for record in records:
        found.setdefault(record.path, record)
    return found
