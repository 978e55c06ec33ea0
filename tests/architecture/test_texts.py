"""Texts of the window: the collector sees each of them, and every language's file knows it."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from installer import translations
from tests.check import ROOT

MARKERS = {"tr": 1, "trn": 2, "tr_later": 1}


def calls(tree: ast.AST) -> list[tuple[str, ast.Call]]:
    found = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)]
    return [(node.func.id, node) for node in found if isinstance(node.func, ast.Name) and node.func.id in MARKERS]


def hidden(source: str) -> list[int]:
    """Lines where a text is marked inside an f-string (Qt's collector does not look there) or is made of pieces."""
    tree = ast.parse(source)
    inside = [call for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for _, call in calls(node)]
    lines = [call.lineno for call in inside if call.args and isinstance(call.args[0], ast.Constant)]
    for name, call in calls(tree):
        texts = call.args[: MARKERS[name]]
        if any(isinstance(text, ast.JoinedStr | ast.BinOp) for text in texts):
            lines.append(call.lineno)
    return lines


def test_that_a_hidden_text_is_found() -> None:
    assert hidden("f'{tr(\"Stop\")} now'") == [1]
    assert hidden('tr(f"Stop {name}")') == [1]
    assert hidden('trn("%n file", "%n " + noun, 3)') == [1]
    assert hidden('f\'{tr(NAME)}: {tr("Stop", "verb")}\'') == [1]
    assert hidden("tr('Stop'); f'{tr(NAME)}'; tr('Stop {name}').format(name=f'{x}')") == []


@pytest.mark.parametrize("path", sorted((ROOT / "desktop").rglob("*.py")), ids=lambda path: path.stem)
def test_that_no_text_is_hidden_from_the_collector(path: Path) -> None:
    assert hidden(path.read_text(encoding="utf-8")) == []


def texts_of(file: Path) -> set[tuple[str, str]]:
    return {
        (message.findtext("source") or "", message.findtext("comment") or "")
        for message in ET.parse(file).getroot().iter("message")
    }


@pytest.mark.slow
def test_that_every_languages_file_has_the_texts_of_now(tmp_path: Path) -> None:
    """`python -m installer.translations` mends it."""
    assert translations.collect(ROOT, tmp_path) == 0
    for language in translations.LANGUAGES:
        name = f"aquifer_{language}.ts"
        now, there = texts_of(tmp_path / name), texts_of(translations.folder(ROOT) / name)
        assert there == now, f"{name}: {len(now - there)} new, {len(there - now)} gone"
