"""Previews, dry runs and finished sets as text for a terminal; knows no pipeline."""

from __future__ import annotations

from training import api

_BAR = 30


def set_text(found: api.DataSet, *, steps: bool = False) -> str:
    """Name, version, rows and stamp; with `steps` what each step kept and dropped, and why."""
    manifest = found.manifest
    same = " (the same bytes as before: no new version)" if found.unchanged else ""
    lines = [
        f"{manifest.name} v{found.data_version}: {found.train_rows:,} training rows, {found.validation_rows:,} for "
        f"validation, {manifest.format}, {manifest.sha256[:12]}{same}",
    ]
    if steps:
        for step in manifest.steps:
            made = f" -> {step.made:,} examples" if step.made is not None and step.made != step.kept else ""
            changed = f", {step.changed:,} changed" if step.changed else ""
            lines.append(f"  {step.step}: {step.read:,} read, {step.kept:,} kept{changed}{made}")
            lines += [f"      {count:,} dropped: {reason}" for reason, count in step.reasons.items()]
        lines += [f"  Note: {notice}" for notice in manifest.notices]
    which = (
        " (each row that was dropped: dropped.jsonl)" if steps and any(one.dropped for one in manifest.steps) else ""
    )
    return "\n".join([*lines, f"  {found.folder}{which}"])


def preview_text(found: api.Preview) -> str:
    lines = [f"{found.source}: {found.format.value}, {found.task.value}; columns: {', '.join(found.columns)}"]
    for example in found.examples[:5]:
        lines.append(f"  {example.origin}")
        shown = [(turn.role, turn.content) for turn in example.prompt_turns()]
        shown += [("text", example.text)] if example.text else []
        shown += [("chosen", example.chosen), ("rejected", example.rejected)] if example.chosen else []
        lines += [f"    {role}: {_short(text)}" for role, text in shown]
    lines += [f"  refused: {refusal}" for refusal in found.refused[:5]]
    return "\n".join(lines)


def inspection_text(found: api.Inspection) -> str:
    lines = [f"{found.examples:,} examples ({found.task}, written as {found.format}); {found.cleaned:,} need cleaning"]
    for source in found.sources:
        lines.append(f"{source.name}: {source.rows:,} rows ({source.format}) -> {source.examples:,} examples")
        lines += [f"    {count:,} rows refused: {reason}" for reason, count in source.reasons]
        lines += [f"      {item.origin}: {_why(item)}" for item in source.shown[:3]]
    for check in found.checks:
        lines.append(f"{check.name}: {check.measured:,} measured, {check.would_drop:,} would be dropped")
        lines += _bars(check.histogram)
        lines += [f"      {item.origin} ({_why(item)}): {_short(item.excerpt)}" for item in check.shown]
    if found.tokens is not None:
        tokens = found.tokens
        lines.append(f"tokens: {tokens.tokens:,} in all; {tokens.longer:,} examples over {tokens.max_tokens:,}")
        lines += _bars(tokens.histogram)
    lines.append(f"{found.passing:,} of {found.examples:,} examples pass every check")
    return "\n".join(lines)


def _bars(bins: tuple[api.Bin, ...]) -> list[str]:
    most = max((item.count for item in bins), default=1)
    return [f"    {_edge(item):>18} {'█' * round(_BAR * item.count / most):<{_BAR}} {item.count:,}" for item in bins]


def _edge(item: api.Bin) -> str:
    if item.label:
        return item.label
    low = "" if item.low is None else f"{item.low:g}"
    return f"{low} …" if item.high is None else f"{low} – {item.high:g}".strip()


def _why(item: api.Shown) -> str:
    return f"{item.reason}: {item.detail}" if item.detail else item.reason


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 100 else f"{line[:100]}…"
