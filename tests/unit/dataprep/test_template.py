# ruff: noqa: E501 - templates are written as they are published
"""Chat templates as training runs them: within a budget, and the same text as transformers makes of them."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from engine.core.errors import ModelUnsupported
from training.dataprep.template import TokenizerTemplate, template_errors
from training.dataprep.types import Turn

USER, ANSWER = Turn("user", "Why is the sky blue?"), Turn("assistant", "Because of the air.")
ENDLESS = (
    "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}{% endfor %}{% endfor %}{% endfor %}"
)
# Without end for one kind of row, as a long text may be for an honest template.
SOMETIMES = "{% if messages[0].content == 'long' %}" + ENDLESS + "{% endif %}{{ messages[0].content }}"


class Inner:
    """Of transformers' tokenizers, what the template asks."""

    def __init__(self, template: str) -> None:
        self._template = template
        self.special_tokens_map = {"bos_token": "<s>", "eos_token": "</s>"}

    def get_chat_template(self) -> str:
        return self._template


def template_of(source: str) -> TokenizerTemplate:
    inner: Any = Inner(source)
    return TokenizerTemplate(inner, "a-model")


def renders(template: TokenizerTemplate, text: str) -> bool:
    try:
        template.render([Turn("user", text)], opening=True)
    except template_errors():
        return False
    return True


@pytest.mark.slow
def test_that_a_template_without_end_is_given_up_in_a_sentence() -> None:
    template = template_of(ENDLESS)
    started = time.thread_time()
    with pytest.raises(ModelUnsupported, match=r"chat template of a-model cannot be used: .* without end"):
        all(not renders(template, "short") for _row in range(1000))
    assert time.thread_time() - started < 6.0


@pytest.mark.slow
def test_that_a_few_rows_too_much_for_a_template_are_left_out() -> None:
    template = template_of(SOMETIMES)
    assert all(renders(template, "short") for _ in range(150))
    assert [renders(template, "long") for _ in range(4)] == [False] * 4
    with pytest.raises(ModelUnsupported, match="a-model"):
        renders(template, "long")


def test_that_a_template_that_refuses_rows_is_not_given_up() -> None:
    template = template_of("{% if messages[0].content == 'no' %}{{ raise_exception('no') }}{% endif %}yes")
    assert not any(renders(template, "no") for _ in range(50))
    assert renders(template, "yes")


@pytest.mark.parametrize("source", ["{% if %}", "{{", "x" * 200_000, "{% include 'other' %}"])
def test_that_a_template_that_cannot_be_read_is_a_sentence(source: str) -> None:
    with pytest.raises(ModelUnsupported, match="template"):
        template_of(source)


