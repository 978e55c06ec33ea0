"""What a person can want of a message, as signals that all messages of a transcript share; does none of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class MessageRequests(QObject):
    """The texts are ids of messages, but for links and where something else is said."""

    chip_activated = Signal(object, int)  # Answer, n
    link_activated = Signal(str)
    try_again = Signal(str)
    try_with = Signal(str, object)  # and the button below which the models are offered
    ask_general = Signal(str)
    ask_all = Signal(str)  # the documents the question named were searched; it is to be asked of all
    compare_with = Signal(str, object)  # and the button below which the models are offered
    choose = Signal(str)  # of two that stand side by side, the one the chat goes on with
    score = Signal(str)  # both of a pair, by a reward model
    read_all = Signal(str, object)  # every document is to be asked; and the button that was pressed
    go_on = Signal(str)
    edit = Signal(str)
    delete = Signal(str)
    show_version = Signal(str)  # the version that is to take its place
    rated = Signal(str, int)  # 1 up, -1 down, 0 taken back
