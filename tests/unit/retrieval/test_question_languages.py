"""The same choice of documents, said in other languages; and what only sounds like one."""

from __future__ import annotations

import json

import pytest

from engine.core.errors import UsageError
from engine.retrieval.document_filter import DocumentFacts, DocumentFilter, matches
from engine.retrieval.languages import language_code
from engine.retrieval.question_filter import understand
from tests.benchmarks.material import SHARED

YEAR = DocumentFilter(since="2023", until="2023")
MARCH = DocumentFilter(types=("e-mail",), since="2024-03", until="2024-03")


@pytest.mark.parametrize(
    ("question", "where", "rest"),
    [
        ("Berichte von 2023 über Hochwasser", YEAR, "über Hochwasser"),
        ("Was sagen die Berichte aus dem Jahr 2023 über Hochwasser?", YEAR, "Was sagen die über Hochwasser?"),
        ("E-Mails vom März 2024 über die Miete", MARCH, "über die Miete"),
        ("Rechnungen zwischen 2019 und 2021 für das Dach", DocumentFilter(since="2019", until="2021"), "für das Dach"),
        ("Dokumente von 2019 bis 2021 zum Dach", DocumentFilter(since="2019", until="2021"), "zum Dach"),
        ("Briefe vor 2001 über das Dach", DocumentFilter(until="2000"), "über das Dach"),
        ("Briefe bis 2001 über das Dach", DocumentFilter(until="2001"), "über das Dach"),
        ("Briefe seit 2001 über das Dach", DocumentFilter(since="2001"), "über das Dach"),
        ("Was steht in den PDFs über Steuern?", DocumentFilter(types=("pdf",)), "Was steht über Steuern?"),
        ("Briefe, die das Dach betreffen", DocumentFilter(), "Briefe, die das Dach betreffen"),
        ("Briefe verfasst von Anna Berg über das Dach", DocumentFilter(author="Anna Berg"), "über das Dach"),
        ("Dateien aus dem Ordner „Mein Haus“ zum Dach", DocumentFilter(folder="Mein Haus"), "zum Dach"),
        ("Dateien mit dem Schlagwort Haus zum Dach", DocumentFilter(tags=("Haus",)), "zum Dach"),
        ("deutschsprachige Dokumente über das Dach", DocumentFilter(language="de"), "über das Dach"),
        ("Dokumente auf Französisch über das Dach", DocumentFilter(language="fr"), "über das Dach"),
        ("rapports de 2023 sur les inondations", YEAR, "sur les inondations"),
        ("Que disent les courriels de mars 2024 sur le loyer ?", MARCH, "Que disent sur le loyer?"),
        ("lettres écrites par Anna Berg sur le toit", DocumentFilter(author="Anna Berg"), "sur le toit"),
        ("factures entre 2019 et 2021 pour le toit", DocumentFilter(since="2019", until="2021"), "pour le toit"),
        ("documents depuis 2020 sur le toit", DocumentFilter(since="2020"), "sur le toit"),
        ("documents avant 2020 sur le toit", DocumentFilter(until="2019"), "sur le toit"),
        ("le toit dans les PDF", DocumentFilter(types=("pdf",)), "le toit"),
        ("fichiers du dossier « Maison » sur le toit", DocumentFilter(folder="Maison"), "sur le toit"),
        ("documents en allemand sur le toit", DocumentFilter(language="de"), "sur le toit"),
        ("informes de 2023 sobre inundaciones", YEAR, "sobre inundaciones"),
        ("correos de marzo de 2024 sobre el alquiler", MARCH, "sobre el alquiler"),
        ("cartas escritas por Ana Ruiz sobre el tejado", DocumentFilter(author="Ana Ruiz"), "sobre el tejado"),
        ("facturas entre 2019 y 2021 del tejado", DocumentFilter(since="2019", until="2021"), "del tejado"),
        ("documentos desde 2020 sobre el tejado", DocumentFilter(since="2020"), "sobre el tejado"),
        ("documentos en inglés sobre el tejado", DocumentFilter(language="en"), "sobre el tejado"),
        ("archivos de la carpeta Casa sobre el tejado", DocumentFilter(folder="Casa"), "sobre el tejado"),
        ("2023年的报告中关于洪水的内容", YEAR, "中关于洪水的内容"),
        ("2024年3月的邮件里房租是多少", MARCH, "里房租是多少"),
        ("German reports about floods", DocumentFilter(language="de"), "about floods"),
        ("German-language PDFs about floods", DocumentFilter(types=("pdf",), language="de"), "about floods"),
        ("floods in documents in French", DocumentFilter(language="fr"), "floods"),
        (
            "What do reports in German from 2023 say about floods?",
            DocumentFilter(language="de", since="2023", until="2023"),
            "What do say about floods?",
        ),
    ],
)
def test_that_a_question_says_which_documents_in_its_language(question: str, where: DocumentFilter, rest: str) -> None:
    assert understand(question) == (where, rest)


