"""Facts about models, offers and downloads as words; knows no widget."""

from __future__ import annotations

from engine.api import AdapterInfo, FetchProgress, LoadedModel, ModelInfo, ModelOffer


def size(count: int) -> str:
    """ "98 MB", "5.0 GB"."""
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"


def parameters(count: int) -> str:
    """ "8.2 B parameters", empty where nobody knows."""
    if count <= 0:
        return ""
    number = f"{count / 1e9:.1f}".removesuffix(".0") + " B" if count >= 1e9 else f"{count / 1e6:.0f} M"
    return f"{number} parameters"


def context(tokens: int) -> str:
    """ "32k context", as the model was trained."""
    if tokens <= 0:
        return ""
    return f"{tokens // 1024}k context" if tokens >= 1024 else f"{tokens} tokens of context"


def model_facts(model: ModelInfo) -> str:
    """One line: format, quantisation, parameters, size, context, licence."""
    facts = [
        model.format.upper() if model.format.lower() == "gguf" else model.format,
        model.quantization,
        parameters(model.parameters),
        size(model.size_bytes),
        context(model.context_length),
        model.licence or "licence not stated",
    ]
    return " · ".join(fact for fact in facts if fact)


def source_words(model: ModelInfo) -> str:
    """Where a model comes from, if that is worth a word."""
    return {"starter": "comes with Aquifer", "profile": "", "file": "single file", "folder": "in your folders"}.get(
        model.source, f"from {model.source}" if model.source else ""
    )


def loaded_words(model: LoadedModel) -> str:
    return f"Runs on {model.device} with {model.context_length:,} tokens of context."


def adapter_facts(adapter: AdapterInfo) -> str:
    facts = [adapter.format, f"rank {adapter.rank}" if adapter.rank else "", size(adapter.size_bytes)]
    if adapter.base:
        facts.append(f"made for {adapter.base}")
    return " · ".join(fact for fact in facts if fact)


def offer_facts(offer: ModelOffer) -> str:
    about = "" if offer.size_is_exact else "about "
    facts = [
        f"{about}{size(offer.size_bytes)}",
        offer.quantization,
        parameters(offer.parameters),
        context(offer.context_length),
        offer.licence,
    ]
    return " · ".join(facts)


def progress_words(progress: FetchProgress) -> str:
    """ "1.2 of 5.0 GB · 24 % · 3 minutes left"."""
    share = progress.done_bytes / progress.total_bytes if progress.total_bytes else 0.0
    done, total = size(progress.done_bytes), size(progress.total_bytes)
    if done[-2:] == total[-2:]:
        done = done[:-3]
    words = f"{done} of {total} · {share:.0%}".replace("%", " %")
    return words if progress.seconds_left is None else f"{words} · {time_left(progress.seconds_left)}"


def time_left(seconds: float) -> str:
    if seconds < 60:
        return "less than a minute left"
    minutes = round(seconds / 60)
    if minutes < 60:
        return f"{minutes} minute{'' if minutes == 1 else 's'} left"
    hours, rest = divmod(minutes, 60)
    return f"{hours} h {rest:02d} min left"
