"""Templates that mean harm: each ends in a sentence, soon, and within a bounded memory."""

from __future__ import annotations

import time
import tracemalloc

import jinja2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.core.errors import ModelUnsupported
from engine.inference.chat_template import ChatTemplate
from engine.inference.types import ChatMessage

USER = ChatMessage("user", "some words")
MOST_SECONDS = 3.0  # half a second of work, on a machine that does other things too
MOST_MEMORY = 256 << 20
DOUBLE = "{% for i in range(60) %}BODY{% endfor %}"
ENDLESS = {
    "loop": "{% for i in range(10 ** 9) %}{% endfor %}",
    "long loop": "{% for i in range(1000000000) %}{% endfor %}",
    "loops in loops": "{% for a in range(9999) %}{% for b in range(9999) %}{% for c in range(9999) %}{% endfor %}"
    "{% endfor %}{% endfor %}",
    "loop that skips": "{% for a in range(9999) %}{% for b in range(9999) if false %}{% endfor %}{% endfor %}",
    "loop over a filter": "{% for a in range(9999) %}{% for b in range(9999)|map('string') %}{% endfor %}{% endfor %}",
    "loop of length": "{% for a in range(9999) %}{{ range(9999)|map('string')|list|length }}{% endfor %}",
    "recursive loop": "{% for a in [1, 2] recursive %}{{ loop([1, 2]) }}{% endfor %}",
    "wide recursive loop": "{% for a in range(9999) recursive %}{% if loop.depth < 50 %}{% set x = loop(range(9999)) %}"
    "{% endif %}{% endfor %}",
    "macro": "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "macro twice": "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(50) }}",
    "caller": "{% macro m() %}{{ caller() }}{% endmacro %}{% macro r() %}{% call m() %}{{ r() }}{% endcall %}"
    "{% endmacro %}{{ r() }}",
    "block": "{% block a %}{{ self.a() }}{% endblock %}",
    "text plus": "{% set n = namespace(s='x') %}" + DOUBLE.replace("BODY", "{% set n.s = n.s + n.s %}"),
    "text joined": "{% set n = namespace(s='x') %}" + DOUBLE.replace("BODY", "{% set n.s = n.s ~ n.s %}"),
    "text set": "{% set n = namespace(s='x') %}"
    + DOUBLE.replace("BODY", "{% set t %}{{ n.s }}{{ n.s }}{% endset %}{% set n.s = t %}"),
    "constant text": "{% set t %}{% for a in range(9999) %}{% for b in range(9999) %}" + "y" * 50_000
    + "{% endfor %}{% endfor %}{% endset %}",
    "constant text in a macro": "{% macro m() %}" + "y" * 50_000 + "{% endmacro %}"
    "{% set t %}{% for a in range(9999) %}{{ m() }}{% endfor %}{% endset %}",
    "text in a macro": "{% macro m(s) %}{{ s }}{{ s }}{% endmacro %}{% set n = namespace(s='x') %}"
    + DOUBLE.replace("BODY", "{% set n.s = m(n.s) %}"),
    "list plus": "{% set n = namespace(s=[1]) %}" + DOUBLE.replace("BODY", "{% set n.s = n.s + n.s %}"),
    "list of lists": "{% set n = namespace(s=[1]) %}" + DOUBLE.replace("BODY", "{% set n.s = [n.s, n.s] %}")
    + "{{ n.s|tojson }}",
    "dict of dicts": "{% set n = namespace(s={}) %}" + DOUBLE.replace("BODY", "{% set n.s = {1: n.s, 2: n.s} %}")
    + "{{ n.s }}",
    "dict called": "{% set n = namespace(s={}) %}" + DOUBLE.replace("BODY", "{% set n.s = dict(a=n.s, b=n.s) %}")
    + "{{ n.s == n.s }}",
    "namespaces": "{% set n = namespace(s=1) %}" + DOUBLE.replace("BODY", "{% set n.s = namespace(a=n.s, b=n.s) %}")
    + "{{ n.s }}{{ n.s|string }}",
    "list of namespaces": "{% set n = namespace(s=1) %}"
    + DOUBLE.replace("BODY", "{% set n.s = namespace(a=n.s, b=n.s) %}") + "{{ [n.s] ~ '' }}",
    "comparing": "{% set n = namespace(a=[1], b=[1]) %}"
    + DOUBLE.replace("BODY", "{% set n.a = [n.a, n.a] %}{% set n.b = [n.b, n.b] %}") + "{{ n.a == n.b }}",
    "squares": "{% set n = namespace(i=9) %}" + DOUBLE.replace("BODY", "{% set n.i = n.i * n.i %}"),
    "power": "{{ 9 ** 9 ** 9 }}",
    "times": "{{ 'x' * 10 ** 9 }}{{ [1] * 1000000000 }}",
    "percent": "{{ '%1000000000s' % 'x' }}",
    "percent filter": "{{ '%1000000000s'|format('x') }}",
    "percent star": "{{ '%*s'|format(1000000000, 'x') }}",
    "format": "{{ '{:1000000000}'.format('x') }}",
    "format of a format": "{{ '{:{}}'.format('x', 1000000000) }}",
    "format precision": "{{ '{0:.1000000000f}'.format(1.0) }}",
    "format again": "{% set n = namespace(s='{0}{0}') %}" + DOUBLE.replace("BODY", "{% set n.s = n.s.format(n.s) %}"),
    "ljust": "{{ 'x'.ljust(1000000000) }}",
    "rjust": "{{ 'x'.rjust(1000000000) }}",
    "center": "{{ 'x'.center(1000000000) }}",
    "zfill": "{{ 'x'.zfill(1000000000) }}",
    "expandtabs": "{{ '\t'.expandtabs(1000000000) }}",
    "indent": "{{ 'x\ny'|indent(1000000000) }}{{ 'x\ny'|indent(width=1000000000) }}",
    "json indent": "{{ [1, [2]]|tojson(indent=1000000000) }}{{ range(1000000000) }}",
    "replace": "{% set n = namespace(s='xx') %}" + DOUBLE.replace("BODY", "{% set n.s = n.s|replace('x', 'xx') %}"),
    "replace method": "{% set n = namespace(s='xx') %}"
    + DOUBLE.replace("BODY", "{% set n.s = n.s.replace('', n.s) %}"),
    "replace by name": "{{ ('x' ~ 'y')|replace(new='x', old='') }}",
    "join": "{% set n = namespace(s='x') %}" + DOUBLE.replace("BODY", "{% set n.s = n.s.join([n.s, n.s, n.s]) %}"),
    "join filter": "{% set n = namespace(s='xxxx') %}"
    + DOUBLE.replace("BODY", "{% set n.s = n.s|list|join(n.s) %}"),
    "join of a map": "{% set s %}{% for i in range(9999) %}xxxxxxxxxx{% endfor %}{% endset %}"
    "{{ range(9999)|map('replace', '', s)|join }}",
    "split": "{% set n = namespace(s='a a') %}{% for i in range(9999) %}{% set x = (n.s * 9).split() %}{% endfor %}",
    "lipsum": "{{ lipsum(1000000000) }}",
    "include": "{% include 'x' %}",
    "import": "{% import 'x' as y %}",
    "from": "{% from 'x' import y %}",
    "extends": "{% extends 'x' %}",
    "deep parentheses": "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "deep lists": "{{ " + "[" * 5000 + "]" * 5000 + " }}",
    "long sum": "{{ " + "1 + " * 20_000 + "1 }}",
    "deep blocks": "{% if 1 %}" * 3000 + "{% endif %}" * 3000,
}  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(ENDLESS))
def test_that_a_template_without_end_ends_soon_in_a_sentence(name: str) -> None:
    started = time.thread_time()
    with pytest.raises(ModelUnsupported, match="template"):
        ChatTemplate(ENDLESS[name]).render([USER])
    assert time.thread_time() - started < MOST_SECONDS


