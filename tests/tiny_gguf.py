"""Makes a GGUF of a hundred kilobytes that llama.cpp loads and runs: one layer, random weights, a byte vocabulary."""

from __future__ import annotations

from pathlib import Path

TEMPLATE = (
    "{% for message in messages %}{{ '<s>' + message['content'] }}{% endfor %}"
    "{% if add_generation_prompt %}{{ '</s>' }}{% endif %}"
)


def tiny_gguf(
    path: Path,
    *,
    architecture: str = "llama",
    layers: int = 1,
    hidden: int = 32,
    template: str = TEMPLATE,
    seed: int = 1,
) -> Path:
    """Write it to `path`: 4 heads, 2 for keys and values, a context of 512 tokens; answers are noise."""
    import gguf
    import numpy as np

    random = np.random.default_rng(seed)
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{number:02X}>" for number in range(256))]
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_name("tiny")
    writer.add_context_length(512)
    writer.add_embedding_length(hidden)
    writer.add_block_count(layers)
    writer.add_feed_forward_length(2 * hidden)
    writer.add_head_count(4)
    writer.add_head_count_kv(2)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(hidden // 4)
    writer.add_file_type(0)
    writer.add_vocab_size(len(tokens))
    writer.add_tokenizer_model("llama")
    writer.add_token_list(tokens)
    writer.add_token_scores([0.0] * len(tokens))
    writer.add_token_types([2, 3, 3, *([6] * 256)])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_chat_template(template)

    def add(name: str, *shape: int) -> None:
        writer.add_tensor(name, (random.standard_normal(shape) * 0.3).astype(np.float32))

    add("token_embd.weight", len(tokens), hidden)
    add("output.weight", len(tokens), hidden)
    add("output_norm.weight", hidden)
    for layer in range(layers):
        shapes = {"attn_q": hidden, "attn_k": hidden // 2, "attn_v": hidden // 2, "attn_output": hidden}
        for name, rows in (shapes | {"ffn_gate": 2 * hidden, "ffn_up": 2 * hidden}).items():
            add(f"blk.{layer}.{name}.weight", rows, hidden)
        add(f"blk.{layer}.ffn_down.weight", hidden, 2 * hidden)
        add(f"blk.{layer}.attn_norm.weight", hidden)
        add(f"blk.{layer}.ffn_norm.weight", hidden)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path
