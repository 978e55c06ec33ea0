"""A pipeline as a list of steps with what each would leave out; knows no widget and runs nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from desktop.finetune.words import ABOUT_CHECKS, bin_label, check_title, part_name
from desktop.translation import tr, tr_later, trn
from desktop.widgets.histogram import Bar
from training.api import CheckSpec, CheckView, FitSpec, Inspection, PipelineSpec, Shown, check_kinds

ABOUT_CLEAN = tr_later(
    "What is put right in every text before it is checked. The last four harm a model that is to write text; they are"
    " for other uses."
)
ABOUT_DUPLICATES = tr_later("Rows that say what an earlier row says, word for word or nearly. The first one stays.")
ABOUT_LEAKS = tr_later(
    "Training rows that are like a validation row: they would make the validation look better than it is."
)
ABOUT_FIT = tr_later("Examples that are longer than what the run reads at once.")
_HARMFUL = {
    "lower_case": tr_later("lower case"),
    "remove_punctuation": tr_later("punctuation removed"),
    "remove_stop_words": tr_later("stop words removed"),
    "remove_special_characters": tr_later("special characters removed"),
}
# By the names training gives them.
_SAME = {
    "exact duplicates": tr_later("exact duplicates"),
    "near duplicates": tr_later("near duplicates"),
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
    steps = [_reading(found), Step("clean", tr("Cleaning"), tr(ABOUT_CLEAN), spec.clean)]
    if found is not None:
        steps[1] = replace(steps[1], looked=found.examples, changed=found.cleaned)
    for place, check in enumerate(spec.checks):
        about = tr(ABOUT_CHECKS[check.check]) if check.check in ABOUT_CHECKS else ""
        step = Step("check", _title(check), about, check, place)
        steps.append(_with_view(step, own[place]) if place < len(own) else step)
    by_name = {view.name: view for view in rest}
    if spec.fit is not None:
        title = tr("Length for {model}").format(model=spec.fit.model.stem)
        fit = Step("fit", title, tr(ABOUT_FIT), spec.fit)
        view = next((view for name, view in by_name.items() if name.startswith("fit")), None)
        steps.append(_with_tokens(fit, view, found) if view is not None else fit)
    steps.append(_duplicates(spec, by_name))
    if "leaks" in by_name:
        leaks = Step("leaks", tr("Leaks to the validation"), tr(ABOUT_LEAKS))
        steps.append(_with_view(leaks, by_name["leaks"]))
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
    return sorted((check_title(_name(kind)), kind) for kind in check_kinds())


def harm_words(spec: PipelineSpec) -> str:
    """A warning about what is on and harms generation; empty for nothing."""
    named = ", ".join(tr(_HARMFUL.get(name, name)) for name in spec.clean.harmful)
    return tr("This harms a model that is to write text: {changes}.").format(changes=named) if named else ""


def outcome_words(found: Inspection) -> str:
    """ "4,812 of 5,000 examples pass all checks."."""
    words = trn(
        "{passing:,} of {count:,} example pass all checks.",
        "{passing:,} of {count:,} examples pass all checks.",
        found.examples,
    )
    return words.format(passing=found.passing, count=found.examples)


def _name(kind: type[BaseModel]) -> str:
    return str(kind.model_fields["check"].default)


def _title(check: CheckSpec) -> str:
    title = check_title(check.check)
    field = getattr(check, "field", None)
    against = getattr(check, "against", None)
    if field is None or field.value == "all":
        return title
    part = part_name(field.value)
    if against is None:
        return f"{title}: {part}"
    return tr("{check}: {part} and {other_part}").format(check=title, part=part, other_part=part_name(against.value))


def _reading(found: Inspection | None) -> Step:
    step = Step("read", tr("Reading", "a step"), tr("Rows that cannot be read, or make no example."))
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
    about = [tr(ABOUT_FIT), _token_words(tokens.tokens, tokens.longer)]
    if not tokens.has_template:
        about.append(tr("The model has no chat template of its own."))
    return replace(step, bars=bars, about=" ".join(about))


def _token_words(tokens: int, longer: int) -> str:
    return tr("All examples together have {tokens}, {longer}.").format(
        tokens=trn("{count:,} tokens", "{count:,} tokens", tokens).format(count=tokens),
        longer=trn("{count:,} of them are longer", "{count:,} of them are longer", longer).format(count=longer),
    )


def _duplicates(spec: PipelineSpec, by_name: dict[str, CheckView]) -> Step:
    step = Step("duplicates", tr("Duplicates"), tr(ABOUT_DUPLICATES), spec.duplicates)
    exact, near = (by_name.get(name) for name in _SAME)
    if exact is None and near is None:
        return step
    views = [view for view in (exact, near) if view is not None]
    reasons = tuple((tr(_SAME[view.name]), view.would_drop) for view in views if view.would_drop)
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
