"""Pairs from documents as sentences: how far, what came of them, why a text is left out; knows no widget."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.translation import tr, tr_later, trn
from desktop.widgets.day_words import short_day_and_time
from desktop.widgets.time_words import duration
from training.api import PairProgress, PairReport, PairSpec, PairWork

_SMALL = tr_later("A model this small invents much, and what it invents is left out: a larger one keeps more.")
KINDS = {"qa": tr_later("question and answer"), "summary": tr_later("summary")}
HARDER = tr_later("harder question")


def pairs_title(spec: PairSpec) -> str:
    return tr("Pairs from {collection}").format(collection=spec.collection)


def wish_words(spec: PairSpec) -> str:
    """ "questions with answers, made harder, and summaries of 100 passages"."""
    if "qa" not in spec.kinds:
        words = tr("summaries of {passages}")
    elif "summary" in spec.kinds:
        plain = tr("questions with answers and summaries of {passages}")
        words = tr("questions with answers, made harder, and summaries of {passages}") if spec.evolve else plain
    else:
        plain = tr("questions with answers of {passages}")
        words = tr("questions with answers, made harder of {passages}") if spec.evolve else plain
    passages = tr("every passage", "questions and summaries of every passage")
    if spec.most is not None:
        passages = trn("{count:,} passage", "{count:,} passages", spec.most).format(count=spec.most)
    return words.format(passages=passages)


def wish_sentence(spec: PairSpec) -> str:
    """The same as a sentence of its own."""
    wish = wish_words(spec)
    return tr("{wish}.", "a sentence; it begins with a capital letter").format(wish=wish[:1].upper() + wish[1:])


def most_words(spec: PairSpec) -> str:
    """How many texts that gives at most."""
    each = ("summary" in spec.kinds) + (1 + spec.evolve if "qa" in spec.kinds else 0)
    if spec.most is None:
        words = trn(
            "At most {count:,} text a passage, and what the passage does not bear out is left out.",
            "At most {count:,} texts a passage, and what the passage does not bear out is left out.",
            each,
        )
        return words.format(count=each)
    most = each * spec.most
    words = trn(
        "At most {count:,} text, and what the passage does not bear out is left out.",
        "At most {count:,} texts, and what the passage does not bear out is left out.",
        most,
    )
    return words.format(count=most)


def progress_words(at: PairProgress | None) -> str:
    """ "12 of 100 passages · 31 texts written · 9 kept · 22 left out · 4 min left"."""
    if at is None:
        return tr("Waiting")
    if at.phase:
        return at.phase
    done = trn("{done:,} of {count:,} passage", "{done:,} of {count:,} passages", at.passages)
    words = [
        done.format(done=at.done, count=at.passages),
        trn("{count:,} text written", "{count:,} texts written", at.written).format(count=at.written),
        trn("{count:,} kept", "{count:,} kept", at.kept).format(count=at.kept),
        _left_out(at.dropped),
    ]
    if at.left_s is not None and at.done < at.passages:
        words.append(tr("{time} left").format(time=duration(at.left_s)))
    return " · ".join(words)


def _left_out(count: int) -> str:
    return trn("{count:,} left out", "{count:,} left out", count).format(count=count)


def out_words(reasons: Sequence[tuple[str, int]]) -> str:
    """Why texts were left out, the most frequent first; empty for none."""
    listed = "; ".join(f"{reason} ({count:,})" for reason, count in reasons)
    return tr("Left out: {reasons}").format(reasons=listed) if reasons else ""


def work_facts(work: PairWork) -> str:
    """The second line of a card."""
    when = short_day_and_time(work.created)
    if work.report is None:
        texts = trn("{count:,} text written so far", "{count:,} texts written so far", work.texts)
        return " · ".join((tr("interrupted"), texts.format(count=work.texts), when))
    state = [] if work.finished else [tr("stopped")]
    out = sum(count for _reason, count in work.report.dropped)
    return " · ".join((*state, kept_words(work.report), _left_out(out), wish_words(work.spec), when))


def kept_words(report: PairReport) -> str:
    """ "32 pairs, 4 of them harder ones, 12 summaries"."""
    words = []
    if report.pairs or report.evolved or not report.summaries:
        pairs = report.pairs + report.evolved
        words.append(trn("{count:,} pair", "{count:,} pairs", pairs).format(count=pairs))
    if report.evolved:
        harder = trn("{count:,} of them harder", "{count:,} of them harder", report.evolved)
        words.append(harder.format(count=report.evolved))
    if report.summaries:
        summaries = trn("{count:,} summary", "{count:,} summaries", report.summaries)
        words.append(summaries.format(count=report.summaries))
    return ", ".join(words)


def outcome(work: PairWork) -> tuple[str, str, str]:
    """Severity, sentence and hint about a work that ended or was stopped."""
    report = work.report
    if report is None:
        hint = trn(
            "{count:,} text are kept. It goes on where it was.",
            "{count:,} texts are kept. It goes on where it was.",
            work.texts,
        )
        return "warning", tr("The writing was interrupted."), hint.format(count=work.texts)
    kept = report.pairs + report.evolved + report.summaries
    texts = kept + sum(count for _reason, count in report.dropped)
    if not report.finished:
        words = trn(
            "Stopped. Of {count:,} text {kept} are kept.", "Stopped. Of {count:,} texts {kept} are kept.", texts
        )
        return "warning", words.format(count=texts, kept=kept_words(report)), tr("It goes on where it was.")
    if not kept:
        words = trn(
            "None of {count:,} text is kept: the passages do not bear them out.",
            "None of {count:,} texts is kept: the passages do not bear them out.",
            texts,
        )
        way_out = tr("Load a larger model on the Models page and write them again.")
        return "warning", words.format(count=texts), way_out
    hint = tr(_SMALL) if report.small_model and kept < texts else ""
    return "success", _made_words(report, work.spec.collection, texts, texts - kept), hint


def _made_words(report: PairReport, collection: str, texts: int, out: int) -> str:
    """ "32 pairs from 12 passages of Contracts; 4 of 36 texts left out."."""
    passages = trn("{count:,} passage of {collection}", "{count:,} passages of {collection}", report.passages)
    left_out = trn("{out:,} of {count:,} text left out", "{out:,} of {count:,} texts left out", texts)
    return tr("{kept} from {passages}; {left_out}.").format(
        kept=kept_words(report),
        passages=passages.format(count=report.passages, collection=collection),
        left_out=left_out.format(out=out, count=texts),
    )


def written_words(report: PairReport) -> str:
    """By which model, how fast, and what is from earlier."""
    words = [tr("Written by {model}").format(model=report.model)]
    if report.written:
        new = trn("{count:,} new text in {time}", "{count:,} new texts in {time}", report.written)
        words.append(new.format(count=report.written, time=duration(report.seconds)))
        words.append(tr("{rate:.1f} a minute").format(rate=report.texts_a_minute))
    if report.kept_texts:
        before = trn("{count:,} text from before", "{count:,} texts from before", report.kept_texts)
        words.append(before.format(count=report.kept_texts))
    return " · ".join(words)
