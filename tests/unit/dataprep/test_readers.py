"""Rows of every kind of file; a bad row costs itself only and says where it stands and why."""

from __future__ import annotations

import io
import json
import time
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from engine.core.errors import DocumentError, UsageError
from training.dataprep import json_readers, text_lines
from training.dataprep.json_readers import read_json, read_jsonl
from training.dataprep.sources import rows_of
from training.dataprep.table_readers import read_csv
from training.dataprep.types import Refusal, Row

JSON_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
OBJECTS = st.lists(st.dictionaries(st.text(max_size=5), JSON_VALUES, min_size=1, max_size=4), max_size=12)


def values(found: list[Row | Refusal]) -> list[object]:
    return [dict(row.values) if isinstance(row, Row) else str(row) for row in found]


def jsonl(data: bytes) -> list[Row | Refusal]:
    return list(read_jsonl(io.BytesIO(data), "a.jsonl"))


def table(data: bytes, name: str = "a.csv") -> list[Row | Refusal]:
    return list(read_csv(io.BytesIO(data), name))


def test_that_a_row_that_is_no_json_is_named_by_its_line_and_the_others_are_read() -> None:
    found = jsonl(b'{"a": 1}\n{"a": \n\n[1, 2]\n{"a": 2}')
    assert values(found) == [
        {"a": 1},
        "a.jsonl, row 2: it is not JSON (Expecting value: line 2 column 1 (char 7))",
        "a.jsonl, row 4: it is no object with named fields",
        {"a": 2},
    ]


def test_that_lines_of_mixed_encodings_are_read_and_marked() -> None:
    found = jsonl('{"a": "größer"}\n'.encode() + '{"a": "größer"}\n'.encode("cp1252") + b'{"a": "\x00\x01"}\n')
    assert values(found[:2]) == [{"a": "größer"}, {"a": "größer"}]
    assert [row.repaired != "" for row in found if isinstance(row, Row)] == [False, True]
    assert str(found[2]) == "a.jsonl, row 3: it cannot be read as text (the line holds binary data)"


@pytest.mark.parametrize(("encoding", "word"), [("shift_jis", "日本"), ("euc_kr", "학교"), ("cp1251", "щука")])
def test_that_a_short_line_is_read_in_the_encoding_of_its_file(encoding: str, word: str) -> None:
    long = {"shift_jis": "これは日本のことであるがそれとはちがう", "euc_kr": "이것은 학교에 가는 사람이 하는 일이다",
            "cp1251": "однажды осенью на реке стояла тишина"}[encoding]  # fmt: skip
    rows = [{"a": long}, {"a": word}, {"a": "x"}] * 20
    data = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows).encode(encoding)
    found = jsonl(data)
    assert values(found) == rows
    assert [bool(row.repaired) for row in found if isinstance(row, Row)] == [True, True, False] * 20
    lines = "q,a\n" + f"{long},{word}\n{word},1\n" * 9
    assert values(table(lines.encode(encoding))) == [{"q": long, "a": word}, {"q": word, "a": "1"}] * 9


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_that_marks_and_wide_encodings_are_understood(encoding: str) -> None:
    text = "".join(json.dumps({"name": f"row {n}"}) + "\r\n" for n in range(40))
    assert values(jsonl(text.encode(encoding))) == [{"name": f"row {n}"} for n in range(40)]
    rows = table(f"name,age\r\n{'Zoë,1' + chr(13) + chr(10)}".encode(encoding) * 1)
    assert values(rows) == [{"name": "Zoë", "age": "1"}]


def test_that_a_line_without_end_is_skipped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(text_lines, "LONGEST_LINE_BYTES", 100)
    found = jsonl(b'{"a": "' + b"x" * 500 + b'"}\n{"a": 1}\n')
    assert isinstance(found[0], Refusal)
    assert "longer than" in found[0].detail
    assert values(found[1:]) == [{"a": 1}]


