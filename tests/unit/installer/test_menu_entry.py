"""The menu entry follows the specification whatever the path, and goes without a trace; other entries stay."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from engine.api import readable_suffixes
from installer import menu_entry, start
from installer.layout import Layout

ROOT = Path(__file__).resolve().parents[3]


def parsed(text: str) -> configparser.ConfigParser:
    found = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    found.optionxform = str  # type: ignore[assignment, method-assign]
    found.read_string(text)
    return found


def program_of(text: str) -> list[str]:
    """What a desktop starts: the value of the key, then the words of the command, then the field codes."""
    value = re.sub(r"\\(.)", r"\1", parsed(text)["Desktop Entry"]["Exec"])
    first, rest = re.fullmatch(r'"((?:[^"\\]|\\.)*)" (.*)', value).groups()  # type: ignore[union-attr]
    assert not re.search(r"(?<!\\)(?:\\\\)*[`$]", first), "special and not escaped"
    return [re.sub(r"\\(.)", r"\1", first).replace("%%", "%"), *rest.split(" ")]


@pytest.mark.parametrize("folder", ["/opt/aquifer", "/home/Ada L/my $HOME", '/a"b', "/a`b`", "/50%", "/back\\slash"])
def test_that_the_program_is_found_whatever_its_folder_is_called(folder: str) -> None:
    python = Path(folder) / ".venv" / "bin" / "python"
    text = menu_entry.entry_text(Path(folder), python)
    assert program_of(text) == [str(python), "-P", "-m", "desktop", "%F"]


def test_that_the_entry_comes_and_goes_without_a_trace(tmp_path: Path) -> None:
    environment = {"XDG_DATA_HOME": str(tmp_path)}
    told = menu_entry.add(ROOT, ROOT / ".venv" / "bin" / "python", environment)
    places = menu_entry.places_of(environment)
    assert str(places.entry) in told
    assert all(file.is_file() for file in places.all)
    assert "currentColor" not in places.icon.read_text()
    entry = parsed(places.entry.read_text())["Desktop Entry"]
    assert {"application/pdf", "application/x-gguf", "inode/directory"} <= set(entry["MimeType"].split(";"))
    menu_entry.add(ROOT, ROOT / ".venv" / "bin" / "python", environment)  # twice does no harm
    assert "out of the menu" in menu_entry.remove(environment)
    assert not any(file.exists() for file in places.all)
    assert menu_entry.remove(environment) == "Aquifer is not in the menu."


def test_that_an_entry_of_somebody_else_is_left_alone(tmp_path: Path) -> None:
    environment = {"XDG_DATA_HOME": str(tmp_path)}
    entry = menu_entry.places_of(environment).entry
    entry.parent.mkdir(parents=True)
    entry.write_text("[Desktop Entry]\nName=Aquifer\n")
    assert "left alone" in menu_entry.remove(environment)
    assert entry.exists()


def test_that_a_relative_data_folder_does_not_count(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for environment in ({}, {"XDG_DATA_HOME": ""}, {"XDG_DATA_HOME": "data"}):
        assert menu_entry.places_of(environment).data == tmp_path / ".local" / "share"


def test_that_new_types_are_sound_xml_and_end_in_what_the_program_reads() -> None:
    root = ET.fromstring(menu_entry._MIME_PACKAGE)
    globs = [one.attrib["pattern"] for one in root.iter() if one.tag.endswith("glob")]
    assert globs == ["*.gguf", "*.aquiferpack", "*.zim"]
    assert ".zim" in readable_suffixes()
    named = {one.attrib["type"] for one in root.iter() if one.tag.endswith("mime-type")}
    assert named <= set(menu_entry.TYPES)


@pytest.mark.skipif(shutil.which("update-mime-database") is None, reason="needs shared-mime-info")
def test_that_the_system_knows_a_gguf_afterwards(tmp_path: Path) -> None:
    menu_entry.add(ROOT, ROOT / ".venv" / "bin" / "python", {"XDG_DATA_HOME": str(tmp_path)})
    assert "application/x-gguf:*.gguf" in (tmp_path / "mime" / "globs").read_text()


def test_that_the_switches_are_ours_and_not_the_programs() -> None:
    assert start.parse(["--menu-entry"]) == start.Options(False, False, False, (), "add")
    assert start.parse(["--no-menu-entry", "a.pdf"]).menu == "remove"
    assert start.parse(["--", "--menu-entry"]).rest == ("--menu-entry",)
    assert start.parse(["--safe-mode"]).rest == ("--safe-mode",)


def test_that_removing_needs_no_set_up(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(_layout: Layout, *, with_tests: bool) -> bool:
        raise AssertionError(with_tests)

    monkeypatch.setattr(start, "_set_up", refuse)
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert start.run(ROOT, ["--no-menu-entry"]) == 0
    assert "not in the menu" in capsys.readouterr().out


def test_that_a_desktop_validates_the_entry(tmp_path: Path) -> None:
    validator = shutil.which("desktop-file-validate")
    if validator is None:
        pytest.skip("needs desktop-file-utils")
    file = tmp_path / "aquifer.desktop"
    file.write_text(menu_entry.entry_text(ROOT, ROOT / ".venv" / "bin" / "python"))
    done = subprocess.run([validator, str(file)], check=False, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")
