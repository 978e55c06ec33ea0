"""Formulas in questions and answers: drawn in the background, in the look that is in force, copied as LaTeX."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QUrl
from PySide6.QtGui import QGuiApplication, QHelpEvent, QTextCursor
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QApplication, QLabel, QToolTip

from desktop.chat.message_view import AnswerView
from desktop.chat.question_view import QuestionView
from desktop.widgets.formula_object import OBJECT, source_of
from desktop.widgets.formula_pictures import FormulaPictures
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.plain_prose import PlainProse
from desktop.widgets.prose_view import ProseView
from tests.fakes_desktop import Scripted
from tests.gui.conftest import SAMPLES, Driver

pytestmark = pytest.mark.slow

REPORT = SAMPLES / "Annual report 2025.pdf"
ROOTS = r"x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}"
ANSWER = f"The roots of $ax^2 + bx + c = 0$ are\n\n$$\n{ROOTS}\n$$\n\nIt costs $5 and not $10; `$x$` is code."
LOOK = r"""The roots of $ax^2 + bx + c = 0$ with $a \neq 0$ and the discriminant $\Delta = b^2 - 4ac$ [1]:

$$
x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}
$$

A sum in the line, $\sum_{i=1}^{n} i = \frac{n(n+1)}{2}$, and on its own:
\[ \int_{-\infty}^{\infty} e^{-x^2}\,dx = \sqrt{\pi}. \]
It goes on with $\frac{1}{2}$ of the words, so that the line
is broken, then $e^{i\pi} + 1 = 0$ [1], and \(\alpha, \beta, \Omega\).

- A matrix $A = \begin{pmatrix} 1 & 2 \\ 3 & 4 \end{pmatrix}$ with $\det A = -2$
- It costs $5 and not $10, and `$x$` is code; $\foo{x}$ is not known.