@pytest.mark.slow
@given(OBJECTS, st.integers(0, 3), st.sampled_from([3, 17, 1 << 16]))
def test_that_a_json_list_is_read_alike_in_pieces_of_any_size(rows: list[object], indent: int, piece: int) -> None:
    data = json.dumps(rows, indent=indent or None, ensure_ascii=bool(indent % 2))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_readers, "_PIECE_CHARS", piece)
        assert values(list(read_json(io.BytesIO(data.encode()), "a.json"))) == rows


def test_that_a_character_cut_by_the_end_of_the_sample_does_not_change_the_encoding() -> None:
    for before in range(65_530, 65_537):
        data = json.dumps([{"a": "x" * (before - 9) + "é and é"}], ensure_ascii=False).encode()
        (row,) = read_json(io.BytesIO(data), "a.json")
        assert isinstance(row, Row)
        assert str(row.values["a"]).endswith("xé and é")


def test_that_a_damaged_character_of_a_json_list_is_marked() -> None:
    data = b'[{"a": "' + b"x" * 70_000 + b'"}, {"a": "caf\xe9"}]'
    first, second = read_json(io.BytesIO(data), "a.json")
    assert isinstance(first, Row) and isinstance(second, Row)  # noqa: PT018 - for the type checker
    assert (first.repaired, second.repaired) == ("", "characters that are damaged were replaced")


def test_that_a_bad_element_of_a_json_list_costs_itself_only() -> None:
    found = list(read_json(io.BytesIO(b'[{"a": 1}, {"a": tru}, {"a": 3}, 7, {"a": 4}]'), "a.json"))
    assert [isinstance(row, Row) for row in found] == [True, False, True, False, True]
    assert str(found[1]).startswith("a.json, row 2: it is not JSON")


def test_that_a_json_list_that_is_cut_off_keeps_its_whole_rows() -> None:
    found = list(read_json(io.BytesIO(b'[{"a": 1}, {"a": 2}, {"a": "cut o'), "a.json"))
    assert values(found[:2]) == [{"a": 1}, {"a": 2}]
    assert isinstance(found[2], Refusal)
    assert len(found) == 3


@pytest.mark.parametrize("piece", [3, 1 << 16])
@pytest.mark.parametrize(
    "bad",
    [
        '{"messages": [{"role": tru}, {"role": "assistant", "content": "}, {"}]}',
        '{"a": "he said "no" to {me}", "b": [1, 2]}',
        '{"a": tru, "b": "\\\\", "c": "\\\\\\"}, {"}',
        '{"a": [1, 2}',
        '{"a": {"b": 1}',
        '{"a": "no end}',
        '{"a": "\\x", "b": "\\"}, {"}',
        '{"a": 1}}',
        "tru",
    ],
)
def test_that_a_bad_element_with_objects_in_it_costs_itself_only(bad: str, piece: int) -> None:
    good = [{"n": number, "text": "x" * 20} for number in range(3)]
    lines = ",".join(json.dumps(row) for row in good)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(json_readers, "_PIECE_CHARS", piece)
        found = list(read_json(io.BytesIO(f"[{bad}, {lines}]".encode()), "a.json"))
    read = [row for row in found if isinstance(row, Row) and "n" in row.values]
    assert [dict(row.values) for row in read] == good
    (refusal,) = (row for row in found if isinstance(row, Refusal))
    assert refusal.reason == "it is not JSON"


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('[{"a": 1},', "the list is cut off"),
        ('[{"a": 1}', "the list is cut off"),
        ('[{"a": 1}, {"messages": [{"b": 1}, {"b": 2}, {"b"', "it is not JSON"),
        ('[{"a": 1}] {"a": 2}', "something stands after the end of the list"),
        ('[{"a": 1}] [{"a": 2}, {"a": 3}]', "something stands after the end of the list"),
    ],
)
def test_that_a_list_without_its_end_is_one_refusal(text: str, reason: str) -> None:
    first, refusal = read_json(io.BytesIO(text.encode()), "a.json")
    assert isinstance(first, Row)
    assert isinstance(refusal, Refusal)
    assert (refusal.origin.row, refusal.reason) == (2, reason)


