"""The commands about models: list with forecast, benchmark, comparison; knows only `engine.api` and the console."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from engine.api import (
    AquiferError,
    BenchPlan,
    BenchResult,
    ChatMessage,
    ComparedAnswer,
    Engine,
    Event,
    Forecast,
    ModelInfo,
    ModelParameters,
    ModelSide,
    Notice,
    Phase,
    SamplingParams,
    SideFinished,
)
from engine.console import BadUsage, Console
from engine.job_events import events


def models(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    """Every model on this machine; with `--forecast` also what loading it would take; or the parameters of one."""
    if options.of is not None or options.set:
        return _parameters(console, engine, options)
    for info in [*engine.models.list(), *engine.models.reward_models()]:
        forecast, problem = (None, "")
        if options.forecast and not info.problem and info.kind == "llm":
            forecast, problem = _forecast(engine, info)
        if console.json_mode:
            extra = {"forecast": _forecast_json(forecast), "forecast_problem": problem} if options.forecast else {}
            console.result({**asdict(info), **extra})
            continue
        size = f"{info.size_bytes / 1e6:.0f} MB"
        facts = f"{info.format}, {info.architecture}, {info.quantization}, {size}, {info.context_length} tokens"
        console.text(f"{info.name} ({info.source}): {info.problem or facts}\n    {info.path}")
        if forecast is not None or problem:
            console.text(f"    {forecast.words if forecast is not None else problem}")
    _show_embedder(console, engine)
    return 0


def _parameters(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    if options.of is None:
        raise BadUsage("Whose parameters are to be changed?", "Give --of with the file or folder of the model.")
    own = engine.models.parameters(options.of)
    values: dict[str, Any] = own.model_dump()
    for pair in options.set:
        name, _, value = pair.partition("=")
        if name not in values or name == "path":
            known = ", ".join(one for one in values if one != "path")
            raise BadUsage(f"There is no parameter “{name}”.", f"There are {known}.")
        values[name] = value or type(own).model_fields[name].default
    if options.set:
        try:
            own = ModelParameters.model_validate(values)
        except ValidationError as error:
            first = error.errors()[0]
            raise BadUsage(f"{first['loc'][0]}: {first['msg']}.", "Choose another value.") from error
        engine.models.set_parameters(own)
    shown = {name: value for name, value in own.model_dump(mode="json").items() if value not in (None, "")}
    if console.json_mode:
        console.result(shown)
        return 0
    for name, value in shown.items():
        console.text(f"{name}: {value}")
    return 0


def _show_embedder(console: Console, engine: Engine) -> None:
    """Which embedding model there is and what computes it; no model of the list, so a notice."""
    try:
        state, backend = engine.library.embedder_state(), engine.library.embedder_backend
    except AquiferError as error:
        console.notice(str(error))
        return
    if state.answering:
        how = backend or "what computes it is measured at its first use"
        console.notice(f"Embedding model {state.answering}: {how}.")
    if state.words:
        console.notice(state.words)


def _forecast(engine: Engine, info: ModelInfo) -> tuple[Forecast | None, str]:
    try:
        return engine.models.forecast(Path(info.path)), ""
    except AquiferError as error:
        return None, str(error)


def _forecast_json(forecast: Forecast | None) -> dict[str, Any] | None:
    if forecast is None:
        return None
    needs = [{**asdict(need), "total_bytes": need.total_bytes} for need in forecast.needs]
    return {**asdict(forecast), "needs": needs, "total_bytes": forecast.total_bytes}


def bench(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    """Speed figures of one model."""
    job = engine.models.bench(options.model, BenchPlan(options.n_prompt, options.n_gen))
    for event in events(job):
        _show(console, event)
    record = job.result()
    result = record.result
    if record.doubtful:
        console.notice(
            f"Other programs kept {record.other_cores:.1f} of {record.cores} cores busy: the figures may be too low."
            if not record.other_work
            else "Aquifer had other work in progress: the figures may be too low."
        )
    if console.json_mode:
        console.result(_bench_json(result))
        return 0
    console.text(f"reading    {result.prefill_tok_s:,.1f} tok/s ({result.prompt_tokens:,} tokens)")
    console.text(f"writing    {result.decode_tok_s:,.1f} tok/s ({result.generated_tokens:,} tokens)")
    restored = "not kept on disk" if result.ttft_restored_s is None else f"{result.ttft_restored_s:.2f} s"
    console.text(
        f"first word {result.ttft_cold_s:.2f} s cold, {result.ttft_warm_s:.2f} s warm, after a restart {restored}"
    )
    console.text(f"memory     {result.rss_mb:,.0f} MB")
    return 0


def _bench_json(result: BenchResult) -> dict[str, Any]:
    figures = asdict(result)
    counts = {"n_prompt": figures.pop("prompt_tokens"), "n_gen": figures.pop("generated_tokens")}
    return {**figures, "settings": {**figures["settings"], **counts}}


def compare(console: Console, engine: Engine, options: argparse.Namespace) -> int:
    """The same question to several models."""
    sides = [ModelSide(str(path.absolute())) for path in options.models]
    sampling = SamplingParams(max_tokens=options.max_tokens)
    messages = [ChatMessage("system", options.system), ChatMessage("user", options.question)]
    job = engine.models.compare(messages, sides, sampling)
    for event in events(job):
        _show(console, event)
        if isinstance(event, SideFinished) and not console.json_mode:
            stats = event.answer.stats
            console.text(f"{event.answer.model} ({stats.decode_tok_s:.0f} tok/s):\n{event.answer.text}\n")
    answers = job.result()
    for answer in answers:
        if console.json_mode:
            console.result(_answer_json(answer))
        elif answer.score is not None:
            console.text(f"{answer.model}: score {answer.score:.3f}")
    return 0


def _answer_json(answer: ComparedAnswer) -> dict[str, Any]:
    return {
        "model": answer.model,
        "path": answer.side.path,
        "answer": answer.text,
        "thoughts": answer.thoughts,
        "finish_reason": answer.finish_reason,
        "score": answer.score,
        "timing": {**asdict(answer.stats), "decode_tok_s": round(answer.stats.decode_tok_s, 2)},
    }


def _show(console: Console, event: Event) -> None:
    if isinstance(event, Phase):
        console.progress(event.text)
    elif isinstance(event, Notice):
        console.notice(event.text)
