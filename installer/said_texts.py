"""The sentences engine and training say to a person, as texts for translators; `installer.translations` asks for them.

A value in a sentence is a placeholder: "{name} is damaged: {what}.". Knows no language and no Qt; what these texts are
matched with in the window is `desktop/said_sentences.py`.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from installer.said_flow import Flow
from installer.said_program import Program
from installer.said_sinks import titles
from installer.said_wording import Hole, Pieces

ROOMS = ("engine", "training")
LIST_NAME = "said_templates.json"
# What only a terminal shows.
_TERMINAL = re.compile(
    r"^((\w+_)?commands?|__main__|console|demo|offline|reading_report|prepare_report|run_report|train_process)\.py$"
)
_TERMINAL_WORDS = re.compile(r"python -m |`| --(?!data-dir)[a-z]|device\.parallel|torchrun")
# Left in English, like the message of the operating system: what is wrong inside the file of a model, a pack, a
# grammar or a file of keys, or with many processes; an expert's words that hardly anybody ever meets. And words
# for models, and for reading what people type: they are not shown.
_INSIDES = re.compile(
    r"^training\.(weights\..*|yaml_config|generation\.(prompts|journal)|export\.gguf_export"
    r"|finetune\.(sharding|ranks|gguf_conversion|gguf_base|base_shape|tokenizer|reward_scorer))$"
    r"|^engine\.(catalog\.(foreign_models|safetensors_header|bounded_json|peft_folder|manifest)"
    r"|documents\.(zim_clusters|zim_file|zim_articles|placed_bytes|biff)|exchange\.(qt_stream|json_stream)"
    r"|inference\.(grammar|adapter_gguf|torch_(adapters|gptq|sampling|precision|worker)"
    r"|llama_(adapters|library|options|sequence|side_context)|reward_\w+|requantise|vocabulary|kv_files|chat_template)"
    r"|retrieval\.(pack_format|pooling|openvino_graph|onnx_graph|graph_backend|tokenizer|torch_backend|embedder_folder"
    r"|embedding_worker|reranker|reranking_worker|process_embedder|backend_choice|languages|question_\w+))$"
)
# Which byte of a model's header is wrong: said in brackets or behind a colon.
_BYTES = re.compile(r"\b(header|tensors?|alignment)\b")
_WORD = re.compile(r"[^\W\d_]{3}")
_PLACEHOLDER = re.compile(r"\{[a-z_][a-z0-9_]*\}")


def sources(root: Path) -> list[Path]:
    return [file for room in ROOMS for file in sorted((root / room).rglob("*.py")) if not _TERMINAL.search(file.name)]


def said_texts(root: Path) -> dict[str, str]:
    """Every text, sorted, with a module that says it."""
    program = Program(root, sources(root))
    return written(Flow(program).run(), titles(program))


def written(found: dict[Pieces, list[str]], single: set[str]) -> dict[str, str]:
    """Texts alike but for the names of their values are one; those that are no words for a person are none."""
    shapes: dict[tuple[str | None, ...], tuple[str, str]] = {}
    for pieces, modules in found.items():
        shown = sorted(module for module in modules if not _INSIDES.match(module))
        if not shown or not _is_for_people(pieces, single):
            continue
        text = _text(pieces)
        shape = tuple(None if isinstance(piece, Hole) else piece for piece in pieces)
        known = shapes.get(shape)
        if known is None or (len(text), text) < (len(known[0]), known[0]):
            shapes[shape] = (text, shown[0])
    return dict(sorted(shapes.values()))


def with_values(texts: dict[str, str]) -> list[str]:
    """Those that the window has to match, as they have placeholders."""
    return [text for text in texts if _PLACEHOLDER.search(text)]


def stub(texts: dict[str, str]) -> str:
    """A Python file that Qt's lupdate reads the texts from."""
    return "".join(f"tr_later({json.dumps(text, ensure_ascii=False)})\n" for text in texts)


def list_text(texts: dict[str, str]) -> str:
    """What `resources/translations/said_templates.json` has to hold."""
    return json.dumps(with_values(texts), ensure_ascii=False, indent=1) + "\n"


def _is_for_people(pieces: Pieces, single: set[str]) -> bool:
    literals = [piece for piece in pieces if isinstance(piece, str)]
    literal = "".join(literals)
    if len(pieces) == 1 and literal in single and literal.strip():
        return True
    # An id, a key, a file's name, a unit.
    if " " not in literal.strip() and not (len(pieces) > 1 and " " in literal and literal.strip(" .:“”()").isalpha()):
        return False
    if not _WORD.search(literal) or any(_PLACEHOLDER.search(one) for one in literals):
        return False
    return not (
        _TERMINAL_WORDS.search(literal) or literal[0] in "<$\\" or (_BYTES.search(literal) and literal.islower())
    )


def _text(pieces: Pieces) -> str:
    used: set[str] = set()
    made = []
    for piece in pieces:
        if isinstance(piece, str):
            made.append(piece)
            continue
        name = piece.name if re.fullmatch(r"[a-z_][a-z0-9_]*", piece.name) else "value"
        number, free = 2, name
        while free in used:
            free, number = f"{name}{number}", number + 1
        used.add(free)
        made.append(f"{{{free}}}")
    return "".join(made)
