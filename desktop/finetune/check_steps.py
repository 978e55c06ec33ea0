"""A pipeline as a list of steps with what each would leave out; knows no widget and runs nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from desktop.finetune.words import ABOUT_CHECKS, CHECKS, bin_label, counted
from desktop.widgets.histogram import Bar
from training.api import CheckSpec, CheckView, FitSpec, Inspection, PipelineSpec, Shown, check_kinds

ABOUT_CLEAN = (
    "What is put right in every text before it is checked. The last four harm a model that is to write text; they are"
    " for other uses."
)
ABOUT_DUPLICATES = "Rows that say what an earlier row says, word for word or nearly. The first one stays."
ABOUT_LEAKS = "Training rows that are like a validation row: they would make the validation look better than it is."
ABOUT_FIT = "Examples that are longer than what the run reads at once."
_HARMFUL = {
    "lower_case": "lower case",
    "remove_punctuation": "punctuation removed",
    "remove_stop_words": "stop words removed",
    "remove_special_characters": "special characters removed",
}


@dataclass(frozen=True)
class Step:
    """One row of the list. `section` is what can be set of it, `place` its number among the checks of the pipeline."""

    key: str
    title: str
    about: str
    section: BaseModel | None = None
    place: int = -1
    looked: int | None = None
    out: int | None = None
    reasons: tuple[tuple[str, int], ...] = ()
    bars: tuple[Bar, ...] = ()
    shown: tuple[Shown, ...] = ()
    changed: int | None = None


def steps_of(spec: PipelineSpec, found: Inspection | None) -> list[Step]:
    """Reading, cleaning, the checks in their order, length, duplicates, leaks."""
    views = list(found.checks) if found is not None else []
    own, rest = views[: len(spec.checks)], views[len(spec.checks) :]
    steps = [_reading(found), Step("clean", "Cleaning", ABOUT_CLEAN, spec.clean)]
    if found is not None:
        steps[1] = replace(steps[1], looked=found.examples, changed=found.cleaned)
    for place, check in enumerate(spec.checks):
        step = Step("check", _title(check), ABOUT_CHECKS.get(check.check, ""), check, place)
        steps.append(_with_view(step, own[place]) if place < len(own) else step)
    by_name = {view.name: view for view in rest}
    if spec.fit is not None:
        fit = Step("fit", f"Length for {spec.fit.model.stem}", ABOUT_FIT, spec.fit)
        view = next((view for name, view in by_name.items() if name.startswith("fit")), None)
        steps.append(_with_tokens(fit, view, found) if view is not None else fit)
    steps.append(_duplicates(spec, by_name))
    if "leaks" in by_name:
        steps.append(_with_view(Step("leaks", "Leaks to the validation", ABOUT_LEAKS), by_name["leaks"]))
    return steps


def with_section(spec: PipelineSpec, step: Step, key: str, value: Any) -> PipelineSpec:
    """The pipeline with one setting of one step changed. Raises `ValueError` when the value makes no sense there."""
    if step.section is None:
        return spec
    section = type(step.section).model_validate({**step.section.model_dump(), key: value})
    if step.key == "check":
        checks = list(spec.checks)
        checks[step.place] = section  # type: ignore[call-overload]
        return spec.model_copy(update={"checks": tuple(checks)})
    return spec.model_copy(update={step.key: section})


def with_check(spec: PipelineSpec, kind: type[BaseModel]) -> PipelineSpec:
    return spec.model_copy(update={"checks": (*spec.checks, kind())})


def with_model(spec: PipelineSpec, model: Path | None) -> PipelineSpec:
    """Examples have to fit this model; None takes that out again."""
    if model is None:
        return spec.model_copy(update={"fit": None})
    fit = FitSpec(model=model) if spec.fit is None else spec.fit.model_copy(update={"model": model})
    return spec.model_copy(update={"fit": fit})


def without_check(spec: PipelineSpec, step: Step) -> PipelineSpec:
    checks: Sequence[CheckSpec] = [check for place, check in enumerate(spec.checks) if place != step.place]
    return spec.model_copy(update={"checks": tuple(checks)})


def addable() -> list[tuple[str, type[BaseModel]]]:
    """Every check there is, by its name for the person."""
    return sorted((CHECKS.get(_name(kind), _name(kind)), kind) for kind in check_kinds())


def harm_words(spec: PipelineSpec) -> str:
    """A warning about what is on and harms generation; empty for nothing."""
    named = [_HARMFUL.get(name, name) for name in spec.clean.harmful]
    return f"This harms a model that is to write text: {', '.join(named)}." if named else ""


def outcome_words(found: Inspection) -> str:
    """ "4,812 of 5,000 examples pass all checks."."""
    return f"{found.passing:,} of {counted(found.examples, 'example')} pass all checks."


def _name(kind: type[BaseModel]) -> str:
    return str(kind.model_fields["check"].default)


def _title(check: CheckSpec) -> str:
    title = CHECKS.get(check.check, check.check)
    field = getattr(check, "field", None)
    against = getattr(check, "against", None)
    if field is None or field.value == "all":
        return title
    return f"{title}: {field.value} and {against.value}" if against is not None else f"{title}: {field.value}"


def _reading(found: Inspection | None) -> Step:
    step = Step("read", "Reading", "Rows that cannot be read, or make no example.")
    if found is None:
        return step
    reasons = [
        (f"{source.name}: {reason}" if len(found.sources) > 1 else reason, count)
        for source in found.sources
        for reason, count in source.reasons
    ]
    shown = tuple(one for source in found.sources for one in source.shown)[:10]
    return replace(
        step,
        looked=sum(source.rows for source in found.sources),
        out=sum(source.refused for source in found.sources),
        reasons=tuple(reasons),
        shown=shown,
    )


def _with_tokens(step: Step, view: CheckView, found: Inspection | None) -> Step:
    step, tokens = _with_view(step, view), found.tokens if found is not None else None
    if tokens is None:
        return step
    bars = tuple(
        Bar(bin_label(one), one.count, one.low is not None and one.low > tokens.max_tokens) for one in tokens.histogram
    )
    about = f"{ABOUT_FIT} All examples together have {tokens.tokens:,} tokens, {tokens.longer:,} of them are longer."
    if not tokens.has_template:
        about += " The model has no chat template of its own."
    return replace(step, bars=bars, about=about)


def _duplicates(spec: PipelineSpec, by_name: dict[str, CheckView]) -> Step:
    step = Step("duplicates", "Duplicates", ABOUT_DUPLICATES, spec.duplicates)
    exact, near = by_name.get("exact duplicates"), by_name.get("near duplicates")
    if exact is None and near is None:
        return step
    views = [view for view in (exact, near) if view is not None]
    reasons = tuple((view.name, view.would_drop) for view in views if view.would_drop)
    shown = tuple(one for view in views for one in view.shown)[:10]
    return replace(
        step, looked=views[0].measured, out=sum(view.would_drop for view in views), reasons=reasons, shown=shown
    )


def _with_view(step: Step, view: CheckView) -> Step:
    low, high = getattr(step.section, "minimum", None), getattr(step.section, "maximum", None)
    bars = tuple(
        Bar(
            bin_label(one),
            one.count,
            bool(one.label == "" and ((low is not None and one.high is not None and one.high <= low)
                                      or (high is not None and one.low is not None and one.low > high))),
        )
        for one in view.histogram
    )  # fmt: skip
    return replace(step, looked=view.measured, out=view.would_drop, reasons=view.reasons, bars=bars, shown=view.shown)
