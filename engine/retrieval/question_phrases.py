"""How people speak of documents in English, German, French and Spanish, as tables of patterns; matches nothing itself.

A wrong filter hides pages, so a phrase is here only when it can hardly mean anything else: an author needs a word like
"written by" where nouns have capitals, a language needs its own word and not a nation.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from engine.retrieval.languages import NAMES

YEAR = r"(?:19|20)\d{2}(?!\d)"
# A whole name, and neither "Page 3" nor one of several ("by Smith or others").
_NAME = (
    r"((?-i:(?>[A-ZÀ-Þ][\w'’.-]*(?:\s+[A-ZÀ-Þ][\w'’-]*){0,2})))"
    r"(?!\s+(?:\d|or\b|oder\b|ou\b|o\b|u\b|(?:and|und|et|y|e)\s+(?:(?-i:[A-ZÀ-Þ])|others|andere|d['’]autres|otros)))"
)
_TEXT = r"[\"“”„«'’]\s?([^\"“”„«»'’]{1,80})\s?[\"“”»'’]"


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language. `typed`: what is said for a kind of document, `alone` the kinds that count without anything else
    after `inside` and `those` ("in the PDFs"). `qualifiers` follow the noun after `joiner`: (what it says, pattern with
    the values as groups). `spoken`: languages as they stand in the group of "language"; `adjective` is a pattern before
    the noun with that group, `adjective_for` the nouns it may stand before.
    """

    typed: Mapping[str, str]
    alone: frozenset[str]
    generic: str
    months: tuple[str, ...]
    joiner: str
    inside: str
    those: str
    qualifiers: tuple[tuple[str, str], ...]
    spoken: Mapping[str, str]
    adjective: str = r"(?!)"
    adjective_for: str = r"(?!)"


def _spoken(place: int) -> dict[str, str]:
    return {names[place].lower(): code for code, names in NAMES.items()}


def _choice(place: int) -> str:
    return "|".join(names[place] for names in NAMES.values())


_ENGLISH_MONTHS = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_ENGLISH_MONTH = "|".join(f"{name[:3]}(?:{name[3:]})?" for name in _ENGLISH_MONTHS) + "|sept"
_VERB = r"(?:written|sent|received|made|created|dated|published|signed)"
# "documents in German archives" are no documents in German.
_AFTER_LANGUAGE = (
    r"(?=\s*(?:$|[,.;:?!)]|(?:about|on|by|from|of|since|before|after|that|which|with|and|say|do|is|are)\b))"
)
ENGLISH = Phrases(
    typed={
        "pdf": r"pdfs?(?:\s+files?|\s+documents?)?",
        "e-mail": r"e-?mails?|mails?",
        "spreadsheet": r"spreadsheets?|excel\s+(?:files?|sheets?)",
        "presentation": r"presentations?|slide\s*decks?|power\s?points?(?:\s+files?)?",
        "text document": r"word\s+(?:files?|documents?)",
        "plain text": r"text\s+files?|markdown\s+files?",
        "web page": r"web\s?pages?",
        "picture": r"pictures?|photos?|scans?",
    },
    alone=frozenset(
        {"pdf", "e-mail", "spreadsheet", "presentation", "text document", "plain text", "web page", "picture"}
    ),
    generic=r"documents?|files?|reports?|papers?|letters?|contracts?|invoices?|notes|minutes|articles?",
    months=_ENGLISH_MONTHS,
    joiner=r"\s*,?\s*(?:and\s+)?(?:that\s+(?:are|were)\s+)?",
    inside=r"in|within|among|across|inside|from|of|according\s+to",
    those=r"(?:(?:all|any|only)\s+)*(?:the|my|our|all|any|these|those)",
    qualifiers=(
        (
            "between",
            rf"(?:{_VERB}\s+)?between\s+({YEAR})\s+and\s+({YEAR})|from\s+({YEAR})\s*(?:to|until|-|–)\s*({YEAR})",
        ),
        ("month", rf"(?:{_VERB}\s+)?(?:from|of|in|on)\s+({_ENGLISH_MONTH})\.?,?\s+({YEAR})"),
        ("year", rf"(?:{_VERB}\s+)?(?:from|of|in|dated)\s+(?:the\s+year\s+)?({YEAR})"),
        ("since", rf"(?:{_VERB}\s+)?(?:since|after)\s+({YEAR})"),
        ("before", rf"(?:{_VERB}\s+)?before\s+({YEAR})"),
        ("folder", rf"(?:from|in|of)\s+(?:the\s+|my\s+)?folder\s+(?:{_TEXT}|([\w.-]+))"),
        ("tag", rf"(?:tagged(?:\s+as|\s+with)?|with\s+the\s+tag)\s+(?:{_TEXT}|([\w-]+))"),
        ("name", rf"(?:called|named)\s+{_TEXT}"),
        ("language", rf"(?:written\s+)?in\s+((?-i:{_choice(0)})){_AFTER_LANGUAGE}"),
        ("author", rf"(?:{_VERB}\s+)?(?:by|from)\s+{_NAME}"),
    ),
    spoken=_spoken(0),
    adjective=rf"((?-i:{_choice(0)}))(?:[\s-]language)?\s+",
    # Not "letters" or "articles", which a language has too; not "the German report", which is one of a nation.
    adjective_for=r"documents|files|reports|papers|contracts|invoices|pdfs|pdf\s+files|e-?mails|spreadsheets|web\s?pages",
)

