"""The person reads in their language what the engine says, with Qt's files of words; the engine knows nothing of it."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from PySide6.QtCore import QCoreApplication

from desktop.said_sentences import LIST_NAME
from desktop.translation import Language, tr, trn
from engine.api import AquiferError, Phase
from engine.catalog.gguf_header import read_header
from installer import said_texts

ROOT = Path(__file__).resolve().parents[2]
GERMAN = {
    "{cursor_name} is not a GGUF model file.": "{cursor_name} ist keine GGUF-Modelldatei.",
    "Choose a file that ends in .gguf.": "Wählen Sie eine Datei, die auf .gguf endet.",
    "Searching {documents} files": "{documents} Dateien werden durchsucht",
    "Thinking": "Denkt nach",
    "{name} is damaged: {what}.": "{name} ist beschädigt: {what}.",
    "its sheets cannot be read": "die Blätter sind nicht lesbar",
    "Reading {name}": "Liest {name}",
    "Close": "Schließen",
}


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as the set-up leaves it, with some words in German."""
    folder = tmp_path_factory.mktemp("translations")
    messages = "".join(
        f"<message><source>{escape(one)}</source><translation>{escape(two)}</translation></message>"
        for one, two in GERMAN.items()
    )
    source = folder / "aquifer_de.ts"
    source.write_text(
        f'<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de">'
        f"<context><name></name>{messages}</context></TS>",
        encoding="utf-8",
    )
    lrelease = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([lrelease, "-silent", source, "-qm", source.with_suffix(".qm")], check=True)
    (folder / LIST_NAME).write_text(said_texts.list_text(dict.fromkeys(GERMAN, "")), encoding="utf-8")
    return folder


@pytest.fixture
def german(words: Path) -> Iterator[Language]:
    language = Language(words, "de")
    assert language.missing == ""
    language.apply()
    yield language
    language.withdraw()


def test_that_an_error_of_the_engine_is_read_in_german(german: Language, tmp_path: Path) -> None:
    file = tmp_path / "letter.gguf"
    file.write_bytes(b"no model at all" * 10)
    with pytest.raises(AquiferError) as failed:
        read_header(file)
    assert tr(failed.value.user_message) == "letter.gguf ist keine GGUF-Modelldatei."
    assert tr(failed.value.hint) == "Wählen Sie eine Datei, die auf .gguf endet."
    assert tr(str(failed.value)) == (
        "letter.gguf ist keine GGUF-Modelldatei. Wählen Sie eine Datei, die auf .gguf endet."
    )


def test_that_phases_and_reasons_within_sentences_are_read_in_german(german: Language) -> None:
    assert tr(Phase("Thinking").text) == "Denkt nach"
    assert tr(Phase("Searching 1,200 files").text) == "1,200 Dateien werden durchsucht"
    assert tr("a: b.xlsx is damaged: its sheets cannot be read.") == (
        "a: b.xlsx ist beschädigt: die Blätter sind nicht lesbar."
    )


def test_that_the_words_of_the_window_are_as_before(german: Language) -> None:
    assert tr("Close") == "Schließen"
    assert tr("Reading {name}").format(name="{x}") == "Liest {x}"
    assert tr("Open", "verb") == "Open"
    assert tr("") == ""
    assert trn("%n file was read", "%n files were read", 3) == "3 files were read"
    assert trn("%n file was read", "%n files were read", 1) == "1 file was read"
    assert tr("Nobody translated this.") == "Nobody translated this."
    assert QCoreApplication.translate("QDialog", "Searching 3 files") == "Searching 3 files"


@pytest.mark.parametrize("name", ["a\udc80.xlsx", "a\0.xlsx", "a\n.xlsx", "😀.xlsx", "\u202e.xlsx", "x" * 5_000])
def test_that_no_name_of_a_file_breaks_a_sentence(words: Path, name: str) -> None:
    said = f"{name} is damaged: odd."
    assert tr(said) == said
    language = Language(words, "de")
    language.apply()
    try:
        shown = name.replace("\udc80", "?")
        assert tr(said) in (said, f"{shown} ist beschädigt: odd.")
    finally:
        language.withdraw()


def test_that_english_comes_back(words: Path) -> None:
    language = Language(words, "de")
    language.apply()
    language.withdraw()
    assert tr("Searching 3 files") == "Searching 3 files"
    assert tr("Close") == "Close"


def test_that_known_words_cost_nothing_and_unknown_ones_little(german: Language) -> None:
    def seconds(texts: list[str]) -> float:
        started = time.perf_counter()
        for text in texts:
            tr(text)
        return time.perf_counter() - started

    tr("Searching 3 files")  # the templates are made
    assert seconds(["Close"] * 10_000) < 0.5
    assert seconds(["Nobody translated this."] * 10_000) < 0.5
    assert seconds([f"Nobody translated number {number}." for number in range(1_000)]) < 2


def test_that_the_program_speaks_english_without_its_list(words: Path, tmp_path: Path) -> None:
    (tmp_path / "aquifer_de.qm").write_bytes((words / "aquifer_de.qm").read_bytes())
    language = Language(tmp_path, "de")
    language.apply()
    try:
        assert tr("Close") == "Schließen"
        assert tr("Searching 3 files") == "Searching 3 files"
    finally:
        language.withdraw()


COLLECTED_WHILE_ASKED = """
import gc, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTranslator
from desktop.translation import Language, tr
application = QCoreApplication([])
gc.disable()

class Collecting(QTranslator):
    def isEmpty(self):
        return False

    def translate(self, *_asked):
        gc.collect()
        return None

circle = [Language(Path(sys.argv[1]), "de")]
assert not circle[0].missing
circle.append(circle)
del circle
QCoreApplication.installTranslator(Collecting(application))
print(tr("through"))
"""


def test_that_a_language_may_be_collected_while_qt_asks_for_words(words: Path) -> None:
    """Qt holds a lock then, and the end of a translator waits for it."""
    done = subprocess.run(
        [sys.executable, "-c", COLLECTED_WHILE_ASKED, str(words)],
        capture_output=True, text=True, timeout=60, cwd=ROOT, check=False,
    )  # fmt: skip
    assert done.stdout.strip() == "through", done.stderr[-500:]
