"""Templates of real models, and templates that mean harm."""

from __future__ import annotations

import pytest

from engine.core.errors import ModelUnsupported
from engine.inference.chat_template import LONGEST_TEMPLATE, ChatTemplate
from engine.inference.types import ChatMessage

SYSTEM = ChatMessage("system", "Be brief.")
USER = ChatMessage("user", "Hello {{ 7 * 7 }} {% raw %}")
LLAMA2 = (
    "{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}"
    "{% for m in messages %}{% if (m['role'] == 'user') != (loop.index0 % 2 == 0) %}"
    "{{ raise_exception('Roles must alternate') }}{% endif %}"
    "{% if m['role'] == 'user' %}{{ bos_token + '[INST] ' + m['content'] + ' [/INST]' }}"
    "{% else %}{{ ' ' + m['content'] + eos_token }}{% endif %}{% endfor %}"
)


def test_that_a_model_without_a_template_gets_chatml() -> None:
    assert ChatTemplate("").render([SYSTEM, ChatMessage("user", "Hi")]) == (
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nHi<|im_end|>\n<|im_start|>assistant\n"
    )


def test_that_the_words_of_a_person_are_never_run_as_a_template() -> None:
    assert "Hello {{ 7 * 7 }} {% raw %}" in ChatTemplate("").render([USER])


def test_that_a_template_without_a_system_role_gets_those_words_in_the_first_question() -> None:
    prompt = ChatTemplate(LLAMA2, bos="<s>", eos="</s>").render([SYSTEM, ChatMessage("user", "Hi")])
    assert prompt == "<s>[INST] Be brief.\n\nHi [/INST]"


def test_that_a_template_that_refuses_the_turns_says_why() -> None:
    turns = [ChatMessage("user", "a"), ChatMessage("user", "b")]
    with pytest.raises(ModelUnsupported, match="Roles must alternate"):
        ChatTemplate(LLAMA2).render(turns)
    with pytest.raises(ModelUnsupported, match="Roles must alternate"):
        ChatTemplate(LLAMA2).render([SYSTEM, *turns])


def test_that_the_extras_of_published_templates_are_there() -> None:
    source = (
        "{%- for m in messages %}{% generation %}{{ m.content|trim }}{% endgeneration %}{% break %}{%- endfor %}"
        "{{ {'a': 'é'} | tojson }}{{ strftime_now('%Y')|length }}{{ tools is none }}"
    )
    assert ChatTemplate(source).render([ChatMessage("user", " x "), USER]) == 'x{"a": "é"}4True'


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__.__mro__[1].__subclasses__() }}",
        "{{ messages.append(1) }}",
        "{{ cycler.__init__.__globals__.os.system('true') }}",
        "{{ raise_exception.__globals__.os }}",
        "{{ 'x' * 10 ** 9 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{% for i in range(1000000000) %}x{% endfor %}",
        "{% for i in range(90000) %}{{ messages[0].content }}{% endfor %}",
        "{{ undefined.attribute }}",
        "{{ 1 // 0 }}",
        "{% include 'other' %}",
    ],
)
def test_that_a_harmful_template_ends_in_a_sentence(source: str) -> None:
    with pytest.raises(ModelUnsupported, match="template"):
        ChatTemplate(source).render([ChatMessage("user", "some words")])


@pytest.mark.parametrize("source", ["{% if %}", "{{", "{% for %}", "x" * (LONGEST_TEMPLATE + 1)])
def test_that_a_broken_template_is_refused_when_the_model_is_loaded(source: str) -> None:
    with pytest.raises(ModelUnsupported, match="template"):
        ChatTemplate(source)
