"""Builds llama.cpp's own chain of samplers from `SamplingParams`; knows no prompt and no text.

The choice of a token passes through Python only where a grammar constrains the answer: the chain chooses as always,
and only when the grammar refuses that one token all tokens are checked against it, which takes many times longer.
"""

from __future__ import annotations

import ctypes
from typing import Any

from engine.core.errors import UsageError
from engine.inference.grammar import grammar_of
from engine.inference.types import SamplingParams

# How far back the repeat penalty looks, as in llama.cpp's own programs.
PENALTY_WINDOW = 64
_ROOT = b"root"
_NOTHING = -float("inf")


def new_chain(api: Any, sampling: SamplingParams, vocabulary_size: int, vocab: Any) -> Any:
    """A chain to be freed with `llama_sampler_free`. Order as in llama.cpp: penalties, top_k, top_p, min_p, temp.

    Raises `UsageError` for a schema or grammar that is none.
    """
    grammar = grammar_of(sampling)
    if not grammar:
        return _plain_chain(api, sampling, vocabulary_size)
    return _GrammarGate(api, sampling, vocabulary_size, vocab, grammar).chain()


def is_greedy(sampling: SamplingParams) -> bool:
    """Whether the token with the highest score is always taken, so that no chain is needed."""
    return sampling.temperature <= 0.0 and sampling.repeat_penalty == 1.0 and not grammar_of(sampling)


def _plain_chain(api: Any, sampling: SamplingParams, vocabulary_size: int) -> Any:
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


class _GrammarGate:
    """A sampler of our own in llama.cpp's chain: chooses with the plain chain, then asks the grammar.

    A token that the grammar does not allow must never be accepted by it: llama.cpp ends the process then.
    """

    def __init__(self, api: Any, sampling: SamplingParams, vocabulary_size: int, vocab: Any, grammar: str) -> None:
        self._api = api
        self._vocab = vocab
        self._grammar = api.llama_sampler_init_grammar(vocab, grammar.encode("utf-8", "replace"), _ROOT)
        if not self._grammar:
            raise UsageError(
                "The grammar cannot be used: it is not valid GBNF, has no rule “root”, or begins with itself.",
                "Correct the grammar.",
            )
        self._plain = _plain_chain(api, sampling, vocabulary_size)
        self._copy = (api.llama_token_data * vocabulary_size)()
        self._one = (api.llama_token_data * 1)()
        self._interface = api.llama_sampler_i(
            accept=api.llama_sampler_i_accept(self._accept),
            apply=api.llama_sampler_i_apply(self._apply),
            reset=api.llama_sampler_i_reset(self._reset),
            free=api.llama_sampler_i_free(self._free),
        )

    def chain(self) -> Any:
        """As a chain; the gate lives as long as that object."""
        chain = self._api.llama_sampler_chain_init(self._api.llama_sampler_chain_default_params())
        self._api.llama_sampler_chain_add(chain, self._api.llama_sampler_init(ctypes.byref(self._interface), None))
        chain.gate = self
        return chain

    def _apply(self, _sampler: Any, candidates: Any) -> None:
        api, array = self._api, candidates.contents
        size = array.size
        # The plain chain sorts and cuts; the scores are needed once more when the grammar refuses.
        ctypes.memmove(self._copy, array.data, size * ctypes.sizeof(api.llama_token_data))
        api.llama_sampler_apply(self._plain, candidates)
        chosen = array.data[array.selected]
        if self._allowed(chosen.id):
            return
        ctypes.memmove(array.data, self._copy, size * ctypes.sizeof(api.llama_token_data))
        array.size, array.selected, array.sorted = size, -1, False
        api.llama_sampler_apply(self._grammar, candidates)
        api.llama_sampler_apply(self._plain, candidates)
        if array.data[array.selected].logit == _NOTHING or not self._allowed(array.data[array.selected].id):
            # Nothing of the vocabulary can go on from here: the answer ends.
            array.data[0].id = api.llama_vocab_eos(self._vocab)
            array.size, array.selected = 1, 0

    def _allowed(self, number: int) -> bool:
        self._one[0].id, self._one[0].logit, self._one[0].p = number, 1.0, 0.0
        array = self._api.llama_token_data_array(data=self._one, size=1, selected=-1, sorted=False)
        self._api.llama_sampler_apply(self._grammar, ctypes.byref(array))
        return bool(self._one[0].logit != _NOTHING)

    def _accept(self, _sampler: Any, number: int) -> None:
        self._api.llama_sampler_accept(self._plain, number)
        if not self._api.llama_vocab_is_eog(self._vocab, number):
            self._api.llama_sampler_accept(self._grammar, number)

    def _reset(self, _sampler: Any) -> None:
        self._api.llama_sampler_reset(self._plain)
        self._api.llama_sampler_reset(self._grammar)

    def _free(self, _sampler: Any) -> None:
        self._api.llama_sampler_free(self._plain)
        self._api.llama_sampler_free(self._grammar)
