"""Facts about models, offers and downloads as words; knows no widget."""

from __future__ import annotations

from desktop.translation import tr, trn
from engine.api import AdapterInfo, FetchProgress, LoadedModel, ModelInfo, ModelOffer

_GB, _MB = 1e9, 1e6
# Icon and colour of a forecast.
FIT_LOOK = {"yes": ("success", "success"), "partly": ("info", "accent"), "no": ("warning", "warning")}


def size(count: int) -> str:
    """ "98 MB", "5.0 GB"."""
    if count >= _GB:
        return tr("{gigabytes:.1f} GB").format(gigabytes=count / _GB)
    return tr("{megabytes:.0f} MB").format(megabytes=count / _MB)


def parameters(count: int) -> str:
    """ "8.2 B parameters", empty where nobody knows."""
    if count <= 0:
        return ""
    if count >= 1e9:
        return tr("{number} B parameters").format(number=f"{count / 1e9:.1f}".removesuffix(".0"))
    return tr("{number} M parameters").format(number=f"{count / 1e6:.0f}")


def context(tokens: int) -> str:
    """ "32k context", as the model was trained."""
    if tokens <= 0:
        return ""
    if tokens >= 1024:
        return tr("{thousands}k context").format(thousands=tokens // 1024)
    return trn("%n token of context", "%n tokens of context", tokens)


def model_facts(model: ModelInfo) -> str:
    """One line: format, quantisation, parameters, size, context, licence."""
    facts = [
        model.format.upper() if model.format.lower() == "gguf" else model.format,
        model.quantization,
        parameters(model.parameters),
        size(model.size_bytes),
        context(model.context_length),
        model.licence or tr("licence not stated"),
    ]
    return " · ".join(fact for fact in facts if fact)


def source_words(model: ModelInfo) -> str:
    """Where a model comes from, if that is worth a word."""
    known = {
        "starter": tr("comes with Aquifer"),
        "profile": "",
        "file": tr("single file"),
        "folder": tr("in your folders"),
        "": "",
    }
    if model.source in known:
        return known[model.source]
    return tr("from {program}").format(program=model.source)


def loaded_words(model: LoadedModel) -> str:
    words = tr("Runs on {device} with {tokens:,} tokens of context.")
    return words.format(device=tr(model.device), tokens=model.context_length)


def adapter_facts(adapter: AdapterInfo) -> str:
    rank = tr("rank {rank}").format(rank=adapter.rank) if adapter.rank else ""
    facts = [adapter.format, rank, size(adapter.size_bytes)]
    if adapter.base:
        facts.append(tr("made for {base}").format(base=adapter.base))
    return " · ".join(fact for fact in facts if fact)


def offer_facts(offer: ModelOffer) -> str:
    whole = size(offer.size_bytes)
    facts = [
        whole if offer.size_is_exact else tr("about {size}").format(size=whole),
        offer.quantization,
        parameters(offer.parameters),
        context(offer.context_length),
        offer.licence,
    ]
    return " · ".join(facts)


def progress_words(progress: FetchProgress) -> str:
    """ "1.2 of 5.0 GB · 24 % · 3 minutes left"."""
    done, total = progress.done_bytes, progress.total_bytes
    if done >= _GB and total >= _GB:
        amount = tr("{done:.1f} of {total:.1f} GB").format(done=done / _GB, total=total / _GB)
    elif done < _GB and total < _GB:
        amount = tr("{done:.0f} of {total:.0f} MB").format(done=done / _MB, total=total / _MB)
    else:
        amount = tr("{done} of {total}").format(done=size(done), total=size(total))
    percent = 100 * done / total if total else 0.0
    facts = [amount, tr("{percent:.0f} %").format(percent=percent)]
    if progress.seconds_left is not None:
        facts.append(time_left(progress.seconds_left))
    return " · ".join(facts)


def time_left(seconds: float) -> str:
    if seconds < 60:
        return tr("less than a minute left")
    minutes = round(seconds / 60)
    if minutes < 60:
        return trn("%n minute left", "%n minutes left", minutes)
    hours, rest = divmod(minutes, 60)
    return tr("{hours} h {minutes:02d} min left").format(hours=hours, minutes=rest)
