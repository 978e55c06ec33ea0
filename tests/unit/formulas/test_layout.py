"""Formulas become outlines, or say why not; none takes long, reads a file or asks the network."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.formulas import layout
from engine.formulas.layout import LONGEST, draw
from engine.formulas.svg import svg_of
from engine.formulas.types import FormulaDrawing, FormulaRefused

ROOT = Path(__file__).resolve().parents[3]
KNOWN = [
    r"x = \frac{-b \pm \sqrt{b^2-4ac}}{2a}", r"\sum_{i=1}^n i", r"\int_0^\infty e^{-x^2}\,dx",
    r"\alpha\beta\Gamma\Omega",
    r"\begin{pmatrix}a&b\\c&d\end{pmatrix}", r"\begin{aligned}a&=b\\&=c\end{aligned}",
    r"\begin{equation}x\end{equation}",
    r"f(x)=\begin{cases}1&x>0\\0&\text{otherwise}\end{cases}", r"\left(\frac12\right)^n", r"\operatorname*{arg\,max}_x",
    r"\mathbb{R}^n \to \mathcal{L}", r"\hat{y}\bar{x}\vec{v}\widehat{abc}", r"\boxed{42}", r"\cancel{x}",
    r"\color{red}{x}+y",
    r"x \tag{1} \label{a}", r"a<b \& c>d", r"50\%", r"\binom{n}{k}", r"\text{a\_b}", r"\|x\|_2", r"f''(x)", "é + ü",
    r"\begin{align}a&=b \nonumber\\c&=d\end{align}", r"\operatorname{\mathrm{Var}}(X)", r"\bm{x}", r"90^\circ",
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("tex", KNOWN)
@pytest.mark.parametrize("display", [True, False])
def test_that_what_models_write_is_drawn(tex: str, display: bool) -> None:
    drawing = draw(tex, display=display)
    assert drawing.width > 0.3
    assert 0 < drawing.ascent < 3
    assert drawing.outlines
    assert all(set(outline.path) <= set("MLQCZ0123456789.- ") for outline in drawing.outlines)


def test_that_a_fraction_hangs_below_the_baseline_and_a_letter_does_not() -> None:
    assert draw(r"\frac{a}{b}", display=True).depth > 0.5
    assert draw("x", display=True).depth < 0.05


def test_that_colours_are_kept_and_black_is_that_of_the_text() -> None:
    drawing = draw(r"a \textcolor{red}{b} \textcolor{black}{c}", display=False)
    assert [outline.colour for outline in drawing.outlines] == ["", "red", ""]


def test_that_a_sign_in_front_stands_close() -> None:
    assert draw("a = -b", display=False).width < draw("a = b - c", display=False).width - 0.5


@pytest.mark.parametrize(
    ("tex", "reason"),
    [
        (r"\foo{x}", r"\foo is not known"), (r"\def\x{y}\x", r"\def"), (r"\newcommand{\x}{y}\x", r"\newcommand"),
        (r"\input{/etc/passwd}", r"\input"), (r"\include{a}", r"\include"), (r"\href{http://x.y}{z}", r"\href"),
        (r"\url{http://x.y}", r"\url"), (r"\includegraphics{a.png}", r"\includegraphics"),
        (r"\csname x\endcsname", r"\csname"),
        ("x^", "cannot be read"), (r"\frac{a}", "cannot be read"), ("{", "cannot be read"),
        (r"\left( x", "cannot be read"),
        (r"\text{速度}", "has no"), (r"\hspace{999999cm}x", "too large"), ("x" * 100_000, "100,000 characters"),
        ("{" * 1900 + "}" * 1900, "too deeply"), (r"\sqrt" * 900, ""), (r"\begin{a}" * 23, "cannot be read"),
    ],
)  # fmt: skip
def test_that_a_formula_that_is_not_drawn_says_why(tex: str, reason: str) -> None:
    with pytest.raises(FormulaRefused) as refused:
        draw(tex, display=True)
    assert reason in str(refused.value)


@pytest.mark.slow
@pytest.mark.parametrize(
    "tex",
    [
        "x+" * 1900 + "x", r"\sum" * 900, r"\frac12" * 560, "x_1^2" * 700,
        r"\begin{matrix}" + r"a\\" * 1200 + r"\end{matrix}",
        r"\left(" * 24 + "x" + r"\right)" * 24, r"\frac{1}{" * 24 + "x" + "}" * 24, r"\sqrt{" * 24 + "x" + "}" * 24,
        r"\binom{a}{" * 24 + "x" + "}" * 24, "x" + "'" * 3000, r"\binom{" * 23 + "a}{" * 900, r"\over" * 600,
        "<mn>-" * 700,
        r"\begin{pmatrix}" * 12 + "x" + r"\end{pmatrix}" * 12, "&" * 3900, r"\text{" * 20 + "a" * 3000, "^" * 3000,
    ],
)  # fmt: skip
def test_that_no_formula_takes_long(tex: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert len(tex) <= LONGEST
    draw("x", display=True)  # the libraries are there
    monkeypatch.setattr(layout, "LONGEST_S", 0.2)
    began = time.thread_time()
    with contextlib.suppress(FormulaRefused):
        assert isinstance(draw(tex, display=True), FormulaDrawing)
    assert time.thread_time() - began < 0.5


def test_that_the_clock_leaves_no_profiler_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "LONGEST_S", 0.0)
    with pytest.raises(FormulaRefused, match="too long"):
        draw(KNOWN[0], display=True)
    assert sys.getprofile() is None
    monkeypatch.undo()
    assert draw(KNOWN[0], display=True).width > 1


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.sampled_from(["\\frac", "{", "}", "^", "_", "x", "1", "\\left(", "\\right)", "&", "\\\\", "\\begin{matrix}",
                         "\\end{matrix}", "\\sqrt", "\\sum", "'", "<", "]]>", "<!--", "\x00", "\\text{", "[", "]"]),
        max_size=25,
    ).map("".join)
)  # fmt: skip
def test_that_any_text_is_drawn_or_refused(tex: str) -> None:
    refused = ""
    try:
        draw(tex, display=True)
    except FormulaRefused as error:
        refused = str(error)
    assert refused[-1:] in ("", ".")


def test_that_no_file_is_opened_but_those_of_the_libraries() -> None:
    code = r"""
import sys
from engine.formulas.layout import draw
from engine.formulas.types import FormulaRefused
draw("x", display=True)
opened = []
sys.addaudithook(lambda event, args: opened.append((event, args)) if event in ("open", "socket.connect") else None)
for tex in (r"\text{/etc/passwd}", r"\frac{a}{b}", r"\mathtt{x} \mathfrak{g}", r"\class{a}{b}", r"\font\x=cmr10"):
    try:
        draw(tex, display=True)
    except FormulaRefused:
        pass
print(opened)
"""
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_that_the_libraries_wait_for_the_first_formula() -> None:
    code = "import sys, engine.api; print([n for n in ('ziamath', 'ziafont', 'latex2mathml') if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_that_a_page_gets_a_picture_with_its_source_or_the_source() -> None:
    picture = svg_of('$$\\text{"a"} < \\frac{1}{2}$$')
    assert picture.startswith('<span class="formula"><svg role="img" aria-label="$$\\text{&quot;a&quot;} &lt; ')
    assert 'fill="currentColor"' in picture
    assert svg_of("$\\foo<b>$") == "$\\foo&lt;b&gt;$"
    assert svg_of("no formula") == "no formula"
