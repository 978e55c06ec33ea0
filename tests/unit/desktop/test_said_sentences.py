"""Sentences of engine and training are found again though values stand in them, whatever these values are."""

from __future__ import annotations

import itertools
import json
import logging
import random
import time
from pathlib import Path

import pytest

from desktop.said_sentences import LIST_NAME, LONGEST_TEXT, SaidSentences, Template, read_templates

ROOT = Path(__file__).resolve().parents[3]
GERMAN = {
    "{name} is damaged: {what}.": "{name} ist beschädigt: {what}.",
    "{name} is damaged: {what} ({details}).": "{name} ist beschädigt: {what} ({details}).",
    "{name} cannot be read.": "{name} kann nicht gelesen werden.",
    "{file_name} cannot be read: it is {words}.": "{file_name} kann nicht gelesen werden: Es ist {words}.",
    "its sheets cannot be read": "seine Blätter sind nicht lesbar",
    "its part {part} is no XML": "sein Teil {part} ist kein XML",
    "an old Office file": "eine alte Office-Datei",
    "{read} of {total} files are not read yet; the answer leaves them out.": "Von {total} Dateien fehlen noch {read}.",
    "The download stopped: {error}": "Der Download brach ab: {error}",
    "The disk is full.": "Der Datenträger ist voll.",
    "There is no preset “{name}”.": "Es gibt keine Voreinstellung „{name}“.",
    "{seconds} days": "{seconds} Tage",
    "{what} below {least}": "{what} unter {least}",
    "length of the answer": "Länge der Antwort",
    "No row can be read. The first: {first}.": "Keine Zeile ist lesbar. Die erste: {first}.",
    "it is not CSV": "es ist kein CSV",
    "{layers}, {context}: needs {size} GB.": "{layers}, {context}: braucht {size} GB.",
    "All {layers} layers on {place}": "Alle {layers} Schichten auf {place}",
    "the GPU": "dem Grafikprozessor",
    "{thousands}k context": "{thousands}k Kontext",
    "New chat": "Neuer Chat",
    "Name": "Name (deutsch)",
    "Not translated {yet}.": "",
}


@pytest.fixture
def said() -> SaidSentences:
    return SaidSentences(list(GERMAN), lambda text: GERMAN.get(text, ""))


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("rates.xlsx is damaged: odd.", "rates.xlsx ist beschädigt: odd."),
        (
            "rates.xlsx is damaged: its sheets cannot be read.",
            "rates.xlsx ist beschädigt: seine Blätter sind nicht lesbar.",
        ),
        (
            "a.docx is damaged: its part word/x.xml is no XML (line 3).",
            "a.docx ist beschädigt: sein Teil word/x.xml ist kein XML (line 3).",
        ),
        (
            "b.bin cannot be read: it is an old Office file.",
            "b.bin kann nicht gelesen werden: Es ist eine alte Office-Datei.",
        ),
        ("2 of 30 files are not read yet; the answer leaves them out.", "Von 30 Dateien fehlen noch 2."),
        ("The download stopped: The disk is full.", "Der Download brach ab: Der Datenträger ist voll."),
        (
            "The download stopped: The download stopped: The disk is full.",
            "Der Download brach ab: Der Download brach ab: Der Datenträger ist voll.",
        ),
        ("3.5 days", "3.5 Tage"),
        ("length of the answer below 0.2", "Länge der Antwort unter 0.2"),
        (
            "No row can be read. The first: x.csv, row 2: it is not CSV.",
            "Keine Zeile ist lesbar. Die erste: x.csv, row 2: es ist kein CSV.",
        ),
        (
            "a is damaged: its sheets cannot be read, its part x is no XML; odd.",
            "a ist beschädigt: seine Blätter sind nicht lesbar, sein Teil x ist kein XML; odd.",
        ),
        (
            "All 32 layers on the GPU, 4k context: needs 5 GB.",
            "Alle 32 Schichten auf dem Grafikprozessor, 4k Kontext: braucht 5 GB.",
        ),
    ],
)
def test_that_a_sentence_is_found_with_its_values(said: SaidSentences, english: str, german: str) -> None:
    assert said.translated(english) == german
    assert said.translated(english) == german  # remembered


def test_that_the_template_that_says_most_wins(said: SaidSentences) -> None:
    assert said.translated("x is damaged: y (z).") == "x ist beschädigt: y (z)."
    assert said.translated("x cannot be read: it is new.") == "x kann nicht gelesen werden: Es ist new."


