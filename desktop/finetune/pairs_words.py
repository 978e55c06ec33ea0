"""Pairs from documents as sentences: how far, what came of them, why a text is left out; knows no widget."""

from __future__ import annotations

import time
from collections.abc import Sequence

from desktop.finetune.words import counted
from desktop.widgets.time_words import duration
from training.api import PairProgress, PairReport, PairSpec, PairWork

_SMALL = "A model this small invents much, and what it invents is left out: a larger one keeps more."
KINDS = {"qa": "question and answer", "summary": "summary"}


def pairs_title(spec: PairSpec) -> str:
    return f"Pairs from {spec.collection}"


def wish_words(spec: PairSpec) -> str:
    """ "questions with answers, made harder, and summaries of 100 passages"."""
    parts = []
    if "qa" in spec.kinds:
        parts.append("questions with answers" + (", made harder" if spec.evolve else ""))
    if "summary" in spec.kinds:
        parts.append("summaries")
    of = counted(spec.most, "passage") if spec.most is not None else "every passage"
    joined = (", and " if spec.evolve else " and ").join(parts)
    return f"{joined} of {of}"


def most_words(spec: PairSpec) -> str:
    """How many texts that gives at most."""
    each = ("summary" in spec.kinds) + (1 + spec.evolve if "qa" in spec.kinds else 0)
    if spec.most is None:
        return f"At most {counted(each, 'text')} a passage, and what the passage does not bear out is left out."
    return f"At most {counted(each * spec.most, 'text')}, and what the passage does not bear out is left out."


def progress_words(at: PairProgress | None) -> str:
    """ "12 of 100 passages · 31 texts written · 9 kept · 22 left out · 4 min left"."""
    if at is None:
        return "Waiting"
    if at.phase:
        return at.phase
    words = [f"{at.done:,} of {counted(at.passages, 'passage')}", f"{counted(at.written, 'text')} written"]
    words += [f"{at.kept:,} kept", f"{at.dropped:,} left out"]
    if at.left_s is not None and at.done < at.passages:
        words.append(f"{duration(at.left_s)} left")
    return " · ".join(words)


def out_words(reasons: Sequence[tuple[str, int]]) -> str:
    """Why texts were left out, the most frequent first; empty for none."""
    return "Left out: " + "; ".join(f"{reason} ({count:,})" for reason, count in reasons) if reasons else ""


def work_facts(work: PairWork) -> str:
    """The second line of a card."""
    when = time.strftime("%d %b, %H:%M", time.localtime(work.created))
    if work.report is None:
        return f"interrupted · {counted(work.texts, 'text')} written so far · {when}"
    state = "" if work.finished else "stopped · "
    out = sum(count for _reason, count in work.report.dropped)
    return f"{state}{kept_words(work.report)} · {out:,} left out · {wish_words(work.spec)} · {when}"


def kept_words(report: PairReport) -> str:
    """ "32 pairs, 4 of them harder ones, 12 summaries"."""
    words = []
    if report.pairs or report.evolved or not report.summaries:
        words.append(counted(report.pairs + report.evolved, "pair"))
    if report.evolved:
        words.append(f"{report.evolved:,} of them harder")
    if report.summaries:
        words.append("1 summary" if report.summaries == 1 else f"{report.summaries:,} summaries")
    return ", ".join(words)


def outcome(work: PairWork) -> tuple[str, str, str]:
    """Severity, sentence and hint about a work that ended or was stopped."""
    report = work.report
    if report is None:
        hint = f"{counted(work.texts, 'text')} are kept. It goes on where it was."
        return "warning", "The writing was interrupted.", hint
    kept = report.pairs + report.evolved + report.summaries
    texts = kept + sum(count for _reason, count in report.dropped)
    from_ = f"{counted(report.passages, 'passage')} of {work.spec.collection}"
    hint = _SMALL if report.small_model and kept < texts else ""
    if not report.finished:
        words = f"Stopped. Of {counted(texts, 'text')} {kept_words(report)} are kept."
        return "warning", words, "It goes on where it was."
    if not kept:
        way_out = "Load a larger model on the Models page and write them again."
        return "warning", f"None of {counted(texts, 'text')} is kept: the passages do not bear them out.", way_out
    return "success", f"{kept_words(report)} from {from_}; {texts - kept:,} of {counted(texts, 'text')} left out.", hint


def written_words(report: PairReport) -> str:
    """By which model, how fast, and what is from earlier."""
    words = [f"Written by {report.model}"]
    if report.written:
        words.append(f"{counted(report.written, 'new text')} in {duration(report.seconds)}")
        words.append(f"{report.texts_a_minute:.1f} a minute")
    if report.kept_texts:
        words.append(f"{counted(report.kept_texts, 'text')} from before")
    return " · ".join(words)
