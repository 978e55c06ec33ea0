"""Days as a person reads them, in the language of the window; knows no widget."""

from __future__ import annotations

import time

from PySide6.QtCore import QLocale

from desktop.translation import tr


def day_text(at: float) -> str:
    """ "05 Mar 2026" of seconds since 1970, where the computer is."""
    then = time.localtime(at)
    month = QLocale().monthName(then.tm_mon, QLocale.FormatType.ShortFormat)
    return tr("{day:02d} {month} {year}").format(day=then.tm_mday, month=month, year=time.strftime("%Y", then))


def day_and_time(at: float) -> str:
    """ "05 Mar 2026, 14:02"."""
    return tr("{day}, {time}").format(day=day_text(at), time=time.strftime("%H:%M", time.localtime(at)))


def short_day_and_time(at: float) -> str:
    """ "05 Mar, 14:02", where the year is clear."""
    then = time.localtime(at)
    month = QLocale().monthName(then.tm_mon, QLocale.FormatType.ShortFormat)
    return tr("{day:02d} {month}, {time}").format(day=then.tm_mday, month=month, time=time.strftime("%H:%M", then))
