"""How close written answers come to the wanted ones: BLEU, chrF and ROUGE-L, 0 to 100; knows no model and no file."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

Pair = tuple[str, str]
_HAN = "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"
# Scripts that are written without spaces between words: kana, Thai, Lao, Burmese, Khmer, Tibetan.
_OTHERS = "\u3040-\u30ff\u31f0-\u31ff\u0e00-\u0eff\u0f00-\u0fff\u1000-\u109f\u1780-\u17ff"
# A sign of such a script (with the marks that stand on it) counts as a word.
_MARKS = "\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u0eb1\u0eb4-\u0ebc\u0ec8-\u0ece"
_WORD = re.compile(rf"[{_HAN}{_OTHERS}][{_MARKS}]*|[^\W{_HAN}{_OTHERS}]+")
_HAN_SIGN, _OTHER_SIGN = re.compile(f"[{_HAN}]"), re.compile(f"[{_OTHERS}]")
_UNSPACED_SHARE = 0.2
# The time for the longest common part grows with the product of both lengths.
MOST_WORDS = 20_000


@dataclass(frozen=True, slots=True)
class Scores:
    """All from 0 (nothing in common) to 100 (the same text)."""

    bleu: float
    chrf: float
    rouge_l: float


def scores(pairs: Sequence[Pair]) -> Scores | None:
    """Of (written, wanted) texts; None without any."""
    if not pairs:
        return None
    return Scores(bleu(pairs), chrf(pairs), rouge_l(pairs))


def bleu(pairs: Sequence[Pair]) -> float:
    """Corpus BLEU of sacrebleu. Where all texts are shorter than four words, only the n-grams that exist count."""
    from sacrebleu.metrics.bleu import BLEU

    metric = BLEU(tokenize=_tokenizer([wanted for _, wanted in pairs]), effective_order=True)
    written, wanted = _columns(pairs)
    return float(metric.corpus_score(written, [wanted]).score)


def chrf(pairs: Sequence[Pair]) -> float:
    """Corpus chrF of sacrebleu (characters up to six, recall counts twice): needs no words, so it suits any script."""
    from sacrebleu.metrics.chrf import CHRF

    written, wanted = _columns(pairs)
    if not any("".join(wanted).split()):
        return rouge_l(pairs)
    return float(CHRF().corpus_score(written, [wanted]).score)


def rouge_l(pairs: Sequence[Pair]) -> float:
    """Mean F1 of the longest common subsequence of words, case folded (Lin 2004, ROUGE-L at the level of sentences)."""
    return 100 * math.fsum(_f1(words(written), words(wanted)) for written, wanted in pairs) / max(1, len(pairs))


def words(text: str) -> list[str]:
    """Words without punctuation, case and width; signs of scripts without spaces one by one."""
    return _WORD.findall(unicodedata.normalize("NFKC", text).casefold())[:MOST_WORDS]


def _f1(written: list[str], wanted: list[str]) -> float:
    if not written or not wanted:
        return float(written == wanted)
    return 2 * common_words(written, wanted) / (len(written) + len(wanted))


def common_words(first: Sequence[str], second: Sequence[str]) -> int:
    """Length of their longest common subsequence, a whole row of the table in one number.

    Source: Hyyrö 2004, "Bit-parallel LCS-length computation revisited"; zeros in `row` are steps of the table.
    """
    places: dict[str, int] = {}
    for number, word in enumerate(first):
        places[word] = places.get(word, 0) | 1 << number
    full = row = (1 << len(first)) - 1
    for word in second:
        found = row & places.get(word, 0)
        row = ((row + found) | (row - found)) & full
    return len(first) - row.bit_count()


def _columns(pairs: Sequence[Pair]) -> tuple[list[str], list[str]]:
    """Composed characters: the same letter in two spellings is the same letter."""
    written, wanted = zip(*pairs)
    return [unicodedata.normalize("NFC", text) for text in written], [
        unicodedata.normalize("NFC", text) for text in wanted
    ]


def _tokenizer(texts: Sequence[str]) -> str:
    """sacrebleu's name of the rule that finds words. Those that need a download or a dictionary are not used."""
    whole = "".join(texts)
    letters = max(1, sum(char.isalpha() for char in whole))
    han, others = len(_HAN_SIGN.findall(whole)), len(_OTHER_SIGN.findall(whole))
    if (han + others) / letters < _UNSPACED_SHARE:
        return "13a"
    return "char" if others > han / 10 else "zh"
