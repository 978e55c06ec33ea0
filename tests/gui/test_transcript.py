"""Reading: scrolling rules, long chats, harmless Markdown, copying, growing text."""

from __future__ import annotations

import itertools
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtWidgets import QPushButton

from desktop.chat.message_view import AnswerView
from desktop.chat.question_view import QuestionView
from desktop.theme import Theme
from desktop.widgets.code_block import CodeBlock
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.marks import annotate, without_marks
from desktop.widgets.prose_view import ProseView
from tests.fakes_desktop import Scripted
from tests.gui.conftest import Driver

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
UNSAFE = """<script>alert(1)</script> <img src="http://evil.example/x.png"> <b>bold?</b>

![tracker](http://evil.example/pixel.png) ![local](file:///etc/passwd)

[run](javascript:alert(1)) [file](file:///etc/passwd) [page](https://example.org/a?b=c)

<iframe src="http://evil.example"></iframe>
"""


@pytest.fixture
def view(qtbot) -> MarkdownView:
    theme = Theme(RESOURCES)
    theme.apply("light", 100)
    made = MarkdownView(theme)
    made.resize(600, 400)
    qtbot.addWidget(made)
    made._kept = theme
    return made


def shown(view: MarkdownView) -> str:
    return "\n".join(s.toPlainText() if isinstance(s, ProseView) else s.code for s in view.segments)


def test_that_unsafe_markdown_stays_text_and_loads_nothing(view: MarkdownView) -> None:
    asked: list[str] = []
    view.set_text(UNSAFE)
    for segment in view.segments:
        assert isinstance(segment, ProseView)
        html = segment.document().toHtml()
        assert "<img" not in html
        assert "javascript:" not in html.split("<body", 1)[1].replace("javascript:alert(1))", "")
        for address in ("http://evil.example/x.png", "file:///etc/passwd"):
            assert segment.loadResource(2, QUrl(address)) is None
        asked.append(segment.toPlainText())
    assert "<script>alert(1)</script>" in "".join(asked)


def test_that_a_clicked_link_opens_nothing_and_can_be_copied(driver: Driver) -> None:
    driver.engine.chat.enqueue(Scripted("See [this page](https://example.org/a)."))
    driver.ask_and_wait("Where?")
    segment = driver.window.chat.transcript.last_answer().body.segments[0]
    assert not segment.openLinks()
    segment.anchorClicked.emit(QUrl("https://example.org/a"))
    assert any("https://example.org/a" in text for text in driver.window.notifications.texts)
    buttons = driver.window.notifications.findChildren(QPushButton)
    next(button for button in buttons if button.accessibleName() == "Copy address").click()
    assert QGuiApplication.clipboard().text() == "https://example.org/a"


SAMPLE = """# Title

Some *text* with `code` and a list:

- one
- two
  more

1. first
2. second

| a | b |
|---|---|
| 1 | 2 |

```python
def f(x):
    return x[1]

```

After the code.

> quoted

```
plain
```

End."""


@pytest.mark.parametrize("size", [1, 3, 7, 50, 1000])
def test_that_a_text_that_grew_looks_like_one_that_was_there_at_once(view: MarkdownView, qtbot, size: int) -> None:
    whole = MarkdownView(view._theme)
    qtbot.addWidget(whole)
    whole.resize(600, 400)
    whole.set_text(SAMPLE)
    pieces = itertools.batched(SAMPLE, size) if hasattr(itertools, "batched") else _batched(SAMPLE, size)
    for piece in pieces:
        view.append("".join(piece))
    words = [line for line in shown(view).split("\n") if line.strip()]
    assert words == [line for line in shown(whole).split("\n") if line.strip()]
    codes = [s.code for s in view.segments if isinstance(s, CodeBlock)]
    assert codes == ["def f(x):\n    return x[1]\n", "plain"] or codes == ["def f(x):\n    return x[1]", "plain"]


