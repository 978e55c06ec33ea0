"""The error tree: what went wrong, in words for the person, and the way out; knows no room of the house.

AquiferError
├── UsageError            the call itself is wrong (CLI exit code 2)
├── StorageError          disk full, folder not writable
│   └── DatabaseDamaged   a database holds what SQLite cannot read
├── NetworkBlocked        a connection was refused by the guard
├── FetchFailed           a download could not be made or ended early
├── DocumentError         a document cannot be read
│   ├── PasswordRequired  it is encrypted and no or a wrong password was given
│   └── ReaderStopped     the reader crashed, hung or outgrew its limits
├── ModelError            a model cannot be used
│   ├── ModelNotFound
│   ├── ModelDamaged      truncated or not what its name says
│   ├── ModelUnsupported  architecture or format unknown to this build
│   ├── AdapterMismatch   the adapter was made for another base model
│   └── OutOfMemory
├── ChildFailed           a worker process ended, hung or answered nonsense
└── WriteConflict         another running Aquifer holds the profile

`Cancelled` stands outside the tree on purpose: being cancelled is an ending, not an error.
"""

from __future__ import annotations


class AquiferError(Exception):
    """Base of every expected failure.

    `user_message` is one sentence a person understands; `hint` says what to do about it (may be empty).
    """

    def __init__(self, user_message: str, hint: str = "") -> None:
        super().__init__(user_message)
        self.user_message = user_message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.user_message} {self.hint}".strip()


class UsageError(AquiferError):
    """The request makes no sense as given."""


class StorageError(AquiferError):
    """The profile cannot be read or written."""


class DatabaseDamaged(StorageError):
    """A database holds what SQLite cannot read; a note was made, and the next start saves what can be read of it."""


class NetworkBlocked(AquiferError):
    """The guard refused a connection."""


class FetchFailed(AquiferError):
    """A download could not be made or ended early; what had arrived is kept."""


class DocumentError(AquiferError):
    """A document cannot be read."""


READ_WITH_PASSWORD = "Read it again with its password."  # noqa: S105 - a sentence
# What earlier versions wrote into profiles.
_EARLIER_HINTS = ("Add it again with its password.", "is encrypted. Type the password.")


class PasswordRequired(DocumentError):
    """The document is encrypted and no fitting password was given."""

    def __init__(self, user_message: str, hint: str = READ_WITH_PASSWORD) -> None:
        super().__init__(user_message, hint)


def asks_for_password(reason: str) -> bool:
    """Whether a stored reason is that of a `PasswordRequired`: only its sentences end like this."""
    return reason.endswith((READ_WITH_PASSWORD, *_EARLIER_HINTS))


class ReaderStopped(DocumentError):
    """The reader process crashed, hung or outgrew its limits."""


class ModelError(AquiferError):
    """A model cannot be used."""


class ModelNotFound(ModelError):
    """No such model file."""


class ModelDamaged(ModelError):
    """The file is truncated or not a model."""


class ModelUnsupported(ModelError):
    """This build cannot run the model."""


class AdapterMismatch(ModelError):
    """The adapter was trained on another base model."""


class OutOfMemory(ModelError):
    """The machine has not enough memory for it."""


class ChildFailed(AquiferError):
    """A worker process ended, hung or answered nonsense; `exit_code` is negative for a signal."""

    exit_code: int | None = None
    detail: str = ""


class WriteConflict(AquiferError):
    """Another running Aquifer holds this profile."""


class Cancelled(Exception):
    """The person cancelled the job."""
