"""Which key does what in the window, and which buttons name it; knows no page from inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.keys.window_keys import WindowKeys

if TYPE_CHECKING:
    from desktop.main_window import MainWindow


def connect(window: MainWindow) -> WindowKeys:
    """The keys of the window; the person's own come with the settings."""
    keys = WindowKeys(
        window,
        {
            "new-chat": window.new_chat,
            "new-temporary-chat": window.new_temporary_chat,
            "search-chats": window.search_chats,
            "find-in-chat": window.find_in_chat,
            "question": window.focus_composer,
            "attach": window.attach_files,
            "sidebar": window.body.toggle_sidebar,
            "settings": lambda: window.show_page("settings"),
            "copy-answer": window.copy_last_answer,
            "stop": window.escape,
            "next-citation": lambda: window.side.step_citation(1, window.chat),
            "previous-citation": lambda: window.side.step_citation(-1, window.chat),
            "keys": window.show_keys,
        },
    )
    for widget, action in (
        (window.sidebar.new_button, "new-chat"),
        (window.sidebar.temporary_button, "new-temporary-chat"),
        (window.sidebar.search, "search-chats"),
        (window.sidebar.hide_button, "sidebar"),
        (window.body.show_sidebar_button, "sidebar"),
        (window.chat.composer.attach_button, "attach"),
        (window.chat.composer.send_button, "stop"),
        (window.panel.next, "next-citation"),
        (window.panel.previous, "previous-citation"),
    ):
        keys.name(widget, action)
    return keys