def _batched(text: str, size: int) -> list[str]:
    return [text[i : i + size] for i in range(0, len(text), size)]


@pytest.mark.parametrize(
    "text",
    [
        "- item one [1]\n- item two",
        "**Bold.** And _more_ here [1].",
        "| a | b |\n|---|---|\n| x [1] | y |",
        "# Head [1]",
    ],
)
def test_that_marks_change_no_structure(view: MarkdownView, text: str) -> None:
    from desktop.widgets.markdown import blocks

    marked = annotate(text, [1], [(0, len(text))])
    plain = "".join(block.text for block in blocks(text.replace(" [1]", "")))
    with_marks = "".join(block.text for block in blocks(marked))
    stripped = without_marks(with_marks).replace("[1]", "")
    assert stripped.count("<") == plain.count("<")


def test_that_brackets_in_code_are_no_citations(view: MarkdownView) -> None:
    view.set_text(annotate("Real [1].\n\n```python\nx = a[1]\n```\n\nInline `b[1]`.", [1], []), [])
    assert [s.code for s in view.segments if isinstance(s, CodeBlock)] == ["x = a[1]"]
    assert "b[1]" in view.segments[-1].toPlainText()


def test_that_selected_text_is_copied_with_numbers_for_chips(driver: Driver) -> None:
    driver.attach_samples()
    cite = driver.engine.library.cite(1, driver.engine_files()[0], 1, "In 2025 the workshop repaired 1,284")
    driver.engine.chat.enqueue(Scripted("Repaired 1,284 [1]. Emoji 🚲 first.", citations=(cite,)))
    driver.ask_and_wait("How many?")
    segment = driver.window.chat.transcript.last_answer().body.segments[0]
    segment.selectAll()
    assert segment.createMimeDataFromSelection().text() == "Repaired 1,284[1]. Emoji 🚲 first."
    cursor = QTextCursor(segment.document())
    segment.setTextCursor(cursor)


def test_that_code_has_its_own_copy_button(driver: Driver) -> None:
    driver.engine.chat.enqueue(Scripted("```python\nprint('<b>')\n```"))
    driver.ask_and_wait("Code?")
    block = driver.window.chat.transcript.last_answer().body.segments[0]
    assert isinstance(block, CodeBlock)
    block.copy_button.click()
    assert QGuiApplication.clipboard().text() == "print('<b>')"


def test_that_a_chat_of_2000_messages_opens_fast_and_scrolls_back(driver: Driver) -> None:
    chat = driver.engine.chat.new("long")
    driver.engine.chat.add_history(chat.id, [(f"question {n}", f"answer **{n}**\n\n- a\n- b") for n in range(1000)])
    driver.window.refresh_chats()
    started = time.perf_counter()
    driver.window.open_chat(chat.id)
    opened = time.perf_counter() - started
    transcript = driver.window.chat.transcript
    assert len(transcript.views) < 40
    driver.until(lambda: transcript.verticalScrollBar().value() == transcript.verticalScrollBar().maximum() > 0)
    before = len(transcript.views)
    first = transcript.views[0]
    driver.qtbot.keyClick(transcript, Qt.Key.Key_Home)
    driver.until(lambda: len(transcript.views) > before)
    assert transcript.views[0].message.text != first.message.text
    assert opened < 1.0


def test_that_scrolling_up_unlocks_and_the_pill_leads_back(driver: Driver) -> None:
    driver.engine.chat.enqueue(Scripted("\n\n".join(f"line {n}" for n in range(150)), delay_s=0.008))
    driver.ask("Long")
    transcript = driver.window.chat.transcript
    bar = transcript.verticalScrollBar()
    driver.until(lambda: bar.maximum() > 600)
    assert bar.value() == bar.maximum()
    bar.setSliderDown(True)
    bar.setValue(50)
    bar.setSliderDown(False)
    grown = bar.maximum()
    driver.until(lambda: bar.maximum() > grown + 100)
    assert bar.value() == 50
    assert transcript.pill.isVisible()
    transcript.pill.click()
    assert bar.value() == bar.maximum()
    driver.until(lambda: not driver.window.sessions.all_live, 15000)


