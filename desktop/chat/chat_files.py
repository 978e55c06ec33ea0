"""The files of one chat: added, taken out, unlocked, and a long text as one of them; reads none and shows no chat."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop.bridge.background import Background
from desktop.bridge.file_states import FileStatus
from desktop.bridge.ingest_tracker import IngestTracker, local_files
from desktop.bridge.unlocking import unlock
from desktop.chat.composer import Composer
from desktop.theme import Theme
from desktop.translation import tr
from desktop.widgets.document_filter import document_filter
from desktop.widgets.password_dialog import PasswordDialog
from engine.api import AquiferError, ChatInfo


class ChatFiles:
    """`chat_id()` is the chat on screen, empty for a new one; `stored()` makes it, or says why not and gives None."""

    def __init__(
        self,
        theme: Theme,
        page: QWidget,
        tracker: IngestTracker,
        composer: Composer,
        chat_id: Callable[[], str],
        stored: Callable[[], ChatInfo | None],
        background: Background,
    ) -> None:
        self._background = background
        self._theme, self._page, self._tracker, self._composer = theme, page, tracker, composer
        self._chat_id, self._stored = chat_id, stored
        self.refused: Callable[[BaseException], None] | None = None
        self.images_dir: Path | None = None  # where a pasted image waits until it is read; the library tidies it
        self.early: list[Path] = []
        composer.attach_clicked.connect(self.choose)
        composer.files_pasted.connect(lambda paths: self.attach(local_files(paths)))
        composer.image_pasted.connect(self._attach_image)
        composer.retry_file.connect(lambda path: self.attach([Path(path)]))
        composer.remove_file.connect(self.remove)
        composer.password_wanted.connect(self.ask_password)
        composer.copy_picture.connect(self._copy_picture)
        composer.paste_offer.accepted.connect(self._attach_text)

    def all(self) -> list[FileStatus]:
        return self._tracker.files(self.collection) if self.collection else []

    @property
    def collection(self) -> str:
        """Where the files of this chat are kept; empty for a new one."""
        return f"chat:{self._chat_id()}" if self._chat_id() else ""

    def choose(self) -> None:
        files, _filter = QFileDialog.getOpenFileNames(self._page, tr("Attach files"), "", document_filter())
        self.attach(local_files(files))

    def attach(self, paths: Sequence[Path]) -> None:
        """Read files into this chat; while the profile is still being opened they wait in `early`."""
        if self.images_dir is None:
            self.early += paths
            return
        chat = self._taking() if paths else None
        if chat is not None:
            self._tracker.add(paths, chat.attachments, kind="chat")
            self._composer.edit.setFocus()

    def remove(self, path: str) -> None:
        status = self._file(path)
        if status is not None:
            self._tracker.discard([status], status.collection)

    def ask_password(self, path: str) -> None:
        """Read an encrypted file again with its password."""
        status = self._file(path)
        if status is not None:
            unlock(self._tracker, status, PasswordDialog(self._theme, self._page, status.name), self._page)

    def _attach_text(self, text: str) -> None:
        """A long pasted text becomes a document of this chat; it leaves the question once it is on disk."""
        chat = self._taking()
        if chat is not None:
            stored = partial(self._take_out, chat.id, text)
            self._tracker.add_text(text, "", chat.attachments, stored, kind="chat")

    def _attach_image(self, image: QImage) -> None:
        """A picture from the clipboard becomes a file of this chat; its words are recognised like those of any."""
        chat = self._taking() if self.images_dir is not None and not image.isNull() else None
        if chat is None or self.images_dir is None:
            return
        self.images_dir.mkdir(parents=True, exist_ok=True)
        pasted_at = f"{time.strftime('%Y-%m-%d %H.%M.%S')} {uuid.uuid4().hex[:4]}"
        name = tr("Pasted image {time}").format(time=pasted_at)
        file = self.images_dir / f"{name}.png"
        if image.save(str(file), "PNG"):  # type: ignore[call-overload]
            self.attach([file])
        elif self.refused is not None:
            self.refused(AquiferError(tr("The picture could not be saved."), tr("Free some space and paste it again.")))

    def _copy_picture(self, path: str) -> None:
        """A picture of this chat goes into the clipboard; it is read on a lane."""

        def copied(image: QImage) -> None:
            if not image.isNull():
                QGuiApplication.clipboard().setImage(image)
            elif self.refused is not None:
                self.refused(
                    AquiferError(
                        tr("The picture {name} cannot be read any more.").format(name=Path(path).name),
                        tr("It may have been moved or deleted since it was attached."),
                    )
                )

        self._background.call("read a picture", lambda: QImage(path)).on_success(copied)

    def _take_out(self, chat_id: str, text: str, good: bool) -> None:
        if good and chat_id == self._chat_id():
            self._composer.take_out(text)
            self._composer.edit.setFocus()

    def _taking(self) -> ChatInfo | None:
        """The chat that takes the files; None where it cannot, which is said."""
        chat = self._stored()
        if chat is not None and chat.temporary:
            if self.refused is not None:
                self.refused(
                    AquiferError(
                        tr("Files cannot be attached to a temporary chat."),
                        tr(
                            "They are kept on disk to be read. Add them to a collection and choose it below the "
                            "question."
                        ),
                    )
                )
            return None
        return chat

    def _file(self, path: str) -> FileStatus | None:
        return next((file for file in self.all() if file.path == path), None)
