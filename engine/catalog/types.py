"""What model files say of themselves before they are loaded, and what they will need; knows nothing of running them."""

from __future__ import annotations

from dataclasses import dataclass

GGUF = "GGUF"
SAFETENSORS = "safetensors"
GPTQ = "GPTQ"
PEFT = "PEFT"


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """One model on disk: a GGUF file, or a Hugging Face folder ("safetensors" or "GPTQ").

    `source` is "starter", "profile", "folder" (one the person added), "file", or the program whose folder it lies in
    ("Ollama", "LM Studio", "GPT4All"); `kind` is "llm" or "reward"; `problem` is a sentence when it is unusable.
    """

    path: str
    name: str
    format: str
    architecture: str
    quantization: str
    size_bytes: int
    parameters: int
    context_length: int
    licence: str
    source: str
    problem: str = ""
    kind: str = "llm"
    has_chat_template: bool = False


@dataclass(frozen=True, slots=True)
class AdapterInfo:
    """A LoRA adapter on disk; `format` is "PEFT" (a folder) or "GGUF". `base` is what it says it was trained on."""

    path: str
    name: str
    format: str
    base: str
    architecture: str
    rank: int
    size_bytes: int
    source: str
    problem: str = ""


@dataclass(frozen=True, slots=True)
class DeviceMemory:
    """Memory of one place where weights can lie; `kind` is "CPU" or "GPU"."""

    name: str
    kind: str
    total_bytes: int
    free_bytes: int


@dataclass(frozen=True, slots=True)
class Hardware:
    """This computer as far as models care; `gpus` are those the installed libraries can use."""

    cpu: str
    physical_cores: int
    ram: DeviceMemory
    gpus: tuple[DeviceMemory, ...] = ()


@dataclass(frozen=True, slots=True)
class DeviceNeed:
    """What a model takes on one device, in bytes by purpose."""

    device: str
    weights_bytes: int
    kv_bytes: int
    compute_bytes: int

    @property
    def total_bytes(self) -> int:
        return self.weights_bytes + self.kv_bytes + self.compute_bytes


@dataclass(frozen=True, slots=True)
class Forecast:
    """What loading a model will take here, and how it should be loaded.

    `fits` is "yes", "partly" (some layers in main memory, a smaller context or cache type than wanted) or "no".
    `gpu_layers` of `layers` go to GPUs; `words` is one sentence for a person.
    """

    path: str
    fits: str
    words: str
    context_length: int
    cache_type: str
    gpu_layers: int
    layers: int
    threads: int
    needs: tuple[DeviceNeed, ...]

    @property
    def total_bytes(self) -> int:
        return sum(need.total_bytes for need in self.needs)
