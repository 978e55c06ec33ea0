"""Languages by name and code, for choosing documents by the language they are written in; recognises no text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from engine.core.errors import UsageError
from engine.retrieval.terms import fold

# ISO 639 code: English, German, French, Spanish name as it stands after "in", "auf", "en", "en".
NAMES: Mapping[str, tuple[str, str, str, str]] = MappingProxyType(
    {
        "en": ("English", "Englisch", "anglais", "inglés"),
        "de": ("German", "Deutsch", "allemand", "alemán"),
        "fr": ("French", "Französisch", "français", "francés"),
        "es": ("Spanish", "Spanisch", "espagnol", "español"),
        "it": ("Italian", "Italienisch", "italien", "italiano"),
        "pt": ("Portuguese", "Portugiesisch", "portugais", "portugués"),
        "nl": ("Dutch", "Niederländisch", "néerlandais", "neerlandés"),
        "pl": ("Polish", "Polnisch", "polonais", "polaco"),
        "cs": ("Czech", "Tschechisch", "tchèque", "checo"),
        "sv": ("Swedish", "Schwedisch", "suédois", "sueco"),
        "da": ("Danish", "Dänisch", "danois", "danés"),
        "fi": ("Finnish", "Finnisch", "finnois", "finés"),
        "hu": ("Hungarian", "Ungarisch", "hongrois", "húngaro"),
        "el": ("Greek", "Griechisch", "grec", "griego"),
        "tr": ("Turkish", "Türkisch", "turc", "turco"),
        "ru": ("Russian", "Russisch", "russe", "ruso"),
        "uk": ("Ukrainian", "Ukrainisch", "ukrainien", "ucraniano"),
        "ar": ("Arabic", "Arabisch", "arabe", "árabe"),
        "zh": ("Chinese", "Chinesisch", "chinois", "chino"),
        "ja": ("Japanese", "Japanisch", "japonais", "japonés"),
        "ko": ("Korean", "Koreanisch", "coréen", "coreano"),
    }
)
# Their codes of three letters (ISO 639-2 and -3), as ZIM files give them.
_THREE_LETTERS: Mapping[str, str] = MappingProxyType({
    "eng": "en", "deu": "de", "ger": "de", "fra": "fr", "fre": "fr", "spa": "es", "ita": "it", "por": "pt", "nld": "nl",
    "dut": "nl", "pol": "pl", "ces": "cs", "cze": "cs", "swe": "sv", "dan": "da", "fin": "fi", "hun": "hu", "ell": "el",
    "gre": "el", "tur": "tr", "rus": "ru", "ukr": "uk", "ara": "ar", "zho": "zh", "chi": "zh", "cmn": "zh", "jpn": "ja",
    "kor": "ko",
})  # fmt: skip
_CODE = re.compile(r"[a-z]{2,3}")
_CODES: Mapping[str, str] = MappingProxyType({fold(name): code for code, names in NAMES.items() for name in names})


def language_code(text: str) -> str:
    """The code of a language given by its code or a name of it. Raises `UsageError`."""
    wanted = fold(text.strip())
    code = shortest_code(_CODES.get(wanted, wanted))
    if not _CODE.fullmatch(code):
        raise UsageError(f"“{text}” is not a language.", "Write a code like de, or a name like German.")
    return code


def shortest_code(code: str) -> str:
    """The code by which documents have this language: "en" for "eng"; one that is not known here stays as it is."""
    return _THREE_LETTERS.get(code, code)


def language_name(code: str) -> str:
    """What the language is called in English; the code itself when it is not known here."""
    return NAMES[code][0] if code in NAMES else code
