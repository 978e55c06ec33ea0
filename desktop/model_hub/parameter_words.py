"""What a model has of its own, in one line; knows no widget."""

from __future__ import annotations

from desktop.translation import tr, trn
from engine.api import ModelParameters


def own_words(own: ModelParameters) -> str:
    """ "Its own: 8,192 tokens of context · temperature 0.7"; empty where all is as in the settings."""
    facts = []
    if own.context_length is not None:
        facts.append(tr("{tokens:,} tokens of context").format(tokens=own.context_length))
    if own.gpu_layers is not None:
        every = tr("as many layers on the GPU as fit")
        facts.append(
            every if own.gpu_layers < 0 else trn("%n layer on the GPU", "%n layers on the GPU", own.gpu_layers)
        )
    if own.threads is not None:
        facts.append(trn("%n thread", "%n threads", own.threads) if own.threads else tr("a thread a core"))
    if own.cache_type is not None:
        facts.append(tr("{type} cache").format(type=own.cache_type))
    if own.precision is not None:
        facts.append(tr("precision {precision}").format(precision=own.precision))
    if own.system_prompt:
        facts.append(tr("a system prompt"))
    facts += [
        words.format(value=f"{value:g}")
        for words, value in (
            (tr("temperature {value}"), own.temperature),
            (tr("top_p {value}"), own.top_p),
            (tr("top_k {value}"), own.top_k),
            (tr("min_p {value}"), own.min_p),
            (tr("repeat penalty {value}"), own.repeat_penalty),
        )
        if value is not None
    ]
    if own.max_tokens is not None:
        facts.append(trn("answers of at most %n token", "answers of at most %n tokens", own.max_tokens))
    return tr("Its own: {facts}").format(facts=" · ".join(facts)) if facts else ""
