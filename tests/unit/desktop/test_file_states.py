"""The states of the files of a collection: what is on its way is counted, whatever happens to it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from desktop.bridge.file_states import FileStates, FileStatus
from engine.api import DocumentState

CHANGES = st.lists(st.tuples(st.integers(0, 5), st.sampled_from([*DocumentState, None])))


@given(CHANGES)
def test_that_unread_files_are_counted_as_they_come_change_and_go(
    changes: list[tuple[int, DocumentState | None]],
) -> None:
    states = FileStates()
    for number, state in changes:
        if state is None:
            states.drop(str(number))
        else:
            states.put(FileStatus(str(number), "Documents", state))
        assert states.unread == sum(not status.at_rest for status in states.all())
        known = states.get(str(number))
        assert (known.state if known else None) is state
