"""Files of translated words: collected from the sources for translators, and made into what Qt reads.

`python -m installer.translations` does the first (texts that are new are empty, those that are gone leave), the set-up
does the second. Both with Qt's own tools. What engine and training say stands in the same files. Knows no language.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from installer import said_texts
from installer.layout import Layout
from installer.session import Session
from installer.stamps import fingerprint

# How the program calls Qt's `tr`: see `desktop/translation.py`.
_ALIASES = ("tr+=trn", "QT_TR_NOOP+=tr_later")
LANGUAGES = ("de", "es", "fr", "zh_CN", "ar")


def folder(root: Path) -> Path:
    return root / "resources" / "translations"


def inputs(layout: Layout) -> str:
    """Changes whenever a file of words does."""
    return fingerprint("1", *sorted(folder(layout.root).glob("*.ts")))


def release_command(tools: Path, source: Path, target: Path) -> list[str | Path]:
    return [tools / "pyside6-lrelease", "-silent", source, "-qm", target]


def release(tools: Path, source: Path, target: Path) -> None:
    """Make one file of words with the tools in `tools`. Raises `CalledProcessError`."""
    subprocess.run(release_command(tools, source, target), check=True)


def install(session: Session) -> list[Path]:
    """The words of every language, as Qt reads them; returns what must stay there."""
    made = []
    for source in sorted(folder(session.layout.root).glob("*.ts")):
        target = source.with_suffix(".qm")
        session.commands.run(
            release_command(session.layout.venv / "bin", source, target),
            what=f"The words of {source.stem} could not be made.",
        )
        made.append(target)
    return made


def collect(root: Path, target: Path | None = None) -> int:
    """Bring the texts of the window, and what engine and training say, into every language's file in `target` (else in
    the program's own folder), with the list the window matches sentences with; the exit code of Qt's tool."""
    target = target or folder(root)
    said = said_texts.said_texts(root)
    (target / said_texts.LIST_NAME).write_text(said_texts.list_text(said), encoding="utf-8")
    with tempfile.TemporaryDirectory() as place:
        stub = Path(place) / "said.py"
        stub.write_text(said_texts.stub(said), encoding="utf-8")
        sources = [*sorted((root / "desktop").rglob("*.py")), stub]
        return next((code for one in LANGUAGES if (code := _update(root, target, one, sources))), 0)


def _update(root: Path, target: Path, language: str, sources: list[Path]) -> int:
    command = [
        Path(sys.executable).with_name("pyside6-lupdate"), "-silent", "-no-obsolete", "-locations", "none",
        *(part for alias in _ALIASES for part in ("-tr-function-alias", alias)),
        *sources, "-source-language", "en", "-target-language", language,
        "-ts", target / f"aquifer_{language}.ts",
    ]  # fmt: skip
    return subprocess.run(command, cwd=root, check=False).returncode


if __name__ == "__main__":
    sys.exit(collect(Path(__file__).resolve().parents[1]))
