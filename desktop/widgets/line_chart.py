"""Lines over steps with axes, a legend and a cursor, drawn with QPainter in the colours of the theme; knows no run.

Steps go from left to right in every language; the head above them begins where reading does.
"""

from __future__ import annotations

import bisect
import itertools
import math
from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy

from desktop.theme import Theme
from desktop.translation import tr, tr_later
from desktop.widgets.chart_lines import Line, Point, number_text, smooth, summary, thin, ticks
from desktop.widgets.drawing import Drawing

_DASHES: tuple[Sequence[float], ...] = ((), (5, 3), (1.5, 2.5), (7, 2.5, 1.5, 2.5), (3, 2), (9, 4))
# How much of its colour the line behind its moving average has.
_PALE = 0.35
# So many points of a line are drawn the quick way.
_MANY = 120
NOTHING = tr_later("No values yet")


class LineChart(Drawing):
    """`show_lines` replaces what is drawn. Reachable by Tab: Left and Right move the cursor, which is told in words.

    `smoothed` draws each line faint and its moving average over it; `from_zero` starts the axis at 0.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        *,
        x_name: str = tr_later("step"),
        number: Callable[[float], str] = number_text,
        smoothed: bool = False,
        from_zero: bool = False,
        dashed: bool = False,
    ) -> None:
        super().__init__()
        self._theme, self.title, self._x_name, self._number = theme, title, tr(x_name), number
        self._smoothed, self._from_zero, self._dashed = smoothed, from_zero, dashed
        self.lines: list[Line] = []
        self._cursor: float | None = None
        self._plot = QRectF()
        self._x_range = self._y_range = (0.0, 1.0)
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 120)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self.update)
        self.show_lines([])

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        return QSize(self._theme.px(360), self._theme.px(180))

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Draw these; call it again when their points became more."""
        self.lines = list(lines)
        self.setAccessibleDescription(self.words)
        self.update()

    @property
    def words(self) -> str:
        """All lines in a sentence each."""
        return summary(self.lines, self._x_name) or f"{tr(NOTHING)}."

    @property
    def at_cursor(self) -> str:
        """The values where the cursor stands, in words; empty without a cursor."""
        if self._cursor is None:
            return ""
        found = [(line, _nearest(line.points.all, self._cursor)) for line in self.lines]
        values = ", ".join(f"{line.name} {self._number(point[1])}" for line, point in found if point is not None)
        return f"{self._x_name.capitalize()} {self._cursor:,.6g}: {values}" if values else ""

    # --- the cursor

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's names below
        inside = self._plot.contains(event.position())
        self._set_cursor(self._x_at(event.position().x()) if inside else None)

    def leaveEvent(self, _event: object) -> None:  # noqa: N802
        self._set_cursor(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        way = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        places = sorted({x for line in self.lines for x, y in line.points.all if math.isfinite(y)})
        if way is None or not places:
            super().keyPressEvent(event)
            return
        now = len(places) - 1 if self._cursor is None else bisect.bisect_left(places, self._cursor) + way
        self._set_cursor(places[min(max(now, 0), len(places) - 1)])

    def _set_cursor(self, x: float | None) -> None:
        if x is not None:
            nearest = [_nearest(line.points.all, x) for line in self.lines]
            known = [point[0] for point in nearest if point is not None]
            x = _closest(known, x)
        if x != self._cursor:
            self._cursor = x
            self.setAccessibleDescription(f"{self.at_cursor}. {self.words}" if x is not None else self.words)
            self.update()

    def _x_at(self, pixel: float) -> float:
        low, high = self._x_range
        return low + (pixel - self._plot.left()) / max(1.0, self._plot.width()) * (high - low)

    # --- drawing

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802
        painter = self.painter()
        px = self._theme.px
        frame = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(self._theme.color("accent" if self.hasFocus() else "border"), 1))
        painter.setBrush(self._theme.color("surface"))
        painter.drawRoundedRect(frame, px(10), px(10))
        painter.setFont(self._theme.font(13, bold=True))
        painter.setPen(self._theme.color("text"))
        title_wide = QFontMetrics(painter.font()).horizontalAdvance(self.title)
        painter.drawText(QPointF(self.begins_at(px(14), title_wide), px(23)), self.title)
        self._measure()
        small = self._theme.font(11)
        painter.setFont(small)
        metrics = QFontMetrics(small)
        marks = ticks(*self._y_range, wanted=max(2, self.height() // px(52)))
        left = px(16) + max((metrics.horizontalAdvance(self._number(mark)) for mark in marks), default=0)
        self._plot = QRectF(left, px(36), self.width() - left - px(14), self.height() - px(36) - px(24))
        drawn = any(point for line in self.lines for point in line.points.all if math.isfinite(point[1]))
        if not drawn:
            painter.setPen(self._theme.color("muted"))
            painter.setFont(self._theme.font(13))
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, tr(NOTHING))
            return
        self._draw_axes(painter, metrics, marks)
        for number, line in enumerate(self.lines):
            self._draw_line(painter, line, number)
        self._draw_head(painter, metrics, px(14) + title_wide + px(14))

    def _measure(self) -> None:
        """The ranges of both axes, with room above and below; one wild value does not squash a smoothed line."""
        points = [point for line in self.lines for point in line.points.all if math.isfinite(point[1])]
        if not points:
            self._x_range = self._y_range = (0.0, 1.0)
            return
        xs, ys = [x for x, _ in points], sorted(y for _, y in points)
        low, high = ys[0], ys[-1]
        if self._smoothed and len(ys) >= 50:
            # Nearly all of them decide; the few above are cut off at the top.
            high = min(high, ys[int(len(ys) * 0.99)] * 1.25)
        if self._from_zero:
            low = min(low, 0.0)
        room = (high - low) * 0.06 or abs(high) * 0.1 or 1.0
        self._y_range = (low if self._from_zero else low - room, high + room)
        self._x_range = (min(xs), max(xs) if max(xs) > min(xs) else min(xs) + 1.0)

    def _placing(self) -> QTransform:
        """From values to pixels."""
        (x_low, x_high), (y_low, y_high) = self._x_range, self._y_range
        wide, high = self._plot.width() / (x_high - x_low), self._plot.height() / (y_high - y_low)
        return QTransform(wide, 0, 0, -high, self._plot.left() - x_low * wide, self._plot.bottom() + y_low * high)

    def _place(self, point: Point) -> QPointF:
        return self._placing().map(QPointF(*point))

    def _draw_axes(self, painter: QPainter, metrics: QFontMetrics, marks: Sequence[float]) -> None:
        px, plot = self._theme.px, self._plot
        grid, muted = QPen(self._theme.color("border"), 1), self._theme.color("muted")
        for mark in marks:
            y = self._place((self._x_range[0], mark)).y()
            painter.setPen(grid)
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            painter.setPen(muted)
            words = self._number(mark)
            left = plot.left() - px(6) - metrics.horizontalAdvance(words)
            painter.drawText(QPointF(left, y + metrics.ascent() / 2 - 1), words)
        painter.setPen(muted)
        base = plot.bottom() + px(4) + metrics.ascent()
        steps = ticks(*self._x_range, wanted=max(3, int(plot.width() // px(80))))
        # Steps are whole numbers, also when there are only two.
        for mark in [step for step in steps if step.is_integer()] or steps:
            words = number_text(mark)
            wide = metrics.horizontalAdvance(words)
            x = min(self._place((mark, 0)).x() - wide / 2, plot.right() - wide)
            painter.drawText(QPointF(max(plot.left(), x), base), words)

    def _draw_line(self, painter: QPainter, line: Line, number: int) -> None:
        colour = self._theme.color(line.colour)
        points = thin(line.points.all, max(64, int(self._plot.width())))
        painter.save()
        painter.setClipRect(self._plot.adjusted(-3, -3, 3, 3))
        averaged = self._smoothed and len(points) >= 12 and not line.marked
        if averaged:
            pale = _mixed(colour, self._theme.color("surface"), _PALE)
            self._stroke(painter, points, QPen(pale, 1.0))
            points = smooth(points, 0.8)
        pen = QPen(colour, 2.0)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if self._dashed and (dash := _DASHES[number % len(_DASHES)]):
            pen.setDashPattern(list(dash))
        self._stroke(painter, points, pen)
        if line.marked or len(points) == 1:
            painter.setPen(QPen(colour, 1.5))
            painter.setBrush(self._theme.color("surface"))
            for point in (point for point in points if math.isfinite(point[1])):
                painter.drawEllipse(self._place(point), 3.0, 3.0)
        painter.restore()

    def _stroke(self, painter: QPainter, points: Sequence[Point], pen: QPen) -> None:
        """A gap in the values is a gap in the line."""
        placed = self._placing()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for good, part in itertools.groupby(points, key=lambda point: math.isfinite(point[1])):
            if not good:
                continue
            line = placed.map(QPolygonF([QPointF(*point) for point in part]))
            if line.size() < _MANY or pen.widthF() <= 1:
                painter.setPen(pen)
                painter.drawPolyline(line)
                continue
            # Qt needs 39 ms for 800 points of a wide line, and 0.3 ms for a thin one: two thin ones look the same.
            thin_pen = QPen(pen)
            thin_pen.setWidthF(1.0)
            if pen.style() is Qt.PenStyle.CustomDashLine:  # measured in widths
                thin_pen.setDashPattern([length * pen.widthF() for length in pen.dashPattern()])
            painter.setPen(thin_pen)
            half = (pen.widthF() - 1) / 2
            painter.drawPolyline(line.translated(-half, -half))
            painter.drawPolyline(line.translated(half, half))

    def _draw_head(self, painter: QPainter, metrics: QFontMetrics, start: float) -> None:
        """The values at the cursor, or else the legend where there are several lines."""
        px, base = self._theme.px, self._theme.px(22)
        if self._cursor is not None:
            x = self._place((self._cursor, 0)).x()
            painter.setPen(QPen(self._theme.color("border-strong"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, self._plot.top()), QPointF(x, self._plot.bottom()))
            room = int(self.width() - px(14) - start)
            words = metrics.elidedText(self.at_cursor, Qt.TextElideMode.ElideRight, room)
            painter.setPen(self._theme.color("text"))
            painter.drawText(QPointF(self._at_end(metrics.horizontalAdvance(words)), base), words)
            return
        if len(self.lines) < 2:
            self._draw_latest(painter, metrics, base)
            return
        x = start
        # Every line has its name, however short: a colour without one says nothing.
        room = int((self.width() - px(10) - start) / len(self.lines)) - px(39)
        for number, line in enumerate(self.lines):
            words = metrics.elidedText(line.name, Qt.TextElideMode.ElideLeft, max(px(20), min(px(160), room)))
            pen = QPen(self._theme.color(line.colour), 2.0)
            if self._dashed and (dash := _DASHES[number % len(_DASHES)]):
                pen.setDashPattern(list(dash))
            painter.setPen(pen)
            stroke, wide = self.begins_at(x, px(18)), metrics.horizontalAdvance(words)
            painter.drawLine(QPointF(stroke, base - px(4)), QPointF(stroke + px(18), base - px(4)))
            painter.setPen(self._theme.color("muted"))
            painter.drawText(QPointF(self.begins_at(x + px(23), wide), base), words)
            x += px(23) + wide + px(16)

    def _draw_latest(self, painter: QPainter, metrics: QFontMetrics, base: float) -> None:
        last = self.lines[0].points.last if self.lines else None
        if last is not None:
            words = self._number(last[1])
            painter.setPen(self._theme.color("muted"))
            painter.drawText(QPointF(self._at_end(metrics.horizontalAdvance(words)), base), words)

    def _at_end(self, wide: float) -> float:
        """The left edge of what stands at the end of the head."""
        return self.begins_at(self.width() - self._theme.px(14) - wide, wide)


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """What `share` of `colour` looks like over `ground`: Qt needs 24 ms for a see-through line of 800 points, not 1."""
    parts = ((colour.redF(), ground.redF()), (colour.greenF(), ground.greenF()), (colour.blueF(), ground.blueF()))
    return QColor.fromRgbF(*(share * one + (1 - share) * other for one, other in parts))


def _closest(places: Sequence[float], x: float) -> float | None:
    return min(places, key=lambda place: abs(place - x), default=None)


def _nearest(points: Sequence[Point], x: float) -> Point | None:
    """The measured point whose place is nearest; points are in the order of their places."""
    at = bisect.bisect_left(points, x, key=lambda point: point[0])
    near = [point for point in points[max(0, at - 2) : at + 2] if math.isfinite(point[1])]
    return min(near, key=lambda point: abs(point[0] - x), default=None)
