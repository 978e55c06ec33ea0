"""What one side of a comparison answers, as it comes, with its speed and score; asks nobody."""

from __future__ import annotations

from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.controls import label
from engine.api import ComparedAnswer


class SideAnswer(QWidget):
    """`add` while the answer comes, `show_answer` with the whole one."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._written = ""
        self.pane = QTextBrowser()
        self.pane.setAccessibleName(name)
        self.pane.setPlaceholderText(tr("Its answer comes here."))
        self.pane.setObjectName("answertext")
        self.pane.setOpenLinks(False)
        self.pane.setTabChangesFocus(True)
        self.facts = label("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self.pane, 1)
        column.addWidget(self.facts)

    def clear(self) -> None:
        self._written = ""
        self.pane.clear()
        self.facts.setText("")

    def add(self, text: str) -> None:
        self._written += text
        self.pane.setPlainText(self._written)

    def show_answer(self, answer: ComparedAnswer, *, best: bool = False) -> None:
        """`best`: no other side has a higher score."""
        self.pane.setPlainText(answer.text or tr("(nothing)"))
        self.facts.setText(answer_facts(answer, best=best))


def answer_facts(answer: ComparedAnswer, *, best: bool = False) -> str:
    """ "SmolLM2 · 38 tokens/s · score 0.71"."""
    facts = [answer.model, tr("{speed:.0f} tokens/s").format(speed=answer.stats.decode_tok_s)]
    if answer.score is not None:
        words = tr("best score {score:.2f}") if best else tr("score {score:.2f}")
        facts.append(words.format(score=answer.score))
    return " · ".join(facts)