def test_that_white_space_around_a_list_is_nothing() -> None:
    for data in (b'\n  [{"a": 1}]\n \n', b'\xef\xbb\xbf \t[{"a": 1}]', b" " * 7_000 + b'[{"a": 1}]' + b" " * 70_000):
        assert values(list(read_json(io.BytesIO(data), "a.json"))) == [{"a": 1}]


def test_that_many_bad_elements_take_linear_time() -> None:
    def seconds(count: int) -> float:
        started = time.process_time()
        found = list(read_json(io.BytesIO(b"[" + b'{"a": "x" "}, ' * count + b"1]"), "a.json"))
        assert len(found) >= count // 2
        return time.process_time() - started

    assert seconds(40_000) < 16 * max(seconds(10_000), 0.01)


def test_that_an_object_on_one_line_is_unwrapped_and_rows_on_lines_are_read() -> None:
    wrapped = json.dumps({"version": "1", "data": [{"a": 1}, {"a": 2}]}).encode()
    for end in (b"", b"\n"):
        assert values(list(read_json(io.BytesIO(wrapped + end), "a.json"))) == [{"a": 1}, {"a": 2}]
    article = {"title": "T", "paragraphs": [{"context": "C", "qas": []}]}
    assert values(list(read_json(io.BytesIO(json.dumps(article).encode()), "a.json"))) == [article]
    lines = b'{"a": 1}\n{"a": 2}\n'
    assert values(list(read_json(io.BytesIO(lines), "a.json"))) == [{"a": 1}, {"a": 2}]
    first = json.dumps({"a": "x" * (65_536 - len('{"a": ""}\n'))}).encode() + b"\n"
    assert len(first) == 65_536
    assert len(list(read_json(io.BytesIO(first + b'{"a": 2}\n'), "a.json"))) == 2


def test_that_an_object_with_one_list_is_that_list_and_a_conversation_is_one_row() -> None:
    wrapped = json.dumps({"version": "1", "data": [{"a": 1}, {"a": 2}]}, indent=1).encode()
    assert values(list(read_json(io.BytesIO(wrapped), "a.json"))) == [{"a": 1}, {"a": 2}]
    single = json.dumps({"messages": [{"role": "user", "content": "Hi"}]}, indent=1).encode()
    assert len(list(read_json(io.BytesIO(single), "a.json"))) == 1


def test_that_a_file_that_is_no_json_gets_a_sentence() -> None:
    with pytest.raises(DocumentError, match=r"a\.json is not JSON: it starts with neither"):
        list(read_json(io.BytesIO(b"hello"), "a.json"))


def test_that_a_table_row_of_another_width_is_named_by_its_line() -> None:
    found = table(b'q,a\n"two\nlines",x\n1,2,3\n\n4,5\n')
    assert values(found) == [
        {"q": "two\nlines", "a": "x"},
        "a.csv, row 4: it has another number of fields (3 fields, the header has 2)",
        {"q": "4", "a": "5"},
    ]


def test_that_the_sign_between_columns_is_found() -> None:
    assert values(table(b"q;a\nx, y;z\n")) == [{"q": "x, y", "a": "z"}]
    assert values(table(b"q\ta\nx;y\tz\n", "a.tsv")) == [{"q": "x;y", "a": "z"}]


def test_that_unnamed_and_repeated_columns_keep_their_values() -> None:
    assert values(table(b"q,,q\n1,2,3\n")) == [{"q": "1", "column 2": "2", "q 3": "3"}]


