"""What engine and training say to a person is found in their sources; what they say to nobody is left out."""

from __future__ import annotations

import ast
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from installer import said_texts, translations

ROOT = Path(__file__).resolve().parents[3]
ERRORS = """
class AquiferError(Exception):
    def __init__(self, user_message: str, hint: str = "") -> None: ...
class DocumentError(AquiferError): ...
class PasswordRequired(DocumentError): ...
class Phase:
    text: str
class Notice:
    text: str
    severity: str = "info"
"""
Find = Callable[..., list[str]]


@pytest.fixture
def find(tmp_path: Path) -> Find:
    """The texts of a program of these files; `engine/core/errors.py` is there."""

    def found(code: str, name: str = "engine/documents/reader.py", **more: str) -> list[str]:
        files = {
            "engine/core/errors.py": ERRORS,
            name: code,
            **{k.replace("__", "/") + ".py": v for k, v in more.items()},
        }
        for place, text in files.items():
            file = tmp_path / place
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return list(said_texts.said_texts(tmp_path))

    return found


@pytest.mark.parametrize(
    ("code", "texts"),
    [
        ('raise DocumentError("It is empty.", "Add another one.")', ["Add another one.", "It is empty."]),
        ('raise PasswordRequired(user_message="It is locked.", hint="Type it.")', ["It is locked.", "Type it."]),
        ('job.emit(Phase("Thinking"))', ["Thinking"]),
        ('job.emit(Phase(f"Searching {len(documents):,} files"))', ["Searching {documents} files"]),
        ('return Notice("The model is small.", "warning")', ["The model is small."]),
        ('theme: str = Field("a", title="Theme")', ["Theme"]),
        ('raise DocumentError(f"{path.name} has {size >> 20} MB.")', ["{path_name} has {size} MB."]),
        ('raise DocumentError(f"{a} is not {a} of {max(b for b in c)}.")', ["{a} is not {a2} of {value}."]),
        ('raise DocumentError("It is " "split.")', ["It is split."]),
        ('raise DocumentError("It is " + "added.")', ["It is added."]),
        ('page.problem = f"could not be read: {error.user_message}"', ["could not be read: {error_user_message}"]),
        ('facts.reasons["the row is too long"] += 1', ["the row is too long"]),
        ('notes.append("One was left out.")', ["One was left out."]),
        ('return replace(choice, reason="It is gone.")', ["It is gone."]),
        (
            'return {"type": "X", "message": "It needed more memory.", "id": "no words"}',
            ["It needed more memory."],
        ),
        ('raise DocumentError(f"It must be like {{}}, {name}.")', ["It must be like {}, {name}."]),
    ],
)
def test_that_what_is_said_is_found(find: Find, code: str, texts: list[str]) -> None:
    assert find(f"def read(**_):\n    {code}\n") == texts


def test_that_few_texts_in_a_sentence_become_whole_sentences(find: Find) -> None:
    code = """
def read(count, many):
    noun = "file" if count == 1 else "files"
    tail = f" ({many} more)" if many else ""
    raise DocumentError(f"It holds {count} {noun}{tail}.")
"""
    assert find(code) == [
        "It holds {count} file ({many} more).", "It holds {count} file.",
        "It holds {count} files ({many} more).", "It holds {count} files.",
    ]  # fmt: skip


def test_that_a_text_is_followed_through_names_functions_and_callers(find: Find) -> None:
    code = """
from engine.documents.texts import AGAIN, why
_KINDS = {"a": "a drawing of a kind", "b": "a mailbox of a kind"}
def damaged(name, what):
    return DocumentError(f"{name} is damaged: {what}.", AGAIN)
class Reader:
    def refuse(self, what):
        raise damaged(self.name, what)
    def read(self):
        self.refuse("its end is missing")
        raise damaged("x", _KINDS.get(kind, "another file"))
def look(kind):
    raise DocumentError(why(kind))
"""
    texts = 'AGAIN = "Copy it again."\ndef why(kind):\n    return "It is no text." if kind else AGAIN\n'
    assert find(code, engine__documents__texts=texts) == [
        "Copy it again.", "It is no text.", "a drawing of a kind", "a mailbox of a kind", "another file",
        "its end is missing", "{name} is damaged: {what}.",
    ]  # fmt: skip