_GERMAN_MONTHS = (
    "januar", "februar", "märz", "april", "mai", "juni", "juli", "august", "september", "oktober", "november",
    "dezember",
)  # fmt: skip
_GERMAN_MONTH = "|".join(_GERMAN_MONTHS)
_GERMAN_VERB = (
    r"(?:(?:die|welche)\s+)?(?:verfasst|geschrieben|erstellt|datiert|veröffentlicht|unterschrieben|versandt)e?n?"
)
GERMAN = Phrases(
    typed={
        "pdf": r"pdfs|pdf-(?:dateien|dokumenten?)",
        "e-mail": r"e-?mails|mails",
        "spreadsheet": r"excel-(?:dateien|tabellen)|tabellenkalkulationen",
        "presentation": r"präsentationen|powerpoint-dateien",
        "text document": r"word-(?:dateien|dokumenten?)",
        "plain text": r"textdateien|markdown-dateien",
        "web page": r"webseiten",
    },
    alone=frozenset({"pdf", "e-mail", "spreadsheet"}),
    generic=r"dokumenten?|dateien|berichten?|unterlagen|briefen?|verträgen?|rechnungen|protokollen?|artikeln?|studien",
    months=_GERMAN_MONTHS,
    joiner=r"\s*,?\s*(?:und\s+)?",
    inside=r"in|aus|laut|gemäß|unter|innerhalb",
    those=r"(?:allen\s+)?(?:den|meinen|unseren|diesen|allen|der|meiner|unserer)",
    qualifiers=(
        (
            "between",
            rf"(?:{_GERMAN_VERB}\s+)?zwischen\s+({YEAR})\s+und\s+({YEAR})"
            rf"|(?:von|aus\s+den\s+jahren)\s+({YEAR})\s*(?:bis|-|–)\s*({YEAR})",
        ),
        ("month", rf"(?:vom|von|aus\s+dem|aus)\s+({_GERMAN_MONTH})\s+({YEAR})"),
        ("year", rf"(?:(?:aus|von)(?:\s+dem\s+jahre?)?|vom\s+jahr|des\s+jahres)\s+({YEAR})"),
        ("since", rf"(?:{_GERMAN_VERB}\s+)?(?:seit|nach|ab)\s+({YEAR})"),
        ("before", rf"(?:{_GERMAN_VERB}\s+)?vor\s+({YEAR})"),
        ("until", rf"bis\s+({YEAR})"),
        ("folder", rf"(?:aus\s+dem|aus\s+meinem|im|in\s+meinem)\s+ordner\s+(?:{_TEXT}|([\w.-]+))"),
        ("tag", rf"mit\s+dem\s+(?:schlagwort|tag)\s+(?:{_TEXT}|([\w-]+))"),
        ("name", rf"(?:namens|mit\s+(?:dem\s+)?namen)\s+{_TEXT}"),
        ("language", rf"auf\s+({_choice(1)})\b"),
        ("author", rf"(?:{_GERMAN_VERB}\s+von|des\s+autors|der\s+autorin|vom\s+autor)\s+{_NAME}"),
    ),
    spoken=_spoken(1),
    adjective=rf"({_choice(1)})sprachigen?\s+",
    adjective_for=r"dokumenten?|dateien|berichten?|unterlagen|briefen?|verträgen?|rechnungen|protokollen?|artikeln?",
)

