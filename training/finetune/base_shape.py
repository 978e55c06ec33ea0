"""The widths and counts of a base model, read from the headers of its files; loads no weights and knows no machine."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.catalog.gguf_header import read_header
from engine.catalog.gguf_layout import read_layout
from engine.catalog.hf_config import read_config
from engine.catalog.safetensors_header import read_shards
from engine.core.errors import ModelNotFound, ModelUnsupported
from training.config import LoraSpec
from training.weights.families import FAMILIES, hf_name

_LAYER = re.compile(r"(?:^|\.)(?:layers|h|blocks|blk)\.\d{1,5}\.(.+)\.weight$")
# PEFT gives the experts of some architectures adapters with rules of their own; those are not counted here.
_EXPERT = re.compile(r"experts?\.|(?:^|\.)(?:gate|router|ffn_gate_inp|shared_expert_gate)$|_exps$")
_EMBEDDING = re.compile(r"(?:^|\.)(?:embed_tokens|wte|wpe|embed_in|word_embeddings|token_embd|position_embd)\.weight$")
_HEAD = re.compile(r"(?:^|\.)(?:lm_head|embed_out|output)\.weight$")
# They bound their scores, which PyTorch's own attention cannot do (`base_model.load_base`); both names are the same.
_BOUNDED = frozenset({"gemma2"})
# What llama.cpp calls the layers of most models; `targets` are written in the words of Hugging Face models.
_GGUF_PARTS = {
    "attn_q": "self_attn.q_proj",
    "attn_k": "self_attn.k_proj",
    "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj",
    "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj",
    "ffn_down": "mlp.down_proj",
}


@dataclass(frozen=True, slots=True)
class Linear:
    """One linear layer of a block: `part` is its name inside the block ("self_attn.q_proj")."""

    part: str
    inputs: int
    outputs: int

    @property
    def values(self) -> int:
        return self.inputs * self.outputs


@dataclass(frozen=True, slots=True)
class BaseShape:
    """`linears` are those of all blocks that can take an adapter; `matrix_values` counts the matrices of the blocks.

    `head_values` are 0 where the head is the embedding itself. `query` and `key` are widths of one token's queries and
    keys. `stored_bytes` is the size of the files. In a mixture of experts (`experts`), adapters of the experts
    themselves are not counted. `score_heads`: heads whose scores of all pairs of tokens are kept for the way back, 0
    where the attention works them out again.
    """

    name: str
    layers: int
    hidden: int
    feed_forward: int
    query: int
    key: int
    vocabulary: int
    linears: tuple[Linear, ...]
    matrix_values: int
    embedding_values: int
    head_values: int
    other_values: int
    stored_bytes: int
    experts: bool = False
    score_heads: int = 0

    @property
    def parameters(self) -> int:
        return self.matrix_values + self.embedding_values + self.head_values + self.other_values

    @property
    def largest_matrix(self) -> int:
        return max((linear.values for linear in self.linears), default=0)

    def adapted(self, lora: LoraSpec) -> tuple[Linear, ...]:
        """The layers an adapter with these settings changes."""
        if not lora.targets:
            return self.linears
        return tuple(
            linear
            for linear in self.linears
            if any(linear.part == target or linear.part.endswith(f".{target}") for target in lora.targets)
        )

    def adapter_values(self, lora: LoraSpec) -> int:
        """Parameters of the adapter: A (rank x inputs) and B (outputs x rank); DoRA adds one a row of outputs."""
        return sum(
            lora.rank * (linear.inputs + linear.outputs) + (linear.outputs if lora.dora else 0)
            for linear in self.adapted(lora)
        )


def read_shape(base: Path) -> BaseShape:
    """Of a Hugging Face folder or a GGUF. Raises `ModelError` when its files cannot be read."""
    shape = _of_gguf(base) if base.is_file() else _of_folder(base)
    if not shape.linears or not shape.hidden:
        raise ModelUnsupported(f"{shape.name} has no layers that could be trained.", "Choose a language model.")
    return shape


def _of_folder(folder: Path) -> BaseShape:
    try:
        config = read_config(folder)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ModelNotFound(
            f"There is no base model in {folder}.", "Choose the folder of a model, or a GGUF file."
        ) from error
    if config.quant_method:
        raise ModelUnsupported(
            f"The weights of {folder.name} are quantised as {config.quant_method[:40].upper()} already.",
            "Take the plain version of the model: it is quantised here for the training.",
        )
    header = read_shards(folder)
    # transformers keeps the weight of a Conv1D (GPT-2) as inputs x outputs; only the sum and the product matter here.
    tensors = [(name, tensor.shape[::-1]) for name, tensor in header.tensors.items()]
    head = config.head_dim or (config.hidden_size // config.heads if config.heads else 0)
    facts = _Facts(
        folder.name,
        config.layers,
        config.hidden_size,
        config.intermediate_size or 4 * config.hidden_size,
        head * config.heads,
        head * (config.kv_heads or config.heads),
        config.vocabulary,
        header.size_bytes,
        config.heads if config.model_type in _BOUNDED else 0,
    )
    return _shape(tensors, facts)


def _of_gguf(file: Path) -> BaseShape:
    header = read_header(file)
    layout = read_layout([header])
    facts = _Facts(
        file.stem,
        len(layout.blocks),
        layout.embedding,
        layout.feed_forward,
        layout.query_width,
        max((block.key_width for block in layout.blocks), default=0),
        layout.vocabulary,
        header.size_bytes,
        header.heads if header.architecture in _BOUNDED else 0,
    )
    families = [family for family in FAMILIES if family.architecture == header.architecture]
    names = {tensor.name: hf_name(families[0], tensor.name) if families else "" for tensor in header.tensors}
    return _shape([(names[tensor.name] or tensor.name, tensor.shape) for tensor in header.tensors], facts)


@dataclass(frozen=True, slots=True)
class _Facts:
    name: str
    layers: int
    hidden: int
    feed_forward: int
    query: int
    key: int
    vocabulary: int
    stored_bytes: int
    score_heads: int


def _shape(tensors: Iterable[tuple[str, Sequence[int]]], facts: _Facts) -> BaseShape:
    """`tensors` by name with their shapes, inputs first."""
    linears: list[Linear] = []
    matrices = embedding = head = other = 0
    experts = False
    for name, shape in tensors:
        values = 1
        for size in shape:
            values *= size
        match = _LAYER.search(name)
        if match is not None and len(shape) > 1:
            matrices += values
            part = _GGUF_PARTS.get(match.group(1), match.group(1))
            if _EXPERT.search(part):
                experts = True
            elif len(shape) == 2:
                linears.append(Linear(part, shape[0], shape[1]))
        elif _EMBEDDING.search(name):
            embedding += values
        elif _HEAD.search(name):
            head += values
        else:
            other += values
    return BaseShape(
        facts.name,
        max(1, facts.layers),
        facts.hidden,
        facts.feed_forward,
        facts.query,
        facts.key,
        facts.vocabulary,
        tuple(linears),
        matrices,
        embedding,
        head,
        other,
        facts.stored_bytes,
        experts,
        facts.score_heads,
    )