def test_that_a_class_gives_its_fields_by_place_as_well(find: Find) -> None:
    code = """
@dataclass
class Skipped:
    name: str
    reason: str
def read():
    yield Skipped("New chat of mine", "It holds no text.")
"""
    assert find(code) == ["It holds no text."]


def test_that_texts_alike_but_for_their_names_are_one(find: Find) -> None:
    code = """
def read(name, path):
    raise DocumentError(f"{path.name} is empty.")
    raise DocumentError(f"{name} is empty.")
"""
    assert find(code) == ["{name} is empty."]


@pytest.mark.parametrize(
    "code",
    [
        'log.warning("It is said to a file.")',
        'raise ValueError("A developer reads this.")',
        'db.execute("SELECT name FROM chats")',
        '"""It is what a function does."""',
        'parser.add_argument("--out", help="Where it is written.")',
        'prompt = "You are a helpful assistant."',
        "raise DocumentError(name, hint)",
        'raise DocumentError(f"{name}: {hint}")',
        'raise DocumentError("x.pdf")',
        'raise DocumentError("Ended.", "python -m training runs lists them.").hint',
        'kind.reason = "word_count"',
    ],
)
def test_that_what_nobody_reads_is_left_out(find: Find, code: str) -> None:
    assert [text for text in find(f"def read(**_):\n    {code}\n") if text != "Ended."] == []


@pytest.mark.parametrize(
    "name", ["engine/model_commands.py", "training/__main__.py", "engine/console.py", "desktop/x.py"]
)
def test_that_the_terminal_and_the_window_are_left_out(find: Find, name: str) -> None:
    assert find('raise DocumentError("It is said.")\n', name) == []


def test_that_the_stub_is_python_that_says_the_same() -> None:
    texts = {'It says "so".': "a", "C:\\new\tline\n": "b", "“Ä” {name} – 漢": "c"}
    calls = [node for node in ast.walk(ast.parse(said_texts.stub(texts))) if isinstance(node, ast.Call)]
    assert [ast.literal_eval(call.args[0]) for call in calls] == list(texts)


@pytest.fixture(scope="module")
def program() -> dict[str, str]:
    return said_texts.said_texts(ROOT)


@pytest.mark.slow
def test_that_the_list_of_the_program_is_fresh(program: dict[str, str]) -> None:
    file = translations.folder(ROOT) / said_texts.LIST_NAME
    kept = json.loads(file.read_text(encoding="utf-8"))
    gone, new = set(kept) - program.keys(), set(said_texts.with_values(program)) - set(kept)
    assert not gone, "python -m installer.translations"
    assert not new, "python -m installer.translations"
    assert file.read_text(encoding="utf-8") == said_texts.list_text(program)


def test_that_the_program_says_what_people_meet(program: dict[str, str]) -> None:
    expected = {
        "{name} is encrypted and needs a password.", "The password does not open {name}.", "Thinking", "Theme",
        "Understanding the question", "Searching {documents} files", "Its page is blank.", "Base model",
        "{name} is damaged: {what}.", "The disk is full.", "Loading the base model", "too long for the model",
    }  # fmt: skip
    assert expected <= program.keys()


def test_that_translators_have_no_more_to_do_than_people_can_meet(
    program: dict[str, str], record_property: Callable[[str, object], None]
) -> None:
    for room in said_texts.ROOMS:
        texts = [text for text, module in program.items() if module.startswith(room)]
        record_property(f"{room}_texts", len(texts))
        record_property(f"{room}_words", sum(len(text.split()) for text in texts))
    assert 800 < len(program) < 1_400
    strange = [text for text in program if any(mark in text for mark in ("SELECT ", "<w:", "python -m", "\\w"))]
    assert strange == []