_FRENCH_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
    "décembre",
)  # fmt: skip
_FRENCH_MONTH = "|".join(_FRENCH_MONTHS)
_FRENCH_VERB = r"(?:(?:qui\s+ont\s+été\s+)?(?:écrit|rédigé|envoyé|reçu|créé|daté|publié|signé)e?s?)"
FRENCH = Phrases(
    typed={
        "pdf": r"pdfs?|fichiers\s+pdf|documents\s+pdf",
        "e-mail": r"e-?mails|courriels|mails",
        "spreadsheet": r"feuilles\s+de\s+calcul|fichiers\s+excel|tableaux\s+excel",
        "presentation": r"présentations|fichiers\s+powerpoint",
        "text document": r"(?:documents|fichiers)\s+word",
        "plain text": r"fichiers\s+texte|fichiers\s+markdown",
        "web page": r"pages\s+web",
    },
    alone=frozenset({"pdf", "e-mail", "spreadsheet"}),
    generic=r"documents|fichiers|rapports|lettres|contrats|factures|comptes?[\s-]rendus|articles|études",
    months=_FRENCH_MONTHS,
    joiner=r"\s*,?\s*(?:et\s+)?",
    inside=r"dans|parmi|selon|d['’]après",
    those=r"(?:tous\s+)?(?:les|mes|nos|ces)",
    qualifiers=(
        (
            "between",
            rf"(?:{_FRENCH_VERB}\s+)?entre\s+({YEAR})\s+et\s+({YEAR})|de\s+({YEAR})\s*(?:à|-|–)\s*({YEAR})",
        ),
        ("month", rf"(?:{_FRENCH_VERB}\s+)?(?:de|d['’]|en)\s*\b({_FRENCH_MONTH})\s+({YEAR})"),
        ("year", rf"(?:{_FRENCH_VERB}\s+en|datant\s+de|de(?:\s+l['’]année)?|de\s+l['’]an)\s+({YEAR})"),
        ("since", rf"(?:{_FRENCH_VERB}\s+)?(?:depuis|après)\s+({YEAR})"),
        ("before", rf"(?:{_FRENCH_VERB}\s+)?avant\s+({YEAR})"),
        ("until", rf"(?:{_FRENCH_VERB}\s+)?jusqu['’]en\s+({YEAR})"),
        ("folder", rf"(?:du|dans\s+le|dans\s+mon)\s+dossier\s+(?:{_TEXT}|([\w.-]+))"),
        ("tag", rf"(?:avec\s+l['’]étiquette|étiquetés|étiquetées)\s+(?:{_TEXT}|([\w-]+))"),
        ("name", rf"(?:appelée?s?|nommée?s?|intitulée?s?)\s+{_TEXT}"),
        ("language", rf"(?:{_FRENCH_VERB}\s+)?en\s+({_choice(2)})\b"),
        ("author", rf"(?:{_FRENCH_VERB}\s+par|par|de\s+l['’]auteur|de\s+l['’]autrice)\s+{_NAME}"),
    ),
    spoken=_spoken(2),
)

