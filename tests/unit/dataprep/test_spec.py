"""The pipeline file: the one of the manual is valid, a mistake is named with its place, hostile YAML is refused."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest

from engine.core.errors import UsageError
from training.api import parse_pipeline, read_pipeline


def test_that_the_pipeline_of_the_manual_is_valid_and_names_what_exists() -> None:
    manual = (Path(__file__).resolve().parents[3] / "training" / "README.md").read_text(encoding="utf-8")
    block = manual.partition("## The pipeline file")[2].partition("All keys")[0]
    spec = parse_pipeline(textwrap.dedent(block.strip("\n")), "README.md")
    assert (len(spec.sources), len(spec.checks), spec.name) == (4, 4, "support-answers")


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("name: [", "is no YAML"),
        ("name: 2024-13-45\nsources: [{path: x}]", r"p\.yaml is no YAML: month must be in 1\.\.12\. \w+"),
        ("seed: " + "9" * 5_000, "is no YAML"),
        ("name: a\nsources: [{path: x, pth: y}]", r"sources\.0\.pth: Extra inputs"),
        ("name: a\nsources: [{path: x, chats: true}]", "exactly one of path"),
        ("name: ../a\nsources: [{path: x}]", "name: String should match"),
        ("name: a\nsources: [{path: x}]\nchecks: [{check: magic}]", r"checks\.0"),
        ("version: 2\nname: a\nsources: [{path: x}]", "version"),
        ("- 1", "the top"),
        ("a: &a [x]\nname: *a", "uses YAML aliases"),
        ("name: " + "[" * 1_900, "nested too deeply"),
        ("name: " + "[" * 100_000, "too many brackets"),
    ],
)
def test_that_a_mistake_in_the_pipeline_file_is_named(text: str, sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        parse_pipeline(text, "p.yaml")


@pytest.mark.slow
def test_that_every_mistake_comes_with_a_way_out(tmp_path: Path) -> None:
    large, legacy = tmp_path / "large.yaml", tmp_path / "legacy.yaml"
    large.write_bytes(b"#" * (1 << 20) + b"##")
    legacy.write_bytes("name: Müller".encode("cp1252"))
    for file, sentence in (
        (large, "too large for a pipeline file"),
        (legacy, "no text in UTF-8"),
        (tmp_path / "gone.yaml", r"cannot be read: No such file or directory\. Check the path"),
    ):
        with pytest.raises(UsageError, match=sentence) as caught:
            read_pipeline(file)
        assert caught.value.hint
    for text in ("name: [", "name: " + "[" * 1_900, "name: " + "[" * 100_000):
        with pytest.raises(UsageError) as caught:
            parse_pipeline(text, "p.yaml")
        assert caught.value.hint
