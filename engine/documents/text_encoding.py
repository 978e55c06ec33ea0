"""Which characters the bytes of a text file mean: marks, UTF-8, UTF-16/32 without one, legacy 8-bit; opens no file."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from engine.core.errors import DocumentError

_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SAMPLE_BYTES = 1 << 16
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# Most frequent characters of running text; a right guess is full of them, a wrong one has nearly none.
_COMMON = {
    "shift_jis": "のにはをたがでてとしれさある",
    "euc_jp": "のにはをたがでてとしれさある",
    "gb18030": "的一是不了在人有我他这个们中来上大为和国地到以",
    "big5": "的一是不了在人有我他這個們中來上大為和國地到以",
    "euc_kr": "이다는의을가에고를하한은도",
    "cp1251": "оеаинтсрвл",
    "koi8_r": "оеаинтсрвл",
}
_CYRILLIC = frozenset({"cp1251", "koi8_r"})
_BESIDE_LATIN = re.compile(r"(?<=[A-Za-z])[^\x00-\x7f]|[^\x00-\x7f](?=[A-Za-z])")
_NAMES = {"cp1252": "Western European (Windows-1252)", "cp1251": "Cyrillic (Windows-1251)",
          "koi8_r": "Cyrillic (KOI8-R)",
          "shift_jis": "Japanese (Shift JIS)", "euc_jp": "Japanese (EUC-JP)", "gb18030": "Chinese (GB 18030)",
          "big5": "Chinese (Big5)", "euc_kr": "Korean (EUC-KR)"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class DecodedText:
    """`warning` is a sentence when the encoding had to be guessed."""

    text: str
    encoding: str
    warning: str = ""


def decode(data: bytes) -> DecodedText:
    """The text of `data`, without its byte-order mark. Raises `DocumentError` for bytes that are no text."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data, encoding)
    wide = _unmarked_wide(data)
    if wide:
        try:
            text = data.decode(wide)
        except UnicodeDecodeError:
            raise DocumentError("It is not text: it holds binary data.") from None
        return DecodedText(text, wide, f"It has no byte-order mark; it was read as {wide.upper()}.")
    try:
        decoded = DecodedText(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        decoded = _eight_bit(data)
    _refuse_binary(decoded.text[:_SAMPLE_BYTES])
    return decoded


def _marked(data: bytes, encoding: str) -> DecodedText:
    try:
        return DecodedText(data.decode(encoding), encoding)
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
        bad = text.count("\ufffd")
        if bad * 20 > len(text):
            raise DocumentError("It is not text: it holds binary data.") from None
        return DecodedText(text, encoding, f"{bad} characters are damaged and could not be read.")


def _unmarked_wide(data: bytes) -> str:
    """UTF-16/32 by where the zero bytes of plain letters fall; "" when they do not."""
    sample = data[: _SAMPLE_BYTES & ~3]
    if len(sample) < 4 or sample.count(0) * 5 < len(sample):
        return ""
    zeros = [sample[position::4].count(0) * 4 / len(sample) for position in range(4)]
    patterns = {
        "utf-32-le": (0, 1, 1, 1),
        "utf-32-be": (1, 1, 1, 0),
        "utf-16-le": (0, 1, 0, 1),
        "utf-16-be": (1, 0, 1, 0),
    }
    for encoding, pattern in patterns.items():
        if all(share > 0.7 if expected else share < 0.2 for share, expected in zip(zeros, pattern)):
            return encoding
    return ""


def _eight_bit(data: bytes) -> DecodedText:
    repaired = data.decode("utf-8", "replace")
    bad = repaired.count("\ufffd")
    good = sum(1 for character in repaired if character > "\x7f") - bad
    if good > 10 * bad:
        return DecodedText(repaired, "utf-8", f"{bad} characters are damaged and could not be read.")
    sample = data[:_SAMPLE_BYTES]
    best, best_score = "cp1252", 0.12
    for encoding, common in _COMMON.items():
        # A sample may end in the middle of a character: those last bytes do not count.
        text = sample.decode(encoding, "ignore")
        foreign = [character for character in text if character > "\x7f"]
        if not foreign or len(text.encode(encoding, "ignore")) < len(sample) - 4:
            continue
        if encoding in _CYRILLIC and _inside_latin(text) * 3 > len(foreign):
            continue
        score = sum(character in common for character in foreign) / len(foreign)
        if score > best_score:
            best, best_score = encoding, score
    text = data.decode(best, "replace") if best != "cp1252" else _western(data)
    return DecodedText(text, best, f"It is not UTF-8; it was read as {_NAMES[best]}.")


def _inside_latin(text: str) -> int:
    """How many foreign letters stand beside a plain one: an accent in "café", nearly never in a Cyrillic word."""
    return len(_BESIDE_LATIN.findall(text))


def _western(data: bytes) -> str:
    try:
        return data.decode("cp1252")
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _refuse_binary(sample: str) -> None:
    if sample and ("\x00" in sample or len(_CONTROL.findall(sample)) * 50 > len(sample)):
        raise DocumentError("It is not text: it holds binary data.")