def test_that_nothing_moves_when_an_answer_ends(driver: Driver) -> None:
    driver.attach_samples()
    cites = tuple(
        driver.engine.library.cite(n, driver.engine_files()[0], 1, "In 2025 the workshop repaired 1,284")
        for n in (1, 2, 3)
    )
    text = "\n\n".join(f"line {n}" for n in range(40)) + " [1] [2] [3]"
    driver.engine.chat.enqueue(Scripted(text, delay_s=0.02, citations=cites))
    driver.ask("Long")
    transcript = driver.window.chat.transcript
    bar = transcript.verticalScrollBar()
    seen: list[int] = []
    driver.window.sessions.finished.connect(lambda *_: seen.append(bar.value()))
    driver.until(lambda: seen and not driver.window.sessions.all_live)
    driver.qtbot.wait(100)
    (value,) = seen
    assert value > 0
    assert abs(bar.value() - value) <= 30
    assert bar.maximum() > bar.value()
    assert transcript.pill.isVisible()


def test_that_a_new_question_goes_to_the_top_even_when_its_answer_comes_at_once(driver: Driver) -> None:
    transcript, pump = driver.window.chat.transcript, driver.window.pump
    for text in ("\n\n".join(f"line {n}" for n in range(60)), "short", "\n\n".join(f"end {n}" for n in range(60))):
        driver.engine.chat.enqueue(Scripted(text))
        driver.ask("Next question")
        pump._timer.stop()  # a long answer that comes in two parts is followed to its end
        driver.until(lambda: all(job.done for job in pump.jobs))
        while pump.jobs:
            pump._tick()
        driver.qtbot.wait(80)
        question = transcript.views[-2]
        top = question.mapTo(transcript.viewport(), question.rect().topLeft()).y()
        assert 0 <= top <= 24, (text[:10], top)


def test_that_a_chat_ends_right_under_its_last_message(driver: Driver) -> None:
    chat = driver.engine.chat.new("long")
    driver.engine.chat.add_history(chat.id, [(f"question {n}", f"answer {n}") for n in range(30)])
    driver.window.refresh_chats()
    driver.window.open_chat(chat.id)
    transcript = driver.window.chat.transcript
    driver.until(lambda: len(transcript.views) > 8 and not transcript._ahead.isActive())
    last = transcript.views[-1]
    bottom = last.mapTo(transcript.viewport(), last.rect().bottomLeft()).y()
    assert 0 <= transcript.viewport().height() - bottom < 40
    assert not transcript.pill.isVisible()


def test_that_a_message_made_ahead_is_put_in_once_or_goes(driver: Driver) -> None:
    chat = driver.engine.chat.new("Long")
    driver.engine.chat.add_history(chat.id, [(f"Question {n}?", f"Answer {n}. " * 30) for n in range(40)])
    other = driver.engine.chat.new("Another")
    driver.window.refresh_chats()
    driver.window.open_chat(chat.id)
    column = driver.window.chat.transcript._column

    def made() -> int:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return len([one for one in column.children() if isinstance(one, QuestionView | AnswerView)])

    above = column.first - 1
    assert above > 0
    assert column.make_ready(above)
    assert not column.make_ready(above), "it is made already"
    assert made() == len(column.views) + 1
    column.extend_up(1)
    assert column.views[0].message is column.messages[above]
    assert made() == len(column.views)
    assert column.make_ready(column.first - 1)
    column.messages = list(driver.engine.chat.history(chat.id))  # read anew: what was made shows an older state
    column.extend_up(1)
    assert column.views[0].message is column.messages[column.first]
    assert not column.make_ready(-1)
    assert column.make_ready(column.first - 1)
    driver.window.open_chat(other.id)
    assert made() == 0