# In the style of published ones, each with what it asks of the sandbox.
FAMILIES = {
    "chatml": "{% for m in messages %}{{'<|im_start|>' + m['role'] + '\n' + m['content'] + '<|im_end|>' + '\n'}}"
    "{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}",
    "instruct brackets": "{{ bos_token }}{% if messages[0]['role'] == 'system' %}{% set system = messages[0]['content'] %}"
    "{% set rest = messages[1:] %}{% else %}{% set system = '' %}{% set rest = messages %}{% endif %}"
    "{% for m in rest %}{% if (m['role'] == 'user') != (loop.index0 % 2 == 0) %}"
    "{{ raise_exception('Conversation roles must alternate user/assistant/user/assistant/...') }}{% endif %}"
    "{% if loop.index0 == 0 and system %}{% set content = '<<SYS>>\n' + system + '\n<</SYS>>\n\n' + m['content'] %}"
    "{% else %}{% set content = m['content'] %}{% endif %}{% if m['role'] == 'user' %}"
    "{{ ' [INST] ' + content.strip() + ' [/INST]' }}{% else %}{{ ' ' + content.strip() + ' ' + eos_token }}{% endif %}"
    "{% endfor %}",
    "headers with a date": "{{- bos_token }}\n{%- if custom_tools is defined %}\n    {%- set tools = custom_tools %}\n"
    "{%- endif %}\n{%- if not date_string is defined %}\n    {%- set date_string = strftime_now('%d %b %Y') %}\n"
    "{%- endif %}\n{%- if not tools is defined %}\n    {%- set tools = none %}\n{%- endif %}\n"
    "{%- if messages[0]['role'] == 'system' %}\n    {%- set system_message = messages[0]['content']|trim %}\n"
    "    {%- set messages = messages[1:] %}\n{%- else %}\n    {%- set system_message = '' %}\n{%- endif %}\n"
    "{{- '<|start_header_id|>system<|end_header_id|>\n\n' }}{{- 'Today Date: ' + date_string + '\n\n' }}"
    "{{- system_message }}{{- '<|eot_id|>' }}\n{%- for message in messages %}\n"
    "    {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n' + message['content'] | trim + '<|eot_id|>' }}"
    "\n{%- endfor %}\n{%- if add_generation_prompt %}\n    {{- '<|start_header_id|>assistant<|end_header_id|>\n\n' }}\n"
    "{%- endif %}\n",
    "thinking": "{%- set ns = namespace(multi_step_tool=true, last_query_index=messages|length - 1) %}\n"
    "{%- for message in messages[::-1] %}\n    {%- set index = (messages|length - 1) - loop.index0 %}\n"
    "    {%- if ns.multi_step_tool and message.role == 'user' and not(message.content.startswith('<tool_response>') and "
    "message.content.endswith('</tool_response>')) %}\n        {%- set ns.multi_step_tool = false %}\n"
    "        {%- set ns.last_query_index = index %}\n    {%- endif %}\n{%- endfor %}\n"
    "{%- for message in messages %}\n{%- if message.role == 'assistant' %}{%- set content = message.content %}\n"
    "{%- if message.reasoning_content is defined and message.reasoning_content is not none %}{{- 'never' }}{%- endif %}"
    "{%- if '</think>' in content %}{%- set content = content.split('</think>')[-1].lstrip('\n') %}{%- endif %}"
    "{%- if loop.index0 > ns.last_query_index and loop.last %}{{- '<think>\n\n</think>\n\n' }}{%- endif %}"
    "{{- '<|im_start|>assistant\n' + content + '<|im_end|>\n' }}{%- else %}"
    "{{- '<|im_start|>' + message.role + '\n' + message.content + '<|im_end|>' + '\n' }}{%- endif %}{%- endfor %}"
    "{%- if add_generation_prompt %}{{- '<|im_start|>assistant\n' }}{%- if enable_thinking is defined and "
    "enable_thinking is false %}{{- '<think>\n\n</think>\n\n' }}{%- endif %}{%- endif %}",
    "turns": "{{ bos_token }}{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}"
    "{% endif %}{% for message in messages %}{% if (message['role'] == 'assistant') %}{% set role = 'model' %}{% else %}"
    "{% set role = message['role'] %}{% endif %}{{ '<start_of_turn>' + role + '\n' + message['content'] | trim + "
    "'<end_of_turn>\n' }}{% endfor %}{% if add_generation_prompt %}{{'<start_of_turn>model\n'}}{% endif %}",
    "generation marks": "{%- for m in messages -%}\n{%- if m.role == 'assistant' -%}\n{% generation %}\n"
    "{{- '<|assistant|>\n' ~ m.content ~ eos_token ~ '\n' -}}\n{% endgeneration %}\n{%- else -%}\n"
    "{{- '<|' ~ m.role ~ '|>\n' ~ m.content ~ eos_token ~ '\n' -}}\n{%- endif -%}\n{%- endfor -%}\n"
    "{%- if add_generation_prompt -%}\n{{- '<|assistant|>\n' -}}\n{%- endif -%}",
    "macros and json": "{%- macro turn(m, last=false) -%}{{ '<|' }}{{ m.role|upper }}{{ '|>' }}{{ m.content|tojson }}"
    "{%- if last %}{{ '!' }}{% endif -%}{%- endmacro -%}\n{%- for m in messages -%}{%- if loop.index > 9 -%}{%- break -%}"
    "{%- endif -%}{{ turn(m, last=loop.last) }}{%- endfor -%}{{ {'a': [1, 2.5, none, true], 'é': 'x'}|tojson(indent=2) }}"
    "{{ messages|map(attribute='role')|list|join(',') }}{{ (messages|selectattr('role', 'equalto', 'user')|list)|length }}"
    "{{ documents is none }}{{ tools is none }}{{ pad_token is defined }}",
    "white space": "\n  {% for m in messages %}\n    {{ m.role }}: {{ m.content }}\n  {% endfor %}\n\n{% if true %}\n  x\n"
    "{% endif %}\n",
}  # fmt: skip
CHATS = [
    [["user", "Hi"]],
    [["system", " Be brief. "], ["user", "Hi {{ 7 }} {% x %} é ü 中"], ["assistant", "  Hello.\n"]],
    [["user", "a"], ["assistant", "<think>x</think>\n\nb"], ["user", "c\n"], ["assistant", "d"]],
    [["user", "a"], ["user", "b"]],
    [["assistant", "first"]],
]
BOTH = """
import json, sys
from tokenizers import Tokenizer, models
from transformers import PreTrainedTokenizerFast
from training.dataprep.template import TokenizerTemplate, template_errors
from training.dataprep.types import Turn
given = json.loads(sys.stdin.read())
inner = Tokenizer(models.WordLevel({"<s>": 0, "</s>": 1, "x": 2}, unk_token="x"))
tokenizer = PreTrainedTokenizerFast(tokenizer_object=inner, bos_token="<s>", eos_token="</s>", unk_token="x")
found = []
for name, source in given["templates"].items():
    tokenizer.chat_template = source
    own = TokenizerTemplate(tokenizer, name)
    for chat in given["chats"]:
        for opening in (False, True):
            messages = [{"role": role, "content": content} for role, content in chat]
            try:
                theirs = tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=opening)
            except Exception as error:
                theirs = "refused"
            try:
                ours = own.render([Turn(*turn) for turn in chat], opening=opening)
            except template_errors():
                ours = "refused"
            found.append([name, ours, theirs])
print(json.dumps(found))
"""


@pytest.mark.slow
def test_that_templates_give_the_text_of_transformers() -> None:
    stored = Path("resources/models")
    files = {str(file): file.read_text(encoding="utf-8") for file in sorted(stored.glob("*/chat_template.jinja"))}
    given = json.dumps({"templates": FAMILIES | files, "chats": CHATS})
    done = subprocess.run([sys.executable, "-c", BOTH], input=given, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr[-2000:]
    found = json.loads(done.stdout.strip().splitlines()[-1])
    assert len(found) >= len(FAMILIES) * len(CHATS) * 2
    assert [(name, ours) for name, ours, _ in found] == [(name, theirs) for name, _, theirs in found]
    assert sum(ours == "refused" for _, ours, _ in found) < len(found) / 2
