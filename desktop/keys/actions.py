"""What can be done by key, with which keys, and which keys may be taken; connects nothing and shows nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from desktop.translation import tr, tr_later
from engine.api import KeyChoice


@dataclass(frozen=True, slots=True)
class KeyAction:
    """One thing the window does by key; `keys` are those of the beginning, as Qt writes them everywhere."""

    name: str
    words: str
    keys: str


ACTIONS = (
    KeyAction("new-chat", tr_later("New chat"), "Ctrl+N"),
    KeyAction("new-temporary-chat", tr_later("New temporary chat"), "Ctrl+Shift+N"),
    KeyAction("search-chats", tr_later("Search all chats"), "Ctrl+K"),
    KeyAction("find-in-chat", tr_later("Find in this chat"), "Ctrl+F"),
    KeyAction("question", tr_later("Go to the question field"), "Ctrl+L"),
    KeyAction("attach", tr_later("Attach files"), "Ctrl+O"),
    KeyAction("sidebar", tr_later("Show or hide the sidebar"), "Ctrl+B"),
    KeyAction("settings", tr_later("Settings"), "Ctrl+,"),
    KeyAction("copy-answer", tr_later("Copy the last answer"), "Ctrl+Shift+C"),
    KeyAction("stop", tr_later("Stop the answer"), "Esc"),
    KeyAction("next-citation", tr_later("Next citation"), "Alt+Down"),
    KeyAction("previous-citation", tr_later("Previous citation"), "Alt+Up"),
    KeyAction("keys", tr_later("This list"), "F1"),
)
# Of single parts of the window, while the focus is in them: they go before those of the window there.
FIXED = (
    (tr_later("Up"), tr_later("In an empty field: edit the last question")),
    (tr_later("Ctrl+F, F3 / Shift+F3"), tr_later("In a document: search, next / previous place")),
    (tr_later("Ctrl+Page Down / Page Up"), tr_later("In a document: next / previous page; Ctrl+G: go to one")),
    (
        tr_later("Ctrl++ / Ctrl+- / Ctrl+0 / Ctrl+9"),
        tr_later("In a document: larger / smaller / fit the width / the page"),
    ),
    (tr_later("F2 / Delete"), tr_later("Rename / delete the selected chat")),
)
DEFAULTS = {action.name: action.keys for action in ACTIONS}
# What every text field does by key; the window would take it away from the fields, or never get it.
_OF_FIELDS = (
    QKeySequence.StandardKey.Copy,
    QKeySequence.StandardKey.Cut,
    QKeySequence.StandardKey.Paste,
    QKeySequence.StandardKey.SelectAll,
    QKeySequence.StandardKey.Undo,
    QKeySequence.StandardKey.Redo,
    QKeySequence.StandardKey.MoveToNextWord,
    QKeySequence.StandardKey.MoveToPreviousWord,
    QKeySequence.StandardKey.SelectNextWord,
    QKeySequence.StandardKey.SelectPreviousWord,
    QKeySequence.StandardKey.MoveToStartOfDocument,
    QKeySequence.StandardKey.MoveToEndOfDocument,
)
_SENDING = ("Ctrl+Return", "Ctrl+Enter")  # the key that sends is a setting of its own
_HELD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
_ALONE = {Qt.Key.Key_Escape, *(Qt.Key(Qt.Key.Key_F1 + number) for number in range(24))}


def normal(keys: str) -> str:
    """The same keys as Qt writes them; empty for none and for what is not one key with what is held."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or _pressed(sequence).key() in (Qt.Key.Key_unknown, Qt.Key(0)):
        return ""
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def shown(keys: str) -> str:
    """Keys as they are printed on the person's keyboard."""
    return QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText).toString(
        QKeySequence.SequenceFormat.NativeText
    )


def refusal(keys: str) -> str:
    """Why the window cannot take these keys (normal ones); empty when it can."""
    sequence = QKeySequence.fromString(keys, QKeySequence.SequenceFormat.PortableText)
    pressed = _pressed(sequence)
    if not pressed.keyboardModifiers() & _HELD and pressed.key() not in _ALONE:
        return tr("{keys} is for writing and moving in fields. Hold Ctrl or Alt with it.").format(keys=shown(keys))
    bindings = (binding for standard in _OF_FIELDS for binding in QKeySequence.keyBindings(standard))
    if keys in _SENDING or any(sequence == binding for binding in bindings):
        return tr("{keys} is for writing in fields: choose other keys.").format(keys=shown(keys))
    return ""


def _pressed(sequence: QKeySequence) -> QKeyCombination:
    first: QKeyCombination = sequence[0]  # type: ignore[index]  # Qt's stubs do not know it
    return first


def owner_of(keys: str, in_force: Mapping[str, str], besides: str) -> KeyAction | None:
    """The other action that has these keys."""
    return next((one for one in ACTIONS if keys and in_force[one.name] == keys and one.name != besides), None)


def keys_in_force(own: Sequence[KeyChoice]) -> tuple[dict[str, str], list[KeyChoice]]:
    """The keys of each action, and those of `own` that are not used: of an unknown action, no keys at all, not to be
    taken, or two things with the same. Never fails, whatever is stored."""
    used: dict[str, str] = {}
    left_out: list[KeyChoice] = []
    for one in own:
        keys = normal(one.keys)
        if one.action not in DEFAULTS or one.action in used or (one.keys and (not keys or refusal(keys))):
            left_out.append(one)
        else:
            used[one.action] = keys
    while True:
        keys_of = {**DEFAULTS, **used}
        twice = [name for name in used if owner_of(used[name], keys_of, name) is not None]
        if not twice:
            return keys_of, left_out
        # The last of them goes: what was chosen first stays.
        left_out.append(KeyChoice(action=twice[-1], keys=used.pop(twice[-1])))


def own_keys(in_force: Mapping[str, str]) -> tuple[KeyChoice, ...]:
    """What is stored: those that are not as in the beginning."""
    return tuple(
        KeyChoice(action=one.name, keys=in_force[one.name]) for one in ACTIONS if in_force[one.name] != one.keys
    )