_SPANISH_MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
)  # fmt: skip
_SPANISH_MONTH = "|".join(_SPANISH_MONTHS)
_SPANISH_VERB = r"(?:escrit|redactad|enviad|recibid|cread|fechad|publicad|firmad)[oa]s?"
SPANISH = Phrases(
    typed={
        "pdf": r"pdfs?|archivos\s+pdf|documentos\s+pdf",
        "e-mail": r"e-?mails|correos(?:\s+electrónicos)?",
        "spreadsheet": r"hojas\s+de\s+cálculo|archivos\s+(?:de\s+)?excel",
        "presentation": r"presentaciones|archivos\s+(?:de\s+)?powerpoint",
        "text document": r"(?:documentos|archivos)\s+(?:de\s+)?word",
        "plain text": r"archivos\s+de\s+texto|archivos\s+markdown",
        "web page": r"páginas\s+web",
    },
    alone=frozenset({"pdf", "e-mail", "spreadsheet"}),
    generic=r"documentos|archivos|ficheros|informes|cartas|contratos|facturas|actas|artículos|estudios",
    months=_SPANISH_MONTHS,
    joiner=r"\s*,?\s*(?:y\s+)?",
    inside=r"en|dentro\s+de|entre|según",
    those=r"(?:todos\s+)?(?:los|las|mis|nuestros|nuestras|estos|estas)",
    qualifiers=(
        (
            "between",
            rf"(?:{_SPANISH_VERB}\s+)?entre\s+({YEAR})\s+y\s+({YEAR})|de\s+({YEAR})\s*(?:a|hasta|-|–)\s*({YEAR})",
        ),
        ("month", rf"(?:{_SPANISH_VERB}\s+en|de)\s+({_SPANISH_MONTH})\s+(?:de|del)\s+({YEAR})"),
        ("year", rf"(?:{_SPANISH_VERB}\s+en|de|del(?:\s+año)?|del\s+año)\s+({YEAR})"),
        ("since", rf"(?:{_SPANISH_VERB}\s+)?(?:desde|después\s+de|posteriores\s+a)\s+({YEAR})"),
        ("before", rf"(?:{_SPANISH_VERB}\s+)?(?:antes\s+de|anteriores\s+a)\s+({YEAR})"),
        ("until", rf"(?:{_SPANISH_VERB}\s+)?hasta\s+({YEAR})"),
        ("folder", rf"(?:de\s+la|en\s+la|en\s+mi|de\s+mi)\s+carpeta\s+(?:{_TEXT}|([\w.-]+))"),
        ("tag", rf"(?:con\s+la\s+etiqueta|etiquetad[oa]s\s+(?:como|con))\s+(?:{_TEXT}|([\w-]+))"),
        ("name", rf"(?:llamad[oa]s?|titulad[oa]s?)\s+{_TEXT}"),
        ("language", rf"(?:{_SPANISH_VERB}\s+)?en\s+({_choice(3)})\b"),
        ("author", rf"(?:{_SPANISH_VERB}\s+por|por|del\s+autor|de\s+la\s+autora)\s+{_NAME}"),
    ),
    spoken=_spoken(3),
)

SPOKEN = (ENGLISH, GERMAN, FRENCH, SPANISH)

# What comes before its noun, as Chinese has it ("2023年3月的报告"); the groups are kinds of documents.
CHINESE_DATED = (
    r"((?:19|20)\d{2})年(?:(\d{1,2})月份?)?的(?:(PDF)|(电子邮件|邮件)|(电子表格)|(演示文稿)"
    r"|(?:报告|文件|文档|合同|信件|发票|论文|会议记录))(?:文件|文档)?"
)
CHINESE_KINDS = ("pdf", "e-mail", "spreadsheet", "presentation")
