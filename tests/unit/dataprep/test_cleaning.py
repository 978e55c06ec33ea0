"""What cleaning puts right, what it leaves alone, and which personal data it masks."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.dataprep.data_bench import chat
from training.dataprep.cleaning import CleanStep
from training.dataprep.pii import count_pii, iban_holds, luhn_holds, mask_pii
from training.dataprep.spec import CleanSpec
from training.dataprep.text_measures import sentences
from training.dataprep.turns import is_plain_chat, turns_of_plain_chat
from training.dataprep.types import Example


def clean(text: str, **switches: object) -> str:
    return CleanStep(CleanSpec.model_validate(switches)).page(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("cafe\u0301", "café"),
        ("a\u00a0b \t\r\n\n\n\n  c\u200b\x07 ", "a b\n\n  c"),
        ("<p>One<br/>two</p> &amp; three&nbsp;&lt;", "One\ntwo\n & three <"),
        ("a <script>x()</script><!-- y -->b", "a b"),
        ("Use `<b>` or\n```\n<div>&amp;</div>\n```", "Use `<b>` or\n```\n<div>&amp;</div>\n```"),
        ("vector<int> a < b && c", "vector<int> a < b && c"),
        ("Title\nAccept all cookies\nText.\nShare this!", "Title\nText."),
        ("Share this", "Share this"),
        ("def f():\n    return 1  \n", "def f():\n    return 1"),
    ],
)
def test_that_remains_go_and_content_stays(text: str, wanted: str) -> None:
    assert clean(text) == wanted


@pytest.mark.parametrize(
    ("switches", "wanted"),
    [
        ({"urls": "mask"}, "See [URL] 👍🏽 The dog, OK?"),
        ({"urls": "remove"}, "See  👍🏽 The dog, OK?"),
        ({"emojis": "remove"}, "See https://x.org/a?b=1  The dog, OK?"),
        ({"lower_case": True}, "see https://x.org/a?b=1 👍🏽 the dog, ok?"),
        ({"remove_stop_words": True, "urls": "mask"}, "See [URL] 👍🏽 dog, OK?"),
        ({"remove_punctuation": True, "urls": "remove", "emojis": "remove"}, "See The dog OK"),
    ],
)
def test_that_a_switch_does_what_it_says(switches: dict[str, object], wanted: str) -> None:
    assert clean("See https://x.org/a?b=1 👍🏽 The dog, OK?", **switches) == wanted


def test_that_lines_of_an_answer_are_no_boilerplate() -> None:
    example = chat("How?", "Do this:\nSign in\nPay", context="News\nSign in\nIt rained.")
    (cleaned,) = CleanStep(CleanSpec()).apply([example])
    assert isinstance(cleaned, Example)
    assert (cleaned.answer, cleaned.context) == ("Do this:\nSign in\nPay", "News\nIt rained.")


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("<p>Yes &amp; no</p>", "Yes & no"),
        ("Write this:\n<script>\n  x()\n</script>", "Write this:\n<script>\n  x()\n</script>"),
        ("return (\n  <div key={id}>&nbsp;</div>\n)", "return (\n  <div key={id}>&nbsp;</div>\n)"),
        ("The <b> tag makes text bold.", "The <b> tag makes text bold."),
    ],
)
def test_that_an_answer_about_code_keeps_its_tags(text: str, wanted: str) -> None:
    assert CleanStep(CleanSpec()).text(text) == wanted


def test_that_the_harmful_switches_are_off_and_named() -> None:
    assert CleanSpec().harmful == ()
    assert CleanSpec(lower_case=True).harmful == ("lower_case",)


@given(st.text(max_size=300))
def test_that_cleaning_twice_changes_nothing_more_than_once(text: str) -> None:
    step = CleanStep(CleanSpec(html=False, pii="keep"))
    assert step.text(step.text(text)) == step.text(text)


def test_that_a_clean_example_is_the_same_object() -> None:
    example = chat("Who?", "Me.")
    assert CleanStep(CleanSpec()).apply([example])[0] is example


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Write to ada.b+x@mail.example.org, please.", "Write to [EMAIL], please."),
        ("IBAN DE89 3704 0044 0532 0130 00.", "IBAN [IBAN]."),
        ("IBAN GB82WEST12345698765432", "IBAN [IBAN]"),
        ("Card 4111 1111 1111 1111 or 5500-0000-0000-0004, 378282246310005", "Card [CARD] or [CARD], [CARD]"),
        ("from 203.0.113.9 and 2001:db8::ff00:42:8329", "from [IP] and [IP]"),
        ("call +49 30 1234567 or (555) 123-4567 or 0171 2345678", "call [PHONE] or [PHONE] or [PHONE]"),
    ],
)
def test_that_personal_data_is_masked(text: str, masked: str) -> None:
    assert mask_pii(text) == masked
    assert count_pii(text).total() == masked.count("[")


@pytest.mark.parametrize(
    "text",
    [
        "In 2022-2023 it rose from 12,345,678 to 98.765.432 (+14.5 %).",
        "Natalia sold 48/2 = <<48/2=24>>24 clips; 1234567890 in all.",
        "IBAN DE89 3704 0044 0532 0130 01 has a wrong check digit.",
        "4111 1111 1111 1112 has a wrong one too; 0000 0000 0000 0000 is none.",
        "localhost is 127.0.0.1, version 300.1.2.3, at 12:30:45 on 2024-05-06 10:11:12.",
        "472547338 +960397912423686 = 960398384971024, or 355909190063-746, or 4212883012996.",
        "id 00562e6c-b009-4395-9131-1980954487bf, 49af7ec8-6716-4427-8582-c17eeeccb1aa",
        "ISBN 978-3-16-148410-0, 10.1000/182, a == b @ c",
    ],
)
def test_that_other_numbers_are_left_alone(text: str) -> None:
    assert mask_pii(text) == text


def test_that_check_digits_are_checked() -> None:
    assert luhn_holds("4111111111111111")
    assert not luhn_holds("4111111111111121")
    assert iban_holds("FR14 2004 1010 0505 0001 3M02 606")
    assert not iban_holds("FR15 2004 1010 0505 0001 3M02 606")


@pytest.mark.slow
@pytest.mark.parametrize(
    "piece",
    ["1", "1 ", "a@", "<", "&a", "1.", "+1", "<!--", "a:", "`", "(0", "DE89 ", " ", " x", ".", ".x", "\n", "<script>"],
)
def test_that_a_hostile_line_is_read_in_linear_time(piece: str) -> None:
    def seconds(signs: int) -> float:
        text = piece * (signs // len(piece)) + "x"
        started = time.process_time()
        clean(text)
        sentences(text)
        is_plain_chat(text)
        turns_of_plain_chat(text)
        return time.process_time() - started

    # Four times as much takes four times as long; of a quadratic pattern it would be sixteen times.
    assert seconds(160_000) < 9 * max(seconds(40_000), 0.02)