@pytest.mark.parametrize(
    "question",
    [
        "Was geschah 2023?",
        "Dokumente von Unfällen",
        "Berichte, von 2014 bis 2015 sank die Zahl",
        "Wie viele Berichte gab es?",
        "Was ist in den Bildern zu sehen?",
        "Wer schrieb Briefe an Anna Berg?",
        "Que s'est-il passé en 2023 ?",
        "les rapports entre la France et l'Allemagne",
        "les articles du contrat",
        "Combien de lettres a l'alphabet ?",
        "¿Qué pasó en 2023?",
        "los artículos de la ley",
        "las cartas de Colón",
        "2023年发生了什么",
        "报告是2023年写的吗",
        "2023年13月的报告",
        "What does the German report say?",
        "documents in German archives",
        "reports in French newspapers about floods",
        "German letters of the alphabet",
        "polish documents with wax",
        "figures in this paper from Page 3 to Page 10",
        "According to this report, from 2014 to 2015, which group fell?",
        "articles by Gerard Salton or others about clustering",
        "reports by Anna and Bert about floods",
    ],
)
def test_that_other_words_of_these_languages_are_left_alone(question: str) -> None:
    assert understand(question) == (DocumentFilter(), question)


def test_that_documents_are_chosen_by_their_language() -> None:
    german = DocumentFacts("0" * 64, "/a.txt", "", "", "", "", (), "de")
    unclear = DocumentFacts("0" * 64, "/a.txt", "", "", "", "", ())
    assert matches(DocumentFilter(language="de"), german)
    assert not matches(DocumentFilter(language="fr"), german)
    assert not matches(DocumentFilter(language="de"), unclear)
    assert DocumentFilter(types=("pdf",), language="de").words == "pdf in German"


def test_that_a_language_is_given_by_code_or_name() -> None:
    assert [language_code(text) for text in ("de", "German", "deutsch", " FRANÇAIS ", "inglés", "ro")] == [
        "de", "de", "de", "fr", "en", "ro",
    ]  # fmt: skip
    with pytest.raises(UsageError, match="is not a language"):
        language_code("Klingon")


# "For the paper by Long Ouyang published in 2022": it does say which document.
MEANT = {"For the paper by Long Ouyang published in 2022, how many times has it been cited?"}


@pytest.mark.shared_data
@pytest.mark.skipif(not SHARED.is_dir(), reason=f"{SHARED} is not there")
def test_that_no_labelled_question_gets_a_filter_it_should_not() -> None:
    files = [SHARED / "pages" / "questions.jsonl", *sorted((SHARED / "retrieval").glob("*/queries.jsonl"))]
    wrong, looked_at = [], 0
    for file in files:
        for line in file.read_text(encoding="utf-8").splitlines():
            data = json.loads(line)
            question = (data.get("question") or data["text"]).strip()
            looked_at += 1
            if understand(question)[0] and question not in MEANT:
                wrong.append(question)
    assert looked_at > 5_000
    assert wrong == []