@pytest.mark.parametrize(
    "name", ["text plus", "text set", "list plus", "join of a map", "constant text", "format again"]
)
def test_that_memory_stays_bounded(name: str) -> None:
    tracemalloc.start()
    try:
        with pytest.raises(ModelUnsupported):
            ChatTemplate(ENDLESS[name]).render([USER])
        assert tracemalloc.get_traced_memory()[1] < MOST_MEMORY
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "source",
    [
        "{{ ''.__class__ }}",
        "{{ ''['__class__'] }}",
        "{{ ''|attr('__class__') }}",
        "{{ '{0.__class__.__mro__}'.format('x') }}",
        "{{ messages.append(1) }}",
        "{{ messages[0].update({'a': 1}) }}",
        "{{ messages[0].clear() }}",
        "{{ cycler.__init__.__globals__.os.system('true') }}",
        "{{ joiner.__init__.__globals__ }}",
        "{{ namespace.__init__.__globals__ }}",
        "{{ range.__class__ }}",
        "{{ raise_exception.__globals__ }}",
        "{{ strftime_now.__code__ }}",
        "{{ self.__init__ }}",
        "{{ self._TemplateReference__context }}",
        "{{ loop }}{% for i in [1] %}{{ loop._iterator }}{% endfor %}",
        "{{ messages[0].content.encode() }}",
        "{{ messages[0].content.translate({}) }}",
        "{{ messages.__len__() }}",
        "{{ ().__class__.__base__.__subclasses__() }}",
        "{{ messages[0].items.__self__ }}",
    ],
)
def test_that_the_insides_of_python_are_out_of_reach(source: str) -> None:
    try:
        text = ChatTemplate(source).render([USER])
    except ModelUnsupported:
        return
    assert text == "", "what jinja2 calls undefined is written as nothing"


