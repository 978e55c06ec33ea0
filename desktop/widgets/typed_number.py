"""A number as a person types it, with a comma or a point; knows no field."""

from __future__ import annotations

from desktop.translation import tr


def typed_number(text: str, title: str, *, whole: bool) -> float | int | None:
    """None where nothing is typed. Raises `ValueError` with a sentence that names `title`."""
    cleaned = text.strip().replace(",", ".")
    if not cleaned:
        return None
    try:
        return int(cleaned) if whole else float(cleaned)
    except ValueError:
        said = tr("{field}: “{typed}” is not a number.")
        if whole:
            said = tr("{field}: “{typed}” is not a whole number.")
        raise ValueError(said.format(field=title, typed=text.strip())) from None
