"""Guesses come from what stood there before, and guessing stops where it does not pay."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from engine.inference.prompt_lookup import BATCH_SIZES, LOSS_SHARE, LOSS_TOKENS, DraftPolicy, PromptLookup

SINGLE_S = 0.01


def test_that_what_followed_the_same_words_is_guessed() -> None:
    lookup = PromptLookup([1, 2, 3, 4, 5, 6, 9, 9, 1, 2, 3])
    assert lookup.guess(3) == ([4, 5, 6], 3)


def test_that_the_longest_match_wins_over_the_latest() -> None:
    lookup = PromptLookup([7, 1, 2, 3, 50, 8, 1, 2, 60, 0, 7, 1, 2])
    assert lookup.guess(1) == ([3], 3)


def test_that_new_words_are_not_guessed() -> None:
    assert PromptLookup([1, 2, 3, 4, 5]).guess(4) == ([], 0)
    assert PromptLookup([]).guess(4) == ([], 0)


@given(st.lists(st.integers(0, 3), max_size=60), st.integers(0, 16))
def test_that_a_guess_is_a_run_of_the_text_after_a_repeat_of_its_end(tokens: list[int], most: int) -> None:
    guesses, match = PromptLookup(tokens).guess(most)
    assert len(guesses) <= most
    if match:
        assert match >= 2
        run = tokens[-match:] + guesses
        assert any(tokens[first : first + len(run)] == run for first in range(len(tokens) - match))


@given(st.lists(st.integers(0, 3), max_size=40))
def test_that_adding_tokens_one_by_one_changes_nothing(tokens: list[int]) -> None:
    grown = PromptLookup([])
    for number in tokens:
        grown.add(number)
    assert grown.guess(8) == PromptLookup(tokens).guess(8)


def simulate(right: float, *, batch_cost: float, tokens: int, match: int) -> tuple[float, int]:
    """Writes `tokens` with guesses of which a share is right, always at hand; the speed against single tokens."""
    policy, seconds, written, drafts = DraftPolicy(), 0.0, 0, 0
    state = 1
    while written < tokens:
        size = policy.size(15, match)
        if not size:
            policy.single(SINGLE_S)
            seconds, written = seconds + SINGLE_S, written + 1
            continue
        drafts += 1
        accepted = 0
        while accepted < size - 1:
            state = (state * 1103515245 + 12345) % (1 << 31)
            if state / (1 << 31) >= right:
                break
            accepted += 1
        cost = SINGLE_S * (1 + batch_cost * (size - 1))
        policy.batch(size, match, accepted, cost)
        seconds, written = seconds + cost, written + accepted + 1
    return written * SINGLE_S / seconds, drafts


def test_that_right_guesses_pay() -> None:
    speed, _drafts = simulate(0.97, batch_cost=0.2, tokens=400, match=12)
    assert speed > 2.0


def test_that_wrong_guesses_cost_less_than_a_twentieth_whatever_they_promise() -> None:
    for match in (2, 4, 6, 9, 20):
        for batch_cost in (0.05, 0.3, 0.6, 1.0):
            speed, _drafts = simulate(0.05, batch_cost=batch_cost, tokens=200, match=match)
            assert speed > 0.95, (match, batch_cost)


def test_that_guesses_that_cost_as_much_as_they_save_are_not_made() -> None:
    _speed, drafts = simulate(1.0, batch_cost=1.0, tokens=400, match=20)
    assert drafts < 8


def test_that_guessing_is_tried_again_when_the_text_changes() -> None:
    policy = DraftPolicy()
    for _ in range(20):
        policy.single(SINGLE_S)
    tries = 0
    for _ in range(2000):
        size = policy.size(15, 9)
        if size:
            tries += 1
            policy.batch(size, 9, 0, SINGLE_S * (1 + 0.1 * size))
        else:
            policy.single(SINGLE_S)
    assert tries > 1
    assert policy.saved_s > -(LOSS_SHARE * 2000 * SINGLE_S + (LOSS_TOKENS + BATCH_SIZES[-1]) * SINGLE_S)


def test_that_nothing_is_guessed_before_a_single_token_was_measured() -> None:
    assert DraftPolicy().size(15, 20) == 0


@given(tokens=st.lists(st.integers(0, 8), max_size=120), written=st.lists(st.integers(0, 8), max_size=60))
@example(tokens=[], written=[2, 1, 3, 1, 1, 1, 0, 0, 2, 1, 3, 1, 1, 1, 0, 0, 3, 0, 1])
def test_that_a_guess_stands_in_the_text_before(tokens: list[int], written: list[int]) -> None:
    lookup, text = PromptLookup(tokens), list(tokens)
    for number in written:
        lookup.add(number)
        text.append(number)
        guessed, match = lookup.guess(5)
        assert (match > 0) == bool(guessed)
        assert len(guessed) <= 5
        assert not guessed or any(text[at : at + len(guessed)] == guessed for at in range(len(text)))


SOURCE = list(range(100, 160))


def quoting(*parts: list[int]) -> PromptLookup:
    """A lookup after an answer made of `parts`, asked for a guess at each token as the program does."""
    lookup = PromptLookup([*SOURCE, 1, 2, 3])
    for number in (number for part in parts for number in part):
        lookup.add(number)
        lookup.guess(8)
    return lookup


def test_that_a_quotation_is_followed_over_words_put_in() -> None:
    guessed, match = quoting(SOURCE[:20], [7], SOURCE[20:21]).guess(4)
    assert guessed == SOURCE[21:25]
    assert match >= 8


def test_that_a_quotation_is_followed_over_words_left_out() -> None:
    guessed, _match = quoting(SOURCE[:20], SOURCE[22:23]).guess(4)
    assert guessed == SOURCE[23:27]


def test_that_a_quotation_that_strays_is_given_up() -> None:
    guessed, match = quoting(SOURCE[:20], [7, 8, 9, 10, 11, 12, 13, 14], SOURCE[20:21]).guess(4)
    assert (guessed, match) == ([], 0)


def test_that_measured_sizes_are_chosen_by_what_they_cost() -> None:
    policy = DraftPolicy()
    policy.learn(SINGLE_S, {4: 3.4 * SINGLE_S, 8: 4.4 * SINGLE_S, 16: 5.7 * SINGLE_S})
    assert policy.size(15, 20) == 16
    policy.begin()
    policy.learn(SINGLE_S, {4: 3.0 * SINGLE_S, 8: 6.0 * SINGLE_S, 16: 16.0 * SINGLE_S})
    assert policy.size(15, 20) in (4, 8)
