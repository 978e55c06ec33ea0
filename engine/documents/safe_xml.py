"""XML of untrusted files: no entities, no network, no document types fetched; knows no format."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.documents.reading import Reading

if TYPE_CHECKING:
    from lxml.etree import _Element


def parse_xml(data: bytes, reading: Reading, part: str) -> _Element:
    """The root element; damage is skipped as far as libxml2 can. Raises `DocumentError` when nothing is left."""
    from lxml import etree

    try:
        root = etree.fromstring(data, xml_parser(recover=True))
    except (etree.XMLSyntaxError, ValueError) as error:
        raise reading.damaged(f"its part {part} is no XML", error) from error
    if root is None:
        raise reading.damaged(f"its part {part} is no XML")
    return root


def xml_parser(*, recover: bool) -> Any:
    """A parser that expands nothing and fetches nothing."""
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        recover=recover,
        remove_comments=True,
        remove_pis=True,
        strip_cdata=True,
    )


def local(element: _Element) -> str:
    """The name of an element without its namespace; "" for an entity or a comment."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: _Element, name: str) -> str:
    """The attribute with this local name, whatever its namespace; "" when there is none."""
    for key, value in element.attrib.items():
        if str(key).rpartition("}")[2] == name:
            return str(value)
    return ""


def child(element: _Element, name: str) -> _Element | None:
    """The first child with this local name."""
    for found in element:
        if local(found) == name:
            return found
    return None


def text_of(element: _Element) -> str:
    """All text below an element."""
    return "".join(str(piece) for piece in element.itertext())
