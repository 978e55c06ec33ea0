"""Files as other programs write them; GPT4All's by Qt's own QDataStream, which is no code of ours."""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QDataStream, QFile, QIODevice

MAGIC = 0xF5D553CC
Turn = tuple[str, str]


def chatgpt_conversation(
    source: str, turns: Sequence[Turn], title: str = "Trip to Rome", **facts: Any
) -> dict[str, Any]:
    """A root, an empty system message, then a path; each question has a second branch that is not shown."""
    mapping: dict[str, Any] = {"root": {"id": "root", "message": None, "parent": None, "children": ["sys"]}}
    mapping["sys"] = _node("sys", "root", _chatgpt_message("system", ""))
    parent = "sys"
    for number, (role, text) in enumerate(turns):
        key = f"{source}-{number}"
        mapping[key] = _node(key, parent, _chatgpt_message(role, text, 1_700_000_000.5 + number))
        mapping[f"{key}-old"] = _node(f"{key}-old", parent, _chatgpt_message(role, f"OTHER BRANCH of {text}"))
        mapping[parent]["children"] += [key, f"{key}-old"]
        parent = key
    return {
        "conversation_id": source, "title": title, "create_time": 1_700_000_000.25, "current_node": parent,
        "mapping": mapping, **facts,
    }  # fmt: skip


def _node(key: str, parent: str, message: dict[str, Any]) -> dict[str, Any]:
    return {"id": key, "message": message, "parent": parent, "children": []}


def _chatgpt_message(role: str, text: str, when: float | None = None) -> dict[str, Any]:
    content = {"content_type": "text", "parts": [text]}
    return {
        "author": {"role": role}, "content": content, "create_time": when, "recipient": "all", "metadata": {},
    }  # fmt: skip


def chatgpt_zip(file: Path, conversations: Sequence[dict[str, Any]]) -> Path:
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("chat.html", "<html></html>")
        archive.writestr("conversations.json", json.dumps(list(conversations)))
        archive.writestr("user.json", "{}")
    return file


def gpt4all_file(
    file: Path, turns: Sequence[Turn], version: int = 12, source: str = "abc", *, kv: bool = False
) -> Path:
    target = QFile(str(file))
    assert target.open(QIODevice.OpenModeFlag.WriteOnly)
    out = QDataStream(target)
    out.writeUInt32(MAGIC)
    out.writeInt32(version)
    out.setVersion(QDataStream.Version.Qt_6_2)
    out.writeInt64(1_700_000_000)
    for text in (source, "A title ü", "Someone", "model-id"):
        out.writeQString(text)
    if version >= 3:
        out.writeQStringList(["Contracts"])
    if version < 11:
        _model_state(out, version, kv=kv or version < 6)
    out.writeInt32(len(turns))
    for name, text in turns:
        _gpt4all_item(out, name, text, version)
    target.close()
    return file


def _model_state(out: QDataStream, version: int, *, kv: bool) -> None:
    if version >= 6:
        out.writeBool(kv)
    if version >= 2:
        out.writeInt32(1)
        out.writeInt32(0)
    out.writeQString("last answer")
    out.writeQString("name")
    out.writeUInt32(12)
    if not kv:
        return
    if version < 4:
        out.writeUInt32(0)
    out.writeUInt32(5)
    if version >= 7:
        out.writeUInt32(2048)
    if version < 9:
        out.writeUInt64(3)
        out.writeRawData(b"\0" * 12)
    out.writeUInt64(2)
    out.writeRawData(b"\1" * 8)
    out << QByteArray(b"compressed state")


def _gpt4all_item(out: QDataStream, name: str, text: str, version: int) -> None:
    if version < 12:
        out.writeInt32(0)
    out.writeQString(name)
    out.writeQString(text)
    if version < 10:
        out.writeQString("prompt")
    out.writeQString("")
    for _ in range(4):
        out.writeBool(False)
    if version >= 11 and name == "Response: ":
        out.writeBool(False)
    if version >= 8:
        out.writeInt64(1)
        for word in ("Contracts", "/d/a.pdf", "a.pdf", "Title", "Author", "2020", "words"):
            out.writeQString(word)
        for number in (3, -1, -1):
            out.writeInt32(number)
    elif version >= 3:
        out.writeQString("1. In a.pdf. [Context](context://1)")
        out.writeQStringList(["words"])
    if version >= 10:
        out.writeInt64(0)
    if version >= 12:
        with_tool = name == "Response: " and "TOOL" in text
        out.writeInt64(1 if with_tool else 0)
        if with_tool:
            _tool_call(out)


