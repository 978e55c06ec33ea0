"""What is a formula and what is money, code or prose; nothing of a text is ever lost."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from engine.formulas.carried import CITE, CITE_END, SENTENCE, SENTENCE_END, apart, restored
from engine.formulas.finder import formula_from, parts
from engine.formulas.markdown_rules import add_formulas
from engine.formulas.types import Formula

PIECES = st.lists(
    st.sampled_from(
        ["$", "$$", "\\(", "\\)", "\\[", "\\]", "`", "```", "\n", "\n\n", " ", "x", "5", "\\", "a_1", "\\$", "é"]
    ),
    max_size=30,
).map("".join)


def found(text: str) -> list[str]:
    return [part.tex for part in parts(text) if isinstance(part, Formula)]


def joined(text: str) -> str:
    return "".join(part if isinstance(part, str) else part.source for part in parts(text))


def parser() -> MarkdownIt:
    made = MarkdownIt("commonmark", {"html": False}).enable(["table"])
    add_formulas(made)
    return made


def in_markdown(text: str) -> list[tuple[str, str]]:
    return [
        (child.content, child.info)
        for token in parser().parse(text)
        for child in token.children or ()
        if child.type == "formula"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "$5 and $10", "costs $3.50-$4", "US$5 and A$6", "\\$5 and \\$6", "$HOME/$USER", "$HOME and $PATH", "($5)/($10)",
        "it is $5 (US$)", "20$ and 30$", "**$5** or **$10**", "$.50-$.75", "$5/month-$", "$5,$10", "$-5 to $-3",
        "$5 a day (or €4$)", "`$x$`", "``a $x$ b``", "```\n$x$\n```", "`a $x` b$", "a $x` b$ `c", "$", "$$",
        "$$$$", "$ x$", "$x $", "\\(see the note\\)", "\\\\(x\\\\)", "$x$y", "$x$5", "a $$ b", "\\( \\)",
        "$ROOT and PATH$",
    ],
)  # fmt: skip
def test_that_money_code_and_prose_are_no_formulas(text: str) -> None:
    assert found(text) == []
    assert in_markdown(text) == []
    assert joined(text) == text


@pytest.mark.parametrize(
    ("text", "formulas"),
    [
        ("$x$", ["x"]),
        ("a $x^2$, $y$.", ["x^2", "y"]),
        ("the $n$th and $k$-th, two $x$s", ["n", "k", "x"]),
        ("$1,000$ or $2x$ for $5", ["1,000", "2x"]),
        ("\\(x\\) and \\[y\\] and $$z$$", ["x", "y", "z"]),
        ("$a \\$ b$", ["a \\$ b"]),
        ("设$x$为$y$的", ["x", "y"]),
        ("\\[ a \\\\[2pt] b \\]", ["a \\\\[2pt] b"]),
        ("$\\frac{1}{2}$, $5", ["\\frac{1}{2}"]),
        ("($x$)", ["x"]),
        ("$5 < x$", ["5 < x"]),
    ],
)
def test_that_formulas_are_found(text: str, formulas: list[str]) -> None:
    assert found(text) == formulas
    assert [tex for tex, _ in in_markdown(text)] == formulas
    assert joined(text) == text


@settings(deadline=None)
@given(PIECES)
def test_that_nothing_of_a_text_is_lost(text: str) -> None:
    assert joined(text) == text


@settings(deadline=None)
@given(st.text(alphabet=st.characters(exclude_characters="$\\")))
def test_that_a_text_without_signs_is_one_piece(text: str) -> None:
    assert list(parts(text)) == ([text] if text else [])


@settings(deadline=None)
@given(st.text(alphabet=st.characters(exclude_characters="$\\", exclude_categories=("Cs",)), max_size=200))
def test_that_markdown_without_signs_is_read_as_before(text: str) -> None:
    plain = MarkdownIt("commonmark", {"html": False}).enable(["table"])
    assert parser().render(text) == plain.render(text)


@settings(deadline=None)
@given(PIECES)
def test_that_every_source_is_one_formula_again(text: str) -> None:
    for part in parts(text):
        if isinstance(part, Formula):
            assert formula_from(part.source) == part


@pytest.mark.parametrize(
    ("text", "tex"),
    [
        ("so\n$$\na\n- b\n= c\n$$\nwhere", "a\n- b\n= c"),
        ("$$\na\n\n- b\n$$", "a\n\n- b"),
        ("text\n\\[\n x_1 * y * z\n\\]", "x_1 * y * z"),
        ("- item\n  $$\n  x\n  $$\n- two", "x"),
        ("> $$\n> x\n> $$", "x"),
        ("$$x\n- y$$. Then", "x\n- y"),
        (f"{SENTENCE}$$\nx\n$${CITE}1{CITE_END}{SENTENCE_END}", "x"),
    ],
)
def test_that_a_formula_of_several_lines_is_one(text: str, tex: str) -> None:
    assert in_markdown(text) == [(tex, "display")]


def test_that_an_open_block_is_text_until_it_is_closed() -> None:
    tokens = parser().parse("So\n\n$$\nx_1 *\n- y")
    assert [(token.type, token.content) for token in tokens if token.content] == [
        ("inline", "So"),
        ("open_formula", "$$\nx_1 *\n- y"),
    ]
    assert in_markdown("$$ is slang\n- a\n\nb") == []
    assert "<li>a</li>" in parser().render("$$ is slang\n- a")


def test_that_signs_in_a_code_block_are_left_alone() -> None:
    assert in_markdown("    $$\n    x\n    $$\n\n```\n$y$\n```") == []


def test_that_emphasis_does_not_reach_into_formulas() -> None:
    assert in_markdown("$a_1 b$ and $c_2$, $x * y$ and $z * y$") == [
        ("a_1 b", ""), ("c_2", ""), ("x * y", ""), ("z * y", "")
    ]  # fmt: skip
    assert in_markdown("|a|b|\n|-|-|\n|$x$|$5|") == [("x", "")]


@pytest.mark.parametrize("piece", ["$a ", "\\(", "\\[a ", "$$", "$$ x\n", "$", "\\[\n", "$`", "\\begin{a}$"])
def test_that_a_hostile_text_takes_no_time(piece: str) -> None:
    text = piece * 5_000
    began = time.process_time()
    assert joined(text) == text
    assert time.process_time() - began < 2
    began = time.process_time()
    parser().parse(text[:20_000])
    assert time.process_time() - began < 4


def test_that_citations_leave_a_formula_and_indices_stay() -> None:
    cited = f"{CITE}1{CITE_END}"
    assert apart(f"$E = mc^2{cited}$") == ("", "$E = mc^2$", cited)
    assert apart(f"$$y = 2 {cited}\n$$") == ("", "$$y = 2$$", cited)
    assert apart(f"$\\sqrt{cited}{{x}}$") == ("", "$\\sqrt[1]{x}$", "")
    assert apart(f"$a{cited} + b$") == ("", "$a[1] + b$", "")
    assert apart(f"$a = {cited} + b$") == ("", "$a = [1] + b$", cited)
    assert apart(f"${SENTENCE}x{SENTENCE_END}$") == (SENTENCE, "$x$", SENTENCE_END)
    assert restored(f"a{cited}{SENTENCE}") == "a[1]"
