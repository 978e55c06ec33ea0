"""Lists in an answer: one in another stands further in, at every text size."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock
from PySide6.QtWidgets import QApplication

from desktop.theme import Theme
from desktop.widgets.markdown_view import MarkdownView
from desktop.widgets.prose_view import ProseView

TEXT = "- one\n  - two\n    - three\n- four\n\n1. five\n   - six\n2. seven\n"


def left_of(view: ProseView, words: str) -> float:
    block: QTextBlock = view.document().begin()
    while block.isValid() and block.text().strip() != words:
        block = block.next()
    assert block.isValid(), words
    layout = block.layout()
    return layout.position().x() + layout.lineAt(0).x()


def test_that_a_list_in_a_list_stands_further_in(qapp: QApplication, theme: Theme) -> None:
    view = MarkdownView(theme)
    view.resize(400, 400)
    view.set_text(TEXT)
    view.show()
    qapp.processEvents()
    (prose,) = view.segments
    assert isinstance(prose, ProseView)
    one, two, three, four, six, seven = (
        left_of(prose, words) for words in ("one", "two", "three", "four", "six", "seven")
    )
    assert one == four == seven
    assert two - one == three - two == six - seven == theme.px(28)
    view.close()
    view.deleteLater()
