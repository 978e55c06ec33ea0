"""Which stored reasons ask for a password: those of today and those earlier versions left in profiles."""

from __future__ import annotations

import pytest

from engine.core.errors import DocumentError, PasswordRequired, asks_for_password


@pytest.mark.parametrize(
    "reason",
    [
        str(PasswordRequired("a.pdf is encrypted and needs a password.")),
        str(PasswordRequired("The password does not open a.pdf.")),
        "a.pdf is encrypted and needs a password. Add it again with its password.",
        "a.zip needs a password: b.txt in it is encrypted. Type the password.",
    ],
)
def test_that_an_encrypted_file_asks_for_its_password(reason: str) -> None:
    assert asks_for_password(reason)


@pytest.mark.parametrize(
    "reason",
    [
        "",
        "a.pdf is damaged.",
        str(DocumentError("a.docx is protected with a password.", "Save it without the password.")),
    ],
)
def test_that_other_failures_do_not(reason: str) -> None:
    assert not asks_for_password(reason)
