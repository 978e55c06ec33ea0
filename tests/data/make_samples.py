"""Writes the sample documents of resources/samples from the texts below; run by hand when a text changes.

QT_QPA_PLATFORM=offscreen python -m tests.data.make_samples
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QGuiApplication, QPageLayout, QPageSize, QPdfWriter, QTextDocument

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "samples"

REPORT = """
# Harbour Street Bicycle Workshop
## Annual report 2025

The Harbour Street Bicycle Workshop is run by volunteers in the old customs house. It repairs bicycles for people who
live in the harbour district, teaches repair courses, and lends tools.

## 1. The year in short

In 2025 the workshop repaired 1,284 bicycles, 17 percent more than in 2024. Of these, 312 were children's bicycles.
Forty-one volunteers gave 3,920 hours of work. The average waiting time for a repair fell from nine days to four days,
mainly because a second repair stand was bought in March.

The workshop was closed for two weeks in August while the roof was mended. No repairs were lost: 63 bicycles were moved
to the school gymnasium and finished there.

## 2. Courses

The workshop held 26 courses with 288 participants. The most popular course was "Gears and brakes", which was held nine
times. A new course for people who had never held a spanner started in October and was full within two days. Courses
stay free of charge; participants pay only for spare parts.

## 3. Money

| Item | 2024 (euro) | 2025 (euro) |
| --- | --- | --- |
| Donations | 14,200 | 18,650 |
| City grant | 12,000 | 12,000 |
| Sale of spare parts | 8,310 | 9,475 |
| Rent and heating | 9,600 | 10,080 |
| Tools and parts | 11,940 | 16,220 |

Donations rose to 18,650 euro, the highest figure since the workshop was founded in 2011. Rent and heating cost 10,080
euro. At the end of the year the reserve stood at 21,300 euro, enough for about ten months of ordinary work.

## 4. Plans for 2026

The workshop will open a second evening each week, on Thursdays, from February 2026. A cargo bicycle that anyone in the
district can borrow for a day will be bought in spring; 3,400 euro are set aside for it. The members' meeting decided
against selling new bicycles.
"""

MANUAL = """
# Workshop manual
## Torque, wear and cleaning

This manual holds the figures that volunteers look up most often. When the maker of a part gives another figure, the
maker's figure counts.

## Torque

| Part | Torque (Nm) |
| --- | --- |
| Pedals | 35 |
| Crank bolt, square taper | 40 |
| Stem clamp, four bolts | 5 |
| Seat post clamp | 6 |
| Disc brake rotor, six bolts | 6 |

Pedals are tightened to 35 Nm. The left pedal has a left-hand thread: it is turned anticlockwise to tighten it. Carbon
parts are mounted with assembly paste and two thirds of the torque.

## Wear

A chain is replaced when the gauge shows 0.75 percent of wear. On belts the teeth are checked, not the length. Brake
pads are replaced when less than one millimetre of lining is left. Rim brakes wear the rim as well: a rim whose groove
can no longer be felt must not be used.

## Cleaning

Chains are cleaned with a brush and warm water with a little soap, dried, and oiled with one drop on each roller. High
pressure cleaners are forbidden because they press water into the bearings. Rags with oil go into the metal bin with the
lid, never into the paper bin.
"""

RULES = """# House rules

Everybody may use the workshop during opening hours: Tuesday from 17:00 to 21:00 and Saturday from 10:00 to 15:00.

## Tools

- Tools stay in the workshop. The truing stand and the torque wrench are lent only to volunteers.
- A borrowed tool is written into the blue book and is back within seven days.
- A broken tool costs nothing if it is reported on the same day.

## Safety

Children under twelve work together with an adult. Safety glasses are worn when cutting or grinding. The first-aid box
hangs beside the sink; its contents are checked on the first Saturday of each month by the person named on the lid.

## Leaving

The last person switches off the compressor, closes the gas valve behind the counter, and puts the key into the box with
the number lock.
"""


def write_pdf(markdown: str, file: Path, title: str) -> None:
    document = QTextDocument()
    font = document.defaultFont()
    font.setPointSize(11)
    document.setDefaultFont(font)
    document.setMarkdown(markdown)
    writer = QPdfWriter(str(file))
    writer.setTitle(title)
    writer.setCreator("Aquifer samples")
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    writer.setPageMargins(QMarginsF(16, 16, 16, 16), QPageLayout.Unit.Millimeter)
    document.print_(writer)


def main() -> None:
    app = QGuiApplication([])
    SAMPLES.mkdir(parents=True, exist_ok=True)
    write_pdf(REPORT, SAMPLES / "Annual report 2025.pdf", "Harbour Street Bicycle Workshop: annual report 2025")
    write_pdf(MANUAL, SAMPLES / "Workshop manual.pdf", "Workshop manual")
    (SAMPLES / "House rules.md").write_text(RULES, encoding="utf-8")
    app.quit()


if __name__ == "__main__":
    main()
