"""Personal data in a text by pattern and checksum: e-mail, phone, IBAN, card, IP address; knows no names of people."""

from __future__ import annotations

import ipaddress
import re
from collections import Counter

# Every part has a longest length: one line of a megabyte is searched in linear time.
_EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@(?:[A-Za-z0-9-]{1,63}\.){1,6}[A-Za-z]{2,24}\b")
# All but an address has groups of digits: most texts need only this one look. "::1" belongs to nobody.
_DIGITS = re.compile(r"\d[\d .()/:-]{0,4}\d|\d\.\d|:[0-9A-Fa-f]{1,4}:")
_IBAN = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b")
# The shapes of the issuers: one number in ten passes the check digit, and sums and identifiers are full of numbers.
_CARD = re.compile(
    r"(?<![\w.,+-])(?<!\d )(?:"
    r"3[47]\d{2}[ -]?\d{6}[ -]?\d{5}"  # American Express
    r"|3(?:0[0-5]|[68]\d)\d[ -]?\d{6}[ -]?\d{4}"  # Diners Club
    r"|(?:[456]\d{3}|2[2-7]\d{2}|35\d{2})(?:[ -]?\d{4}){3}(?:[ -]?\d{3})?"  # Visa, Mastercard, Discover, JCB
    r")(?![\w-]|[.,]\d| \d)"
)
_IPV4 = re.compile(r"(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]?\d)")
_IPV6 = re.compile(r"(?<![\w:.])[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?![\w:])")
_PHONE = re.compile(
    r"(?<![\w.,+-])(?<!\d )(?:"
    r"\+\d{1,3}(?:[ ./-]{0,2}\(?\d{1,4}\)?){2,6}"  # +49 30 1234567
    r"|\(\d{3,5}\)[ .-]?\d{3,4}[ .-]?\d{3,4}"  # (030) 123 4567
    r"|\d{3}[ .-]\d{3}[ .-]\d{4}"  # 555-123-4567
    r"|0\d{2,4}[ /-]\d{3,4}[ -]?\d{3,5}"  # 0171 2345678
    r")(?![\w-]|[.,]\d| \d)"
)


def mask_pii(text: str) -> str:
    """`text` with `[EMAIL]`, `[IBAN]`, `[CARD]`, `[IP]`, `[PHONE]` in place of what was found."""
    return _replace(text, Counter())


def count_pii(text: str) -> Counter[str]:
    """How many of each kind are in `text`."""
    found: Counter[str] = Counter()
    _replace(text, found)
    return found


def _replace(text: str, found: Counter[str]) -> str:
    def by(kind: str, holds: bool, match: re.Match[str]) -> str:
        if not holds:
            return match.group()
        found[kind] += 1
        return f"[{kind}]"

    if "@" in text:
        text = _EMAIL.sub(lambda match: by("EMAIL", True, match), text)  # noqa: FBT003 - an address needs no checksum
    if not _DIGITS.search(text):
        return text
    text = _IBAN.sub(lambda match: by("IBAN", iban_holds(match.group()), match), text)
    text = _CARD.sub(lambda match: by("CARD", luhn_holds(match.group()), match), text)
    text = _IPV4.sub(lambda match: by("IP", _is_address(match.group()), match), text)
    if "::" in text or text.count(":") >= 7:
        text = _IPV6.sub(lambda match: by("IP", _is_address(match.group()), match), text)
    return _PHONE.sub(lambda match: by("PHONE", 8 <= sum(map(str.isdigit, match.group())) <= 14, match), text)


def iban_holds(text: str) -> bool:
    """The check digits of ISO 13616: the number with its first four signs moved to the end is 1 modulo 97."""
    plain = text.replace(" ", "")
    if not 15 <= len(plain) <= 34:
        return False
    moved = plain[4:] + plain[:4]
    return int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1


def luhn_holds(text: str) -> bool:
    """The check digit of ISO/IEC 7812 (Luhn): doubled every second digit from the right, the sum ends in 0."""
    digits = [int(sign) for sign in text if sign.isdigit()][::-1]
    if not 14 <= len(digits) <= 19 or len(set(digits)) == 1:
        return False
    doubled = (sum(divmod(2 * digit, 10)) if place % 2 else digit for place, digit in enumerate(digits))
    return sum(doubled) % 10 == 0


def _is_address(text: str) -> bool:
    try:
        address = ipaddress.ip_address(text)
    except ValueError:
        return False
    # "0.0.0.0", "127.0.0.1" and "::" belong to nobody.
    return not (address.is_loopback or address.is_unspecified)
