"""The pages and dialogs of the window, each with the way to it; draws and checks nothing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtWidgets import QWidget

from desktop.actions.actions_page import ActionsPage
from desktop.crash.dialog import CrashDialog
from desktop.keys.keys_dialog import KeysDialog
from desktop.library.library_page import LibraryPage
from desktop.library.pack_dialogs import ImportDialog
from desktop.library.paste_dialog import PasteDialog
from desktop.library.watch_dialog import WatchDialog
from desktop.run_notices import CloseDialog
from desktop.widgets.password_dialog import PasswordDialog
from engine.api import (
    NOT_FOUND,
    ActionScope,
    Answer,
    AskedRow,
    DocumentRef,
    ExtractField,
    PackInfo,
    ReadShare,
    RunInfo,
    Support,
    Trashed,
)
from tests.fakes_desktop import Scripted
from tests.fakes_training import some_config
from tests.looks import model_scenes, tuning_scenes
from tests.looks.stage import QUESTION, REPORT, RULES, Stage, sourced_answer


@dataclass(frozen=True)
class Scene:
    """`show` brings it on screen and returns the widget it is about: the window or a dialog."""

    name: str
    show: Callable[[Stage], QWidget]


# --- the chat


def _empty_chat(stage: Stage) -> QWidget:
    stage.window.new_chat()
    return stage.window


def _welcome(stage: Stage) -> QWidget:
    stage.window.new_chat()
    assert stage.app.engine is not None
    stage.window._welcome(stage.app.engine)
    return stage.window


def _answer(stage: Stage) -> QWidget:
    stage.window.open_chat(stage.chat_id)
    return stage.window


def _citation(stage: Stage) -> QWidget:
    window = stage.window
    window.open_chat(stage.chat_id)
    stage.settle()
    view = window.chat.transcript.last_answer()
    assert view is not None
    assert view.answer is not None
    window.open_citation(view.answer, 1)
    stage.until(lambda: window.panel.pdf is not None and window.panel.pdf.mark_boxes())
    stage.settle(0.5)
    return window


def _side_by_side(stage: Stage) -> QWidget:
    """Two models have answered, a reward model has scored both."""
    window, chats = stage.window, stage.engine.chat
    if not stage.compared_id:
        chats.scores = (1.31, 0.42)
        first = sourced_answer(stage.engine)
        cited = stage.engine.library.cite(1, RULES, 1, "Tuesday from 17:00 to 21:00 and Saturday from 10:00 to 15:00")
        text = "Tuesday from 17:00 to 21:00 and Saturday from 10:00 to 15:00 [1].\n\nThe files do not count repairs."
        start = text.index("The files")
        chats.enqueue(
            replace(first, model="Qwen3-8B"),
            Scripted(
                text,
                citations=(cited,),
                support=(Support(start, len(text), "unsupported"),),
                model="SmolLM2-135M-Instruct",
                read=ReadShare(8, 2, 3),
            ),
        )
        window.new_chat()
        window.chat.ask(QUESTION)
        stage.until(lambda: window.chat.transcript.last_answer() and not window.sessions.all_live)
        stage.settle()
        last = window.chat.transcript.last_answer()
        assert last is not None
        window.chat.comparison.compare(last.message.id, None)
        stage.until(lambda: window.chat.transcript.pair_of(last.message.id) and not window.sessions.all_live)
        stage.compared_id = window.chat.chat_id
    window.open_chat(stage.compared_id)
    return window


def _finding(stage: Stage) -> QWidget:
    stage.window.open_chat(stage.chat_id)
    stage.window.find_in_chat()
    stage.window.chat.finder.field.setText("workshop")
    return stage.window


def _search(stage: Stage) -> QWidget:
    stage.window.new_chat()
    stage.window.sidebar.search.setText("pedals")
    stage.window.search_chats()
    stage.settle(0.5)
    return stage.window


# --- documents and actions


def _library(stage: Stage) -> LibraryPage:
    stage.window.show_page("documents")
    stage.settle()
    page = stage.window.pages.documents
    assert page is not None
    return page


def _documents(stage: Stage) -> QWidget:
    page = _library(stage)
    page.table.clearSelection()
    return stage.window


def _chosen_document(stage: Stage) -> QWidget:
    page = _library(stage)
    page.table.selectRow(0)
    return stage.window


def _reader(stage: Stage) -> QWidget:
    _library(stage)
    stage.window.pages.open_document(next(one.sha256 for one in stage.engine.library.list() if one.path == str(REPORT)))
    stage.settle(0.6)
    return stage.window


def _filter(stage: Stage) -> QWidget:
    _library(stage).filter.open_dialog()
    return stage.dialog()


def _export(stage: Stage) -> QWidget:
    page = _library(stage)
    page.packs.ask_export("Documents", 3)
    return stage.dialog()


def _import(stage: Stage) -> QWidget:
    ImportDialog(stage.app.theme, _library(stage), PackInfo("guides.aquiferpack", "Guides", 12, 12, 4_200_000)).open()
    return stage.dialog()


def _paste(stage: Stage) -> QWidget:
    PasteDialog(stage.app.theme, _library(stage), "Documents").open()
    return stage.dialog()


def _watch(stage: Stage) -> QWidget:
    WatchDialog(stage.app.theme, _library(stage), "/home/ada/Workshop/Mail", "Documents").open()
    return stage.dialog()


def _password(stage: Stage) -> QWidget:
    PasswordDialog(stage.app.theme, _library(stage), "Letter of the city (scan).pdf").open()
    return stage.dialog()


def _action(stage: Stage, kind: str) -> ActionsPage:
    _library(stage)
    stage.window.pages.open_action(kind, "Documents", ())
    page = stage.window.pages.actions
    assert page is not None
    stage.settle()
    return page


def _asked(stage: Stage) -> QWidget:
    engine = stage.engine
    text = "The workshop repaired 1,284 bicycles in 2025, 17 percent more than in 2024 [1]."
    cited = engine.library.cite(1, REPORT, 1, "In 2025 the workshop repaired 1,284")
    answer = Answer("", text, (cited,), (Support(0, len(text), "supported", (1,)),))
    known = {info.path: DocumentRef(info.sha256, info.name, info.path) for info in engine.library.list("Documents")}
    refused = Answer("", NOT_FOUND, refused=True)
    engine.actions.asked = (AskedRow(known[str(REPORT)], answer), AskedRow(known[str(RULES)], refused))
    page = _action(stage, "ask")
    page.question.setText("How many bicycles were repaired?")
    page.start()
    stage.until(lambda: not page.running)
    page.table.setCurrentIndex(page.model.index(0, 1))
    return stage.window


def _extract(stage: Stage) -> QWidget:
    fields = (ExtractField("Repaired bicycles"), ExtractField("Opening hours", "days and times"))
    run = RunInfo("r1", "extract", ActionScope("Documents"), "", fields, 3, at=1_764_000_000.0, finished=True)
    stage.engine.actions.earlier = {run.id: run}
    page = _action(stage, "extract")
    page.fields.setPlainText("Repaired bicycles\nOpening hours: days and times")
    return stage.window


def _prompts(stage: Stage) -> QWidget:
    _action(stage, "extract")._edit_prompts()
    return stage.dialog()


# --- models


# --- the rest


def _trash(stage: Stage) -> QWidget:
    stage.window.show_page("trash")
    return stage.window


def _remove(stage: Stage) -> QWidget:
    from desktop.trash.remove_dialog import RemoveDialog

    stage.window.show_page("trash")
    stage.settle()
    page = stage.window.pages.trash
    assert page is not None
    items: list[Trashed] = page.model.items
    RemoveDialog(stage.app.theme, page, items[:1]).open()
    return stage.dialog()


def _settings(share: float) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        stage.window.show_page("settings")
        stage.settle()
        page = stage.window.pages.settings
        assert page is not None
        bar = page.scroll_area.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        return stage.window

    return show


def _keys(stage: Stage) -> QWidget:
    stage.window.show_keys()
    return stage.dialog()


def _keys_swap(stage: Stage) -> QWidget:
    stage.window.show_keys()
    dialog = stage.dialog()
    assert isinstance(dialog, KeysDialog)
    dialog.rows["new-chat"].pressed.emit("Ctrl+K")
    return dialog


def _reading(name: str) -> Callable[[Stage], QWidget]:
    def show(stage: Stage) -> QWidget:
        _settings(1.0)(stage)
        page = stage.window.pages.settings
        assert page is not None
        getattr(page.about, name).click()
        return stage.dialog()

    return show


def _presets(stage: Stage) -> QWidget:
    stage.window.open_chat(stage.chat_id)
    stage.window.chat.choices._edit_presets()
    return stage.dialog()


def _system_prompt(stage: Stage) -> QWidget:
    stage.window.open_chat(stage.chat_id)
    stage.window.chat.choices._edit_system_prompt()
    return stage.dialog()


def _crash(stage: Stage) -> QWidget:
    report = "Aquifer 0.1.0\nPython 3.12\n\nTraceback …"
    CrashDialog(stage.app.theme, stage.window, "Something went wrong", report).open()
    return stage.dialog()


def _closing(stage: Stage) -> QWidget:
    CloseDialog(stage.app.theme, stage.window, [some_config(stage.root).name]).open()
    return stage.dialog()


SCENES = (
    Scene("chat-welcome", _welcome),
    Scene("chat-empty", _empty_chat),
    Scene("chat-answer", _answer),
    Scene("chat-citation", _citation),
    Scene("chat-side-by-side", _side_by_side),
    Scene("chat-finding", _finding),
    Scene("chat-search", _search),
    Scene("documents", _documents),
    Scene("documents-chosen", _chosen_document),
    Scene("document-reader", _reader),
    Scene("action-ask", _asked),
    Scene("action-extract", _extract),
    Scene("models", model_scenes.models),
    Scene("models-measured", model_scenes.measured),
    Scene("models-compare", model_scenes.compared),
    Scene("finetune-data", tuning_scenes.data),
    Scene("finetune-sources", tuning_scenes.data_sources),
    Scene("finetune-checks", tuning_scenes.data_checks),
    Scene("finetune-pairs", tuning_scenes.pairs),
    Scene("finetune-run", tuning_scenes.runs),
    Scene("finetune-run-samples", tuning_scenes.run_part(1)),
    Scene("finetune-run-reads", tuning_scenes.run_part(2)),
    Scene("finetune-run-notices", tuning_scenes.run_part(3)),
    Scene("finetune-run-settings", tuning_scenes.run_part(4)),
    Scene("finetune-form", tuning_scenes.run_form),
    Scene("finetune-expert", tuning_scenes.run_expert),
    Scene("finetune-compare", tuning_scenes.compare),
    Scene("finetune-try", tuning_scenes.tried),
    Scene("trash", _trash),
    Scene("settings-top", _settings(0.0)),
    Scene("settings-middle", _settings(0.5)),
    Scene("settings-about", _settings(1.0)),
    Scene("dialog-keys", _keys),
    Scene("dialog-keys-swap", _keys_swap),
    Scene("dialog-changelog", _reading("news")),
    Scene("dialog-licence", _reading("licence")),
    Scene("dialog-licences", _reading("packages")),
    Scene("dialog-presets", _presets),
    Scene("dialog-system-prompt", _system_prompt),
    Scene("dialog-filter", _filter),
    Scene("dialog-export", _export),
    Scene("dialog-import", _import),
    Scene("dialog-paste", _paste),
    Scene("dialog-watch", _watch),
    Scene("dialog-password", _password),
    Scene("dialog-prompts", _prompts),
    Scene("dialog-fetch", model_scenes.fetch),
    Scene("dialog-parameters", model_scenes.parameters),
    Scene("dialog-remove", _remove),
    Scene("dialog-crash", _crash),
    Scene("dialog-closing", _closing),
)


def show(stage: Stage, scene: Scene) -> QWidget:
    """Bring a scene on screen, from whatever was there before, and wait until it rests."""
    stage.tidy()
    stage.window._limits_seen()
    stage.window.sidebar.search.clear()
    stage.window.chat.leave_tools()
    shown = scene.show(stage)
    stage.settle()
    return shown
