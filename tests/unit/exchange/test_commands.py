"""The same on the command line: chats in and out, restore points, backups; results as JSON and exit codes."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from engine.__main__ import main
from tests.unit.exchange import foreign_files as made

TURNS = [("user", "Hello?"), ("assistant", "Hi")]


class Line:
    """A command line on one profile."""

    def __init__(self, profile: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self._profile, self._capsys = profile, capsys

    def run(self, *arguments: str, code: int = 0) -> list[dict[str, Any]]:
        assert main([*arguments, "--json", "--data-dir", str(self._profile)]) == code
        return [json.loads(line) for line in self._capsys.readouterr().out.splitlines()]


@pytest.fixture
def line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Line:
    return Line(tmp_path / "profile", capsys)


def test_that_chats_come_in_go_out_and_are_taken_back(line: Line, tmp_path: Path) -> None:
    file = made.chatgpt_zip(tmp_path / "a.zip", [made.chatgpt_conversation("c1", TURNS)])
    (report,) = line.run("import-chats", str(file))
    assert (report["new"], report["messages"]) == (1, 2)
    (chat,) = line.run("chats")
    (written,) = line.run("export-chat", chat["title"], str(tmp_path / "a.md"))
    assert written["path"] == str(tmp_path / "a.md")
    assert "> Hello?" in (tmp_path / "a.md").read_text(encoding="utf-8")
    line.run("export-chat", chat["id"], str(tmp_path / "a.md"), code=1)
    line.run("export-chat", chat["id"], str(tmp_path / "a.md"), "--overwrite")
    line.run("export-chat", "no such chat", str(tmp_path / "b.md"), code=1)
    line.run("import-chats", str(tmp_path / "gone"), code=1)
    assert line.run("import-chats", "--undo") == [{"taken_back": 1, "kept": 0}]
    line.run("import-chats", "--undo", code=1)
    line.run("import-chats", "--undo", str(file), code=2)
    assert line.run("chats") == []


@pytest.mark.slow
def test_that_restore_points_and_backups_lead_back(line: Line, tmp_path: Path) -> None:
    (point,) = line.run("restore-points", "--make", "Before the import")
    assert (point["reason"], point["at_next_start"]) == ("Before the import", False)
    file = made.chatgpt_zip(tmp_path / "a.zip", [made.chatgpt_conversation("c1", TURNS)])
    line.run("import-chats", str(file))
    (backup,) = line.run("backup", str(tmp_path / "all.aquifer-backup"))
    assert backup["size_bytes"] > 1000
    line.run("backup", str(tmp_path / "all.aquifer-backup"), code=1)
    (waiting,) = line.run("restore-points", "--go-back", point["id"])
    assert waiting["at_next_start"]
    assert line.run("chats") == []
    assert [one["reason"] for one in line.run("restore-points")] == ["Before going back", "Before the import"]
    line.run("restore-points", "--delete", "nothing", code=1)


def test_that_a_backup_becomes_a_profile(line: Line, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = made.chatgpt_zip(tmp_path / "a.zip", [made.chatgpt_conversation("c1", TURNS)])
    line.run("import-chats", str(file))
    line.run("backup", str(tmp_path / "all.aquifer-backup"))
    assert main(["restore-backup", str(tmp_path / "all.aquifer-backup"), str(tmp_path / "new"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {"path": str(tmp_path / "new")}
    (chat,) = Line(tmp_path / "new", capsys).run("chats")
    assert chat["title"] == "Trip to Rome"
    assert main(["restore-backup", str(tmp_path / "all.aquifer-backup"), str(tmp_path / "new")]) == 1
    line.run("restore-backup", str(tmp_path / "all.aquifer-backup"), str(tmp_path / "other"), code=2)
