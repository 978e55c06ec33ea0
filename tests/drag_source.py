"""A small window from which the file of the command line can be dragged, as from a file manager."""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class DragSource(QLabel):
    def mousePressEvent(self, _event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        drag, data = QDrag(self), QMimeData()
        data.setUrls([QUrl.fromLocalFile(sys.argv[1])])
        drag.setMimeData(data)
        drag.exec(Qt.DropAction.CopyAction)


if __name__ == "__main__":
    application = QApplication([])
    source = DragSource("A file")
    source.setWindowFlag(Qt.WindowType.FramelessWindowHint)
    source.setGeometry(1350, 60, 200, 100)
    source.show()
    sys.exit(application.exec())