def _tool_call(out: QDataStream) -> None:
    """A container with a text and a call, as the program nests them."""
    out.writeQString("Response: ")
    out.writeQString("")
    out.writeInt64(2)
    out.writeQString("Text: ")
    out.writeQString("Let me compute. ")
    out.writeInt64(0)
    out.writeQString("ToolCall: ")
    out.writeQString("```javascript\n1+1```")
    out.writeQString("javascript_interpret")
    out.writeInt64(1)
    out.writeQString("code")
    out.writeInt32(0)
    out.writeQVariant("1+1")
    out.writeQString("2")
    out.writeInt32(0)
    out.writeQString("")
    out.writeInt64(0)


def jan_thread(folder: Path, turns: Sequence[Turn], title: str = "A thread", source: str = "t1", **facts: Any) -> Path:
    folder.mkdir(parents=True)
    thread = {"id": source, "object": "thread", "title": title, "created": 1_700_000_000, **facts}
    (folder / "thread.json").write_text(json.dumps(thread), encoding="utf-8")
    lines = []
    for number, (role, text) in enumerate(turns):
        words: Any = {"value": text, "annotations": []} if number % 2 == 0 else text
        lines.append(
            json.dumps(
                {
                    "id": f"m{number}", "role": role, "created_at": 1_700_000_000_000 + number,
                    "content": [{"type": "text", "text": words}],
                }
            )
        )  # fmt: skip
    (folder / "messages.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def lm_studio_file(file: Path, turns: Sequence[Turn], title: str = "A chat") -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    messages: list[dict[str, Any]] = []
    for role, text in turns:
        part = [{"type": "text", "text": text}]
        if role == "user":
            versions: list[dict[str, Any]] = [{"type": "singleStep", "role": "user", "content": part}]
        else:
            steps: list[dict[str, Any]] = [
                {"type": "contentBlock", "style": {"type": "thinking"}, "content": [{"type": "text", "text": "Hm."}]},
                {"type": "contentBlock", "content": part},
                {"type": "debugInfoBlock", "debugInfo": "x"},
            ]
            old = [{"type": "contentBlock", "content": [{"type": "text", "text": "OLD VERSION"}]}]
            versions = [
                {"type": "multiStep", "role": "assistant", "steps": old},
                {"type": "multiStep", "role": "assistant", "steps": steps},
            ]
        messages.append({"versions": versions, "currentlySelected": len(versions) - 1})
    data = {"name": title, "createdAt": 1_700_000_000_000, "systemPrompt": "Be kind.", "messages": messages}
    file.write_text(json.dumps(data), encoding="utf-8")
    return file


def local_docs_database(file: Path, folders: Sequence[tuple[str, Path]], version: int = 3) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    database = sqlite3.connect(file)
    if version >= 3:
        database.executescript(
            "CREATE TABLE collections(id INTEGER PRIMARY KEY, name VARCHAR UNIQUE);"
            "CREATE TABLE folders(id INTEGER PRIMARY KEY, path VARCHAR UNIQUE);"
            "CREATE TABLE collection_items(collection_id INTEGER, folder_id INTEGER)"
        )
    else:
        database.executescript(
            "CREATE TABLE collections(collection_name VARCHAR, folder_id INTEGER);"
            "CREATE TABLE folders(id INTEGER PRIMARY KEY, folder_path VARCHAR UNIQUE)"
        )
    for number, (name, folder) in enumerate(folders, start=1):
        database.execute("INSERT INTO folders VALUES (?, ?)", (number, str(folder)))
        if version >= 3:
            database.execute("INSERT INTO collections VALUES (?, ?)", (number, name))
            database.execute("INSERT INTO collection_items VALUES (?, ?)", (number, number))
        else:
            database.execute("INSERT INTO collections VALUES (?, ?)", (name, number))
    database.commit()
    database.close()
    return file
