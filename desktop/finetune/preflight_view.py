"""The exact text a model is trained on, trained tokens highlighted and masked ones grey; renders no template."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.translation import tr, tr_later, trn
from desktop.widgets.controls import label
from training.api import PreflightDone

NOT_YET = tr_later("What the model reads is shown when the run has looked at its first batch.")


class PreflightView(QWidget):
    """`show_preflight(None)` says that there is none yet."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.shown: PreflightDone | None = None
        self.about = label(tr(NOT_YET), "muted", wrap=True)
        self.text = QTextBrowser()
        self.text.setAccessibleName(tr("The text as the model reads it"))
        self.text.setObjectName("textview")
        self.text.setOpenLinks(False)
        self.text.setTabChangesFocus(True)
        self.text.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.about)
        column.addWidget(self.text, 1)
        column.addStretch(0)
        theme.changed.connect(self._draw)

    def show_preflight(self, preflight: PreflightDone | None) -> None:
        if preflight is not self.shown:
            self.shown = preflight
            self._draw()

    def _draw(self) -> None:
        found = self.shown
        self.text.setVisible(found is not None)
        if found is None:
            self.about.setText(tr(NOT_YET))
            return
        self.about.setText(facts_of(found))
        self.text.clear()
        cursor = QTextCursor(self.text.document())
        cursor.beginEditBlock()
        for span in found.spans:
            cursor.insertText(span.text, self._format(trained=span.learnt))
        cursor.endEditBlock()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        learnt, read = tr("learnt: {text}"), tr("only read: {text}")
        spoken = ((learnt if span.learnt else read).format(text=span.text.strip()) for span in found.spans)
        self.text.setAccessibleDescription("; ".join(spoken)[:4_000])

    def _format(self, *, trained: bool) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(self._theme.code_font())
        made.setForeground(self._theme.color("on-accent-soft" if trained else "muted"))
        if trained:
            # Underlined too: the colour is not all there is.
            made.setBackground(self._theme.color("accent-soft"))
            made.setFontUnderline(True)
            made.setUnderlineColor(self._theme.color("accent"))
        return made


def facts_of(found: PreflightDone) -> str:
    """What was found in all rows, in sentences."""
    said = [tr("Highlighted and underlined is what the model learns to write; grey it only reads.")]
    share = found.learnt / found.tokens if found.tokens else 0.0
    said.append(
        tr("Of {tokens} in {rows} {share:.0%} are learnt; the longest row has {longest:,}.").format(
            tokens=trn("{count:,} token", "{count:,} tokens", found.tokens).format(count=found.tokens),
            rows=trn("{count:,} row", "{count:,} rows", found.rows).format(count=found.rows),
            share=share,
            longest=found.longest,
        )
    )
    if found.cut and found.rows:
        cut = trn(
            "{count:,} row ({share:.1%}) is too long and is cut.",
            "{count:,} rows ({share:.1%}) are too long and are cut.",
            found.cut,
        )
        said.append(cut.format(count=found.cut, share=found.cut / found.rows))
    left = sum(found.dropped.values())
    if left:
        reasons = ", ".join(f"{reason}: {count:,}" for reason, count in found.dropped.items())
        out = trn("{count:,} is left out ({reasons}).", "{count:,} are left out ({reasons}).", left)
        said.append(out.format(count=left, reasons=reasons))
    ends = tr("An answer ends with {end_token}; rows are filled up with {padding_token}.")
    said.append(ends.format(end_token=found.end_token, padding_token=found.padding_token))
    return " ".join(said)
