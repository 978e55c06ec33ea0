"""Puts Aquifer into the desktop's menu and its "Open with" lists, and takes it out again; sets nothing up.

Follows the freedesktop.org specifications: desktop entry 1.5, shared MIME-info 2.4, icon theme 0.13. Everything lies in
the person's own data folder; no file type is taken away from the program that opens it now.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

NAME = "aquifer"
# By this line an entry is known to be ours.
_ROOT_KEY = "X-Aquifer-Root"
_BRAND = "#0B6A8A"

TYPES = (
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.presentation",
    "application/msword",
    "application/vnd.ms-excel",
    "application/vnd.ms-powerpoint",
    "application/vnd.ms-outlook",
    "application/rtf",
    "application/epub+zip",
    "application/zip",
    "application/json",
    "application/xml",
    "application/x-ipynb+json",
    "application/x-zim",
    "application/x-gguf",
    "application/x-aquifer-pack",
    "message/rfc822",
    "application/mbox",
    "text/plain",
    "text/markdown",
    "text/html",
    "text/csv",
    "text/tab-separated-values",
    "image/png",
    "image/jpeg",
    "image/tiff",
    "image/webp",
    "inode/directory",
)
_MIME_PACKAGE = """<?xml version="1.0" encoding="UTF-8"?>
<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">
  <mime-type type="application/x-gguf">
    <comment>GGUF language model</comment>
    <glob pattern="*.gguf"/>
    <magic priority="60"><match type="string" offset="0" value="GGUF"/></magic>
  </mime-type>
  <mime-type type="application/x-aquifer-pack">
    <comment>Aquifer collection</comment>
    <sub-class-of type="application/zip"/>
    <glob pattern="*.aquiferpack"/>
  </mime-type>
  <mime-type type="application/x-zim">
    <comment>Kiwix archive</comment>
    <glob pattern="*.zim"/>
  </mime-type>
</mime-info>
"""


@dataclass(frozen=True)
class Places:
    """The three files, and the folders whose lists are made anew after them."""

    data: Path

    @property
    def entry(self) -> Path:
        return self.data / "applications" / f"{NAME}.desktop"

    @property
    def types(self) -> Path:
        return self.data / "mime" / "packages" / f"{NAME}.xml"

    @property
    def icon(self) -> Path:
        return self.data / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg"

    @property
    def all(self) -> tuple[Path, ...]:
        return self.entry, self.types, self.icon


def places_of(environment: Mapping[str, str]) -> Places:
    """In `XDG_DATA_HOME`, or where it is when that is not set; a relative path does not count."""
    configured = environment.get("XDG_DATA_HOME", "")
    return Places(Path(configured) if Path(configured).is_absolute() else Path.home() / ".local" / "share")


def add(root: Path, python: Path, environment: Mapping[str, str] = os.environ) -> str:
    """Write the entry, what it calls new file types, and the icon; what to tell. Raises `OSError`."""
    places = places_of(environment)
    icon = (root / "resources" / "icons" / "drop.svg").read_text(encoding="utf-8").replace("currentColor", _BRAND)
    for file, text in ((places.icon, icon), (places.types, _MIME_PACKAGE), (places.entry, entry_text(root, python))):
        _write(file, text)
    _make_lists_anew(places)
    return f"Aquifer is in the menu and in “Open with” now: {places.entry}"


def remove(environment: Mapping[str, str] = os.environ) -> str:
    """Take all three files away again, if they are ours; what to tell. Raises `OSError`."""
    places = places_of(environment)
    if not places.entry.exists():
        return "Aquifer is not in the menu."
    if _ROOT_KEY not in places.entry.read_text(encoding="utf-8", errors="replace"):
        return f"{places.entry} was not made by this program and is left alone."
    for file in places.all:
        file.unlink(missing_ok=True)
    _make_lists_anew(places)
    return "Aquifer is out of the menu. Your data and the program are where they were."


def entry_text(root: Path, python: Path) -> str:
    """The desktop entry that starts this checkout."""
    command = f"{quoted(python)} -P -m desktop"
    return f"""[Desktop Entry]
Type=Application
Version=1.5
Name=Aquifer
GenericName=Private AI workstation
Comment=Ask your documents; nothing leaves this computer
Exec={command} %F
TryExec={_escaped(str(python))}
Icon={NAME}
Terminal=false
Categories=Office;
Keywords=AI;chat;documents;PDF;search;
StartupNotify=true
StartupWMClass={NAME}
MimeType={";".join(TYPES)};
Actions=SafeMode;
{_ROOT_KEY}={_escaped(str(root))}

[Desktop Action SafeMode]
Name=Start in safe mode
Exec={command} --safe-mode
"""


def quoted(path: Path) -> str:
    """A program of an `Exec` line: in quotes, with what is special in them escaped, then as any value is."""
    inside = str(path)
    for special in ("\\", '"', "`", "$"):
        inside = inside.replace(special, f"\\{special}")
    return _escaped(f'"{inside}"').replace("%", "%%")


def _escaped(value: str) -> str:
    """A value of a key: a backslash is two, a line ends nothing."""
    return value.replace("\\", "\\\\").replace("\n", "\\n")


def _write(file: Path, text: str) -> None:
    """Replaced as a whole, so that the desktop never reads half of it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(f".{file.name}.part")
    part.write_text(text, encoding="utf-8")
    part.replace(file)


def _make_lists_anew(places: Places) -> None:
    """Desktops that have these programs show the change at once, the others at the next login."""
    for program, folder in (
        ("update-mime-database", places.data / "mime"),
        ("update-desktop-database", places.data / "applications"),
    ):
        found = shutil.which(program)
        if found is not None and folder.is_dir():
            subprocess.run([found, str(folder)], check=False, capture_output=True, timeout=120)
