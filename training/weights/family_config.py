"""The sizes and special numbers of a model: config.json to the metadata of a GGUF and back; reads no file.

What one of the two cannot say is refused: it would be lost in silence.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from engine.core.errors import ModelDamaged, ModelUnsupported
from training.weights.borders import sound_metadata
from training.weights.families import ELSEWHERE, HEAD, HF_FOLDER, Family
from training.weights.positions import FLOAT, UINT, rope_entries, rope_of_gguf, rope_tables

if TYPE_CHECKING:
    from training.weights.numbers import Floats

# config.json -> metadata, without the prefix of the architecture.
_COUNTS: Mapping[str, str] = MappingProxyType(
    {
        "num_hidden_layers": "block_count",
        "max_position_embeddings": "context_length",
        "hidden_size": "embedding_length",
        "intermediate_size": "feed_forward_length",
        "num_attention_heads": "attention.head_count",
        "num_key_value_heads": "attention.head_count_kv",
    }
)
_OTHERWISE = ("attention.head_count_kv", "feed_forward_length")
_WINDOW, _PATTERN = "attention.sliding_window", "attention.sliding_window_pattern"
_ATTENTION_SCALE = "attention_multiplier"


def head_size(config: Mapping[str, Any]) -> int:
    return int(config.get("head_dim") or config["hidden_size"] // config["num_attention_heads"])


def is_tied(family: Family, config: Mapping[str, Any]) -> bool:
    """Whether the output is the word table."""
    found = config.get("tie_word_embeddings")
    return family.tied if found is None else bool(found)


def metadata_of(family: Family, config: Mapping[str, Any]) -> dict[str, tuple[Any, int]]:
    """The entries of a GGUF for a config.json: key -> (value, GGUF type). Raises `ModelUnsupported`, `ModelDamaged`."""
    prefix, config = family.architecture, {**family.defaults, **config}
    _require_known_parts(family, config)
    try:
        counts = {there: int(config[key]) for key, there in _COUNTS.items() if there not in _OTHERWISE}
        counts["feed_forward_length"] = int(config[family.feed_forward])
        counts["context_length"] = _context(family, config)
        counts["attention.head_count_kv"] = int(config.get("num_key_value_heads") or config["num_attention_heads"])
        size = head_size(config)
        counts |= {"attention.key_length": size, "attention.value_length": size}
        counts["vocab_size"] = int(config["vocab_size"])
        if family.windows > 0:
            counts[_WINDOW] = int(config["sliding_window"])
        numbers = {f"attention.{family.epsilon[1]}": float(config[family.epsilon[0]])}
        numbers |= _factors(family, config)
        _require_layout(family, config, size)
        found: dict[str, tuple[Any, int]] = {f"{prefix}.{key}": (value, UINT) for key, value in counts.items()}
        found |= {f"{prefix}.{key}": (value, FLOAT) for key, value in numbers.items()}
        return found | rope_entries(family, config, size)
    except (KeyError, TypeError, ValueError) as error:
        raise ModelDamaged(f"The model's config.json lacks {error}.", "Copy or download the model again.") from error


def tables_of(family: Family, config: Mapping[str, Any]) -> dict[str, Floats]:
    """The tensors of a GGUF that come from config.json, by name."""
    config = {**family.defaults, **config}
    return rope_tables(family, config, head_size(config))


def _context(family: Family, config: Mapping[str, Any]) -> int:
    """Where llama.cpp knows no window, both agree on texts that are no longer than it."""
    longest = int(config["max_position_embeddings"])
    window = config.get("sliding_window") if config.get("use_sliding_window", True) else None
    return min(longest, int(window)) if family.windows == 0 and window else longest


def _factors(family: Family, config: Mapping[str, Any]) -> dict[str, float]:
    found = {}
    for key, there in family.factors.items():
        value = config.get(key)
        if value is None and key not in family.defaults:
            continue
        if value is None or not float(value) > 0.0:
            raise ModelUnsupported(f"Its {key} is {str(value)[:20]}, which llama.cpp cannot do.", ELSEWHERE)
        found[there] = float(value)
    return found


def _require_known_parts(family: Family, config: Mapping[str, Any]) -> None:
    act = str(config.get(family.activation[0]) or family.activation[1][0])
    if act not in family.activation[1]:
        raise ModelUnsupported(f"Its layers are activated by {act[:40]}, which llama.cpp does not do.", ELSEWHERE)
    for key, usual in family.fixed.items():
        if config.get(key, usual[0]) not in usual:
            raise ModelUnsupported(f"Its {key} is {str(config[key])[:40]}, which llama.cpp cannot do.", ELSEWHERE)


def _require_layout(family: Family, config: Mapping[str, Any], size: int) -> None:
    layers, heads = int(config["num_hidden_layers"]), int(config["num_attention_heads"])
    if family.square and heads * size != int(config["hidden_size"]):
        raise ModelUnsupported("Its heads have another width than llama.cpp expects.", ELSEWHERE)
    if family.scale_layers and config["query_pre_attn_scalar"] != _score_scale(family, layers, config, size):
        raise ModelUnsupported("Its query_pre_attn_scalar is one that llama.cpp does not use.", ELSEWHERE)
    if family.windows > 0:
        usual = ["full_attention" if every else "sliding_attention" for every in _every(family.windows, layers)]
        pattern = config.get("sliding_window_pattern", family.windows)
        if config.get("layer_types", usual) not in (usual, None) or pattern not in (family.windows, None):
            raise ModelUnsupported("Other layers than usual see the whole text.", ELSEWHERE)
    if family.kinds and not set(config.get("layer_types") or ["mamba"]) <= set(family.kinds):
        raise ModelUnsupported("Some of its layers are of a kind that is not written here.", ELSEWHERE)
    if family.bare_layers:
        bare = [int(not every) for every in _every(family.bare_layers, layers)]
        step = config.get("no_rope_layer_interval", family.bare_layers)
        given = config.get("no_rope_layers")
        if (given is None and step != family.bare_layers) or (given is not None and given[:layers] != bare):
            raise ModelUnsupported("Other layers than usual have no positions.", ELSEWHERE)


def _every(step: int, layers: int) -> list[bool]:
    """True for every `step`-th layer, counted from one."""
    return [(layer + 1) % step == 0 for layer in range(layers)]


def _score_scale(family: Family, layers: int, config: Mapping[str, Any], size: int) -> int:
    if layers == family.scale_layers:
        return int(config["hidden_size"]) // int(config["num_attention_heads"])
    return size


@sound_metadata("The GGUF")
def config_of(
    family: Family, numbers: Mapping[str, Any], names: frozenset[str], tables: Mapping[str, Floats]
) -> dict[str, Any]:
    """The config.json for a GGUF: `numbers` are its metadata, `names` its tensors, `tables` those of positions.

    Raises `ModelDamaged` for missing sizes, `ModelUnsupported` for what config.json cannot say.
    """
    prefix = family.architecture
    config: dict[str, Any] = {"architectures": [family.hf_class], "model_type": family.model_type}
    for key, there in _COUNTS.items():
        value = numbers.get(f"{prefix}.{there}")
        if key == "num_key_value_heads" and value is None:
            value = config["num_attention_heads"]
        if not isinstance(value, int) or isinstance(value, bool) or value < 1:
            raise ModelUnsupported(f"The GGUF does not say its {there}, or has another one a layer.", HF_FOLDER)
        config[key] = value
    if numbers.get(f"{prefix}.expert_count"):
        raise ModelUnsupported("The GGUF is a mixture of experts, which cannot be tuned here.", HF_FOLDER)
    key, there = family.epsilon
    config[key] = float(numbers.get(f"{prefix}.attention.{there}", 1e-5))
    size = config["hidden_size"] // config["num_attention_heads"]
    config["head_dim"] = int(numbers.get(f"{prefix}.attention.key_length") or size)
    config |= _special(family, config, numbers, names)
    config["rope_parameters"] = rope_of_gguf(family, config, numbers, tables)
    if config["rope_parameters"].get("rope_type") == "longrope":  # there Phi-3 looks outside of them first
        config["original_max_position_embeddings"] = config["rope_parameters"]["original_max_position_embeddings"]
    config["tie_word_embeddings"] = family.head == "tied" or HEAD not in names
    config[family.activation[0]] = family.activation[1][0]
    return config | {key: values[0] for key, values in family.fixed.items()}


def _special(
    family: Family, config: Mapping[str, Any], numbers: Mapping[str, Any], names: frozenset[str]
) -> dict[str, Any]:
    """What only some families have."""
    prefix, size = family.architecture, config["head_dim"]
    found: dict[str, Any] = {key: f"blk.0.{part}.bias" in names for key, part in family.bias_keys}
    for key, there in family.factors.items():
        usual = size**-0.5 if key == _ATTENTION_SCALE else family.defaults.get(key)
        value = numbers.get(f"{prefix}.{there}") or usual
        found[key] = None if value is None else float(value)
    if family.scale_layers:
        found["query_pre_attn_scalar"] = _score_scale(family, config["num_hidden_layers"], config, size)
    if family.bare_layers:
        found["no_rope_layer_interval"] = family.bare_layers
    if family.windows == 0:
        found["sliding_window"] = None
    if family.windows > 0:
        pattern = numbers.get(f"{prefix}.{_PATTERN}", family.windows)
        usual_pattern = [not every for every in _every(family.windows, config["num_hidden_layers"])]
        window = numbers.get(f"{prefix}.{_WINDOW}")
        if not window or pattern not in (family.windows, usual_pattern):
            raise ModelUnsupported("Other layers of the GGUF than usual see the whole text.", HF_FOLDER)
        found["sliding_window"] = int(window)
    return found
