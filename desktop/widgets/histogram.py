"""Counts of values as bars, those beyond the limits in another colour and pattern; knows no check."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QHelpEvent, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip

from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.drawing import Drawing

_MOST_BARS = 40


@dataclass(frozen=True, slots=True)
class Bar:
    """`label` names the values in it; `out` means that they are beyond a limit."""

    label: str
    count: int
    out: bool = False


class BarChart(Drawing):
    """`show_bars` replaces what is drawn; the accessible description says every bar in words."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self.bars: list[Bar] = []
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's names below
        return QSize(self._theme.px(320), self._theme.px(132))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(self._theme.px(160), self._theme.px(132))

    def show_bars(self, bars: Sequence[Bar]) -> None:
        self.bars = list(bars[:_MOST_BARS])
        left_out = tr("{label}: {count} (left out)")
        words = "; ".join(
            (left_out if bar.out else "{label}: {count}").format(label=bar.label, count=f"{bar.count:,}")
            for bar in self.bars
        )
        self.setAccessibleDescription(words or tr("No values."))
        self.update()

    def event(self, event: QEvent) -> bool:
        """The bar under the mouse says what it holds."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self.bars:
            number = int((event.pos().x() - self._side) / max(1.0, self._wide))
            if 0 <= number < len(self.bars):
                bar = self.bars[number]
                QToolTip.showText(event.globalPos(), f"{bar.label}: {bar.count:,}", self)
                return True
        return super().event(event)

    @property
    def _side(self) -> float:
        return float(self._theme.px(14))

    @property
    def _wide(self) -> float:
        return (self.width() - 2 * self._side) / max(1, len(self.bars))

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = self.painter()
        px = self._theme.px
        painter.setPen(QPen(self._theme.color("accent" if self.hasFocus() else "border"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(10), px(10))
        font = self._theme.font(11)
        painter.setFont(font)
        if not self.bars:
            painter.setPen(self._theme.color("muted"))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr("Nothing to measure here"))
            return
        bottom, top = self.height() - px(26), px(14)
        most = max(bar.count for bar in self.bars) or 1
        metrics = QFontMetrics(font)
        shown_to = 0.0
        for number, bar in enumerate(self.bars):
            x = self._side + number * self._wide
            high = max(2.0, (bottom - top) * bar.count / most) if bar.count else 0.0
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._fill(bar))
            painter.drawRect(QRectF(x + 1, bottom - high, max(1.0, self._wide - 2), high))
            wide = metrics.horizontalAdvance(bar.label)
            # Labels that would run into each other are left to the tooltip.
            at = min(max(self._side, x + (self._wide - wide) / 2), self.width() - self._side - wide)
            if at >= shown_to:
                painter.setPen(self._theme.color("muted"))
                painter.drawText(QPointF(at, bottom + px(17)), bar.label)
                shown_to = at + wide + px(10)
        painter.setPen(QPen(self._theme.color("border-strong"), 1))
        painter.drawLine(QPointF(self._side, bottom), QPointF(self.width() - self._side, bottom))

    def _fill(self, bar: Bar) -> QBrush:
        if bar.out:
            return QBrush(self._theme.color("warning"), Qt.BrushStyle.BDiagPattern)
        return QBrush(self._theme.color("accent"))
