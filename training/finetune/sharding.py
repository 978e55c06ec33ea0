"""A model cut up over the processes of a run (FSDP2): cut, gathered whole again, its optimizer too; trains nothing.

torch's `fully_shard` is called directly: accelerate (1.15) shards on GPUs only and goes on with whole models on
processors without a word, so nothing of it could be tested without GPUs.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Mapping
from typing import Any

from engine.core.errors import UsageError
from training.config import TrainConfig
from training.finetune.base_model import Placement

_OPTIMIZERS = ("auto", "adamw", "sgd")


def is_wanted(config: TrainConfig, processes: int) -> bool:
    return config.device.parallel == "fsdp" and processes > 1


def check_wanted(config: TrainConfig, where: Placement) -> None:
    """Raises `UsageError` for what cannot be cut up."""
    if where.precision == "8bit":
        raise UsageError(
            "A base in 8 bits cannot be cut up over several processes: its weights are whole numbers.",
            "Choose 4, 16 or 32 bits, or a whole model for each process (device.parallel: ddp).",
        )
    if config.optim.optimizer not in _OPTIMIZERS:
        raise UsageError(
            f"The optimizer {config.optim.optimizer} cannot be cut up over several processes.",
            "Choose adamw or sgd, or a whole model for each process (device.parallel: ddp).",
        )


def shard(model: Any, *, on_gpu: bool) -> None:
    """Cut `model` up in place, a layer at a time; its forward and `generate` put the layers together as they need them.

    From now on every process must make the same calls. Raises `UsageError` for a model whose layers are not known.
    """
    import torch
    from torch import distributed
    from torch.distributed.device_mesh import init_device_mesh
    from torch.distributed.fsdp import fully_shard, register_fsdp_forward_method

    plain = model.get_base_model() if hasattr(model, "get_base_model") else model
    names = set(plain._no_split_modules or ())
    layers = [module for module in plain.modules() if type(module).__name__ in names]
    if not layers:
        raise UsageError(
            "This model cannot be cut up over several processes.",
            "Choose a whole model for each process (device.parallel: ddp).",
        )
    packed = _packed(layers[0])
    mesh = init_device_mesh("cuda" if on_gpu else "cpu", (distributed.get_world_size(),))
    for layer in layers:
        fully_shard(layer, mesh=mesh)
    fully_shard(model, mesh=mesh)
    register_fsdp_forward_method(model, "generate")
    if on_gpu and getattr(plain, "hf_device_map", None):
        # It was loaded in main memory, and accelerate asks where it is now.
        plain.hf_device_map = {"": torch.cuda.current_device()}
    if packed:
        _check_packed(layers[0], packed)


def _packed(layer: Any) -> dict[str, int]:
    """Checksums of its 4-bit weights."""
    import torch

    return {
        # A copy: what NumPy has looked at cannot be freed when the layer is taken apart again.
        name: zlib.crc32(module.weight.detach().cpu().clone().view(-1).view(torch.uint8).numpy())
        for name, module in layer.named_modules()
        if getattr(module, "quant_state", None) is not None
    }


def _check_packed(layer: Any, wanted: dict[str, int]) -> None:
    """4-bit weights travel as floating-point numbers, of which some are none; on some devices such were changed on the
    way (bitsandbytes issue 1945), and the model was another one without a word. Raises `UsageError`."""
    layer.unshard()
    found = _packed(layer)
    layer.reshard()
    if found != wanted:
        raise UsageError(
            "The 4-bit weights do not survive being cut up on this computer.",
            "Choose 16 bits, or a whole model for each process (device.parallel: ddp).",
        )


def is_sharded(model: Any) -> bool:
    fsdp = sys.modules.get("torch.distributed.fsdp")  # what is not loaded has cut nothing
    return fsdp is not None and isinstance(model, fsdp.FSDPModule)


def whole_state(model: Any) -> dict[str, Any] | None:
    """The weights to be saved, gathered on the processor: those of the adapter where there is one, else all.

    To be called in every process. None where the model is not cut up: it has them itself.
    """
    if not is_sharded(model):
        return None
    from torch.distributed.fsdp import FSDPModule

    for module in model.modules():
        if isinstance(module, FSDPModule):
            module.reshard()  # after a measurement some are still put together
    adapter = hasattr(model, "peft_config")
    found = {
        name: _whole(parameter.detach())
        for name, parameter in model.named_parameters()
        if parameter.requires_grad or not adapter
    }
    if not adapter:
        kept = model.state_dict().keys() - found.keys()
        found |= {name: buffer.cpu() for name, buffer in model.named_buffers() if name in kept}
    return found


def _whole(value: Any) -> Any:
    from torch.distributed.tensor import DTensor

    return value.full_tensor().cpu() if isinstance(value, DTensor) else value.cpu()


def whole_optimizer(optimizer: Any) -> dict[str, Any]:
    """Its state dict as one process would have it; to be called in every process."""
    import torch

    state = optimizer.state_dict()
    values = {
        number: {key: _whole(value) if isinstance(value, torch.Tensor) else value for key, value in own.items()}
        for number, own in state["state"].items()
    }
    return {**state, "state": values}


def load_whole_optimizer(optimizer: Any, state: Mapping[str, Any]) -> None:
    """Each process takes its part of a whole state dict."""
    import torch
    from torch.distributed.tensor import DTensor, distribute_tensor

    parameters = [parameter for group in optimizer.param_groups for parameter in group["params"]]

    def part(value: Any, parameter: Any) -> Any:
        alike = isinstance(value, torch.Tensor) and value.shape == parameter.shape
        if not alike or not isinstance(parameter, DTensor):
            return value
        # Every process has read the same file, so nothing is sent.
        value = value.to(parameter.device_mesh.device_type)
        return distribute_tensor(value, parameter.device_mesh, parameter.placements, src_data_rank=None)

    values = {
        number: {key: part(value, parameters[number]) for key, value in own.items()}
        for number, own in state["state"].items()
    }
    optimizer.load_state_dict({**state, "state": values})


def sharding_trainer(kind: type[Any]) -> type[Any]:
    """The trainer class `kind` for a model that is cut up after it is made (`cut`); its checkpoints are whole.

    So a checkpoint of a cut-up run is the same files as of any other.
    """

    class ShardingTrainer(kind):  # type: ignore[misc]
        """Takes transformers' path for models that were cut up when they were loaded, which wraps nothing around."""

        def cut(self, checkpoint: str | None, *, on_gpu: bool) -> None:
            """Cut the model up, with the weights of a checkpoint in it."""
            if checkpoint is not None:
                super()._load_from_checkpoint(checkpoint)
            shard(self.model, on_gpu=on_gpu)
            self.is_distributed_loading_by_transformers = True

        def _move_model_to_device(self, model: Any, device: Any) -> None:
            """It may not fit one device whole."""

        def _load_from_checkpoint(self, *_given: Any, **_more: Any) -> None:
            """`cut` has done it."""

        def save_model(self, output_dir: str | None = None, _internal_call: bool = False) -> None:
            state = whole_state(self.model)
            if self.args.should_save:
                self._save(output_dir, state_dict=state)

        def _save_optimizer_and_scheduler(self, output_dir: str) -> None:
            import torch

            state = whole_optimizer(self.optimizer)
            if self.args.should_save:
                torch.save(state, f"{output_dir}/optimizer.pt")
                torch.save(self.lr_scheduler.state_dict(), f"{output_dir}/scheduler.pt")

        def _load_optimizer_and_scheduler(self, checkpoint: str | None) -> None:
            import torch

            if checkpoint is None:
                return
            state = torch.load(f"{checkpoint}/optimizer.pt", map_location="cpu", weights_only=True)
            load_whole_optimizer(self.optimizer, state)
            self.lr_scheduler.load_state_dict(torch.load(f"{checkpoint}/scheduler.pt", weights_only=True))

        def _get_grad_norm(self, model: Any, grad_norm: Any = None) -> Any:
            found = super()._get_grad_norm(model, grad_norm=grad_norm)
            return found.full_tensor() if hasattr(found, "full_tensor") else found

    return ShardingTrainer