@pytest.mark.parametrize(
    "value", ["{what}", "{name}", "{}", "{0}", "%1", "%n", "\\1", "\\g<0>", "it is damaged: no", "« ’ ”"]
)
def test_that_a_value_is_only_a_value(said: SaidSentences, value: str) -> None:
    assert said.translated(f"{value}.txt cannot be read.") == f"{value}.txt kann nicht gelesen werden."


@pytest.mark.parametrize("name", ["Name", "New chat", "holy days", "its sheets cannot be read"])
def test_that_a_name_stays_though_the_window_has_such_a_word(said: SaidSentences, name: str) -> None:
    expected = GERMAN.get(name, name) if name[0].islower() else name
    assert said.translated(f"There is no preset “{name}”.") == f"Es gibt keine Voreinstellung „{expected}“."


def test_that_several_sentences_are_translated_one_by_one(said: SaidSentences) -> None:
    both = said.translated("a.pdf cannot be read. The disk is full. Nobody knows this one.")
    assert both == "a.pdf kann nicht gelesen werden. Der Datenträger ist voll. Nobody knows this one."
    assert said.translated("Dr. No.pdf cannot be read.") == "Dr. No.pdf kann nicht gelesen werden."
    assert said.translated("a.pdf cannot be read.\nThe disk is full.") == (
        "a.pdf kann nicht gelesen werden.\nDer Datenträger ist voll."
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "What is this?",
        "holy days",
        "fog below zero",
        "Not translated yet.",
        "is damaged: ",
        ".",
        "\n\n\n",
        "\0",
    ],
)
def test_that_an_unknown_text_stays(said: SaidSentences, text: str) -> None:
    assert said.translated(text) is None


def test_that_a_huge_text_is_not_looked_through(said: SaidSentences) -> None:
    assert said.translated("x" * LONGEST_TEXT + " cannot be read.") is None


def test_that_hostile_texts_take_no_time() -> None:
    """All templates of the program and texts that nearly match many of them, nested in each other."""
    texts = read_templates(ROOT / "resources" / "translations")
    said = SaidSentences(texts, lambda text: text)
    nested = "The download stopped: " * 80
    hostile = [
        *(nested + "x" * number for number in range(5)), ": " * 900, "is damaged: " * 150, ". A" * 600, "a. B" * 480,
        "(" * 1999, " of " * 450, "{name} " * 250, "x\n" * 999, "“" * 1999,
    ]  # fmt: skip
    chance = random.Random(7)
    pieces = [part for text in texts for part in Template(text).literals if part]
    hostile += ["".join(chance.choices(pieces, k=40))[:LONGEST_TEXT] for _ in range(40)]
    for text in hostile:
        started = time.perf_counter()
        said.translated(text)
        assert time.perf_counter() - started < 0.5, text[:60]


def test_that_any_values_come_back_as_they_were() -> None:
    """With its own words as translation a text stays the same, whatever the values."""
    texts = read_templates(ROOT / "resources" / "translations")
    said = SaidSentences(texts, lambda text: text)
    chance = random.Random(3)
    values = ["a.pdf", "", "3", "{x}", "a: b. C (d)", "name. Other", "“x”", "…", "ä" * 300, "\n"]
    for text in texts:
        template = Template(text)
        filled = "".join(
            itertools.chain(*zip(template.literals, [*chance.choices(values, k=len(template.names)), ""], strict=True))
        )
        assert said.translated(filled) in (None, filled)


def test_that_templates_are_made_once_and_only_when_needed() -> None:
    asked: list[str] = []

    class Texts(list[str]):
        def __iter__(self):  # type: ignore[no-untyped-def]
            asked.append("made")
            return super().__iter__()

    said = SaidSentences(Texts(GERMAN), lambda text: GERMAN.get(text, ""))
    assert asked == []
    said.translated("a cannot be read.")
    said.translated("b cannot be read.")
    assert asked == ["made"]


def test_that_no_more_is_remembered_than_is_needed(said: SaidSentences) -> None:
    for number in range(2_500):
        said.translated(f"{number} cannot be read.")
        assert len(said._known) <= 1_000


@pytest.mark.parametrize("content", [None, "", "{", "{}", "3", '[1, null, ["x"]]'])
def test_that_a_list_that_is_missing_or_damaged_is_no_end(
    tmp_path: Path, content: str | None, caplog: pytest.LogCaptureFixture
) -> None:
    if content is not None:
        (tmp_path / LIST_NAME).write_text(content, encoding="utf-8")
    with caplog.at_level(logging.WARNING):
        assert read_templates(tmp_path) == []


def test_that_the_list_is_read(tmp_path: Path) -> None:
    (tmp_path / LIST_NAME).write_text(json.dumps(["{a} b", "c {d}"]), encoding="utf-8")
    assert read_templates(tmp_path) == ["{a} b", "c {d}"]