$$
f(x) = \begin{cases} x^2 & \text{if } x \ge 0 \\ -x & \text{otherwise} \end{cases}
\qquad \sigma(z)_i = \frac{e^{z_i}}{\sum_{j=1}^{K} e^{z_j}}
$$
"""


def answer_of(driver: Driver) -> AnswerView:
    return driver.window.findChildren(AnswerView)[-1]


def prose(driver: Driver) -> ProseView:
    segment = answer_of(driver).body.segments[0]
    assert isinstance(segment, ProseView)
    return segment


def drawn(view: ProseView) -> list[str]:
    """The LaTeX of the pictures in a text."""
    cursor, document, found = QTextCursor(view.document()), view.document(), []
    for position in range(document.characterCount()):
        if document.characterAt(position) == OBJECT:
            cursor.setPosition(position + 1)
            found.append(source_of(cursor.charFormat()) or "chip")
    return found


def ask(driver: Driver, text: str, question: str = "What are the roots?", **facts: object) -> ProseView:
    driver.engine.chat.enqueue(Scripted(text, **facts))  # type: ignore[arg-type]
    driver.ask_and_wait(question)
    return prose(driver)


def test_that_a_formula_is_drawn_and_money_and_code_are_not(driver: Driver) -> None:
    view = ask(driver, ANSWER)
    driver.until(lambda: drawn(view) == ["$ax^2 + bx + c = 0$", f"$$\n{ROOTS}\n$$"])
    assert "It costs $5 and not $10; $x$ is code." in view.toPlainText()
    driver.until(lambda: not driver.window.pump.active)


def test_that_the_source_stands_there_until_the_picture_comes(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    held: list[FormulaPictures] = []
    draw = FormulaPictures._draw
    monkeypatch.setattr(FormulaPictures, "_draw", lambda self: held.append(self))
    view = ask(driver, ANSWER)
    assert drawn(view) == []
    assert "$ax^2 + bx + c = 0$" in view.toPlainText()
    chosen = view.textCursor()
    chosen.setPosition(0)
    chosen.movePosition(QTextCursor.MoveOperation.EndOfWord, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(chosen)
    monkeypatch.setattr(FormulaPictures, "_draw", draw)
    held[0]._draw()
    driver.until(lambda: len(drawn(view)) == 2)
    assert view.textCursor().selectedText() == "The", "what was selected is selected still"


def test_that_a_display_formula_is_text_until_it_is_closed(driver: Driver) -> None:
    growing = MarkdownView(driver.app.theme, driver.window.chat.transcript._column._pictures)
    driver.qtbot.addWidget(growing)

    def texts() -> list[ProseView]:
        return [segment for segment in growing.segments if isinstance(segment, ProseView)]

    growing.append("So\n\n$$\nx = 1\n- y")
    assert texts()[-1].toPlainText().endswith("$$\nx = 1\n- y")
    growing.append("\n$$\n\nand $z$ is")
    driver.until(lambda: [one for segment in texts() for one in drawn(segment)] == ["$$\nx = 1\n- y\n$$", "$z$"])
    growing.append(" a $half")
    assert texts()[-1].toPlainText().endswith("is a $half")


def test_that_copying_gives_the_latex_as_it_was_written(driver: Driver) -> None:
    view = ask(driver, ANSWER)
    driver.until(lambda: len(drawn(view)) == 2)
    view.selectAll()
    view.copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert f"The roots of $ax^2 + bx + c = 0$ are\n$$\n{ROOTS}\n$$\nIt costs" in mime.text()
    assert OBJECT not in mime.html() + mime.text() + bytes(mime.data("text/markdown").data()).decode()
    assert "ax^2 + bx" in mime.html()
    answer_of(driver).copy()
    mime = QGuiApplication.clipboard().mimeData()
    assert mime.text().startswith(ANSWER)
    assert "$ax^2 + bx + c = 0$" in mime.html()
    assert "ue020" not in ascii(mime.html())


def test_that_chips_stand_where_they_belong_around_formulas(driver: Driver) -> None:
    driver.attach_samples()
    cite = driver.engine.library.cite(1, REPORT, 1, "Aquifer")
    view = ask(driver, "It grew by $x^2$ [1], $$y = 2 [1]$$ and $\\sqrt[1]{z}$.", citations=(cite,))
    driver.until(lambda: drawn(view) == ["$x^2$", "chip", "$$y = 2$$", "chip", "$\\sqrt[1]{z}$"])
    view.selectAll()
    view.copy()
    assert "$x^2$[1], " in QGuiApplication.clipboard().text()
    chips: list[int] = []
    view.chip_activated.connect(chips.append)
    view._clicked(QUrl("cite:1"))
    assert chips == [1]


@pytest.mark.parametrize(("tex", "reason"), [("\\foo{x}", "not known"), ("\\input{/etc/passwd}", "do not take")])
def test_that_a_refused_formula_stays_and_says_why(driver: Driver, tex: str, reason: str) -> None:
    view = ask(driver, f"See ${tex}$ there.")
    driver.until(lambda: reason in view.accessibleDescription())
    assert f"${tex}$" in view.toPlainText()
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.toPlainText().index(tex) + 1)
    spot = view.cursorRect(cursor).center() - QPoint(2, 0)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, spot, view.mapToGlobal(spot)))
    assert reason in QToolTip.text()
    QToolTip.hideText()


def test_that_a_tooltip_shows_the_source_and_reads_no_html(driver: Driver) -> None:
    view = ask(driver, '$a<img src="file:///etc/passwd">c$ there.')
    driver.until(lambda: len(drawn(view)) == 1)
    cursor = QTextCursor(view.document())
    cursor.setPosition(1)
    spot = view.cursorRect(cursor).center() - QPoint(8, 0)
    QApplication.sendEvent(view.viewport(), QHelpEvent(QHelpEvent.Type.ToolTip, spot, view.mapToGlobal(spot)))
    assert "$a&lt;img src=&quot;file:///etc/passwd&quot;&gt;c$" in QToolTip.text()
    QToolTip.hideText()


def test_that_a_screen_reader_is_told_the_source(driver: Driver) -> None:
    view = ask(driver, ANSWER)
    driver.until(lambda: len(drawn(view)) == 2)
    assert view.accessibleDescription().startswith("Formulas: $ax^2 + bx + c = 0$; $$")
    assert ROOTS in answer_of(driver).accessibleName()


def test_that_light_and_dark_and_larger_text_draw_anew(driver: Driver) -> None:
    view = ask(driver, f"$${ROOTS}$$")
    driver.until(lambda: len(drawn(view)) == 1)
    theme = driver.app.theme

    def ink(view: ProseView) -> tuple[int, int]:
        """The darkest and the lightest grey, 0 to 255."""
        image = view.grab().toImage()
        greys = [image.pixelColor(x, y).lightness() for x in range(0, image.width(), 2) for y in range(image.height())]
        return min(greys), max(greys)

    theme.apply("light", 100)
    assert ink(view)[0] < 90
    small = view.height()
    theme.apply("dark", 100)
    assert ink(view)[1] > 180
    theme.apply("dark", 200)
    assert view.height() > 1.7 * small
    theme.apply("light", 100)


def test_that_a_wide_formula_fits_the_window(driver: Driver) -> None:
    view = ask(driver, "$$" + " + ".join(f"x_{{{n}}}" for n in range(30)) + "$$")
    driver.until(lambda: len(drawn(view)) == 1)
    driver.window.resize(700, 700)
    driver.qtbot.wait(50)
    assert view.document().size().width() <= view.width() + 1


def test_that_a_question_with_formulas_shows_them(driver: Driver) -> None:
    ask(driver, "Yes.", "Is $x^2 \\ge 0$ for 5$ or 6$?")
    question = driver.window.findChildren(QuestionView)[-1]
    assert isinstance(question.text, PlainProse)
    driver.until(lambda: drawn(question.text) == ["$x^2 \\ge 0$"])
    assert question.text.toPlainText() == f"Is {OBJECT} for 5$ or 6$?"
    assert question.text.accessibleName() == "You: Is $x^2 \\ge 0$ for 5$ or 6$?"
    driver.qtbot.wait(30)
    assert question.text.document().firstBlock().layout().lineCount() == 1, "as wide as it needs to be"
    ask(driver, "No.", "Is it 5$?")
    assert isinstance(driver.window.findChildren(QuestionView)[-1].text, QLabel)


def test_that_finding_reaches_into_formulas(driver: Driver) -> None:
    view = ask(driver, f"No fraction here. $${ROOTS}$$ And \\frac in words.")
    driver.until(lambda: len(drawn(view)) == 1)
    driver.window.chat.finder.begin()
    driver.window.chat.finder.field.setText("frac")
    driver.until(lambda: driver.window.chat.finder._marks is not None)
    marks = driver.window.chat.finder._marks
    assert marks is not None
    assert marks.count == 3
    assert [place.start for place in marks._places] == sorted(place.start for place in marks._places)


def test_that_the_pdf_has_the_formulas_as_pictures(driver: Driver, tmp_path: Path) -> None:
    ask(driver, ANSWER + "\n\n$\\foo{x}$ is not known.")
    file = tmp_path / "chat.pdf"
    chat = driver.window.chat.chat_id
    driver.window.exports.export(chat, file, overwrite=False)
    driver.until(file.is_file)
    document = QPdfDocument()
    document.load(str(file))
    text = document.getAllText(0).text()
    document.close()
    assert "$\\foo{x}$ is not known" in text
    assert "\\frac" not in text
    assert "The roots of" in text


def test_that_many_formulas_are_kept_within_bounds(driver: Driver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.widgets.formula_pictures.MOST_KEPT", 20)
    pictures = driver.window.chat.transcript._column._pictures
    view = ask(driver, " ".join(f"$x_{{{n}}}$" for n in range(50)))
    driver.until(lambda: len(drawn(view)) == 50)
    assert len(pictures._kept) == 20
    assert not pictures._waiting


def test_that_hostile_formulas_leave_the_window_alive(driver: Driver) -> None:
    hostile = ["$" + "x" * 100_000 + "$", "${" + "{" * 10_000 + "}" * 10_001 + "$", "$" + "x+" * 1900 + "x$"]
    view = ask(driver, "\n\n".join([*hostile, "$y$"]))
    began = time.monotonic()
    driver.until(lambda: drawn(view) == ["$y$"] and not driver.window.pump.active, timeout_ms=30_000)
    assert time.monotonic() - began < 30


def test_that_formulas_look_like_a_textbook(driver: Driver) -> None:
    driver.attach_samples()
    cite = driver.engine.library.cite(1, REPORT, 1, "Aquifer")
    view = ask(driver, LOOK, "Why is $x = \\frac{-b \\pm \\sqrt{\\Delta}}{2a}$?", citations=(cite,))
    driver.until(lambda: sum(one != "chip" for one in drawn(view)) == 12)
    driver.qtbot.wait(100)
    for look, scale in (("light", 100), ("dark", 100), ("light", 200)):
        driver.app.theme.apply(look, scale)
        driver.qtbot.wait(50)
        driver.picture(f"formulas_{look}_{scale}")
    driver.app.theme.apply("light", 100)
