"""A docx, pptx or xlsx as a package of XML parts with relations between them; knows no text of any of them.

Format: ECMA-376 part 2 (Open Packaging Conventions). Names of elements are compared without their namespace, so
that the "strict" variant with its other namespaces reads the same.
"""

from __future__ import annotations

import posixpath
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import unquote

from engine.core.errors import DocumentError
from engine.documents.bounded_zip import BoundedZip
from engine.documents.reading import Reading
from engine.documents.safe_xml import attribute, local, parse_xml, text_of

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass(frozen=True, slots=True)
class Relation:
    """A link of one part to another: `kind` is the last word of its type ("slide", "notesSlide")."""

    id: str
    kind: str
    target: str


@dataclass(frozen=True, slots=True)
class Facts:
    """What the file says about itself."""

    title: str = ""
    author: str = ""
    created: str = ""


class OoxmlPackage:
    """Parts by their name inside the package ("word/document.xml"); close it with `with`."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._zip = BoundedZip(reading)
        # Some writers use other capitals, or a leading or a backward slash.
        self._names = {_normal(name).lower(): name for name in self._zip.names()}
        self.lost: list[str] = []

    def __enter__(self) -> OoxmlPackage:
        return self

    def __exit__(self, *_: object) -> None:
        self._zip.close()

    def has(self, part: str) -> bool:
        return _normal(part).lower() in self._names

    def names(self) -> list[str]:
        return [_normal(name) for name in self._names.values()]

    def xml(self, part: str) -> _Element:
        """The root of a part; raises `DocumentError` when it is missing or damaged."""
        return parse_xml(self.data(part), self._reading, part)

    def optional(self, part: str) -> _Element | None:
        """The root of a part that the document can be read without; what cannot be read is noted in `lost`."""
        if not part or not self.has(part):
            return None
        try:
            return self.xml(part)
        except DocumentError as error:
            self.lost.append(error.user_message)
            return None

    def data(self, part: str) -> bytes:
        return self._zip.read(self._names.get(_normal(part).lower(), part))

    def relations(self, part: str) -> list[Relation]:
        """The internal relations of a part ("" for those of the package)."""
        folder, _, name = part.rpartition("/")
        root = self.optional(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
        found = []
        for element in root if root is not None else ():
            if local(element) == "Relationship" and element.get("TargetMode") != "External":
                target = _normal(posixpath.join("/" + folder, unquote(str(element.get("Target", "")))))
                kind = str(element.get("Type", "")).rpartition("/")[2]
                found.append(Relation(str(element.get("Id", "")), kind, target))
        return found

    def related(self, part: str, kind: str) -> list[str]:
        """Names of the parts that `part` is related to in this way."""
        return [relation.target for relation in self.relations(part) if relation.kind == kind]

    def main_part(self, usual: str) -> str:
        """The part that holds the document."""
        found = self.related("", "officeDocument")
        return found[0] if found and self.has(found[0]) else usual

    def facts(self) -> Facts:
        """Title, author and date of creation from the core properties."""
        parts = self.related("", "core-properties") or ["docProps/core.xml"]
        root = self.optional(parts[0])
        values: dict[str, str] = {}
        for element in root if root is not None else ():
            values.setdefault(local(element), " ".join(text_of(element).split())[:500])
        return Facts(values.get("title", ""), values.get("creator", ""), values.get("created", "")[:25])


def relation_id(element: _Element) -> str:
    """The `r:id` (or `r:embed`) of an element."""
    for key, value in element.attrib.items():
        name = str(key)
        if name.startswith("{") and name.rpartition("}")[2] in ("id", "embed") and "elationships" in name:
            return str(value)
    return ""


def flag(element: _Element | None) -> bool:
    """An on/off property: present and not switched off."""
    return element is not None and attribute(element, "val") not in ("0", "false", "off")


def _normal(name: str) -> str:
    return posixpath.normpath("/" + name.replace("\\", "/")).lstrip("/")