def test_that_a_field_without_end_does_not_take_the_file_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("training.dataprep.table_readers.LONGEST_FIELD_CHARS", 1_000)
    found = table(b'q,a\n1,"' + b"x" * 2_000 + b"\n3,4\n")
    assert [type(row) for row in found] == [Refusal, Row]


def test_that_sheets_are_read_with_their_own_headers(tmp_path: Path) -> None:
    book = Workbook()
    first = book.active
    assert first is not None
    first.title = "One"
    for row in (["q", "a"], ["x", 1], [None, None], ["y"], ["z", 2, "too many"]):
        first.append(row)
    book.create_sheet("Two").append(["text"])
    book["Two"].append(["hello"])
    book.save(tmp_path / "a.xlsx")
    assert values(list(rows_of(tmp_path / "a.xlsx"))) == [
        {"q": "x", "a": 1},
        {"q": "y", "a": None},
        "a.xlsx · One, row 5: it has another number of fields (3 cells, the header has 2)",
        {"text": "hello"},
    ]


def test_that_a_damaged_sheet_gets_a_sentence(tmp_path: Path) -> None:
    book = Workbook()
    assert book.active is not None
    for row in (["q", "a"], ["x", "1"], ["y", "2"]):
        book.active.append(row)
    book.save(tmp_path / "a.xlsx")
    with zipfile.ZipFile(tmp_path / "a.xlsx") as whole, zipfile.ZipFile(tmp_path / "b.xlsx", "w") as damaged:
        for name in whole.namelist():
            data = whole.read(name)
            damaged.writestr(name, data[: len(data) // 2] if "worksheets/" in name else data)
    with pytest.raises(DocumentError, match=r"b\.xlsx is no workbook that can be read: .*"):
        list(rows_of(tmp_path / "b.xlsx"))


def test_that_parquet_is_read_and_a_damaged_one_gets_a_sentence(tmp_path: Path) -> None:
    import pyarrow
    from pyarrow import parquet

    rows = [{"messages": [{"role": "user", "content": str(n)}]} for n in range(1_500)]
    file = tmp_path / "a.parquet"
    parquet.write_table(pyarrow.Table.from_pylist(rows), file)
    assert values(list(rows_of(file))) == rows
    file.write_bytes(file.read_bytes()[:-200])
    with pytest.raises(DocumentError, match=r"a\.parquet is damaged"):
        list(rows_of(file))


def test_that_an_archive_is_read_member_by_member_and_a_bad_one_costs_itself(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("data/b.jsonl", '{"a": 1}\n')
        archive.writestr("data/c.parquet", "nonsense")
        archive.writestr("../d.csv", "a\n2\n")
        archive.writestr("__MACOSX/e.csv", "a\n3\n")
        archive.writestr("readme.txt", "no data")
    found = values(list(rows_of(tmp_path / "a.zip")))
    assert found[0] == {"a": "2"}
    assert found[1] == {"a": 1}
    assert str(found[2]).startswith("a.zip · c.parquet, row 1: the file cannot be read")
    assert len(found) == 3


def test_that_an_archive_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.jsonl", b"0" * (40 << 20))
    (found,) = rows_of(tmp_path / "bomb.zip")
    assert isinstance(found, Refusal)
    assert "so much is not read" in found.detail


def test_that_a_folder_is_read_in_the_order_of_names_and_what_is_no_data_is_named(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.csv").write_text("x\n2\n")
    (tmp_path / "a.jsonl").write_text('{"x": 1}\n')
    (tmp_path / "notes.pdf").write_bytes(b"%PDF")
    found = list(rows_of(tmp_path))
    assert [str(row.origin) for row in found] == ["a.jsonl, row 1", "sub/b.csv, row 2"]
    with pytest.raises(UsageError, match=r"notes\.pdf is no data file"):
        list(rows_of(tmp_path / "notes.pdf"))
    with pytest.raises(UsageError, match="There is no file"):
        list(rows_of(tmp_path / "gone.csv"))
