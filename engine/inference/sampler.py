"""Builds llama.cpp's own chain of samplers from `SamplingParams`; the choice of a token never passes through Python."""

from __future__ import annotations

from typing import Any

from engine.inference.types import SamplingParams

# How far back the repeat penalty looks, as in llama.cpp's own programs.
PENALTY_WINDOW = 64


def new_chain(api: Any, sampling: SamplingParams, vocabulary_size: int) -> Any:
    """A chain to be freed with `llama_sampler_free`. Order as in llama.cpp: penalties, top_k, top_p, min_p, temp."""
    options = api.llama_sampler_chain_default_params()
    chain = api.llama_sampler_chain_init(options)
    if sampling.repeat_penalty != 1.0:
        penalties = api.llama_sampler_init_penalties(vocabulary_size, PENALTY_WINDOW, sampling.repeat_penalty, 0.0, 0.0)
        api.llama_sampler_chain_add(chain, penalties)
    if sampling.temperature <= 0.0:
        api.llama_sampler_chain_add(chain, api.llama_sampler_init_greedy())
        return chain
    if sampling.top_k > 0:
        api.llama_sampler_chain_add(chain, api.llama_sampler_init_top_k(sampling.top_k))
    api.llama_sampler_chain_add(chain, api.llama_sampler_init_top_p(sampling.top_p, 1))
    api.llama_sampler_chain_add(chain, api.llama_sampler_init_min_p(sampling.min_p, 1))
    api.llama_sampler_chain_add(chain, api.llama_sampler_init_temp(sampling.temperature))
    api.llama_sampler_chain_add(chain, api.llama_sampler_init_dist(sampling.seed & 0xFFFFFFFF))
    return chain
