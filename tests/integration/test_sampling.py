"""How the starter model chooses: seeds, cuts and penalties, and answers that must follow a schema or grammar."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.core.errors import UsageError
from engine.core.jobs import CancelToken
from engine.core.paths import resources_dir
from engine.inference.llama_cpp_backend import LlamaCppBackend
from engine.inference.sampler import new_chain
from engine.inference.types import (
    ChatMessage,
    GenerationEnd,
    LoadSettings,
    SamplingParams,
    TextPiece,
)

STARTER = resources_dir() / "models" / "SmolLM2-135M-Instruct" / "SmolLM2-135M-Instruct.Q8_0.gguf"
PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "maxLength": 20},
        "age": {"type": "integer"},
        "tags": {"type": "array", "items": {"enum": ["kind", "naïve", "bold"]}, "maxItems": 3},
        "note": {"type": ["string", "null"], "maxLength": 12},
        "city": {"$ref": "#/$defs/city"},
    },
    "required": ["name", "age"],
    "$defs": {"city": {"anyOf": [{"const": "Rome"}, {"const": "Lyon"}]}},
}

pytestmark = pytest.mark.real_models


@pytest.fixture(scope="module")
def starter() -> Iterator[LlamaCppBackend]:
    backend = LlamaCppBackend.load(STARTER, LoadSettings(context_length=1024))
    yield backend
    backend.close()


def say(backend: LlamaCppBackend, question: str, **values: Any) -> tuple[str, GenerationEnd]:
    prompt = backend.render([ChatMessage("user", question)])
    items = list(backend.generate(prompt, SamplingParams(**{"max_tokens": 24, **values}), CancelToken()))
    assert isinstance(items[-1], GenerationEnd)
    return "".join(item.text for item in items if isinstance(item, TextPiece)), items[-1]


def check_person(person: Any) -> None:
    assert person.keys() <= PERSON["properties"].keys()  # type: ignore[attr-defined]
    assert isinstance(person["name"], str)
    assert len(person["name"]) <= 20
    assert isinstance(person["age"], int)
    assert set(person.get("tags", [])) <= {"kind", "naïve", "bold"}
    assert len(person.get("tags", [])) <= 3
    assert person.get("note") is None or len(person["note"]) <= 12
    assert person.get("city", "Rome") in {"Rome", "Lyon"}


@pytest.mark.parametrize(("temperature", "seed"), [(0.0, 0), (0.8, 1), (0.8, 2), (0.8, 3), (1.5, 4)])
def test_that_a_constrained_answer_parses_and_follows_the_schema(
    starter: LlamaCppBackend, temperature: float, seed: int
) -> None:
    text, end = say(
        starter,
        "Describe Ann, a bold woman of 31 years who lives in Rome, as JSON.",
        json_schema=json.dumps(PERSON),
        temperature=temperature,
        seed=seed,
        max_tokens=200,
    )
    assert end.finish_reason == "stop"
    check_person(json.loads(text))


def test_that_a_grammar_decides_what_may_be_said(starter: LlamaCppBackend) -> None:
    for seed in range(3):
        text, end = say(starter, "Say hello.", grammar='root ::= "oui" | "non"', temperature=1.0, seed=seed)
        assert text in {"oui", "non"}
        assert end.finish_reason == "stop"


def test_that_constrained_answers_of_a_batch_follow_the_schema_too(starter: LlamaCppBackend) -> None:
    prompts = [starter.render([ChatMessage("user", f"Is {n} even?")]) for n in range(3)]
    sampling = SamplingParams(json_schema='{"type": "boolean"}', max_tokens=8)
    texts = ["", "", ""]
    for item in starter.generate_batch(prompts, sampling, CancelToken()):
        if isinstance(item.item, TextPiece):
            texts[item.index] += item.item.text
    assert set(texts) <= {"true", "false"}


def test_that_an_answer_that_cannot_go_on_ends(starter: LlamaCppBackend) -> None:
    text, end = say(starter, "Say hello.", grammar="root ::= [^\\x00-\\U0010FFFF]")
    assert (text, end.finish_reason) == ("", "stop")


@pytest.mark.parametrize(
    "grammar",
    ['x ::= "a"', 'root ::= root "a"', "root ::= [", 'root ::= "a', "root ::= missing", 'root ::= "a"{3000}',
     'root ::= a*\na ::= ""', 'root ::= "\\x"', "root ::= <1>", "nonsense"],
)  # fmt: skip
def test_that_a_grammar_that_is_none_is_refused_and_the_model_lives(starter: LlamaCppBackend, grammar: str) -> None:
    with pytest.raises(UsageError, match="grammar"):
        say(starter, "Say hello.", grammar=grammar)
    assert say(starter, "Say hello.", max_tokens=4)[0]


def test_that_a_schema_that_is_none_is_refused(starter: LlamaCppBackend) -> None:
    with pytest.raises(UsageError, match="minimum"):
        say(starter, "Say hello.", json_schema='{"type": "integer", "minimum": 3}')


_SCHEMAS: st.SearchStrategy[Any] = st.recursive(
    st.sampled_from([True, {}, {"type": "string"}, {"type": "number"}, {"const": "é\"\\\n"}, {"enum": [1, None, "a b"]},
                     {"type": "string", "format": "date-time"}, {"type": "string", "format": "uuid"},
                     {"type": ["integer", "null"]}, {"type": "string", "minLength": 1, "maxLength": 9}, {"$ref": "#"}]),
    lambda inner: st.one_of(
        st.builds(lambda a: {"anyOf": a}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda a, n: {"items": a, "minItems": n, "maxItems": n + 2}, inner, st.integers(0, 3)),
        st.builds(lambda a: {"prefixItems": a}, st.lists(inner, min_size=1, max_size=3)),
        st.builds(
            lambda p, r: {"properties": p, "required": sorted(r & p.keys())},
            st.dictionaries(st.sampled_from(["a", "b b", 'q"', "é"]), inner, max_size=4),
            st.sets(st.sampled_from(["a", "b b", 'q"', "é"])),
        ),
    ),
    max_leaves=8,
)  # fmt: skip


@settings(max_examples=50, deadline=None)
@given(_SCHEMAS)
def test_that_every_schema_makes_a_grammar_llama_cpp_takes(starter: LlamaCppBackend, schema: Any) -> None:
    native = starter._native
    refusal = ""
    try:
        chain = new_chain(native.api, SamplingParams(json_schema=json.dumps(schema)), 100, native.vocab)
    except UsageError as error:
        refusal = error.user_message
    if refusal:  # a schema that is nothing but itself
        assert '"$ref"' in json.dumps(schema)
        assert "begins with itself" in refusal
        return
    native.api.llama_sampler_free(chain)


def test_that_the_same_seed_gives_the_same_text_and_another_one_another(starter: LlamaCppBackend) -> None:
    hot = {"temperature": 1.2, "top_p": 1.0, "min_p": 0.0, "top_k": 0}
    first = say(starter, "Tell a story.", seed=11, **hot)[0]
    assert say(starter, "Tell a story.", seed=11, **hot)[0] == first
    assert any(say(starter, "Tell a story.", seed=seed, **hot)[0] != first for seed in (12, 13, 14))


@pytest.mark.parametrize("cut", [{"top_k": 1}, {"top_p": 1e-6}, {"min_p": 1.0}])
def test_that_each_cut_alone_leaves_the_best_token_only(starter: LlamaCppBackend, cut: dict[str, float]) -> None:
    best = say(starter, "Tell a story.", temperature=0.0)[0]
    open_ = {"temperature": 1.2, "top_k": 0, "top_p": 1.0, "min_p": 0.0, "seed": 5}
    assert say(starter, "Tell a story.", **{**open_, **cut})[0] == best
    assert say(starter, "Tell a story.", **open_)[0] != best


def test_that_a_repeat_penalty_breaks_a_loop(starter: LlamaCppBackend) -> None:
    question = "Write the word yes again and again: yes yes yes yes yes yes yes yes"
    plain = say(starter, question, max_tokens=60)[0].lower()
    punished = say(starter, question, max_tokens=60, repeat_penalty=1.5)[0].lower()
    assert punished.count("yes") < plain.count("yes")