def test_that_a_template_cannot_pay_its_debts_back() -> None:
    source = "{% for i in range(9999) %}{{ -1000000000|_spent }}{% for j in range(9999) %}{% endfor %}{% endfor %}"
    with pytest.raises(ModelUnsupported, match="template"):
        ChatTemplate(source).render([USER])


def test_that_one_chat_cannot_use_up_the_budget_of_the_next() -> None:
    template = ChatTemplate("{% for m in messages %}{{ m.content }}{% endfor %}")
    for _ in range(300):
        assert template.render([ChatMessage("user", "x" * 100_000)]) == "x" * 100_000


def test_that_a_long_chat_is_rendered_in_time() -> None:
    turns = [ChatMessage("user", "word " * 2000), ChatMessage("assistant", "word " * 2000)] * 200
    prompt = ChatTemplate("").render([*turns, USER])
    assert len(prompt) > 4_000_000


_ATOMS = st.sampled_from(
    ["'x'", "1", "[1, 2]", "{'a': 1}", "messages", "messages[0].content", "range(9)", "namespace(a=1)", "none", "n.s",
     "loop", "m", "bos_token", "undefined_name"]
)  # fmt: skip
_AFTER = st.sampled_from(
    ["|upper", "|list", "|join('x')", "|tojson", "|replace('x', 'xx')", "|length", "|trim", "|string", "|map('upper')",
     "|sort", "|first", "|indent", ".split()", ".items()", ".strip()", "[0]", "[1:]", " + 'x'", " ~ 'x'", " * 2",
     " == 1", " in messages", " is string", "|default('x')", ".format('x')", "|selectattr('role')|list", "()",
     "|dictsort", "|unique|list", "|groupby('role')", "|min", "|reverse|list"]
)  # fmt: skip
_EXPRESSION = st.builds(lambda atom, rest: atom + "".join(rest), _ATOMS, st.lists(_AFTER, max_size=4))
_STATEMENT = st.one_of(
    _EXPRESSION.map(lambda e: "{{ " + e + " }}"),
    _EXPRESSION.map(lambda e: "{% set n.s = " + e + " %}"),
    _EXPRESSION.map(lambda e: "{% for i in " + e + " %}{{ loop.index }}{% set n.s = n.s ~ n.s %}{% endfor %}"),
    _EXPRESSION.map(lambda e: "{% if " + e + " %}text{% endif %}"),
    _EXPRESSION.map(lambda e: "{% set t %}{{ " + e + " }}{{ n.s }}{% endset %}{% set n.s = t %}"),
)


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(st.lists(_STATEMENT, max_size=6))
def test_that_any_template_renders_or_is_refused(statements: list[str]) -> None:
    head = "{% set n = namespace(s='x') %}{% macro m(a='') %}{{ a }}{% endmacro %}"
    started = time.thread_time()
    renders_or_is_refused(head + "".join(statements))
    assert time.thread_time() - started < MOST_SECONDS


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("{}%|()[]'ab1 .,~+*=_-\n"), max_size=60))
def test_that_noise_renders_or_is_refused(source: str) -> None:
    renders_or_is_refused(source)


def renders_or_is_refused(source: str) -> None:
    refusal = ""
    try:
        ChatTemplate(source).render([USER, USER])
    except ModelUnsupported as error:
        refusal = error.user_message
    assert not refusal or "template" in refusal


def test_that_the_sandbox_still_knows_jinja2_by_its_names() -> None:
    """A jinja2 that marks its filters another way would lose their first argument silently."""
    filters = jinja2.filters.FILTERS.values()
    names = {found.jinja_pass_arg.name for found in filters if hasattr(found, "jinja_pass_arg")}
    assert names == {"context", "eval_context", "environment"}
