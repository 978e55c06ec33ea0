"""Files of translated words: collected from the sources for translators, and made into what Qt reads.

`python -m installer.translations` does the first (texts that are new are empty, those that are gone leave), the set-up
does the second. Both with Qt's own tools. Knows no language.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

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


def install(session: Session) -> list[Path]:
    """The words of every language, as Qt reads them; returns what must stay there."""
    made = []
    for source in sorted(folder(session.layout.root).glob("*.ts")):
        target = source.with_suffix(".qm")
        session.commands.run(
            [session.layout.venv / "bin" / "pyside6-lrelease", "-silent", source, "-qm", target],
            what=f"The words of {source.stem} could not be made.",
        )
        made.append(target)
    return made


def collect(root: Path) -> int:
    """Bring the texts of the window into every language's file; the exit code of Qt's tool."""
    sources = sorted((root / "desktop").rglob("*.py"))
    for language in LANGUAGES:
        command = [
            Path(sys.executable).with_name("pyside6-lupdate"), "-silent", "-no-obsolete", "-locations", "none",
            *(part for alias in _ALIASES for part in ("-tr-function-alias", alias)),
            *sources, "-source-language", "en", "-target-language", language,
            "-ts", folder(root) / f"aquifer_{language}.ts",
        ]  # fmt: skip
        code = subprocess.run(command, cwd=root, check=False).returncode
        if code:
            return code
    return 0


if __name__ == "__main__":
    sys.exit(collect(Path(__file__).resolve().parents[1]))
