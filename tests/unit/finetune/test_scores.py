"""BLEU, chrF and ROUGE-L against known values, other scripts and a plain table for the common subsequence."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from training.finetune.scores import bleu, chrf, common_words, rouge_l, scores, words

SAME = [("The ship lies in the harbour.", "The ship lies in the harbour."), ("Yes.", "Yes.")]
PAIRS = st.lists(st.tuples(st.text(max_size=40), st.text(max_size=40)), min_size=1, max_size=5)


def test_that_the_same_answers_score_100() -> None:
    found = scores(SAME)
    assert found is not None
    assert (found.bleu, found.chrf, found.rouge_l) == (pytest.approx(100), pytest.approx(100), 100)


def test_that_answers_with_nothing_in_common_score_almost_nothing() -> None:
    found = scores([("aaa bbb ccc ddd", "xyz uvw rst opq")])
    assert found is not None
    assert found.bleu < 10
    assert found.chrf == found.rouge_l == 0


def test_that_no_answers_have_no_score() -> None:
    assert scores([]) is None


def test_that_bleu_and_chrf_are_those_of_sacrebleu() -> None:
    import sacrebleu

    written = ["the cat sat on the mat today", "a small dog barks at night in the yard"]
    wanted = ["the cat is on the mat today", "the small dog barks at night in our yard"]
    pairs = list(zip(written, wanted))
    assert bleu(pairs) == pytest.approx(sacrebleu.corpus_bleu(written, [wanted]).score)
    assert chrf(pairs) == pytest.approx(sacrebleu.corpus_chrf(written, [wanted]).score)


def test_that_one_word_answers_have_a_bleu() -> None:
    assert bleu([("B", "B"), ("C", "C")]) == pytest.approx(100)
    assert 0 < bleu([("B", "B"), ("C", "A")]) < 100


def test_that_rouge_l_is_the_f1_of_the_longest_common_part() -> None:
    # police killed the gunman / police kill the gunman: three of four words (the example of Lin 2004).
    assert rouge_l([("police kill the gunman", "Police killed the gunman!")]) == pytest.approx(75)
    assert rouge_l([("the gunman kill police", "police killed the gunman")]) == pytest.approx(50)


@pytest.mark.parametrize(
    ("written", "wanted", "other"),
    [
        ("船停在港口里面", "船停在港口外面", "天气今天非常热"),
        ("ふねはみなとにいます", "ふねはみなとにいました", "きょうはとてもあつい"),
        ("เรืออยู่ในท่าเรือ", "เรืออยู่ที่ท่าเรือ", "วันนี้ร้อนมาก"),
        ("корабль стоит в порту", "корабль стоит в гавани", "сегодня очень жарко днём"),
        ("السفينة في الميناء الآن", "السفينة في الميناء", "الجو حار جدا"),
    ],
)
def test_that_any_script_tells_a_near_answer_from_another_one(written: str, wanted: str, other: str) -> None:
    near, far = scores([(written, wanted)]), scores([(other, wanted)])
    assert near is not None
    assert far is not None
    assert near.bleu > far.bleu + 10
    assert near.chrf > far.chrf + 10
    assert near.rouge_l > far.rouge_l + 10


def test_that_two_spellings_of_a_letter_are_the_same() -> None:
    composed, pieces = "Der Bär heißt Käfer und möchte Öl", "Der Ba\u0308r heißt Ka\u0308fer und mo\u0308chte O\u0308l"
    found = scores([(pieces, composed)])
    assert found is not None
    assert (found.bleu, found.chrf, found.rouge_l) == (pytest.approx(100), pytest.approx(100), 100)


def test_that_words_leave_out_case_and_punctuation() -> None:
    assert words("Ｔhe ship's — 船、BELL!") == ["the", "ship", "s", "船", "bell"]


def test_that_empty_texts_are_equal_only_to_empty_ones() -> None:
    both, one = scores([("", "")]), scores([("", "something")])
    assert both is not None
    assert one is not None
    assert both.rouge_l == 100
    assert (one.bleu, one.chrf, one.rouge_l) == (0, 0, 0)


@given(PAIRS)
def test_that_every_score_lies_between_0_and_100(pairs: list[tuple[str, str]]) -> None:
    found = scores(pairs)
    assert found is not None
    assert all(0 <= value <= 100 + 1e-9 for value in (found.bleu, found.chrf, found.rouge_l))


@given(st.lists(st.sampled_from("abc"), max_size=12), st.lists(st.sampled_from("abcd"), max_size=12))
def test_that_the_fast_common_part_equals_the_plain_table(first: list[str], second: list[str]) -> None:
    table = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
    for i, left in enumerate(first):
        for j, right in enumerate(second):
            table[i + 1][j + 1] = table[i][j] + 1 if left == right else max(table[i][j + 1], table[i + 1][j])
    assert common_words(first, second) == table[-1][-1]


def test_that_scoring_needs_no_network(tmp_path: Path) -> None:
    code = (
        "import socket, sys\n"
        "def refuse(*_): raise SystemExit('a connection was made')\n"
        "socket.socket.connect = refuse; socket.getaddrinfo = refuse\n"
        "from training.finetune.scores import scores\n"
        "print(scores([('船停在港口', '船停在港口'), ('ふね', 'ふね')]) is not None)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[3], capture_output=True, text=True)
    assert (done.stdout.strip(), list(tmp_path.iterdir())) == ("True", []), done.stderr
