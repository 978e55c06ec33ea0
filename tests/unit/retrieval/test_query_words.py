"""Fusion, literals, terms and coverage: the small parts of a search."""

from __future__ import annotations

import pytest

from engine.retrieval.evidence import QuestionWords
from engine.retrieval.query_literals import LAST_PAGE, codes, contains, labels, pages_named, quoted_phrases
from engine.retrieval.rank_fusion import fuse, reciprocal_ranks, scaled
from engine.retrieval.retriever import dense_weight
from engine.retrieval.terms import content_terms, document_frequencies, searched_words, terms_of


def test_that_fusion_adds_what_the_lists_give() -> None:
    fused = fuse([{"a": 0.5, "b": 0.4}, {"b": 0.3, "c": 0.1}])
    assert [item for item, _ in fused] == ["b", "a", "c"]
    assert fused[0][1] == pytest.approx(0.7)


def test_that_scores_are_scaled_between_the_floor_and_the_best() -> None:
    assert scaled([("a", 8.0), ("b", 4.0)], 0.5) == {"a": 0.5, "b": 0.25}
    assert scaled([("a", 0.9), ("b", 0.7), ("c", 0.5)], 1.0, floor=0.5) == pytest.approx({"a": 1.0, "b": 0.5, "c": 0.0})


def test_that_equal_scores_all_get_the_whole_weight() -> None:
    assert scaled([("a", 2.0), ("b", 2.0)], 0.5, floor=2.0) == {"a": 0.5, "b": 0.5}


def test_that_a_list_without_weight_or_items_adds_nothing() -> None:
    assert scaled([("a", 1.0)], 0.0) == scaled([], 1.0) == {}


def test_that_ranks_alone_count_by_their_reciprocal() -> None:
    assert reciprocal_ranks(["a", "b"], 2.0) == pytest.approx({"a": 2.0, "b": 2.0 * 61 / 62})


def test_that_function_words_are_not_searched_unless_there_is_nothing_else() -> None:
    assert searched_words("What is the warranty of AX-4711?").split() == ["warranty", "AX-4711?"]
    assert searched_words("Who is she?") == "Who is she?"
    assert searched_words("كم نقطة تخلى عنها دفاع") == "كم نقطة تخلى عنها دفاع"


def test_that_quotation_marks_of_many_kinds_are_seen() -> None:
    assert quoted_phrases('say "one two" and “three” or „vier“ or « cinq » or 「六」') == [
        "one two", "three", "vier", "cinq", "六",
    ]  # fmt: skip


def test_that_codes_are_words_with_digits_and_something_else() -> None:
    assert codes("What does AX-4711/B cost under ISO-9001 in 2023, v3.14.2?") == ["AX-4711/B", "ISO-9001", "v3.14.2"]


def test_that_numbered_parts_are_seen_in_the_ways_they_are_written() -> None:
    assert labels("Does Figure 3 agree with table 1-2, Appendix C and Section 4.1?") == [
        ("figure 3", "fig. 3"), ("table 1-2",), ("appendix C",), ("section 4.1",),
    ]  # fmt: skip
    assert labels("Is there a table a person can read, or an item I lost in Unit's figures?") == []


@pytest.mark.parametrize(
    ("question", "pages"),
    [
        ("What is on page 5 and on p. 9?", [5, 9]),
        ("Sum up pages 3-5", [3, 4, 5]),
        ("from Page 3 to Page 5", [3, 4, 5]),
        ("pages 2 and 3", [2, 3]),
        ("What is on the cover, and on the last page?", [1, LAST_PAGE]),
        ("the second page", [2]),
        ("a homepage of 12 people, how many pages are there?", []),
    ],
)
def test_that_pages_are_seen_that_a_question_names(question: str, pages: list[int]) -> None:
    assert pages_named(question) == pages


@pytest.mark.parametrize(
    ("text", "literal", "found"),
    [
        ("Order AX-4711/B now", "ax-4711/b", True),
        ("Order AX-47112 now", "AX-4711", False),
        ("the forward-looking\n  statements are", "Forward-Looking Statements", True),
        ("un CAFÉ noir", "cafe noir", True),
        ("黑豹队的防守", "队的", True),
        ("category", "cat", False),
    ],
)
def test_that_a_literal_is_found_as_whole_words_only(text: str, literal: str, found: bool) -> None:
    assert contains(text, literal) is found


def test_that_terms_are_folded_and_chinese_is_cut_into_pairs() -> None:
    assert terms_of("Größe of the ﬁles: 黑豹队") == ["grosse", "of", "the", "file", "黑豹", "豹队"]


def test_that_question_words_are_not_content() -> None:
    assert content_terms("What is the warranty period of the pump?") == ["warranty", "period", "pump"]
    assert content_terms("Wie lange ist die Garantie?") == ["lange", "garantie"]


def test_that_a_question_of_function_words_keeps_them() -> None:
    assert content_terms("Who was he?") == ["who", "was", "he"]


def test_that_frequencies_count_texts_not_words() -> None:
    assert document_frequencies(["a a b", "b"]) == {"a": 1, "b": 2}


def test_that_coverage_weighs_rare_words_more() -> None:
    words = QuestionWords(["report", "zirconium"], {"report": 90, "zirconium": 1}, 100)
    assert words.coverage("a report") < 0.1 < 0.9 < words.coverage("zirconium")
    assert words.coverage("zirconium reports") == pytest.approx(1.0)
    assert words.coverage("nothing") == 0.0


def test_that_a_question_without_words_covers_nothing() -> None:
    assert QuestionWords([], {}, 10).coverage("text") == 0.0


def test_that_the_dense_list_fades_with_familiarity() -> None:
    assert dense_weight(0.0) == 0.0
    assert dense_weight(1.0) == 1.0
    assert dense_weight(0.6) < dense_weight(0.8)
