"""Formulas in exported chats: pictures in HTML, LaTeX elsewhere, footnotes behind them, nothing that could run."""

from __future__ import annotations

from pathlib import Path

from engine.exchange.rich_text import markdown_blocks
from tests.unit.exchange.test_chat_export import answered, asked, cite, docx_text, exported

TEXT = (
    "The area is $\\pi r_1^2 r_2$ [1], and $$\\frac{a_1}{b_1} = 2 [2]$$\n\n"
    "\\[\nx_1 * y\n- z * w\n\\]\n\nIt costs $5 and $\\foo_1 y_2$ stays."
)


def test_that_html_has_pictures_with_their_source(tmp_path: Path) -> None:
    page = exported(tmp_path, "a.html", asked("Is $x < 2$?"), answered(TEXT, cite(1), cite(2))).read_text()
    assert page.count("<svg") == 4
    assert 'aria-label="$x &lt; 2$"' in page
    assert 'aria-label="$\\pi r_1^2 r_2$"' in page
    assert '</svg><sup><a href="#fn1">1</a></sup>, and <span class="formula"><svg' in page
    assert 'aria-label="$$\\frac{a_1}{b_1} = 2$$"' in page
    assert '</svg></span><sup><a href="#fn2">2</a></sup>' in page
    assert "It costs $5 and $\\foo_1 y_2$ stays." in page


def test_that_word_keeps_the_latex(tmp_path: Path) -> None:
    words = docx_text(exported(tmp_path, "a.docx", asked("Is $x_1 < y_1$?"), answered(TEXT, cite(1), cite(2))))
    assert "Is $x_1 < y_1$?" in words
    assert "The area is $\\pi r_1^2 r_2$" in words
    assert "\\[\nx_1 * y\n- z * w\n\\]" in words
    assert "$\\foo_1 y_2$ stays" in words


def test_that_markdown_keeps_the_latex(tmp_path: Path) -> None:
    text = exported(tmp_path, "a.md", asked("Is $x_1$ _it_?"), answered(TEXT, cite(1), cite(2))).read_text()
    assert "> Is $x_1$ \\_it\\_?" in text
    assert "$\\pi r_1^2 r_2$[^1], and $$\\frac{a_1}{b_1} = 2$$[^2]" in text
    assert "\\[\nx_1 * y\n- z * w\n\\]" in text


def test_that_a_formula_carries_no_html_and_no_picture_into_markdown(tmp_path: Path) -> None:
    hostile = "$<script>alert(1)</script>$ and $x^2![x](http://evil.example)$ and $a<b$ and $\\sqrt[1]{x}$"
    text = exported(tmp_path, "a.md", asked(hostile), answered(hostile, cite(1))).read_text()
    assert "<script" not in text
    assert "![" not in text
    assert "$a< b$" in text
    assert text.count("$\\sqrt[1]{x}$") == 2
    page = exported(tmp_path, "a.html", asked(hostile), answered(hostile, cite(1))).read_text()
    assert "<script" not in page


def test_that_an_open_block_is_a_paragraph_with_its_lines() -> None:
    (block,) = markdown_blocks("$$\nx_1 *\n- y", ())
    assert (block.kind, block.text) == ("paragraph", "$$\nx_1 *\n- y")
