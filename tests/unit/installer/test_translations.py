"""The files of translated words: whole, with every placeholder and every form their language needs."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from desktop.translation import LANGUAGES
from installer import translations
from tests.check import ROOT

FORMS = {"de": 2, "es": 2, "fr": 2, "zh_CN": 1, "ar": 6}
_HOLDER = re.compile(r"\{(\w*)[^{}]*\}")


def holders(text: str) -> set[str]:
    return set(_HOLDER.findall(text))


def faults(message: ET.Element, forms: int) -> list[str]:
    """What is wrong with one translated text, in words."""
    source, many = message.findtext("source") or "", message.findtext("comment") or ""
    found = message.find("translation")
    if found is None or found.get("type") == "unfinished":
        return [f"not translated: {source!r}"]
    if message.get("numerus") != "yes":
        said = found.text or ""
        wrong = [] if said.strip() else [f"empty: {source!r}"]
        return wrong if holders(said) == holders(source) else [*wrong, f"other placeholders: {source!r} -> {said!r}"]
    said_forms = [form.text or "" for form in found.iter("numerusform")]
    if len(said_forms) != forms or not all(form.strip() for form in said_forms):
        return [f"{len(said_forms)} forms: {source!r}"]
    last = said_forms[-1]  # earlier forms may spell the number out
    wrong = [f"lost in the last form: {source!r}"] if holders(last) != holders(many) else []
    wrong += [f"no number in the last form: {source!r}"] if ("%n" in many) != ("%n" in last) else []
    known = holders(many) | holders(source)
    return wrong + [f"unknown placeholder: {form!r}" for form in said_forms if holders(form) - known]


def message(text: str) -> ET.Element:
    return ET.fromstring(f"<message>{text}</message>")


def test_that_faults_of_translations_are_found() -> None:
    assert faults(message("<source>A {b}</source><translation>Ein {b}</translation>"), 2) == []
    assert faults(message("<source>A {b}</source><translation>Ein {c}</translation>"), 2)
    assert faults(message('<source>A</source><translation type="unfinished">B</translation>'), 2)
    assert faults(message("<source>A</source><translation> </translation>"), 2)
    several = "<source>%n file</source><comment>%n files</comment><translation>{}</translation>"
    numbered = ET.fromstring(f'<message numerus="yes">{several}</message>')
    translation = numbered.find("translation")
    assert translation is not None
    for form in ("eine Datei", "Dateien"):
        ET.SubElement(translation, "numerusform").text = form
    assert faults(numbered, 2) == ["no number in the last form: '%n file'"]
    assert faults(numbered, 6)


def test_that_every_language_of_the_window_has_a_file() -> None:
    assert set(translations.LANGUAGES) == set(LANGUAGES) - {"en"} == set(FORMS)
    files = {path.name for path in translations.folder(ROOT).glob("*.ts")}
    assert files == {f"aquifer_{language}.ts" for language in translations.LANGUAGES}


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_that_every_text_is_translated_whole(language: str) -> None:
    tree = ET.parse(translations.folder(ROOT) / f"aquifer_{language}.ts")
    messages = list(tree.getroot().iter("message"))
    assert len(messages) > 2_000
    assert [fault for one in messages for fault in faults(one, FORMS[language])] == []


def test_that_no_language_is_english_again() -> None:
    """A text may be the same in two languages (a name, a format); most are not."""
    for language in translations.LANGUAGES:
        tree = ET.parse(translations.folder(ROOT) / f"aquifer_{language}.ts")
        long = [one for one in tree.getroot().iter("message") if len(one.findtext("source") or "") > 25]
        same = [one.findtext("source") for one in long if one.findtext("source") == one.findtext("translation")]
        assert len(same) < len(long) / 100, same


def test_that_the_words_become_files_that_qt_reads(tmp_path: Path) -> None:
    target = tmp_path / "aquifer_de.qm"
    translations.release(ROOT / ".venv" / "bin", translations.folder(ROOT) / "aquifer_de.ts", target)
    assert target.stat().st_size > 100_000
