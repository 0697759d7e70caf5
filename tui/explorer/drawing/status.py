"""A status in words: in full, in short where the line is too short, and as a row of a list."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.content import Content

from index import records
from tui.explorer.drawing.marking import brief
from tui.explorer.styles import GLYPHS
from tui.explorer.text import Part, line

if TYPE_CHECKING:
    from index.archive.answers.status import Standing
    from index.archive.answers.ties import TieRow
    from index.records import Status
    from index.records.ties import Label

ABREAST = 96
"""Columns from which a list says on one line who they are and where they stand."""


def label(name: Label | str) -> Content:
    """Draw a label with its glyph."""
    glyph = next((glyph for known, glyph in GLYPHS.items() if known == name), "·")
    return line((f"{glyph} {name}", name))


def dotted(parts: list[Part]) -> Content:
    """Join parts with middle dots."""
    dot = line((" · ", "dim"))
    return dot.join([line(part) for part in parts])


def flowing(parts: list[Part], width: int) -> list[Content]:
    """Join parts with middle dots over as many lines as they need; a line breaks between parts, not inside."""
    lines: list[list[Part]] = [[]]
    for part in parts:
        if lines[-1] and dotted([*lines[-1], part]).cell_length + 2 > width:
            lines.append([])
        lines[-1].append(part)
    ends = [dotted(some) if some is lines[-1] else line(dotted(some), (" ·", "dim")) for some in lines]
    return [wrapped for end in ends for wrapped in end.wrap(max(8, width))]


def status_parts(status: Status, *, brief: bool = False) -> list[Part]:
    """Say a status in full; in brief where the line is too short, label, flags and as-of stay."""
    flags: list[Part] = [(flag, "warning") for flag in status.flags]
    since: list[Part] = [(f"since {status.since}", "dim")] if str(status.since) else []
    source: list[Part] = [(f"best source: {status.best_source}", "dim")] if status.best_source else []
    as_of: list[Part] = [(f"as of {status.as_of}", "dim")] if status.as_of else []
    more = [] if brief else [*since, *source]
    return [label(status.label), *flags, *more, *as_of]


def short(standing: Standing, width: int) -> Content:
    """Write where two people stand in one line, their names as short as it takes: `Mira H. – Dora Q.: estranged`."""
    if standing.tie is None:
        told = line(("nothing told between them", "dim"))
    else:
        told = dotted(status_parts(standing.tie.status, brief=True))
    whole, briefer = (
        line((" – ".join(names), "strong"), ": ", told)
        for names in (standing.names, [brief(name, 0) for name in standing.names])
    )
    return whole if whole.cell_length <= width else briefer


def row(tie: TieRow, width: int, seen_from: str = "") -> list[Content]:
    """Draw a tie of a list: who, and where they stand beside it where there is room for both, else below and a blank line."""
    who, stand, half = _who(tie, seen_from), _stand(tie), width // 2
    if width >= ABREAST and who.cell_length < half and dotted(stand).cell_length <= width - half:
        return [line(who, " " * (half - who.cell_length), dotted(stand))]
    below = (one.pad_left(2) for one in flowing(stand, width - 2))
    return [*who.wrap(width), *below, line("")]


def _who(tie: TieRow, seen_from: str) -> Content:
    """Name the two and what they are to each other; seen from one of them, the other."""
    one, two = tie.names
    if seen_from:
        other, kin = (
            (two, tie.kin and tie.kin[1]) if seen_from == tie.people[0] else (one, tie.kin and tie.kin[0])
        )
        who = line((other, "strong"))
    else:
        kin = records.kin_in_words(tie.kin)
        who = line((one, "strong"), (" – ", "dim"), (two, "strong"))
    return line(who, (f"  {kin}", "dim")) if kin else who


def _stand(tie: TieRow) -> list[Part]:
    """Say where they stand, where they stood before, and since when."""
    flags: list[Part] = [(flag, "warning") for flag in tie.flags]
    changed: list[Part] = [("since " + str(tie.since), "dim")] if str(tie.since) else []
    before: list[Part] = [(f"was {tie.before}", "chosen")] if tie.before else []
    ruled: list[Part] = [(f"by your word: {tie.ruled}", "chosen")] if tie.ruled else []
    return [label(tie.label), *before, *ruled, *flags, *changed]
